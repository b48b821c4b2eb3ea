//! `UF0003`: a value that is no object stands where a user flow should.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Document, Stranger};
use crate::rules::{Check, Context, Purpose, Rule};
use crate::source::Kind;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0003",
        name: "not-a-flow",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "definition language 1; Graph body",
            summary: "A value that is no object stands where a user flow should",
            wordings: &[
                Wording {
                    message: "a user flow is an object, but this is {kind}",
                    help: "Write `{ \"name\": \"…\", \"identityProviders\": [ … ] }`",
                },
                Wording { message: "the list holds no user flow", help: "" },
            ],
            phrases: &["kind"],
            docs: "A user flow is an object in both languages. A set of flows is an array of objects, or a Graph response with `value`. \
             A tenant may have none: that is \
             no mistake, and an import says so.",
            ..Texts::NONE
        }),
    },
    check: Check::Document(check),
};

fn check(context: &Context, document: &Document, findings: &mut Findings) {
    for &Stranger { node, world } in &document.strangers {
        if world.is_some() {
            continue;
        }
        let tree = context.tree;
        let is_whole = tree.node(node).has_key() || tree.node(node).parent.is_none();
        if is_whole && tree.kind(node) == Kind::Array {
            // There is nothing to check in it, but something was to be made of it.
            if context.purpose == Purpose::Import {
                findings.report_as(&RULE.about, Severity::Info, Place::head(node)).wording(1);
            }
            continue;
        }
        findings.report(&RULE.about, Place::head(node)).word("kind", tree.kind(node).describe());
    }
}
