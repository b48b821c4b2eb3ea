//! `UF0104`: a member that the object type requires.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Problem};
use crate::rules::siblings::is_misspelt;
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::shape::Others;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0104",
        name: "missing-member",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "CSDL: Nullable=false; definition language 1",
            summary: "A member that the object type requires",
            wordings: &[Wording { message: "{shape} has no `{member}`", help: "Add `{member}`" }],
            phrases: &["shape"],
            docs: "Members that the schema declares as not nullable have to be sent. The definition language requires what it cannot know: the \
             label and the input type of an attribute of which only the id is given.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    for problem in &flow.problems {
        if let Problem::MissingMember { node, shape, name } = *problem
            // Of an object that may have other members as well, nothing else is told.
            && (shape.others != Others::Closed || !is_misspelt(context.tree, flow, node, shape, name))
        {
            findings.report(&RULE.about, Place::head(node)).word("shape", shape.noun).word("member", name);
        }
    }
}
