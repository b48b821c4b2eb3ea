//! `UF0219`: an identity provider that is declared and not used.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, ProviderRef};
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
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    // Of a reference that could not be read, another rule tells; it may have been this one.
    let is_unreadable = flow.providers.iter().any(|one| matches!(one.provider, ProviderRef::Unreadable));
    if flow.declared_providers.is_empty() || flow.providers.is_empty() || is_unreadable {
        return;
    }
    let (mut types, mut names) = (Keyed::new(), Keyed::new());
    for declared in flow.providers.iter().filter_map(|one| flow.declared_provider(one)) {
        match super::declared_type(declared) {
            Some(word) => types.push((word.as_bytes(), 0)),
            None => names.push((tree.key(declared.at), 0)),
        }
    }
    let (types, names) = (sorted(types), sorted(names));
    // One that is declared twice is used or not, whichever of the two counts.
    for declared in flow.declared_providers.iter().filter(|declared| declared.kind.is_some()) {
        let word = super::declared_type(declared);
        let is_used =
            word.map_or_else(|| contains(&names, tree.key(declared.at)), |word| contains(&types, word.as_bytes()));
        if !is_used {
            findings
                .report(&RULE.about, Place::key(declared.at))
                .key("provider", declared.at)
                .owned("reference", super::reference_to(tree, declared));
        }
    }
}
