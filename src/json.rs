//! Writes JSON.

use crate::source::{Character, character, end_of_plain};

/// Writes a text as a JSON string; bytes that are not UTF-8 become U+FFFD.
pub(crate) fn write_string(text: &[u8], out: &mut Vec<u8>) {
    out.push(b'"');
    write_content(text, out);
    out.push(b'"');
}

/// A text as a JSON string.
pub(crate) fn quoted(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len() + 2);
    write_string(text, &mut out);
    out
}

/// Writes what stands between the quotation marks of a JSON string.
pub(crate) fn write_content(text: &[u8], out: &mut Vec<u8>) {
    let mut start = 0;
    let mut at = 0;
    loop {
        at = end_of_plain(text, at);
        let length = match text.get(at) {
            Some(0x80..) => match character(text, at) {
                Character::Valid(length) => {
                    at += length;
                    continue;
                }
                Character::Surrogate => 3,
                Character::Invalid(length) => length,
            },
            Some(0x7F) => {
                at += 1;
                continue;
            }
            _ => 1,
        };
        out.extend_from_slice(text.get(start..at).unwrap_or_default());
        let Some(&byte) = text.get(at) else { return };
        match byte {
            b'"' => out.extend_from_slice(br#"\""#),
            b'\\' => out.extend_from_slice(br"\\"),
            b'\n' => out.extend_from_slice(br"\n"),
            b'\r' => out.extend_from_slice(br"\r"),
            b'\t' => out.extend_from_slice(br"\t"),
            0x08 => out.extend_from_slice(br"\b"),
            0x0C => out.extend_from_slice(br"\f"),
            0x80.. => out.extend_from_slice("\u{fffd}".as_bytes()),
            control => {
                out.extend_from_slice(br"\u00");
                out.extend(
                    [control >> 4, control & 15].map(|digit| if digit < 10 { b'0' + digit } else { b'a' + digit - 10 }),
                );
            }
        }
        at += length;
        start = at;
    }
}

/// The parts one behind the other, with something between them.
pub(crate) fn joined(parts: &[&[u8]], between: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            out.extend_from_slice(between);
        }
        out.extend_from_slice(part);
    }
    out
}

/// Writes a whole number.
pub(crate) fn write_number(number: u32, out: &mut Vec<u8>) {
    let mut digits = [0; 10];
    let mut rest = number;
    let mut length = 0;
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + u8::try_from(rest % 10).unwrap_or(0);
        rest /= 10;
        length += 1;
        if rest == 0 {
            break;
        }
    }
    out.extend_from_slice(digits.get(digits.len() - length..).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_read_back_as_they_were() {
        let text = "a\"\\/\n\r\t\u{0}\u{1f}\u{7f}é😀\u{2028}";
        let mut out = Vec::new();
        write_string(text.as_bytes(), &mut out);
        assert_eq!(serde_json::from_slice::<String>(&out).ok().as_deref(), Some(text));
        out.clear();
        write_string(b"a\xffb", &mut out);
        assert_eq!(out, "\"a\u{fffd}b\"".as_bytes());
    }

    #[test]
    fn numbers_are_written_in_full() {
        for number in [0, 7, 10, 4_294_967_295] {
            let mut out = Vec::new();
            write_number(number, &mut out);
            assert_eq!(out, number.to_string().as_bytes());
        }
    }
}
