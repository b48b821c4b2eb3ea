//! `UF0313`: two custom attributes whose ids would be the same.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::order::{Keyed, repeats};
use crate::rules::{Check, Context, Rule};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0313",
        name: "colliding-custom-attributes",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "CA-1, Entra documentation, concept-user-attributes: spaces of the display name are removed in the id; inferred for two names",
            summary: "Two custom attributes whose ids would be the same",
            wordings: &[Wording {
                message: "`{attribute}` and `{other}` would get the same id, which is made of the name without its spaces",
                help: "Give one of them another name",
            }],
            notes: &["the other one"],
            docs: "The id of a custom attribute is `extension_`, the client id of the extensions app, and the display name without spaces.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    let mut names = Vec::new();
    for declared in &flow.declared {
        let mut name = tree.key(declared.at).to_vec();
        name.retain(|byte| *byte != b' ');
        names.push(name);
    }
    let mut keys = Keyed::new();
    for name in &names {
        keys.push((name, keys.len()));
    }
    for (first, again) in repeats(keys) {
        let (Some(first), Some(again)) = (flow.declared.get(first), flow.declared.get(again)) else { continue };
        // One name twice is a member twice; two ids that are known are two attributes, if they differ.
        let is_known = first.custom.id.is_some() && again.custom.id.is_some();
        if !is_known && *tree.key(first.at) != *tree.key(again.at) {
            findings
                .report(&RULE.about, Place::key(again.at))
                .key("attribute", again.at)
                .key("other", first.at)
                .related(Place::key(first.at), 0);
        }
    }
}
