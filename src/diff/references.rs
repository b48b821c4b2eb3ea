//! Identity providers and applications: sets of references.

use super::Diff;
use super::change::Path;
use super::value::Value;
use crate::flow::{Application, Flow, Language, Provider, ProviderRef};
use crate::list::IntoList;
use crate::order::{Keyed, contains, is_again, sorted};
use crate::source::Tree;
use crate::vocabulary::definition::flow as member;
use crate::vocabulary::graph::provider as body;

impl<'t> Diff<'t, '_, '_> {
    pub(super) fn providers(&mut self) {
        let (desired, live) = (self.desired, self.live);
        if !self.manages(desired.providers_at) || (live.providers_at.is_none() && self.is_open()) {
            return;
        }
        let list = |flow: &'t Flow| -> Vec<Keys> {
            flow.providers.iter().map(|provider| Keys::of(self.tree, provider)).into_list()
        };
        let (wanted, found) = (list(desired), list(live));
        self.set(member::PROVIDERS, &wanted, &found);
    }

    pub(super) fn applications(&mut self) {
        let (desired, live) = (self.desired, self.live);
        let is_known = match live.language {
            Language::Graph => !live.lacks_applications,
            Language::Definition => live.applications_at.is_some(),
        };
        if !self.manages(desired.applications_at) || !is_known {
            return;
        }
        let list = |flow: &'t Flow| -> Vec<Keys> {
            flow.applications.iter().map(|linked| Keys::application(self.tree, linked)).into_list()
        };
        let (wanted, found) = (list(desired), list(live));
        self.set(member::APPLICATIONS, &wanted, &found);
    }

    fn set(&mut self, slot: usize, wanted: &[Keys], found: &[Keys]) {
        let (in_wanted, in_found) = (Index::of(wanted), Index::of(found));
        let path = |keys: &Keys| Path::member(&member::SHAPE, slot).at(&keys.shown);
        for keys in distinct(wanted).filter(|keys| !keys.is_in(&in_found)) {
            self.changes.add(&path(keys), &Value::Text(&keys.shown));
        }
        for keys in distinct(found).filter(|keys| !keys.is_in(&in_wanted)) {
            self.changes.remove(&path(keys), &Value::Text(&keys.shown));
        }
    }
}

/// Each of a list once.
fn distinct(list: &[Keys]) -> impl Iterator<Item = &Keys> {
    let texts = list.iter().enumerate().map(|(place, keys)| (keys.shown.as_slice(), place));
    let is_again = is_again(texts.into_list(), list.len());
    list.iter().zip(is_again).filter_map(|(keys, is_again)| (!is_again).then_some(keys))
}

/// What something is known by. An id decides; without one, the kind of provider or the display name does.
struct Keys {
    id: Vec<u8>,
    other: Vec<u8>,
    is_pinned: bool,
    shown: Vec<u8>,
}

impl Keys {
    fn of(tree: &Tree, provider: &Provider) -> Self {
        let id = provider.id.map_or(&[][..], |id| id.resolve(tree));
        let (other, shown, literal) = match provider.provider {
            ProviderRef::Known(known) => (prefixed(b"type:", known.word.as_bytes()), known.word.as_bytes(), known.id),
            ProviderRef::Named(name) => (prefixed(b"name:", tree.text(name)), tree.text(name), ""),
            ProviderRef::ById | ProviderRef::Unreadable => (
                prefixed(b"name:", tree.text(tree.member(provider.at, body::SHAPE.name(body::DISPLAY_NAME)))),
                &[][..],
                "",
            ),
        };
        let is_pinned = !id.is_empty();
        Self {
            // The literal id of a local method is the same in every tenant.
            id: if is_pinned { id } else { literal.as_bytes() }.to_ascii_lowercase(),
            other,
            is_pinned,
            shown: if shown.is_empty() { id } else { shown }.to_vec(),
        }
    }

    fn application(tree: &Tree, linked: &Application) -> Self {
        let id = tree.text(linked.app_id);
        let id = id.to_ascii_lowercase();
        let shown = if id.is_empty() { tree.text(linked.name).to_vec() } else { id.clone() };
        Self { id, other: Vec::new(), is_pinned: true, shown }
    }

    /// Is it among those of the other side? Where both are pinned, the ids alone decide.
    fn is_in(&self, others: &Index) -> bool {
        let has = |among: &Keyed, key: &[u8]| !key.is_empty() && contains(among, key);
        has(&others.ids, &self.id) || has(if self.is_pinned { &others.loose } else { &others.all }, &self.other)
    }
}

/// What the references of one side are known by.
struct Index<'k> {
    ids: Keyed<'k>,
    /// By what else than their ids; and those of them that are not pinned.
    all: Keyed<'k>,
    loose: Keyed<'k>,
}

impl<'k> Index<'k> {
    fn of(list: &'k [Keys]) -> Self {
        let of = |keys: &mut dyn Iterator<Item = &'k Vec<u8>>| sorted(keys.map(|key| (key.as_slice(), 0)).into_list());
        Self {
            ids: of(&mut list.iter().map(|keys| &keys.id)),
            all: of(&mut list.iter().map(|keys| &keys.other)),
            loose: of(&mut list.iter().filter(|keys| !keys.is_pinned).map(|keys| &keys.other)),
        }
    }
}

/// Nothing stays nothing.
fn prefixed(prefix: &[u8], text: &[u8]) -> Vec<u8> {
    if text.is_empty() { Vec::new() } else { [prefix, text].concat() }
}
