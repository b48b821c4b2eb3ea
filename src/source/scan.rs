//! The smallest steps of reading: where a text ends, how long a character is.

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

/// The first byte at or behind `at` that is not printable ASCII, or a quotation mark or a backslash.
///
/// Eight bytes at a time: the scan is where a reader spends its time.
#[inline(always)]
pub(crate) fn end_of_plain(bytes: &[u8], mut at: usize) -> usize {
    while let Some(word) = word_at(bytes, at) {
        let quote = word ^ (ONES * 0x22);
        let slash = word ^ (ONES * 0x5C);
        let delete = word ^ (ONES * 0x7F);
        // A byte's high bit is set where it is zero, below 0x20, or above 0x7E. Borrows reach only bytes
        // behind a hit, and the lowest hit is the one taken.
        let hits = (quote.wrapping_sub(ONES)
            | slash.wrapping_sub(ONES)
            | delete.wrapping_sub(ONES)
            | word.wrapping_sub(ONES * 0x20)
            | word)
            & HIGHS;
        if hits != 0 {
            return at + (hits.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    while let Some(&byte) = bytes.get(at) {
        if byte == b'"' || byte == b'\\' || !(0x20..0x7F).contains(&byte) {
            return at;
        }
        at += 1;
    }
    at
}

/// Are the eight bytes from `at` ASCII, and none of them a line break or another control character?
#[inline(always)]
pub(super) fn is_plain_line(bytes: &[u8], at: usize) -> bool {
    word_at(bytes, at).is_some_and(|word| (word.wrapping_sub(ONES * 0x20) | word) & HIGHS == 0)
}

/// Eight bytes, the first one lowest.
#[inline(always)]
fn word_at(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..)?.first_chunk().map(|chunk| u64::from_le_bytes(*chunk))
}

/// The first byte at or behind `at` that is no white space. Indentation goes eight bytes at a time.
#[inline(always)]
pub(super) fn end_of_space(bytes: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(at) {
        at += 1;
        while let Some(word) = word_at(bytes, at) {
            let others = word ^ (ONES * 0x20);
            if others != 0 {
                at += (others.trailing_zeros() / 8) as usize;
                break;
            }
            at += 8;
        }
    }
    at
}

/// A character that is not ASCII.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Character {
    /// Valid UTF-8 of so many bytes.
    Valid(usize),
    /// A lone surrogate in generalised UTF-8: three bytes. JavaScript texts can hold one, UTF-8 can not.
    Surrogate,
    /// So many bytes that are no character.
    Invalid(usize),
}

/// What stands at `at`, where the byte is 0x80 or above.
pub(crate) fn character(bytes: &[u8], at: usize) -> Character {
    let rest = bytes.get(at..bytes.len().min(at + 4)).unwrap_or_default();
    if let [0xED, 0xA0..=0xBF, 0x80..=0xBF, ..] = rest {
        return Character::Surrogate;
    }
    match rest {
        [0xC2..=0xDF, 0x80..=0xBF, ..] => Character::Valid(2),
        [0xE0, 0xA0..=0xBF, 0x80..=0xBF, ..]
        | [0xE1..=0xEC | 0xEE..=0xEF, 0x80..=0xBF, 0x80..=0xBF, ..]
        | [0xED, 0x80..=0x9F, 0x80..=0xBF, ..] => Character::Valid(3),
        [0xF0, 0x90..=0xBF, 0x80..=0xBF, 0x80..=0xBF]
        | [0xF1..=0xF3, 0x80..=0xBF, 0x80..=0xBF, 0x80..=0xBF]
        | [0xF4, 0x80..=0x8F, 0x80..=0xBF, 0x80..=0xBF] => Character::Valid(4),
        // The longest piece that could have become a character counts as one, as a text decoder replaces it by
        // one U+FFFD (Unicode 15, 3.9, "maximal subpart").
        [0xE0, 0xA0..=0xBF, ..] | [0xE1..=0xEC | 0xEE..=0xEF, 0x80..=0xBF, ..] | [0xED, 0x80..=0x9F, ..] => {
            Character::Invalid(2)
        }
        [0xF0, 0x90..=0xBF, 0x80..=0xBF, ..]
        | [0xF1..=0xF3, 0x80..=0xBF, 0x80..=0xBF, ..]
        | [0xF4, 0x80..=0x8F, 0x80..=0xBF, ..] => Character::Invalid(3),
        [0xF0, 0x90..=0xBF, ..] | [0xF1..=0xF3, 0x80..=0xBF, ..] | [0xF4, 0x80..=0x8F, ..] => Character::Invalid(2),
        _ => Character::Invalid(1),
    }
}

/// Is it a number as JSON writes them?
#[must_use]
pub fn is_number(written: &[u8]) -> bool {
    let unsigned = written.strip_prefix(b"-").unwrap_or(written);
    let (whole, rest) = digits(unsigned);
    if whole.is_empty() || (whole.len() > 1 && whole.starts_with(b"0")) {
        return false;
    }
    let rest = match rest {
        [b'.', fraction @ ..] => match digits(fraction) {
            ([], _) => return false,
            (_, rest) => rest,
        },
        other => other,
    };
    match rest {
        [] => true,
        [b'e' | b'E', b'+' | b'-', exponent @ ..] | [b'e' | b'E', exponent @ ..] => {
            !exponent.is_empty() && digits(exponent).1.is_empty()
        }
        _ => false,
    }
}

fn digits(bytes: &[u8]) -> (&[u8], &[u8]) {
    let length = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    bytes.split_at_checked(length).unwrap_or((bytes, &[]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_text_ends_at_each_special_byte_and_nowhere_else() {
        for length in 0..20 {
            for special in [b'"', b'\\', 0x00, 0x1F, 0x7F, 0x80, 0xFF] {
                let mut bytes = vec![b' '; length];
                bytes.push(special);
                bytes.extend_from_slice(b"\"~~~~~~~~~~");
                assert_eq!(end_of_plain(&bytes, 0), length, "{special:#x} behind {length} bytes");
            }
        }
        assert_eq!(end_of_plain(b"!#[]~} !#[]~}", 0), 13);
    }

    #[test]
    fn characters_are_as_long_as_the_standard_library_says() {
        for first in 0x80..=0xFF_u8 {
            for second in [0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0] {
                for third in [0x00, 0x80, 0xBF, 0xC0] {
                    for fourth in [0x00, 0x80, 0xBF] {
                        let bytes = [first, second, third, fourth];
                        let expected = match std::str::from_utf8(&bytes) {
                            Ok(text) => Character::Valid(text.chars().next().map_or(0, char::len_utf8)),
                            Err(error) if error.valid_up_to() > 0 => Character::Valid(
                                std::str::from_utf8(&bytes[..error.valid_up_to()])
                                    .map_or(0, |text| text.chars().next().map_or(0, char::len_utf8)),
                            ),
                            Err(_)
                                if first == 0xED && (0xA0..0xC0).contains(&second) && (0x80..0xC0).contains(&third) =>
                            {
                                Character::Surrogate
                            }
                            Err(error) => Character::Invalid(error.error_len().unwrap_or(4)),
                        };
                        assert_eq!(character(&bytes, 0), expected, "{bytes:x?}");
                    }
                }
            }
        }
    }

    #[test]
    fn numbers_are_those_of_the_json_grammar() {
        for good in ["0", "-0", "10", "1.5", "-1.25e+10", "0E-1", "9e9"] {
            assert!(is_number(good.as_bytes()), "{good}");
        }
        for bad in ["", "-", "+1", "01", "1.", ".5", "1e", "1e+", "0x10", "1_000", "1,5", "--1", "1.e1"] {
            assert!(!is_number(bad.as_bytes()), "{bad}");
        }
    }
}
