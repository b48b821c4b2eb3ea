//! `UF1007`: a list that a body leaves out, so that it is not known.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Language};
use crate::rules::{Check, Context, Purpose, Rule};
use crate::source::{Kind, NodeId};
use crate::vocabulary::graph::{applications, collection, extension, methods};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF1007",
        name: "unknown-list",
        severity: Severity::Info,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Graph reference: responses leave navigation lists out",
            summary: "A list that a body leaves out, so that it is not known",
            wordings: &[Wording {
                message: "the body does not say what is in `{list}`: what is left out is unknown, not empty",
                help: "Read it with `GET` on the list, and put it in",
            }],
            docs: "`GET` of a flow leaves out its identity providers and attributes, and the body of an update says only what it changes. An import leaves such a list out, and a comparison passes it over.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let is_read = matches!(context.purpose, Purpose::Import | Purpose::Compare);
    if !is_read || flow.language != Language::Graph {
        return;
    }
    let [start, submit] = &flow.extensions;
    let lists = [
        (flow.handlers.methods, flow.providers_at, methods::SHAPE.name(methods::PROVIDERS)),
        (flow.handlers.collection, flow.attributes_at, collection::SHAPE.name(collection::ATTRIBUTES)),
        (start.at, start.id, extension::SHAPE.name(extension::CUSTOM_EXTENSION)),
        (submit.at, submit.id, extension::SHAPE.name(extension::CUSTOM_EXTENSION)),
    ];
    let is_object = |node: NodeId| context.tree.kind(node) == Kind::Object;
    for (owner, _, name) in lists.into_iter().filter(|(owner, list, _)| is_object(*owner) && list.is_none()) {
        findings.report(&RULE.about, Place::head(owner)).word("list", name);
    }
    // The body of an update says so little that it is no news what it leaves out.
    let is_read = flow.is_response || (flow.live && context.purpose == Purpose::Compare);
    if is_read && flow.lacks_applications && !flow.is_partial {
        findings
            .report(&RULE.about, Place::head(flow.node))
            .word("list", applications::SHAPE.name(applications::INCLUDE));
    }
}
