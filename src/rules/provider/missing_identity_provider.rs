//! `UF0201`: a user flow without an identity provider.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Language};
use crate::rules::siblings::is_misspelt;
use crate::rules::{Check, Context, Rule};
use crate::source::Kind;
use crate::vocabulary::definition::flow as definition;
use crate::vocabulary::graph::methods;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0201",
        name: "missing-identity-provider",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "IDP-1, Graph reference: at least one identity provider must be linked",
            summary: "A user flow without an identity provider",
            wordings: &[
                Wording {
                    message: "the user flow has no identity providers",
                    help: "Add `identityProviders`, for example `[\"emailPassword\"]`",
                },
                Wording {
                    message: "the list of identity providers is empty",
                    help: "Add one, for example `\"emailPassword\"`",
                },
                Wording {
                    message: "the list of identity providers is empty",
                    help: "Add one, for example `{ \"id\": \"EmailPassword-OAUTH\" }`",
                },
                Wording {
                    message: "the user flow has no identity providers",
                    help: "Add `identityProviders`, for example `[{ \"id\": \"EmailPassword-OAUTH\" }]`",
                },
            ],
            docs: "A flow must have at least one identity provider linked, or nobody can sign in.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let is_graph = flow.language == Language::Graph;
    if flow.providers_at.is_none() {
        // In a Graph body the handler may be missing as a whole, or, read from a tenant, its list may be left out.
        let (owner, shape, slot) = if is_graph {
            (flow.handlers.methods, &methods::SHAPE, methods::PROVIDERS)
        } else {
            (flow.node, &definition::SHAPE, definition::PROVIDERS)
        };
        if context.tree.kind(owner) == Kind::Object
            && !context.may_lack(flow)
            && !is_misspelt(context.tree, flow, owner, shape, shape.name(slot))
        {
            findings.report(&RULE.about, Place::head(owner)).wording(if is_graph { 3 } else { 0 });
        }
    } else if context.tree.kind(flow.providers_at) == Kind::Array && context.tree.is_empty(flow.providers_at) {
        let wording = if is_graph { 2 } else { 1 };
        findings.report(&RULE.about, Place::head(flow.providers_at)).wording(wording);
    }
}
