//! Options as a number, so that a call without them crosses the boundary with nothing to convert.

use serde::Deserialize;
use wasm_bindgen::prelude::*;

use crate::diagnostic::Ranges;
use crate::flow::Language;
use crate::source::PositionEncoding;
use crate::{GraphVersion, Options};

const DEFINITION: u32 = 1;
const GRAPH: u32 = 1 << 1;
const BETA: u32 = 1 << 2;
const UTF8: u32 = 1 << 3;
/// Set by the façade when the document was an object, which has no places in a text.
const OBJECT: u32 = 1 << 16;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Given {
    format: Option<Format>,
    graph_version: Option<Version>,
    position_encoding: Option<Encoding>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Format {
    Auto,
    Definition,
    Graph,
}

#[derive(Deserialize)]
enum Version {
    #[serde(rename = "v1.0")]
    V1,
    #[serde(rename = "beta")]
    Beta,
}

#[derive(Deserialize)]
enum Encoding {
    #[serde(rename = "utf-16")]
    Utf16,
    #[serde(rename = "utf-8")]
    Utf8,
}

pub(super) fn pack(value: JsValue) -> Result<u32, JsValue> {
    let given: Given = serde_wasm_bindgen::from_value(value)
        .map_err(|error| JsValue::from(js_sys::TypeError::new(&text_of(error))))?;
    let format = match given.format {
        None | Some(Format::Auto) => 0,
        Some(Format::Definition) => DEFINITION,
        Some(Format::Graph) => GRAPH,
    };
    let version = if matches!(given.graph_version, Some(Version::Beta)) { BETA } else { 0 };
    let encoding = if matches!(given.position_encoding, Some(Encoding::Utf8)) { UTF8 } else { 0 };
    Ok(format | version | encoding)
}

/// The error's own message, without the `Error: ` that its text form starts with.
fn text_of(error: serde_wasm_bindgen::Error) -> String {
    let value = JsValue::from(error);
    value
        .dyn_ref::<js_sys::Error>()
        .map_or_else(|| "the options are not an object".to_owned(), |error| error.message().into())
}

pub(super) fn unpack(bits: u32) -> Options {
    let encoding = if bits & UTF8 == 0 { PositionEncoding::Utf16 } else { PositionEncoding::Utf8 };
    Options {
        language: match bits & (DEFINITION | GRAPH) {
            DEFINITION => Some(Language::Definition),
            GRAPH => Some(Language::Graph),
            _ => None,
        },
        graph_version: if bits & BETA == 0 { GraphVersion::V1 } else { GraphVersion::Beta },
        ranges: if bits & OBJECT == 0 { Ranges::In(encoding) } else { Ranges::Without },
    }
}
