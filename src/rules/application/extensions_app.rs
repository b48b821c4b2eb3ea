//! `UF0604`: the app in which the tenant keeps its custom attributes, linked as if users signed in to it.

use crate::diagnostic::{About, Findings, Scope, Severity, Texts, Wording, texts};
use crate::flow::{AttributeRef, Document, Text};
use crate::order::{Keyed, contains, sorted};
use crate::rules::{Check, Context, Rule};
use crate::source::Tree;
use crate::tenant::List;
use crate::vocabulary::attribute::{EXTENSIONS_APPS, extensions_app};
use crate::vocabulary::graph::provider;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0604",
        name: "extensions-app",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "CA-8, Entra documentation, how-to-user-flow-add-application",
            summary: "The app that holds the custom attributes, linked as if users signed in to it",
            wordings: &[Wording {
                message: "`{application}` is the app that holds the custom attributes of the tenant; nobody signs in to it",
                help: "Remove it, and link the application that users sign in to",
            }],
            titles: &["Remove it"],
            docs: "Every external tenant has a `b2c-extensions-app`, and a workforce tenant an `aad-extensions-app`, to be left alone. The admin \
             center may list it among the applications. It is known by its name, in the definition or the tenant, and by its client id, \
             which is part of the id of each custom attribute.",
            ..Texts::NONE
        }),
    },
    check: Check::Document(check),
};

fn check(context: &Context, document: &Document, findings: &mut Findings) {
    let tree = context.tree;
    if document.flows.iter().all(|flow| flow.applications.is_empty()) {
        return;
    }
    let known = apps(tree, document);
    for flow in &document.flows {
        for application in &flow.applications {
            let id = tree.text(application.app_id);
            let object = context.tenant.by_id(List::Applications, id);
            let named = application.name.or(tree.member(object, provider::SHAPE.name(provider::DISPLAY_NAME)));
            let mut digits = id.to_ascii_lowercase();
            digits.retain(|byte| *byte != b'-');
            if contains(&known, &digits) || EXTENSIONS_APPS.iter().any(|name| tree.text(named).starts_with(name)) {
                findings
                    .report(&RULE.about, super::place(tree, *application))
                    .text("application", application.name.or(application.app_id))
                    .unsafe_fix(0)
                    .remove(application.at);
            }
        }
    }
}

/// The client ids in the ids of custom attributes.
fn apps<'t>(tree: &'t Tree, document: &Document) -> Keyed<'t> {
    let mut found = Keyed::new();
    let mut add = |id: Option<Text>| {
        if let Some(digits) = id.and_then(|id| extensions_app(id.resolve(tree))) {
            found.push((digits, 0));
        }
    };
    for flow in &document.flows {
        let undeclared =
            |attribute: &AttributeRef| !matches!(attribute, AttributeRef::Custom(custom) if custom.declared);
        let collected = flow.attributes.iter().map(|item| item.attribute).filter(undeclared);
        collected.for_each(|attribute| add(attribute.id()));
        flow.declared.iter().for_each(|declared| add(declared.custom.id));
    }
    sorted(found)
}
