//! `UF0904`: two flows that declare one custom attribute or identity provider differently.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Document;
use crate::order::{Keyed, repeats};
use crate::rules::{Check, Context, Rule};
use crate::source::{Kind, NodeId, Tree, same_in_any_case, same_value};
use crate::tenant::List;
use crate::vocabulary::attribute::DATA_TYPE_WORDS;
use crate::vocabulary::definition::{custom_attribute as member, provider};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0904",
        name: "conflicting-declarations",
        severity: Severity::Error,
        scope: Scope::Set,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "definition language 1: a name that is declared is one attribute; CA-3, Graph reference: its data type does not change",
            summary: "Two flows that declare one custom attribute or identity provider differently",
            wordings: &[
                Wording {
                    message: "the custom attribute `{name}` has another data type in another user flow",
                    help: "Declare one data type: a tenant has one attribute of the name",
                },
                Wording {
                    message: "the custom attribute `{name}` is pinned to another id in another user flow",
                    help: "Pin one id, or give the two attributes names of their own",
                },
                Wording {
                    message: "the identity provider `{name}` is declared differently in another user flow",
                    help: "Declare it alike in both, or in one of them only",
                },
            ],
            notes: &["the other flow"],
            docs: "The flows of a set are for one tenant. What they declare under one name is one attribute, with one data type and one id. That \
             names of attributes are unique is not documented, so that another id is a warning. The same goes for identity providers: Google, Facebook \
             and Apple are one each, others are told apart by their names.",
            ..Texts::NONE
        }),
    },
    check: Check::Document(check),
};

fn check(context: &Context, document: &Document, findings: &mut Findings) {
    if document.flows.iter().any(|flow| !flow.declared_providers.is_empty()) {
        check_providers(context, document, findings);
    }
    let tree = context.tree;
    let mut names = Keyed::new();
    for flow in &document.flows {
        names.extend(flow.declared.iter().map(|declared| (tree.key(declared.at), declared.at.0 as usize)));
    }
    for (first, again) in repeats(names) {
        let [first, again] = [first, again].map(|place| u32::try_from(place).map_or(NodeId::NONE, NodeId));
        // Twice in one flow is another rule's matter.
        if tree.node(first).parent == tree.node(again).parent {
            continue;
        }
        let slot_of = |slot: usize| [first, again].map(|at| tree.member(at, member::SHAPE.name(slot)));
        let (types, ids) = (slot_of(member::DATA_TYPE), slot_of(member::ID));
        let (severity, wording, [other, at]) = if are_unlike(tree, ids, |text| !text.is_empty()) {
            // Two attributes, then, which may differ. What the tenant has decides between them.
            if context.tenant.by_name(List::UserFlowAttributes, tree.key(again)).is_some() {
                continue;
            }
            (Severity::Warning, 1, ids)
        } else if are_unlike(tree, types, is_data_type) {
            (RULE.about.severity, 0, types)
        } else {
            continue;
        };
        findings
            .report_as(&RULE.about, severity, Place::value(at))
            .wording(wording)
            .key("name", again)
            .related(Place::value(other), 0);
    }
}

#[inline(never)]
fn check_providers(context: &Context, document: &Document, findings: &mut Findings) {
    let tree = context.tree;
    let (mut types, mut names) = (Keyed::new(), Keyed::new());
    for declared in document.flows.iter().flat_map(|flow| &flow.declared_providers) {
        let at = declared.at.0 as usize;
        match declared.kind {
            Some(kind) if kind.known.is_some() => types.push((kind.word.as_bytes(), at)),
            Some(_) => names.push((tree.key(declared.at), at)),
            None => {}
        }
    }
    for keys in [types, names] {
        for (first, again) in repeats(keys) {
            let [first, again] = [first, again].map(|place| u32::try_from(place).map_or(NodeId::NONE, NodeId));
            // Twice in one flow is another rule's matter.
            if tree.node(first).parent != tree.node(again).parent && !are_alike(tree, first, again) {
                findings
                    .report(&RULE.about, Place::key(again))
                    .wording(2)
                    .key("name", again)
                    .related(Place::key(first), 0);
            }
        }
    }
}

/// Do two declarations of one type say the same? The word of the type itself may be in another letter case.
#[inline(never)]
fn are_alike(tree: &Tree, first: NodeId, again: NodeId) -> bool {
    let type_of = provider::SHAPE.name(provider::TYPE);
    let mut names = tree.entries(first).chain(tree.entries(again));
    let member = |of: NodeId, name: &[u8]| tree.entries(of).find(|member| tree.key(*member) == name);
    *tree.key(first) == *tree.key(again)
        && names.all(|named| {
            let name = tree.key(named);
            *name == *type_of.as_bytes()
                || matches!((member(first, name), member(again, name)), (Some(one), Some(other)) if same_value(tree, one, other))
        })
}

fn is_data_type(text: &[u8]) -> bool {
    DATA_TYPE_WORDS.iter().any(|word| same_in_any_case(word.as_bytes(), text))
}

/// Are both said, and not the same?
fn are_unlike(tree: &Tree, nodes: [NodeId; 2], is_said: fn(&[u8]) -> bool) -> bool {
    let [first, again] = nodes.map(|node| tree.text(node));
    nodes.iter().all(|node| tree.kind(*node) == Kind::String)
        && is_said(first)
        && is_said(again)
        && !same_in_any_case(first, again)
}
