//! `UF0702`: an extension that is given more time or retries than there are.

use crate::diagnostic::{About, Findings, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule, range};
use crate::vocabulary::limit::{MAXIMUM_RETRIES, TIMEOUT_IN_MILLISECONDS};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0702",
        name: "extension-limit",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Graph reference, customExtensionClientConfiguration: the valid ranges",
            summary: "An extension that is given more time or retries than there are",
            wordings: &[Wording {
                message: "`{member}` must be from {least} to {most}",
                help: "Write a number from {least} to {most}",
            }],
            titles: &["Write {nearest}"],
            docs: "While an extension runs, a user waits. An answer may take 200 to 2000 milliseconds, and one retry is allowed. In a flow read \
             from a tenant, which has taken the number, this is a warning.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let severity = if flow.live { Severity::Warning } else { RULE.about.severity };
    for extension in &flow.extensions {
        range::check(context, &RULE.about, severity, extension.timeout, TIMEOUT_IN_MILLISECONDS, findings);
        range::check(context, &RULE.about, severity, extension.retries, MAXIMUM_RETRIES, findings);
    }
}
