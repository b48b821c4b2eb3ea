//! `UF0804`: one-time passcodes by e-mail, which the tenant has turned off.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::tenant::{ALLOW_EXTERNAL_ID, DISABLED, EMAIL_METHOD, STATE};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0804",
        name: "email-one-time-passcode-off",
        severity: Severity::Warning,
        scope: Scope::Tenant,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "IDP-5, Entra documentation; which member turns the method off is not documented",
            summary: "One-time passcodes by e-mail, which the tenant has turned off",
            wordings: &[Wording {
                message: "the flow uses one-time passcodes by e-mail, but in the tenant `{member}` of that method is `disabled`",
                help: "Enable Email one-time passcode there, or use another identity provider",
            }],
            docs: "A flow can offer one-time passcodes by e-mail once the method is enabled for the tenant. Its policy has two members that can say otherwise, \
             `allowExternalIdToUseEmailOtp` and `state`, and the reference does not say which of them counts: either is pointed out. \
             The value `default` is as good as `enabled`.",
            ..Texts::NONE
        }),
    },
    check: Check::Tenant(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let method = context.tenant.object(context.tree, EMAIL_METHOD);
    let mut members = [ALLOW_EXTERNAL_ID, STATE].into_iter();
    let Some(off) = members.find(|member| super::says(context.tree, method, member, DISABLED)) else { return };
    for provider in flow.providers.iter().filter(|provider| super::is_one_time_passcode(provider)) {
        findings.report(&RULE.about, Place::value(provider.at)).word("member", off);
    }
}
