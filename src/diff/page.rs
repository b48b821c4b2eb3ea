//! The texts of pages.

use super::Diff;
use super::change::Path;
use super::value::Value;
use crate::flow::{Flow, View};
use crate::json::write_number;
use crate::source::NodeId;
use crate::vocabulary::definition::{flow as member, page};

impl Diff<'_, '_, '_> {
    pub(super) fn pages(&mut self) {
        let (desired, live) = (self.desired, self.live);
        if !desired.collects || !live.collects || (live.handlers.views.is_none() && self.is_open_page()) {
            return;
        }
        let none = View {
            at: NodeId::NONE,
            title: NodeId::NONE,
            description: NodeId::NONE,
            inputs: crate::flow::Span::default(),
        };
        let count = desired.views.len().max(live.views.len());
        for index in 0..count {
            let of = |flow: &Flow| flow.views.get(index).copied().unwrap_or(none);
            let (wanted, found) = (of(desired), of(live));
            for (slot, at, other) in
                [(page::TITLE, wanted.title, found.title), (page::DESCRIPTION, wanted.description, found.description)]
            {
                if self.manages(at) && (other.is_some() || live.language == crate::flow::Language::Graph) {
                    let path = self.page(index).then(&page::SHAPE, slot);
                    let (after, before) = (Value::of(self.tree, at), Value::of(self.tree, other));
                    self.changes.compare(&path, &after, &before);
                }
            }
        }
    }

    fn is_open_page(&self) -> bool {
        self.live.language == crate::flow::Language::Graph && self.live.live
    }

    fn page(&self, index: usize) -> Path {
        if self.desired.views.len() <= 1 && self.live.views.len() <= 1 {
            return Path::member(&member::SHAPE, member::PAGE);
        }
        let mut number = Vec::new();
        write_number(u32::try_from(index).unwrap_or(u32::MAX), &mut number);
        Path::member(&member::SHAPE, member::PAGES).at(&number)
    }
}
