//! Attributes and the inputs that ask for them.

use super::Diff;
use super::change::Path;
use super::order::stays;
use super::value::Value;
use crate::flow::{AttributeRef, Custom, Flow, Input, Language, Text};
use crate::json::quoted;
use crate::list::IntoList;
use crate::order::{Keyed, find, find_nth, find_only, repeats, sorted};
use crate::source::{NodeId, Tree};
use crate::vocabulary::attribute::EMAIL;
use crate::vocabulary::definition::{attribute, flow as member};
use crate::vocabulary::graph::option;
use crate::vocabulary::input::{DEFAULT_VALUE, INPUT_MEMBERS, PATTERN};
use crate::vocabulary::pattern;

/// An attribute of a flow, with its input.
struct Entry<'t> {
    key: &'t [u8],
    /// The display name, which tells it from others where one of the two sides does not know the id.
    name: &'t [u8],
    has_id: bool,
    /// How many inputs of the same attribute come before.
    again: usize,
    shown: &'t [u8],
    input: Option<&'t Input>,
    /// The page of the input, and its place among all inputs.
    page: usize,
    place: usize,
    is_collected: bool,
}

impl<'t> Diff<'t, '_, '_> {
    pub(super) fn attributes(&mut self) {
        let (desired, live) = (self.desired, self.live);
        if !self.manages(desired.attributes_at) && desired.handlers.collection.is_none() {
            return;
        }
        if live.handlers.collection.is_none() && self.is_open() && live.language == Language::Graph && live.is_partial {
            return;
        }
        if live.language == Language::Definition && live.attributes_at.is_none() {
            return;
        }
        let (wanted, found) = (entries(self.tree, desired), entries(self.tree, live));
        let index: Keyed = sorted(found.iter().enumerate().map(|(place, entry)| (entry.key, place)).into_list());
        let names = found.iter().enumerate().filter(|(_, entry)| !entry.name.is_empty() && entry.again == 0);
        let names: Keyed = sorted(names.map(|(place, entry)| (entry.name, place)).into_list());
        let mut is_wanted = vec![false; found.len()];
        let mut pairs = Vec::new();
        for entry in &wanted {
            let place = find_nth(&index, entry.key, entry.again);
            let place = place.or_else(|| by_name(entry, &found, &names));
            match place.and_then(|place| found.get(place)) {
                Some(other) => pairs.push((entry, other)),
                // What no input asks for may be in the list that is not known.
                None if entry.input.is_none() && live.attributes_at.is_none() && self.is_open() => {}
                None => self.changes.add(&path(entry), &Value::Text(entry.shown)),
            }
            is_wanted.iter_mut().skip(place.unwrap_or(found.len())).take(1).for_each(|wanted| *wanted = true);
        }
        for (entry, _) in found.iter().zip(is_wanted).filter(|(_, is_wanted)| !is_wanted) {
            // A body that lists no attributes says nothing of those without an input.
            if entry.input.is_none() && desired.attributes_at.is_none() && desired.language == Language::Graph {
                continue;
            }
            self.changes.remove(&path(entry), &Value::Text(entry.shown));
        }
        for (entry, other) in &pairs {
            self.entry(entry, other);
        }
        self.moves(&pairs);
    }

    fn entry(&mut self, entry: &Entry<'t>, other: &Entry<'t>) {
        let lists_known = self.desired.attributes_at.is_some() && self.live.attributes_at.is_some();
        if lists_known || self.live.language == Language::Definition {
            let path = path(entry).then(&attribute::SHAPE, attribute::COLLECT);
            let (after, before) = (Value::flag(entry.is_collected), Value::flag(other.is_collected));
            self.changes.compare(&path, &after, &before);
        }
        let (Some(wanted), Some(found)) = (entry.input, other.input) else {
            let is_known = self.live.language == Language::Definition || self.live.handlers.views.is_some();
            if is_known && entry.input.is_some() != other.input.is_some() {
                let path = path(entry).then(&attribute::SHAPE, attribute::SHOW);
                let (after, before) = (Value::flag(entry.input.is_some()), Value::flag(other.input.is_some()));
                self.changes.compare(&path, &after, &before);
            }
            return;
        };
        let is_definition = self.desired.language == Language::Definition;
        for (index, member) in INPUT_MEMBERS.iter().enumerate() {
            let (desired, live) = (wanted.fact(index), found.fact(index));
            if is_definition && desired.at.is_none() {
                continue;
            }
            let value = |text: Option<Text>| {
                text.or(member.when_absent.map(Text::Fixed)).map_or(Value::None, |text| {
                    let text = text.resolve(self.tree);
                    if index == PATTERN { plain_pattern(text) } else { Value::Text(text) }
                })
            };
            let (after, before) = (value(desired.value), value(live.value));
            let path = path(entry).then(&attribute::SHAPE, member.definition);
            if index == DEFAULT_VALUE {
                self.changes.compare_secretly(&path, &after, &before);
            } else {
                let flag = |value| if member.when_absent.is_some() || is_flag(&value) { as_word(value) } else { value };
                self.changes.compare(&path, &flag(after), &flag(before));
            }
        }
        if !is_definition || wanted.options_at.is_some() {
            self.options(entry, wanted, found);
        }
    }

    fn options(&mut self, entry: &Entry, wanted: &Input, found: &Input) {
        let texts = |flow: &Flow, input: &Input| -> Vec<[Vec<u8>; 2]> {
            let text = |node: Option<NodeId>| quoted(self.tree.text(node.unwrap_or(NodeId::NONE)));
            flow.options_of(input).iter().map(|choice| [choice.label, choice.value].map(text)).into_list()
        };
        let (after, before) = (texts(self.desired, wanted), texts(self.live, found));
        if after != before {
            let value = |list: &[[Vec<u8>; 2]]| {
                if list.is_empty() {
                    return Value::None;
                }
                let mut json = vec![b'['];
                for [label, value] in list {
                    json.extend_from_slice(if json.len() > 1 { b",{" } else { b"{" });
                    json.extend_from_slice(option::piece::LABEL.trim_start_matches(',').as_bytes());
                    json.extend_from_slice(label);
                    json.extend_from_slice(option::piece::VALUE.as_bytes());
                    json.extend_from_slice(value);
                    json.push(b'}');
                }
                json.push(b']');
                Value::Json(json)
            };
            let path = path(entry).then(&attribute::SHAPE, attribute::OPTIONS);
            self.changes.compare(&path, &value(&after), &value(&before));
        }
    }

    /// Inputs are in the order of the page, and on a page.
    fn moves(&mut self, pairs: &[(&Entry, &Entry)]) {
        let implied = self.desired.implies_email || self.live.implies_email;
        let shown: Vec<_> = pairs
            .iter()
            .filter(|(entry, other)| entry.input.is_some() && other.input.is_some())
            .filter(|(entry, _)| !implied || entry.key != EMAIL.as_bytes())
            .into_list();
        // In the order of the wanted flow, which is the order of its entries.
        let places: Vec<_> = shown.iter().map(|(_, other)| other.place).into_list();
        let stays = stays(&places);
        let rank = ranks(&places);
        for (index, (((entry, other), stays), before)) in shown.into_iter().zip(stays).zip(rank).enumerate() {
            if !stays || entry.page != other.page {
                self.changes.moved(&path(entry), (other.page, before), (entry.page, index));
            }
        }
    }
}

/// For each place, how many of them are smaller.
fn ranks(places: &[usize]) -> Vec<usize> {
    let keys: Vec<_> = places.iter().map(|place| place.to_be_bytes()).into_list();
    let keys = keys.iter().enumerate().map(|(index, key)| (key.as_slice(), index));
    let mut ranks = vec![0; places.len()];
    for (rank, (_, index)) in sorted(keys.into_list()).iter().enumerate() {
        ranks.iter_mut().skip(*index).take(1).for_each(|place| *place = rank);
    }
    ranks
}

fn path(entry: &Entry) -> Path {
    Path::member(&member::SHAPE, member::ATTRIBUTES).at(entry.shown)
}

fn is_flag(value: &Value) -> bool {
    matches!(value, Value::Text(text) if matches!(*text, b"true" | b"false"))
}

fn as_word(value: Value) -> Value {
    match value {
        Value::Text(text) => Value::flag(text == b"true"),
        other => other,
    }
}

/// The documented e-mail pattern is stored with HTML entities in it, and shown without: the three are one.
fn plain_pattern(text: &[u8]) -> Value<'_> {
    for (start, damage) in pattern::EMAIL_ENTITIES {
        if let Some(rest) = text.strip_prefix(start.as_bytes()).and_then(|rest| rest.strip_prefix(damage.as_bytes())) {
            return Value::Owned([start.as_bytes(), rest].concat());
        }
    }
    Value::Text(text)
}

/// The one entry of this name, where one of the two sides does not know the id.
fn by_name(entry: &Entry, found: &[Entry], names: &Keyed) -> Option<usize> {
    let place = find_only(names, entry.name)?;
    found.get(place).filter(|other| entry.again == 0 && !(entry.has_id && other.has_id)).and(Some(place))
}

/// All attributes of a flow: those with an input in the order of the pages, then the others.
fn entries<'t>(tree: &'t Tree, flow: &'t Flow) -> Vec<Entry<'t>> {
    let key = |attribute: &AttributeRef| attribute.identity(tree);
    let collected = flow.attributes.iter().enumerate();
    let collected: Keyed = sorted(collected.filter_map(|(at, item)| Some((key(&item.attribute)?, at))).into_list());
    let entry = |attribute: &AttributeRef, input: Option<&'t Input>, page, place| {
        let key = key(attribute)?;
        let at = find(&collected, key);
        // An input of a Graph body has the id alone; the attribute has the name.
        let described = at.and_then(|at| flow.attributes.get(at)).map_or(attribute, |item| &item.attribute);
        let name = match described {
            AttributeRef::Custom(Custom { name: Some(name), .. }) => name.resolve(tree),
            _ => &[],
        };
        let is_collected = at.is_some() || flow.attributes_at.is_none();
        let (shown, has_id) = (shown(tree, attribute), attribute.id().is_some());
        Some(Entry { key, name, has_id, again: 0, shown, input, page, place, is_collected })
    };
    let mut entries: Vec<Entry> = Vec::new();
    for (page, view) in flow.views.iter().enumerate() {
        for input in flow.inputs_of(view) {
            entries.extend(entry(&input.attribute, Some(input), page, entries.len()));
        }
    }
    // A second input of an attribute is another entry.
    let repeated = repeats(entries.iter().enumerate().map(|(place, entry)| (entry.key, place)).into_list());
    for (before, again) in repeated {
        let count = entries.get(before).map_or(0, |entry| entry.again + 1);
        entries.iter_mut().skip(again).take(1).for_each(|entry| entry.again = count);
    }
    let asked: Keyed = sorted(entries.iter().map(|entry| (entry.key, 0)).into_list());
    for item in &flow.attributes {
        if key(&item.attribute).is_some_and(|key| find(&asked, key).is_none()) {
            entries.extend(entry(&item.attribute, None, 0, entries.len()));
        }
    }
    entries
}

/// What people call an attribute: the display name of a custom one, where it is known.
fn shown<'t>(tree: &'t Tree, attribute: &AttributeRef) -> &'t [u8] {
    match attribute {
        AttributeRef::Custom(Custom { declared: true, name: Some(name), .. }) => name.resolve(tree),
        _ => attribute.shown().map_or(&[], |text| text.resolve(tree)),
    }
}
