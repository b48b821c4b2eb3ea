//! Groups, and references to them.

use super::automaton::Fragment;
use super::finding::{At, Difference, Fault};
use super::syntax::Syntax;

/// Groups in groups, so many levels of them.
const MAX_DEPTH: u8 = 40;

impl Syntax<'_> {
    /// A group, with what is in it.
    pub(super) fn group(&mut self) -> Option<Fragment> {
        let start = self.at;
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            self.beyond = true;
            return None;
        }
        self.at += 1;
        let is_looking = if self.eat(b'?') { self.opening(start)? } else { self.numbered() };
        let inner = self.branches()?;
        if !self.eat(b')') {
            return self.fail(Fault::UnclosedGroup, start, start + 1);
        }
        self.depth -= 1;
        Some(if is_looking { Fragment::guard(0) } else { inner })
    }

    fn numbered(&mut self) -> bool {
        self.groups += 1;
        false
    }

    /// What stands behind `(?`; says whether the group looks at the text around and takes none of it.
    fn opening(&mut self, start: usize) -> Option<bool> {
        let length = match (self.peek(0), self.peek(1)) {
            (b':', _) => 1,
            (b'=' | b'!', _) => return Some(self.looking(1)),
            (b'<', b'=' | b'!') => return Some(self.looking(2)),
            (b'<', _) => return self.name(start, b'>'),
            (b'\'', _) => return self.name(start, b'\''),
            (b'>', _) => {
                self.leave(Difference::OnlyNet, start, start + 3);
                1
            }
            (b'#', _) => {
                let rest = self.units.get(self.at..).unwrap_or_default();
                let end = rest.iter().position(|&unit| unit == 0x29).map_or(self.units.len(), |end| self.at + end);
                self.leave(Difference::OnlyNet, start, end + 1);
                self.at = end;
                return Some(true);
            }
            (b'(', _) => {
                self.leave(Difference::OnlyNet, start, start + 2);
                0
            }
            (b'P', b'<' | b'=' | b'>') => {
                self.fail(Fault::PythonName, start, start + 4);
                return None;
            }
            _ => return self.flags(start),
        };
        self.at += length;
        Some(false)
    }

    fn looking(&mut self, length: usize) -> bool {
        self.at += length;
        self.beyond = true;
        true
    }

    /// The name of a group.
    fn name(&mut self, start: usize, close: u8) -> Option<bool> {
        let (first, quoted) = (self.peek(1), close == b'\'');
        self.at += 1;
        let from = self.at;
        let mut only_net = quoted || first.is_ascii_digit();
        let mut only_javascript = false;
        while matches!(self.peek(0), b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'_' | b'-' | b'$' | 0x80) {
            only_net |= self.peek(0) == b'-';
            only_javascript |= self.peek(0) == b'$';
            self.at += 1;
        }
        if self.at == from || !self.eat(close) {
            self.fail(Fault::UnknownGroup, start, self.at.min(self.units.len()));
            return None;
        }
        match (only_net, only_javascript) {
            (true, true) => {
                self.fail(Fault::UnknownGroup, start, self.at);
                return None;
            }
            (true, _) => self.leave(Difference::OnlyNet, start, self.at),
            (_, true) => self.leave(Difference::OnlyJavaScript, start, self.at),
            _ => {}
        }
        self.has_names = true;
        Some(self.numbered())
    }

    /// Flags for the group, or for what is behind it.
    fn flags(&mut self, start: usize) -> Option<bool> {
        let from = self.at;
        while matches!(self.peek(0), b'i' | b'm' | b'n' | b's' | b'x' | b'-') {
            self.at += 1;
        }
        if self.at == from || !(self.peek(0) == b')' || self.eat(b':')) {
            self.fail(Fault::UnknownGroup, start, (from + 1).min(self.units.len()));
            return None;
        }
        self.leave(Difference::OnlyNet, start, self.at + usize::from(self.peek(0) == b')'));
        Some(false)
    }

    /// A reference to a group.
    pub(super) fn refer(&mut self, start: usize) {
        if self.eat(b'k') {
            let name = self.units.get(self.at..).unwrap_or_default();
            let name = name.split_inclusive(|&unit| unit == 0x3E).next().unwrap_or_default();
            let is_named = self.peek(0) == b'<' && name.ends_with(&[0x3E]);
            let is_known = |group: &[u16]| group.strip_prefix(&[0x28, 0x3F]) == Some(name);
            if !is_named || !self.units.windows(name.len() + 2).any(is_known) {
                self.missing = self.missing.or(Some((start, self.at)));
            }
        } else {
            let number = self.number().map_or(0, |number| usize::try_from(number).unwrap_or(usize::MAX));
            if number > self.reference.what {
                self.reference = At { what: number, start, end: self.at };
            }
        }
        self.beyond = true;
    }
}
