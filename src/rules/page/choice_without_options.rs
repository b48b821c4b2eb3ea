//! `UF0403`: a choice among no options.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Language};
use crate::rules::{Check, Context, Rule};
use crate::source::Kind;
use crate::vocabulary::input::INPUT_TYPE;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0403",
        name: "choice-without-options",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "AT-7, property text; the least number of options is not documented",
            summary: "A choice among no options",
            wordings: &[Wording {
                message: "the input for `{attribute}` is a `{type}` without options",
                help: "Add `options`, each with a label and a value",
            }],
            docs: "Radio buttons and check boxes without options leave the user nothing to choose. Whether the service accepts that is not \
             documented.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    for input in &flow.inputs {
        let Some(input_type) = input.input_type().filter(|input_type| input_type.is_choice()) else {
            continue;
        };
        // What is neither a list nor, in a Graph body, `null` has been refused for its type.
        let is_empty = match context.tree.kind(input.options_at) {
            Kind::Array => context.tree.is_empty(input.options_at),
            Kind::Null => flow.language == Language::Graph,
            _ => input.options_at.is_none(),
        };
        if is_empty {
            let at = input.options_at.or(input.place(INPUT_TYPE));
            findings
                .report(&RULE.about, Place::value(at))
                .arg("attribute", super::name_of(context, input))
                .word("type", input_type.as_str());
        }
    }
}
