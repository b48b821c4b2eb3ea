//! `UF0205`: a federated provider by its documented id instead of its id in the tenant.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Language, ProviderRef};
use crate::rules::{Check, Context, Rule};
use crate::tenant::List;
use crate::vocabulary::provider::Tenants;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0205",
        name: "literal-social-id",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Graph reference against observed tenants: social providers under a GUID",
            summary: "A federated provider by its documented id instead of its id in the tenant",
            wordings: &[
                Wording {
                    message: "`{provider}` is the documented id of {name}; the tenant may have another",
                    help: "Look the id up: `GET /identity/identityProviders`",
                },
                Wording {
                    message: "{name} is built with its documented id `{provider}`; the tenant may have another",
                    help: "Pin the id that the tenant has: `{ \"type\": \"{word}\", \"id\": \"…\" }`",
                },
            ],
            docs: "The reference gives fixed ids for Google and Facebook, and an example for Apple. External tenants have been seen to give a GUID instead, \
             and a flow that names an id the tenant does not have is refused.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    // Where the ids of the tenant are known, another rule holds them against it.
    if context.tenant.is_known(List::IdentityProviders) {
        return;
    }
    for provider in &flow.providers {
        let ProviderRef::Known(known) = provider.provider else {
            continue;
        };
        // One that is declared is built with the id that it gets, or not at all.
        if provider.declaration.is_some() {
            continue;
        }
        let pinned = provider.id.is_some() && flow.language == Language::Definition;
        if known.tenants != Tenants::ExternalFederated || pinned || flow.live {
            continue;
        }
        let (severity, wording) = match flow.language {
            Language::Graph => (RULE.about.severity, 0),
            Language::Definition => (Severity::Info, 1),
        };
        findings
            .report_as(&RULE.about, severity, Place::value(provider.at))
            .wording(wording)
            .word("provider", known.id)
            .word("name", known.name)
            .word("word", known.word);
    }
}
