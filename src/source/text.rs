//! Texts with escapes.

/// Are two words the same but for the case of ASCII letters? A call, not inlined: it is off the hot path, and the
/// standard library's own, unrolled wherever it is used, would make up a tenth of the wasm.
#[inline(never)]
#[must_use]
pub fn same_in_any_case(left: &[u8], right: &[u8]) -> bool {
    left.len() == right.len() && left.iter().zip(right).all(|(a, b)| a.eq_ignore_ascii_case(b))
}

/// Does a text read this word? Most differ in length or in the last letter, which a
/// comparison that is not inlined sees late.
#[inline(always)]
#[must_use]
pub fn reads(text: &[u8], word: &str) -> bool {
    text.len() == word.len() && text.last() == word.as_bytes().last() && *text == *word.as_bytes()
}

/// The text; nothing where it is not UTF-8 throughout. The standard library's own check would be a second one in the wasm.
#[inline(never)]
#[must_use]
pub fn utf8(text: &[u8]) -> &str {
    let chunk = text.utf8_chunks().next().filter(|chunk| chunk.invalid().is_empty());
    chunk.map_or("", |chunk| chunk.valid())
}

/// Resolves the escapes of a text as it is written between its quotation marks.
///
/// What is no escape is kept as it is; a lone surrogate becomes U+FFFD. The reader has reported both.
pub(super) fn decode(raw: &[u8], out: &mut Vec<u8>) {
    let mut rest = raw;
    while let Some(slash) = rest.iter().position(|&byte| byte == b'\\') {
        let (plain, escape) = rest.split_at_checked(slash).unwrap_or((rest, &[]));
        out.extend_from_slice(plain);
        rest = match escape {
            [b'\\', b'u', after @ ..] => decode_unit(after, out),
            [b'\\', letter, after @ ..] => {
                out.push(match letter {
                    b'b' => 0x08,
                    b'f' => 0x0C,
                    b'n' => b'\n',
                    b'r' => b'\r',
                    b't' => b'\t',
                    other => *other,
                });
                after
            }
            _ => &[],
        };
    }
    out.extend_from_slice(rest);
}

/// How many bytes of a text, as it is written, make up its first UTF-16 code units.
pub(super) fn length_of_units(raw: &[u8], units: usize) -> usize {
    let (mut at, mut left) = (0, units);
    while left > 0
        && let Some(&byte) = raw.get(at)
    {
        let (length, count) = match byte {
            b'\\' if raw.get(at + 1) == Some(&b'u') => (6, 1),
            0xF0.. => (4, 2),
            0xE0.. => (3, 1),
            0x80.. | b'\\' => (2, 1),
            _ => (1, 1),
        };
        at += length;
        left = left.saturating_sub(count);
    }
    at.min(raw.len())
}

/// Decodes what follows `\u`, and the second half of a pair; gives back what is left.
fn decode_unit<'t>(after: &'t [u8], out: &mut Vec<u8>) -> &'t [u8] {
    let Some((unit, rest)) = hex_unit(after) else {
        out.push(b'u');
        return after;
    };
    let mut left = rest;
    let scalar = match unit {
        0xD800..=0xDBFF => match rest {
            [b'\\', b'u', low @ ..] => match hex_unit(low) {
                Some((second @ 0xDC00..=0xDFFF, rest)) => {
                    left = rest;
                    0x1_0000 + ((unit - 0xD800) << 10) + (second - 0xDC00)
                }
                _ => 0xFFFD,
            },
            _ => 0xFFFD,
        },
        other => other,
    };
    let character = char::from_u32(scalar).unwrap_or(char::REPLACEMENT_CHARACTER);
    out.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
    left
}

/// The four hexadecimal digits in front, and what is behind them.
pub(super) fn hex_unit(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let (digits, rest) = bytes.split_at_checked(4)?;
    let mut unit = 0;
    for &digit in digits {
        unit = unit << 4 | char::from(digit).to_digit(16)?;
    }
    Some((unit, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded_text(raw: &str) -> String {
        let mut out = Vec::new();
        decode(raw.as_bytes(), &mut out);
        String::from_utf8_lossy(&out).into_owned()
    }

    #[test]
    fn every_escape_of_json_is_resolved() {
        assert_eq!(decoded_text(r#"\"\\\/\b\f\n\r\tA\u0041"#), "\"\\/\u{8}\u{c}\n\r\tAA");
        assert_eq!(decoded_text(r"\ud83d\ude00!"), "😀!");
    }

    #[test]
    fn units_are_found_where_they_are_written() {
        let raw = r"a\\.\u0041é😀\ud83d\ude00b";
        let lengths: Vec<_> = (0..12).map(|units| length_of_units(raw.as_bytes(), units)).collect();
        assert_eq!(lengths, [0, 1, 3, 4, 10, 12, 16, 16, 22, 28, 29, 29]);
    }

    #[test]
    fn what_is_no_escape_is_kept_and_what_is_no_character_replaced() {
        assert_eq!(decoded_text(r"\d\u12"), "du12");
        assert_eq!(decoded_text(r"\ud83dx"), "\u{fffd}x");
        assert_eq!(decoded_text(r"\ud83d\u0041"), "\u{fffd}A");
        assert_eq!(decoded_text("a\\"), "a");
    }
}
