//! What a pattern shows to the eye: HTML entities, and dots in host names; and how a pattern is changed.

/// The entities that an encoder writes, besides those of a number.
const ENTITIES: [(&str, u16); 6] =
    [("amp", 0x26), ("lt", 0x3C), ("gt", 0x3E), ("quot", 0x22), ("apos", 0x27), ("nbsp", 0xA0)];
/// What a host name ends with where nothing else says that it is one.
const TOP_LEVELS: [&str; 5] = ["com", "org", "net", "edu", "gov"];
/// Characters that mean something of their own in a pattern.
const SPECIAL: &[u8] = br"\^$.|?*+()[]{}-";

/// A text as the engines of browsers and of .NET see it, character by character or by halves of one.
pub(crate) fn units(text: &[u8]) -> Vec<u16> {
    let mut units = Vec::new();
    for chunk in text.utf8_chunks() {
        for character in chunk.valid().chars() {
            units.extend_from_slice(character.encode_utf16(&mut [0; 2]));
        }
    }
    units
}

/// The same the other way round; half a character becomes U+FFFD.
pub(crate) fn spelled(units: &[u16]) -> Vec<u8> {
    let mut text = Vec::new();
    for character in char::decode_utf16(units.iter().copied()) {
        let character = character.unwrap_or(char::REPLACEMENT_CHARACTER);
        text.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
    }
    text
}

/// A change of a pattern: so many units at a place give way to others, of which those that are 0 are none.
pub(super) struct Change {
    pub(super) at: usize,
    pub(super) removed: usize,
    pub(super) units: [u16; 4],
}

/// The pattern with changes, which are in order.
pub(super) fn changed(pattern: &[u16], changes: &[Change]) -> Vec<u16> {
    let mut text = Vec::new();
    let mut at = 0;
    for change in changes {
        text.extend_from_slice(pattern.get(at..change.at).unwrap_or_default());
        text.extend(change.units.iter().filter(|&&unit| unit != 0));
        at = change.at + change.removed;
    }
    text.extend_from_slice(pattern.get(at..).unwrap_or_default());
    text
}

/// An entity: from where to where, and what it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entity {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) unit: u16,
}

impl Entity {
    /// The character in its place.
    pub(super) fn decoded(&self) -> Change {
        let is_special = SPECIAL.iter().any(|&special| u16::from(special) == self.unit);
        let units = [if is_special { 0x5C } else { 0 }, self.unit, 0, 0];
        Change { at: self.start, removed: self.end - self.start, units }
    }
}

/// The entities of a pattern.
pub(super) fn entities(pattern: &[u8]) -> Vec<Entity> {
    let mut found = Vec::new();
    let mut start = 0;
    while let Some(rest) = pattern.get(start + 1..) {
        if pattern.get(start) == Some(&b'&')
            && let Some(length) = rest.iter().take(8).position(|&byte| byte == b';')
            && let Some(unit) = entity(rest.get(..length).unwrap_or_default())
        {
            found.push(Entity { start, end: start + length + 2, unit });
        }
        start += 1;
    }
    found
}

fn entity(name: &[u8]) -> Option<u16> {
    let (digits, radix) = match name {
        [b'#', b'x' | b'X', digits @ ..] => (digits, 16),
        [b'#', digits @ ..] => (digits, 10),
        _ => return ENTITIES.iter().find(|(known, _)| known.as_bytes() == name).map(|(_, unit)| *unit),
    };
    let mut number = 0_u32;
    for &digit in digits {
        number = number * radix + char::from(digit).to_digit(radix)?;
    }
    u16::try_from(number).ok().filter(|unit| !matches!(unit, 0..0x20 | 0xD800..0xE000))
}

/// A dot that stands where a host name has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct HostDot {
    pub(crate) at: usize,
    /// Are there letters on both sides, so that nothing else can be meant?
    pub(crate) is_certain: bool,
}

impl HostDot {
    /// A backslash in front of it.
    pub(super) fn escaped(&self) -> Change {
        Change { at: self.at, removed: 0, units: [0x5C, 0, 0, 0] }
    }
}

/// Whether one of the pattern's dots stands in a host name; what is no ASCII may be any byte beyond.
pub(super) fn host_dot(pattern: &[u8], at: usize) -> Option<HostDot> {
    let (before, behind) = (pattern.get(..at)?, pattern.get(at + 1..)?);
    // `//` may be written `\/\/`.
    let is_url = before.windows(2).any(|two| matches!(two, b"//" | b"/\\"));
    let is_host = is_url || before.contains(&b'@') || before.ends_with(b"www");
    let right = behind.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let left = before.iter().rev().take_while(|&&byte| byte.is_ascii_alphanumeric() || byte == b'-').count();
    // A letter behind a backslash is no letter.
    let is_escape = left > 0 && before.get(..before.len() - left).is_some_and(|rest| rest.ends_with(b"\\"));
    let is_label = left > 1 + usize::from(is_escape);
    let is_top = TOP_LEVELS.iter().any(|top| behind.get(..right) == Some(top.as_bytes()));
    let is_certain = is_label && right > 1 && (is_host || is_top);
    let group = before.strip_suffix(b"(?:").or(before.strip_suffix(b"(")).unwrap_or(before);
    let is_left = is_label || is_escape || matches!(group, [.., b'+' | b'*' | b'}' | b')' | b']']);
    let is_right =
        right > 1 || matches!(behind, [b'[' | b'(', ..] | [b'\\', b'w' | b'S', ..] | [b')', b'+' | b'*' | b'{', ..]);
    (is_certain || (is_host && is_left && is_right)).then_some(HostDot { at, is_certain })
}
