//! `UF0002`: the text holds no value.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::rules::{Check, Context, Rule};
use crate::source::ProblemKind;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0002",
        name: "empty-document",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "definition language 1",
            summary: "The text holds no value",
            wordings: &[Wording {
                message: "the document is empty",
                help: "Write a user flow: `{ \"name\": \"…\", \"identityProviders\": [\"emailPassword\"] }`",
            }],
            docs: "A document holds one user flow, or an array of them. Comments alone are no document.",
            ..Texts::NONE
        }),
    },
    check: Check::Text(check),
};

fn check(context: &Context, findings: &mut Findings) {
    for problem in context.tree.problems.iter().filter(|problem| problem.kind == ProblemKind::Empty) {
        findings.report(&RULE.about, Place::bytes(problem.node, problem.start, problem.end));
    }
}
