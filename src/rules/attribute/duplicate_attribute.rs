//! `UF0303`: an attribute that is asked for twice.

use crate::diagnostic::{About, Arg, Edit, Findings, Place, Scope, Severity, Wording, docs};
use crate::flow::Flow;
use crate::order::repeats;
use crate::rules::{Check, Context, Rule};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0303",
        name: "duplicate-attribute",
        severity: Severity::Warning,
        scope: Scope::Document,
        since: "0.1.0",
        evidence: "not documented; every example asks for an attribute once",
        summary: "An attribute that is asked for twice",
        wordings: &[Wording {
            message: "the attribute `{attribute}` is asked for twice",
            help: "Remove one of the two",
        }],
        docs: docs!("Two inputs write the same value of the user. Which one wins is not documented."),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let inputs = flow.inputs.iter().enumerate();
    let keys = inputs.filter_map(|(place, input)| Some((input.attribute.identity(context.tree)?, place)));
    for (first, again) in repeats(keys.collect()) {
        let (Some(first), Some(input)) = (flow.inputs.get(first), flow.inputs.get(again)) else { continue };
        findings
            .report(&RULE.about, Place::value(input.attribute_at))
            .arg("attribute", Arg::owned(input.attribute.shown(context.tree)))
            .related(Place::value(first.attribute_at), "first asked for here")
            .unsafe_fix("Remove this one", vec![Edit::Remove(input.at)]);
    }
}
