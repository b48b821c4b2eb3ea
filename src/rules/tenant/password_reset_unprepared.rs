//! `UF0809`: password reset, for which the tenant is not prepared.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::tenant::{
    BRANDING, DISABLED, EMAIL_METHOD, HIDES_PASSWORD_RESET, SMS_METHOD, STATE, VISIBILITY,
};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0809",
        name: "password-reset-unprepared",
        severity: Severity::Warning,
        scope: Scope::Tenant,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Entra documentation, how-to-enable-password-reset-customers",
            summary: "Password reset, for which the tenant is not prepared",
            wordings: &[
                Wording {
                    message: "passwords are to be reset, but in the tenant the methods Email OTP and SMS are both `disabled`",
                    help: "Enable one of the two authentication methods for the users",
                },
                Wording {
                    message: "passwords are to be reset, but the branding of the tenant hides the link: `{member}` is `true`",
                    help: "Show the link in the company branding, under Sign-in form",
                },
            ],
            docs: "Users reset their password with a code that they get by e-mail or SMS, so that one of these authentication methods has to be enabled for them, \
             and they find the way there by a link on the sign-in page, which the branding may hide. `passwordReset` asserts that this is in order.",
            ..Texts::NONE
        }),
    },
    check: Check::Tenant(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let (tree, tenant) = (context.tree, context.tenant);
    if tree.boolean(flow.password_reset) != Some(true) {
        return;
    }
    let at = Place::value(flow.password_reset);
    let is_off = |method: &str| super::says(tree, tenant.object(tree, method), STATE, DISABLED);
    if [EMAIL_METHOD, SMS_METHOD].into_iter().all(is_off) {
        findings.report(&RULE.about, at);
    }
    let visibility = tree.member(tenant.object(tree, BRANDING), VISIBILITY);
    let mut members = HIDES_PASSWORD_RESET.into_iter();
    if let Some(hides) = members.find(|member| tree.boolean(tree.member(visibility, member)) == Some(true)) {
        findings.report(&RULE.about, at).wording(1).word("member", hides);
    }
}
