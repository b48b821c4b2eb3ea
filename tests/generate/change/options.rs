//! Changes of the options of an input.

use serde_json::{Value, json};

use super::Found;
use super::inputs::{longer, one};
use crate::generate::runner::Draws;

/// Changes the options of one input that has at least so many, none of which could be taken for another.
fn options(
    body: &mut Value,
    draws: &mut Draws,
    least: usize,
    change: impl FnOnce(&mut Vec<Value>, &mut Draws),
) -> Found {
    let admits = |input: &Value| {
        let options = input["options"].as_array().map_or(&[][..], Vec::as_slice);
        let mut values: Vec<_> = options.iter().filter_map(|option| option["value"].as_str()).collect();
        values.sort_unstable();
        values.dedup();
        options.len() >= least && values.len() == options.len()
    };
    one(body, draws, "options", admits, |input, draws| {
        if input["options"].is_null() {
            input["options"] = json!([]);
        }
        if let Some(options) = input["options"].as_array_mut() {
            change(options, draws);
        }
    })
}

pub(super) fn added(body: &mut Value, draws: &mut Draws) -> Found {
    options(body, draws, 0, |options, draws| {
        options.insert(draws.below(options.len() + 1), json!({ "label": "Another", "value": "another one" }));
    })
}

pub(super) fn removed(body: &mut Value, draws: &mut Draws) -> Found {
    options(body, draws, 1, |options, draws| drop(options.remove(draws.below(options.len()))))
}

pub(super) fn label(body: &mut Value, draws: &mut Draws) -> Found {
    options(body, draws, 1, |options, draws| {
        let option = draws.below(options.len());
        options[option]["label"] = longer(&options[option]["label"]);
    })
}

/// To one that no other option has.
pub(super) fn value(body: &mut Value, draws: &mut Draws) -> Found {
    options(body, draws, 1, |options, draws| {
        let option = draws.below(options.len());
        options[option]["value"] = json!("a value of its own");
    })
}

pub(super) fn swapped(body: &mut Value, draws: &mut Draws) -> Found {
    options(body, draws, 2, |options, draws| {
        let place = draws.below(options.len() - 1);
        options.swap(place, place + 1);
    })
}
