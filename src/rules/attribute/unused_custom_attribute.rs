//! `UF0311`: a custom attribute that is declared and not used.

use super::unused;
use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0311",
        name: "unused-custom-attribute",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "definition language 1",
            summary: "A custom attribute that is declared and not used",
            wordings: &[Wording {
                message: "the custom attribute `{attribute}` is declared and not used",
                help: "List it in `attributes`, or remove it",
            }],
            docs: "What is declared has to be in the tenant before the flow is created, for nothing if no page asks for it and no extension sets \
             it. For one that only an extension sets, write `{ \"attribute\": \"…\", \"show\": false }`.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    for (declared, _) in unused(context.tree, flow).into_iter().filter(|(_, namesake)| namesake.is_none()) {
        findings.report(&RULE.about, Place::key(declared.at)).key("attribute", declared.at);
    }
}
