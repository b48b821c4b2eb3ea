//! `UF0005`: half of a surrogate pair.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::rules::{Check, Context, Rule};
use crate::source::ProblemKind;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0005",
        name: "lone-surrogate",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "RFC 8259, 8.2",
            summary: "Half of a surrogate pair",
            wordings: &[Wording {
                message: "half of a character stands here: a lone surrogate",
                help: "Write the whole character, or remove it",
            }],
            docs: "A surrogate stands for a character only in pairs. Alone it cannot be sent as UTF-8: it would be replaced by U+FFFD without \
             a word. Texts cut in the middle of an emoji are the usual cause.",
            ..Texts::NONE
        }),
    },
    check: Check::Text(check),
};

fn check(context: &Context, findings: &mut Findings) {
    for problem in context.tree.problems.iter().filter(|problem| problem.kind == ProblemKind::LoneSurrogate) {
        findings.report(&RULE.about, Place::bytes(problem.node, problem.start, problem.end));
    }
}
