//! `UF0312`: a custom attribute that is declared, where the built-in one of that name is used.

use super::unused;
use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0312",
        name: "shadowed-custom-attribute",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "definition language 1: ids of built-in attributes win",
            summary: "A custom attribute that is declared, where the built-in one of that name is used",
            wordings: &[Wording {
                message: "the custom attribute `{attribute}` is not used: what is asked for is the built-in `{builtIn}`",
                help: "Write `{ \"custom\": \"{attribute}\" }` where the custom one is meant, or remove it",
            }],
            notes: &["the built-in attribute"],
            docs: "In `attributes`, the id of a built-in attribute means that attribute, whatever is declared beside it.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    for (declared, namesake) in unused(context.tree, flow) {
        if let Some((built_in, at)) = namesake {
            findings
                .report(&RULE.about, Place::key(declared.at))
                .key("attribute", declared.at)
                .word("builtIn", built_in.id)
                .related(Place::value(at), 0);
        }
    }
}
