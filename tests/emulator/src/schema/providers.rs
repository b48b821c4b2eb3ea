//! Identity providers and federations (spec 2.1).

use super::{Member, Type, Words, object, simple, text, word};

pub(super) const TYPES: &[Type] = &[
    simple("identityProviderBase", &[text("displayName")]).extends("entity").only_extended(),
    simple("builtInIdentityProvider", BUILT_IN).extends("identityProviderBase"),
    simple("socialIdentityProvider", SOCIAL).extends("identityProviderBase"),
    simple("appleManagedIdentityProvider", APPLE).extends("identityProviderBase"),
    simple("oidcIdentityProvider", OIDC).extends("identityProviderBase"),
    simple("oidcClientAuthentication", &[]).only_extended(),
    simple("oidcClientSecretAuthentication", &[text("clientSecret").never_null()]).extends("oidcClientAuthentication"),
    simple("oidcPrivateJwtKeyClientAuthentication", &[]).extends("oidcClientAuthentication"),
    simple("oidcInboundClaimMappingOverride", CLAIMS),
    simple("oidcAddressInboundClaims", ADDRESS),
    simple("samlOrWsFedProvider", FEDERATION).extends("identityProviderBase").only_extended(),
    simple("samlOrWsFedExternalDomainFederation", &[object("domains", "externalDomainName").list()])
        .extends("samlOrWsFedProvider"),
    simple("externalDomainName", &[]).extends("entity"),
];

const STATE: Words = Words { name: "identityProviderState", words: &["enabled", "disabled"] };

const RESPONSE_TYPE: Words = Words { name: "oidcResponseType", words: &["code", "id_token", "token"] };

const PROTOCOL: Words = Words { name: "authenticationProtocol", words: &["wsFed", "saml"] };

const BUILT_IN: &[Member] = &[text("identityProviderType"), word("state", &STATE).beta()];

const SOCIAL: &[Member] = &[text("clientId"), text("clientSecret"), text("identityProviderType")];

const APPLE: &[Member] = &[text("developerId"), text("serviceId"), text("keyId"), text("certificateData")];

const OIDC: &[Member] = &[
    text("clientId").never_null(),
    text("issuer").never_null(),
    text("wellKnownEndpoint"),
    word("responseType", &RESPONSE_TYPE).never_null(),
    text("scope").never_null(),
    object("clientAuthentication", "oidcClientAuthentication").never_null(),
    object("inboundClaimMapping", "oidcInboundClaimMappingOverride"),
];

const CLAIMS: &[Member] = &[
    text("sub"),
    text("name"),
    text("given_name"),
    text("family_name"),
    text("email"),
    text("email_verified"),
    text("phone_number"),
    text("phone_number_verified"),
    object("address", "oidcAddressInboundClaims"),
];

const ADDRESS: &[Member] =
    &[text("street_address"), text("locality"), text("region"), text("postal_code"), text("country")];

const FEDERATION: &[Member] = &[
    text("issuerUri"),
    text("metadataExchangeUri"),
    text("passiveSignInUri"),
    word("preferredAuthenticationProtocol", &PROTOCOL),
    text("signingCertificate"),
];
