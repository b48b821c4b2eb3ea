//! `UF0416`: two inputs of a page, or two options, that read the same.

use crate::diagnostic::{About, Draft, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Choice, Flow, Input, Text};
use crate::order::{Keyed, repeats};
use crate::rules::{Check, Context, Rule};
use crate::source::{NodeId, Tree};
use crate::vocabulary::input::LABEL;
use crate::vocabulary::letter::is_blank;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0416",
        name: "repeated-label",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "inferred from the meaning of the members",
            summary: "Two inputs of a page, or two options, that read the same",
            wordings: &[
                Wording {
                    message: "two options of the input for `{attribute}` have the label `{label}`",
                    help: "Give each option a label of its own",
                },
                Wording {
                    message: "two inputs of the page have the label `{label}`",
                    help: "Give each input a label of its own",
                },
            ],
            notes: &["the other one"],
            docs: "Users cannot tell the two apart.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    for input in &flow.inputs {
        check_options(context, flow, input, findings);
    }
    for view in &flow.views {
        check_inputs(context, flow.inputs_of(view), findings);
    }
}

fn check_options(context: &Context, flow: &Flow, input: &Input, findings: &mut Findings) {
    let tree = context.tree;
    let options = flow.options_of(input);
    let labels = options.iter().map(|option| option.label.map(Text::Value));
    for (first, again) in repeated(tree, labels) {
        let (Some(first), Some(again)) = (options.get(first), options.get(again)) else { continue };
        // With the same value as well, it is the same option twice, which has a rule of its own.
        let value = |option: &Choice| option.value.map(|at| tree.text(at));
        if value(first) != value(again) {
            let place = |option: &Choice| option.label.unwrap_or_default();
            report(context, [place(first), place(again)], again.label.map(Text::Value), findings)
                .arg("attribute", super::name_of(context, input));
        }
    }
}

fn check_inputs(context: &Context, inputs: &[Input], findings: &mut Findings) {
    let tree = context.tree;
    let labels = inputs.iter().map(|input| input.label().filter(|_| !super::is_hidden(tree, input)));
    for (first, again) in repeated(tree, labels) {
        let (Some(first), Some(again)) = (inputs.get(first), inputs.get(again)) else { continue };
        // The same attribute twice has a rule of its own.
        if first.attribute.identity(tree) != again.attribute.identity(tree) {
            let place = |input: &Input| input.fact(LABEL).at.or(input.attribute_at);
            report(context, [place(first), place(again)], again.label(), findings).wording(1);
        }
    }
}

/// Each place whose label occurred before, with the place before it. Blank ones have a rule of their own.
fn repeated(tree: &Tree, labels: impl Iterator<Item = Option<Text>>) -> Vec<(usize, usize)> {
    let mut keys = Keyed::new();
    for (place, label) in labels.enumerate() {
        if let Some(label) = label.map(|label| label.resolve(tree)).filter(|label| !is_blank(label)) {
            keys.push((label, place));
        }
    }
    repeats(keys)
}

fn report<'f>(context: &Context, at: [NodeId; 2], label: Option<Text>, findings: &'f mut Findings) -> Draft<'f> {
    let [first, again] = at;
    findings.report(&RULE.about, Place::value(again)).fact("label", context.tree, label).related(Place::value(first), 0)
}
