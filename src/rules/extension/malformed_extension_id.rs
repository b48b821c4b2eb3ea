//! `UF0703`: the id of an extension that is no GUID.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Language};
use crate::rules::{Check, Context, Rule};
use crate::source::Kind;
use crate::vocabulary::definition::extension as member;
use crate::vocabulary::variable::is_guid;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0703",
        name: "malformed-extension-id",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Graph reference, customAuthenticationExtension: GUIDs in every example",
            summary: "The id of an extension that is no GUID",
            wordings: &[Wording {
                message: "`{id}` is not a GUID, but ids of custom authentication extensions are",
                help: "Look the id up: `GET /identity/customAuthenticationExtensions`",
            }],
            titles: &["Take it for the name"],
            docs: "The service gives an extension its id. The schema allows any text, so that this is a warning. In a definition, an extension can \
             be named by its display name as well.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    for extension in &flow.extensions {
        let at = extension.id;
        if tree.is_foreign(at) || tree.kind(at) != Kind::String || is_guid(tree.text(at)) {
            continue;
        }
        let draft = findings.report(&RULE.about, Place::value(at)).text("id", at);
        if flow.language == Language::Definition && extension.name.is_none() {
            draft.unsafe_fix(0).rename(at, member::SHAPE.name(member::NAME));
        }
    }
}
