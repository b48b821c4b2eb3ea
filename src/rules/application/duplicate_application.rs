//! `UF0602`: an application that is listed twice.

use crate::diagnostic::{About, Arg, Edit, Findings, Scope, Severity, Wording, docs};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0602",
        name: "duplicate-application",
        severity: Severity::Warning,
        scope: Scope::Document,
        since: "0.1.0",
        evidence: "not documented; the list is keyed by appId",
        summary: "An application that is listed twice",
        wordings: &[Wording { message: "the application `{id}` is listed twice", help: "Remove one of the two" }],
        docs: docs!(
            "Applications are keyed by their client id; linking one twice is refused when it is done one by one."
        ),
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
            .arg("id", Arg::Text(application.app_id))
            .related(super::place(context.tree, *first), "first listed here")
            .safe_fix("Remove this one", vec![Edit::Remove(application.at)]);
    }
}
