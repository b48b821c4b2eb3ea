//! `UF0905`: a name before that is not free.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Document, Flow};
use crate::order::{Keyed, find, sorted};
use crate::rules::{Check, Context, Rule};
use crate::source::{Kind, NodeId, Tree};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0905",
        name: "contested-name",
        severity: Severity::Error,
        scope: Scope::Set,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "definition language 1; Graph reference: displayName must be unique",
            summary: "A name before that another flow has, or that is no other",
            wordings: &[
                Wording {
                    message: "another user flow is named `{name}`, so that this one cannot be renamed from it",
                    help: "Remove `renamedFrom`, or rename in two steps",
                },
                Wording {
                    message: "two user flows are renamed from `{name}`, but the tenant has one of that name",
                    help: "Keep `renamedFrom` in one of the two",
                },
                Wording { message: "the user flow is renamed from its own name", help: "Remove `renamedFrom`" },
            ],
            notes: &["the other flow"],
            titles: &["Remove `renamedFrom`"],
            docs: "`renamedFrom` says which flow of the tenant becomes this one. A flow that another definition is named after is that \
             definition's, and one flow cannot become two. A flow that is renamed from its own name is left as it is, with a warning.",
            ..Texts::NONE
        }),
    },
    check: Check::Document(check),
};

fn check(context: &Context, document: &Document, findings: &mut Findings) {
    let tree = context.tree;
    let names = keyed(tree, document, |flow| flow.name);
    let before = keyed(tree, document, |flow| flow.renamed_from);
    for (place, flow) in document.flows.iter().enumerate() {
        let at = flow.renamed_from;
        if tree.kind(at) != Kind::String {
            continue;
        }
        let text = tree.text(at);
        let (severity, wording, other) = if tree.text(flow.name) == text {
            (Severity::Warning, 2, NodeId::NONE)
        } else if let Some(other) = find(&names, text).and_then(|other| document.flows.get(other)) {
            (RULE.about.severity, 0, other.name)
        } else if let Some(other) = find(&before, text).filter(|first| *first < place) {
            (RULE.about.severity, 1, document.flows.get(other).map_or(at, |other| other.renamed_from))
        } else {
            continue;
        };
        let draft = findings.report_as(&RULE.about, severity, Place::value(at)).wording(wording).text("name", at);
        let draft = if other.is_some() { draft.related(Place::value(other), 0) } else { draft };
        draft.fix(other.is_none(), 0).remove(at);
    }
}

/// The texts of one member of all flows.
fn keyed<'t>(tree: &'t Tree, document: &Document, member: fn(&Flow) -> NodeId) -> Keyed<'t> {
    let mut texts = Keyed::new();
    for (place, flow) in document.flows.iter().enumerate() {
        let node = member(flow);
        if tree.kind(node) == Kind::String {
            texts.push((tree.text(node), place));
        }
    }
    sorted(texts)
}
