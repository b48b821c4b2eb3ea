//! `UF0206`: a word that names no identity provider.

use crate::diagnostic::{
    About, Arg, Edit, Findings, Place, Scope, Severity, Texts, Wording, format_json, nearest, texts,
};
use crate::flow::{Flow, Problem};
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::provider::{KNOWN, KnownProvider, by_id, by_type};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0206",
        name: "unknown-identity-provider",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "definition language 1",
            summary: "A word that names no identity provider",
            wordings: &[
                Wording {
                    message: "`{word}` is no identity provider",
                    help: "Use one of {words}, or an object with `oidc`, `saml`, `wsFed` or `id`",
                },
                Wording {
                    message: "`{word}` is no identity provider; did you mean `{nearest}`?",
                    help: "Use one of {words}, or an object with `oidc`, `saml`, `wsFed` or `id`",
                },
                Wording {
                    message: "`{word}` is an identity provider of {world}; external tenants do not have it",
                    help: "Remove it; customers sign up by e-mail or through a federated provider",
                },
                Wording {
                    message: "`{word}` is Graph's id; in a definition it is `{nearest}`",
                    help: "Write `{nearest}`"
                },
            ],
            titles: &["Remove it", "Write `{nearest}`"],
            phrases: &["world"],
            docs: "The words are those of the providers that every external tenant can have. All others are named by the display name or id \
             that they have in the tenant.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    for problem in &flow.problems {
        let Problem::UnknownProvider { node } = *problem else {
            continue;
        };
        let text = context.tree.text(node);
        let words = || KNOWN.iter().map(|known| known.word).filter(|word| !word.is_empty());
        let draft = findings
            .report(&RULE.about, Place::value(node))
            .arg("word", Arg::Text(node))
            .arg("words", Arg::words(&words().collect::<Vec<_>>()));
        let stranger = by_id(text).or_else(|| by_type(text)).and_then(KnownProvider::other_world);
        if let Some(world) = stranger {
            let item = context.tree.node(node);
            let whole = if item.has_key() { item.parent } else { node };
            draft.wording(2).arg("world", Arg::Word(world)).unsafe_fix(0, vec![Edit::Remove(whole)]);
            continue;
        }
        let by_id = by_id(text).map(|known| known.word).filter(|word| !word.is_empty());
        let is_id = by_id.is_some();
        if let Some(meant) = by_id.or_else(|| nearest(text, &mut words())) {
            let edits = vec![Edit::Replace(node, format_json(meant))];
            let draft = draft.wording(if is_id { 3 } else { 1 }).arg("nearest", Arg::Word(meant));
            if is_id {
                draft.safe_fix(1, edits)
            } else {
                draft.unsafe_fix(1, edits)
            };
        }
    }
}
