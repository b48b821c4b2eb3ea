//! What a tenant holds.

mod builtin;
mod demo;
mod ids;
mod json;
mod store;

pub(crate) use builtin::{default_input, extensions_application};
pub(crate) use demo::{application, principal};
pub(crate) use ids::Ids;
pub(crate) use json::mask;
pub(crate) use store::{List, Store};

use serde_json::Value;

use crate::exchange::Object;

/// A tenant, as plain objects. Secrets are never in it: what was sent is masked as it comes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tenant {
    pub(crate) organization: Object,
    pub(crate) providers: Vec<Object>,
    pub(crate) federations: Vec<Object>,
    pub(crate) attributes: Vec<Object>,
    pub(crate) flows: Vec<Flow>,
    pub(crate) applications: Vec<Object>,
    pub(crate) principals: Vec<Object>,
    pub(crate) extensions: Vec<Object>,
    pub(crate) listeners: Vec<Object>,
    pub(crate) email: Object,
    pub(crate) sms: Object,
    pub(crate) branding: Option<Object>,
    pub(crate) localizations: Vec<Object>,
}

/// A flow. What it refers to is kept beside its body, as Graph serves it from addresses of its own.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Flow {
    pub(crate) body: Object,
    pub(crate) providers: Vec<String>,
    pub(crate) attributes: Vec<String>,
    /// By their application (client) ids.
    pub(crate) applications: Vec<String>,
}

/// A text of an object; empty if there is none.
pub(crate) fn text<'a>(object: &'a Object, member: &str) -> &'a str {
    object.get(member).and_then(Value::as_str).unwrap_or_default()
}

pub(crate) fn id_of(object: &Object) -> &str {
    text(object, "id")
}

/// The object with an id. Letter case is no difference, as in GUIDs and in the `email` of a path (example 57).
pub(crate) fn by_id<'a>(objects: &'a [Object], id: &str) -> Option<&'a Object> {
    by(objects, "id", id)
}

pub(crate) fn by<'a>(objects: &'a [Object], member: &str, value: &str) -> Option<&'a Object> {
    objects.iter().find(|one| text(one, member).eq_ignore_ascii_case(value))
}

pub(crate) fn position(objects: &[Object], id: &str) -> Option<usize> {
    objects.iter().position(|one| id_of(one).eq_ignore_ascii_case(id))
}

impl Flow {
    pub(crate) fn id(&self) -> &str {
        id_of(&self.body)
    }

    pub(crate) fn name(&self) -> &str {
        text(&self.body, "displayName")
    }
}

impl Tenant {
    pub(crate) fn flow(&self, id: &str) -> Option<&Flow> {
        self.flows.iter().find(|one| one.id().eq_ignore_ascii_case(id))
    }

    pub(crate) fn flow_of_application(&self, id: &str) -> Option<&Flow> {
        self.flows.iter().find(|flow| flow.applications.iter().any(|one| one.eq_ignore_ascii_case(id)))
    }

    /// An attribute. Unlike other ids its letter case counts: the service is documented with both (gaps A 14), and who
    /// writes the other one is told here.
    pub(crate) fn attribute(&self, id: &str) -> Option<&Object> {
        self.attributes.iter().find(|one| id_of(one) == id)
    }

    /// A provider that a flow may have: also a federation (gaps B 11 leaves its id open, so that it is its own).
    pub(crate) fn provider(&self, id: &str) -> Option<&Object> {
        self.providers.iter().chain(&self.federations).find(|one| id_of(one) == id)
    }

    /// Whether flows can offer one-time passcodes by e-mail. Which of the two members decides is not documented
    /// (spec 7); `default` counts as enabled there.
    pub(crate) fn has_one_time_passcodes(&self) -> bool {
        text(&self.email, "state") == "enabled" && text(&self.email, "allowExternalIdToUseEmailOtp") != "disabled"
    }
}
