//! Rewritings of a body that say the same: one function for each clause of the equality.

mod absent;
mod noise;
mod order;
mod values;

use serde_json::Value;

use super::runner::Draws;

/// A rewriting, named after the clause that makes it one.
pub(crate) struct Rewriting {
    pub(crate) clause: &'static str,
    pub(crate) rewrite: fn(&mut Value, &mut Draws),
}

macro_rules! rewritings {
    ($($clause:literal: $rewrite:path,)*) => { &[$(Rewriting { clause: $clause, rewrite: $rewrite }),*] };
}

/// The order of members and the spelling of texts are the matter of `text::Style`.
pub(crate) static REWRITINGS: &[Rewriting] = rewritings! {
    "annotations": noise::annotations,
    "the flow's own id": noise::own_id,
    "null for absent": absent::null_for_absent,
    "absent for null": absent::absent_for_null,
    "[] for absent": absent::list_for_absent,
    "absent for []": absent::absent_for_list,
    "an object of nothing for absent": absent::object_for_absent,
    "letter case of enum words": values::enum_case,
    "spelling of the e-mail pattern": values::email_pattern,
    "write-only secrets": noise::secrets,
    "accessPackages": noise::access_packages,
    "supportedTenantTypes": noise::supported_tenant_types,
    "state of a provider": noise::provider_state,
    "defaults stated": values::defaults_stated,
    "defaults left out": values::defaults_left_out,
    "order of identity providers": order::providers_turned,
    "order of attributes": order::attributes_turned,
    "order of applications": order::applications_turned,
    "letter case of application ids": values::application_case,
    "read-only members of attributes": values::attributes_as_read,
    "priority on one side": noise::priority_left_out,
};

pub(super) const METHODS: &str = "/onAuthenticationMethodLoadStart/identityProviders";
pub(super) const ATTRIBUTES: &str = "/onAttributeCollection/attributes";
pub(super) const VIEWS: &str = "/onAttributeCollection/attributeCollectionPage/views";
pub(super) const APPLICATIONS: &str = "/conditions/applications/includeApplications";

/// The elements of the list at a pointer.
pub(super) fn list<'b>(body: &'b mut Value, pointer: &str) -> impl Iterator<Item = &'b mut Value> {
    body.pointer_mut(pointer).and_then(Value::as_array_mut).into_iter().flatten()
}

/// All inputs, whatever the view.
pub(super) fn inputs(body: &mut Value) -> impl Iterator<Item = &mut Value> {
    list(body, VIEWS).flat_map(|view| list(view, "/inputs"))
}
