//! `UF0204`: an identity provider that external tenants do not have.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, ProviderRef};
use crate::rules::{Check, Context, Rule};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0204",
        name: "workforce-only-provider",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "IDP-7, Entra documentation; contradicted by one Graph response",
            summary: "An identity provider that external tenants do not have",
            wordings: &[Wording {
                message: "`{provider}` ({name}) is an identity provider of {world}; external tenants do not have it",
                help: "Remove it; customers sign up by e-mail or through a federated provider",
            }],
            titles: &["Remove it"],
            phrases: &["world"],
            docs: "The admin center shows Microsoft Entra ID Sign up as unavailable: customers may use a work e-mail address, but Microsoft Entra federation is not \
             used to authenticate them. One documented response shows it inside a flow all the same. \
             Azure AD B2C has social providers that external tenants do not have.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(_: &Context, flow: &Flow, findings: &mut Findings) {
    for provider in &flow.providers {
        if let ProviderRef::Known(known) = provider.provider
            && let Some(world) = known.other_world()
        {
            findings
                .report(&RULE.about, Place::value(provider.at))
                .word("provider", known.id)
                .word("name", known.name)
                .word("world", world)
                .unsafe_fix(0)
                .remove(provider.at);
        }
    }
}
