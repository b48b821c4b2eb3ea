//! `UF0116`: a partial definition that is to be built.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Language};
use crate::rules::{Check, Context, Purpose, Rule};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0116",
        name: "partial-definition",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "definition language 1",
            summary: "A partial definition that is to be built",
            wordings: &[Wording {
                message: "this definition is partial: it was made from a body that does not say everything",
                help: "Add what is missing and remove `partial`, or import the flow with all its lists",
            }],
            titles: &["Remove `partial`"],
            docs: "`importFlow` marks what it makes from the body of an update, or from a response that leaves lists out. Such a definition can be compared with a flow. Built, it would create a flow that lacks what was never said.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    if context.purpose == Purpose::Build && flow.language == Language::Definition && flow.is_partial {
        findings.report(&RULE.about, Place::key(flow.partial_at)).unsafe_fix(0).remove(flow.partial_at);
    }
}
