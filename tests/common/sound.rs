//! Is a report one that can be relied on, whatever it is about?

use entra_user_flow::diagnostic::Ranges;
use entra_user_flow::source::PositionEncoding;
use serde_json::Value;

/// What is wrong with a report about these texts, if anything: it is in order, each place is in its text, each pointer
/// leads to something, nothing is empty or told twice, and `ok` says whether there are errors.
pub(crate) fn unsoundness(report: &Value, texts: &[&[u8]], ranges: Ranges) -> Option<String> {
    let texts: Vec<_> = texts.iter().map(|text| Text::of(text, ranges)).collect();
    let diagnostics = report["diagnostics"].as_array()?;
    let mut last = (0, 0, String::new());
    for (index, diagnostic) in diagnostics.iter().enumerate() {
        let related = diagnostic["related"].as_array().into_iter().flatten();
        for place in std::iter::once(diagnostic).chain(related) {
            if let Some(wrong) = wrong_place(place, &texts) {
                return Some(format!("{wrong}: {diagnostic}"));
            }
            if place["message"].as_str().is_none_or(str::is_empty) {
                return Some(format!("no message: {diagnostic}"));
            }
        }
        for fix in diagnostic["fixes"].as_array().into_iter().flatten() {
            if let Some(wrong) = wrong_fix(fix, diagnostic, &texts) {
                return Some(format!("{wrong}: {diagnostic}"));
            }
        }
        let key = (number(&diagnostic["source"]), start(diagnostic), diagnostic["code"].to_string());
        if key < last {
            return Some(format!("out of order: {diagnostic}"));
        }
        last = key;
        if index > 0 && diagnostics[index - 1] == *diagnostic {
            return Some(format!("told twice: {diagnostic}"));
        }
    }
    let is_ok = diagnostics.iter().all(|one| one["severity"] != "error");
    (report["ok"].as_bool() != Some(is_ok)).then(|| "`ok` is wrong".to_owned())
}

/// A text: how long it is in the units of its ranges, and what it holds where it is plain JSON.
struct Text {
    units: u64,
    value: Option<Value>,
}

impl Text {
    fn of(text: &[u8], ranges: Ranges) -> Self {
        let shown = String::from_utf8_lossy(text);
        let units = match ranges {
            Ranges::In(PositionEncoding::Utf8) => shown.len(),
            _ => shown.encode_utf16().count(),
        };
        Self { units: units as u64, value: serde_json::from_slice(text).ok() }
    }
}

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap_or(u64::MAX)
}

fn start(place: &Value) -> u64 {
    number(&place["range"]["start"]["offset"])
}

fn wrong_range(range: &Value, text: &Text) -> bool {
    let at = |end: &str| number(&range[end]["offset"]);
    at("start") > at("end") || at("end") > text.units
}

fn wrong_place(place: &Value, texts: &[Text]) -> Option<&'static str> {
    let text = usize::try_from(number(&place["source"])).ok().and_then(|source| texts.get(source));
    let Some(text) = text else { return Some("about no source") };
    if wrong_range(&place["range"], text) {
        return Some("a range outside of the text");
    }
    leads_nowhere(place["path"].as_str().unwrap_or("?"), text).then_some("a pointer that leads nowhere")
}

fn leads_nowhere(pointer: &str, text: &Text) -> bool {
    text.value.as_ref().is_some_and(|value| value.pointer(pointer).is_none())
}

fn wrong_fix(fix: &Value, diagnostic: &Value, texts: &[Text]) -> Option<&'static str> {
    let text = texts.get(usize::try_from(number(&diagnostic["source"])).ok()?)?;
    if fix["title"].as_str().is_none_or(str::is_empty) {
        return Some("a fix without a title");
    }
    if fix["text"].as_array().into_iter().flatten().any(|edit| wrong_range(&edit["range"], text)) {
        return Some("a fix outside of the text");
    }
    for edit in fix["edits"].as_array().into_iter().flatten() {
        let text_of = |name: &str| edit[name].as_str().unwrap_or("?");
        let (parent, _) = text_of("path").rsplit_once('/')?;
        let target = match edit["op"].as_str() {
            Some("add") => parent,
            Some("move") => text_of("from"),
            _ => text_of("path"),
        };
        if leads_nowhere(target, text) {
            return Some("a fix of what is not there");
        }
    }
    None
}
