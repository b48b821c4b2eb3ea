//! `UF1006`: an object of Graph that is no user flow of an external tenant.

use crate::diagnostic::{About, Arg, Findings, Place, Scope, Severity, Wording, docs};
use crate::flow::{Document, Stranger};
use crate::rules::{Check, Context, Rule};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF1006",
        name: "other-object",
        severity: Severity::Error,
        scope: Scope::Document,
        since: "0.1.0",
        evidence: "CSDL; Graph reference of the type",
        summary: "An object of Graph that is no user flow of an external tenant",
        wordings: &[Wording { message: "this is {noun}, not a user flow of an external tenant", help: "{advice}" }],
        docs: docs!(
            "Workforce tenants and Azure AD B2C have user flows of their own, and Graph has several kinds of object that belong to a flow without being one."
        ),
    },
    check: Check::Document(check),
};

fn check(context: &Context, document: &Document, findings: &mut Findings) {
    for &Stranger { node, world } in &document.strangers {
        let Some(world) = world else { continue };
        let mut draft = findings
            .report(&RULE.about, Place::head(node))
            .arg("noun", Arg::Word(world.noun))
            .arg("advice", Arg::Word(world.advice));
        for member in context.tree.children(node) {
            let key = context.tree.key(member);
            if let Some((_, becomes)) = world.equals.iter().find(|(name, _)| *name.as_bytes() == *key) {
                draft = draft.related(Place::key(member), becomes);
            }
        }
    }
}
