//! `UF0815`: an OIDC provider with another response type than `code`.

use crate::diagnostic::{About, Findings, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};
use crate::source::{Kind, NodeId, Tree};
use crate::vocabulary::tenant::oidc::RESPONSE_TYPE;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0815",
        name: "unsupported-response-type",
        severity: Severity::Error,
        scope: Scope::Tenant,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "IDP-11, Entra documentation, how-to-custom-oidc-federation-customers: only code is supported",
            summary: "An OpenID Connect provider with another response type than `code`",
            wordings: &[Wording {
                message: "the response type of `{provider}` is not `code`, the only one that is supported",
                help: "Set the response type of the provider in the tenant to `code`",
            }],
            docs: "The schema has further response types, `id_token` and `token`, but external tenants support `code` alone.",
            ..Texts::NONE
        }),
    },
    check: Check::Tenant(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    super::report_oidc(&RULE.about, context, flow, findings, is_wrong);
}

fn is_wrong(tree: &Tree, provider: NodeId) -> bool {
    let (member, supported) = RESPONSE_TYPE;
    tree.kind(tree.member(provider, member)) == Kind::String && !super::says(tree, provider, member, supported)
}
