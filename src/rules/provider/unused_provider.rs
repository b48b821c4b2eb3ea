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
    check: Check::Declared(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    // Of a reference that could not be read, another rule tells; it may have been this one.
    let is_unreadable = flow.providers.iter().any(|one| matches!(one.provider, ProviderRef::Unreadable));
    if flow.providers.is_empty() || is_unreadable {
        return;
    }
    let mut names = Keyed::new();
    for used in flow.providers.iter().filter(|one| one.declaration.is_some()) {
        names.push((tree.key(used.declaration), 0));
    }
    let names = sorted(names);
    for declared in flow.declared_providers.iter().filter(|declared| declared.kind.is_some()) {
        if !contains(&names, tree.key(declared.at)) {
            findings
                .report(&RULE.about, Place::key(declared.at))
                .key("provider", declared.at)
                .owned("reference", super::reference_to(tree, declared));
        }
    }
}
