//! `UF0308`: attributes of a flow that nobody signs up with.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::attribute::EMAIL;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0308",
        name: "attributes-without-sign-up",
        severity: Severity::Info,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "AT-11: users are asked for attributes when they sign up",
            summary: "Attributes of a flow that nobody signs up with",
            wordings: &[Wording {
                message: "the flow is for signing in only, so that nobody is ever asked for its attributes",
                help: "Leave the attributes out, or allow signing up",
            }],
            notes: &["signing up is not allowed here"],
            docs: "Users are asked for attributes once, when they sign up. A flow that had sign-up before may well keep them.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    // What is not said has a rule of its own.
    if flow.sign_up.value.is_none() || flow.sign_up.is_true(context.tree) {
        return;
    }
    if flow.inputs.iter().any(|input| !input.attribute.is_built_in(EMAIL)) {
        findings
            .report(&RULE.about, Place::key(flow.attributes_at.or(flow.handlers.collection)))
            .related(Place::key(flow.sign_up.at), 0);
    }
}
