//! `UF0103`: a value of the wrong JSON type.

use crate::diagnostic::{About, Draft, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Language, Problem};
use crate::json::{joined, quoted, write_number};
use crate::list::IntoList;
use crate::rules::provider::is_literal_secret;
use crate::rules::{Check, Context, Rule};
use crate::source::{Kind, NodeId, Tree, is_number, same_in_any_case};
use crate::vocabulary::definition::VARIABLE_REFERENCE;
use crate::vocabulary::shape::{ARRAY, WHOLE};

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
                "Put it into a list",
                "Write `true`",
                "Write `false`",
                "Write an empty list",
                "Write a list of what stands between the commas",
                "Write a list of the values",
                "Take it out of the list",
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
        if is_literal_secret(tree, node) {
            continue;
        }
        let draft = findings.report(&RULE.about, Place::value(node));
        // A text where a text is right has been refused for what it says.
        if tree.kind(node) == Kind::String && expected & Kind::String as u8 != 0 {
            // It may be a word that is no attribute.
            let list = meant(tree, node, ARRAY).map(|(title, _, list)| (title, false, list));
            offer(draft.wording(2), node, list);
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
            .key("member", named)
            .word("kind", tree.kind(node).describe())
            .owned("expected", describe(tree.kind(node), expected));
        // The titles do not repeat the value, which may be one that is not to be shown.
        let meant = meant(tree, node, expected);
        if meant.is_some() {
            offer(draft, node, meant);
        } else if tree.kind(node) == Kind::Null && is_member {
            draft.unsafe_fix(0).remove(node);
        }
    }
}

/// `a string or null`
fn describe(found: Kind, kinds: u8) -> Vec<u8> {
    let all = [Kind::Boolean, Kind::Number, Kind::String, Kind::Array, Kind::Object, Kind::Null];
    let right = all.into_iter().filter(|&kind| kinds & kind as u8 != 0);
    let word = |kind: Kind| match kind {
        // A number that is refused has a fraction, or is too large.
        Kind::Number if kinds & WHOLE != 0 && found == kind => "a whole number of 32 bits",
        Kind::Number if kinds & WHOLE != 0 => "a whole number",
        kind => kind.describe(),
    };
    let names: Vec<_> = right.map(|kind| word(kind).as_bytes()).into_list();
    joined(&names, b" or ")
}

fn offer(draft: Draft, node: NodeId, meant: Option<Meant>) {
    let Some((title, is_safe, meant)) = meant else { return };
    draft.fix(is_safe, title).replace(node, &meant);
}

/// Which title says what it takes to write what was meant, whether that is sure, and what was meant, as JSON.
type Meant = (usize, bool, Vec<u8>);

/// What was meant, where that is plain.
fn meant(tree: &Tree, node: NodeId, expected: u8) -> Option<Meant> {
    let allows = |kind: Kind| expected & kind as u8 != 0;
    let written = tree.raw(node);
    // Where the fix repeats what is written, that has to be JSON, without mistakes and comments.
    let is_plain = tree.problems.is_empty() && !written.contains(&b'/');
    match tree.kind(node) {
        Kind::String => meant_by_text(tree, node, expected, is_plain),
        Kind::Number if allows(Kind::Boolean) && matches!(written, b"0" | b"1") => Some(truth(written == b"1")),
        Kind::Boolean | Kind::Number if allows(Kind::String) => Some((2, true, quoted(written))),
        // With nothing inside, no element can be meant.
        Kind::Object if tree.is_empty(node) => None,
        Kind::Object if allows(Kind::Array) && is_plain => {
            let is_number = |member| tree.key(member).first().is_some_and(u8::is_ascii_digit);
            match numbered(tree, node) {
                Some(list) => Some((8, true, list)),
                // Some are missing.
                None if tree.children(node).any(is_number) => None,
                None => Some((3, true, joined(&[b"[", written, b"]"], b""))),
            }
        }
        Kind::Array if is_plain => {
            let mut elements = tree.children(node);
            let only = elements.next().filter(|&only| elements.next().is_none() && allows(tree.kind(only)))?;
            Some((9, true, tree.raw(only).to_vec()))
        }
        _ => None,
    }
}

fn meant_by_text(tree: &Tree, node: NodeId, expected: u8, is_plain: bool) -> Option<Meant> {
    let allows = |kind: Kind| expected & kind as u8 != 0;
    let (text, inner) = (tree.text(node), tree.raw_text(node));
    let says = |words: [&str; 2]| words.into_iter().any(|word| same_in_any_case(text, word.as_bytes()));
    if allows(Kind::Null) && says(["null", "null"]) {
        return Some((1, true, b"null".to_vec()));
    }
    if allows(Kind::Boolean) {
        return tree.boolean_in_quotes(node).map(|word| (1, true, boolean(word)));
    }
    if allows(Kind::Number) {
        let is_whole = inner.iter().all(|byte| byte.is_ascii_digit() || *byte == b'-');
        return (is_number(inner) && (is_whole || expected & WHOLE == 0)).then(|| (1, true, inner.to_vec()));
    }
    if !allows(Kind::Array) || !is_plain {
        return None;
    }
    if text.is_empty() || says(["none", "null"]) {
        return Some((6, false, b"[]".to_vec()));
    }
    let has_comma = inner.contains(&b',');
    let mut list = b"[\"".to_vec();
    let mut is_start = true;
    for &byte in inner {
        if byte == b',' {
            list.extend_from_slice(b"\",\"");
        } else if byte != b' ' || !is_start {
            list.push(byte);
        }
        is_start = byte == b',' || (is_start && byte == b' ');
    }
    list.extend_from_slice(b"\"]");
    // A name may have a comma.
    Some(if has_comma { (7, false, list) } else { (3, true, list) })
}

/// Somebody should look at it: a word or a number may be meant for another member.
fn truth(is_true: bool) -> Meant {
    (if is_true { 4 } else { 5 }, false, boolean(is_true))
}

fn boolean(is_true: bool) -> Vec<u8> {
    if is_true { b"true" } else { b"false".as_slice() }.to_vec()
}

/// An object whose members are numbered from zero, as some languages write a list.
fn numbered(tree: &Tree, object: NodeId) -> Option<Vec<u8>> {
    let mut list = Vec::new();
    let mut count = 0;
    for member in tree.children(object) {
        let mut number = Vec::new();
        write_number(count, &mut number);
        if *tree.key(member) != *number {
            return None;
        }
        list.extend_from_slice(if count == 0 { b"[" } else { b"," });
        list.extend_from_slice(tree.raw(member));
        count += 1;
    }
    list.push(b']');
    (count > 0).then_some(list)
}
