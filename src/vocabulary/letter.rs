//! Characters that mislead: letters that look like others, and what nobody sees.

use crate::source::utf8;

/// Cyrillic letters that look like Latin ones, and those. Source: Unicode Technical Standard 39, confusables.
const CYRILLIC: (&str, &[u8]) = ("АВЕЅІЈКМНОРСТУХЬаеѕіјорсухһԁԛԝӏ", b"ABESIJKMHOPCTYXbaesijopcyxhdqwl");
/// The same for Greek.
const GREEK: (&str, &[u8]) = ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορ", b"ABEZHIKMNOPTYXavop");

/// What a letter is to the eye of a reader of Latin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    /// A Latin letter.
    Latin,
    /// A Cyrillic letter that looks like this one.
    Cyrillic(u8),
    /// A Greek letter that looks like this one.
    Greek(u8),
    /// A Cyrillic or Greek letter that looks like no other.
    Unlike,
    /// No letter of the three.
    Other,
}

/// What a character looks like.
pub(crate) fn look(character: char) -> Look {
    let among = |(letters, latin): (&str, &[u8])| {
        let at = letters.chars().position(|letter| letter == character)?;
        latin.get(at).copied()
    };
    match character {
        'A'..='Z' | 'a'..='z' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' => Look::Latin,
        '\u{370}'..='\u{3ff}' => among(GREEK).map_or(Look::Unlike, Look::Greek),
        '\u{400}'..='\u{52f}' => among(CYRILLIC).map_or(Look::Unlike, Look::Cyrillic),
        _ => Look::Other,
    }
}

/// A word as it looks: look-alikes and full-width letters as plain ones, without what nobody sees.
pub(crate) fn as_it_looks(word: &str) -> Vec<u8> {
    let mut plain = Vec::new();
    for (at, character) in word.char_indices() {
        if let Look::Cyrillic(latin) | Look::Greek(latin) = look(character) {
            plain.push(latin);
        } else if let '\u{ff01}'..='\u{ff5e}' = character {
            plain.extend(u8::try_from(u32::from(character) - 0xFEE0));
        } else if unseen(character).is_none() {
            plain.extend_from_slice(bytes_at(word, at, character));
        }
    }
    plain
}

/// The bytes of a character of a text.
pub(crate) fn bytes_at(text: &str, at: usize, character: char) -> &[u8] {
    text.as_bytes().get(at..at + character.len_utf8()).unwrap_or_default()
}

/// What a character that nobody sees is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unseen {
    /// For nothing that a text needs.
    Nothing,
    /// It changes the direction of what follows.
    Direction,
    /// It controls a device.
    Control,
    /// It marks or isolates a direction, which texts in Arabic or Hebrew may need.
    Mark,
    /// It joins, separates, or allows a line break, which some scripts and emoji need.
    Joiner,
    /// It allows a word to be divided.
    Hyphen,
    /// It is a part of a flag.
    Tag,
}

/// What an invisible character is for. Source: Unicode Character Database, `Default_Ignorable_Code_Point`, `Cc`, and
/// the directional formatting characters of Unicode Standard Annex 9. Variation selectors are left out: they belong to
/// the character in front of them.
pub(crate) const fn unseen(character: char) -> Option<Unseen> {
    Some(match character {
        ' '..='~' | '\t' | '\n' | '\r' => return None,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' => Unseen::Control,
        '\u{ad}' => Unseen::Hyphen,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' => Unseen::Mark,
        '\u{200b}'..='\u{200d}' => Unseen::Joiner,
        '\u{202a}'..='\u{202e}' => Unseen::Direction,
        '\u{115f}'
        | '\u{1160}'
        | '\u{180e}'
        | '\u{2028}'
        | '\u{2029}'
        | '\u{2060}'..='\u{2065}'
        | '\u{206a}'..='\u{206f}'
        | '\u{3164}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff9}'..='\u{fffb}' => Unseen::Nothing,
        '\u{e0000}'..='\u{e007f}' => Unseen::Tag,
        _ => return None,
    })
}

/// Is it of a script that is written from right to left?
pub(crate) const fn is_right_to_left(character: char) -> bool {
    matches!(
        character,
        '\u{590}'..='\u{8ff}'
            | '\u{fb1d}'..='\u{fdff}'
            | '\u{fe70}'..='\u{fefc}'
            | '\u{10800}'..='\u{10fff}'
            | '\u{1e800}'..='\u{1efff}'
    )
}

/// Is it of a script whose letters are joined, or whose words stand without spaces: Arabic, those of India, Thai, Lao,
/// Tibetan, Burmese, Khmer, Mongolian?
pub(crate) const fn takes_joiners(character: char) -> bool {
    is_right_to_left(character) || matches!(character, '\u{900}'..='\u{109f}' | '\u{1780}'..='\u{18af}')
}

/// Is it white space? Source: Unicode Character Database, `White_Space`; the standard library's table is larger.
pub(crate) const fn is_space(character: char) -> bool {
    matches!(
        character,
        '\t'..='\r'
            | ' '
            | '\u{85}'
            | '\u{a0}'
            | '\u{1680}'
            | '\u{2000}'..='\u{200a}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{202f}'
            | '\u{205f}'
            | '\u{3000}'
    )
}

/// Is there nothing but white space? What is no UTF-8 is something.
pub(crate) fn is_blank(text: &[u8]) -> bool {
    // Most texts begin with a letter.
    if text.first().is_some_and(u8::is_ascii_graphic) {
        return false;
    }
    text.is_empty() || (!utf8(text).is_empty() && utf8(text).chars().all(is_space))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_look_alike_has_one_letter_that_it_looks_like() {
        for (letters, latin) in [CYRILLIC, GREEK] {
            assert_eq!(letters.chars().count(), latin.len());
            for (letter, latin) in letters.chars().zip(latin) {
                assert_eq!(as_it_looks(&letter.to_string()), [*latin]);
                assert_eq!(letter.is_uppercase(), latin.is_ascii_uppercase() || letter == 'Ь', "{letter}");
            }
        }
    }

    #[test]
    fn words_are_seen_as_they_look() {
        for (word, plain) in [("emailPаssword", "emailPassword"), ("ｃｉｔｙ", "city"), ("na\u{200b}me", "name")] {
            assert_eq!(as_it_looks(word), plain.as_bytes());
        }
        assert_eq!(as_it_looks("Größe 李"), "Größe 李".as_bytes());
    }

    #[test]
    fn white_space_is_what_unicode_says() {
        for character in '\0'..='\u{ffff}' {
            assert_eq!(is_space(character), character.is_whitespace(), "{character:?}");
        }
    }

    #[test]
    fn controls_are_what_unicode_says() {
        for character in ('\0'..='\u{ffff}').filter(|character| !matches!(character, '\t' | '\n' | '\r')) {
            assert_eq!(unseen(character) == Some(Unseen::Control), character.is_control(), "{character:?}");
        }
    }
}
