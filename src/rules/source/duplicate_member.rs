//! `UF0008`: a member that is given twice.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Problem};
use crate::rules::{Check, Context, Rule};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0008",
        name: "duplicate-member",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "RFC 8259, 4",
            summary: "A member that is given twice",
            wordings: &[Wording {
                message: "`{member}` is given twice; only this one would count",
                help: "Remove one of the two",
            }],
            notes: &["first given here"],
            titles: &["Remove the first `{member}`"],
            docs: "Which of two members counts is up to the reader of the JSON: most take the last, some the first, some refuse. None of them \
             tells you.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(_: &Context, flow: &Flow, findings: &mut Findings) {
    for problem in &flow.problems {
        if let Problem::DuplicateMember { node, first } = *problem {
            findings
                .report(&RULE.about, Place::key(node))
                .key("member", node)
                .related(Place::key(first), 0)
                .unsafe_fix(0)
                .remove_first(first);
        }
    }
}
