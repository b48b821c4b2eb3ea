//! `UF0602`: an application that is listed twice.

use crate::diagnostic::{About, Arg, Edit, Findings, Place, Scope, Severity, Wording, docs};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};
use crate::source::Kind;

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
    let mut ids: Vec<_> = flow
        .applications
        .iter()
        .filter(|application| context.tree.kind(application.app_id) == Kind::String)
        .map(|application| (context.tree.text(application.app_id).to_ascii_lowercase(), application))
        .collect();
    ids.sort_by(|(left, first), (right, second)| left.cmp(right).then(first.at.cmp(&second.at)));
    for pair in ids.windows(2) {
        let [(first_id, first), (id, application)] = pair else {
            continue;
        };
        if first_id == id {
            findings
                .report(&RULE.about, Place::value(application.app_id))
                .arg("id", Arg::Text(application.app_id))
                .related(Place::value(first.app_id), "first listed here")
                .safe_fix("Remove this one", vec![Edit::Remove(application.at)]);
        }
    }
}
