//! `UF0203`: E-mail with password and e-mail one-time passcode in one flow.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, ProviderRef};
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::provider::{EMAIL_ONE_TIME_PASSCODE, EMAIL_PASSWORD};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0203",
        name: "both-local-methods",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "IDP-3, admin center only; IDP-4, contradicted by Microsoft samples",
            summary: "E-mail with password and e-mail one-time passcode in one flow",
            wordings: &[Wording {
                message: "the flow offers e-mail with password and e-mail one-time passcode, which the admin center does not allow together",
                help: "Keep one of the two",
            }],
            notes: &["the other method"],
            docs: "In the admin center the two are the options of one choice. The API is not documented to refuse both, and Microsoft's own \
             scripts send both for native authentication; so this is a warning.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(_: &Context, flow: &Flow, findings: &mut Findings) {
    let find = |id| {
        flow.providers.iter().find(|provider| matches!(provider.provider, ProviderRef::Known(known) if known.id == id))
    };
    if let (Some(password), Some(passcode)) = (find(EMAIL_PASSWORD.id), find(EMAIL_ONE_TIME_PASSCODE.id)) {
        let (first, second) = if password.at < passcode.at { (password, passcode) } else { (passcode, password) };
        findings.report(&RULE.about, Place::value(second.at)).related(Place::value(first.at), 0);
    }
}
