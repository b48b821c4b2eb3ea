//! Answers to calls for user flows, their attributes and their applications.

use super::{GraphError, REFUSED, Sign, Strength, Text, words};

pub(super) static ROWS: &[GraphError] = &[
    GraphError {
        key: "duplicate-flow-name",
        statuses: REFUSED,
        is_general: false,
        example: "{ \"error\": { \"message\": \"displayName is in use by AuthenticationEventsFlow with id '0313cc37-d421-421d-857b-87804d61e33e'\" } }",
        signs: &[
            words(&["is in use by authenticationeventsflow with id {flow}"]),
            words(&["is in use by authenticationeventsflow"]),
        ],
        strength: Strength::Observed,
        evidence: "the message: seen in three public deployment scripts; Graph reference: `displayName` must be unique",
        rules: &["UF0802", "UF0901"],
        texts: &[
            Text {
                message: "the user flow `{flow}` has this name",
                why: "the name of a user flow must be unique in its tenant",
                help: "Update the user flow `{flow}` instead of creating one, or choose another name",
            },
            Text {
                message: "another user flow has this name",
                why: "the name of a user flow must be unique in its tenant",
                help: "Update that user flow instead of creating one, or choose another name",
            },
        ],
    },
    GraphError {
        key: "application-not-known",
        statuses: &[400],
        is_general: false,
        example: "The application id 63856651-13d9-4784-9abf-20758d509e19 is invalid",
        signs: &[words(&["the application id {application} is invalid"])],
        strength: Strength::Observed,
        evidence: "the message: seen in a public tool; Graph reference: the application must have a service principal",
        rules: &["UF0601", "UF0603", "UF0806"],
        texts: &[
            Text {
                message: "user flows do not know the application `{application}`",
                why: "a new application is known to user flows only after some seconds, and it needs a service principal in the tenant",
                help: "Create its service principal, create the user flow without the application, and link it afterwards, again after some seconds where that is refused",
            },
            Text {
                message: "user flows do not know the application",
                why: "a new application is known to user flows only after some seconds, and it needs a service principal in the tenant",
                help: "Compare the id with the client id of the application, create its service principal, and link it after the user flow is created",
            },
        ],
    },
    GraphError {
        key: "already-linked",
        statuses: &[400],
        is_general: false,
        example: "HTTP/1.1 400 Bad Request\n\n{ \"error\": { \"message\": \"The application is already added\" } }",
        signs: &[
            words(&["already exists"]),
            words(&["already exist"]),
            words(&["already included"]),
            words(&["already added"]),
        ],
        strength: Strength::Observed,
        evidence: "two public tools take such a message for an application that is linked already; not documented",
        rules: &["UF0602", "UF0807", "UF0902"],
        texts: &[Text {
            message: "what is added is there already",
            why: "an application can be linked to one user flow, and once",
            help: "Leave the call out where the application is linked to this user flow, and unlink it from the other one where it is not",
        }],
    },
    GraphError {
        key: "flow-without-attributes",
        statuses: &[400],
        is_general: false,
        example: "GET https://graph.microsoft.com/v1.0/identity/authenticationEventsFlows/0313cc37-d421-421d-857b-87804d61e33e/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAttributeCollection/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp/attributes\nHTTP/1.1 400 Bad Request",
        signs: &[Sign {
            needs_status: true,
            phrases: &["/microsoft.graph.onattributecollectionexternalusersselfservicesignup/attributes"],
            without: &["attributes/$ref", "post https:", "post /", "patch https:", "patch /"],
        }],
        strength: Strength::Documented,
        evidence: "Graph reference, list attributes: 400 where the user flow has none",
        rules: &["UF0307"],
        texts: &[Text {
            message: "the user flow collects no attributes",
            why: "Graph answers 400, and not an empty list, when the attributes of such a user flow are listed",
            help: "Take the answer for an empty list, and add the first attribute with `POST …/attributes/$ref`",
        }],
    },
    GraphError {
        key: "b2c-user-flow",
        statuses: &[400],
        is_general: false,
        example: "{ \"error\": { \"code\": \"AADB2C\", \"message\": \"The value must not be null or empty. Parameter name: Id\" } }",
        signs: &[Sign {
            needs_status: false,
            phrases: &["aadb2c"],
            without: &["used by aadb2c for storing user data"],
        }],
        strength: Strength::Observed,
        evidence: "a public report about `/identity/userFlows` (microsoft-graph-docs 7860)",
        rules: &["UF1006"],
        texts: &[Text {
            message: "the answer comes from the user flows of Azure AD B2C",
            why: "`/identity/userFlows`, `/identity/b2cUserFlows` and `/identity/b2xUserFlows` hold user flows of another kind",
            help: "Call `/identity/authenticationEventsFlows` with a user flow of External ID",
        }],
    },
    GraphError {
        key: "not-for-external-tenants",
        statuses: REFUSED,
        is_general: false,
        example: "The request cannot be made by an Azure AD CIAM tenant",
        signs: &[words(&["cannot be made by an azure ad ciam"])],
        strength: Strength::Observed,
        evidence: "the message: seen in a public script",
        rules: &["UF1006"],
        texts: &[Text {
            message: "an external tenant does not take this call",
            why: "the call is one for the user flows of Azure AD B2C or of workforce tenants",
            help: "Call `/identity/authenticationEventsFlows` with a user flow of External ID",
        }],
    },
];
