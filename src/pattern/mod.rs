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
mod finding;
mod group;
mod growth;
mod memo;
mod run;
mod sample;
mod set;
mod syntax;
mod text;

#[cfg(test)]
mod tests;

pub(crate) use finding::{At, Difference, Fault};
pub(crate) use growth::Growth;
pub(crate) use memo::Memo;
pub(crate) use sample::{NAMES, NO_EMAILS, Open, SHORT_NAME};
pub(crate) use text::{Entity, HostDot, spelled, units};

use crate::json::quoted;
use growth::growth;
use sample::{accepted_email, open, refused_names};
use syntax::Syntax;
use text::{Change, changed};

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

impl Asks {
    const fn as_bytes(self) -> &'static [u8] {
        match self {
            Self::Name => b"name",
            Self::Email => b"email",
            Self::Other => b"other",
        }
    }
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
fn analyse(pattern: &[u8], asks: Asks) -> Verdict {
    let mut verdict = Verdict::default();
    let Some(pattern) = decode(pattern, MAX_LENGTH) else { return verdict };
    // What only ASCII has a say in is asked of bytes.
    let bytes: Vec<u8> = pattern.iter().map(|&unit| u8::try_from(unit).unwrap_or(0xFF)).collect();
    verdict.entities = text::entities(&bytes);
    if !verdict.entities.is_empty() {
        let changes: Vec<_> = verdict.entities.iter().map(Entity::decoded).collect();
        verdict.mended = Some(json(&changed(&pattern, &changes)));
        return verdict;
    }
    let syntax = Syntax::read(&pattern, false);
    verdict.fault = syntax.fault;
    if syntax.fault.is_none() {
        verdict.difference = syntax.difference;
        verdict.dots = syntax.dots.iter().filter_map(|&at| text::host_dot(&bytes, at)).collect();
    }
    verdict.mend_syntax(&pattern);
    if syntax.is_whole() && syntax.difference.is_none() {
        verdict.matches = matches(&syntax);
        if verdict.matches == Matches::Something {
            verdict.judge(&syntax, &pattern, asks);
        }
    }
    verdict
}

impl Verdict {
    /// Mends what is written for another engine, where it is plain what it is there.
    fn mend_syntax(&mut self, pattern: &[u16]) {
        let change = match (self.fault, self.difference) {
            (Some(At { what: Fault::PythonName, start, .. }), _) if pattern.get(start + 3) == Some(&0x3C) => {
                Change { at: start + 2, removed: 1, units: [0; 4] }
            }
            (None, Some(At { what: Difference::NoLowerBound, start, .. })) => {
                Change { at: start + 1, removed: 0, units: [0x30, 0, 0, 0] }
            }
            (None, Some(At { what: Difference::Backspace, start, .. })) => {
                Change { at: start, removed: 1, units: [0x5C, 0x62, 0, 0] }
            }
            _ => return,
        };
        let mended = changed(pattern, &[change]);
        let syntax = Syntax::read(&mended, false);
        if syntax.fault.is_none() && syntax.difference.is_none() {
            self.mended = Some(json(&mended));
        }
    }

    fn judge(&mut self, syntax: &Syntax, pattern: &[u16], asks: Asks) {
        let automaton = &syntax.automaton;
        if asks == Asks::Name {
            self.refused = refused_names(automaton);
            self.refused_by_javascript = syntax.has_words && refused_names(&Syntax::read(pattern, true).automaton) == 0;
        }
        self.growth = growth(automaton, FUEL);
        if let Some(plus) = syntax.plus.filter(|_| self.growth.is_some()) {
            self.mend_growth(&changed(pattern, &[Change { at: plus, removed: 1, units: [0; 4] }]));
        }
        if self.dots.is_empty() {
            self.loose = accepted_email(automaton, asks == Asks::Email);
            self.open = open(automaton, syntax.has_branches);
            self.is_open_by_branches = syntax.has_branches;
        } else {
            let changes: Vec<_> = self.dots.iter().map(HostDot::escaped).collect();
            let mended = changed(pattern, &changes);
            let json = Some(json(&mended));
            self.growth_by_dots = self.growth.is_some() && self.mend_growth(&mended);
            self.mended = json;
        }
        if let Some(open) = &self.open {
            self.anchored = open.anchored(pattern, syntax.has_branches).as_deref().map(json);
        }
    }

    /// Takes a pattern for the mended one, if it grows no more.
    fn mend_growth(&mut self, mended: &[u16]) -> bool {
        let syntax = Syntax::read(mended, false);
        let is_mended = syntax.is_whole() && growth(&syntax.automaton, FUEL).is_none();
        if is_mended {
            self.mended = Some(json(mended));
        }
        is_mended
    }
}

/// A pattern as JSON.
fn json(units: &[u16]) -> Vec<u8> {
    quoted(&spelled(units))
}

fn decode(text: &[u8], limit: usize) -> Option<Vec<u16>> {
    // A unit takes at most three bytes.
    Some(text).filter(|text| text.len() <= limit * 3).map(units).filter(|units| units.len() <= limit)
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
fn accepts(pattern: &[u8], text: &[u8]) -> Option<bool> {
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
