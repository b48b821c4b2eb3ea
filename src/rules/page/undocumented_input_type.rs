//! `UF0402`: an input type that the reference lists and the schema does not have.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::input::{INPUT_TYPE, InputType};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0402",
        name: "undocumented-input-type",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Graph reference, input configuration; contradicted by CSDL of v1.0 and beta",
            summary: "An input type that the reference lists and the schema does not have",
            wordings: &[Wording {
                message: "`checkboxSingleSelect` is in the reference, but not in the schema of Graph",
                help: "Write `boolean`",
            }],
            titles: &["Write `boolean`"],
            docs: "The reference pages list `checkboxSingleSelect`; the schema of v1.0 and beta does not. A check box of a boolean attribute is \
             `boolean`.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(_: &Context, flow: &Flow, findings: &mut Findings) {
    for input in &flow.inputs {
        if input.input_type() == Some(InputType::CheckboxSingleSelect) {
            let at = input.place(INPUT_TYPE);
            findings.report(&RULE.about, Place::value(at)).unsafe_fix(0).write(at, InputType::Boolean.as_str());
        }
    }
}
