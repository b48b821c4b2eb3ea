//! Options as a number: a call crosses the boundary with nothing to convert. The façade packs them.

use crate::diagnostic::Ranges;
use crate::flow::Language;
use crate::source::PositionEncoding;
use crate::{GraphVersion, Options};

const DEFINITION: u32 = 1;
const GRAPH: u32 = 1 << 1;
const BETA: u32 = 1 << 2;
const UTF8: u32 = 1 << 3;
const PORTABLE: u32 = 1 << 4;
/// The last part is no source, but what the caller gave besides.
const SETTINGS: u32 = 1 << 5;

pub(super) fn has_settings(bits: u32) -> bool {
    bits & SETTINGS != 0
}

pub(super) fn unpack(bits: u32) -> Options<'static> {
    let encoding = if bits & UTF8 == 0 { PositionEncoding::Utf16 } else { PositionEncoding::Utf8 };
    Options {
        language: match bits & (DEFINITION | GRAPH) {
            DEFINITION => Some(Language::Definition),
            GRAPH => Some(Language::Graph),
            _ => None,
        },
        graph_version: if bits & BETA == 0 { GraphVersion::V1 } else { GraphVersion::Beta },
        ranges: Ranges::In(encoding),
        portable: bits & PORTABLE != 0,
        // They are in the input buffer.
        settings: &[],
    }
}
