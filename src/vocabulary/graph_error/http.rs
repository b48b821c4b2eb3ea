//! What a status says where nothing more is known.

use super::{GraphError, STATUS, Sign, Strength, Text, status_and, words};

/// A row that rests on Graph's own list of statuses.
pub(super) const fn row(
    key: &'static str,
    example: &'static str,
    statuses: &'static [u16],
    signs: &'static [Sign],
    texts: &'static [Text],
) -> GraphError {
    GraphError {
        key,
        statuses,
        example,
        is_general: true,
        signs,
        strength: Strength::Documented,
        evidence: "Graph documentation, error responses",
        rules: &[],
        texts,
    }
}

pub(super) static ROWS: &[GraphError] = &[
    GraphError {
        strength: Strength::Observed,
        evidence: "a public tool tries again after these answers, four or five times",
        ..row(
            "not-there-yet",
            "HTTP/1.1 400 Bad Request\n\n{ \"error\": { \"message\": \"The resource does not exist.\" } }",
            &[400],
            &[
                status_and(&["does not exist"]),
                status_and(&["not found"]),
                status_and(&["cannot find"]),
                status_and(&["is invalid"]),
            ],
            &[Text {
                message: "what the call names may not be there, or not yet",
                why: "what was just written is seen by other calls only after some seconds",
                help: "Send the call again after a short wait, longer each time, and compare the ids where that does not help",
            }],
        )
    },
    GraphError {
        rules: &["UF0101", "UF0102", "UF0103", "UF0104", "UF0109", "UF0201", "UF1001", "UF1002", "UF1004"],
        ..row(
            "bad-request",
            "HTTP/1.1 400 Bad Request",
            &[400],
            &[STATUS],
            &[Text {
                message: "Graph cannot read the request, or refuses what it says",
                why: "the innermost `code` of the answer says most, but for user flows no codes are documented",
                help: "Give the body that was sent to `validate`, which reports what is wrong with it",
            }],
        )
    },
    row(
        "unauthorized",
        "HTTP/1.1 401 Unauthorized",
        &[401],
        &[STATUS],
        &[Text {
            message: "the token is missing, has expired, or is for another API",
            why: "each call to Graph needs a valid token for Graph",
            help: "Get a new token for `https://graph.microsoft.com`, from the tenant that has the user flow",
        }],
    ),
    row(
        "not-found",
        "HTTP/1.1 404 Not Found",
        &[404],
        &[STATUS],
        &[Text {
            message: "there is nothing at this address",
            why: "the id is of another object or of another tenant, or what was just written is not seen by other calls yet",
            help: "Compare the id and the tenant, and send the call again after a short wait where the object is new",
        }],
    ),
    row(
        "method-not-allowed",
        "HTTP/1.1 405 Method Not Allowed",
        &[405],
        &[STATUS, words(&["specified http method is not allowed for the request target"])],
        &[Text {
            message: "the address does not take this HTTP method",
            why: "a user flow is changed with PATCH, and its providers and attributes are added with `POST …/$ref`",
            help: "Compare the method and the address with the reference of the call",
        }],
    ),
    row(
        "conflict",
        "HTTP/1.1 409 Conflict",
        &[409],
        &[STATUS],
        &[Text {
            message: "the call does not fit what is there now",
            why: "the object was changed in the meantime, or is there already",
            help: "Read the object again, then decide what is left to change",
        }],
    ),
    row(
        "precondition-failed",
        "HTTP/1.1 412 Precondition Failed",
        &[412],
        &[STATUS],
        &[Text {
            message: "the object is no longer the one that the call expects",
            why: "the call has a condition, such as `If-Match`, that does not hold",
            help: "Read the object again, then repeat the change with its new tag",
        }],
    ),
    row(
        "unsupported-media-type",
        "HTTP/1.1 415 Unsupported Media Type",
        &[415],
        &[STATUS],
        &[Text {
            message: "Graph does not take a body of this type",
            why: "a body for Graph is JSON, and has to be sent as such",
            help: "Set `Content-Type: application/json`",
        }],
    ),
    row(
        "unprocessable",
        "HTTP/1.1 422 Unprocessable Entity",
        &[422],
        &[STATUS],
        &[Text {
            message: "Graph reads the request, but it makes no sense there",
            why: "the form of the request is right, and what it says is not",
            help: "Give the body that was sent to `validate`, which reports what is wrong with it",
        }],
    ),
    row(
        "locked",
        "HTTP/1.1 423 Locked",
        &[423],
        &[STATUS],
        &[Text {
            message: "the object is locked",
            why: "it cannot be changed until the lock is gone",
            help: "Send the call again later",
        }],
    ),
    row(
        "server-fault",
        "HTTP/1.1 500 Internal Server Error",
        &[500, 504],
        &[STATUS],
        &[Text {
            message: "Graph, or a service behind it, failed",
            why: "the fault need not be in the call, and it is not known whether the change was made",
            help: "Read the object again, send the call again where nothing changed, and keep the `request-id` for Microsoft's support",
        }],
    ),
    row(
        "not-implemented",
        "HTTP/1.1 501 Not Implemented",
        &[501],
        &[STATUS],
        &[Text {
            message: "Graph does not have what the call asks for",
            why: "some things are there in beta only, or in one kind of tenant only",
            help: "Compare the version and the address with the reference of the call",
        }],
    ),
    row(
        "quota-reached",
        "HTTP/1.1 507 Insufficient Storage",
        &[507],
        &[STATUS],
        &[Text {
            message: "a limit of what the tenant can hold is reached",
            why: "there is no room for one more object",
            help: "Remove what is not needed, then send the call again",
        }],
    ),
];
