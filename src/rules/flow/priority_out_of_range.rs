//! `UF0120`: a priority that event listeners do not have.

use crate::diagnostic::{About, Findings, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule, range};
use crate::vocabulary::limit::PRIORITY;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0120",
        name: "priority-out-of-range",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "beta reference, authenticationEventListener: 0 to 1000; inferred for the flow, which hands it on",
            summary: "A priority that event listeners do not have",
            wordings: &[Wording {
                message: "`{member}` is out of the range that event listeners have, from {least} to {most}",
                help: "Write a number from {least} to {most}",
            }],
            titles: &["Write {nearest}"],
            docs: "A flow hands its priority on to the listeners that it manages. For them the range is documented, for the flow it is not, so \
             that this is a warning.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    range::check(context, &RULE.about, RULE.about.severity, flow.priority, PRIORITY, findings);
}
