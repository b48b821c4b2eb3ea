//! The functions that JavaScript calls. Glue only: the document arrives as bytes in a buffer that JavaScript fills,
//! results leave as JSON text in another, and the package's façade does the rest.

mod options;
mod rules;

use std::cell::RefCell;

use wasm_bindgen::prelude::*;

use crate::{Built, NotOneFlow, Workspace};

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

/// Packs an options object into the number that `validate` and `build` take.
///
/// # Errors
///
/// A `TypeError` when a value is none of those allowed.
#[wasm_bindgen]
pub fn options(value: JsValue) -> Result<u32, JsValue> {
    options::pack(value)
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
/// the other; this is the length of the report.
///
/// # Errors
///
/// A `TypeError` when the document holds another number of flows than one.
#[wasm_bindgen]
pub fn build(length: usize, options: u32) -> Result<usize, JsValue> {
    STATE.with_borrow_mut(|state| {
        let built = &mut state.built;
        built.report.clear();
        built.needs.clear();
        built.payload.clear();
        state.workspace.build(length, &options::unpack(options), built).map_err(misuse)?;
        state.output.clear();
        for part in [&built.report, &built.needs, &built.payload] {
            state.output.extend_from_slice(part);
        }
        Ok(built.report.len())
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

/// The rules, as plain objects.
///
/// # Errors
///
/// Never, as far as can be told: the objects are plain.
#[wasm_bindgen]
pub fn rules() -> Result<JsValue, JsValue> {
    rules::list()
}

fn misuse(error: NotOneFlow) -> JsValue {
    let count = error.count.to_string();
    let text = ["build takes a document with one user flow; this one holds ", &count].concat();
    js_sys::TypeError::new(&text).into()
}
