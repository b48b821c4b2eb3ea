//! `UF0818`: native authentication, for a flow of which a part works in the browser only.

use super::references::{To, references};
use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::application::place;
use crate::rules::{Check, Context, Rule};
use crate::tenant::List;
use crate::vocabulary::tenant::NATIVE_AUTHENTICATION;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0818",
        name: "native-authentication",
        severity: Severity::Info,
        scope: Scope::Tenant,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "IDP-8, AT-12, Entra documentation; Graph reference, application: nativeAuthenticationApisEnabled",
            summary: "An application with native authentication, for a flow of which a part works in the browser only",
            wordings: &[Wording {
                message: "the application `{application}` has native authentication enabled, but a part of this flow works in the browser only",
                help: "Let the application open the browser for that part, or give it a flow without it",
            }],
            notes: &["works in the browser only"],
            docs: "An application with native authentication shows pages of its own. It knows the two e-mail methods; federated identity providers, and the extensions \
             around the attribute page, work where the browser shows the pages.",
            ..Texts::NONE
        }),
    },
    check: Check::Tenant(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    let mut parts =
        references(context, flow).into_iter().filter(|one| !matches!(one.to, To::Attribute | To::Application));
    let Some(part) = parts.next() else { return };
    let (member, enabled) = NATIVE_AUTHENTICATION;
    for application in &flow.applications {
        let object = context.tenant.by_id(List::Applications, super::id_of(tree, application.app_id));
        if super::says(tree, object, member, enabled) {
            findings
                .report(&RULE.about, place(tree, *application))
                .arg("application", super::name_of(tree, object))
                .related(Place::value(part.at), 0);
        }
    }
}
