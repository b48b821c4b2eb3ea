//! Messages of the sign-in pages, which Graph never gives.

use super::{GraphError, REFUSED, Strength, Text, words};

pub(super) static ROWS: &[GraphError] = &[
    GraphError {
        key: "no-email-from-provider",
        statuses: REFUSED,
        is_general: false,
        example: "Sign-in failed: AADSTS901011",
        signs: &[words(&["aadsts901011"])],
        strength: Strength::Documented,
        evidence: "Entra documentation, custom OpenID Connect federation",
        rules: &["UF0209"],
        texts: &[Text {
            message: "the identity provider sends no e-mail address, and the user flow requires one",
            why: "a person who signs up at such a provider cannot give the address, for its input is hidden",
            help: "Make the e-mail address optional with `{ \"attribute\": \"email\", \"required\": false }`, or have the provider send the claim `email`",
        }],
    },
    GraphError {
        key: "not-allowed-by-policy",
        statuses: REFUSED,
        is_general: false,
        example: "AADSTS131010: User not allowed by policy conditions",
        signs: &[words(&["aadsts131010"]), words(&["user not allowed by policy conditions"])],
        strength: Strength::Observed,
        evidence: "a public report of sign-ups in external tenants (entra-docs 419); no page explains it for them",
        rules: &[],
        texts: &[Text {
            message: "the conditions of a policy do not let this person sign in",
            why: "it is an answer of the sign-in, seen after a sign-up that succeeded, and not one about the user flow",
            help: "Look up the sign-in in the tenant, and the policies that cover the application",
        }],
    },
];
