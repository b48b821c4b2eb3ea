//! Changes of the pages, and of the order on them.

use serde_json::{Value, json};

use super::attributes::keys;
use super::{Expected, Found};
use crate::generate::rewrite::{VIEWS, list};
use crate::generate::runner::Draws;

/// One of the lists of inputs that has at least so many.
pub(super) fn inputs_of_view<'b>(body: &'b mut Value, draws: &mut Draws, least: usize) -> Option<&'b mut Vec<Value>> {
    let lists = list(body, VIEWS).filter_map(|view| view.get_mut("inputs")?.as_array_mut());
    draws.one(lists.filter(|inputs| inputs.len() >= least).collect())
}

/// Either of the two has moved.
pub(super) fn swapped(body: &mut Value, draws: &mut Draws) -> Found {
    let inputs = inputs_of_view(body, draws, 2)?;
    let place = draws.below(inputs.len() - 1);
    inputs.swap(place, place + 1);
    let moved = [place, place + 1].map(|place| inputs[place]["attribute"].as_str().map(str::to_owned));
    let paths = moved.into_iter().flatten().flat_map(|id| keys(body, &id)).collect::<Vec<_>>();
    Some(vec![Expected::at(paths).of_kind("move")])
}

/// Of three and more, only the one that jumps over the others has moved.
pub(super) fn first_last(body: &mut Value, draws: &mut Draws) -> Found {
    let inputs = inputs_of_view(body, draws, 3)?;
    inputs.rotate_left(1);
    let id = inputs.last()?["attribute"].as_str()?.to_owned();
    Some(vec![Expected::at(keys(body, &id)).of_kind("move")])
}

fn view_text(body: &mut Value, draws: &mut Draws, member: &str) -> Found {
    let count = list(body, VIEWS).count();
    let place = draws.one((0..count).collect())?;
    let view = body.pointer_mut(&format!("{VIEWS}/{place}"))?;
    view[member] = format!("{}!", view[member].as_str().unwrap_or_default()).into();
    let only = (count == 1).then(|| format!("page.{member}"));
    Some(vec![Expected::at(only.into_iter().chain([format!("pages[{place}].{member}")]))])
}

pub(super) fn title(body: &mut Value, draws: &mut Draws) -> Found {
    view_text(body, draws, "title")
}

pub(super) fn description(body: &mut Value, draws: &mut Draws) -> Found {
    view_text(body, draws, "description")
}

pub(super) fn custom_strings(body: &mut Value, _: &mut Draws) -> Found {
    let page = body.pointer_mut("/onAttributeCollection/attributeCollectionPage")?;
    *page.get_mut("customStringsFileId")? = json!("another file");
    Some(vec![Expected::at(["graph[/onAttributeCollection/attributeCollectionPage/customStringsFileId]".to_owned()])])
}
