//! `UF0216`: a declared OpenID Connect provider that is not asked for `openid`.

use crate::diagnostic::{About, Findings, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::definition::oidc_provider;
use crate::vocabulary::tenant::oidc::OPENID;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0216",
        name: "scope-without-openid",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "IDP-11, Entra documentation, how-to-custom-oidc-federation-customers: the scope has to contain openid",
            summary: "A declared OpenID Connect provider that is not asked for the scope `openid`",
            wordings: &[Wording {
                message: "the scope of `{provider}` does not contain `openid`",
                help: "Add `openid`, with a space between it and the others",
            }],
            docs: "Without the scope `openid` a provider does not send the ID token that the sign-in is made of. Scopes stand in one text with spaces between \
             them. For a provider that the tenant has, [UF0814](UF0814.md) says the same.",
            ..Texts::NONE
        }),
    },
    check: Check::Declared(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    super::report_declared_oidc(&RULE.about, context, flow, findings, oidc_provider::SCOPE, |text| {
        !text.split(u8::is_ascii_whitespace).any(|word| word == OPENID)
    });
}
