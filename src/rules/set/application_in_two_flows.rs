//! `UF0902`: an application that two flows list.

use crate::diagnostic::{About, Arg, Findings, Place, Scope, Severity, Wording, docs};
use crate::flow::Document;
use crate::rules::{Check, Context, Rule};
use crate::source::Kind;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0902",
        name: "application-in-two-flows",
        severity: Severity::Error,
        scope: Scope::Set,
        since: "0.1.0",
        evidence: "AP-1, Entra documentation: one user flow for an application",
        summary: "An application that two flows list",
        wordings: &[Wording { message: "the application `{id}` is in two user flows", help: "Keep it in one of them" }],
        docs: docs!("An application can be linked to one user flow only. A flow can have many applications."),
    },
    check: Check::Document(check),
};

fn check(context: &Context, document: &Document, findings: &mut Findings) {
    let tree = context.tree;
    let mut ids: Vec<_> = Vec::new();
    for (index, flow) in document.flows.iter().enumerate() {
        for application in flow.applications.iter().filter(|application| tree.kind(application.app_id) == Kind::String)
        {
            ids.push((tree.text(application.app_id).to_ascii_lowercase(), index, application.app_id));
        }
    }
    ids.sort();
    for pair in ids.windows(2) {
        let [(first_id, first_flow, first), (id, flow, at)] = pair else {
            continue;
        };
        if first_id == id && first_flow != flow {
            findings
                .report(&RULE.about, Place::value(*at))
                .arg("id", Arg::Text(*at))
                .related(Place::value(*first), "the other flow");
        }
    }
}
