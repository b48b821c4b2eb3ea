//! `UF0202`: an identity provider that is listed twice.

use crate::diagnostic::{About, Arg, Edit, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Language, Provider, ProviderRef};
use crate::order::repeats;
use crate::rules::{Check, Context, Rule};
use crate::source::Tree;

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
    let providers = flow.providers.iter().enumerate();
    let keys = providers.filter_map(|(place, provider)| Some((identity(context.tree, provider)?, place)));
    for (first, again) in repeats(keys.collect()) {
        let (Some(first), Some(provider)) = (flow.providers.get(first), flow.providers.get(again)) else { continue };
        findings
            .report(&RULE.about, Place::value(provider.at))
            .arg("provider", name_of(context.tree, flow, provider))
            .related(Place::value(first.at), 0)
            .safe_fix(0, vec![Edit::Remove(provider.at)]);
    }
}

fn identity<'t>(tree: &'t Tree, provider: &Provider) -> Option<&'t [u8]> {
    match (provider.provider, provider.id) {
        (ProviderRef::Known(known), _) => Some(known.id.as_bytes()),
        (_, Some(id)) => Some(id.resolve(tree)),
        (ProviderRef::Named(name), None) => Some(tree.text(name)),
        (ProviderRef::ById | ProviderRef::Unreadable, None) => None,
    }
}

/// As the document writes it.
fn name_of(tree: &Tree, flow: &Flow, provider: &Provider) -> Arg {
    match provider.provider {
        ProviderRef::Known(known) if flow.language == Language::Definition && provider.id.is_none() => {
            Arg::Word(known.word)
        }
        ProviderRef::Known(known) => Arg::Word(known.id),
        ProviderRef::Named(name) if provider.id.is_none() => Arg::Text(name),
        _ => Arg::fact(tree, provider.id),
    }
}
