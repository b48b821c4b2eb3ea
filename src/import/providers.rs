//! Identity providers: by word, by display name, or by id.

use super::Import;
use crate::flow::{Provider, ProviderRef, Text};
use crate::json::write_string;
use crate::source::{Kind, NodeId, same_in_any_case};
use crate::tenant::{List, known_provider};
use crate::vocabulary::definition::{flow as member, provider};
use crate::vocabulary::graph::provider as body;
use crate::vocabulary::provider::{FEDERATED, KnownProvider, PROTOCOL, Tenants};

impl Import<'_, '_> {
    pub(super) fn providers(&mut self) {
        self.writer.list(&member::SHAPE, member::PROVIDERS);
        for linked in &self.flow.providers {
            if let Some(id) = linked.id {
                self.writer.separate();
                let Text::Value(id) = id else { continue };
                self.provider(linked, id);
            }
        }
        self.writer.end_list();
    }

    fn provider(&mut self, linked: &Provider, id: NodeId) {
        let object = self.described(linked.at, id);
        match self.known(linked, object) {
            Some(known) if known.tenants == Tenants::ExternalLocal => {
                write_string(known.word.as_bytes(), self.writer.out);
            }
            Some(known) if known.tenants == Tenants::ExternalFederated => {
                if self.portable {
                    return write_string(known.word.as_bytes(), self.writer.out);
                }
                self.writer.open();
                self.writer.member(&provider::SHAPE, provider::TYPE);
                write_string(known.word.as_bytes(), self.writer.out);
                self.writer.value(&provider::SHAPE, provider::ID, id);
                self.writer.close();
            }
            _ => {
                self.writer.open();
                let way = self.federated(object);
                if let Some((slot, named)) = way {
                    self.writer.value(&provider::SHAPE, slot, named);
                }
                if way.is_none() || !self.portable {
                    self.writer.value(&provider::SHAPE, provider::ID, id);
                }
                self.writer.close();
            }
        }
    }

    /// Where it is said what a provider is: in the body, where it comes with its type, else in the tenant.
    fn described(&self, at: NodeId, id: NodeId) -> NodeId {
        if self.tree.member(at, body::SHAPE.name(body::TYPE)).is_some() {
            return at;
        }
        let id = self.tree.text(id);
        let in_tenant = self.tenant.by_id(List::IdentityProviders, id);
        in_tenant.or(self.tenant.by_id(List::FederationConfigurations, id)).or(at)
    }

    fn known(&self, linked: &Provider, object: NodeId) -> Option<&'static KnownProvider> {
        if let ProviderRef::Known(known) = linked.provider {
            return Some(known);
        }
        known_provider(self.tree, object)
    }

    /// The way in which a definition names it, and its display name.
    fn federated(&self, object: NodeId) -> Option<(usize, NodeId)> {
        let annotation = self.tree.text(self.tree.member(object, body::SHAPE.name(body::TYPE)));
        let protocol = self.tree.text(self.tree.member(object, PROTOCOL));
        let named = self.tree.member(object, body::SHAPE.name(body::DISPLAY_NAME));
        let is_meant = |word: &str, of: &str| {
            same_in_any_case(annotation, of.as_bytes())
                && (word == FEDERATED[0].0 || same_in_any_case(protocol, word.as_bytes()))
        };
        let (word, _) = FEDERATED.iter().find(|(word, of)| is_meant(word, of))?;
        (self.tree.kind(named) == Kind::String).then_some((provider::SHAPE.position(word.as_bytes())?, named))
    }
}
