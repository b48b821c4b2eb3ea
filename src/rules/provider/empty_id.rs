//! `UF0211`: a name or id that is empty.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Language, Problem};
use crate::rules::{Check, Context, Rule};
use crate::source::{NodeId, Tree};
use crate::vocabulary::definition::{extension, flow as member, provider};
use crate::vocabulary::provider::GIVEN_IDS;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0211",
        name: "empty-id",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "IDP-2, CA-7: what a flow refers to is there before; definition language 1",
            summary: "A name or id that is empty",
            wordings: &[
                Wording {
                    message: "`{member}` is empty, so that it names nothing",
                    help: "Write a name or id that the tenant has"
                },
                Wording {
                    message: "an element of `{member}` is empty, so that it names nothing",
                    help: "Write a name or id that the tenant has, or remove it",
                },
                Wording {
                    message: "`{member}` is empty, so that it names nothing",
                    help: "Write the one that the provider gave out"
                },
            ],
            titles: &["Remove `{member}`"],
            docs: "A flow refers to providers, attributes and extensions that the tenant has. An empty text, or one of blanks alone, is the name \
             or id of none of them; it is often what is left of a variable that was not set.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    for problem in &flow.problems {
        let Problem::EmptyReference { node } = *problem else { continue };
        let is_member = tree.node(node).has_key();
        let named = if is_member { node } else { tree.node(node).parent };
        let is_given = is_member && GIVEN_IDS.iter().any(|name| tree.is_named(node, name));
        let wording = if is_given { 2 } else { usize::from(!is_member) };
        let draft = findings.report(&RULE.about, Place::value(node)).wording(wording).key("member", named);
        if flow.language == Language::Definition && is_named_otherwise(tree, node) {
            draft.safe_fix(0).remove(node);
        }
    }
}

/// Does another member beside it say what is meant? Then it says the same without this one. An attribute has only one
/// that does.
fn is_named_otherwise(tree: &Tree, node: NodeId) -> bool {
    let key = tree.key(node);
    let may_go = provider::SHAPE.position(key).is_some()
        || *key == *extension::SHAPE.name(extension::NAME).as_bytes()
        || *key == *member::SHAPE.name(member::RENAMED_FROM).as_bytes();
    let says = |other: NodeId| other != node && !tree.text(other).trim_ascii().is_empty();
    may_go && !tree.is_replaced(node) && tree.entries(tree.node(node).parent).any(says)
}
