//! What a pattern makes of texts that it should accept, or refuse.

use super::automaton::{Automaton, EDGE, END, INSIDE, Link, START};
use super::set::Set;

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

pub(super) fn units(text: &str) -> Vec<u16> {
    text.encode_utf16().collect()
}

/// The names that the pattern refuses, a bit for each.
pub(super) fn refused_names(automaton: &Automaton) -> u8 {
    let refused = NAMES.iter().map(|name| !automaton.run(&units(name), true).found);
    refused.enumerate().fold(0, |all, (place, refused)| all | u8::from(refused) << place)
}

/// The first text that is no e-mail address, and that the pattern accepts as a whole; nothing for a pattern that is
/// not for e-mail, unless what it is used for says so.
pub(super) fn accepted_email(automaton: &Automaton, is_email: bool) -> Option<usize> {
    let accepts = |text: &str| automaton.run(&units(text), false).whole;
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
    let ends: Vec<u16> = whole.last.iter().map(|link| link.to).collect();
    let word = automaton.shortest(&ends).filter(|_| at_start || at_end)?;
    let example = example(automaton, &word, at_start, at_end)?;
    Some(Open { at_start, at_end, example })
}

/// A text that a search accepts and the pattern as a whole does not. What the pattern itself allows in front or behind
/// makes none.
fn example(automaton: &Automaton, word: &[u16], at_start: bool, at_end: bool) -> Option<Vec<u16>> {
    let around = [(0x78, 0x79), (0x30, 0x30), (0x21, 0x21), (0x20, 0x20)];
    let ends = [(at_start, at_end), (false, at_end), (at_start, false)];
    let mut all = around.iter().flat_map(|&(before, behind)| ends.iter().map(move |&ends| (before, behind, ends)));
    all.find_map(|(before, behind, (at_start, at_end))| {
        let mut text = word.to_vec();
        if at_start {
            text.insert(0, before);
        }
        if at_end {
            text.push(behind);
        }
        (automaton.run(&text, true).found && !automaton.run(&text, false).whole).then_some(text)
    })
}

/// Does it say which letters, digits and signs there may be?
fn is_narrow(set: &Set) -> bool {
    let common = [0x61, 0x41, 0x30];
    common.iter().any(|&unit| set.contains(unit)) && ![0x61, 0x30, 0x20, 0x21].iter().all(|&unit| set.contains(unit))
}
