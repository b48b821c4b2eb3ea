//! Identity providers.

use super::{Statement, checked, unchecked};

pub(super) static ALL: &[Statement] = &[
    checked("IDP-1", "A user flow has at least one identity provider", &[]),
    checked("IDP-2", "A provider is set up in the tenant before it is added to a user flow", &[]),
    checked("IDP-3", "The admin center offers e-mail with password or e-mail one-time passcode, not both", &[]),
    checked("IDP-4", "Graph is not documented to refuse both, and scripts of Microsoft send both", &[]),
    checked("IDP-5", "E-mail one-time passcode has to be enabled in the tenant", &[]),
    checked("IDP-6", "Federated providers can be chosen once their federation is set up", &["UF0207"]),
    checked("IDP-7", "Microsoft Entra ID sign-up is unavailable in external tenants", &[]),
    checked("IDP-8", "Native authentication knows the two local methods only", &[]),
    checked("IDP-9", "Other sign-in methods of a user flow are for new users only", &[]),
    unchecked(
        "IDP-10",
        "A one-time passcode cannot be the second factor where it is the first",
        "multifactor authentication is set beside the user flow, by Conditional Access and the authentication methods",
    ),
    checked(
        "IDP-11",
        "What the issuer, response type, scope and client authentication of an OpenID Connect provider may be",
        &[],
    ),
    unchecked(
        "IDP-12",
        "Issuers of `microsoftonline.com` are refused, says one page, and supported, says a newer one",
        "the sources contradict each other; the newer one wins, and refuses nothing",
    ),
    unchecked(
        "IDP-13",
        "What the metadata of an OpenID Connect provider must have, and which redirect addresses it must know",
        "needs the metadata of the provider, and its own settings",
    ),
    unchecked(
        "IDP-14",
        "After its issuer is changed, a provider is taken out of the user flow and added again",
        "concerns the steps of a change, which no flow shows",
    ),
    checked("IDP-15", "A provider that sends no e-mail address fails where the address is required", &[]),
    unchecked(
        "IDP-16",
        "The secret of Apple is renewed every six months",
        "concerns a date, and the set-up of the provider",
    ),
];
