//! `UF0010`: a byte-order mark in front of the document.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::rules::{Check, Context, Rule};
use crate::source::ProblemKind;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0010",
        name: "byte-order-mark",
        severity: Severity::Info,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "RFC 8259, 8.1",
            summary: "A byte-order mark in front of the document",
            wordings: &[Wording {
                message: "the document starts with a byte-order mark",
                help: "Save the file as UTF-8 without it; other tools may refuse it",
            }],
            titles: &["Remove it"],
            docs: "JSON must not start with a byte-order mark, and readers may ignore one. This one does. Some editors on Windows add it.",
            ..Texts::NONE
        }),
    },
    check: Check::Text(check),
};

fn check(context: &Context, findings: &mut Findings) {
    for problem in context.tree.problems.iter().filter(|problem| problem.kind == ProblemKind::ByteOrderMark) {
        findings.report(&RULE.about, Place::bytes(problem.node, problem.start, problem.end)).safe_fix(0).rewrite(
            problem.start,
            problem.end,
            &[],
        );
    }
}
