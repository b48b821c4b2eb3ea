//! Objects of Graph that are taken for a user flow of an external tenant, and are none.
//!
//! Source: CSDL and Graph reference of the types named here.

/// A kind of object that is no user flow of an external tenant.
#[derive(Debug, PartialEq, Eq)]
pub struct World {
    /// What it is, with its article.
    pub noun: &'static str,
    /// What the name of its `@odata.type` ends in.
    pub types: &'static [&'static str],
    /// Members that only such an object has.
    pub members: &'static [&'static str],
    /// What its id starts with.
    pub id_prefix: &'static str,
    /// What to do.
    pub advice: &'static str,
    /// What becomes of its members; empty where nothing does.
    pub equals: &'static [(&'static str, &'static str)],
}

/// What becomes of the members of a user flow of a workforce tenant or of Azure AD B2C.
const FLOW_EQUALS: &[(&str, &str)] = &[
    ("id", "`id` (B2X_1_… or B2C_1_…) becomes `name`; the new flow gets an id of its own"),
    ("userFlowType", "`userFlowType` becomes `signUp`: `false` for a flow that signs in only"),
    ("userFlowTypeVersion", "`userFlowTypeVersion` has no equal"),
    ("identityProviders", "`identityProviders` stays, with the providers that external tenants have"),
    ("userFlowIdentityProviders", "`userFlowIdentityProviders` becomes `identityProviders`"),
    (
        "userAttributeAssignments",
        "`userAttributeAssignments` becomes `attributes`: `isOptional` is the reverse of `required`, `userInputType` becomes `input`, `userAttributeValues` becomes `options`, `requiresVerification` has no equal",
    ),
    (
        "apiConnectorConfiguration",
        "`apiConnectorConfiguration` becomes `extensions`, with custom authentication extensions in the place of API connectors",
    ),
    ("languages", "`languages` has no equal in the flow: texts are translated in the company branding localizations"),
    ("defaultLanguageTag", "`defaultLanguageTag` has no equal"),
    ("isLanguageCustomizationEnabled", "`isLanguageCustomizationEnabled` has no equal"),
];

/// All that are recognised; the first that fits counts.
pub static WORLDS: [World; 8] = [
    World {
        noun: "a user flow of Azure AD B2C (`b2cIdentityUserFlow`)",
        types: &["b2cIdentityUserFlow"],
        members: &["defaultLanguageTag", "isLanguageCustomizationEnabled"],
        id_prefix: "B2C_1_",
        advice: "Write a definition; the related notes say what becomes of each member",
        equals: FLOW_EQUALS,
    },
    World {
        noun: "a self-service sign-up user flow of a workforce tenant (`b2xIdentityUserFlow`)",
        types: &["b2xIdentityUserFlow"],
        members: &["userFlowType", "userFlowTypeVersion", "userAttributeAssignments", "apiConnectorConfiguration"],
        id_prefix: "B2X_1_",
        advice: "Write a definition; the related notes say what becomes of each member",
        equals: FLOW_EQUALS,
    },
    World {
        noun: "an authentication event listener",
        types: &["Listener"],
        members: &["handler", "authenticationEventsFlowId"],
        id_prefix: "",
        advice: "Leave it to the flow, which manages listeners of its own, or set it up beside the flow",
        equals: &[],
    },
    World {
        noun: "a custom authentication extension",
        types: &["CustomExtension"],
        members: &["endpointConfiguration"],
        id_prefix: "",
        advice: "Refer to it in `extensions`, by its name or id",
        equals: &[],
    },
    World {
        noun: "an identity provider",
        types: &["IdentityProvider", "ExternalDomainFederation"],
        members: &["identityProviderType", "clientSecret", "certificateData", "passiveSignInUri"],
        id_prefix: "",
        advice: "Set it up in the tenant, and refer to it in `identityProviders`",
        equals: &[],
    },
    World {
        noun: "a user attribute",
        types: &["UserFlowAttribute"],
        members: &["userFlowAttributeType", "userInputType"],
        id_prefix: "",
        advice: "List it in `attributes`; declare a custom one in `customAttributes`",
        equals: &[],
    },
    World {
        noun: "an application",
        types: &["graph.application", "graph.servicePrincipal"],
        members: &["signInAudience", "servicePrincipalType"],
        id_prefix: "",
        advice: "List its `appId` in `applications`",
        equals: &[],
    },
    World {
        noun: "an error of Graph",
        types: &[],
        members: &["error"],
        id_prefix: "",
        advice: "Send the request again once its cause is mended",
        equals: &[],
    },
];
