//! Identity providers of a definition: words, display names and ids.

use super::Lowering;
use crate::flow::{Problem, Provider, ProviderRef, Text};
use crate::source::{Kind, NodeId, same_in_any_case};
use crate::vocabulary::definition::provider;
use crate::vocabulary::provider as providers;
use crate::vocabulary::shape::OBJECT_OR_STRING;

impl Lowering<'_, '_, '_> {
    pub(super) fn providers(&mut self, list: NodeId) {
        self.flow.providers_at = list;
        for item in self.read.elements(list) {
            let (provider, id) = if !self.read.expect(item, OBJECT_OR_STRING) {
                (ProviderRef::Unreadable, None)
            } else if self.read.tree.kind(item) == Kind::String {
                let known = self.provider_word(item);
                (known, None)
            } else {
                self.provider_object(item)
            };
            self.flow.providers.push(Provider { at: item, provider, id });
        }
    }

    pub(super) fn provider_word(&mut self, node: NodeId) -> ProviderRef {
        let text = self.read.tree.text(node);
        if let Some(known) = providers::by_word(&text) {
            return ProviderRef::Known(known);
        }
        let meant = providers::KNOWN.into_iter().find(|known| same_in_any_case(known.word.as_bytes(), &text));
        if let Some(known) = meant.filter(|_| !text.is_empty()) {
            self.read.problems.push(Problem::LetterCase { node, right: known.word });
            return ProviderRef::Known(known);
        }
        self.read.problems.push(Problem::UnknownProvider { node });
        ProviderRef::Unreadable
    }

    pub(super) fn provider_object(&mut self, node: NodeId) -> (ProviderRef, Option<Text>) {
        let members = self.read.members(node, &provider::SHAPE);
        let id = self.read.string(members.get(provider::ID));
        let ways = [provider::TYPE, provider::OIDC, provider::SAML, provider::WS_FED];
        let mut given = ways.into_iter().filter(|&slot| members.get(slot).is_some());
        let Some(way) = given.next() else {
            if let Some(node) = id {
                let known = providers::by_id(&self.read.tree.text(node));
                return (known.map_or(ProviderRef::ById, ProviderRef::Known), Some(Text::Value(node)));
            }
            if members.get(provider::ID).is_none() {
                self.read.problems.push(Problem::MissingMember { node, shape: &provider::SHAPE, name: "type" });
            }
            return (ProviderRef::Unreadable, None);
        };
        if let Some(second) = given.next() {
            self.read.problems.push(Problem::Conflict { node: members.get(second), other: members.get(way) });
        }
        let named = members.get(way);
        let provider = match self.read.string(named) {
            None => ProviderRef::Unreadable,
            Some(word) if way == provider::TYPE => self.provider_word(word),
            Some(name) => ProviderRef::Named(name),
        };
        (provider, id.map(Text::Value))
    }
}
