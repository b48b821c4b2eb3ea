//! `UF0602`: an application that is listed twice.

use crate::diagnostic::{About, Findings, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0602",
        name: "duplicate-application",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "not documented; the list is keyed by appId",
            summary: "An application that is listed twice",
            wordings: &[Wording { message: "the application `{id}` is listed twice", help: "Remove one of the two" }],
            notes: &["first listed here"],
            titles: &["Remove this one"],
            docs: "Applications are keyed by their client id; linking one twice is refused when it is done one by one.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    for (first, again) in super::repeated(context.tree, flow.applications.iter()) {
        let (Some(first), Some(application)) = (flow.applications.get(first), flow.applications.get(again)) else {
            continue;
        };
        findings
            .report(&RULE.about, super::place(context.tree, *application))
            .text("id", application.app_id)
            .related(super::place(context.tree, *first), 0)
            .safe_fix(0)
            .remove(application.at);
    }
}
