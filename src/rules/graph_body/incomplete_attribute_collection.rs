//! `UF1004`: an attribute collection with attributes or pages alone.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Language};
use crate::rules::{Check, Context, Rule};
use crate::source::{Kind, NodeId};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF1004",
        name: "incomplete-attribute-collection",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "AT-1, Graph reference, Create: both have to be specified",
            summary: "An attribute collection with attributes or pages alone",
            wordings: &[
                Wording {
                    message: "`onAttributeCollection` has no `attributes`",
                    help: "List the attributes, each with its `id`",
                },
                Wording {
                    message: "`onAttributeCollection` has no `attributeCollectionPage` with `views`",
                    help: "Add a view with an input for each attribute",
                },
                Wording {
                    message: "no attribute is collected, not even the e-mail address",
                    help: "Write `\"attributes\": \"none\"` for a flow that collects none",
                },
            ],
            docs: "To configure `onAttributeCollection`, both the attributes and the views of the page have to be given.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    // The lists of a body read from a tenant, or of an update, may be left out.
    if context.may_lack(flow) {
        return;
    }
    if flow.language == Language::Definition && flow.collects && flow.attributes.is_empty() && flow.inputs.is_empty() {
        findings.report(&RULE.about, Place::head(flow.attributes_at.or(flow.node))).wording(2);
    }
    let lists = [flow.attributes_at, flow.handlers.views];
    if flow.handlers.collection.is_none() {
        return;
    }
    let is_empty = |list: NodeId| context.tree.kind(list) == Kind::Array && context.tree.is_empty(list);
    for (wording, _) in lists.into_iter().enumerate().filter(|(_, list)| list.is_none() || is_empty(*list)) {
        findings.report(&RULE.about, Place::head(flow.handlers.collection)).wording(wording);
    }
}
