//! `UF0310`: an input that does not fit the data type of its attribute.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::page::name_of;
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::attribute::DataType;
use crate::vocabulary::input::{INPUT_TYPE, InputType};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0310",
        name: "input-against-data-type",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "CA-5, Entra documentation, concept-user-attributes; the words of Graph for boolean and int64 are inferred",
            summary: "An input that does not fit the data type of its attribute",
            wordings: &[
                Wording {
                    message: "`{attribute}` has the data type `{dataType}`, which a `{type}` input is not made for",
                    help: "Use `text`, `radioSingleSelect` or `checkboxMultiSelect`",
                },
                Wording {
                    message: "`{attribute}` has the data type `{dataType}`, which a `{type}` input is not made for",
                    help: "Use `{right}`",
                },
            ],
            titles: &["Use `{right}`"],
            docs: "A string is typed in or chosen, a boolean is a check box, and an int64 is typed in. The built-in attributes are strings.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    for input in &flow.inputs {
        let (Some(input_type), Some(data_type)) = (input.input_type(), input.data_type) else { continue };
        let right = match data_type {
            DataType::String if input_type.is_box() => None,
            DataType::Boolean if !input_type.is_box() => Some(InputType::Boolean.as_str()),
            DataType::Int64 if input_type != InputType::Text => Some(InputType::Text.as_str()),
            _ => continue,
        };
        let at = input.place(INPUT_TYPE);
        let draft = findings
            .report(&RULE.about, Place::value(at))
            .arg("attribute", name_of(context, input))
            .word("dataType", data_type.as_str())
            .word("type", input_type.as_str());
        if let Some(right) = right {
            draft.wording(1).word("right", right).unsafe_fix(0).write(at, right);
        }
    }
}
