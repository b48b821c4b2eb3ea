//! Order and repetition of texts. One sort, of one type, serves whoever needs one: its code ships in the wasm once.

use std::collections::BinaryHeap;

/// Texts, each with the place it came from in some list.
pub(crate) type Keyed<'t> = Vec<(&'t [u8], usize)>;

/// The texts in order, those that are equal in the order of their places.
///
/// By a heap: a tenth of the code of the standard library's sorts, and lists are short.
pub(crate) fn sorted(keys: Keyed) -> Keyed {
    BinaryHeap::from(keys).into_sorted_vec()
}

/// Up to so many texts are compared with each other, which takes less than to bring them in order: most texts differ
/// in length.
const FEW: usize = 16;

/// Each place whose text occurred before, with the place before it.
pub(crate) fn repeats(keys: Keyed) -> Vec<(usize, usize)> {
    if keys.len() > FEW {
        return repeats_among(&sorted(keys));
    }
    let mut found = Vec::new();
    let mut rest = keys.as_slice();
    while let Some(((text, again), before)) = rest.split_last() {
        let first = before.iter().rev().find(|(other, _)| other == text);
        found.extend(first.map(|(_, first)| (*first, *again)));
        rest = before;
    }
    found
}

/// For each of so many places, whether its text occurred before.
pub(crate) fn is_again(keys: Keyed, places: usize) -> Vec<bool> {
    let mut again = vec![false; places];
    for (_, place) in repeats(keys) {
        again.iter_mut().skip(place).take(1).for_each(|again| *again = true);
    }
    again
}

/// The repetitions of texts that are in order already.
fn repeats_among(sorted: &Keyed) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut before: Option<&(&[u8], usize)> = None;
    for key in sorted {
        if let Some((text, first)) = before
            && *text == key.0
        {
            found.push((*first, key.1));
        }
        before = Some(key);
    }
    found
}

/// The place of the first, the second, … of a text among those in order.
pub(crate) fn find_nth(sorted: &Keyed, text: &[u8], nth: usize) -> Option<usize> {
    let start = sorted.partition_point(|(known, _)| *known < text);
    sorted.get(start.saturating_add(nth)).filter(|(known, _)| *known == text).map(|(_, place)| *place)
}

/// The first place of a text among those in order.
pub(crate) fn find(sorted: &Keyed, text: &[u8]) -> Option<usize> {
    find_nth(sorted, text, 0)
}

/// The place of a text that is among those in order once.
pub(crate) fn find_only(sorted: &Keyed, text: &[u8]) -> Option<usize> {
    find(sorted, text).filter(|_| find_nth(sorted, text, 1).is_none())
}

/// Is the text among those in order?
pub(crate) fn contains(sorted: &Keyed, text: &[u8]) -> bool {
    find(sorted, text).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keyed<'t>(texts: &[&'t str]) -> Keyed<'t> {
        texts.iter().enumerate().map(|(place, text)| (text.as_bytes(), place)).collect()
    }

    #[test]
    fn each_repetition_is_named_with_the_one_before() {
        let mut found = repeats(keyed(&["a", "b", "a", "c", "a"]));
        found.sort_unstable();
        assert_eq!(found, [(0, 2), (2, 4)]);
        assert_eq!(repeats(keyed(&["a", "b"])), []);
        assert_eq!(repeats(keyed(&[])), []);
        assert_eq!(is_again(keyed(&["a", "b", "a"]), 4), [false, false, true, false]);
    }

    #[test]
    fn membership_is_of_whole_texts() {
        let sorted = sorted(keyed(&["b", "a", "ab"]));
        assert!(contains(&sorted, b"ab") && contains(&sorted, b"b"));
        assert!(!contains(&sorted, b"abc") && !contains(&sorted, b""));
        assert_eq!(find(&sorted, b"a"), Some(1));
        assert_eq!(find_only(&sorted, b"a"), Some(1));
    }

    #[test]
    fn repeated_texts_are_found_one_by_one() {
        let sorted = sorted(keyed(&["a", "b", "a"]));
        assert_eq!([0, 1, 2].map(|nth| find_nth(&sorted, b"a", nth)), [Some(0), Some(2), None]);
        assert_eq!(find_only(&sorted, b"a"), None);
    }
}
