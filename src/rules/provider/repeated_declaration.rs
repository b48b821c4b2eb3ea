//! `UF0218`: two declarations of one identity provider.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{DeclaredProvider, Flow};
use crate::json::joined;
use crate::order::{Keyed, repeats};
use crate::rules::{Check, Context, Rule};
use crate::source::Tree;
use crate::vocabulary::definition::oidc_provider;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0218",
        name: "repeated-declaration",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "definition language 1: `google`, `facebook` and `apple` each mean one provider; inferred for two of one issuer",
            summary: "Two declarations of one identity provider",
            wordings: &[
                Wording {
                    message: "`{provider}` and `{other}` are both declared as `{type}`, which means one provider",
                    help: "Remove one of the two",
                },
                Wording {
                    message: "`{provider}` and `{other}` have the same issuer and client id, and are probably one provider",
                    help: "Remove one of the two",
                },
            ],
            notes: &["the other declaration"],
            docs: "A flow refers to Google, Facebook and Apple by the type, which two declarations would leave open. Two OpenID Connect providers of one issuer and \
             one client id are the same registration at the provider; since they could ask for other scopes, this is a warning.",
            ..Texts::NONE
        }),
    },
    check: Check::Declared(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    let mut identities = Vec::new();
    for declared in &flow.declared_providers {
        identities.push(
            super::declared_type(declared).map(|word| word.as_bytes().to_vec()).or_else(|| client_of(tree, declared)),
        );
    }
    let mut keys = Keyed::new();
    for (place, identity) in identities.iter().enumerate() {
        keys.extend(identity.as_deref().map(|identity| (identity, place)));
    }
    for (first, again) in repeats(keys) {
        let list = &flow.declared_providers;
        let (Some(first), Some(again)) = (list.get(first), list.get(again)) else { continue };
        // One name twice is a member twice.
        if *tree.key(first.at) == *tree.key(again.at) {
            continue;
        }
        let (severity, wording) = if again.is_oidc() { (Severity::Warning, 1) } else { (RULE.about.severity, 0) };
        findings
            .report_as(&RULE.about, severity, Place::key(again.at))
            .wording(wording)
            .key("provider", again.at)
            .key("other", first.at)
            .word("type", super::declared_type(again).unwrap_or_default())
            .related(Place::key(first.at), 0);
    }
}

/// The registration at an OpenID Connect provider; a space is in no issuer.
fn client_of(tree: &Tree, declared: &DeclaredProvider) -> Option<Vec<u8>> {
    let text = |slot| tree.text(declared.member(tree, slot));
    let (issuer, client) = (text(oidc_provider::ISSUER), text(oidc_provider::CLIENT_ID));
    (declared.is_oidc() && !issuer.is_empty() && !client.is_empty()).then(|| joined(&[issuer, client], b" "))
}
