//! `UF0404`: options on an input that is no choice.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};
use crate::source::Kind;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0404",
        name: "options-without-choice",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "AT-7, property text: options are for multiple-option input types",
            summary: "Options on an input that is no choice",
            wordings: &[Wording {
                message: "the input for `{attribute}` has options, but a `{type}` shows none",
                help: "Remove `options`, or use `radioSingleSelect` or `checkboxMultiSelect`",
            }],
            titles: &["Remove `options`"],
            docs: "Options are shown by radio buttons and check boxes only.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    for input in &flow.inputs {
        let Some(input_type) = input.input_type().filter(|input_type| !input_type.is_choice()) else {
            continue;
        };
        if context.tree.kind(input.options_at) == Kind::Array
            && !context.tree.is_empty(input.options_at)
            && !input.is_wrong_box()
        {
            findings
                .report(&RULE.about, Place::key(input.options_at))
                .arg("attribute", super::name_of(context, input))
                .word("type", input_type.as_str())
                .unsafe_fix(0)
                .remove(input.options_at);
        }
    }
}
