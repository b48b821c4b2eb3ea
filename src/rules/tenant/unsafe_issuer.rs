//! `UF0813`: an OIDC provider whose issuer is no plain https address.

use crate::diagnostic::{About, Findings, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};
use crate::source::{Kind, NodeId, Tree};
use crate::vocabulary::tenant::oidc::ISSUER;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0813",
        name: "unsafe-issuer",
        severity: Severity::Error,
        scope: Scope::Tenant,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "IDP-11, Graph reference, oidcIdentityProvider: https, no query, no fragment",
            summary: "An OpenID Connect provider whose issuer is no plain https address",
            wordings: &[Wording {
                message: "the issuer of `{provider}` is not an `https` address without query and fragment",
                help: "Correct the issuer in the tenant: Entra requires `https`, a host, and at most a port and a path",
            }],
            docs: "The issuer is an address of the scheme `https` with a host and, where there are, a port and a path; a query or a fragment is not allowed. It is the same text, letter case included, as in the tokens of the provider. The issuer itself is not shown: whatever stands in its query may be secret.",
            ..Texts::NONE
        }),
    },
    check: Check::Tenant(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    super::report_oidc(&RULE.about, context, flow, findings, is_wrong);
}

/// A scheme that is not `https`, no host, or more than a path.
fn is_wrong(tree: &Tree, provider: NodeId) -> bool {
    let issuer = tree.member(provider, ISSUER);
    tree.kind(issuer) == Kind::String && !super::is_plain_https(tree.text(issuer))
}
