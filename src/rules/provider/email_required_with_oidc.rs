//! `UF0209`: a required e-mail address that an OIDC provider may not send.

use crate::diagnostic::{About, Arg, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Language, ProviderRef};
use crate::rules::{Check, Context, Purpose, Rule};
use crate::vocabulary::attribute::EMAIL;
use crate::vocabulary::input::{FALSE, REQUIRED};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0209",
        name: "email-required-with-oidc",
        severity: Severity::Info,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "IDP-15, AADSTS901011, Entra documentation, how-to-custom-oidc",
            summary: "A required e-mail address that an OIDC provider may not send",
            wordings: &[
                Wording {
                    message: "the e-mail address is required: sign-up through `{provider}` fails where it sends none (AADSTS901011)",
                    help: "Where it may send none, make the address optional: `{ \"attribute\": \"email\", \"required\": false }`",
                },
                Wording {
                    message: "the e-mail address is required: sign-up through `{provider}` fails where it sends none (AADSTS901011)",
                    help: "Where it may send none, make the address optional: `\"required\": false` in the input of `email`",
                },
            ],
            notes: &["required here"],
            titles: &["Make the e-mail address optional"],
            docs: "A custom OpenID Connect provider sends the claims that it is set up to send, and the e-mail address need not be among them. \
             What it sends cannot be seen here, so that this is only an info.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    // It is about what is to be sent, and to those who sign up.
    if matches!(context.purpose, Purpose::Import | Purpose::Compare) || !flow.sign_up.is_true(context.tree) {
        return;
    }
    let email = flow.inputs.iter().find(|input| input.attribute.is_built_in(EMAIL));
    let Some(required) = email.map(|input| input.fact(REQUIRED)).filter(|required| required.is_true(context.tree))
    else {
        return;
    };
    // Making it optional is enough for all of them.
    let Some(provider) = flow.providers.iter().find(|provider| super::is_oidc(context, provider)) else { return };
    let shown = match provider.provider {
        ProviderRef::Named(name) => Arg::Text(name),
        _ => Arg::fact(context.tree, provider.id),
    };
    let draft = findings
        .report(&RULE.about, Place::value(provider.at))
        .wording(usize::from(flow.language == Language::Graph))
        .arg("provider", shown);
    if required.at.is_some() {
        draft.related(Place::value(required.at), 0).unsafe_fix(0).replace(required.at, FALSE.as_bytes());
    }
}
