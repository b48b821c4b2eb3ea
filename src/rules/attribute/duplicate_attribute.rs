//! `UF0303`: an attribute that is asked for twice.

use crate::diagnostic::{About, Arg, Edit, Findings, Place, Scope, Severity, Wording, docs};
use crate::flow::Flow;
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
    let mut inputs: Vec<_> =
        flow.inputs.iter().filter_map(|input| Some((input.attribute.identity(context.tree)?, input))).collect();
    inputs.sort_by(|(left, first), (right, second)| left.cmp(right).then(first.at.cmp(&second.at)));
    for pair in inputs.windows(2) {
        let [(first_key, first), (key, input)] = pair else {
            continue;
        };
        if first_key == key {
            findings
                .report(&RULE.about, Place::value(input.attribute_at))
                .arg("attribute", Arg::Owned(String::from_utf8_lossy(key).into_owned()))
                .related(Place::value(first.attribute_at), "first asked for here")
                .unsafe_fix("Remove this one", vec![Edit::Remove(input.at)]);
        }
    }
}
