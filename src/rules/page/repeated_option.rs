//! `UF0408`: two options of one input with the same value.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::list::IntoList;
use crate::order::repeats;
use crate::rules::{Check, Context, Rule};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0408",
        name: "repeated-option",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "AT-7, inferred: the value of an option is what is stored",
            summary: "Two options of one input with the same value",
            wordings: &[Wording {
                message: "two options of the input for `{attribute}` have the value `{value}`",
                help: "Give each option a value of its own",
            }],
            notes: &["the other option"],
            docs: "The value is what is stored: two options with one value cannot be told apart afterwards.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    for input in &flow.inputs {
        let options = flow.options_of(input);
        let values = options.iter().enumerate().filter_map(|(place, option)| Some((tree.text(option.value?), place)));
        for (first, again) in repeats(values.into_list()) {
            let value_of = |place: usize| options.get(place).and_then(|option| option.value);
            let (Some(first), Some(value)) = (value_of(first), value_of(again)) else { continue };
            findings
                .report(&RULE.about, Place::value(value))
                .arg("attribute", super::name_of(context, input))
                .text("value", value)
                .related(Place::value(first), 0);
        }
    }
}
