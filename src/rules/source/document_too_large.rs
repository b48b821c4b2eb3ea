//! `UF0007`: a document beyond the limit.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::rules::{Check, Context, Rule};
use crate::source::{MAX_LENGTH, ProblemKind};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0007",
        name: "document-too-large",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "limit of this tool",
            summary: "A document beyond the limit",
            wordings: &[Wording {
                message: "the document is larger than {limit} MiB",
                help: "Split the set into several documents",
            }],
            docs: "A user flow takes a few kilobytes. The limit keeps a mistaken upload from filling the memory of a page or worker.",
            ..Texts::NONE
        }),
    },
    check: Check::Text(check),
};

fn check(context: &Context, findings: &mut Findings) {
    for problem in context.tree.problems.iter().filter(|problem| problem.kind == ProblemKind::TooLarge) {
        findings.report(&RULE.about, Place::bytes(problem.node, problem.start, problem.end)).number("limit", limit());
    }
}

fn limit() -> u32 {
    u32::try_from(MAX_LENGTH / (1024 * 1024)).unwrap_or(u32::MAX)
}
