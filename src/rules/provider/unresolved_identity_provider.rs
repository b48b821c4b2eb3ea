//! `UF0207`: a provider whose id in the tenant is not known.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{DeclaredProvider, Flow, Provider, ProviderRef};
use crate::rules::{Check, Context, Purpose, Rule};
use crate::tenant::List;
use crate::vocabulary::provider::FEDERATED;

const OIDC: &str = FEDERATED[0].0;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0207",
        name: "unresolved-identity-provider",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "IDP-2: a provider is linked by its id in the tenant",
            summary: "A provider whose id in the tenant is not known to a build, or that the tenant has not",
            wordings: &[
                Wording {
                    message: "the id of the identity provider `{provider}` is not known",
                    help: "Pin it: `{ \"{way}\": \"…\", \"id\": \"…\" }`, or pass a snapshot of the tenant with its identity providers",
                },
                Wording {
                    message: "the tenant has no identity provider `{provider}`, or several of that name",
                    help: "Set it up there, correct the name, or pin the id: `{ \"{way}\": \"…\", \"id\": \"…\" }`",
                },
                Wording {
                    message: "the id of the declared identity provider `{provider}` is not known",
                    help: "Pass a snapshot of the tenant with its identity providers, or apply a plan, which creates it where the tenant has none",
                },
                Wording {
                    message: "the tenant does not have the declared identity provider `{provider}` yet",
                    help: "Apply a plan, which creates it, or create it and pass a new snapshot of the tenant",
                },
            ],
            docs: "Custom OIDC, SAML and WS-Fed providers get a GUID when they are set up. `build` needs it, from the definition or from a snapshot of the tenant, \
             since no id is ever made up; `validate` accepts any display name until it is given a snapshot with the providers. The same goes for \
             what is declared under `providers`: it gets its id when a plan creates it, and until then `validate` is silent about it.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    for provider in &flow.providers {
        let declared = flow.declared_provider(provider);
        if let (Some(declared), None) = (declared.filter(|declared| !declared.is_ambiguous), provider.id) {
            report_declared(context, provider, declared, findings);
        } else if let (ProviderRef::Named(name), None) = (provider.provider, provider.id) {
            let is_oidc = *context.tree.key(name) == *OIDC.as_bytes();
            let list = if is_oidc { List::IdentityProviders } else { List::FederationConfigurations };
            let Some(why) = context.unresolved(list, &[Purpose::Build]) else { continue };
            findings
                .report(&RULE.about, Place::value(provider.at))
                .wording(why as usize)
                .text("provider", name)
                .key("way", name);
        }
    }
}

/// What is declared may yet have to be created, so that only a build needs its id.
fn report_declared(context: &Context, provider: &Provider, declared: &DeclaredProvider, findings: &mut Findings) {
    if context.purpose == Purpose::Build {
        let wording = if context.tenant.is_known(List::IdentityProviders) { 3 } else { 2 };
        findings.report(&RULE.about, Place::value(provider.at)).wording(wording).key("provider", declared.at);
    }
}
