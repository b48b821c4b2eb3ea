//! `UF0006`: containers inside each other beyond the limit.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::rules::{Check, Context, Rule};
use crate::source::{MAX_DEPTH, ProblemKind};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0006",
        name: "nested-too-deeply",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "limit of this tool",
            summary: "Containers inside each other beyond the limit",
            wordings: &[Wording {
                message: "containers are nested more than {limit} levels deep",
                help: "Flatten the document; a user flow needs 11 levels",
            }],
            docs: "The limit keeps hostile input from exhausting the stack of whoever reads it next. What is inside is not looked at.",
            ..Texts::NONE
        }),
    },
    check: Check::Text(check),
};

fn check(context: &Context, findings: &mut Findings) {
    for problem in context.tree.problems.iter().filter(|problem| problem.kind == ProblemKind::TooDeep) {
        findings.report(&RULE.about, Place::bytes(problem.node, problem.start, problem.end)).number("limit", limit());
    }
}

fn limit() -> u32 {
    u32::try_from(MAX_DEPTH).unwrap_or(u32::MAX)
}
