//! The functions that JavaScript calls. Glue only: the document arrives as bytes in a buffer that JavaScript fills,
//! results leave as JSON text in another, and the package's façade does the rest.

#![expect(unreachable_pub, reason = "wasm-bindgen exports public functions only")]

mod options;
mod rules;

use std::cell::RefCell;

use wasm_bindgen::prelude::*;

use crate::{Built, Workspace};

#[derive(Default)]
struct State {
    workspace: Workspace,
    built: Built,
    output: Vec<u8>,
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

/// Makes room for a document of at most `length` bytes, and says where to write it.
#[wasm_bindgen]
pub fn input(length: usize) -> *mut u8 {
    STATE.with_borrow_mut(|state| state.workspace.room(length).as_mut_ptr())
}

/// Where the result of the last call begins.
#[wasm_bindgen]
#[must_use]
pub fn output() -> *const u8 {
    STATE.with_borrow(|state| state.output.as_ptr())
}

/// Checks the `length` bytes in the input buffer; the report is in the output buffer, and this is its length.
#[wasm_bindgen]
#[must_use]
pub fn validate(length: usize, options: u32) -> usize {
    STATE.with_borrow_mut(|state| {
        state.output.clear();
        state.workspace.validate(length, &options::unpack(options), &mut state.output);
        state.output.len()
    })
}

/// Builds the `length` bytes in the input buffer. The output buffer holds the report, the needs and the payload, one behind
/// the other; this is the length of the report, or 0 when the document holds another number of flows than one, which is
/// the caller's mistake.
#[wasm_bindgen]
#[must_use]
pub fn build(length: usize, options: u32) -> usize {
    STATE.with_borrow_mut(|state| {
        let built = &mut state.built;
        built.report.clear();
        built.needs.clear();
        built.payload.clear();
        state.output.clear();
        if state.workspace.build(length, &options::unpack(options), built).is_err() {
            return 0;
        }
        for part in [&built.report, &built.needs, &built.payload] {
            state.output.extend_from_slice(part);
        }
        built.report.len()
    })
}

/// The length of the needs in the output buffer.
#[wasm_bindgen]
#[must_use]
pub fn needs_length() -> usize {
    STATE.with_borrow(|state| state.built.needs.len())
}

/// The length of the payload in the output buffer; 0 when there were errors.
#[wasm_bindgen]
#[must_use]
pub fn payload_length() -> usize {
    STATE.with_borrow(|state| state.built.payload.len())
}

/// The rules, as JSON text in the output buffer; this is its length.
#[wasm_bindgen]
#[must_use]
pub fn rules() -> usize {
    STATE.with_borrow_mut(|state| {
        state.output.clear();
        rules::write(&mut state.output);
        state.output.len()
    })
}
