//! Did you mean …?

use crate::list::IntoList;
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
    let mut best = None;
    for (candidate, meant) in candidates {
        let limit = best.map_or(allowed + 1, |(distance, _)| distance);
        if same_in_any_case(candidate, word) {
            return Some(meant);
        }
        if candidate.len().abs_diff(word.len()) < limit {
            let distance = distance(word, candidate);
            if distance < limit {
                best = Some((distance, meant));
            }
        }
    }
    best.map(|(_, meant)| meant)
}

/// The optimal string alignment distance without letter case: insertions, deletions, replacements and swaps of
/// neighbours.
fn distance(left: &[u8], right: &[u8]) -> usize {
    let (left, right) = (left.to_ascii_lowercase(), right.to_ascii_lowercase());
    let at = |list: &[usize], index: usize| list.get(index).copied().unwrap_or(usize::MAX / 2);
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=right.len()).into_list();
    let mut left_before = 0;
    for (row, &a) in left.iter().enumerate() {
        let mut current = Vec::with_capacity(above.len());
        current.push(row + 1);
        let mut right_before = 0;
        for (column, &b) in right.iter().enumerate() {
            let replaced = at(&above, column) + usize::from(a != b);
            let mut cheapest = replaced.min(at(&above, column + 1) + 1).min(at(&current, column) + 1);
            if row > 0 && column > 0 && a == right_before && b == left_before {
                cheapest = cheapest.min(at(&before, column - 1) + 1);
            }
            current.push(cheapest);
            right_before = b;
        }
        left_before = a;
        before = std::mem::replace(&mut above, current);
    }
    above.last().copied().unwrap_or(0)
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
