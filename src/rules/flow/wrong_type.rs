//! `UF0103`: a value of the wrong JSON type.

use crate::diagnostic::{About, Arg, Edit, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Language, Problem};
use crate::json::{joined, quoted};
use crate::rules::{Check, Context, Rule};
use crate::source::{Kind, NodeId, Tree, is_number};
use crate::vocabulary::definition::VARIABLE_REFERENCE;
use crate::vocabulary::shape::WHOLE;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0103",
        name: "wrong-type",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "CSDL; definition language 1",
            summary: "A value of the wrong JSON type",
            wordings: &[
                Wording { message: "`{member}` is {kind}, but must be {expected}", help: "" },
                Wording { message: "an element of `{member}` is {kind}, but must be {expected}", help: "" },
                Wording { message: "`attributes` is a list, or the word `none`", help: "Write a list of attributes" },
                Wording {
                    message: "this is no reference to a variable: it takes the name of one, and nothing beside it",
                    help: "Write `{ \"var\": \"…\" }`",
                },
            ],
            titles: &[
                "Remove `{member}`",
                "Write it without quotation marks",
                "Put it in quotation marks",
                "Put it into a list"
            ],
            phrases: &["kind", "expected"],
            docs: "Booleans in quotation marks are the classic: samples in public code post `\"required\": \"true\"`. Where it is plain what was \
             meant, a fix is offered.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    for problem in &flow.problems {
        let Problem::WrongType { node, expected } = *problem else {
            continue;
        };
        let draft = findings.report(&RULE.about, Place::value(node));
        // A text where a text is right has been refused for what it says.
        if tree.kind(node) == Kind::String && expected & Kind::String as u8 != 0 {
            draft.wording(2);
            continue;
        }
        if flow.language == Language::Definition && tree.member(node, VARIABLE_REFERENCE).is_some() {
            draft.wording(3);
            continue;
        }
        let is_member = tree.node(node).has_key();
        let named = if is_member { node } else { tree.node(node).parent };
        let draft = draft
            .wording(usize::from(!is_member))
            .arg("member", Arg::Key(named))
            .arg("kind", Arg::Word(tree.kind(node).describe()))
            .arg("expected", Arg::Owned(describe(expected)));
        // The titles do not repeat the value, which may be one that is not to be shown.
        if let Some((title, meant)) = meant(tree, node, expected) {
            draft.safe_fix(title, vec![Edit::Replace(node, meant)]);
        } else if tree.kind(node) == Kind::Null && is_member {
            draft.unsafe_fix(0, vec![Edit::Remove(node)]);
        }
    }
}

/// `a string or null`
fn describe(kinds: u8) -> Vec<u8> {
    let all = [Kind::Boolean, Kind::Number, Kind::String, Kind::Array, Kind::Object, Kind::Null];
    let right = all.into_iter().filter(|&kind| kinds & kind as u8 != 0);
    let word = |kind: Kind| if kind == Kind::Number && kinds & WHOLE != 0 { "a whole number" } else { kind.describe() };
    let names: Vec<_> = right.map(|kind| word(kind).as_bytes()).collect();
    joined(&names, b" or ")
}

/// What was meant, as JSON, where that is plain, and what it takes to write it.
fn meant(tree: &Tree, node: NodeId, expected: u8) -> Option<(usize, Vec<u8>)> {
    let allows = |kind: Kind| expected & kind as u8 != 0;
    let written = tree.raw(node);
    match tree.kind(node) {
        Kind::String if allows(Kind::Boolean) => {
            let word: &[u8] = if tree.boolean_in_quotes(node)? { b"true" } else { b"false" };
            Some((1, word.to_vec()))
        }
        Kind::String if allows(Kind::Number) => {
            let inner = tree.raw_text(node);
            is_number(inner).then(|| (1, inner.to_vec()))
        }
        Kind::Boolean | Kind::Number if allows(Kind::String) => Some((2, quoted(written))),
        // The fix repeats what is written: that has to be JSON, without mistakes and comments.
        Kind::String | Kind::Object if allows(Kind::Array) && tree.problems.is_empty() && !written.contains(&b'/') => {
            Some((3, joined(&[b"[", written, b"]"], b"")))
        }
        _ => None,
    }
}
