//! `UF09xx`: several flows.

pub(super) mod application_in_two_flows;
pub(super) mod conflicting_declarations;
pub(super) mod contested_name;
pub(super) mod duplicate_flow_name;
pub(super) mod too_many_flows;
