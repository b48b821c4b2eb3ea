//! `UF0215`: a declared issuer that is no plain https address.

use crate::diagnostic::{About, Findings, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule, tenant};
use crate::vocabulary::definition::oidc_provider;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0215",
        name: "malformed-issuer",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "IDP-11, Graph reference, oidcIdentityProvider: https, no query, no fragment",
            summary: "A declared OpenID Connect provider whose issuer is no plain https address",
            wordings: &[Wording {
                message: "the issuer of `{provider}` is not an `https` address without query and fragment",
                help: "Write the issuer as the tokens of the provider have it: `https`, a host, and at most a port and a path",
            }],
            docs: "The issuer is an address of the scheme `https` with a host and, where there are, a port and a path; a query or a fragment is not allowed. \
             It is the same text, letter case included, as in the tokens of the provider. The issuer itself is not shown: whatever stands in \
             its query may be secret. For a provider that the tenant has, [UF0813](UF0813.md) says the same.",
            ..Texts::NONE
        }),
    },
    check: Check::Declared(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    super::report_declared_oidc(&RULE.about, context, flow, findings, oidc_provider::ISSUER, |text| {
        !tenant::is_plain_https(text)
    });
}
