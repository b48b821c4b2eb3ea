//! `UF0101`: a user flow without a name.

use crate::diagnostic::{About, Arg, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Language};
use crate::rules::siblings::is_misspelt;
use crate::rules::{Check, Context, Rule};
use crate::source::Kind;
use crate::vocabulary::{definition, graph};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0101",
        name: "missing-name",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Graph reference, Create: displayName is required",
            summary: "A user flow without a name",
            wordings: &[
                Wording { message: "the user flow has no name", help: "Add `{member}`" },
                Wording {
                    message: "the name of the user flow is empty",
                    help: "Write a name that is unique in the tenant",
                },
            ],
            docs: "`displayName` is required, must not be null, and must be unique in the tenant. It is the only natural key of a flow: the \
             admin center does not show its id.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let (shape, slot) = match flow.language {
        Language::Graph => (&graph::flow::SHAPE, graph::flow::DISPLAY_NAME),
        Language::Definition => (&definition::flow::SHAPE, definition::flow::NAME),
    };
    let member = Arg::Word(shape.name(slot));
    if flow.name.is_none() {
        if context.may_lack(flow) || is_misspelt(context.tree, flow, flow.node, shape, shape.name(slot)) {
            return;
        }
        findings.report(&RULE.about, Place::head(flow.node)).arg("member", member);
        return;
    }
    if context.tree.kind(flow.name) == Kind::String && context.tree.text(flow.name).trim_ascii().is_empty() {
        findings.report(&RULE.about, Place::value(flow.name)).wording(1).arg("member", member);
    }
}
