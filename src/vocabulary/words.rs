//! Closed lists of words: each is a table of words and what they stand for.

use crate::source::reads;

/// The words of a table alone, for whoever looks through several lists with one piece of code.
#[expect(clippy::indexing_slicing, reason = "a wrong length does not compile")]
pub(super) const fn words_of<const N: usize, T: Copy>(table: &[(&'static str, T)]) -> [&'static str; N] {
    let mut words = [""; N];
    let mut index = 0;
    while index < N {
        words[index] = table[index].0;
        index += 1;
    }
    assert!(table.len() == N, "every word of the table");
    words
}

/// The value of a word of a table.
pub(crate) fn value_of<T: Copy>(table: &'static [(&'static str, T)], word: &[u8]) -> Option<T> {
    table.iter().find(|(known, _)| reads(word, known)).map(|(_, value)| *value)
}

/// The word of a table for a value.
pub(super) fn spelling<T: Copy + PartialEq>(table: &'static [(&'static str, T)], value: T) -> &'static str {
    table.iter().find(|(_, of)| *of == value).map_or("", |(word, _)| word)
}
