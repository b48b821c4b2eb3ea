//! `UF0603`: an application whose id is not known.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Purpose, Rule};
use crate::tenant::List;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0603",
        name: "unresolved-application",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "CSDL: an application is linked by its appId",
            summary: "An application whose id is not known to a build or a comparison, or that the tenant has not",
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
            docs: "An application can be named by its display name. `build` and `diff` need its client id, from the definition or from a snapshot of the tenant; \
             `validate` accepts any name until it is given a snapshot with the applications.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    // A Graph body has no names to compare with.
    let needed = [Purpose::Build, Purpose::Compare];
    let Some(why) = context.unresolved(List::Applications, &needed) else { return };
    for application in flow.applications.iter().filter(|application| application.app_id.is_none()) {
        if application.name.is_some() {
            findings
                .report(&RULE.about, Place::value(application.at))
                .wording(why as usize)
                .text("application", application.name);
        }
    }
}
