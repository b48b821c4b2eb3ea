//! `UF0407`: a default value that is none of the options.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::input::InputType;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0407",
        name: "default-outside-options",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "AT-7, inferred from the meaning of the members",
            summary: "A default value that is none of the options",
            wordings: &[Wording {
                message: "the default value of the input for `{attribute}` is none of its options",
                help: "Use the value of an option",
            }],
            docs: "A default value is the value of an option, not its label. The value itself is not repeated here.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    for input in &flow.inputs {
        let is_radio = input.input_type() == Some(InputType::RadioSingleSelect);
        let Some(default) = input.default_value().filter(|_| is_radio) else {
            continue;
        };
        let options = flow.options_of(input);
        let text = tree.text(default);
        if !options.is_empty()
            && !options.iter().filter_map(|option| option.value).any(|value| tree.text(value) == text)
        {
            findings.report(&RULE.about, Place::value(default)).arg("attribute", super::name_of(context, input));
        }
    }
}
