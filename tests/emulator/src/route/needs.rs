//! The permissions of operations 1 to 8: the least one first, then those that include it.
//!
//! For reading applications and service principals the reference names none; these are those with which they can be
//! written, and the ones for reading that the directory has.

use crate::grants::Needs;

const fn both(permissions: &'static [&'static str], roles: &'static [&'static str]) -> Needs {
    Needs { delegated: permissions, application: permissions, roles }
}

const FLOW_READERS: &[&str] = &["External ID User Flow Administrator", "External Identity Provider Administrator"];
const PROVIDER_ROLE: &[&str] = &["External Identity Provider Administrator"];
const ATTRIBUTE_ROLE: &[&str] = &["External ID User Flow Attribute Administrator"];
const METHOD_ROLES: &[&str] = &["Authentication Policy Administrator", "Security Administrator"];
const BRANDING_ROLE: &[&str] = &["Organizational Branding Administrator"];

pub(super) const NOTHING: Needs = Needs { delegated: &[], application: &[], roles: &[] };

pub(super) const READ_FLOWS: Needs = both(&["EventListener.Read.All", "EventListener.ReadWrite.All"], FLOW_READERS);
pub(super) const WRITE_FLOWS: Needs = both(&["EventListener.ReadWrite.All"], &["External ID User Flow Administrator"]);
pub(super) const READ_LISTENERS: Needs = both(&["EventListener.Read.All", "EventListener.ReadWrite.All"], &[]);
pub(super) const WRITE_LISTENERS: Needs = both(&["EventListener.ReadWrite.All"], &[]);
pub(super) const READ_PROVIDERS: Needs =
    both(&["IdentityProvider.Read.All", "IdentityProvider.ReadWrite.All"], PROVIDER_ROLE);
pub(super) const WRITE_PROVIDERS: Needs = both(&["IdentityProvider.ReadWrite.All"], PROVIDER_ROLE);
pub(super) const READ_ATTRIBUTES: Needs =
    both(&["IdentityUserFlow.Read.All", "IdentityUserFlow.ReadWrite.All"], ATTRIBUTE_ROLE);
pub(super) const WRITE_ATTRIBUTES: Needs = both(&["IdentityUserFlow.ReadWrite.All"], ATTRIBUTE_ROLE);
pub(super) const READ_EXTENSIONS: Needs =
    both(&["CustomAuthenticationExtension.Read.All", "CustomAuthenticationExtension.ReadWrite.All"], &[]);
pub(super) const WRITE_EXTENSIONS: Needs = both(&["CustomAuthenticationExtension.ReadWrite.All"], &[]);
pub(super) const READ_METHODS: Needs = both(
    &["Policy.Read.AuthenticationMethod", "Policy.Read.All", "Policy.ReadWrite.AuthenticationMethod"],
    METHOD_ROLES,
);
pub(super) const WRITE_METHODS: Needs = both(&["Policy.ReadWrite.AuthenticationMethod"], METHOD_ROLES);
pub(super) const WRITE_BRANDING: Needs =
    both(&["OrganizationalBranding.ReadWrite.All", "Organization.ReadWrite.All"], BRANDING_ROLE);

pub(super) const READ_BRANDING: Needs = Needs {
    delegated: &[
        "User.Read",
        "OrganizationalBranding.Read.All",
        "OrganizationalBranding.ReadWrite.All",
        "Organization.ReadWrite.All",
    ],
    application: &[
        "OrganizationalBranding.Read.All",
        "OrganizationalBranding.ReadWrite.All",
        "Organization.ReadWrite.All",
    ],
    roles: &[],
};
pub(super) const READ_ORGANIZATION: Needs = Needs {
    delegated: &["User.Read", "Organization.Read.All", "Organization.ReadWrite.All"],
    application: &["Organization.Read.All", "Organization.ReadWrite.All"],
    roles: &[],
};
pub(super) const READ_APPLICATIONS: Needs = Needs {
    delegated: &["Application.Read.All", "Application.ReadWrite.All"],
    application: &["Application.ReadWrite.OwnedBy", "Application.Read.All", "Application.ReadWrite.All"],
    roles: &[],
};
pub(super) const WRITE_APPLICATIONS: Needs = Needs {
    delegated: &["AppRegistration.Create", "Application.ReadWrite.All"],
    application: &["AppRegistration.Create", "Application.ReadWrite.OwnedBy", "Application.ReadWrite.All"],
    roles: &[],
};
pub(super) const WRITE_PRINCIPALS: Needs = Needs {
    delegated: &["Application.ReadWrite.All", "Directory.ReadWrite.All"],
    application: &["Application.ReadWrite.OwnedBy", "Application.ReadWrite.All", "Directory.ReadWrite.All"],
    roles: &[],
};
