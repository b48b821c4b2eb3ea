//! `UF0816`: an OIDC provider at which the client signs with a key.

use crate::diagnostic::{About, Findings, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};
use crate::source::{NodeId, Tree};
use crate::vocabulary::tenant::oidc::{CLIENT_AUTHENTICATION, PRIVATE_KEY_JWT};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0816",
        name: "unsupported-client-authentication",
        severity: Severity::Warning,
        scope: Scope::Tenant,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "IDP-11, contradicted: the Graph reference has private_key_jwt, Entra documentation (2026-07-29) does not support it",
            summary: "An OpenID Connect provider at which the client signs with a key",
            wordings: &[Wording {
                message: "`{provider}` uses the client authentication `private_key_jwt`, which may not be supported",
                help: "Use a client secret for the provider in the tenant",
            }],
            docs: "The reference of Graph describes how to set a provider up with `private_key_jwt`; the newer documentation of Entra says that it is not supported at present. `client_secret_post` and `client_secret_jwt` are.",
            ..Texts::NONE
        }),
    },
    check: Check::Tenant(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    super::report_oidc(&RULE.about, context, flow, findings, is_wrong);
}

fn is_wrong(tree: &Tree, provider: NodeId) -> bool {
    super::says(tree, tree.member(provider, CLIENT_AUTHENTICATION), super::TYPE, PRIVATE_KEY_JWT)
}
