//! Verdicts on patterns that people write. What the engine of a browser makes of them is seen by the tests in
//! JavaScript.

use super::*;

fn verdict(pattern: &str) -> Verdict {
    analyse(pattern.as_bytes(), Asks::Other)
}

fn mended(pattern: &str) -> String {
    String::from_utf8(verdict(pattern).mended.unwrap_or_default()).unwrap()
}

#[test]
fn a_fault_is_named_with_its_place() {
    use Fault::*;
    for (pattern, what, start, end) in [
        ("^([0-9]$", UnclosedGroup, 1, 2),
        ("a)b", UnopenedGroup, 1, 2),
        ("[a-z", UnclosedSet, 0, 1),
        ("a|*", NothingToRepeat, 2, 3),
        ("{2}", NothingToRepeat, 0, 3),
        ("a+*", RepeatedTwice, 1, 3),
        ("a{2}{3}", RepeatedTwice, 1, 7),
        ("a*??", RepeatedTwice, 1, 4),
        ("a++", Possessive, 1, 3),
        ("a{3,2}", BoundsReversed, 1, 6),
        ("[b-a]", RangeReversed, 1, 4),
        ("(?=a)[b-a]", RangeReversed, 6, 9),
        ("(?R)", UnknownGroup, 0, 3),
        ("(?", UnknownGroup, 0, 2),
        (r"(?<n>a)\k<m>", UnknownGroup, 7, 9),
        (r"(?<n>a)\k<n", UnknownGroup, 7, 9),
        ("(?P<n>a)", PythonName, 0, 4),
        ("a\\", TrailingBackslash, 1, 2),
    ] {
        assert_eq!(verdict(pattern).fault, Some(At { what, start, end }), "{pattern}");
    }
}

#[test]
fn what_the_engines_take_differently_is_named_with_its_place() {
    use Difference::*;
    for (pattern, what, start, end) in [
        ("(?i)a", OnlyNet, 0, 4),
        ("(?s:a)", OnlyNet, 0, 4),
        ("(?>a)", OnlyNet, 0, 3),
        ("(?'n'a)", OnlyNet, 0, 5),
        ("(?<a-b>c)", OnlyNet, 0, 7),
        ("(?#a)b", OnlyNet, 0, 5),
        ("(?(a)b|c)", OnlyNet, 0, 2),
        ("^*", OnlyNet, 0, 2),
        ("(?<=a)+", OnlyNet, 0, 7),
        (r"a\h", OnlyLetter, 1, 3),
        (r"a\k<n>", OnlyLetter, 1, 3),
        ("(?<a$>b)", OnlyJavaScript, 0, 6),
        (r"[\_]", OnlyLetter, 1, 3),
        (r"\x4g", OnlyLetter, 0, 2),
        (r"(a)\2", OnlyJavaScript, 3, 5),
        (r"[a-\d]", OnlyJavaScript, 1, 5),
        (r"\Aa", Letter, 0, 2),
        (r"\e", Letter, 0, 2),
        (r"\p{Lu}", Category, 0, 6),
        ("[a-z-[b]]", Subtraction, 0, 6),
        ("[a-[b]]", Subtraction, 1, 4),
        ("[]a]", EmptySet, 0, 2),
        ("[[:digit:]]", Posix, 1, 10),
        ("a{,3}", NoLowerBound, 1, 5),
        ("\u{8}", Backspace, 0, 1),
        ("[😀-😎]", HalfCharacters, 1, 6),
    ] {
        assert_eq!(verdict(pattern).difference, Some(At { what, start, end }), "{pattern}");
        assert_eq!(verdict(pattern).fault, None, "{pattern}");
    }
}

#[test]
fn what_both_engines_read_alike_is_not_reported() {
    for pattern in [
        "",
        "^.*",
        "a{",
        "a{x}",
        "{",
        "}",
        "]",
        "a{2}?",
        "a??",
        "(?=a)*b",
        "(?<n>a)\\k<n>",
        "(?<=a)b",
        "[a-]",
        "[-a]",
        r"[\w-.]",
        r"\0",
        r"\x41\u0041\cA",
        r"[\b]",
        r"\.\-\/\@\é",
        "(a)\\1",
        "[^a]",
        "()",
        "a||b",
        "[[]",
        "[a:]",
    ] {
        let verdict = verdict(pattern);
        assert_eq!((verdict.fault, verdict.difference), (None, None), "{pattern}");
    }
}

#[test]
fn what_is_plain_is_mended() {
    for (pattern, expected) in [
        ("(?P<n>a)", r#""(?<n>a)""#),
        ("a{,3}", r#""a{0,3}""#),
        ("\u{8}a", r#""\\ba""#),
        ("[&amp;&#39;]", r#""[&']""#),
        ("^&lt;&#x2e;$", r#""^<\\.$""#),
        ("@contoso.com$", r#""@contoso\\.com$""#),
        ("^(?:[a-z]+)*$", r#""^(?:[a-z])*$""#),
        ("^(a+)+$", r#""^(a)+$""#),
        ("^(a:b+)+$", ""),
        ("^(a+b+)+$", ""),
        ("^(a|b+)+$", ""),
        ("^(?P=n)$", ""),
    ] {
        assert_eq!(mended(pattern), expected, "{pattern}");
    }
}

#[test]
fn dots_of_host_names_are_seen() {
    for (pattern, dots) in [
        ("^[^@]+@contoso.com$", 1),
        ("www.contoso.com", 2),
        ("https://www.contoso.com", 2),
        (r"@[a-z]+\.[a-z]+$", 0),
        ("@[a-z]+.[a-z]+$", 1),
        ("@(?:[a-z]+.)+com$", 1),
        ("^.+@.+$", 0),
        ("a.b", 0),
        ("@.*", 0),
        (r"^https?:\/\/a.b$", 0),
        (r"^https?:\/\/ab.cd$", 1),
        ("^/ab.cd$", 0),
        (r"@\w.\w", 1),
        ("@[a.b]", 0),
    ] {
        assert_eq!(verdict(pattern).dots.len(), dots, "{pattern}");
    }
}

#[test]
fn what_matches_nothing_is_seen() {
    for (pattern, expected) in [
        ("a^", Matches::Nothing),
        ("$a", Matches::Nothing),
        ("^(?:$a|b^)c$", Matches::Nothing),
        ("^$", Matches::Empty),
        ("^a{0}$", Matches::Empty),
        ("^(?:^$)*$", Matches::Empty),
        ("^a?$", Matches::Something),
        ("(?:a|^)b", Matches::Something),
        ("", Matches::Something),
    ] {
        assert_eq!(verdict(pattern).matches, expected, "{pattern}");
    }
}

#[test]
fn samples_are_matched_as_an_engine_matches_them() {
    for (pattern, text, expected) in [
        ("^a{2,3}$", "aa", Some(true)),
        ("^a{2,3}$", "aaaa", Some(false)),
        ("a{2,3}", "xaaaax", Some(true)),
        (r"\bcat\b", "a cat", Some(true)),
        (r"\bcat\b", "concat", Some(false)),
        (r"\Bcat", "concat", Some(true)),
        (r"^\w+$", "José", Some(true)),
        (r"^\W+$", "é", Some(true)),
        ("^.$", "😀", Some(false)),
        ("^a|b$", "ab", Some(true)),
        ("(?=a)a", "a", None),
        (r"(a)\1", "aa", None),
        ("^a{1,100}$", "b", Some(false)),
        ("^a{1,100}$", "a", None),
        ("(", "(", None),
    ] {
        assert_eq!(accepts(pattern.as_bytes(), text.as_bytes()), expected, "{pattern} {text}");
    }
}

#[test]
fn hostile_patterns_end_soon() {
    let many = |part: &str, count: usize| part.repeat(count);
    for pattern in [
        many("(", 1900),
        many("(?:", 600) + &many(")", 600),
        many("(a", 39) + &many(")*", 39),
        many("a?", 900),
        many("a*", 900),
        many("(a|b)*", 60),
        many("[a-z]{64}", 6),
        many("[ac]", 400),
        format!("[{}]", (0..1800).filter_map(|unit| char::from_u32(0x4000 + 2 * unit)).collect::<String>()),
        "(((a{1000}){1000}){1000}){1000}".to_owned(),
        "a{99999999999999999999}".to_owned(),
        many("(?:a{1,15}", 15) + &many("){1,15}", 15),
        many("a|", 900),
        many("\\", 1999),
        many("&amp;", 399),
        many("@.com", 399),
        many("x", 1 << 20),
        "\u{0}\u{ffff}\u{10ffff}".to_owned(),
    ] {
        for asks in [Asks::Name, Asks::Email, Asks::Other] {
            let start = std::time::Instant::now();
            let _ = analyse(pattern.as_bytes(), asks);
            let _ = accepts(pattern.as_bytes(), pattern.as_bytes());
            // Without optimisation, and on a machine that is busy.
            assert!(start.elapsed().as_secs() < 5, "{} {:?}", pattern.get(..40).unwrap_or(&pattern), start.elapsed());
        }
    }
}
