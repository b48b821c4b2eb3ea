//! How an emulator behaves.

use std::collections::BTreeMap;

use crate::fault::Fault;
use crate::grants::Grant;
use crate::tenant::Tenant;

/// What does not change while it runs.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    pub(crate) seed: u64,
    /// Whether Google and Facebook get GUIDs for ids, as seen in external tenants (spec 2.2).
    pub(crate) has_social_guids: bool,
    /// Whether GET of flows shows what they refer to, as the examples 04, 05 and 08 have it.
    pub(crate) shows_references: bool,
}

/// Builds an [`Emulator`](crate::Emulator).
#[derive(Clone, Debug)]
pub struct Options {
    pub(crate) tenant: Tenant,
    pub(crate) settings: Settings,
    pub(crate) faults: Vec<Fault>,
    pub(crate) grants: BTreeMap<String, Grant>,
    pub(crate) page_size: usize,
    pub(crate) lag: u32,
}

/// As many as Graph gives of most lists where nobody asks for fewer.
const PAGE_SIZE: usize = 100;

impl Default for Options {
    fn default() -> Self {
        Self {
            tenant: Tenant::demo(),
            settings: Settings::default(),
            faults: Vec::new(),
            grants: BTreeMap::new(),
            page_size: PAGE_SIZE,
            lag: 0,
        }
    }
}

impl Options {
    /// Starts from a tenant other than the demo tenant.
    #[must_use]
    pub fn tenant(self, tenant: Tenant) -> Self {
        Self { tenant, ..self }
    }

    /// Ids and faults that happen by chance follow from it.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.settings.seed = seed;
        self
    }

    /// Adds a fault.
    #[must_use]
    pub fn fault(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
        self
    }

    /// Says what a token may do. A token of which nothing is said may do everything.
    #[must_use]
    pub fn grant(mut self, token: &str, grant: Grant) -> Self {
        self.grants.insert(token.to_owned(), grant);
        self
    }

    /// How many items a page has, at least one.
    #[must_use]
    pub fn page_size(self, items: usize) -> Self {
        Self { page_size: items.max(1), ..self }
    }

    /// How many requests after a write do not see it.
    #[must_use]
    pub fn lag(self, requests: u32) -> Self {
        Self { lag: requests, ..self }
    }

    /// Google and Facebook get GUIDs for ids when they are created.
    #[must_use]
    pub fn social_guids(mut self) -> Self {
        self.settings.has_social_guids = true;
        self
    }

    /// GET of flows shows providers, attributes and applications, as examples of the documentation do.
    #[must_use]
    pub fn shown_references(mut self) -> Self {
        self.settings.shows_references = true;
        self
    }
}
