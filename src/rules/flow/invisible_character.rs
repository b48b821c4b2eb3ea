//! `UF0117`: a character that nobody sees.

use crate::diagnostic::{About, Arg, Findings, Scope, Severity, Texts, Wording, texts};
use crate::rules::written::Unusual;
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::letter::{Unseen, bytes_at, is_right_to_left, takes_joiners, unseen};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0117",
        name: "invisible-character",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Unicode Technical Report 36 and Standard Annex 9; inferred: names have to match exactly",
            summary: "A character that nobody sees",
            wordings: &[
                Wording { message: "`{character}` is invisible, and does not belong here", help: "Remove it" },
                Wording {
                    message: "`{character}` changes the direction of the text behind it, so that it reads as another",
                    help: "Remove it",
                },
                Wording {
                    message: "`{character}` is a control character, and does not belong here",
                    help: "Remove it"
                },
            ],
            titles: &["Remove invisible characters"],
            docs: "Such characters come along when a text is copied. A name with one of them is not the name that it seems to be, and a \
             reference by it finds nothing. Joiners between letters that need them, the parts of emoji, and direction marks in \
             Arabic or Hebrew texts are left alone.",
            ..Texts::NONE
        }),
    },
    check: Check::Unusual(check),
};

fn check(_: &Context, unusual: &Unusual, findings: &mut Findings) {
    let Unusual { written, text } = *unusual;
    if text.chars().all(|character| unseen(character).is_none()) {
        return;
    }
    let needs = Needs {
        is_exact: written.is_exact(),
        is_right_to_left: text.chars().any(is_right_to_left),
        has_flag: text.chars().any(|character| character == '\u{1f3f4}'),
    };
    let (mut kept, mut first, mut before) = (Vec::new(), None, None);
    for (at, character) in text.char_indices() {
        let bytes = bytes_at(text, at, character);
        let after = text.get(at + bytes.len()..).and_then(|text| text.chars().next());
        if needs.has(before, character, after) {
            kept.extend_from_slice(bytes);
        } else {
            first = first.or(Some(character));
        }
        before = Some(character);
    }
    let Some(character) = first else { return };
    let wording = match unseen(character) {
        Some(Unseen::Direction) => 1,
        Some(Unseen::Control) => 2,
        _ => 0,
    };
    let draft =
        findings.report(&RULE.about, written.place()).wording(wording).arg("character", Arg::code_point(character));
    written.offer(draft, false, &kept);
}

/// What a text has, for which it needs characters that nobody sees.
struct Needs {
    is_exact: bool,
    is_right_to_left: bool,
    has_flag: bool,
}

impl Needs {
    /// Does the text need it, between these two?
    fn has(&self, before: Option<char>, character: char, after: Option<char>) -> bool {
        match unseen(character) {
            None => true,
            Some(Unseen::Mark) => self.is_right_to_left,
            Some(Unseen::Tag) => self.has_flag,
            // Where nothing has to match, a word may say where it is divided.
            Some(Unseen::Hyphen) => !self.is_exact,
            Some(Unseen::Joiner) => {
                let are_both = |is: fn(char) -> bool| before.is_some_and(is) && after.is_some_and(is);
                // Behind the last letter of a word, it gives the letter its form: a chillu of Malayalam. An emoji is joined to
                // an emoji.
                are_both(takes_joiners)
                    || (character == '\u{200d}'
                        && (before.is_some_and(takes_joiners) || are_both(|one| one >= '\u{2190}')))
            }
            // An embedding shows the letters in their order, which an override does not.
            Some(Unseen::Direction) => self.is_right_to_left && character < '\u{202d}',
            Some(Unseen::Nothing | Unseen::Control) => false,
        }
    }
}
