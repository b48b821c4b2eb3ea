//! `UF0009`: a comma before a closing bracket.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Language;
use crate::rules::{Check, Context, Rule};
use crate::source::ProblemKind;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0009",
        name: "trailing-comma",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "RFC 8259",
            summary: "A comma before a closing bracket",
            wordings: &[Wording { message: "there is a comma before the closing bracket", help: "Remove the comma" }],
            titles: &["Remove the comma"],
            docs: "JSON has no trailing commas. In a definition this is a warning, since definitions are written by hand and read by this tool; \
             in a Graph body it is an error, since the service refuses it.",
            ..Texts::NONE
        }),
    },
    check: Check::Text(check),
};

fn check(context: &Context, findings: &mut Findings) {
    let severity = if context.language == Language::Graph { Severity::Error } else { RULE.about.severity };
    for problem in context.tree.problems.iter().filter(|problem| problem.kind == ProblemKind::TrailingComma) {
        findings
            .report_as(&RULE.about, severity, Place::bytes(problem.node, problem.start, problem.end))
            .safe_fix(0)
            .rewrite(problem.start, problem.end, &[]);
    }
}
