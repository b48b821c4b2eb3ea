//! `UF0409`: a default value that its pattern refuses.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Input};
use crate::rules::pattern::is_sound;
use crate::rules::{Check, Context, Rule};
use crate::source::{Kind, is_number};
use crate::vocabulary::attribute::DataType;
use crate::vocabulary::input::InputType;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0409",
        name: "default-outside-pattern",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "inferred from the meaning of the members",
            summary: "A default value that its pattern refuses",
            wordings: &[Wording {
                message: "the default value of the input for `{attribute}` does not match its pattern",
                help: "Change the default value, or the pattern",
            }],
            docs: "Whoever keeps the default value cannot submit the page. The value itself is not repeated here. Patterns with look-around or \
             references to groups are not held against it.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    let has_both = |input: &Input| input.default_value().is_some() && input.pattern().is_some();
    if !flow.inputs.iter().any(has_both) {
        return;
    }
    for input in &flow.inputs {
        let is_text = matches!(input.input_type(), None | Some(InputType::Text));
        let (Some(default), Some(pattern)) = (input.default_value().filter(|_| is_text), input.pattern()) else {
            continue;
        };
        let value = tree.text(default);
        // Of a number that is none, its type tells.
        let is_told = input.data_type == Some(DataType::Int64) && !is_number(value);
        if !is_told
            && tree.kind(default) == Kind::String
            && !value.is_empty()
            && is_sound(tree, default)
            && is_sound(tree, pattern)
            && context.patterns.accepts(tree.text(pattern), value) == Some(false)
        {
            findings.report(&RULE.about, Place::value(default)).arg("attribute", super::name_of(context, input));
        }
    }
}
