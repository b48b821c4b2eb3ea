//! `UF0108`: a version of the language that is not known.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Problem};
use crate::rules::{Check, Context, Rule};
use crate::source::Kind;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0108",
        name: "unsupported-version",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "definition language 1",
            summary: "A version of the language that is not known",
            wordings: &[Wording {
                message: "`version` is {found}, but this tool knows version 1 only",
                help: "Write `1`, or use a newer release",
            }],
            docs: "`version` is the version of the definition language, not of the flow, and may be left out.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    for problem in &flow.problems {
        let Problem::UnsupportedVersion { node } = *problem else {
            continue;
        };
        if context.tree.kind(node) == Kind::Number {
            findings.report(&RULE.about, Place::value(node)).text("found", node);
        }
    }
}
