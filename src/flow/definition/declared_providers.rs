//! Identity providers that a definition declares.

use super::Lowering;
use crate::flow::{DeclaredProvider, Problem, ProviderRef, Text};
use crate::order::{Keyed, find, sorted};
use crate::source::{NodeId, Tree, same_in_any_case};
use crate::tenant::{List, known_provider};
use crate::vocabulary::definition::{VARIABLE_REFERENCE, address, claims, oidc_provider, secret, social_provider};
use crate::vocabulary::graph::provider;
use crate::vocabulary::provider::{DECLARABLE, Declarable, FEDERATED, GIVEN_IDS, KnownProvider, SECRETS};
use crate::vocabulary::shape::{OBJECT, STRING};

const IDENTITY_PROVIDERS: List = List::IdentityProviders;

impl Lowering<'_, '_, '_> {
    #[inline(never)]
    pub(super) fn declared_providers(&mut self, object: NodeId) {
        if object.is_none() {
            return;
        }
        self.read.unique(object);
        for at in self.read.tree.entries(object) {
            if self.read.expect(at, OBJECT) {
                let kind = self.declarable(at);
                if let Some(kind) = kind {
                    self.members_of(at, kind);
                }
                let (object, is_ambiguous) = kind.map_or_else(Default::default, |kind| self.in_tenant_as(at, kind));
                self.flow.declared_providers.push(DeclaredProvider { at, kind, object, is_ambiguous });
            }
        }
        let (mut oidc, mut types) = (Keyed::new(), Keyed::new());
        for (place, declared) in self.flow.declared_providers.iter().enumerate() {
            match declared.kind {
                Some(Declarable { known: None, .. }) => oidc.push((self.read.tree.key(declared.at), place)),
                Some(kind) => types.push((kind.word.as_bytes(), place)),
                None => {}
            }
        }
        self.declared_oidc = sorted(oidc);
        self.declared_types = sorted(types);
    }

    /// The type of a declared provider, which says what other members it has.
    #[inline(never)]
    fn declarable(&mut self, at: NodeId) -> Option<&'static Declarable> {
        let tree = self.read.tree;
        let node = tree.member(at, social_provider::SHAPE.name(social_provider::TYPE));
        if node.is_none() {
            // The others tell which one was meant, and so what this one may have been misspelt as.
            let has = |kind: &&Declarable| {
                tree.entries(at).filter(|member| kind.shape.position(tree.key(*member)).is_some()).count()
            };
            if let Some(kind) = DECLARABLE.iter().rev().max_by_key(has) {
                self.members_of(at, kind);
            }
            return None;
        }
        if !self.read.expect(node, STRING) {
            return None;
        }
        let text = tree.text(node);
        let found = DECLARABLE.iter().find(|kind| !text.is_empty() && same_in_any_case(kind.word.as_bytes(), text));
        match found {
            None => self.read.note(Problem::NotDeclarable { node }),
            Some(kind) if *kind.word.as_bytes() != *text => {
                self.read.note(Problem::LetterCase { node, right: kind.word });
            }
            Some(_) => {}
        }
        found
    }

    #[inline(never)]
    fn members_of(&mut self, at: NodeId, kind: &'static Declarable) {
        let members = self.read.rare_members(at, kind.shape);
        let get = |name: &str| kind.shape.position(name.as_bytes()).map_or(NodeId::NONE, |slot| members.get(slot));
        for name in GIVEN_IDS {
            self.read.named(get(name));
        }
        // A rule says what is wrong with a variable there.
        for node in SECRETS.map(get).into_iter().filter(|node| !is_variable_secret(self.read.tree, *node)) {
            self.read.rare_members(node, &secret::SHAPE);
        }
        let mapping = self.read.rare_members(get(oidc_provider::SHAPE.name(oidc_provider::CLAIMS)), &claims::SHAPE);
        self.read.rare_members(mapping.get(claims::ADDRESS), &address::SHAPE);
    }

    /// What the tenant has for it: the one of its type, or of its name among several; of OpenID Connect, the one of its
    /// name.
    #[inline(never)]
    fn in_tenant_as(&self, at: NodeId, kind: &'static Declarable) -> (NodeId, bool) {
        let tree = self.read.tree;
        let name = tree.key(at);
        let named = self.tenant.by_name(IDENTITY_PROVIDERS, name);
        let Some(known) = kind.known else {
            return if named.is_some() && is_oidc(tree, named) {
                (named, false)
            } else {
                (NodeId::NONE, named.is_none() && self.tenant.is_named(IDENTITY_PROVIDERS, name))
            };
        };
        let only = self.tenant.known_provider(known);
        if only.is_some() {
            return (only, false);
        }
        let object = if known_provider(tree, named) == Some(known) { named } else { NodeId::NONE };
        (object, object.is_none() && self.tenant.has_several(known))
    }

    /// Where the definition declares what it refers to.
    #[inline(never)]
    pub(super) fn declaration_of(&self, provider: ProviderRef, id: Option<Text>) -> NodeId {
        let tree = self.read.tree;
        let declared = &self.flow.declared_providers;
        let known_as = |known: &KnownProvider| find(&self.declared_types, known.word.as_bytes());
        let named = |name: &[u8]| find(&self.declared_oidc, name);
        let place = match provider {
            ProviderRef::Known(known) => known_as(known),
            ProviderRef::Named(name) if *tree.key(name) == *FEDERATED[0].0.as_bytes() => named(tree.text(name)),
            ProviderRef::Named(_) | ProviderRef::Unreadable => None,
            ProviderRef::ById => {
                let id = id.map_or(&[][..], |id| id.resolve(tree));
                let object = self.tenant.by_id(IDENTITY_PROVIDERS, id);
                let name = tree.text(tree.member(object, provider::SHAPE.name(provider::DISPLAY_NAME)));
                let place = known_provider(tree, object).map_or_else(|| named(name), known_as);
                place.filter(|place| {
                    declared.get(*place).is_some_and(|declared| object.is_some() && declared.object == object)
                })
            }
        };
        place.and_then(|place| declared.get(place)).map_or(NodeId::NONE, |declared| declared.at)
    }
}

/// Does a variable stand in the place of a secret, or of the name of what holds it?
#[must_use]
pub fn is_variable_secret(tree: &Tree, node: NodeId) -> bool {
    let is_variable = |at: NodeId| tree.member(at, VARIABLE_REFERENCE).is_some();
    is_variable(node) || is_variable(tree.member(node, secret::SHAPE.name(secret::ENV)))
}

/// Is an object of the tenant a custom OpenID Connect provider?
fn is_oidc(tree: &Tree, object: NodeId) -> bool {
    let annotation = tree.text(tree.member(object, provider::SHAPE.name(provider::TYPE)));
    same_in_any_case(annotation, FEDERATED[0].1.as_bytes())
}
