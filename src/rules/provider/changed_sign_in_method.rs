//! `UF0210`: another local sign-in method than the one that users have.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, ProviderRef};
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::provider::{KnownProvider, Tenants};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0210",
        name: "changed-sign-in-method",
        severity: Severity::Info,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "IDP-9, Entra documentation, concept-authentication-methods",
            summary: "Another local sign-in method than the one that users have",
            wordings: &[Wording {
                message: "users who have signed up with `{method}` keep it: the change is for new users only",
                help: "Expect users of both kinds",
            }],
            notes: &["the method so far"],
            docs: "The sign-in methods of a flow count when a user signs up. Changing them later moves nobody from one to another. Only a \
             comparison can see it.",
            ..Texts::NONE
        }),
    },
    check: Check::Pair(check),
};

fn check(_: &Context, flow: &Flow, live: &Flow, findings: &mut Findings) {
    // What is left out is not managed, or not known.
    if flow.providers_at.is_none() || live.providers_at.is_none() {
        return;
    }
    for (at, known) in local(live) {
        if local(flow).all(|(_, wanted)| wanted != known) {
            findings
                .report(&RULE.about, Place::head(flow.providers_at))
                .word("method", known.word)
                .related(Place::value(at), 0);
        }
    }
}

/// The local sign-in methods, each with where it stands.
fn local(flow: &Flow) -> impl Iterator<Item = (crate::source::NodeId, &'static KnownProvider)> {
    flow.providers.iter().filter_map(|provider| match provider.provider {
        ProviderRef::Known(known) if known.tenants == Tenants::ExternalLocal => Some((provider.at, known)),
        _ => None,
    })
}
