//! What Microsoft Graph, and the sign-in pages, answer when something is wrong, and what that means.
//!
//! `explainGraphError` of the package and a page of the documentation are made from these tables; nothing of them is in
//! the wasm. The reference of Graph lists no errors for user flows: what is only seen in public programs says so.

mod flow;
mod http;
mod place;
mod sign_in;
mod tenant;
mod traffic;

pub use place::{PLACES, Place};

/// How well it is known that an answer means this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// Microsoft's documentation says so.
    Documented,
    /// Seen in public programs, reports or exports.
    Observed,
}

impl Strength {
    /// As the explanation spells it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Observed => "observed",
        }
    }
}

/// By what an answer is recognised: everything that is said here.
#[derive(Clone, Copy, Debug)]
pub struct Sign {
    /// One of the statuses of the row is needed.
    pub needs_status: bool,
    /// All of them stand in the answer, whose letters are made small before. `{flow}` stands for a few characters in
    /// which a GUID is looked for.
    pub phrases: &'static [&'static str],
    /// None of them stands there.
    pub without: &'static [&'static str],
}

/// Where it is not known which status comes: those that refuse a request for what it says.
pub const REFUSED: &[u16] = &[400, 404, 409, 422];

/// Recognised by these words, whatever the status.
const fn words(phrases: &'static [&'static str]) -> Sign {
    Sign { needs_status: false, phrases, without: &[] }
}

/// Recognised by the status alone.
const STATUS: Sign = Sign { needs_status: true, phrases: &[], without: &[] };

/// Recognised by the status, beside these words.
const fn status_and(phrases: &'static [&'static str]) -> Sign {
    Sign { needs_status: true, phrases, without: &[] }
}

/// What is said, with `{name}` where a value of the answer, or of [`PLACES`], goes.
#[derive(Clone, Copy, Debug)]
pub struct Text {
    /// What the answer means: one sentence, no full stop.
    pub message: &'static str,
    /// Why it came.
    pub why: &'static str,
    /// What to do: imperative.
    pub help: &'static str,
}

/// A row of the tables.
#[derive(Clone, Copy, Debug)]
pub struct GraphError {
    /// `duplicate-flow-name`: it names the row for ever, for programs and translations.
    pub key: &'static str,
    /// The statuses that it explains.
    pub statuses: &'static [u16],
    /// Said only where no row above explains the status.
    pub is_general: bool,
    /// An answer of this kind, shortened.
    pub example: &'static str,
    /// Any of them is enough.
    pub signs: &'static [Sign],
    /// How well it is known.
    pub strength: Strength,
    /// From where.
    pub evidence: &'static str,
    /// The rules that find the cause before anything is sent.
    pub rules: &'static [&'static str],
    /// The first whose values are all known is said; the last has none.
    pub texts: &'static [Text],
}

/// All rows; the more special before the more general.
pub fn graph_errors() -> impl Iterator<Item = &'static GraphError> {
    [flow::ROWS, sign_in::ROWS, tenant::ROWS, traffic::ROWS, http::ROWS].into_iter().flatten()
}

/// The names in the braces of a template; JSON has braces too.
pub fn names(template: &str) -> impl Iterator<Item = &str> {
    template
        .split('{')
        .skip(1)
        .filter_map(|part| part.split_once('}'))
        .map(|(name, _)| name)
        .filter(|name| name.bytes().all(|byte| byte.is_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn keys_are_words_and_unique() {
        let keys: Vec<_> = graph_errors().map(|row| row.key).collect();
        assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len());
        for key in keys {
            assert!(
                !key.is_empty() && key.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-')),
                "{key}"
            );
        }
    }

    #[test]
    fn each_row_can_be_recognised_and_says_something_without_any_value() {
        for row in graph_errors() {
            assert!(!row.signs.is_empty() && !row.statuses.is_empty() && !row.evidence.is_empty(), "{}", row.key);
            for sign in row.signs {
                assert!(sign.needs_status || !sign.phrases.is_empty(), "{}: a sign that is always there", row.key);
                for phrase in sign.phrases.iter().chain(sign.without) {
                    assert_eq!(**phrase, phrase.to_lowercase(), "{}", row.key);
                }
            }
            let last = row.texts.last().unwrap();
            assert_eq!([last.message, last.why, last.help].into_iter().flat_map(names).count(), 0, "{}", row.key);
        }
    }

    #[test]
    fn values_come_from_the_answer_or_from_the_places() {
        let places = ["path", "read", "write", "role"];
        for row in graph_errors() {
            let captured = row.signs.iter().flat_map(|sign| sign.phrases).flat_map(|phrase| names(phrase));
            let known: BTreeSet<_> = captured.chain(places).chain(["seconds"]).collect();
            for text in row.texts {
                for name in [text.message, text.why, text.help].into_iter().flat_map(names) {
                    assert!(known.contains(name), "{}: nothing gives {{{name}}}", row.key);
                }
            }
        }
    }

    #[test]
    fn texts_are_single_sentences() {
        for text in graph_errors().flat_map(|row| row.texts) {
            for sentence in [text.message, text.why, text.help] {
                assert!(!sentence.is_empty() && !sentence.ends_with('.') && !sentence.contains(". "), "{sentence}");
            }
            assert!(text.help.starts_with(|first: char| first.is_ascii_uppercase()), "{}", text.help);
        }
    }
}
