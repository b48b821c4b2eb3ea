//! The automaton of a pattern: one place for each character or set that the pattern writes (Glushkov's construction).
//!
//! A link says which place may follow which, and under what condition on the spot between the two characters. Two ways
//! to take the same link are kept apart from one, since a backtracking engine tries both.

use super::set::Set;
use crate::list::IntoList;

/// At the start of the text: `^`.
pub(super) const START: u8 = 1;
/// At its end: `$`.
pub(super) const END: u8 = 2;
/// At the edge of a word: `\b`.
pub(super) const EDGE: u8 = 4;
/// At no edge of a word: `\B`.
pub(super) const INSIDE: u8 = 8;

/// So many places, and so many links, are looked at.
pub(super) const MAX_PLACES: usize = 400;
const MAX_LINKS: usize = 4096;

/// A repetition of a group up to so many times, or of a set, is taken for one without an end: nobody waits that long.
const MANY_GROUPS: u32 = 16;
const MANY_UNITS: u32 = 64;

/// A way to a place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Link {
    pub(super) to: u16,
    /// The conditions.
    pub(super) guard: u8,
    /// Are there several ways?
    pub(super) twice: bool,
}

impl Link {
    /// One link after the other; `to` is that of the first.
    fn and(self, other: Self) -> Self {
        Self { to: self.to, guard: self.guard | other.guard, twice: self.twice || other.twice }
    }

    fn needs(self, guard: u8) -> bool {
        self.guard & guard != 0
    }
}

/// A part of the pattern: which places it starts with, which it ends with, and in which ways it is empty.
#[derive(Clone, Debug, Default)]
pub(super) struct Fragment {
    pub(super) first: Vec<Link>,
    pub(super) last: Vec<Link>,
    pub(super) empty: Vec<Link>,
}

impl Fragment {
    /// Nothing but a condition.
    pub(super) fn guard(guard: u8) -> Self {
        Self { empty: vec![Link { to: 0, guard, twice: false }], ..Self::default() }
    }
}

/// The places and links of a pattern.
#[derive(Debug, Default)]
pub(super) struct Automaton {
    sets: Vec<Set>,
    /// For each place, which of the sets stands there.
    places: Vec<usize>,
    pub(super) next: Vec<Vec<Link>>,
    links: usize,
    /// Is there more than can be looked at?
    pub(super) too_large: bool,
    /// Does it match more than the pattern, since a long repetition was taken for one without an end?
    pub(super) widened: bool,
    /// How the whole pattern starts and ends.
    pub(super) whole: Fragment,
}

impl Automaton {
    pub(super) fn len(&self) -> usize {
        self.places.len()
    }

    /// The set at a place.
    pub(super) fn set(&self, place: u16) -> Option<&Set> {
        self.sets.get(*self.places.get(usize::from(place))?)
    }

    /// Where a place leads.
    pub(super) fn next(&self, place: u16) -> &[Link] {
        self.next.get(usize::from(place)).map_or(&[], Vec::as_slice)
    }

    /// A place of its own for a set.
    pub(super) fn one(&mut self, set: Set) -> Fragment {
        self.sets.push(set);
        self.place(self.sets.len() - 1)
    }

    fn place(&mut self, set: usize) -> Fragment {
        if self.len() >= MAX_PLACES {
            self.too_large = true;
            return Fragment::guard(0);
        }
        let link = Link { to: u16::try_from(self.len()).unwrap_or(0), guard: 0, twice: false };
        self.places.push(set);
        self.next.push(Vec::new());
        Fragment { first: vec![link], last: vec![link], empty: Vec::new() }
    }

    /// One part, then another.
    pub(super) fn then(&mut self, mut one: Fragment, mut other: Fragment) -> Fragment {
        self.connect(&one.last, &other.first);
        for empty in &one.empty {
            // What ends the text has nothing behind it.
            other.first.iter().filter(|_| !empty.needs(END)).for_each(|link| add(&mut one.first, link.and(*empty)));
        }
        for empty in &other.empty {
            one.last.iter().filter(|_| !empty.needs(START)).for_each(|link| add(&mut other.last, link.and(*empty)));
        }
        let mut both = Vec::new();
        for empty in &one.empty {
            other.empty.iter().for_each(|link| add(&mut both, link.and(*empty)));
        }
        Fragment { first: one.first, last: other.last, empty: both }
    }

    /// One part or another.
    pub(super) fn either(mut one: Fragment, other: Fragment) -> Fragment {
        one.first.extend(other.first);
        one.last.extend(other.last);
        other.empty.into_iter().for_each(|link| add(&mut one.empty, link));
        one
    }

    /// A part whose places start at `from`, again and again.
    pub(super) fn repeated(&mut self, mut part: Fragment, from: usize, min: u32, max: Option<u32>) -> Fragment {
        let size = self.len() - from;
        let (min, max) = self.practical(size, min, max);
        let copies = max.unwrap_or(min).max(1);
        if max == Some(0) {
            return Fragment::guard(0);
        }
        if self.too_large || from + size.saturating_mul(copies) > MAX_PLACES {
            self.too_large = true;
            return Fragment::guard(0);
        }
        // From the last copy to the first, which is the part itself: it stays as it was until then.
        let mut tail = Fragment::guard(0);
        for place in (0..copies).rev() {
            let copy = if place > 0 { self.copy(&part, from, size) } else { std::mem::take(&mut part) };
            if max.is_none() && place + 1 == copies {
                self.connect(&copy.last, &copy.first);
                tail = copy;
            } else {
                tail = self.then(copy, tail);
            }
            if place >= min {
                // An engine gives up a round that matches nothing, so that there is one way to be empty.
                tail.empty = Fragment::guard(0).empty;
            }
        }
        tail
    }

    /// The bounds of a repetition, as far as they make a difference.
    fn practical(&mut self, size: usize, min: u32, max: Option<u32>) -> (usize, Option<usize>) {
        let many = if size <= 1 { MANY_UNITS } else { MANY_GROUPS };
        let max = max.filter(|&max| max <= many).or_else(|| {
            self.widened |= max.is_some() || min > many;
            None
        });
        let bound = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        (bound(min.min(many)), max.map(bound))
    }

    /// The part again, at places of its own.
    fn copy(&mut self, part: &Fragment, from: usize, size: usize) -> Fragment {
        let by = u16::try_from(self.len() - from).unwrap_or(u16::MAX);
        let moved = |links: &[Link]| -> Vec<Link> {
            links.iter().map(|link| Link { to: link.to.saturating_add(by), ..*link }).into_list()
        };
        for place in from..from + size {
            let links = moved(self.next.get(place).map_or(&[], Vec::as_slice));
            self.links += links.len();
            self.places.push(self.places.get(place).copied().unwrap_or_default());
            self.next.push(links);
        }
        self.too_large |= self.links > MAX_LINKS;
        Fragment { first: moved(&part.first), last: moved(&part.last), empty: part.empty.clone() }
    }

    fn connect(&mut self, from: &[Link], to: &[Link]) {
        self.links += from.len() * to.len();
        if self.links > MAX_LINKS {
            self.too_large = true;
            return;
        }
        for last in from {
            let Some(next) = self.next.get_mut(usize::from(last.to)) else { continue };
            // Between two characters is neither the start of the text nor its end.
            to.iter()
                .map(|first| first.and(*last))
                .filter(|link| !link.needs(START | END))
                .for_each(|link| add(next, link));
        }
    }
}

fn add(links: &mut Vec<Link>, link: Link) {
    match links.iter_mut().find(|known| known.to == link.to && known.guard == link.guard) {
        Some(known) => known.twice = true,
        None => links.push(link),
    }
}
