//! Texts. What the standard library has for these is a tenth of the module.

/// Where a text begins in another.
pub(crate) fn find(text: &str, part: &str) -> Option<usize> {
    text.as_bytes().windows(part.len().max(1)).position(|window| window == part.as_bytes())
}

pub(crate) fn contains(text: &str, part: &str) -> bool {
    find(text, part).is_some()
}

/// What stands before and behind the first occurrence of a text.
pub(crate) fn split<'t>(text: &'t str, part: &str) -> Option<(&'t str, &'t str)> {
    let start = find(text, part)?;
    Some((text.get(..start)?, text.get(start + part.len()..)?))
}

/// With each occurrence of a text replaced.
pub(crate) fn replaced(text: &str, part: &str, by: &str) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some((before, behind)) = split(rest, part) {
        out.push_str(before);
        out.push_str(by);
        rest = behind;
    }
    out.push_str(rest);
    out
}

/// A whole number.
pub(crate) fn number(number: u32) -> String {
    let digit = char::from_digit(number % 10, 10).unwrap_or_default();
    let mut out = if number < 10 { String::new() } else { self::number(number / 10) };
    out.push(digit);
    out
}
