//! What bodies are made of: texts, ids, and members that are absent, null or there.

use proptest::prelude::*;
use serde_json::Value;

/// A member and its value, if it has one.
pub(super) type Member = (&'static str, BoxedStrategy<Option<Value>>);

/// An object of the members that have a value.
pub(super) fn object(members: Vec<Member>) -> BoxedStrategy<Value> {
    let (names, values): (Vec<_>, Vec<_>) = members.into_iter().unzip();
    values
        .prop_map(move |values| {
            let members = names.iter().zip(values);
            Value::Object(members.filter_map(|(name, value)| Some(((*name).to_owned(), value?))).collect())
        })
        .boxed()
}

/// There.
pub(super) fn always(value: impl Strategy<Value = Value> + 'static) -> BoxedStrategy<Option<Value>> {
    value.prop_map(Some).boxed()
}

/// There, and a text.
pub(super) fn always_text(value: impl Strategy<Value = String> + 'static) -> BoxedStrategy<Option<Value>> {
    always(value.prop_map(Value::from))
}

/// There, and always the same.
pub(super) fn fixed(name: &'static str, value: &'static str) -> Member {
    (name, always(Just(Value::from(value))))
}

/// Absent or there.
pub(super) fn optional(value: impl Strategy<Value = Value> + 'static) -> BoxedStrategy<Option<Value>> {
    prop_oneof![1 => Just(None), 2 => value.prop_map(Some)].boxed()
}

/// Absent, null or there.
pub(super) fn nullable(value: impl Strategy<Value = Value> + 'static) -> BoxedStrategy<Option<Value>> {
    prop_oneof![1 => Just(None), 1 => Just(Some(Value::Null)), 2 => value.prop_map(Some)].boxed()
}

/// Seldom absent or null.
pub(super) fn mostly(value: impl Strategy<Value = Value> + 'static) -> BoxedStrategy<Option<Value>> {
    prop_oneof![1 => Just(None), 1 => Just(Some(Value::Null)), 8 => value.prop_map(Some)].boxed()
}

/// Absent, null or a text.
pub(super) fn nullable_text() -> BoxedStrategy<Option<Value>> {
    nullable(any_text().prop_map(Value::from))
}

/// Absent, null, true or false.
pub(super) fn nullable_flag() -> BoxedStrategy<Option<Value>> {
    nullable(any::<bool>().prop_map(Value::from))
}

/// Texts that something on the way may stumble over, and any others.
pub(super) fn any_text() -> impl Strategy<Value = String> {
    let awkward = [
        "",
        " ",
        "About you",
        "\"quoted\" and \\u0041 \\",
        "\u{0}\u{1f}\u{7f}\u{85}\u{2028}\u{feff}",
        "Käufer 李小龙 😀 e\u{301}",
        "[terms](https://example.com/terms?a=1&b=2)",
        "&amp;&#8217;'",
        "</script><b>",
        "\u{202e}txt",
        "__proto__",
        "null",
        "// no comment /* */",
        "line\r\nbreak\ttab",
    ];
    prop_oneof![
        2 => prop::sample::select(awkward.map(str::to_owned).to_vec()),
        1 => prop::collection::vec(any::<char>(), 0..12).prop_map(|letters| letters.into_iter().collect()),
        1 => (1..300_usize).prop_map(|length| "length ".chars().cycle().take(length).collect()),
    ]
}

/// A text that says something, as a name must.
pub(super) fn name() -> impl Strategy<Value = String> {
    any_text().prop_map(|text| if text.trim().is_empty() { format!("Flow{text}") } else { text })
}

/// A GUID as Graph writes it.
pub(super) fn guid() -> impl Strategy<Value = String> {
    any::<(u32, u16, u16, u16, u64)>().prop_map(|(first, second, third, fourth, last)| {
        let last = last & 0xffff_ffff_ffff;
        format!("{first:08x}-{second:04x}-{third:04x}-{fourth:04x}-{last:012x}")
    })
}

/// A GUID in any letter case.
pub(super) fn guid_in_any_case() -> impl Strategy<Value = String> {
    (guid(), 0..3_u8).prop_map(|(guid, case)| match case {
        0 => guid,
        1 => guid.to_uppercase(),
        _ => guid
            .char_indices()
            .map(|(at, letter)| if at % 2 == 0 { letter.to_ascii_uppercase() } else { letter })
            .collect(),
    })
}
