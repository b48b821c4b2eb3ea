//! `UF0219`: an identity provider that is declared and not used.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{DeclaredProvider, Flow, ProviderRef};
use crate::order::{Keyed, contains, sorted};
use crate::rules::{Check, Context, Rule};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0219",
        name: "unused-provider",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "definition language 1",
            summary: "An identity provider that is declared and not used",
            wordings: &[Wording {
                message: "the identity provider `{provider}` is declared and not used",
                help: "Add `{reference}` to `identityProviders`, or remove the declaration",
            }],
            docs: "A plan creates what is declared, for nothing if the flow does not offer it. `google`, `facebook` and `apple` are referred to by their type, \
             OpenID Connect providers by their display name.",
            ..Texts::NONE
        }),
    },
    check: Check::Declared(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    // Of a reference that could not be read, another rule tells; it may have been this one.
    let is_unreadable = flow.providers.iter().any(|one| matches!(one.provider, ProviderRef::Unreadable));
    if flow.providers.is_empty() || is_unreadable {
        return;
    }
    // Of two that are declared as one, the one that counts is used.
    let key = |declared: &DeclaredProvider| match super::declared_type(declared) {
        Some(word) => (word.as_bytes(), 0),
        None => (tree.key(declared.at), 0),
    };
    let (mut types, mut names) = (Keyed::new(), Keyed::new());
    for used in flow.providers.iter().filter_map(|one| flow.declared_provider(one)) {
        let keys = if used.is_oidc() { &mut names } else { &mut types };
        keys.push(key(used));
    }
    let (types, names) = (sorted(types), sorted(names));
    for declared in flow.declared_providers.iter().filter(|declared| declared.kind.is_some()) {
        let keys = if declared.is_oidc() { &names } else { &types };
        if !contains(keys, key(declared).0) {
            findings
                .report(&RULE.about, Place::key(declared.at))
                .key("provider", declared.at)
                .owned("reference", super::reference_to(tree, declared));
        }
    }
}
