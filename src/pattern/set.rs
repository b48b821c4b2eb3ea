//! Sets of UTF-16 code units, as ranges in order.

/// From first to last.
pub(super) type Range = (u16, u16);

/// What `\d`, `\w` and `\s` stand for in JavaScript.
pub(super) const DIGITS: &[Range] = &[(0x30, 0x39)];
pub(super) const WORD: &[Range] = &[(0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A)];
pub(super) const SPACES: &[Range] = &[
    (0x09, 0x0D),
    (0x20, 0x20),
    (0xA0, 0xA0),
    (0x1680, 0x1680),
    (0x2000, 0x200A),
    (0x2028, 0x2029),
    (0x202F, 0x202F),
    (0x205F, 0x205F),
    (0x3000, 0x3000),
    (0xFEFF, 0xFEFF),
];
/// What `.` does not stand for.
pub(super) const LINE_ENDS: &[Range] = &[(0x0A, 0x0A), (0x0D, 0x0D), (0x2028, 0x2029)];
/// What `\w` stands for besides in .NET, roughly: the letters of other scripts. Samples are judged by it, no more.
pub(super) const LETTERS: &[Range] = &[(0xC0, 0x1FFF), (0x2C00, 0x2FFF), (0x3040, 0xD7FF)];

/// A set of units.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Set(Vec<Range>);

impl Set {
    /// The one unit.
    pub(super) fn of(unit: u16) -> Self {
        Self(vec![(unit, unit)])
    }

    /// Adds a range.
    pub(super) fn add(&mut self, mut range: Range) {
        let mut place = 0;
        while let Some(&known) = self.0.get(place) {
            if known.1 < range.0 {
                place += 1;
            } else if known.0 > range.1 {
                break;
            } else {
                range = (range.0.min(known.0), range.1.max(known.1));
                self.0.remove(place);
            }
        }
        self.0.insert(place, range);
    }

    /// Adds ranges, or all that is in none of them.
    pub(super) fn add_all(&mut self, ranges: &[Range], others: bool) {
        if !others {
            for &range in ranges {
                self.add(range);
            }
            return;
        }
        let mut next = 0;
        for &(first, last) in ranges {
            if first > next {
                self.add((next, first - 1));
            }
            let Some(behind) = last.checked_add(1) else { return };
            next = behind;
        }
        self.add((next, u16::MAX));
    }

    pub(super) fn ranges(&self) -> &[Range] {
        &self.0
    }

    /// All that is not in the set.
    pub(super) fn others(&self) -> Self {
        let mut set = Self::default();
        set.add_all(&self.0, true);
        set
    }

    pub(super) fn contains(&self, unit: u16) -> bool {
        self.at_or_behind(unit) == Some(unit)
    }

    /// Does it stand for more than one unit?
    pub(super) fn is_choice(&self) -> bool {
        !matches!(self.0.as_slice(), [] | [(_, _)] if self.0.iter().all(|(first, last)| first == last))
    }

    /// The smallest element from `unit` on.
    fn at_or_behind(&self, unit: u16) -> Option<u16> {
        self.0.iter().find(|(_, last)| *last >= unit).map(|(first, _)| unit.max(*first))
    }
}

/// A unit that is in all sets: a letter or a digit where there is one.
pub(super) fn pick(sets: &[&Set]) -> Option<u16> {
    [0x61, 0x30, 0x21, 0x20, 0].iter().find_map(|&start| {
        let unit = common(sets, start)?;
        (unit < 0x7F || start == 0).then_some(unit)
    })
}

/// The smallest unit from `start` on that is in all sets.
fn common(sets: &[&Set], start: u16) -> Option<u16> {
    let mut unit = start;
    loop {
        let mut next = unit;
        for set in sets {
            next = set.at_or_behind(next)?;
        }
        if next == unit {
            return Some(unit);
        }
        unit = next;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_that_touch_or_overlap_say_the_same() {
        let mut set = Set::default();
        for range in [(0x61, 0x63), (0x30, 0x39), (0x63, 0x70), (0x40, 0x40)] {
            set.add(range);
        }
        assert_eq!(set.0, [(0x30, 0x39), (0x40, 0x40), (0x61, 0x70)]);
        assert!(set.contains(0x6F) && !set.contains(0x71) && !set.contains(0x41));
        assert_eq!(set.others().others(), set);
    }

    #[test]
    fn a_letter_is_picked_before_anything_else() {
        let any = Set::default().others();
        let digits = Set(DIGITS.to_vec());
        assert_eq!(pick(&[&any]), Some(0x61));
        assert_eq!(pick(&[&any, &digits]), Some(0x30));
        assert_eq!(pick(&[&digits, &digits.others()]), None);
        assert_eq!(pick(&[&Set::of(0x674E)]), Some(0x674E));
    }

    #[test]
    fn a_choice_has_two_units() {
        assert!(!Set::default().is_choice() && !Set::of(0x61).is_choice());
        assert!(Set(DIGITS.to_vec()).is_choice() && Set(vec![(1, 1), (3, 3)]).is_choice());
    }
}
