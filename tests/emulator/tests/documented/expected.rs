//! What is expected of each example.

/// What is expected of an example.
pub(super) enum Expected {
    /// The documented status and body, but for what Graph makes up and what its own documentation contradicts.
    Same,
    /// The documented status, and a body with these members.
    Has(&'static [&'static str]),
    /// Another status, for a reason.
    Other(u16, &'static str),
    /// It is no request that can be sent.
    Skipped(&'static str),
}

use Expected::{Has, Other, Same, Skipped};

const WORKFORCE: &str = "other kinds of tenants have these flows";
const B2C: &str = "external tenants have no such provider";
const USERS: &str = "users are no part of the emulator";
const OLD: &str = "superseded: PATCH adds and removes no attributes (spec 5, 5)";
const ATTRIBUTE: &[&str] = &["id", "displayName", "description", "userFlowAttributeType", "dataType"];

pub(super) const EXPECTED: [(&str, Expected); 60] = [
    ("01-create-flow-email-password", Same),
    ("02-create-flow-with-application", Same),
    ("03-create-flow-social-and-custom-attribute", Same),
    ("04-list-flows", Same),
    ("05-list-flows-filter-identity-provider", Same),
    ("08-get-flow", Same),
    ("10-update-flow-displayname", Same),
    ("12-update-flow-add-attribute-OLD", Other(400, OLD)),
    ("13-update-flow-remove-attribute-OLD", Same),
    ("14-update-flow-disable-sign-up", Other(204, "no response is shown")),
    ("16-delete-flow", Same),
    ("17-list-flow-identity-providers", Has(&["id", "displayName", "identityProviderType"])),
    ("18-add-flow-identity-provider", Same),
    ("19-remove-flow-identity-provider", Same),
    ("20-list-flow-attributes", Same),
    ("21-add-flow-attribute", Same),
    ("22-remove-flow-attribute", Same),
    ("23-list-flow-applications", Same),
    ("24-add-flow-application", Same),
    ("25-remove-flow-application", Same),
    ("26-create-social-identity-provider", Other(400, B2C)),
    ("27-create-apple-identity-provider", Same),
    ("28-create-openidconnect-identity-provider-b2c", Other(400, B2C)),
    ("29-create-oidc-identity-provider-external-tenant", Same),
    ("30-create-listener-token-issuance-start", Same),
    ("31-create-custom-authentication-extension", Same),
    ("32-create-user-email-and-username", Other(404, USERS)),
    ("33-find-user-by-sign-in-name", Other(404, USERS)),
    ("34-add-username-to-user", Other(404, USERS)),
    ("35-batch", Has(&[])),
    ("36-batch-dependsOn", Skipped("its addresses are `...`; tests/batches.rs has the like")),
    ("37-error-shape", Skipped("it is of any request; tests/refusals.rs checks the shape of every error")),
    ("38-throttled", Skipped("it is of any request; tests/faults.rs has its body")),
    ("39-b2c-error-shape", Other(400, "the same status and code; it has no body that could be sent")),
    ("40-list-user-flow-attributes", Has(ATTRIBUTE)),
    ("41-create-user-flow-attribute", Same),
    ("42-get-user-flow-attribute", Has(ATTRIBUTE)),
    ("43-update-user-flow-attribute", Same),
    ("44-delete-user-flow-attribute", Same),
    ("47-available-provider-types-1", Has(&[])),
    ("48-available-provider-types-2", Has(&[])),
    ("49-get-identity-provider-1", Other(404, B2C)),
    ("50-get-identity-provider-2", Other(404, B2C)),
    ("51-get-identity-provider-3", Other(404, B2C)),
    ("52-get-identity-provider-4", Has(&["id", "displayName", "developerId", "serviceId", "keyId", "certificateData"])),
    ("53-update-identity-provider-1", Same),
    ("54-update-identity-provider-2", Other(404, B2C)),
    ("55-update-identity-provider-3", Same),
    ("56-delete-identity-provider-1", Same),
    ("57-get-email-auth-method", Same),
    ("58-update-email-auth-method", Same),
    ("59-create-b2x-user-flow-1", Other(400, WORKFORCE)),
    ("60-create-b2x-user-flow-2", Other(400, WORKFORCE)),
    ("61-create-b2x-user-flow-3", Other(400, WORKFORCE)),
    ("62-list-b2x-attribute-assignments", Other(400, WORKFORCE)),
    ("63-create-application", Has(&["id", "appId", "displayName", "signInAudience"])),
    ("64-create-service-principal", Has(&["id", "appId", "displayName", "accountEnabled", "appDisplayName"])),
    ("65-update-branding-1", Same),
    ("66-update-branding-3", Same),
    ("67-create-branding-localization-1", Has(&["id", "backgroundColor"])),
];
