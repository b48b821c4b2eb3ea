//! The functions that JavaScript calls. Glue only: the document arrives as bytes in a buffer that JavaScript fills,
//! results leave as JSON text in another, and the package's façade does the rest.

#![expect(unreachable_pub, reason = "wasm-bindgen exports public functions only")]

mod memory;
mod options;

use std::cell::RefCell;

use wasm_bindgen::prelude::*;

use crate::flow::Language;
use crate::json::write_number;
use crate::{Built, Compared, Imported, Workspace};

#[derive(Default)]
struct State {
    workspace: Workspace,
    /// The parts of the result, one behind the other.
    output: Vec<u8>,
    /// Where each of them ends.
    ends: Vec<usize>,
    /// The room of the last build.
    built: Built,
}

impl State {
    fn begin(&mut self) {
        self.output.clear();
        self.ends.clear();
    }

    fn give(&mut self, parts: &[&[u8]]) {
        self.begin();
        for part in parts {
            self.output.extend_from_slice(part);
            self.ends.push(self.output.len());
        }
    }
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

/// Makes room for texts of at most `length` bytes in all, and says where to write them.
#[wasm_bindgen]
pub fn input(length: usize) -> *mut u8 {
    STATE.with_borrow_mut(|state| state.workspace.room(length).as_mut_ptr())
}

/// Says that the next `length` bytes of the input buffer are one text; places in it are shown if it `is_text`.
#[wasm_bindgen]
pub fn part(length: usize, is_text: bool) {
    STATE.with_borrow_mut(|state| state.workspace.part(length, is_text));
}

/// Where the result of the last call begins.
#[wasm_bindgen]
#[must_use]
pub fn output() -> *const u8 {
    STATE.with_borrow(|state| state.output.as_ptr())
}

/// Where a part of the result ends, from where it begins; 0 for one that there is not.
#[wasm_bindgen]
#[must_use]
pub fn end(part: usize) -> usize {
    STATE.with_borrow(|state| state.ends.get(part).copied().unwrap_or(0))
}

/// Is there nothing to report of the last call? 0 if there is, else 1 for a definition, 2 for a Graph body: most reports
/// say no more than that, and a text would have to be decoded and parsed.
#[wasm_bindgen]
#[must_use]
pub fn clean() -> u32 {
    STATE.with_borrow(|state| match state.workspace.clean() {
        None => 0,
        Some(Language::Definition) => 1,
        Some(Language::Graph) => 2,
    })
}

/// Checks the texts in the input buffer. Gives the report.
#[wasm_bindgen]
pub fn validate(options: u32) {
    STATE.with_borrow_mut(|state| {
        state.begin();
        let State { workspace, output, ends, .. } = state;
        workspace.validate(&options::unpack(options), options::has_settings(options), output);
        ends.push(output.len());
    });
}

/// Checks each line of the text in the input buffer by itself. Gives the reports, one a line, and the places of the lines
/// of which there is something to say, as JSON text.
#[wasm_bindgen]
pub fn validate_lines(options: u32) {
    STATE.with_borrow_mut(|state| {
        state.begin();
        let State { workspace, output, ends, .. } = state;
        let mut said = Vec::new();
        workspace.validate_lines(&options::unpack(options), options::has_settings(options), output, &mut said);
        ends.push(output.len());
        output.push(b'[');
        for (index, place) in said.into_iter().enumerate() {
            if index > 0 {
                output.push(b',');
            }
            write_number(u32::try_from(place).unwrap_or(u32::MAX), output);
        }
        output.push(b']');
        ends.push(output.len());
    });
}

/// Builds the text in the input buffer. Gives the report, the needs and the payload, which is empty when there were
/// errors; or nothing when the document holds another number of flows than one, which is the caller's mistake.
#[wasm_bindgen]
pub fn build(options: u32) {
    STATE.with_borrow_mut(|state| {
        state.begin();
        let State { workspace, output, ends, built } = state;
        for part in [&mut built.report, &mut built.needs, &mut built.payload] {
            part.clear();
        }
        if workspace.build(&options::unpack(options), options::has_settings(options), built).is_ok() {
            for part in [&built.report, &built.needs, &built.payload] {
                output.extend_from_slice(part);
                ends.push(output.len());
            }
        }
    });
}

/// Makes a definition of the text in the input buffer. Gives the report, the definition, the pointers of what is not
/// known, and `true` or `false` for whether the definition says everything.
#[wasm_bindgen]
pub fn import_flow(options: u32) {
    STATE.with_borrow_mut(|state| {
        let mut imported = Imported::default();
        state.workspace.import(&options::unpack(options), options::has_settings(options), &mut imported);
        let Imported { report, definition, complete, unknown } = imported;
        state.give(&[&report, &definition, &unknown, if complete { b"true" } else { b"false" }]);
    });
}

/// Compares the two texts in the input buffer. Gives the report and the changes.
#[wasm_bindgen]
pub fn diff(options: u32) {
    STATE.with_borrow_mut(|state| {
        let mut compared = Compared::default();
        state.workspace.diff(&options::unpack(options), options::has_settings(options), &mut compared);
        state.give(&[&compared.report, &compared.changes]);
    });
}
