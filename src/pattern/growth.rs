//! How the time of a backtracking engine grows with the text, found in the automaton and never by trying.
//!
//! An engine that tries one way after the other takes exponential time if some text leads from a place back to it in
//! two ways: each further copy doubles their number. It takes the square, or a higher power, if a text leads from one
//! place to itself, from there to another one, and from that to itself. (Weber and Seidl, "On the degree of ambiguity
//! of finite automata", 1991; Weideman et al., "Analyzing matching time behavior of backtracking regular expression
//! matchers by using ambiguity of NFA", 2016.) Both are walks in a product of the automaton with itself.

use super::automaton::{Automaton, Link};
use super::set::pick;
use crate::list::IntoList;

/// So large is a product at most.
const MAX_PRODUCT: usize = 1 << 20;
/// So many pumps are compared.
const MAX_PUMPS: usize = 12;

/// How the pattern's worst texts are made: a start, many copies of a pump, and an end that no way gets over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Growth {
    /// The power of the length, at least 2; none where the time grows exponentially.
    pub(crate) power: Option<u32>,
    pub(crate) start: Vec<u16>,
    pub(crate) pump: Vec<u16>,
    pub(crate) end: u16,
}

/// The worst that is found; nothing where the time is linear, or where no text that a person can type shows it.
pub(super) fn growth(automaton: &Automaton, fuel: usize) -> Option<Growth> {
    let mut search = Search { automaton, size: automaton.len(), reach: reach(automaton), fuel };
    let mut worst: Option<Growth> = None;
    for (place, pump, exponential) in search.pumps() {
        let Some(found) = judge(automaton, place, pump, exponential) else { continue };
        if worst.as_ref().is_none_or(|worst| rank(&found) > rank(worst)) {
            worst = Some(found);
        }
    }
    worst
}

fn rank(growth: &Growth) -> u32 {
    growth.power.unwrap_or(u32::MAX)
}

/// Counts the ways along the text that a pump makes, and looks for an end that none of them gets over.
fn judge(automaton: &Automaton, place: u16, pump: Vec<u16>, exponential: bool) -> Option<Growth> {
    let start = automaton.shortest(&[place])?;
    if start.iter().chain(&pump).any(|unit| matches!(unit, 0..0x20 | 0xD800..0xE000)) {
        return None;
    }
    let text = |copies: usize| [start.as_slice(), &pump.repeat(copies)].concat();
    let ratio = automaton.run(&text(48), false).steps / automaton.run(&text(24), false).steps;
    let mut power = 0;
    let mut limit = std::f64::consts::SQRT_2;
    while ratio >= limit && power < 12 {
        limit *= 2.0;
        power += 1;
    }
    if power < 2 || (exponential && power < 12) {
        return None;
    }
    let mut long = text(30);
    long.push(0);
    let end = [0x21, 0x40, 0x2D, 0x30, 0x61, 0x20AC, 0x20].into_iter().find(|&end| {
        if let Some(last) = long.last_mut() {
            *last = end;
        }
        !automaton.run(&long, true).found
    })?;
    let start = if start == pump { Vec::new() } else { start };
    Some(Growth { power: Some(power).filter(|_| !exponential), start, pump, end })
}

/// Which places can be reached from which: a row for each of the first.
fn reach(automaton: &Automaton) -> Vec<bool> {
    let size = automaton.len();
    let mut all = vec![false; size * size];
    let mut open = Vec::new();
    for (from, row) in (0..).zip(all.chunks_mut(size.max(1))) {
        open.push(from);
        while let Some(place) = open.pop() {
            for link in automaton.next(place) {
                if row.get_mut(usize::from(link.to)).is_some_and(|seen| !std::mem::replace(seen, true)) {
                    open.push(link.to);
                }
            }
        }
    }
    all
}

struct Search<'a> {
    automaton: &'a Automaton,
    size: usize,
    reach: Vec<bool>,
    fuel: usize,
}

/// A spot in a product: a place for each of three walks; the third of a pair says whether the two have parted.
type Trio = [u16; 3];

impl Search<'_> {
    fn reaches(&self, from: u16, to: u16) -> bool {
        self.reach.get(usize::from(from) * self.size + usize::from(to)) == Some(&true)
    }

    /// Texts that multiply the ways, and where each of them starts.
    fn pumps(&mut self) -> Vec<(u16, Vec<u16>, bool)> {
        let mut pumps = Vec::new();
        let places = 0..u16::try_from(self.size).unwrap_or(0);
        let loops: Vec<u16> = places.filter(|&place| self.reaches(place, place)).into_list();
        for &place in &loops {
            // One place of those that reach each other speaks for all.
            let mut before = loops.iter().take_while(|&&other| other < place);
            let is_first = !before.any(|&other| self.reaches(other, place) && self.reaches(place, other));
            if is_first && let Some(pump) = self.walk([place, place, 0], [place, place, 1], true) {
                pumps.push((place, pump, true));
            }
        }
        if !pumps.is_empty() {
            return pumps;
        }
        for &one in &loops {
            for &other in &loops {
                if pumps.len() < MAX_PUMPS
                    && self.reaches(one, other)
                    && !self.reaches(other, one)
                    && self.unit([one, other, other]).is_some()
                    && let Some(pump) = self.walk([one, one, other], [one, other, other], false)
                {
                    pumps.push((one, pump, false));
                }
            }
        }
        pumps
    }

    /// A unit that leads to three places at once.
    fn unit(&self, places: Trio) -> Option<u16> {
        let [one, other, third] = places.map(|place| self.automaton.set(place));
        pick(&[one?, other?, third?])
    }

    /// The shortest text that leads from one spot of a product to another.
    fn walk(&mut self, from: Trio, to: Trio, is_pair: bool) -> Option<Vec<u16>> {
        let depth = if is_pair { 2 } else { self.size };
        let total = Some(self.size * self.size * depth).filter(|&total| total <= MAX_PRODUCT)?;
        // Clearing the table is work, too.
        self.fuel = self.fuel.checked_sub(total / 64)?;
        let mut seen = vec![false; total];
        let mut steps: Vec<(Trio, u16, usize)> = vec![(from, 0, usize::MAX)];
        let mut at = 0;
        let mut next = Vec::new();
        while let Some(&(spot, _, _)) = steps.get(at) {
            next.clear();
            self.around(spot, is_pair, &mut next)?;
            for &spot in &next {
                let [a, b, c] = spot;
                let index = (usize::from(a) * self.size + usize::from(b)) * depth + usize::from(c);
                let is_new = seen.get_mut(index).is_some_and(|seen| !std::mem::replace(seen, true));
                if is_new && let Some(unit) = self.unit([a, b, if is_pair { a } else { c }]) {
                    steps.push((spot, unit, at));
                    if spot == to {
                        return Some(text(&steps));
                    }
                }
            }
            at += 1;
        }
        None
    }

    /// The spots that may follow one, on the way to where the walks are to end.
    fn around(&mut self, [a, b, c]: Trio, is_pair: bool, out: &mut Vec<Trio>) -> Option<()> {
        let parted = [Link { to: c, guard: 0, twice: false }];
        let third = if is_pair { &parted } else { self.automaton.next(c) };
        let (first, second) = (self.automaton.next(a), self.automaton.next(b));
        self.fuel = self.fuel.checked_sub(first.len() * second.len() * third.len() + 1)?;
        // Whoever leaves the loop it is in does not come back: the first walk, and in a pair the second.
        for one in first.iter().filter(|link| self.reaches(link.to, a)) {
            for other in second.iter().filter(|link| !is_pair || self.reaches(link.to, b)) {
                let parts = is_pair && (one.to != other.to || (a == b && one.twice));
                let third = third.iter().filter(|link| is_pair || self.reaches(link.to, c));
                out.extend(third.map(|third| [one.to, other.to, if parts { 1 } else { third.to }]));
            }
        }
        Some(())
    }
}

/// The text along the steps to the last one.
fn text(steps: &[(Trio, u16, usize)]) -> Vec<u16> {
    let mut text = Vec::new();
    let mut step = steps.last();
    while let Some(&(_, unit, before)) = step {
        if before == usize::MAX {
            break;
        }
        text.insert(0, unit);
        step = steps.get(before);
    }
    text
}
