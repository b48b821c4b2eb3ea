//! `UF0208`: password reset in a flow without passwords.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, ProviderRef};
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::provider::EMAIL_PASSWORD;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0208",
        name: "password-reset-without-password",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Entra documentation, how-to-enable-password-reset: the flow uses e-mail with password",
            summary: "Password reset in a flow without passwords",
            wordings: &[Wording {
                message: "passwords are to be reset, but the user flow does not offer e-mail with password",
                help: "Add `\"emailPassword\"` to `identityProviders`, or remove `passwordReset`",
            }],
            docs: "Self-service password reset is for local accounts with a password. What else it needs is set in the tenant; `build` lists it under `needs`.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let has_passwords = flow
        .providers
        .iter()
        .any(|provider| matches!(provider.provider, ProviderRef::Known(known) if known.id == EMAIL_PASSWORD.id));
    if context.tree.boolean(flow.password_reset) == Some(true) && !has_passwords && flow.providers_at.is_some() {
        findings.report(&RULE.about, Place::key(flow.password_reset));
    }
}
