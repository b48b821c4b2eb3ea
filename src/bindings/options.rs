//! Options as a number: a call crosses the boundary with nothing to convert. The façade packs them.

use crate::diagnostic::Ranges;
use crate::flow::Language;
use crate::source::PositionEncoding;
use crate::{GraphVersion, Options};

const DEFINITION: u32 = 1;
const GRAPH: u32 = 1 << 1;
const BETA: u32 = 1 << 2;
const UTF8: u32 = 1 << 3;
/// The document was an object, which has no places in a text.
const OBJECT: u32 = 1 << 16;

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
