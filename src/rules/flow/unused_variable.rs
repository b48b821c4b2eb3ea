//! `UF0113`: a variable that is declared and not used, or given and not declared.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Document, Fault};
use crate::rules::{Check, Context, Rule};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0113",
        name: "unused-variable",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "definition language 1",
            summary: "A variable that is declared and not used, or given and not declared",
            wordings: &[
                Wording {
                    message: "the variable `{variable}` is declared and not used",
                    help: "Use it as `{ \"var\": \"{variable}\" }`, or remove it",
                },
                Wording {
                    message: "a value is given for the variable `{variable}`, which no user flow declares",
                    help: "Check its spelling",
                },
            ],
            docs: "A value under a misspelt name would otherwise be passed over in silence, and the default taken in its place.",
            ..Texts::NONE
        }),
    },
    check: Check::Document(check),
};

fn check(_: &Context, document: &Document, findings: &mut Findings) {
    for misuse in &document.misuses {
        let (wording, place) = match misuse.fault {
            Fault::Unused => (0, Place::key(misuse.node)),
            Fault::Unknown => (1, Place::head(misuse.node)),
            Fault::Undeclared | Fault::Unset | Fault::WrongType => continue,
        };
        findings.report(&RULE.about, place).wording(wording).key("variable", misuse.name);
    }
}
