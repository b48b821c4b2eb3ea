//! `UF08xx`: the flow against the tenant.

pub(super) mod pin_against_tenant;
