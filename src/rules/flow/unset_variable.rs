//! `UF0112`: a variable without a declaration, a value, or a value of its type.

use crate::diagnostic::{About, Arg, Findings, Place, Scope, Severity, Wording, docs, nearest_of};
use crate::flow::{Document, Fault};
use crate::rules::{Check, Context, Rule};
use crate::source::{Kind, NodeId, Tree};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0112",
        name: "unset-variable",
        severity: Severity::Error,
        scope: Scope::Document,
        since: "0.1.0",
        evidence: "definition language 1",
        summary: "A variable without a declaration, a value, or a value of its type",
        wordings: &[
            Wording {
                message: "the variable `{variable}` is not declared",
                help: "Declare it under `variables`, with its `type`",
            },
            Wording {
                message: "the variable `{variable}` is not declared; did you mean `{nearest}`?",
                help: "Write `{nearest}`, or declare it under `variables`",
            },
            Wording {
                message: "the variable `{variable}` has no value",
                help: "Give it a value (`options.variables`), or a `default`",
            },
            Wording {
                message: "the value of the variable `{variable}` is not of the type `{type}`",
                help: "Give it a value of that type",
            },
        ],
        docs: docs!(
            "A variable stands for a value that changes from tenant to tenant, such as a client id. It never becomes part of a text, so that no value can break out of its place. Values are not shown, for they may be secret."
        ),
    },
    check: Check::Document(check),
};

fn check(context: &Context, document: &Document, findings: &mut Findings) {
    let tree = context.tree;
    for misuse in &document.misuses {
        let wording = match misuse.fault {
            Fault::Undeclared => 0,
            Fault::Unset => 2,
            Fault::WrongType => 3,
            Fault::Unused | Fault::Unknown => continue,
        };
        let draft = findings
            .report(&RULE.about, Place::value(misuse.node))
            .wording(wording)
            .arg("variable", Arg::Text(misuse.name))
            .arg("type", Arg::Text(tree.member(misuse.declaration, "type")));
        if misuse.fault == Fault::Undeclared
            && let Some(nearest) = nearest_declared(tree, misuse.node, misuse.name)
        {
            draft.wording(1).arg("nearest", Arg::Key(nearest));
        }
    }
}

/// The declared variable that was probably meant.
fn nearest_declared(tree: &Tree, node: NodeId, name: NodeId) -> Option<NodeId> {
    let mut owner = node;
    while owner.is_some() {
        let declared = tree.member(owner, "variables");
        if tree.kind(declared) == Kind::Object {
            let names: Vec<_> = tree.entries(declared).map(|member| (tree.key(member), member)).collect();
            let found = nearest_of(tree.text(name), names.iter().map(|(name, member)| (&**name, *member)));
            return found;
        }
        owner = tree.node(owner).parent;
    }
    None
}
