//! `UF1002`: a Graph body without a handler that the reference requires.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Language};
use crate::rules::siblings::is_misspelt;
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::graph::flow as body;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF1002",
        name: "missing-handler",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Graph reference, Create: both handlers are required",
            summary: "A Graph body without a handler that the reference requires",
            wordings: &[Wording {
                message: "the Graph body has no `{handler}`",
                help: "Add it; the reference requires it at creation",
            }],
            docs: "The schema lets `onInteractiveAuthFlowStart` and `onAuthenticationMethodLoadStart` be null; the reference requires them for a \
             create. A body that is meant as an update may leave them out.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    if flow.language != Language::Graph || context.may_lack(flow) {
        return;
    }
    let handlers = [(flow.handlers.interactive, body::INTERACTIVE), (flow.handlers.methods, body::METHODS)];
    for (_, slot) in handlers.iter().filter(|(node, _)| node.is_none()) {
        let name = body::SHAPE.name(*slot);
        if !is_misspelt(context.tree, flow, flow.node, &body::SHAPE, name) {
            findings.report(&RULE.about, Place::head(flow.node)).word("handler", name);
        }
    }
}
