//! The address of a link, as browsers read it.

/// Why an address is not good; the place of the wording that says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hazard {
    /// It runs a script, or opens what is no page, or hides what it does.
    Script,
    /// It is not encrypted.
    Plain,
    /// It is not whole.
    Relative,
}

/// Why an address is not good. Browsers pass over white space and control characters in a scheme, and the page may
/// resolve HTML entities in it, which no scheme needs.
pub(super) fn hazard(target: &[u8]) -> Option<Hazard> {
    let mut scheme = Vec::new();
    for &byte in target {
        match byte {
            b':' => {
                return match scheme.as_slice() {
                    b"javascript" | b"vbscript" | b"data" | b"file" => Some(Hazard::Script),
                    b"http" => Some(Hazard::Plain),
                    _ => None,
                };
            }
            b'&' => return Some(Hazard::Script),
            b'/' | b'?' | b'#' => break,
            b'\0'..=b' ' => {}
            _ => scheme.push(byte.to_ascii_lowercase()),
        }
    }
    Some(Hazard::Relative)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_judged_as_browsers_read_them() {
        for (target, expected) in [
            ("https://a.example", None),
            ("HTTPS://a.example", None),
            ("mailto:a@b.example", None),
            ("tel:+1", None),
            ("http://a.example", Some(Hazard::Plain)),
            ("a.example/x:y", Some(Hazard::Relative)),
            ("//a.example", Some(Hazard::Relative)),
            ("#terms", Some(Hazard::Relative)),
            ("javascript:x", Some(Hazard::Script)),
            (" JaVa\tScript\n:x", Some(Hazard::Script)),
            ("&#106;avascript&#x3A;x", Some(Hazard::Script)),
            ("java&Tab;script&colon;x", Some(Hazard::Script)),
            ("data:text/html,x", Some(Hazard::Script)),
            ("FILE:///etc", Some(Hazard::Script)),
            ("?a&b:c", Some(Hazard::Relative)),
            ("https://a.example/?a&b", None),
            ("", Some(Hazard::Relative)),
        ] {
            assert_eq!(hazard(target.as_bytes()), expected, "{target}");
        }
    }
}
