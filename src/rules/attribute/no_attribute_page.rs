//! `UF0307`: a flow that will never be able to collect attributes by an update.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Language};
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::definition::NO_ATTRIBUTES;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0307",
        name: "no-attribute-page",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "AT-5, Graph reference, Update",
            summary: "A flow that will never be able to collect attributes by an update",
            wordings: &[Wording {
                message: "without `onAttributeCollection` at creation, attributes cannot be added by an update of the flow later",
                help: "Leave `attributes` out to collect the e-mail address alone",
            }],
            docs: "`onAttributeCollection` can be updated only if it was configured when the flow was created; otherwise attributes have to be \
             added one by one through the flow's attribute list first.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    if flow.language == Language::Definition
        && flow.attributes_at.is_some()
        && context.tree.text_is(flow.attributes_at, NO_ATTRIBUTES)
    {
        findings.report(&RULE.about, Place::value(flow.attributes_at));
    }
}
