//! `UF0408`: two options of one input with the same value.

use crate::diagnostic::{About, Arg, Findings, Place, Scope, Severity, Wording, docs};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0408",
        name: "repeated-option",
        severity: Severity::Warning,
        scope: Scope::Document,
        since: "0.1.0",
        evidence: "AT-7, inferred: the value of an option is what is stored",
        summary: "Two options of one input with the same value",
        wordings: &[Wording {
            message: "two options of the input for `{attribute}` have the value `{value}`",
            help: "Give each option a value of its own",
        }],
        docs: docs!("The value is what is stored: two options with one value cannot be told apart afterwards."),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    for input in &flow.inputs {
        let mut values: Vec<_> = flow
            .options_of(input)
            .iter()
            .filter_map(|option| option.value)
            .map(|node| (tree.text(node), node))
            .collect();
        values.sort();
        for pair in values.windows(2) {
            let [(first_text, first), (text, node)] = pair else {
                continue;
            };
            if first_text == text {
                findings
                    .report(&RULE.about, Place::value(*node))
                    .arg("attribute", super::name_of(context, input))
                    .arg("value", Arg::Text(*node))
                    .related(Place::value(*first), "the other option");
            }
        }
    }
}
