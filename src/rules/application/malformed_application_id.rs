//! `UF0601`: an application id that is no GUID.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Language};
use crate::rules::{Check, Context, Rule};
use crate::source::Kind;
use crate::vocabulary::variable::is_guid;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0601",
        name: "malformed-application-id",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "definition language 1; Graph: appId is the application (client) id",
            summary: "An application id that is no GUID",
            wordings: &[
                Wording {
                    message: "`{id}` is no application (client) id, which is a GUID",
                    help: "Copy the application (client) ID from the app registration",
                },
                Wording {
                    message: "`{id}` is no GUID, as application (client) ids are",
                    help: "Copy the application (client) ID from the app registration",
                },
            ],
            docs: "An application is named by its client id, not by its object id or its name. In a Graph body the schema allows any text, so that \
             there it is a warning.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    for application in &flow.applications {
        let at = application.app_id;
        if context.tree.is_foreign(at) || context.tree.kind(at) != Kind::String || is_guid(context.tree.text(at)) {
            continue;
        }
        let (severity, wording) = match flow.language {
            Language::Definition => (Severity::Error, 0),
            Language::Graph => (Severity::Warning, 1),
        };
        findings.report_as(&RULE.about, severity, Place::value(at)).wording(wording).text("id", at);
    }
}
