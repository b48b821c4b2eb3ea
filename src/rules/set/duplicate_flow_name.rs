//! `UF0901`: two flows of one name.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Document;
use crate::list::IntoList;
use crate::order::repeats;
use crate::rules::{Check, Context, Rule};
use crate::source::Kind;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0901",
        name: "duplicate-flow-name",
        severity: Severity::Error,
        scope: Scope::Set,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Graph reference: displayName must be unique",
            summary: "Two flows of one name",
            wordings: &[Wording {
                message: "two user flows are named `{name}`",
                help: "Give each flow a name of its own"
            }],
            notes: &["the other flow"],
            docs: "The name must be unique in the tenant, and it is what tells one flow from another.",
            ..Texts::NONE
        }),
    },
    check: Check::Document(check),
};

fn check(context: &Context, document: &Document, findings: &mut Findings) {
    let tree = context.tree;
    let flows = document.flows.iter().enumerate();
    let named = flows.filter(|(_, flow)| tree.kind(flow.name) == Kind::String && !tree.raw_text(flow.name).is_empty());
    for (first, again) in repeats(named.map(|(place, flow)| (tree.text(flow.name), place)).into_list()) {
        let (Some(first), Some(flow)) = (document.flows.get(first), document.flows.get(again)) else { continue };
        findings
            .report(&RULE.about, Place::value(flow.name))
            .text("name", flow.name)
            .related(Place::value(first.name), 0);
    }
}
