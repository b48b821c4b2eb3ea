//! What a pattern makes of texts that it should accept, or refuse.

use super::automaton::{Automaton, EDGE, END, INSIDE, Link, START};
use super::set::Set;
use super::text::{Change, changed, units};
use crate::list::IntoList;

/// Names that people have.
pub(crate) const NAMES: [&str; 5] = ["José", "O'Brien", "Jean-Luc", "李小龙", "O"];
/// The place of the name of one letter.
pub(crate) const SHORT_NAME: u8 = 1 << 4;

/// What no e-mail address is, from what is missing to what is too much.
pub(crate) const NO_EMAILS: [&str; 7] = ["a", "@", "a@", "@b.c", "a@b c", "a@b c.d", "a@b@c.d"];
const EMAIL: &str = "someone@woodgrove.com";

/// A search with the pattern finds more than it says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Open {
    /// May more stand in front?
    pub(super) at_start: bool,
    /// May more stand behind?
    pub(super) at_end: bool,
    /// A text that is accepted; empty where every text is.
    pub(crate) example: Vec<u16>,
}

impl Open {
    /// The pattern as it is meant to hold for the whole text; nothing where anchors in it make that hard to say.
    pub(super) fn anchored(&self, pattern: &[u16], has_branches: bool) -> Option<Vec<u16>> {
        const CARET: u16 = 0x5E;
        const DOLLAR: u16 = 0x24;
        if !has_branches {
            let start = [if self.at_start { CARET } else { 0 }, 0, 0, 0];
            let end = [if self.at_end { DOLLAR } else { 0 }, 0, 0, 0];
            return Some(wrapped(pattern, start, end));
        }
        let inner = pattern.strip_prefix(&[CARET]).unwrap_or(pattern);
        let inner = inner.strip_suffix(&[DOLLAR]).unwrap_or(inner);
        let is_clear = !inner.ends_with(&[0x5C]) && !inner.iter().any(|unit| matches!(*unit, CARET | DOLLAR));
        is_clear.then(|| wrapped(inner, [CARET, 0x28, 0x3F, 0x3A], [0x29, DOLLAR, 0, 0]))
    }
}

fn wrapped(pattern: &[u16], start: [u16; 4], end: [u16; 4]) -> Vec<u16> {
    let end = Change { at: pattern.len(), removed: 0, units: end };
    changed(pattern, &[Change { at: 0, removed: 0, units: start }, end])
}

/// The names that the pattern refuses, a bit for each.
pub(super) fn refused_names(automaton: &Automaton) -> u8 {
    let refused = NAMES.iter().map(|name| !automaton.run(&units(name.as_bytes()), true).found);
    refused.enumerate().fold(0, |all, (place, refused)| all | u8::from(refused) << place)
}

/// The first text that is no e-mail address, and that the pattern accepts as a whole; nothing for a pattern that is
/// not for e-mail, unless what it is used for says so.
pub(super) fn accepted_email(automaton: &Automaton, is_email: bool) -> Option<usize> {
    let accepts = |text: &str| automaton.run(&units(text.as_bytes()), false).whole;
    if automaton.widened || !(is_email || (accepts(EMAIL) && !accepts("someone"))) {
        return None;
    }
    NO_EMAILS.iter().position(|text| accepts(text))
}

/// Does a search find more than the pattern says? Only where the pattern says which characters may stand at an end,
/// and nothing keeps others from standing in front or behind.
pub(super) fn open(automaton: &Automaton, has_branches: bool) -> Option<Open> {
    let whole = &automaton.whole;
    let sets = (0..automaton.len()).filter_map(|place| automaton.set(u16::try_from(place).ok()?));
    if let Some(empty) = whole.empty.iter().find(|link| matches!(link.guard, 0 | START | END)) {
        let is_any = |set: &Set| (0x20..0x7F).all(|unit| set.contains(unit));
        let (at_start, at_end) = (empty.guard != START, empty.guard != END);
        return (!sets.clone().all(is_any)).then_some(Open { at_start, at_end, example: Vec::new() });
    }
    if sets.count() < 2 && automaton.next(0).is_empty() {
        return None;
    }
    let is_open = |links: &[Link], guard: u8| {
        // `^a|b$`: each end belongs to one of the branches alone.
        let is_split = has_branches && links.iter().any(|link| link.guard & guard != 0);
        let is_restricted = |set: &Set| is_split || (set.is_choice() && is_narrow(set));
        let mut open = links.iter().filter(|link| link.guard & (guard | EDGE | INSIDE) == 0);
        open.any(|link| automaton.set(link.to).is_some_and(is_restricted))
    };
    let (at_start, at_end) = (is_open(&whole.first, START), is_open(&whole.last, END));
    let ends: Vec<u16> = whole.last.iter().map(|link| link.to).into_list();
    let word = automaton.shortest(&ends).filter(|_| at_start || at_end)?;
    let example = example(automaton, &word, at_start, at_end)?;
    Some(Open { at_start, at_end, example })
}

/// A text that a search accepts and the pattern as a whole does not. What the pattern itself allows in front or behind
/// makes none.
fn example(automaton: &Automaton, word: &[u16], at_start: bool, at_end: bool) -> Option<Vec<u16>> {
    for (before, behind) in [(0x78, 0x79), (0x30, 0x30), (0x21, 0x21), (0x20, 0x20)] {
        for (is_before, is_behind) in [(at_start, at_end), (false, at_end), (at_start, false)] {
            let start = [if is_before { before } else { 0 }, 0, 0, 0];
            let text = wrapped(word, start, [if is_behind { behind } else { 0 }, 0, 0, 0]);
            if automaton.run(&text, true).found && !automaton.run(&text, false).whole {
                return Some(text);
            }
        }
    }
    None
}

/// Does it say which letters, digits and signs there may be?
fn is_narrow(set: &Set) -> bool {
    let common = [0x61, 0x41, 0x30];
    common.iter().any(|&unit| set.contains(unit)) && ![0x61, 0x30, 0x20, 0x21].iter().all(|&unit| set.contains(unit))
}
