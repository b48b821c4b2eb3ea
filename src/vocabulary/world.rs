//! Objects of Graph that are taken for a user flow of an external tenant, and are none.
//!
//! Source: CSDL and Graph reference of the types named here.

/// A kind of object that is no user flow of an external tenant.
#[derive(Debug, PartialEq, Eq)]
pub struct World {
    /// What the name of its `@odata.type` ends in.
    pub types: &'static [&'static str],
    /// Members that only such an object has.
    pub members: &'static [&'static str],
    /// What its id starts with.
    pub id_prefix: &'static str,
    /// Members of which it is said what becomes of them.
    pub equals: &'static [&'static str],
}

/// The members of a user flow of a workforce tenant or of Azure AD B2C of which there is something to say. The rule that
/// says it has its notes in this order.
const FLOW_EQUALS: &[&str] = &[
    "id",
    "userFlowType",
    "userFlowTypeVersion",
    "identityProviders",
    "userFlowIdentityProviders",
    "userAttributeAssignments",
    "apiConnectorConfiguration",
    "languages",
    "defaultLanguageTag",
    "isLanguageCustomizationEnabled",
];

/// All that are recognised; the first that fits counts. The rule that says so has its wordings in this order.
pub static WORLDS: [World; 8] = [
    World {
        types: &["b2cIdentityUserFlow"],
        members: &["defaultLanguageTag", "isLanguageCustomizationEnabled"],
        id_prefix: "B2C_1_",
        equals: FLOW_EQUALS,
    },
    World {
        types: &["b2xIdentityUserFlow"],
        members: &["userFlowType", "userFlowTypeVersion", "userAttributeAssignments", "apiConnectorConfiguration"],
        id_prefix: "B2X_1_",
        equals: FLOW_EQUALS,
    },
    World { types: &["Listener"], members: &["handler", "authenticationEventsFlowId"], id_prefix: "", equals: &[] },
    World { types: &["CustomExtension"], members: &["endpointConfiguration"], id_prefix: "", equals: &[] },
    World {
        types: &["IdentityProvider", "ExternalDomainFederation"],
        members: &["identityProviderType", "clientSecret", "certificateData", "passiveSignInUri"],
        id_prefix: "",
        equals: &[],
    },
    World {
        types: &["UserFlowAttribute"],
        members: &["userFlowAttributeType", "userInputType"],
        id_prefix: "",
        equals: &[],
    },
    World {
        types: &["graph.application", "graph.servicePrincipal"],
        members: &["signInAudience", "servicePrincipalType", "appId"],
        id_prefix: "",
        equals: &[],
    },
    World { types: &[], members: &["error"], id_prefix: "", equals: &[] },
];
