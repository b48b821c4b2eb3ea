//! Walks an automaton: along a text, in all ways at once, and to the nearest place of some kind.

use super::automaton::{Automaton, EDGE, END, INSIDE, Link, START};
use super::set::{WORD, pick};

/// What a walk along a text has seen.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Run {
    /// How many steps an engine takes that tries one way after the other, and finds no match.
    pub(super) steps: f64,
    /// Did some part of the text match?
    pub(super) found: bool,
    /// Did all of it?
    pub(super) whole: bool,
}

impl Automaton {
    /// Walks along a text; a search may start at any of its characters. Linear, for each character at most once over
    /// the links.
    pub(super) fn run(&self, text: &[u16], is_search: bool) -> Run {
        let mut run = Run::default();
        let mut alive = vec![0.0; self.len()];
        for at in 0..=text.len() {
            let spot = Spot::new(text, at);
            let starts = is_search || at == 0;
            run.whole = self.ends(&alive, &spot) || (starts && self.whole.empty.iter().any(|&link| spot.admits(link)));
            run.found |= run.whole;
            let Some(unit) = spot.after else { break };
            let mut next = vec![0.0; self.len()];
            let mut go = |link: Link, ways: f64| {
                if spot.admits(link)
                    && self.set(link.to).is_some_and(|set| set.contains(unit))
                    && let Some(total) = next.get_mut(usize::from(link.to))
                {
                    *total += if link.twice { 2.0 * ways } else { ways };
                }
            };
            for (links, &ways) in self.next.iter().zip(&alive) {
                if ways > 0.0 {
                    for &link in links {
                        go(link, ways);
                    }
                }
            }
            if starts {
                for &link in &self.whole.first {
                    go(link, 1.0);
                }
            }
            run.steps += next.iter().sum::<f64>();
            alive = next;
        }
        run
    }

    fn ends(&self, alive: &[f64], spot: &Spot) -> bool {
        let is_alive = |place: u16| alive.get(usize::from(place)).is_some_and(|&ways| ways > 0.0);
        self.whole.last.iter().any(|&link| is_alive(link.to) && spot.admits(link))
    }

    /// The shortest text that leads from the start to one of some places, conditions aside.
    pub(super) fn shortest(&self, places: &[u16]) -> Option<Vec<u16>> {
        let mut seen = vec![false; self.len()];
        let mut steps: Vec<(u16, u16, Option<usize>)> = Vec::new();
        let mut from = None;
        let mut at = 0;
        let mut links = self.whole.first.as_slice();
        loop {
            for link in links {
                let is_new = seen.get_mut(usize::from(link.to)).is_some_and(|seen| !std::mem::replace(seen, true));
                if let (true, Some(unit)) = (is_new, self.set(link.to).and_then(|set| pick(&[set]))) {
                    steps.push((link.to, unit, from));
                }
            }
            let &(place, _, _) = steps.get(at)?;
            if places.contains(&place) {
                break;
            }
            from = Some(at);
            links = self.next(place);
            at += 1;
        }
        let mut text = Vec::new();
        let mut step = Some(at);
        while let Some(&(_, unit, before)) = step.and_then(|step| steps.get(step)) {
            text.insert(0, unit);
            step = before;
        }
        Some(text)
    }
}

/// Between two characters.
struct Spot {
    before: Option<u16>,
    after: Option<u16>,
    is_edge: bool,
}

impl Spot {
    fn new(text: &[u16], at: usize) -> Self {
        let before = at.checked_sub(1).and_then(|at| text.get(at)).copied();
        let after = text.get(at).copied();
        let is_word = |unit: Option<u16>| {
            unit.is_some_and(|unit| WORD.iter().any(|(first, last)| (*first..=*last).contains(&unit)))
        };
        Self { before, after, is_edge: is_word(before) != is_word(after) }
    }

    fn admits(&self, link: Link) -> bool {
        let hurt = [
            (START, self.before.is_some()),
            (END, self.after.is_some()),
            (EDGE, !self.is_edge),
            (INSIDE, self.is_edge),
        ];
        link.guard == 0 || !hurt.iter().any(|&(guard, hurt)| hurt && link.guard & guard != 0)
    }
}
