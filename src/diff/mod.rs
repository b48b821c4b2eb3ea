//! What differs between two flows, and matters.
//!
//! A definition manages what it says: what it leaves out is not compared. A Graph body says all that it has, unless it
//! is the body of an update. What a body that was read from a tenant leaves out is not known, and not compared either.

mod attributes;
mod change;
mod order;
mod page;
mod references;
mod value;

use crate::flow::{Document, Extension, Flow, Language};
use crate::list::IntoList;
use crate::order::{Keyed, find, sorted};
use crate::source::{Kind, NodeId, Tree};
use crate::vocabulary::definition::{extension, extensions, flow as member};
use change::{Changes, Path};
use value::Value;

/// Writes the changes that make `live` what `desired` says, as a JSON array. `places` are the [`counterparts`].
pub fn write_changes(tree: &Tree, desired: &Document, live: &Document, places: &[Option<usize>], out: &mut Vec<u8>) {
    let mut changes = Changes::new(out);
    match (desired.flows.as_slice(), live.flows.as_slice()) {
        ([flow], [other]) if is_one(desired, live) => {
            Diff { tree, desired: flow, live: other, changes: &mut changes }.flow();
        }
        (all, lives) => sets(tree, all, lives, places, &mut changes),
    }
    changes.end();
}

/// Is one flow compared with one? The one flow of a list is not the one that is meant because it is alone.
fn is_one(desired: &Document, live: &Document) -> bool {
    desired.flows.len() == 1 && live.flows.len() == 1 && !desired.is_list && !live.is_list
}

/// For each flow that is wanted, the place of the one that it is compared with: of sets, the one of its name, or of the
/// name that it had before.
#[must_use]
pub fn counterparts(tree: &Tree, desired: &Document, live: &Document) -> Vec<Option<usize>> {
    if is_one(desired, live) {
        return vec![Some(0)];
    }
    let (wanted, known) = (names(tree, &desired.flows), names(tree, &live.flows));
    let place = |flow: &Flow| {
        let before = tree.text(flow.renamed_from);
        // One that another wanted flow is named after was not renamed.
        let is_free = flow.renamed_from.is_some() && find(&wanted, before).is_none();
        find(&known, tree.text(flow.name)).or_else(|| find(&known, before).filter(|_| is_free))
    };
    desired.flows.iter().map(place).into_list()
}

fn names<'t>(tree: &'t Tree, flows: &[Flow]) -> Keyed<'t> {
    sorted(flows.iter().enumerate().map(|(place, flow)| (tree.text(flow.name), place)).into_list())
}

/// Flows of sets are told apart by their names.
fn sets(tree: &Tree, desired: &[Flow], lives: &[Flow], places: &[Option<usize>], changes: &mut Changes) {
    let mut is_wanted = vec![false; lives.len()];
    for (flow, place) in desired.iter().zip(places) {
        let name = tree.text(flow.name);
        changes.enter(name);
        match place.and_then(|place| lives.get(place)) {
            Some(live) => Diff { tree, desired: flow, live, changes }.flow(),
            None => changes.add(&Path::whole(), &Value::Text(name)),
        }
        is_wanted.iter_mut().skip(place.unwrap_or(lives.len())).take(1).for_each(|wanted| *wanted = true);
    }
    // A definition does not manage the flows that it does not know.
    if desired.first().is_some_and(|flow| flow.language == Language::Graph) {
        let wanted = names(tree, desired);
        for (live, _) in lives.iter().zip(is_wanted).filter(|(_, is_wanted)| !is_wanted) {
            let name = tree.text(live.name);
            if find(&wanted, name).is_none() {
                changes.enter(name);
                changes.remove(&Path::whole(), &Value::Text(name));
            }
        }
    }
    changes.leave();
}

struct Diff<'t, 'c, 'o> {
    tree: &'t Tree,
    desired: &'t Flow,
    live: &'t Flow,
    changes: &'c mut Changes<'o>,
}

impl<'t> Diff<'t, '_, '_> {
    fn flow(&mut self) {
        let (desired, live) = (self.desired, self.live);
        self.scalar(member::NAME, desired.name, live.name);
        self.scalar(member::DESCRIPTION, desired.description, live.description);
        // Where one side does not know it, nothing is known.
        if desired.priority.is_some() && live.priority.is_some() {
            self.scalar(member::PRIORITY, desired.priority, live.priority);
        }
        self.sign_up();
        self.user_type();
        self.providers();
        self.applications();
        self.extensions();
        self.pages();
        self.attributes();
        self.extras();
    }

    /// Does the wanted flow say everything?
    fn is_whole(&self) -> bool {
        self.desired.language == Language::Graph && !self.desired.is_partial
    }

    /// Does the wanted flow say this?
    fn manages(&self, at: NodeId) -> bool {
        at.is_some() || self.is_whole()
    }

    /// Is what the other flow leaves out unknown?
    fn is_open(&self) -> bool {
        self.live.live || self.live.is_partial || self.live.language == Language::Definition
    }

    /// Does the other flow say everything but lists, so that what it leaves out is none?
    fn says_all(&self) -> bool {
        self.live.language == Language::Graph && !self.live.is_partial
    }

    fn scalar(&mut self, slot: usize, desired: NodeId, live: NodeId) {
        if self.manages(desired) && (live.is_some() || self.says_all()) {
            let (wanted, found) = (Value::of(self.tree, desired), Value::of(self.tree, live));
            self.changes.compare(&Path::member(&member::SHAPE, slot), &wanted, &found);
        }
    }

    fn sign_up(&mut self) {
        let says = |flow: &Flow| match flow.language {
            Language::Definition => flow.sign_up.at.is_some(),
            Language::Graph => flow.handlers.interactive.is_some(),
        };
        if says(self.desired) && says(self.live) {
            let (wanted, found) = (self.desired.sign_up.is_true(self.tree), self.live.sign_up.is_true(self.tree));
            let path = Path::member(&member::SHAPE, member::SIGN_UP);
            self.changes.compare(&path, &Value::flag(wanted), &Value::flag(found));
        }
    }

    fn user_type(&mut self) {
        let value = |flow: &'t Flow| {
            if flow.handlers.user_create.is_none() && flow.user_type.at.is_none() {
                return Value::None;
            }
            flow.user_type.text(self.tree).map_or(Value::Word("null"), Value::Text)
        };
        let (wanted, found) = (value(self.desired), value(self.live));
        if self.manages(self.desired.user_type.at.or(self.desired.handlers.user_create))
            && (self.live.language == Language::Graph || self.live.user_type.at.is_some())
        {
            let path = Path::member(&member::SHAPE, member::USER_TYPE);
            self.changes.compare(&path, &wanted, &found);
        }
    }

    fn extensions(&mut self) {
        let slots = [extensions::START, extensions::SUBMIT];
        for ((slot, wanted), found) in slots.into_iter().zip(self.desired.extensions).zip(self.live.extensions) {
            if !self.manages(wanted.at) || (found.at.is_none() && self.live.language == Language::Definition) {
                continue;
            }
            let path = Path::member(&member::SHAPE, member::EXTENSIONS).then(&extensions::SHAPE, slot);
            // Where one of the two has no id, the display names tell.
            let has_ids = wanted.id.is_some() && found.id.is_some();
            let has_names = wanted.name.is_some() && found.name.is_some();
            let id = |given: Extension| {
                let by_name = given.id.is_none() || (!has_ids && has_names);
                if by_name { Value::of(self.tree, given.name) } else { Value::of(self.tree, given.id).lower() }
            };
            let (before, after) = (id(found), id(wanted));
            // A handler whose extension is left out has one that is not known.
            if !(before.is_none() && self.tree.kind(found.at) == Kind::Object) {
                self.changes.compare(&path, &after, &before);
                if before.is_none() != after.is_none() {
                    // What comes or goes brings or takes its settings.
                    continue;
                }
            }
            let is_definition = self.desired.language == Language::Definition;
            for ((slot, desired), (_, live)) in wanted.settings().into_iter().zip(found.settings()) {
                if desired.is_some() || !is_definition {
                    let path = path.clone().then(&extension::SHAPE, slot);
                    let (after, before) = (Value::of(self.tree, desired), Value::of(self.tree, live));
                    self.changes.compare(&path, &after, &before);
                }
            }
        }
    }

    fn extras(&mut self) {
        let pointers = |flow: &'t Flow| -> Vec<Vec<u8>> {
            flow.extras.iter().map(|extra| crate::graph::extras::pointer_of(self.tree, flow, extra)).into_list()
        };
        let (wanted, found) = (pointers(self.desired), pointers(self.live));
        let (wanted, found) = (keyed(&wanted), keyed(&found));
        let value = |flow: &'t Flow, place: Option<usize>| {
            place.and_then(|place| flow.extras.get(place)).map_or(NodeId::NONE, |extra| extra.value)
        };
        for (pointer, place) in &wanted {
            let (desired, live) = (value(self.desired, Some(*place)), value(self.live, find(&found, pointer)));
            let path = Path::member(&member::SHAPE, member::GRAPH).at(pointer);
            let (after, before) = (Value::of(self.tree, desired), Value::of(self.tree, live));
            self.changes.compare_secretly(&path, &after, &before);
        }
        if self.is_whole() {
            for (pointer, place) in found.iter().filter(|(pointer, _)| find(&wanted, pointer).is_none()) {
                let live = value(self.live, Some(*place));
                let path = Path::member(&member::SHAPE, member::GRAPH).at(pointer);
                self.changes.compare_secretly(&path, &Value::None, &Value::of(self.tree, live));
            }
        }
    }
}

/// Texts with their places, in order.
fn keyed(texts: &[Vec<u8>]) -> Keyed<'_> {
    sorted(texts.iter().enumerate().map(|(place, text)| (text.as_slice(), place)).into_list())
}
