//! Order and repetition of texts. One sort, of one type, serves whoever needs one: its code ships in the wasm once.

use std::borrow::Cow;

/// Texts, each with the place it came from in some list.
pub(crate) type Keyed<'t> = Vec<(Cow<'t, [u8]>, usize)>;

/// The texts in order, those that are equal in the order of their places.
pub(crate) fn sorted(mut keys: Keyed) -> Keyed {
    keys.sort_unstable();
    keys
}

/// Each place whose text occurred before, with the place before it.
pub(crate) fn repeats(keys: Keyed) -> impl Iterator<Item = (usize, usize)> {
    let keys = if keys.len() > 1 { sorted(keys) } else { Vec::new() };
    let count = keys.len();
    (1..count).filter_map(move |index| {
        let ((text, place), (before, first)) = (keys.get(index)?, keys.get(index - 1)?);
        (text == before).then_some((*first, *place))
    })
}

/// The place of a text among those in order.
pub(crate) fn find(sorted: &Keyed, text: &[u8]) -> Option<usize> {
    let index = sorted.binary_search_by(|(known, _)| (**known).cmp(text)).ok()?;
    sorted.get(index).map(|(_, place)| *place)
}

/// Is the text among those in order?
pub(crate) fn contains(sorted: &Keyed, text: &[u8]) -> bool {
    find(sorted, text).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keyed<'t>(texts: &[&'t str]) -> Keyed<'t> {
        texts.iter().enumerate().map(|(place, text)| (Cow::Borrowed(text.as_bytes()), place)).collect()
    }

    #[test]
    fn each_repetition_is_named_with_the_one_before() {
        assert_eq!(repeats(keyed(&["a", "b", "a", "c", "a"])).collect::<Vec<_>>(), [(0, 2), (2, 4)]);
        assert_eq!(repeats(keyed(&["a", "b"])).count(), 0);
        assert_eq!(repeats(keyed(&[])).count(), 0);
    }

    #[test]
    fn membership_is_of_whole_texts() {
        let sorted = sorted(keyed(&["b", "a", "ab"]));
        assert!(contains(&sorted, b"ab") && contains(&sorted, b"b"));
        assert!(!contains(&sorted, b"abc") && !contains(&sorted, b""));
        assert_eq!(find(&sorted, b"a"), Some(1));
    }
}
