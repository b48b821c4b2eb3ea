//! `UF0303`: an attribute that is asked for twice.

use super::attribute_not_shown::are_alike;
use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Attribute, Flow};
use crate::list::IntoList;
use crate::order::repeats;
use crate::rules::{Check, Context, Rule};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0303",
        name: "duplicate-attribute",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "not documented; every example asks for an attribute once",
            summary: "An attribute that is asked for or collected twice",
            wordings: &[
                Wording { message: "the attribute `{attribute}` is asked for twice", help: "Remove one of the two" },
                Wording { message: "the attribute `{attribute}` is collected twice", help: "Remove one of the two" },
            ],
            notes: &["first asked for here", "first collected here"],
            titles: &["Remove this one"],
            docs: "Two inputs write the same value of the user. Which one wins is not documented.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    let inputs = flow.inputs.iter().enumerate();
    let keys = inputs.filter_map(|(place, input)| Some((input.attribute.identity(tree)?, place)));
    for (first, again) in repeats(keys.into_list()) {
        let (Some(first), Some(input)) = (flow.inputs.get(first), flow.inputs.get(again)) else { continue };
        findings
            .report(&RULE.about, Place::value(input.attribute_at))
            .fact("attribute", tree, input.attribute.shown())
            .related(Place::value(first.attribute_at), 0)
            .unsafe_fix(0)
            .remove(input.at);
    }
    if are_alike(tree, flow) {
        return;
    }
    let collected = flow.attributes.iter().enumerate();
    let keys = collected.filter_map(|(place, item)| Some((item.attribute.identity(tree)?, place)));
    // An entry of a definition collects and asks, in the order of the document.
    let asks = |item: &Attribute| flow.inputs.binary_search_by_key(&item.at, |input| input.at).is_ok();
    for (first, again) in repeats(keys.into_list()) {
        let (Some(first), Some(item)) = (flow.attributes.get(first), flow.attributes.get(again)) else { continue };
        if !(asks(first) && asks(item)) {
            findings
                .report(&RULE.about, Place::value(item.at))
                .wording(1)
                .fact("attribute", tree, item.attribute.shown())
                .related(Place::value(first.at), 1)
                .unsafe_fix(0)
                .remove(item.at);
        }
    }
}
