//! `UF0418`: an answer that is not stored.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::attribute::EMAIL;
use crate::vocabulary::input::WRITE_TO_DIRECTORY;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0418",
        name: "not-stored",
        severity: Severity::Info,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Graph reference, property text of writeToDirectory",
            summary: "An answer that is not stored",
            wordings: &[Wording {
                message: "what users enter for `{attribute}` is not stored",
                help: "Leave `writeToDirectory` out to store it; else make sure that an extension takes it",
            }],
            docs: "`writeToDirectory` says whether Microsoft Entra ID stores the value that is collected. Of the e-mail address nothing is said: \
             it is how users sign in.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    for input in &flow.inputs {
        let stored = input.fact(WRITE_TO_DIRECTORY);
        if stored.value.is_some() && !stored.is_true(context.tree) && !input.attribute.is_built_in(EMAIL) {
            findings.report(&RULE.about, Place::value(stored.at)).arg("attribute", super::name_of(context, input));
        }
    }
}
