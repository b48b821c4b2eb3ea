//! `UF0118`: a word of Latin letters, and of others that look like them.

use crate::diagnostic::{About, Arg, Findings, Scope, Severity, Texts, Wording, texts};
use crate::rules::written::Unusual;
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::letter::{Look, as_it_looks, look};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0118",
        name: "look-alike-letter",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Unicode Technical Standard 39; inferred: names have to match exactly",
            summary: "A word of Latin letters, and of others that look like them",
            wordings: &[
                Wording {
                    message: "a word has the Cyrillic letter `{character}` in the place of the Latin `{latin}`",
                    help: "Write it in Latin letters",
                },
                Wording {
                    message: "a word has the Greek letter `{character}` in the place of the Latin `{latin}`",
                    help: "Write it in Latin letters",
                },
            ],
            titles: &["Write such words in Latin letters"],
            docs: "The two letters look the same and are not: a name that has one in the place of the other is found by nobody who types it, \
             and may be meant to deceive. Words that are Cyrillic or Greek throughout are fine, and so are words with a letter that \
             looks like no Latin one.",
            ..Texts::NONE
        }),
    },
    check: Check::Unusual(check),
};

fn check(_: &Context, unusual: &Unusual, findings: &mut Findings) {
    let Unusual { written, text } = *unusual;
    // What all Greek and Cyrillic letters begin with: U+0370 to U+052F.
    if !text.bytes().any(|byte| matches!(byte, 0xCD..=0xD4)) {
        return;
    }
    let mut latin = Vec::new();
    let mut first = None;
    for word in text.split_inclusive(|character| look(character) == Look::Other) {
        if let Some(character) = foreign_letter(word) {
            first = first.or(Some(character));
            latin.extend(as_it_looks(word));
        } else {
            latin.extend_from_slice(word.as_bytes());
        }
    }
    let Some(character) = first else { return };
    let (wording, meant) = match look(character) {
        Look::Greek(latin) => (1, latin),
        Look::Cyrillic(latin) => (0, latin),
        _ => return,
    };
    let draft = findings
        .report(&RULE.about, written.place())
        .wording(wording)
        .arg("character", Arg::code_point(character))
        .arg("latin", Arg::owned(&[meant]));
    written.offer(draft, false, &latin);
}

/// The first look-alike of a word that has Latin letters as well, and no letter that is surely of another script.
fn foreign_letter(word: &str) -> Option<char> {
    let has = |wanted| word.chars().any(|character| look(character) == wanted);
    let is_alike = |character: &char| matches!(look(*character), Look::Cyrillic(_) | Look::Greek(_));
    word.chars().find(is_alike).filter(|_| has(Look::Latin) && !has(Look::Unlike))
}
