//! `UF0202`: an identity provider that is listed twice.

use crate::diagnostic::{About, Arg, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Language, Provider, ProviderRef, Text};
use crate::json::joined;
use crate::list::IntoList;
use crate::order::repeats;
use crate::rules::{Check, Context, Rule};
use crate::source::{Tree, same_in_any_case};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0202",
        name: "duplicate-identity-provider",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "not documented; the list is a set of references",
            summary: "An identity provider that is listed twice",
            wordings: &[Wording {
                message: "the identity provider `{provider}` is listed twice",
                help: "Remove one of the two",
            }],
            notes: &["first listed here"],
            titles: &["Remove this one"],
            docs: "Providers are references: listing one twice adds nothing, and whether the service refuses it is not documented.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    let identities: Vec<_> = flow.providers.iter().map(|provider| identity(tree, provider)).into_list();
    let keys = identities.iter().enumerate().filter_map(|(place, identity)| Some((identity.as_deref()?, place)));
    for (first, again) in repeats(keys.into_list()) {
        let (Some(first), Some(provider)) = (flow.providers.get(first), flow.providers.get(again)) else { continue };
        let draft = findings
            .report(&RULE.about, Place::value(provider.at))
            .arg("provider", name_of(tree, flow, provider))
            .related(Place::value(first.at), 0);
        // With another id, the one that is removed may be the one that is right.
        draft.fix(same_in_any_case(sent(tree, first), sent(tree, provider)), 0).remove(provider.at);
    }
}

/// There is one of each known type; others have an id, which has no letter case, or a display name among those of their
/// kind.
fn identity(tree: &Tree, provider: &Provider) -> Option<Vec<u8>> {
    match (provider.provider, provider.id) {
        (ProviderRef::Known(known), _) => Some(known.id.as_bytes().to_vec()),
        (_, Some(id)) => Some(id.resolve(tree).to_ascii_lowercase()),
        (ProviderRef::Named(name), None) => Some(joined(&[tree.key(name), tree.text(name)], b"\n")),
        (ProviderRef::ById | ProviderRef::Unreadable, None) => None,
    }
}

/// The id in the payload, as far as it is known.
fn sent<'t>(tree: &'t Tree, provider: &Provider) -> &'t [u8] {
    match (provider.provider, provider.id) {
        (_, Some(id)) => id.resolve(tree),
        (ProviderRef::Known(known), None) => known.id.as_bytes(),
        _ => &[],
    }
}

/// As the document writes it.
fn name_of(tree: &Tree, flow: &Flow, provider: &Provider) -> Arg {
    let written = match provider.id {
        Some(Text::Value(id)) if !tree.is_foreign(id) => tree.text(id),
        _ => &[],
    };
    match provider.provider {
        ProviderRef::Named(name) if written.is_empty() => Arg::Text(name),
        // By its word, whatever id it is pinned to.
        ProviderRef::Known(known)
            if flow.language == Language::Definition && !same_in_any_case(written, known.id.as_bytes()) =>
        {
            Arg::Word(known.word)
        }
        _ => Arg::fact(tree, provider.id),
    }
}
