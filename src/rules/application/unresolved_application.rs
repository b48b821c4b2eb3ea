//! `UF0603`: an application whose id is not known, at build or comparison.

use crate::diagnostic::{About, Arg, Findings, Place, Scope, Severity, Wording, docs};
use crate::flow::Flow;
use crate::rules::{Check, Context, Purpose, Rule};
use crate::tenant::List;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0603",
        name: "unresolved-application",
        severity: Severity::Error,
        scope: Scope::Document,
        since: "0.1.0",
        evidence: "CSDL: an application is linked by its appId",
        summary: "An application whose id is not known, at build or comparison",
        wordings: &[
            Wording {
                message: "the id of the application `{application}` is not known",
                help: "Pin it: `{ \"name\": \"…\", \"appId\": \"…\" }`, or pass a snapshot of the tenant with its applications",
            },
            Wording {
                message: "the tenant has no application `{application}`, or several of that name",
                help: "Register it there, correct the name, or pin the id: `{ \"name\": \"…\", \"appId\": \"…\" }`",
            },
        ],
        docs: docs!(
            "An application can be named by its display name. `validate` accepts that; `build` and `diff` need its client id, from the definition or from a snapshot of the tenant."
        ),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    // A Graph body has no names to compare with.
    if !matches!(context.purpose, Purpose::Build | Purpose::Compare) {
        return;
    }
    for application in flow.applications.iter().filter(|application| application.app_id.is_none()) {
        if application.name.is_some() {
            findings
                .report(&RULE.about, Place::value(application.at))
                .wording(usize::from(List::Applications.is_known(context.tree, context.settings)))
                .arg("application", Arg::Text(application.name));
        }
    }
}
