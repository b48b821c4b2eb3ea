//! `UF0214`: a provider that no definition can declare.

use crate::diagnostic::nearest;
use crate::diagnostic::{About, Arg, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Problem};
use crate::list::IntoList;
use crate::rules::{Check, Context, Rule};
use crate::source::same_in_any_case;
use crate::vocabulary::provider::{DECLARABLE, FEDERATED, KnownProvider, Tenants, by_type, by_word};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0214",
        name: "undeclarable-provider",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Graph reference, Create identityProvider: what external tenants can create there",
            summary: "A provider that no definition can declare",
            wordings: &[
                Wording {
                    message: "`{type}` is no type of identity provider that can be declared",
                    help: "Use one of {words}",
                },
                Wording {
                    message: "`{type}` is no type of identity provider that can be declared; did you mean `{nearest}`?",
                    help: "Use one of {words}",
                },
                Wording {
                    message: "SAML and WS-Federation providers cannot be declared",
                    help: "Set it up in the tenant, and refer to it by its name there, without a declaration: `{ \"{type}\": \"…\" }`",
                },
                Wording {
                    message: "`{type}` is in every external tenant, and is not declared",
                    help: "List `{type}` in `identityProviders`, and remove the declaration",
                },
                Wording {
                    message: "`{type}` is an identity provider of {world}; external tenants do not have it",
                    help: "Remove it; customers sign up by e-mail or through a federated provider",
                },
            ],
            titles: &["Write `{nearest}`"],
            phrases: &["world"],
            docs: "Google, Facebook, Apple and custom OpenID Connect providers can be created through Graph from what a definition says. SAML and WS-Federation \
             take domains and certificates, and are set up in the admin center; the methods by e-mail are always there.",
            ..Texts::NONE
        }),
    },
    check: Check::Declared(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    for problem in &flow.problems {
        let Problem::NotDeclarable { node } = *problem else {
            continue;
        };
        let text = context.tree.text(node);
        let draft = findings.report(&RULE.about, Place::value(node));
        let is_word = |word: &str| same_in_any_case(word.as_bytes(), text);
        if let Some((word, _)) = FEDERATED.into_iter().find(|(word, _)| is_word(word)) {
            draft.wording(2).word("type", word);
            continue;
        }
        let known = by_word(text).or_else(|| by_type(text));
        if let Some(known) = known.filter(|known| known.tenants == Tenants::ExternalLocal) {
            draft.wording(3).word("type", known.word);
            continue;
        }
        let draft = draft.text("type", node);
        if let Some(world) = known.and_then(KnownProvider::other_world) {
            draft.wording(4).word("world", world);
            continue;
        }
        let words = || DECLARABLE.iter().map(|kind| kind.word);
        let draft = draft.arg("words", Arg::words(&words().into_list()));
        if let Some(meant) = nearest(text, &mut words()) {
            draft.wording(1).word("nearest", meant).unsafe_fix(0).write(node, meant);
        }
    }
}
