//! `UF0903`: more user flows than a tenant is planned for.

use crate::diagnostic::{About, Arg, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Document;
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::limit::USER_FLOWS;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0903",
        name: "too-many-flows",
        severity: Severity::Warning,
        scope: Scope::Set,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Entra documentation, concept-planning-your-solution: up to 10 user flows for a tenant",
            summary: "More user flows than a tenant is planned for",
            wordings: &[Wording {
                message: "the set holds {count} user flows, but a tenant is planned for {limit}",
                help: "Use one flow for several applications, or spread them over tenants",
            }],
            docs: "The limit is planning guidance. Whether and how Graph enforces it is not documented, so that this is a warning.",
            ..Texts::NONE
        }),
    },
    check: Check::Document(check),
};

fn check(_: &Context, document: &Document, findings: &mut Findings) {
    if let Some(flow) = document.flows.get(USER_FLOWS) {
        let number = |count: usize| Arg::Number(u32::try_from(count).unwrap_or(u32::MAX));
        findings
            .report(&RULE.about, Place::head(flow.node))
            .arg("count", number(document.flows.len()))
            .arg("limit", number(USER_FLOWS));
    }
}
