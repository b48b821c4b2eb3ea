//! `UF0814`: an OIDC provider that is not asked for the scope `openid`.

use crate::diagnostic::{About, Findings, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};
use crate::source::{Kind, NodeId, Tree};
use crate::vocabulary::tenant::oidc::{OPENID, SCOPE};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0814",
        name: "missing-openid-scope",
        severity: Severity::Error,
        scope: Scope::Tenant,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "IDP-11, Entra documentation, how-to-custom-oidc-federation-customers: the scope has to contain openid",
            summary: "An OpenID Connect provider that is not asked for the scope `openid`",
            wordings: &[Wording {
                message: "the scope of `{provider}` does not contain `openid`",
                help: "Add `openid` to the scope of the provider in the tenant",
            }],
            docs: "Without the scope `openid` a provider does not send the ID token that the sign-in is made of. Scopes stand in one text with spaces between them.",
            ..Texts::NONE
        }),
    },
    check: Check::Tenant(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    super::report_oidc(&RULE.about, context, flow, findings, is_wrong);
}

fn is_wrong(tree: &Tree, provider: NodeId) -> bool {
    let scope = tree.member(provider, SCOPE);
    let mut words = tree.text(scope).split(u8::is_ascii_whitespace);
    tree.kind(scope) == Kind::String && !words.any(|word| word == OPENID)
}
