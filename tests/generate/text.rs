//! The same JSON in other words: another order of members, other escapes, other spaces.

use proptest::prelude::*;
use serde_json::Value;

/// How JSON is written down.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Style {
    turn: usize,
    is_reversed: bool,
    is_escaped: bool,
    is_spaced: bool,
}

impl Arbitrary for Style {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;

    fn arbitrary_with((): ()) -> BoxedStrategy<Self> {
        (0..7_usize, any::<bool>(), prop::bool::weighted(0.2), any::<bool>())
            .prop_map(|(turn, is_reversed, is_escaped, is_spaced)| Self { turn, is_reversed, is_escaped, is_spaced })
            .boxed()
    }
}

/// The value as text.
pub(crate) fn write(value: &Value, style: Style) -> Vec<u8> {
    let mut out = String::new();
    write_value(value, style, &mut out);
    out.into_bytes()
}

fn write_value(value: &Value, style: Style, out: &mut String) {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            if style.is_reversed {
                members.reverse();
            }
            let turn = style.turn % members.len().max(1);
            members.rotate_left(turn);
            write_list('{', '}', members, style, out, |(name, value), out| {
                write_string(name, style, out);
                out.push_str(if style.is_spaced { " : " } else { ":" });
                write_value(value, style, out);
            });
        }
        Value::Array(elements) => {
            write_list('[', ']', elements.iter().collect(), style, out, |element, out| {
                write_value(element, style, out);
            });
        }
        Value::String(text) => write_string(text, style, out),
        other => out.push_str(&other.to_string()),
    }
}

fn write_list<T>(
    open: char,
    close: char,
    items: Vec<T>,
    style: Style,
    out: &mut String,
    each: impl Fn(T, &mut String),
) {
    out.push(open);
    for (index, item) in items.into_iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        if style.is_spaced {
            out.push_str("\r\n\t");
        }
        each(item, out);
    }
    out.push(close);
}

fn write_string(text: &str, style: Style, out: &mut String) {
    use std::fmt::Write;
    if style.is_escaped {
        out.push('"');
        for unit in text.encode_utf16() {
            write!(out, "\\u{unit:04X}").unwrap();
        }
        out.push('"');
    } else {
        out.push_str(&Value::from(text).to_string());
    }
}
