//! Answers about how calls are sent: together, or too many of them.

use super::http::row;
use super::{GraphError, STATUS, Sign, Strength, Text, status_and, words};

pub(super) static ROWS: &[GraphError] = &[
    GraphError {
        key: "throttled-user-flows",
        statuses: &[429],
        is_general: false,
        example: "PATCH https://graph.microsoft.com/v1.0/identity/authenticationEventsFlows/0313cc37-d421-421d-857b-87804d61e33e\nHTTP/1.1 429 Too Many Requests\nRetry-After: 10",
        signs: &[
            status_and(&["/identity/authenticationeventsflows"]),
            status_and(&["/identity/userflowattributes"]),
            status_and(&["/identity/identityproviders"]),
        ],
        strength: Strength::Documented,
        evidence: "Graph documentation, throttling limits of identityContainer and identityProvider",
        rules: &[],
        texts: &[
            Text {
                message: "there are too many calls for user flows and identity providers",
                why: "Graph takes 300 of them a minute for a tenant, and 200 from one application",
                help: "Wait {seconds} seconds, then send the call again",
            },
            Text {
                message: "there are too many calls for user flows and identity providers",
                why: "Graph takes 300 of them a minute for a tenant, and 200 from one application",
                help: "Wait for as many seconds as `Retry-After` says, or longer each time where it says nothing, then send the call again",
            },
        ],
    },
    GraphError {
        key: "throttled-policies",
        statuses: &[429],
        is_general: false,
        example: "GET https://graph.microsoft.com/v1.0/identity/conditionalAccess/policies 429",
        signs: &[status_and(&["/identity/conditionalaccess"]), status_and(&["/identityprotection"])],
        strength: Strength::Documented,
        evidence: "Graph documentation, throttling limits of identity protection and Conditional Access",
        rules: &[],
        texts: &[Text {
            message: "there are too many calls for Conditional Access policies",
            why: "Graph takes one of them a second for a tenant, and its answer has no `Retry-After`",
            help: "Send one call a second, and wait longer each time where one is refused",
        }],
    },
    GraphError {
        key: "failed-dependency",
        statuses: &[424],
        is_general: false,
        example: "{ \"responses\": [{ \"id\": \"2\", \"status\": 424 }] }",
        signs: &[STATUS],
        strength: Strength::Documented,
        evidence: "Graph documentation, JSON batching",
        rules: &[],
        texts: &[Text {
            message: "this part of the batch did not run, for one that it depends on failed",
            why: "a part whose `dependsOn` names a failed one is answered with 424",
            help: "Mend the part that failed, then send both again",
        }],
    },
    GraphError {
        evidence: "Graph documentation, JSON batching",
        ..row(
            "malformed-batch",
            "POST https://graph.microsoft.com/v1.0/$batch\nHTTP/1.1 400 Bad Request",
            &[400],
            &[Sign { needs_status: true, phrases: &["/$batch"], without: &["responses"] }],
            &[Text {
                message: "Graph refuses the batch as a whole",
                why: "a batch has at most 20 requests, each with an `id` of its own, a relative `url`, and a `Content-Type` where it has a body",
                help: "Split the batch where it is longer, and compare its requests with these rules",
            }],
        )
    },
    row(
        "throttled",
        "HTTP/1.1 429 Too Many Requests",
        &[429, 509],
        &[STATUS, words(&["toomanyrequests"])],
        &[
            Text {
                message: "there are too many calls",
                why: "Graph limits how much an application and a tenant may ask for in a time, and judges each part of a batch by itself",
                help: "Wait {seconds} seconds, then send the call again",
            },
            Text {
                message: "there are too many calls",
                why: "Graph limits how much an application and a tenant may ask for in a time, and judges each part of a batch by itself",
                help: "Wait for as many seconds as `Retry-After` says, or longer each time where it says nothing, then send the call again",
            },
        ],
    ),
    row(
        "unavailable",
        "HTTP/1.1 503 Service Unavailable\nRetry-After: 120",
        &[503],
        &[STATUS],
        &[
            Text {
                message: "Graph is overloaded or under maintenance",
                why: "the fault is not in the call, and passes",
                help: "Wait {seconds} seconds, then send the call again",
            },
            Text {
                message: "Graph is overloaded or under maintenance",
                why: "the fault is not in the call, and passes",
                help: "Wait for as many seconds as `Retry-After` says, or longer each time where it says nothing, then send the call again",
            },
        ],
    ),
];
