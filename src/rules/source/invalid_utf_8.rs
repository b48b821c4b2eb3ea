//! `UF0004`: bytes that are not UTF-8.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::rules::{Check, Context, Rule};
use crate::source::ProblemKind;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0004",
        name: "invalid-utf-8",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "RFC 8259, 8.1",
            summary: "Bytes that are not UTF-8",
            wordings: &[
                Wording { message: "these bytes are not UTF-8", help: "Save the file as UTF-8" },
                Wording { message: "the document is UTF-16, not UTF-8", help: "Save the file as UTF-8" },
            ],
            docs: "JSON that is exchanged is UTF-8. Files saved as Windows-1252 or UTF-16 show up here.",
            ..Texts::NONE
        }),
    },
    check: Check::Text(check),
};

fn check(context: &Context, findings: &mut Findings) {
    for problem in &context.tree.problems {
        let wording = match problem.kind {
            ProblemKind::InvalidUtf8 => 0,
            ProblemKind::Utf16 => 1,
            _ => continue,
        };
        findings.report(&RULE.about, Place::bytes(problem.node, problem.start, problem.end)).wording(wording);
    }
}
