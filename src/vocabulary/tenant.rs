//! A snapshot of a tenant: the lists and objects of Graph that it is made of, and those of their members that are looked
//! at. The members of what a flow is made of are those of a flow body.

/// A list, by its place in [`LISTS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// `GET /identity/identityProviders`
    IdentityProviders,
    /// `GET /directory/federationConfigurations`
    FederationConfigurations,
    /// `GET /identity/userFlowAttributes`
    UserFlowAttributes,
    /// `GET /identity/authenticationEventsFlows`
    UserFlows,
    /// `GET /applications`
    Applications,
    /// `GET /servicePrincipals`
    ServicePrincipals,
    /// `GET /identity/customAuthenticationExtensions`
    CustomAuthenticationExtensions,
    /// `GET /identity/authenticationEventListeners`
    AuthenticationEventListeners,
}

/// The lists of a snapshot. Source: the Graph resources of these names.
pub static LISTS: [&str; 8] = [
    "identityProviders",
    "federationConfigurations",
    "userFlowAttributes",
    "userFlows",
    "applications",
    "servicePrincipals",
    "customAuthenticationExtensions",
    "authenticationEventListeners",
];

/// `GET /organization`
pub const ORGANIZATION: &str = "organization";
/// `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email`
pub const EMAIL_METHOD: &str = "emailAuthenticationMethod";
/// `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms`
pub const SMS_METHOD: &str = "smsAuthenticationMethod";
/// `GET /organization/{id}/branding`
pub const BRANDING: &str = "branding";

/// The objects of a snapshot.
pub static OBJECTS: [&str; 4] = [ORGANIZATION, EMAIL_METHOD, SMS_METHOD, BRANDING];

/// What says of which type an object is.
pub const TYPE: &str = "@odata.type";

/// Of `organization`; the types of tenant that are not external. Source: Graph reference, organization.
pub const TENANT_TYPE: (&str, [&str; 2]) = ("tenantType", ["AAD", "AAD B2C"]);

/// Of an authentication method. Source: CSDL, `authenticationMethodConfiguration`.
pub const STATE: &str = "state";
/// Of the e-mail method; `default` is as good as `enabled`. Source: CSDL, `emailAuthenticationMethodConfiguration`.
pub const ALLOW_EXTERNAL_ID: &str = "allowExternalIdToUseEmailOtp";
/// The value of either that turns it off. Source: CSDL, `authenticationMethodState`, `externalEmailOtpState`.
pub const DISABLED: &str = "disabled";

/// Of `branding`. Source: CSDL, `organizationalBrandingProperties`.
pub const VISIBILITY: &str = "loginPageTextVisibilitySettings";
/// Of that: each hides the link for those who forgot their password. Source: Graph reference,
/// loginPageTextVisibilitySettings.
pub const HIDES_PASSWORD_RESET: [&str; 2] = ["hideForgotMyPassword", "hideAccountResetCredentials"];

/// Of an application, and its value. Source: Graph reference, application: `none` or `all`.
pub const NATIVE_AUTHENTICATION: (&str, &str) = ("nativeAuthenticationApisEnabled", "all");

/// Of an `oidcIdentityProvider`. Source: CSDL.
pub mod oidc {
    /// Of the provider.
    pub const ISSUER: &str = "issuer";
    /// Of the provider: words with spaces between them, of which one is the next.
    pub const SCOPE: &str = "scope";
    /// The scope that makes it OIDC, and more than OAuth.
    pub const OPENID: &[u8] = b"openid";
    /// Of the provider, and the one value that is supported.
    pub const RESPONSE_TYPE: (&str, &str) = ("responseType", "code");
    /// Of the provider.
    pub const CLIENT_AUTHENTICATION: &str = "clientAuthentication";
    /// Its type where the client signs with a key of its own.
    pub const PRIVATE_KEY_JWT: &str = "#microsoft.graph.oidcPrivateJwtKeyClientAuthentication";
}

/// Of a `customAuthenticationExtension`. Source: CSDL.
pub mod callout {
    /// Where the audience of the token stands.
    pub const AUDIENCE: [&str; 2] = ["authenticationConfiguration", "resourceId"];
    /// What an audience starts with.
    pub const AUDIENCE_SCHEME: &[u8] = b"api://";
    /// Where the address that is called stands.
    pub const TARGET: [&str; 2] = ["endpointConfiguration", "targetUrl"];
    /// The types of extension, in the order of the members of a flow that take them: at the start and at the submit of
    /// the attribute collection.
    pub const TYPES: [&str; 2] = [
        "#microsoft.graph.onAttributeCollectionStartCustomExtension",
        "#microsoft.graph.onAttributeCollectionSubmitCustomExtension",
    ];
}
