//! Identity providers.

use crate::source::same_in_any_case;

/// Where a provider can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tenants {
    /// In an external tenant, always there.
    ExternalLocal,
    /// In an external tenant, once federation is set up.
    ExternalFederated,
    /// In a workforce tenant only.
    Workforce,
}

/// A provider with a documented id.
#[derive(Debug, PartialEq, Eq)]
pub struct KnownProvider {
    /// The word in a definition; empty where the language has none.
    pub word: &'static str,
    /// The id that Graph documents. Social providers have been seen under a GUID as well.
    pub id: &'static str,
    /// The name in the admin center.
    pub name: &'static str,
    /// Where it can be used.
    pub tenants: Tenants,
}

/// `emailPassword`
pub static EMAIL_PASSWORD: KnownProvider = KnownProvider {
    word: "emailPassword",
    id: "EmailPassword-OAUTH",
    name: "Email with password",
    tenants: Tenants::ExternalLocal,
};
/// `emailOneTimePasscode`
pub static EMAIL_ONE_TIME_PASSCODE: KnownProvider = KnownProvider {
    word: "emailOneTimePasscode",
    id: "EmailOtpSignup-OAUTH",
    name: "Email one-time passcode",
    tenants: Tenants::ExternalLocal,
};
/// `google`
pub static GOOGLE: KnownProvider =
    KnownProvider { word: "google", id: "Google-OAUTH", name: "Google", tenants: Tenants::ExternalFederated };
/// `facebook`
pub static FACEBOOK: KnownProvider =
    KnownProvider { word: "facebook", id: "Facebook-OAUTH", name: "Facebook", tenants: Tenants::ExternalFederated };
/// `apple`
pub static APPLE: KnownProvider =
    KnownProvider { word: "apple", id: "Apple-Managed-OIDC", name: "Apple", tenants: Tenants::ExternalFederated };
/// Microsoft Entra ID Sign up
pub static ENTRA_ID: KnownProvider =
    KnownProvider { word: "", id: "AADSignup-OAUTH", name: "Microsoft Entra ID Sign up", tenants: Tenants::Workforce };
/// Microsoft Account
pub static MICROSOFT_ACCOUNT: KnownProvider =
    KnownProvider { word: "", id: "MSASignup-OAUTH", name: "Microsoft Account", tenants: Tenants::Workforce };

/// All of them. Source: Graph reference, *Add identityProvider (to a user flow)* and the provider examples.
pub static KNOWN: [&KnownProvider; 7] =
    [&EMAIL_PASSWORD, &EMAIL_ONE_TIME_PASSCODE, &GOOGLE, &FACEBOOK, &APPLE, &ENTRA_ID, &MICROSOFT_ACCOUNT];

/// The provider of this word.
#[must_use]
pub fn by_word(word: &[u8]) -> Option<&'static KnownProvider> {
    KNOWN.into_iter().find(|provider| !word.is_empty() && provider.word.as_bytes() == word)
}

/// The provider of this id, in any letter case.
#[must_use]
pub fn by_id(id: &[u8]) -> Option<&'static KnownProvider> {
    KNOWN.into_iter().find(|provider| same_in_any_case(provider.id.as_bytes(), id))
}
