//! `UF0217`: a declared OpenID Connect provider with another response type than `code`.

use crate::diagnostic::{About, Findings, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::definition::oidc_provider;
use crate::vocabulary::tenant::oidc::RESPONSE_TYPE;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0217",
        name: "other-response-type",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "IDP-11, Entra documentation, how-to-custom-oidc-federation-customers: only code is supported",
            summary: "A declared OpenID Connect provider with another response type than `code`",
            wordings: &[Wording {
                message: "the response type of `{provider}` is not `code`, the only one that is supported",
                help: "Write `code`, or leave `responseType` out",
            }],
            docs: "The schema has further response types, `id_token` and `token`, but external tenants support `code` alone. For a provider that the tenant has, \
             [UF0815](UF0815.md) says the same.",
            ..Texts::NONE
        }),
    },
    check: Check::Declared(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    super::report_declared_oidc(&RULE.about, context, flow, findings, oidc_provider::RESPONSE_TYPE, |text| {
        *text != *RESPONSE_TYPE.1.as_bytes()
    });
}
