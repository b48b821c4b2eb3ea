//! `UF0001`: the text is not JSON.

use crate::diagnostic::{About, Arg, Draft, Findings, Place, Scope, Severity, Texts, Wording, first_comma, texts};
use crate::json::quoted;
use crate::rules::{Check, Context, Rule};
use crate::source::{Problem, ProblemKind, Tree};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0001",
        name: "invalid-syntax",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "RFC 8259",
            summary: "The text is not JSON",
            wordings: &[
                Wording { message: "unexpected character", help: "Remove it" },
                Wording { message: "unexpected comma", help: "Remove it, or write the value that it should separate" },
                Wording { message: "this closing bracket closes nothing", help: "Remove it" },
                Wording { message: "there is more text behind the document", help: "Put several flows into an array" },
                Wording { message: "a comma is missing between two values", help: "Insert a comma" },
                Wording { message: "a colon is missing behind this member name", help: "Insert a colon" },
                Wording { message: "this member has no value", help: "Write its value behind the colon" },
                Wording {
                    message: "a member name is missing in front of this value",
                    help: "Write a name in quotation marks and a colon",
                },
                Wording { message: "member names stand in quotation marks", help: "Put the name in quotation marks" },
                Wording { message: "JSON has no single quotation marks", help: "Use double quotation marks" },
                Wording { message: "this text is not closed on its line", help: "Add the closing quotation mark" },
                Wording {
                    message: "control characters are not allowed inside a text",
                    help: "Write a tab as `\\t`, a line break as `\\n`, and others as `\\u` and four hexadecimal digits",
                },
                Wording { message: "this backslash starts no escape", help: "Write the backslash twice" },
                Wording {
                    message: "this is no number in JSON",
                    help: "Write digits without leading zeros or plus sign, or put the value in quotation marks",
                },
                Wording { message: "`{word}` is written in small letters in JSON", help: "Write it in small letters" },
                Wording {
                    message: "this is no word of JSON, which has `true`, `false` and `null` only",
                    help: "Put texts in quotation marks",
                },
                Wording { message: "this comment is not closed", help: "Close it with `*/`" },
                Wording { message: "this object is not closed", help: "Add `}`" },
                Wording { message: "this array is not closed", help: "Add `]`" },
            ],
            titles: &[
                "Insert a comma",
                "Insert a colon",
                "Remove the comma",
                "Write it in small letters",
                "Add quotation marks",
                "Use double quotation marks",
                "Add the closing quotation mark",
                "Add what closes it",
            ],
            docs: "The reader goes on behind each mistake, so one report names all of them. Where a mistake leaves open what was meant, \
             the value counts as unreadable, and nothing more is said about it.",
            ..Texts::NONE
        }),
    },
    check: Check::Text(check),
};

fn check(context: &Context, findings: &mut Findings) {
    // Whatever is put at the end of the text belongs to it.
    let has_open_comment = context.tree.problems.iter().any(|problem| problem.kind == ProblemKind::UnterminatedComment);
    for problem in &context.tree.problems {
        let Some(wording) = wording(problem.kind) else { continue };
        let place = Place::bytes(problem.node, problem.start, problem.end);
        let written = context.tree.slice(problem.start, problem.end);
        let mut draft = findings.report(&RULE.about, place).wording(wording);
        // Any other word may be a value that is not to be shown.
        if problem.kind == ProblemKind::WordCase {
            draft = draft.arg("word", Arg::owned(written));
        }
        if !(has_open_comment && matches!(problem.kind, ProblemKind::UnclosedObject | ProblemKind::UnclosedArray)) {
            mend(draft, context.tree, problem, written);
        }
    }
}

fn wording(kind: ProblemKind) -> Option<usize> {
    Some(match kind {
        ProblemKind::UnexpectedCharacter => 0,
        ProblemKind::UnexpectedComma => 1,
        ProblemKind::UnexpectedClose => 2,
        ProblemKind::TrailingText => 3,
        ProblemKind::MissingComma => 4,
        ProblemKind::MissingColon => 5,
        ProblemKind::MissingValue => 6,
        ProblemKind::MissingKey => 7,
        ProblemKind::UnquotedKey => 8,
        ProblemKind::SingleQuotes => 9,
        ProblemKind::UnterminatedString => 10,
        ProblemKind::ControlCharacter => 11,
        ProblemKind::BadEscape => 12,
        ProblemKind::BadNumber => 13,
        ProblemKind::WordCase => 14,
        ProblemKind::UnknownWord => 15,
        ProblemKind::UnterminatedComment => 16,
        ProblemKind::UnclosedObject => 17,
        ProblemKind::UnclosedArray => 18,
        _ => return None,
    })
}

/// Offers what surely was meant, where that is plain.
fn mend(draft: Draft, tree: &Tree, problem: &Problem, written: &[u8]) {
    let (start, end) = (problem.start, problem.end);
    match problem.kind {
        // There may be one that belongs to something else that is wrong there.
        ProblemKind::MissingComma if first_comma(tree, start, end).is_some() => draft,
        ProblemKind::MissingComma => draft.safe_fix(0).rewrite(start, start, b","),
        ProblemKind::MissingColon => draft.safe_fix(1).rewrite(end, end, b":"),
        ProblemKind::UnexpectedComma => draft.safe_fix(2).rewrite(start, end, &[]),
        ProblemKind::WordCase => draft.safe_fix(3).rewrite(start, end, &written.to_ascii_lowercase()),
        ProblemKind::UnquotedKey => draft.safe_fix(4).rewrite(start, end, &quoted(written)),
        ProblemKind::UnknownWord => draft.unsafe_fix(4).rewrite(start, end, &quoted(written)),
        ProblemKind::SingleQuotes if !written.iter().any(|byte| matches!(byte, b'"' | b'\\')) => {
            let inner = written.get(1..written.len().saturating_sub(1)).unwrap_or_default();
            draft.safe_fix(5).rewrite(start, end, &quoted(inner))
        }
        // A backslash at the end would take the mark for a part of the text, and one of another kind is not closed by it.
        ProblemKind::UnterminatedString if written.starts_with(b"\"") && !written.ends_with(b"\\") => {
            draft.unsafe_fix(6).rewrite(end, end, b"\"")
        }
        ProblemKind::UnclosedObject | ProblemKind::UnclosedArray => close(draft.unsafe_fix(7), tree, problem),
        _ => draft,
    };
}

/// Writes the brackets of the container, and of those around it that are not closed either: in front of the one that closes another,
/// or at the end of the text, on a line of their own, for there may be a comment on the last one.
fn close<'f>(draft: Draft<'f>, tree: &Tree, problem: &Problem) -> Draft<'f> {
    let end = tree.shown(problem.node).1;
    // What follows in this text: behind it may be another one.
    let source = tree.source_of(problem.node);
    let first = tree.sources.get(source).map_or(0, |source| source.start);
    let stop = tree.text_of(source).get(end.saturating_sub(first) as usize).copied();
    let is_new_line = stop.is_some() || tree.slice(problem.start, end).ends_with(b"\n");
    let mut text = if is_new_line { Vec::new() } else { vec![b'\n'] };
    let mut node = problem.node;
    while node.is_some() {
        let bracket = if tree.slice(tree.shown(node).0, end).starts_with(b"{") { b'}' } else { b']' };
        if Some(bracket) == stop {
            break;
        }
        text.push(bracket);
        node = tree.node(node).parent;
    }
    draft.rewrite(end, end, &text)
}
