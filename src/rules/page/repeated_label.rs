//! `UF0416`: two inputs of a page, or two options, that read the same.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Input, Text};
use crate::order::{Keyed, repeats};
use crate::rules::{Check, Context, Rule};
use crate::source::NodeId;
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

/// Something with a label: where that is, what it reads, and what tells it from others.
struct Labelled<'t> {
    at: NodeId,
    label: Option<Text>,
    identity: Option<&'t [u8]>,
}

fn check_options(context: &Context, flow: &Flow, input: &Input, findings: &mut Findings) {
    let tree = context.tree;
    let mut all = Vec::new();
    for option in flow.options_of(input) {
        let at = option.label.unwrap_or_default();
        // With the same value as well, it is the same option twice, which has a rule of its own.
        all.push(Labelled { at, label: option.label.map(Text::Value), identity: option.value.map(|at| tree.text(at)) });
    }
    report(context, &all, Some(input), findings);
}

fn check_inputs(context: &Context, inputs: &[Input], findings: &mut Findings) {
    let tree = context.tree;
    let mut all = Vec::new();
    for input in inputs.iter().filter(|input| !super::is_hidden(tree, input)) {
        // The same attribute twice has a rule of its own.
        let at = input.fact(LABEL).at.or(input.attribute_at);
        all.push(Labelled { at, label: input.label(), identity: input.attribute.identity(tree) });
    }
    report(context, &all, None, findings);
}

fn report(context: &Context, all: &[Labelled], options_of: Option<&Input>, findings: &mut Findings) {
    let tree = context.tree;
    let mut keys = Keyed::new();
    for (place, one) in all.iter().enumerate() {
        let label = one.label.map_or(&[][..], |label| label.resolve(tree));
        if !is_blank(label) {
            keys.push((label, place));
        }
    }
    for (first, again) in repeats(keys) {
        let (Some(first), Some(again)) = (all.get(first), all.get(again)) else { continue };
        if first.identity == again.identity {
            continue;
        }
        let draft = findings
            .report(&RULE.about, Place::value(again.at))
            .fact("label", tree, again.label)
            .related(Place::value(first.at), 0);
        match options_of {
            Some(input) => draft.arg("attribute", super::name_of(context, input)),
            None => draft.wording(1),
        };
    }
}
