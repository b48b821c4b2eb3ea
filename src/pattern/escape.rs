//! Escapes, and sets in brackets.

use super::automaton::{EDGE, END, Fragment, INSIDE, START};
use super::finding::{Difference, Fault};
use super::set::{DIGITS, LETTERS, SPACES, Set, WORD};
use super::syntax::Syntax;

/// One of the things in brackets.
enum Item {
    Unit(u16),
    Set,
}

impl Syntax<'_> {
    /// A backslash and what follows it, outside of brackets.
    pub(super) fn escape(&mut self) -> Option<Fragment> {
        let start = self.at;
        self.at += 1;
        let guard = match self.peek(0) {
            b'b' => EDGE,
            b'B' => INSIDE,
            b'A' => START,
            b'z' | b'Z' => END,
            b'G' => 0,
            b'1'..=b'9' | b'k' => {
                self.refer(start);
                return Some(Fragment::guard(0));
            }
            _ => {
                let mut set = Set::default();
                if let Item::Unit(unit) = self.escaped(start, &mut set)? {
                    set = Set::of(unit);
                }
                return Some(self.automaton.one(set));
            }
        };
        if !matches!(guard, EDGE | INSIDE) {
            self.differ(Difference::Letter, start, start + 2);
        }
        self.at += 1;
        Some(Fragment::guard(guard))
    }

    /// What follows a backslash inside of brackets or outside: a character, or a set, which is added to one.
    fn escaped(&mut self, start: usize, set: &mut Set) -> Option<Item> {
        let byte = self.peek(0);
        let unit = self.units.get(self.at).copied().unwrap_or(0);
        self.at += 1;
        let unit = match byte {
            0 => {
                self.fail(Fault::TrailingBackslash, start, start + 1);
                return None;
            }
            b'd' | b'D' | b's' | b'S' | b'w' | b'W' => {
                self.add_known(byte, set);
                return Some(Item::Set);
            }
            b't' => 0x09,
            b'n' => 0x0A,
            b'v' => 0x0B,
            b'f' => 0x0C,
            b'r' => 0x0D,
            b'0'..=b'7' => {
                self.at -= 1;
                self.octal()
            }
            b'x' => self.hexadecimal(start, unit, 2),
            b'u' => self.hexadecimal(start, unit, 4),
            b'c' if self.peek(0).is_ascii_alphabetic() => {
                let control = u16::from(self.peek(0) & 0x1F);
                self.at += 1;
                control
            }
            b'a' | b'e' => {
                self.differ(Difference::Letter, start, self.at);
                unit
            }
            b'p' | b'P' if self.peek(0) == b'{' => {
                let rest = self.units.get(self.at..).unwrap_or_default();
                let length = rest.iter().position(|&unit| unit == 0x7D).unwrap_or(0);
                self.leave(Difference::Category, start, self.at + length + 1);
                self.at += length;
                unit
            }
            b'_' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => {
                self.differ(Difference::OnlyLetter, start, self.at);
                unit
            }
            b'\\' => {
                let is_letter = matches!(self.peek(0), b'd' | b'D' | b's' | b'S' | b'w' | b'W');
                if is_letter && matches!(self.peek(1), b'{' | b'+' | b'*') {
                    self.differ(Difference::TwoBackslashes, start, self.at + 1);
                }
                unit
            }
            _ => unit,
        };
        Some(Item::Unit(unit))
    }

    /// One of the sets that have a letter; its capital stands for all others.
    fn add_known(&mut self, letter: u8, set: &mut Set) {
        let others = letter.is_ascii_uppercase();
        let mut known = Set::default();
        match letter.to_ascii_lowercase() {
            b'd' => known.add_all(DIGITS, false),
            b's' => known.add_all(SPACES, false),
            _ => {
                self.has_words = true;
                known.add_all(WORD, false);
                known.add_all(if self.wide { LETTERS } else { &[] }, false);
            }
        }
        set.add_all(known.ranges(), others);
    }

    /// Up to three digits.
    fn octal(&mut self) -> u16 {
        let mut unit = 0;
        for _ in 0..3 {
            match char::from(self.peek(0)).to_digit(8) {
                Some(digit) => unit = unit * 8 + u16::try_from(digit).unwrap_or(0),
                None => break,
            }
            self.at += 1;
        }
        unit & 0xFF
    }

    /// So many digits, or else the letter in front of them.
    fn hexadecimal(&mut self, start: usize, letter: u16, length: usize) -> u16 {
        let mut unit = 0;
        for distance in 0..length {
            let Some(digit) = char::from(self.peek(distance)).to_digit(16) else {
                self.differ(Difference::OnlyLetter, start, self.at);
                return letter;
            };
            unit = unit * 16 + u16::try_from(digit).unwrap_or(0);
        }
        self.at += length;
        unit
    }

    /// A set in brackets.
    pub(super) fn bracket(&mut self) -> Option<Fragment> {
        let start = self.at;
        self.at += 1;
        let is_negated = self.eat(b'^');
        if self.peek(0) == b']' {
            self.leave(Difference::EmptySet, start, self.at + 1);
        }
        self.is_foreign_set = false;
        let mut set = Set::default();
        let from = self.at;
        while !self.eat(b']') {
            if self.peek(0) == 0 {
                return self.fail(Fault::UnclosedSet, start, start + 1);
            }
            self.look_for_foreign(start, from);
            self.range(&mut set)?;
        }
        Some(self.automaton.one(if is_negated { set.others() } else { set }))
    }

    /// What brackets inside of brackets mean depends on the engine.
    fn look_for_foreign(&mut self, start: usize, from: usize) {
        match (self.peek(0), self.peek(1)) {
            (b'[', b':') => {
                let rest = self.units.get(self.at..).unwrap_or_default();
                let name = rest.iter().skip(2).take_while(|&&unit| unit < 0x80 && (unit | 0x20) > 0x60).count();
                if name > 0 && rest.get(name + 2..name + 4) == Some(&[0x3A, 0x5D]) {
                    self.leave(Difference::Posix, self.at, self.at + name + 4);
                }
            }
            (b'-', b'[') if self.at > from => self.subtract(start),
            _ => {}
        }
    }

    /// A character, a range, or a set.
    fn range(&mut self, set: &mut Set) -> Option<()> {
        let start = self.at;
        let Item::Unit(first) = self.item(set)? else { return Some(()) };
        if self.peek(0) != b'-' || matches!(self.peek(1), 0 | b']') {
            set.add((first, first));
            return Some(());
        }
        if self.peek(1) == b'[' {
            self.subtract(start);
        }
        self.at += 1;
        match self.item(set)? {
            Item::Unit(_) if (0xDC00..0xE000).contains(&first) => {
                self.leave(Difference::HalfCharacters, start - 1, self.at + 1);
            }
            Item::Unit(last) if last < first && !self.is_foreign_set => {
                self.fail(Fault::RangeReversed, start, self.at);
                return None;
            }
            Item::Unit(last) => set.add((first.min(last), last)),
            Item::Set => {
                self.differ(Difference::OnlyJavaScript, start, self.at);
                set.add((first, first));
                set.add((0x2D, 0x2D));
            }
        }
        Some(())
    }

    fn subtract(&mut self, start: usize) {
        self.leave(Difference::Subtraction, start, self.at + 2);
        self.is_foreign_set = true;
    }

    fn item(&mut self, set: &mut Set) -> Option<Item> {
        let start = self.at;
        self.at += 1;
        if self.units.get(start) != Some(&0x5C) {
            return Some(Item::Unit(self.units.get(start).copied().unwrap_or(0)));
        }
        if self.peek(0) == b'b' {
            self.at += 1;
            return Some(Item::Unit(8));
        }
        self.escaped(start, set)
    }
}
