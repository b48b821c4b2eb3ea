//! What it takes to call Graph where user flows and their parts are.

/// A part of Graph, with its permissions. They are the least ones, the same for applications and for signed-in users.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// What its addresses have in common.
    pub path: &'static str,
    /// The permission to read it; empty where the reference of user flows names none.
    pub read: &'static str,
    /// The permission to change it.
    pub write: &'static str,
    /// The role that a signed-in user needs besides; empty where none is documented.
    pub role: &'static str,
}

/// The first that stands in an answer counts: an address of a flow may have `/applications` in it too.
pub static PLACES: &[Place] = &[
    Place {
        path: "/identity/authenticationEventsFlows",
        read: "EventListener.Read.All",
        write: "EventListener.ReadWrite.All",
        role: "External ID User Flow Administrator",
    },
    Place {
        path: "/identity/authenticationEventListeners",
        read: "EventListener.Read.All",
        write: "EventListener.ReadWrite.All",
        role: "",
    },
    Place {
        path: "/identity/customAuthenticationExtensions",
        read: "CustomAuthenticationExtension.Read.All",
        write: "CustomAuthenticationExtension.ReadWrite.All",
        role: "",
    },
    Place {
        path: "/identity/userFlowAttributes",
        read: "IdentityUserFlow.Read.All",
        write: "IdentityUserFlow.ReadWrite.All",
        role: "External ID User Flow Attribute Administrator",
    },
    Place {
        path: "/identity/identityProviders",
        read: "IdentityProvider.Read.All",
        write: "IdentityProvider.ReadWrite.All",
        role: "External Identity Provider Administrator",
    },
    Place {
        path: "/directory/federationConfigurations",
        read: "IdentityProvider.Read.All",
        write: "IdentityProvider.ReadWrite.All",
        role: "",
    },
    Place {
        path: "/identity/signInIdentifiers",
        read: "SignInIdentifier.Read.All",
        write: "SignInIdentifier.ReadWrite.All",
        role: "",
    },
    Place {
        path: "/identity/conditionalAccess",
        read: "Policy.Read.All",
        write: "Policy.ReadWrite.ConditionalAccess",
        role: "",
    },
    Place {
        path: "/policies/authenticationMethodsPolicy",
        read: "Policy.Read.AuthenticationMethod",
        write: "Policy.ReadWrite.AuthenticationMethod",
        role: "",
    },
    Place {
        path: "/branding",
        read: "OrganizationalBranding.Read.All",
        write: "OrganizationalBranding.ReadWrite.All",
        role: "Organizational Branding Administrator",
    },
    Place { path: "/servicePrincipals", read: "", write: "Application.ReadWrite.All", role: "" },
    Place { path: "/applications", read: "", write: "Application.ReadWrite.All", role: "" },
];
