//! `UF0902`: an application that two flows list.

use crate::diagnostic::{About, Findings, Scope, Severity, Texts, Wording, texts};
use crate::flow::Document;
use crate::list::IntoList;
use crate::rules::application::{place, repeated};
use crate::rules::{Check, Context, Rule};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0902",
        name: "application-in-two-flows",
        severity: Severity::Error,
        scope: Scope::Set,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "AP-1, Entra documentation: one user flow for an application",
            summary: "An application that two flows list",
            wordings: &[Wording {
                message: "the application `{id}` is in two user flows",
                help: "Keep it in one of them"
            }],
            notes: &["the other flow"],
            docs: "An application can be linked to one user flow only. A flow can have many applications.",
            ..Texts::NONE
        }),
    },
    check: Check::Document(check),
};

fn check(context: &Context, document: &Document, findings: &mut Findings) {
    if document.flows.len() < 2 {
        return;
    }
    let flows = document.flows.iter().enumerate();
    let linked = flows.flat_map(|(flow, facts)| facts.applications.iter().map(move |application| (flow, application)));
    let applications: Vec<_> = linked.into_list();
    for (first, again) in repeated(context.tree, applications.iter().map(|(_, application)| *application)) {
        let (Some((first_flow, first)), Some((flow, application))) = (applications.get(first), applications.get(again))
        else {
            continue;
        };
        // Twice in one flow is another rule's matter.
        if first_flow != flow {
            findings
                .report(&RULE.about, place(context.tree, **application))
                .text("id", application.app_id)
                .related(place(context.tree, **first), 0);
        }
    }
}
