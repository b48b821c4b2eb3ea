//! `UF0206`: a word that names no identity provider.

use crate::diagnostic::{About, Arg, Findings, Place, Scope, Severity, Texts, Wording, nearest, texts};
use crate::flow::{DeclaredProvider, Flow, Language, Problem, Text};
use crate::list::IntoList;
use crate::order::{Keyed, find, sorted};
use crate::rules::{Check, Context, Rule};
use crate::source::NodeId;
use crate::tenant::List;
use crate::vocabulary::provider::{KNOWN, KnownProvider, by_id, by_type};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0206",
        name: "unknown-identity-provider",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "definition language 1; Graph reference: the documented ids, inferred for what is nearly one of them",
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
                Wording {
                    message: "`{word}` is not the id of an identity provider; did you mean `{nearest}`?",
                    help: "Write `{nearest}`, or look the id up: `GET /identity/identityProviders`",
                },
                Wording {
                    message: "`{word}` is the display name of a declared provider, which is referred to in another way",
                    help: "Write `{reference}`",
                },
            ],
            titles: &["Remove it", "Write `{nearest}`", "Write `{reference}`"],
            phrases: &["world"],
            docs: "The words are those of the providers that every external tenant can have. All others are named by the display name or id \
             that they have in the tenant. In a Graph body any id may be one of the tenant: only what is nearly a documented one, or the type \
             of a provider, is warned of.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    if flow.language == Language::Graph && !flow.live && !context.tenant.is_known(List::IdentityProviders) {
        flow.providers.iter().for_each(|provider| check_id(context, provider.id, findings));
    }
    let names = if flow.declared_providers.is_empty() { Keyed::new() } else { declared_names(context, flow) };
    for problem in &flow.problems {
        let Problem::UnknownProvider { node } = *problem else {
            continue;
        };
        let text = context.tree.text(node);
        let declared = find(&names, text).and_then(|place| flow.declared_providers.get(place));
        if let Some(declared) = declared.filter(|_| !context.tree.node(node).has_key()) {
            report_declared(context, node, declared, findings);
            continue;
        }
        let words = || KNOWN.iter().map(|known| known.word).filter(|word| !word.is_empty());
        let draft = findings
            .report(&RULE.about, Place::value(node))
            .text("word", node)
            .arg("words", Arg::words(&words().into_list()));
        let stranger = by_id(text).or_else(|| by_type(text)).and_then(KnownProvider::other_world);
        if let Some(world) = stranger {
            let item = context.tree.node(node);
            let whole = if item.has_key() { item.parent } else { node };
            draft.wording(2).word("world", world).unsafe_fix(0).remove(whole);
            continue;
        }
        let by_id = by_id(text).map(|known| known.word).filter(|word| !word.is_empty());
        let is_id = by_id.is_some();
        if let Some(meant) = by_id.or_else(|| nearest(text, &mut words())) {
            draft.wording(if is_id { 3 } else { 1 }).word("nearest", meant).fix(is_id, 1).write(node, meant);
        }
    }
}

/// The names of the declared providers, in order.
#[inline(never)]
fn declared_names<'t>(context: &Context<'t>, flow: &Flow) -> Keyed<'t> {
    let mut names = Keyed::new();
    for (place, declared) in flow.declared_providers.iter().enumerate().filter(|(_, one)| one.kind.is_some()) {
        names.push((context.tree.key(declared.at), place));
    }
    sorted(names)
}

/// The display name of a declared provider where its type, or an object, should stand.
fn report_declared(context: &Context, node: NodeId, declared: &DeclaredProvider, findings: &mut Findings) {
    let reference = super::reference_to(context.tree, declared);
    findings
        .report(&RULE.about, Place::value(node))
        .wording(5)
        .text("word", node)
        .owned("reference", reference.clone())
        .safe_fix(2)
        .replace(node, &reference);
}

/// An id of a Graph body that is nearly a documented one, or the type of one.
fn check_id(context: &Context, id: Option<Text>, findings: &mut Findings) {
    let Some(Text::Value(node)) = id else { return };
    let text = context.tree.text(node).trim_ascii();
    if by_id(text).is_some() {
        return;
    }
    let of_type = by_type(text).map(|known| known.id);
    if let Some(meant) = of_type.or_else(|| nearest(text, &mut KNOWN.iter().map(|known| known.id))) {
        findings
            .report_as(&RULE.about, Severity::Warning, Place::value(node))
            .wording(4)
            .text("word", node)
            .word("nearest", meant)
            .unsafe_fix(1)
            .write(node, meant);
    }
}
