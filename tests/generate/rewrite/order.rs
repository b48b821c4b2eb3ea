//! Sets in another order.

use serde_json::Value;

use super::{APPLICATIONS, ATTRIBUTES, METHODS};
use crate::generate::runner::Draws;

fn turn(body: &mut Value, pointer: &str) {
    if let Some(items) = body.pointer_mut(pointer).and_then(Value::as_array_mut) {
        items.reverse();
    }
}

pub(super) fn providers_turned(body: &mut Value, _: &mut Draws) {
    turn(body, METHODS);
}

pub(super) fn attributes_turned(body: &mut Value, _: &mut Draws) {
    turn(body, ATTRIBUTES);
}

pub(super) fn applications_turned(body: &mut Value, _: &mut Draws) {
    turn(body, APPLICATIONS);
}
