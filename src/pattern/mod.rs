//! Regular expressions, looked at without running them.
//!
//! ```text
//! text ──► syntax ──► automaton ──► run       which samples match, in linear time
//!            │                └───► growth    how the time of a backtracking engine grows, and on which text
//!            └──► text                        what a person sees: entities, dots in host names
//! ```
//!
//! A pattern is a sequence of UTF-16 code units, as it is for the engines of browsers and of .NET. All work is bounded:
//! what is too long or too large is left without a word.

mod automaton;
mod escape;
mod growth;
mod run;
mod sample;
mod set;
mod syntax;
mod text;

#[cfg(test)]
mod tests;

pub(crate) use growth::Growth;
pub(crate) use sample::{NAMES, NO_EMAILS, Open, SHORT_NAME};
pub(crate) use syntax::{At, Difference, Fault};
pub(crate) use text::{Entity, HostDot};

use crate::json::quoted;
use growth::growth;
use sample::{accepted_email, open, refused_names, units};
use syntax::Syntax;

/// Longer patterns are not looked at; nor are texts that are longer held against one.
const MAX_LENGTH: usize = 2000;
const MAX_SAMPLE: usize = 500;
/// So many steps are spent on one pattern.
const FUEL: usize = 200_000;

/// What the input of a pattern asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asks {
    /// A name of a person.
    Name,
    /// An e-mail address.
    Email,
    /// Anything else.
    Other,
}

/// What a pattern accepts, where that is hardly what was meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Matches {
    #[default]
    Something,
    /// No text.
    Nothing,
    /// Only the empty one.
    Empty,
}

/// What there is to say of a pattern. A fact that follows from another one is left out, or told with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Verdict {
    /// Why no engine compiles it.
    pub(crate) fault: Option<At<Fault>>,
    /// What the engines take differently.
    pub(crate) difference: Option<At<Difference>>,
    /// HTML entities.
    pub(crate) entities: Vec<Entity>,
    /// Dots that stand where a host name has one.
    pub(crate) dots: Vec<HostDot>,
    /// Which of [`NAMES`] it refuses, a bit for each; and whether .NET accepts them all.
    pub(crate) refused: u8,
    pub(crate) refused_by_javascript: bool,
    /// Which of [`NO_EMAILS`] it accepts.
    pub(crate) loose: Option<usize>,
    /// How the time grows with the text.
    pub(crate) growth: Option<Growth>,
    /// Does the time grow because of the dots?
    pub(crate) growth_by_dots: bool,
    /// A search accepts more than the pattern says.
    pub(crate) open: Option<Open>,
    pub(crate) is_open_by_branches: bool,
    pub(crate) matches: Matches,
    /// The pattern, mended; and mended so that it holds for the whole text. Both as JSON.
    pub(crate) mended: Option<Vec<u8>>,
    pub(crate) anchored: Option<Vec<u8>>,
}

/// Looks at a pattern.
pub(crate) fn analyse(pattern: &[u8], asks: Asks) -> Verdict {
    let mut verdict = Verdict::default();
    let Some(pattern) = decode(pattern, MAX_LENGTH) else { return verdict };
    verdict.entities = text::entities(&pattern);
    if !verdict.entities.is_empty() {
        verdict.mend(text::without_entities(&pattern, &verdict.entities));
        return verdict;
    }
    let syntax = Syntax::read(&pattern, false);
    verdict.fault = syntax.fault;
    verdict.difference = syntax.difference.filter(|_| syntax.fault.is_none());
    if syntax.fault.is_none() {
        verdict.dots = syntax.dots.iter().filter_map(|&at| text::host_dot(&pattern, at)).collect();
    }
    verdict.mend_syntax(&pattern);
    if !syntax.is_whole() {
        return verdict;
    }
    verdict.matches = matches(&syntax);
    if verdict.matches == Matches::Something {
        verdict.judge_samples(&syntax, &pattern, asks);
        verdict.judge_growth(&syntax, &pattern);
    }
    verdict
}

impl Verdict {
    fn mend(&mut self, mended: Vec<u16>) {
        self.mended = json(mended);
    }

    /// Mends what is written for another engine, where it is plain what it is there.
    fn mend_syntax(&mut self, pattern: &[u16]) {
        let mut mended = pattern.to_vec();
        match (self.fault, self.difference) {
            (Some(At { what: Fault::PythonName, start, .. }), _) if pattern.get(start + 3) == Some(&0x3C) => {
                mended.remove(start + 2);
            }
            (None, Some(At { what: Difference::NoLowerBound, start, .. })) => mended.insert(start + 1, 0x30),
            (None, Some(At { what: Difference::Backspace, start, .. })) => {
                mended.splice(start..=start, [0x5C, 0x62]);
            }
            (None, Some(At { what: Difference::Letter, .. })) => mended = text::with_common_anchors(pattern),
            _ => return,
        }
        let syntax = Syntax::read(&mended, false);
        if syntax.fault.is_none() && syntax.difference.is_none() {
            self.mend(mended);
        }
    }

    fn judge_samples(&mut self, syntax: &Syntax, pattern: &[u16], asks: Asks) {
        let automaton = &syntax.automaton;
        if asks == Asks::Name {
            self.refused = refused_names(automaton);
            self.refused_by_javascript =
                syntax.has_words && refused_names(&Syntax::read(pattern, true).automaton) == 0;
        }
        if self.dots.is_empty() && self.difference.is_none() {
            self.loose = accepted_email(automaton, asks == Asks::Email);
            self.open = open(automaton, syntax.has_branches);
            self.is_open_by_branches = syntax.has_branches;
        }
        if let Some(open) = &self.open {
            self.anchored = text::anchored(pattern, syntax.has_branches, open.at_start, open.at_end).and_then(json);
        }
    }

    fn judge_growth(&mut self, syntax: &Syntax, pattern: &[u16]) {
        let grows = |pattern: &[u16]| {
            let syntax = Syntax::read(pattern, false);
            !syntax.is_whole() || growth(&syntax.automaton, FUEL).is_some()
        };
        self.growth = growth(&syntax.automaton, FUEL);
        if self.difference.is_some() {
            // The mended pattern is that of the difference.
        } else if !self.dots.is_empty() {
            let mended = text::with_escaped_dots(pattern, &self.dots);
            self.growth_by_dots = self.growth.is_some() && !grows(&mended);
            self.mend(mended);
        } else if self.growth.is_some()
            && let Some(mended) = text::repeated_once(pattern)
            && !grows(&mended)
        {
            self.mend(mended);
        }
    }
}

/// A pattern as JSON.
fn json(units: Vec<u16>) -> Option<Vec<u8>> {
    Some(quoted(String::from_utf16(&units).ok()?.as_bytes()))
}

fn decode(text: &[u8], limit: usize) -> Option<Vec<u16>> {
    let text = std::str::from_utf8(text).ok().filter(|text| text.len() <= limit * 3)?;
    Some(units(text)).filter(|units| units.len() <= limit)
}

fn matches(syntax: &Syntax) -> Matches {
    let whole = &syntax.automaton.whole;
    let ends: Vec<u16> = whole.last.iter().map(|link| link.to).collect();
    let both = automaton::START | automaton::END;
    if syntax.automaton.shortest(&ends).is_some() {
        Matches::Something
    } else if whole.empty.is_empty() {
        Matches::Nothing
    } else if whole.empty.iter().all(|link| link.guard & both == both) {
        Matches::Empty
    } else {
        Matches::Something
    }
}

/// Does a search with a pattern find something in a text, in one engine at least? None where that is beyond what an
/// automaton can say: look-around, references, what is too long.
pub(crate) fn accepts(pattern: &[u8], text: &[u8]) -> Option<bool> {
    let (pattern, text) = (decode(pattern, MAX_LENGTH)?, decode(text, MAX_SAMPLE)?);
    let mut widened = false;
    for wide in [false, true] {
        let syntax = Syntax::read(&pattern, wide);
        if !syntax.is_whole() || syntax.difference.is_some() {
            return None;
        }
        widened |= syntax.automaton.widened;
        if syntax.automaton.run(&text, true).found {
            return (!widened).then_some(true);
        }
        if !syntax.has_words {
            break;
        }
    }
    Some(false)
}
