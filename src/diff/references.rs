//! Identity providers and applications: sets of references.

use std::borrow::Cow;

use super::Diff;
use super::change::Path;
use super::value::Value;
use crate::flow::{Application, Flow, Language, Provider, ProviderRef};
use crate::order::{Keyed, contains, sorted};
use crate::source::Tree;
use crate::vocabulary::definition::flow as member;

impl<'t> Diff<'t, '_, '_> {
    pub(super) fn providers(&mut self) {
        let (desired, live) = (self.desired, self.live);
        if !self.manages(desired.providers_at) || (live.providers_at.is_none() && self.is_open()) {
            return;
        }
        let list = |flow: &'t Flow| -> Vec<Keys<'t>> {
            flow.providers.iter().map(|provider| Keys::of(self.tree, provider)).collect()
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
        let list = |flow: &'t Flow| -> Vec<Keys<'t>> {
            flow.applications.iter().map(|linked| Keys::application(self.tree, linked)).collect()
        };
        let (wanted, found) = (list(desired), list(live));
        self.set(member::APPLICATIONS, &wanted, &found);
    }

    fn set(&mut self, slot: usize, wanted: &[Keys<'t>], found: &[Keys<'t>]) {
        let (in_wanted, in_found) = (Index::of(wanted), Index::of(found));
        let mut done = Keyed::new();
        for keys in wanted.iter().filter(|keys| !keys.is_in(&in_found)) {
            if !done.iter().any(|(known, _)| *known == keys.shown) {
                let path = Path::member(&member::SHAPE, slot).at(&keys.shown);
                self.changes.add(&path, &Value::Text(keys.shown.clone()));
                done.push((keys.shown.clone(), 0));
            }
        }
        done.clear();
        for keys in found.iter().filter(|keys| !keys.is_in(&in_wanted)) {
            if !done.iter().any(|(known, _)| *known == keys.shown) {
                let path = Path::member(&member::SHAPE, slot).at(&keys.shown);
                self.changes.remove(&path, &Value::Text(keys.shown.clone()));
                done.push((keys.shown.clone(), 0));
            }
        }
    }
}

/// What something is known by. An id decides; without one, the kind of provider or the display name does.
struct Keys<'t> {
    id: Option<Cow<'t, [u8]>>,
    other: Option<Cow<'t, [u8]>>,
    is_pinned: bool,
    shown: Cow<'t, [u8]>,
}

impl<'t> Keys<'t> {
    fn of(tree: &'t Tree, provider: &Provider) -> Self {
        let id = provider.id.map(|id| id.resolve(tree));
        let (other, shown) = match provider.provider {
            ProviderRef::Known(known) => {
                let word: Cow<[u8]> = Cow::Borrowed(known.word.as_bytes());
                (Some(prefixed(b"type:", &word)), if word.is_empty() { id.clone() } else { Some(word) })
            }
            ProviderRef::Named(name) => (Some(prefixed(b"name:", &tree.text(name))), Some(tree.text(name))),
            ProviderRef::ById | ProviderRef::Unreadable => {
                let name = tree.member(provider.at, "displayName");
                (name.is_some().then(|| prefixed(b"name:", &tree.text(name))), id.clone())
            }
        };
        // The literal id of a local method is the same in every tenant.
        let is_pinned = id.is_some();
        let id = id.or(match provider.provider {
            ProviderRef::Known(known) => Some(Cow::Borrowed(known.id.as_bytes())),
            _ => None,
        });
        let id = id.map(|id| id.to_ascii_lowercase().into());
        Self { id, other, is_pinned, shown: shown.unwrap_or_default() }
    }

    fn application(tree: &'t Tree, linked: &Application) -> Self {
        let text = tree.text(linked.app_id).to_ascii_lowercase();
        let has_id = !text.is_empty();
        let name = if linked.name.is_some() { tree.text(linked.name) } else { Cow::Borrowed(&b""[..]) };
        let shown: Cow<[u8]> = if has_id { text.clone().into() } else { name };
        Self { id: has_id.then(|| text.into()), other: None, is_pinned: has_id, shown }
    }

    /// Is it among those of the other side? Where both are pinned, the ids alone decide.
    fn is_in(&self, others: &Index<'t>) -> bool {
        let has = |among: &Keyed, key: &Option<Cow<[u8]>>| key.as_ref().is_some_and(|key| contains(among, key));
        has(&others.ids, &self.id) || has(if self.is_pinned { &others.loose } else { &others.all }, &self.other)
    }
}

/// What the references of one side are known by.
struct Index<'t> {
    ids: Keyed<'t>,
    /// By what else than their ids; and those of them that are not pinned.
    all: Keyed<'t>,
    loose: Keyed<'t>,
}

impl<'t> Index<'t> {
    fn of(list: &[Keys<'t>]) -> Self {
        let of = |keys: &mut dyn Iterator<Item = &Option<Cow<'t, [u8]>>>| {
            sorted(keys.flatten().map(|key| (key.clone(), 0)).collect())
        };
        Self {
            ids: of(&mut list.iter().map(|keys| &keys.id)),
            all: of(&mut list.iter().map(|keys| &keys.other)),
            loose: of(&mut list.iter().filter(|keys| !keys.is_pinned).map(|keys| &keys.other)),
        }
    }
}

fn prefixed<'t>(prefix: &[u8], text: &[u8]) -> Cow<'t, [u8]> {
    [prefix, text].concat().into()
}
