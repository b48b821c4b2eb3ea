//! What a pattern shows to the eye: HTML entities, dots in host names, repetitions of repetitions.

/// The entities that an encoder writes, besides those of a number.
const ENTITIES: [(&str, u16); 6] =
    [("amp", 0x26), ("lt", 0x3C), ("gt", 0x3E), ("quot", 0x22), ("apos", 0x27), ("nbsp", 0xA0)];
/// What a host name ends with where nothing else says that it is one.
const TOP_LEVELS: [&str; 5] = ["com", "org", "net", "edu", "gov"];
/// What stands in front of a host name.
const BEFORE_HOSTS: [&str; 4] = ["@", "www", "://", r":\/\/"];
/// Characters that mean something of their own in a pattern.
const SPECIAL: &[u8] = br"\^$.|?*+()[]{}-";

/// An entity: from where to where, and what it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entity {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) unit: u16,
}

/// The entities of a pattern.
pub(super) fn entities(units: &[u16]) -> Vec<Entity> {
    let mut found = Vec::new();
    for (start, _) in units.iter().enumerate().filter(|&(_, &unit)| unit == 0x26) {
        let rest = units.get(start + 1..).unwrap_or_default();
        let Some(length) = rest.iter().take(8).position(|&unit| unit == 0x3B) else { continue };
        if let Some(unit) = entity(&ascii(rest.get(..length).unwrap_or_default())) {
            found.push(Entity { start, end: start + length + 2, unit });
        }
    }
    found
}

/// What stands for itself, and something else for what is no ASCII.
fn ascii(units: &[u16]) -> Vec<u8> {
    units.iter().map(|&unit| u8::try_from(unit).unwrap_or(0xFF)).collect()
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

/// The pattern with each entity as the character that it stands for.
pub(super) fn without_entities(units: &[u16], entities: &[Entity]) -> Vec<u16> {
    let mut mended = Vec::new();
    let mut at = 0;
    for entity in entities {
        mended.extend_from_slice(units.get(at..entity.start).unwrap_or_default());
        if u8::try_from(entity.unit).is_ok_and(|unit| SPECIAL.contains(&unit)) {
            mended.push(0x5C);
        }
        mended.push(entity.unit);
        at = entity.end;
    }
    mended.extend_from_slice(units.get(at..).unwrap_or_default());
    mended
}

/// A dot that stands where a host name has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct HostDot {
    pub(crate) at: usize,
    /// What is shown with it.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Are there letters on both sides, so that nothing else can be meant?
    pub(crate) is_certain: bool,
}

/// Whether one of the pattern's dots stands in a host name.
pub(super) fn host_dot(units: &[u16], at: usize) -> Option<HostDot> {
    let (before, behind) = (ascii(units.get(..at)?), ascii(units.get(at + 1..)?));
    let is_host = BEFORE_HOSTS.iter().any(|mark| before.windows(mark.len()).any(|part| part == mark.as_bytes()));
    let letters = behind.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let label = before.iter().rev().take_while(|&&byte| byte.is_ascii_alphanumeric() || byte == b'-').count();
    // A letter behind a backslash is no letter.
    let is_escape = before.len() > label && before.get(before.len() - label - 1) == Some(&b'\\');
    let label = label - usize::from(is_escape && label > 0);
    let is_top = TOP_LEVELS.iter().any(|top| behind.get(..letters) == Some(top.as_bytes()));
    let is_certain = label > 1 && letters > 1 && (is_host || is_top);
    let group = before.strip_suffix(b"(?:").or(before.strip_suffix(b"(")).unwrap_or(&before);
    let is_left = label > 1 || (is_escape && label > 0) || matches!(group, [.., b'+' | b'*' | b'}' | b')' | b']']);
    let is_right = letters > 1
        || matches!(behind.as_slice(), [b'[' | b'(', ..] | [b'\\', b'w' | b'S', ..] | [b')', b'+' | b'*' | b'{', ..]);
    let (start, end) = (at - shown(before.iter().rev()), at + 1 + shown(behind.iter()));
    (is_certain || (is_host && is_left && is_right)).then_some(HostDot { at, start, end, is_certain })
}

/// How much of a pattern is shown on one side of a dot: a label, else what stands there up to an end of some kind.
fn shown<'b>(bytes: impl Iterator<Item = &'b u8> + Clone) -> usize {
    let label = bytes.clone().take_while(|&&byte| byte.is_ascii_alphanumeric() || byte == b'-').count();
    if label > 0 {
        return label;
    }
    let mut in_brackets = false;
    let goes_on = |byte: &&u8| {
        in_brackets ^= matches!(byte, b'[' | b']');
        in_brackets || !b"@^$/".contains(byte)
    };
    bytes.take(20).take_while(goes_on).count()
}

/// The pattern with each of the dots escaped.
pub(super) fn with_escaped_dots(units: &[u16], dots: &[HostDot]) -> Vec<u16> {
    let mut mended = Vec::new();
    for (at, &unit) in units.iter().enumerate() {
        if dots.iter().any(|dot| dot.at == at) {
            mended.push(0x5C);
        }
        mended.push(unit);
    }
    mended
}

/// The pattern with `(X+)+` as `(X)+`, and `(X+)*` as `(X)*`, which match the same; nothing where there is none.
pub(super) fn repeated_once(units: &[u16]) -> Option<Vec<u16>> {
    let text = ascii(units);
    (0..text.len()).find_map(|open| {
        let inner = text.get(open..)?.strip_prefix(b"(")?;
        let inner = inner.strip_prefix(b"?:").unwrap_or(inner);
        let length = match inner {
            [b'[', rest @ ..] => rest.iter().position(|&byte| byte == b']')? + 2,
            [b'\\', ..] => 2,
            _ => 1,
        };
        if !matches!(inner.get(length..)?, [b'+', b')', b'+' | b'*', ..]) {
            return None;
        }
        let plus = text.len() - inner.len() + length;
        let mut mended = units.to_vec();
        mended.remove(plus);
        Some(mended)
    })
}

/// The pattern as it is meant to hold for the whole text; nothing where anchors in it make that hard to say.
pub(super) fn anchored(units: &[u16], has_branches: bool, at_start: bool, at_end: bool) -> Option<Vec<u16>> {
    let (caret, dollar) = (0x5E, 0x24);
    if !has_branches {
        let parts = [if at_start { &[caret] } else { &[][..] }, units, if at_end { &[dollar] } else { &[][..] }];
        return Some(parts.concat());
    }
    let inner = units.strip_prefix(&[caret]).unwrap_or(units);
    let inner = inner.strip_suffix(&[dollar]).unwrap_or(inner);
    let is_plain = |at: usize, unit: u16| unit != dollar && (unit != caret || (at > 0 && inner.get(at - 1) == Some(&0x5B)));
    let is_clear = inner.last() != Some(&0x5C) && inner.iter().enumerate().all(|(at, &unit)| is_plain(at, unit));
    is_clear.then(|| [&units_of("^(?:"), inner, &units_of(")$")].concat())
}

fn units_of(text: &str) -> Vec<u16> {
    text.bytes().map(u16::from).collect()
}

/// The pattern with the anchors that both engines know.
pub(super) fn with_common_anchors(units: &[u16]) -> Vec<u16> {
    let mut mended = Vec::new();
    let mut rest = units;
    while let Some((&unit, behind)) = rest.split_first() {
        rest = behind;
        let anchor = match (unit, behind.first()) {
            (0x5C, Some(0x41)) => 0x5E,
            (0x5C, Some(0x5A | 0x7A)) => 0x24,
            (0x5C, Some(&escaped)) => {
                mended.push(unit);
                escaped
            }
            _ => {
                mended.push(unit);
                continue;
            }
        };
        mended.push(anchor);
        rest = behind.get(1..).unwrap_or_default();
    }
    mended
}
