//! Identity providers.

use super::definition::{apple_provider, oidc_provider, social_provider};
use super::shape::Shape;
use crate::source::{reads, same_in_any_case};

/// Where a provider can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tenants {
    /// In an external tenant, always there.
    ExternalLocal,
    /// In an external tenant, once federation is set up.
    ExternalFederated,
    /// In a workforce tenant only.
    Workforce,
    /// In Azure AD B2C only.
    AzureAdB2c,
}

/// A provider with a documented id.
#[derive(Debug, PartialEq, Eq)]
pub struct KnownProvider {
    /// The word in a definition; empty where the language has none.
    pub word: &'static str,
    /// The id that Graph documents. Social providers have been seen under a GUID as well.
    pub id: &'static str,
    /// Its `identityProviderType`, which is the same in every tenant; where it has none, the type of the object.
    pub provider_type: &'static str,
    /// The name in the admin center.
    pub name: &'static str,
    /// Where it can be used.
    pub tenants: Tenants,
}

/// `emailPassword`
pub static EMAIL_PASSWORD: KnownProvider = KnownProvider {
    word: "emailPassword",
    id: "EmailPassword-OAUTH",
    provider_type: "EmailPassword",
    name: "Email with password",
    tenants: Tenants::ExternalLocal,
};
/// `emailOneTimePasscode`
pub static EMAIL_ONE_TIME_PASSCODE: KnownProvider = KnownProvider {
    word: "emailOneTimePasscode",
    id: "EmailOtpSignup-OAUTH",
    provider_type: "EmailOTP",
    name: "Email one-time passcode",
    tenants: Tenants::ExternalLocal,
};
/// `google`
pub static GOOGLE: KnownProvider = KnownProvider {
    word: "google",
    id: "Google-OAUTH",
    provider_type: "Google",
    name: "Google",
    tenants: Tenants::ExternalFederated,
};
/// `facebook`
pub static FACEBOOK: KnownProvider = KnownProvider {
    word: "facebook",
    id: "Facebook-OAUTH",
    provider_type: "Facebook",
    name: "Facebook",
    tenants: Tenants::ExternalFederated,
};
/// `apple`
pub static APPLE: KnownProvider = KnownProvider {
    word: "apple",
    id: "Apple-Managed-OIDC",
    provider_type: "appleManagedIdentityProvider",
    name: "Apple",
    tenants: Tenants::ExternalFederated,
};
/// Microsoft Entra ID Sign up
pub static ENTRA_ID: KnownProvider = KnownProvider {
    word: "",
    id: "AADSignup-OAUTH",
    provider_type: "AADSignup",
    name: "Microsoft Entra ID Sign up",
    tenants: Tenants::Workforce,
};
/// Microsoft Account
pub static MICROSOFT_ACCOUNT: KnownProvider = KnownProvider {
    word: "",
    id: "MSASignup-OAUTH",
    provider_type: "MicrosoftAccount",
    name: "Microsoft Account",
    tenants: Tenants::Workforce,
};

/// A social provider of Azure AD B2C.
const fn b2c(id: &'static str, name: &'static str) -> KnownProvider {
    KnownProvider { word: "", id, provider_type: name, name, tenants: Tenants::AzureAdB2c }
}

/// Social providers that Azure AD B2C has and external tenants have not. Source: Graph reference, socialIdentityProvider.
static B2C: [KnownProvider; 8] = [
    b2c("Microsoft-OAUTH", "Microsoft"),
    b2c("Amazon-OAUTH", "Amazon"),
    b2c("LinkedIn-OAUTH", "LinkedIn"),
    b2c("GitHub-OAUTH", "GitHub"),
    b2c("Twitter-OAUTH", "Twitter"),
    b2c("Weibo-OAUTH", "Weibo"),
    b2c("QQ-OAUTH", "QQ"),
    b2c("WeChat-OAUTH", "WeChat"),
];

/// All of them. Source: Graph reference, *Add identityProvider (to a user flow)* and the provider examples.
pub static KNOWN: [&KnownProvider; 15] = [
    &EMAIL_PASSWORD,
    &EMAIL_ONE_TIME_PASSCODE,
    &GOOGLE,
    &FACEBOOK,
    &APPLE,
    &ENTRA_ID,
    &MICROSOFT_ACCOUNT,
    &B2C[0],
    &B2C[1],
    &B2C[2],
    &B2C[3],
    &B2C[4],
    &B2C[5],
    &B2C[6],
    &B2C[7],
];

/// The provider of this word.
#[must_use]
pub fn by_word(word: &[u8]) -> Option<&'static KnownProvider> {
    KNOWN.into_iter().find(|provider| !word.is_empty() && reads(word, provider.word))
}

impl KnownProvider {
    /// The kind of tenant that has it, where external tenants have not.
    #[must_use]
    pub const fn other_world(&self) -> Option<&'static str> {
        match self.tenants {
            Tenants::ExternalLocal | Tenants::ExternalFederated => None,
            Tenants::Workforce => Some("workforce tenants"),
            Tenants::AzureAdB2c => Some("Azure AD B2C"),
        }
    }
}

/// The provider of this `identityProviderType`, in any letter case.
#[must_use]
pub fn by_type(provider_type: &[u8]) -> Option<&'static KnownProvider> {
    KNOWN.into_iter().find(|provider| same_in_any_case(provider.provider_type.as_bytes(), provider_type))
}

/// The ways in which a definition names a federated provider by its display name, and the types of object that Graph
/// has for them. Source: CSDL.
pub const FEDERATED: [(&str, &str); 3] = [
    ("oidc", "#microsoft.graph.oidcIdentityProvider"),
    ("saml", "#microsoft.graph.samlOrWsFedExternalDomainFederation"),
    ("wsFed", "#microsoft.graph.samlOrWsFedExternalDomainFederation"),
];

/// A provider that a definition can declare.
#[derive(Debug)]
pub struct Declarable {
    /// The word of its type.
    pub word: &'static str,
    /// The one with a documented id; none for OpenID Connect, of which a tenant may have many.
    pub known: Option<&'static KnownProvider>,
    /// The members that it is declared with.
    pub shape: &'static Shape,
}

/// All that can be declared. Source: Graph reference, *Create identityProvider*, for external tenants.
pub static DECLARABLE: [Declarable; 4] = [
    Declarable { word: GOOGLE.word, known: Some(&GOOGLE), shape: &social_provider::SHAPE },
    Declarable { word: FACEBOOK.word, known: Some(&FACEBOOK), shape: &social_provider::SHAPE },
    Declarable { word: APPLE.word, known: Some(&APPLE), shape: &apple_provider::SHAPE },
    Declarable { word: FEDERATED[0].0, known: None, shape: &oidc_provider::SHAPE },
];

/// Tells the last two from each other: its words are those of a definition. Source: CSDL, `samlOrWsFedProvider`.
pub const PROTOCOL: &str = "preferredAuthenticationProtocol";

/// Members of identity providers that hold a secret. Source: CSDL, `socialIdentityProvider`,
/// `oidcClientSecretAuthentication`, `appleManagedIdentityProvider`.
pub const SECRETS: [&str; 2] = ["clientSecret", "certificateData"];

/// Members of declared providers that hold an id that was given out elsewhere.
pub const GIVEN_IDS: [&str; 4] = ["clientId", "developerId", "serviceId", "keyId"];

/// The provider of this id, in any letter case.
#[must_use]
pub fn by_id(id: &[u8]) -> Option<&'static KnownProvider> {
    KNOWN.into_iter().find(|provider| same_in_any_case(provider.id.as_bytes(), id))
}
