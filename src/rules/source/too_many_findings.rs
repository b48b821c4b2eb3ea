//! `UF0011`: more findings than a report holds.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::rules::{Check, Context, Rule};
use crate::source::ProblemKind;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0011",
        name: "too-many-findings",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "limit of this tool",
            summary: "More findings than a report holds",
            wordings: &[
                Wording {
                    message: "{count} more findings are not shown",
                    help: "Mend those that are shown, and check again",
                },
                Wording {
                    message: "the rest of the document was not read: there are too many mistakes",
                    help: "Check whether this is JSON at all",
                },
            ],
            docs: "A report holds 10,000 findings, and the reader stops after 1,000 mistakes of the text.",
            ..Texts::NONE
        }),
    },
    check: Check::Text(check),
};

fn check(context: &Context, findings: &mut Findings) {
    for problem in context.tree.problems.iter().filter(|problem| problem.kind == ProblemKind::TooMany) {
        findings.report(&RULE.about, Place::bytes(problem.node, problem.start, problem.end)).wording(1);
    }
}
