//! `UF0901`: two flows of one name.

use crate::diagnostic::{About, Arg, Findings, Place, Scope, Severity, Wording, docs};
use crate::flow::Document;
use crate::rules::{Check, Context, Rule};
use crate::source::Kind;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0901",
        name: "duplicate-flow-name",
        severity: Severity::Error,
        scope: Scope::Set,
        since: "0.1.0",
        evidence: "Graph reference: displayName must be unique",
        summary: "Two flows of one name",
        wordings: &[Wording { message: "two user flows are named `{name}`", help: "Give each flow a name of its own" }],
        docs: docs!("The name must be unique in the tenant, and it is what tells one flow from another."),
    },
    check: Check::Document(check),
};

fn check(context: &Context, document: &Document, findings: &mut Findings) {
    let tree = context.tree;
    let nodes = document.flows.iter().map(|flow| flow.name).filter(|&name| tree.kind(name) == Kind::String);
    let mut names: Vec<_> = nodes.map(|name| (tree.text(name), name)).collect();
    names.sort();
    for pair in names.windows(2) {
        let [(first_text, first), (text, name)] = pair else {
            continue;
        };
        if first_text == text && !text.is_empty() {
            findings
                .report(&RULE.about, Place::value(*name))
                .arg("name", Arg::Text(*name))
                .related(Place::value(*first), "the other flow");
        }
    }
}
