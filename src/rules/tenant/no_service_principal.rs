//! `UF0806`: an application without a service principal.

use crate::diagnostic::{About, Findings, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::application::place;
use crate::rules::{Check, Context, Rule};
use crate::tenant::List;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0806",
        name: "no-service-principal",
        severity: Severity::Error,
        scope: Scope::Tenant,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "AP-2, Graph reference: the application must have a service principal in the tenant",
            summary: "An application that has no service principal in the tenant",
            wordings: &[Wording {
                message: "the application `{application}` has no service principal in the tenant",
                help: "Create one first: `POST /servicePrincipals` with the `appId`",
            }],
            docs: "An application that was registered through Graph has no service principal yet, and cannot be linked to a user flow. The admin center creates both.",
            ..Texts::NONE
        }),
    },
    check: Check::Tenant(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tenant = context.tenant;
    if !tenant.is_known(List::ServicePrincipals) {
        return;
    }
    for application in &flow.applications {
        let id = super::id_of(context.tree, application.app_id);
        let object = tenant.by_id(List::Applications, id);
        if object.is_some() && tenant.by_id(List::ServicePrincipals, id).is_none() {
            findings
                .report(&RULE.about, place(context.tree, *application))
                .arg("application", super::name_of(context.tree, object));
        }
    }
}
