//! Identity providers of a definition: words, display names and ids.

use super::Lowering;
use crate::flow::{Problem, Provider, ProviderRef, Text};
use crate::source::{Kind, NodeId, same_in_any_case};
use crate::tenant::List;
use crate::vocabulary::definition::provider;
use crate::vocabulary::provider as providers;
use crate::vocabulary::shape::OBJECT_OR_STRING;

impl Lowering<'_, '_, '_> {
    pub(super) fn providers(&mut self, list: NodeId) {
        self.flow.providers_at = list;
        for item in self.read.tree.elements(list) {
            let (provider, id) = if !self.read.expect(item, OBJECT_OR_STRING) {
                (ProviderRef::Unreadable, None)
            } else if self.read.tree.kind(item) == Kind::String {
                let known = self.provider_word(item);
                (known, self.known_id(known, item, NodeId::NONE))
            } else {
                self.provider_object(item)
            };
            let declaration =
                if self.flow.declared_providers.is_empty() { NodeId::NONE } else { self.declaration_of(provider, id) };
            self.flow.providers.push(Provider { at: item, provider, id, declaration });
        }
    }

    fn provider_word(&mut self, node: NodeId) -> ProviderRef {
        let text = self.read.tree.text(node);
        if let Some(known) = providers::by_word(text) {
            return ProviderRef::Known(known);
        }
        let meant = providers::KNOWN.into_iter().find(|known| same_in_any_case(known.word.as_bytes(), text));
        if let Some(known) = meant.filter(|_| !text.is_empty()) {
            self.read.note(Problem::LetterCase { node, right: known.word });
            return ProviderRef::Known(known);
        }
        self.read.note(Problem::UnknownProvider { node });
        ProviderRef::Unreadable
    }

    fn provider_object(&mut self, node: NodeId) -> (ProviderRef, Option<Text>) {
        let members = self.read.members(node, &provider::SHAPE);
        let id = self.read.named(members.get(provider::ID));
        let id = self.read.string(id);
        let pinned = id.unwrap_or(NodeId::NONE);
        let ways = [provider::TYPE, provider::OIDC, provider::SAML, provider::WS_FED];
        let mut given = ways.into_iter().filter(|&slot| members.get(slot).is_some());
        let Some(way) = given.next() else {
            if let Some(node) = id {
                let known = providers::by_id(self.read.tree.text(node));
                return (known.map_or(ProviderRef::ById, ProviderRef::Known), Some(Text::Value(node)));
            }
            if members.get(provider::ID).is_none() {
                self.read.note(Problem::MissingMember {
                    node,
                    shape: &provider::SHAPE,
                    name: provider::SHAPE.name(provider::TYPE),
                });
            }
            return (ProviderRef::Unreadable, None);
        };
        if let Some(second) = given.next() {
            self.read.note(Problem::Conflict { node: members.get(second), other: members.get(way) });
        }
        let named = if way == provider::TYPE { members.get(way) } else { self.read.named(members.get(way)) };
        match self.read.string(named) {
            None => (ProviderRef::Unreadable, id.map(Text::Value)),
            Some(word) if way == provider::TYPE => {
                let known = self.provider_word(word);
                (known, self.known_id(known, word, pinned))
            }
            Some(name) => {
                let [first, second] = [List::IdentityProviders, List::FederationConfigurations];
                let lists = if way == provider::OIDC { [first, second] } else { [second, first] };
                let id = self.resolve(&lists, name, pinned);
                (ProviderRef::Named(name), id.is_some().then_some(Text::Value(id)))
            }
        }
    }

    /// The id of a known provider, where the tenant or the document says it.
    fn known_id(&mut self, provider: ProviderRef, word: NodeId, pinned: NodeId) -> Option<Text> {
        let ProviderRef::Known(known) = provider else {
            return pinned.is_some().then_some(Text::Value(pinned));
        };
        let found = self.tenant.known_provider(known);
        let id = self.pin(found, false, word, pinned);
        id.is_some().then_some(Text::Value(id))
    }
}
