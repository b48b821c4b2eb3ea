//! Reads a pattern: what ECMAScript (without flags) and .NET have in common, and what only one of them has.
//!
//! Neither the dialect nor the flags of `validationRegEx` are documented. Sign-up pages run in a browser, and the
//! reference links a page about .NET.

use super::automaton::{Automaton, END, Fragment, START};
use super::finding::{At, Difference, Fault};
use super::set::{LINE_ENDS, Set};

/// A pattern while it is read, and what is known of it behind its end.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(super) struct Syntax<'p> {
    pub(super) units: &'p [u16],
    pub(super) at: usize,
    pub(super) depth: u8,
    /// Does `\w` stand for the letters of all scripts, as in .NET?
    pub(super) wide: bool,
    /// Is there a `\w`?
    pub(super) has_words: bool,
    /// Is there what the automaton cannot say: look-around, references, what only one engine has?
    pub(super) beyond: bool,
    /// Are there alternatives outside all groups?
    pub(super) has_branches: bool,
    pub(super) fault: Option<At<Fault>>,
    pub(super) difference: Option<At<Difference>>,
    /// The dots that stand for any character, once.
    pub(super) dots: Vec<usize>,
    /// How many groups there are that can be referred to, and the highest reference.
    pub(super) groups: usize,
    pub(super) reference: At<usize>,
    pub(super) has_names: bool,
    /// A reference by a name that no group has.
    pub(super) missing: Option<(usize, usize)>,
    /// Was the last term a repetition by `+`: where it starts, and where the `+` is.
    last: Option<(usize, usize)>,
    /// The `+` in `(X+)+` or `(X+)*`, which match what `(X)+` or `(X)*` match.
    pub(super) plus: Option<usize>,
    /// Does a set start that .NET takes another from? Then its hyphens say nothing about order.
    pub(super) is_foreign_set: bool,
    pub(super) automaton: Automaton,
}

impl<'p> Syntax<'p> {
    /// Reads a pattern; the automaton is sound where there is no fault and nothing is beyond it.
    pub(super) fn read(units: &'p [u16], wide: bool) -> Self {
        let mut syntax = Self { units, wide, ..Self::default() };
        if let Some(whole) = syntax.branches() {
            syntax.automaton.whole = whole;
            if syntax.at < units.len() {
                syntax.fail(Fault::UnopenedGroup, syntax.at, syntax.at + 1);
            }
        }
        if let Some((start, end)) = syntax.missing {
            // Without any names, JavaScript takes it for the letter.
            if syntax.has_names {
                syntax.fail(Fault::UnknownGroup, start, end);
            } else {
                syntax.differ(Difference::OnlyLetter, start, end);
            }
        }
        let At { what, start, end } = syntax.reference;
        if what > syntax.groups {
            syntax.differ(Difference::OnlyJavaScript, start, end);
        }
        syntax
    }

    /// Can the automaton be asked?
    pub(super) fn is_whole(&self) -> bool {
        self.fault.is_none() && !self.beyond && !self.automaton.too_large
    }

    /// The unit at a distance, where it is an ASCII character; 0 at the end, and 0x80 for any other unit.
    pub(super) fn peek(&self, distance: usize) -> u8 {
        match self.units.get(self.at + distance) {
            Some(&unit @ 1..0x80) => unit.to_le_bytes()[0],
            Some(_) => 0x80,
            None => 0,
        }
    }

    pub(super) fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek(0) == byte;
        self.at += usize::from(found);
        found
    }

    /// Does a text follow?
    fn follows(&self, text: &str) -> bool {
        text.bytes().enumerate().all(|(distance, byte)| self.peek(distance) == byte)
    }

    pub(super) fn fail(&mut self, what: Fault, start: usize, end: usize) -> Option<Fragment> {
        self.fault = self.fault.or(Some(At { what, start, end }));
        None
    }

    pub(super) fn differ(&mut self, what: Difference, start: usize, end: usize) {
        self.difference = self.difference.or(Some(At { what, start, end: end.min(self.units.len()) }));
    }

    /// What only one of the engines knows, and the automaton cannot say.
    pub(super) fn leave(&mut self, what: Difference, start: usize, end: usize) {
        self.differ(what, start, end);
        self.beyond = true;
    }

    /// Alternatives, up to what ends them; nothing where something is wrong.
    pub(super) fn branches(&mut self) -> Option<Fragment> {
        let mut whole = self.sequence()?;
        while self.eat(b'|') {
            self.has_branches |= self.depth == 0;
            let other = self.sequence()?;
            whole = Automaton::either(whole, other);
        }
        Some(whole)
    }

    fn sequence(&mut self) -> Option<Fragment> {
        let mut whole = Fragment::guard(0);
        while !matches!(self.peek(0), 0 | b'|' | b')') {
            let part = self.term()?;
            whole = self.automaton.then(whole, part);
        }
        Some(whole)
    }

    /// Something, and how often.
    fn term(&mut self) -> Option<Fragment> {
        let (start, from) = (self.at, self.automaton.len());
        let is_dot = self.peek(0) == b'.';
        let is_spot = matches!((self.peek(0), self.peek(1)), (b'^' | b'$', _) | (b'\\', b'b' | b'B'))
            || self.follows("(?<=")
            || self.follows("(?<!");
        let part = self.atom()?;
        let before = self.at;
        let Some((min, max)) = self.quantifier() else {
            if is_dot {
                self.dots.push(start);
            }
            return Some(part);
        };
        if max.is_some_and(|max| max < min) {
            return self.fail(Fault::BoundsReversed, before, self.at);
        }
        if is_spot {
            self.differ(Difference::OnlyNet, start, self.at);
        }
        let is_endless = self.at == before + 1 && max.is_none();
        if let (true, Some((first, plus))) = (is_endless, self.last)
            && plus + 2 == before
            && (first == start + 1
                || (first == start + 3 && self.units.get(start + 1..start + 3) == Some(&[0x3F, 0x3A])))
        {
            self.plus = Some(plus);
        }
        self.last = Some((start, before)).filter(|_| is_endless && min == 1);
        let is_lazy = self.eat(b'?');
        let again = self.at;
        if self.quantifier().is_some() {
            let possessive = self.at == again + 1 && self.units.get(again) == Some(&0x2B) && !is_lazy;
            return self.fail(if possessive { Fault::Possessive } else { Fault::RepeatedTwice }, before, self.at);
        }
        Some(self.automaton.repeated(part, from, min, max))
    }

    /// `*`, `+`, `?`, or bounds in braces; nothing where there is none.
    fn quantifier(&mut self) -> Option<(u32, Option<u32>)> {
        let bounds = match self.peek(0) {
            b'*' => (0, None),
            b'+' => (1, None),
            b'?' => (0, Some(1)),
            b'{' => return self.bounds(),
            _ => return None,
        };
        self.at += 1;
        Some(bounds)
    }

    fn bounds(&mut self) -> Option<(u32, Option<u32>)> {
        let start = self.at;
        self.at += 1;
        let min = self.number();
        let max = if self.eat(b',') { self.number() } else { min };
        if self.eat(b'}') {
            if let Some(min) = min {
                return Some((min, max));
            }
            if max.is_some() {
                self.differ(Difference::NoLowerBound, start, self.at);
            }
        } else if min.is_some() {
            let rest = self.units.get(self.at..).unwrap_or_default();
            let length = rest.iter().take(8).position(|&unit| unit == 0x7D).map_or(0, |length| length + 1);
            self.differ(Difference::BrokenBounds, start, self.at + length);
        }
        self.at = start;
        None
    }

    /// A number, as far as it fits.
    pub(super) fn number(&mut self) -> Option<u32> {
        let mut number = None;
        while let Some(digit) = char::from(self.peek(0)).to_digit(10) {
            number = Some(number.unwrap_or(0_u32).saturating_mul(10).saturating_add(digit));
            self.at += 1;
        }
        number
    }

    fn atom(&mut self) -> Option<Fragment> {
        let start = self.at;
        match self.peek(0) {
            b'(' => return self.group(),
            b'[' => return self.bracket(),
            b'\\' => return self.escape(),
            b'^' => {
                self.at += 1;
                return Some(Fragment::guard(START));
            }
            b'$' => {
                self.at += 1;
                return Some(Fragment::guard(END));
            }
            b'*' | b'+' | b'?' => return self.fail(Fault::NothingToRepeat, start, start + 1),
            b'{' if self.bounds().is_some() => return self.fail(Fault::NothingToRepeat, start, self.at),
            b'.' => {
                self.at += 1;
                let mut set = Set::default();
                set.add_all(LINE_ENDS, true);
                return Some(self.automaton.one(set));
            }
            _ => {}
        }
        let unit = self.units.get(start).copied().unwrap_or(0);
        self.at += 1;
        if unit == 8 {
            self.leave(Difference::Backspace, start, self.at);
        }
        Some(self.automaton.one(Set::of(unit)))
    }
}
