//! Did you mean …?

use crate::source::{same_in_any_case, utf8};
use crate::vocabulary::letter::as_it_looks;

/// Words longer than this are nobody's typing mistake.
const LONGEST: usize = 40;

/// The candidate that is nearest to a word, if one is near: at most a third of the word's letters apart.
pub fn nearest(word: &[u8], candidates: &mut dyn Iterator<Item = &'static str>) -> Option<&'static str> {
    nearest_of(word, candidates.map(|candidate| (candidate.as_bytes(), candidate)))
}

/// The same for texts that stand for something.
pub fn nearest_of<'c, T: Copy>(word: &[u8], candidates: impl Iterator<Item = (&'c [u8], T)>) -> Option<T> {
    let looks = as_it_looks(utf8(word));
    let word = if looks.is_empty() { word } else { &looks };
    if word.len() > LONGEST {
        return None;
    }
    let allowed = (word.len() / 3).min(3);
    let letters = letters_of(word);
    let mut best = None;
    for (candidate, meant) in candidates {
        let limit = best.map_or(allowed + 1, |(distance, _)| distance);
        if same_in_any_case(candidate, word) {
            return Some(meant);
        }
        // Each step from one to the other brings one letter and takes one away at most.
        let apart = (letters ^ letters_of(candidate)).count_ones().div_ceil(2) as usize;
        if candidate.len().abs_diff(word.len()).max(apart) < limit {
            let distance = distance(word, candidate);
            if distance < limit {
                best = Some((distance, meant));
            }
        }
    }
    best.map(|(_, meant)| meant)
}

/// Which letters a word has, a bit for each; others share theirs with some letter.
fn letters_of(word: &[u8]) -> u32 {
    word.iter().fold(0, |letters, byte| letters | 1 << (byte & 31))
}

/// One row of the table of distances.
type Row = [u8; LONGEST + 4];

/// The optimal string alignment distance without letter case: insertions, deletions, replacements and swaps of
/// neighbours. Both words are about as long as the longest, at most.
fn distance(left: &[u8], right: &[u8]) -> usize {
    let at = |row: &Row, index: usize| row.get(index).copied().unwrap_or(u8::MAX / 2);
    let (mut before, mut above, mut current): (Row, Row, Row) = ([0; _], std::array::from_fn(byte), [0; _]);
    let mut left_before = 0;
    for (row, a) in left.iter().map(u8::to_ascii_lowercase).enumerate() {
        let mut last = byte(row + 1);
        let mut right_before = 0;
        for (column, (b, place)) in right.iter().map(u8::to_ascii_lowercase).zip(&mut current).enumerate() {
            *place = last;
            let replaced = at(&above, column) + u8::from(a != b);
            last = replaced.min(at(&above, column + 1) + 1).min(last + 1);
            if row > 0 && column > 0 && a == right_before && b == left_before {
                last = last.min(at(&before, column - 1) + 1);
            }
            right_before = b;
        }
        current.iter_mut().skip(right.len()).take(1).for_each(|place| *place = last);
        left_before = a;
        std::mem::swap(&mut before, &mut above);
        std::mem::swap(&mut above, &mut current);
    }
    usize::from(at(&above, right.len()))
}

fn byte(number: usize) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances() {
        for (left, right, expected) in
            [("", "abc", 3), ("label", "lable", 1), ("name", "NAME", 0), ("signup", "singUp", 1), ("a", "b", 1)]
        {
            assert_eq!(distance(left.as_bytes(), right.as_bytes()), expected, "{left} {right}");
        }
        assert_eq!(distance(&[b'a'; LONGEST], &[b'b'; LONGEST + 3]), LONGEST + 3);
    }

    #[test]
    fn only_near_words_are_suggested() {
        let words = ["displayName", "description", "name"];
        assert_eq!(nearest(b"displyname", &mut words.into_iter()), Some("displayName"));
        assert_eq!(nearest(b"nmae", &mut words.into_iter()), Some("name"));
        assert_eq!(nearest(b"x", &mut words.into_iter()), None);
        assert_eq!(nearest(b"colour", &mut words.into_iter()), None);
        assert_eq!(nearest(&[b'n'; 100], &mut words.into_iter()), None);
    }

    #[test]
    fn letters_are_seen_as_they_look() {
        let words = ["displayName", "name"];
        for word in ["dіsрlауNаmе", "ｄｉｓｐｌａｙＮａｍｅ", "displ\u{200b}ay\u{202e}Na\u{ad}me"] {
            assert_eq!(nearest(word.as_bytes(), &mut words.into_iter()), Some("displayName"), "{word}");
        }
        assert_eq!(nearest("имя".as_bytes(), &mut words.into_iter()), None);
    }
}
