//! Answers about permissions, and about what a user flow needs beside itself.

use super::{GraphError, STATUS, Strength, Text, status_and, words};

const DENIED: &str = "it has not enough permission, or the signed-in user not the role, or the tenant not the license";

pub(super) static ROWS: &[GraphError] = &[
    GraphError {
        key: "no-backing-application",
        statuses: &[400],
        is_general: false,
        example: "{ \"error\": { \"code\": \"Request_BadRequest\", \"details\": [{ \"code\": \"NoBackingApplicationObject\" }] } }",
        signs: &[words(&["nobackingapplicationobject"])],
        strength: Strength::Observed,
        evidence: "the code: seen in a public deployment script that retries",
        rules: &[],
        texts: &[Text {
            message: "the service principal comes too early: its application is not there yet",
            why: "a new application takes some seconds until all of the directory knows it",
            help: "Send `POST /servicePrincipals` again, after a longer wait each time",
        }],
    },
    GraphError {
        key: "insufficient-claims",
        statuses: &[403],
        is_general: false,
        example: "HTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer error=\"insufficient_claims\"",
        signs: &[words(&["insufficient_claims"])],
        strength: Strength::Documented,
        evidence: "Graph documentation, error responses: 403 under Conditional Access",
        rules: &[],
        texts: &[Text {
            message: "a Conditional Access policy asks more of the token",
            why: "the token lacks what the policy asks for, such as multifactor authentication",
            help: "Get a new token with the claims that the answer asks for: the user has to sign in again",
        }],
    },
    GraphError {
        key: "request-denied",
        statuses: &[403],
        is_general: true,
        example: "GET https://graph.microsoft.com/v1.0/identity/userFlowAttributes\nHTTP/1.1 403 Forbidden\n\n{ \"error\": { \"code\": \"Authorization_RequestDenied\", \"message\": \"Insufficient privileges to complete the operation.\" } }",
        signs: &[
            words(&["authorization_requestdenied"]),
            words(&["insufficient privileges to complete the operation"]),
            STATUS,
        ],
        strength: Strength::Documented,
        evidence: "Graph documentation, error responses and JSON batching; permissions: Graph reference of each call",
        rules: &[],
        texts: &[
            Text {
                message: "the caller may not do this at `{path}`",
                why: DENIED,
                help: "Grant `{read}` to read or `{write}` to change it, with an administrator's consent, and give a signed-in user the role {role}",
            },
            Text {
                message: "the caller may not do this at `{path}`",
                why: DENIED,
                help: "Grant `{read}` to read or `{write}` to change it, with an administrator's consent",
            },
            Text {
                message: "the caller may not do this at `{path}`",
                why: DENIED,
                help: "Grant `{write}` to change it, with an administrator's consent",
            },
            Text {
                message: "the caller may not do this",
                why: DENIED,
                help: "Grant what the call needs, for user flows `EventListener.ReadWrite.All`, with an administrator's consent, and give a signed-in user the role External ID User Flow Administrator",
            },
        ],
    },
    GraphError {
        key: "concurrency-violation",
        statuses: &[409],
        is_general: false,
        example: "{ \"error\": { \"code\": \"Directory_ConcurrencyViolation\" } }",
        signs: &[words(&["directory_concurrencyviolation"])],
        strength: Strength::Documented,
        evidence: "Graph documentation, error responses",
        rules: &[],
        texts: &[
            Text {
                message: "two changes met in the directory",
                why: "another change of the same object was under way",
                help: "Wait {seconds} seconds, then send the call again",
            },
            Text {
                message: "two changes met in the directory",
                why: "another change of the same object was under way",
                help: "Send the call again after a short wait, longer each time",
            },
        ],
    },
    GraphError {
        key: "no-branding",
        statuses: &[404],
        is_general: false,
        example: "GET https://graph.microsoft.com/v1.0/organization/84841066-274d-4ec0-a5c1-276be684bdd3/branding\nHTTP/1.1 404 Not Found",
        signs: &[status_and(&["/branding"])],
        strength: Strength::Documented,
        evidence: "Graph reference, organizational branding",
        rules: &[],
        texts: &[Text {
            message: "the tenant has no branding of its own yet",
            why: "Graph answers 404 until the branding is set for the first time",
            help: "Take the answer for the default branding, and set what the user flow needs",
        }],
    },
];
