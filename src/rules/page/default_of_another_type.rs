//! `UF0411`: a default value that the attribute or the input cannot have.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};
use crate::source::is_number;
use crate::vocabulary::attribute::DataType;
use crate::vocabulary::input::InputType;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0411",
        name: "default-of-another-type",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "inferred from the meaning of the members",
            summary: "A default value that the attribute or the input cannot have",
            wordings: &[
                Wording {
                    message: "the default value of the input for `{attribute}` is neither `true` nor `false`",
                    help: "Write `\"true\"` or `\"false\"`",
                },
                Wording {
                    message: "the default value of the input for `{attribute}` is not a whole number, as its data type asks for",
                    help: "Write a whole number, in quotation marks",
                },
            ],
            docs: "A default value is a text in both languages, whatever the attribute holds. The value itself is not repeated here.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    if flow.inputs.iter().all(|input| input.default_value().is_none()) {
        return;
    }
    for input in &flow.inputs {
        let Some(default) = input.default_value() else { continue };
        let is_box = input.input_type().is_some_and(InputType::is_box);
        // A check box for a text is told, and what does not fit it is a consequence.
        let (wording, is_right) = if is_box && input.data_type != Some(DataType::String) {
            (0, tree.boolean_in_quotes(default).is_some())
        } else if input.data_type == Some(DataType::Int64) {
            let text = tree.text(default);
            (1, is_number(text) && text.iter().all(|byte| byte.is_ascii_digit() || *byte == b'-'))
        } else {
            continue;
        };
        if !is_right {
            findings
                .report(&RULE.about, Place::value(default))
                .wording(wording)
                .arg("attribute", super::name_of(context, input));
        }
    }
}
