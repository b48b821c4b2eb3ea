//! `UF0112`: a variable without a declaration, a value, or a value of its type.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, nearest_of, texts};
use crate::flow::{Document, Fault};
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::definition::variable;

/// So many declarations are looked through for one that may be meant.
const MOST_COMPARED: usize = 100;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0112",
        name: "unset-variable",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "definition language 1",
            summary: "A variable without a declaration, a value, or a value of its type",
            wordings: &[
                Wording {
                    message: "the variable `{variable}` is not declared",
                    help: "Declare it under `variables`, with its `type`",
                },
                Wording {
                    message: "the variable `{variable}` is not declared; did you mean `{nearest}`?",
                    help: "Write `{nearest}`, or declare it under `variables`",
                },
                Wording {
                    message: "the variable `{variable}` has no value",
                    help: "Give it a value (`options.variables`), or a `default`",
                },
                Wording {
                    message: "the value of the variable `{variable}` is not of the type `{type}`",
                    help: "Give it a value of that type",
                },
            ],
            docs: "A variable stands for a value that changes from tenant to tenant, such as a client id. It never becomes part of a text, so that no value can break out of its place. Values are not shown, for they may be secret.",
            ..Texts::NONE
        }),
    },
    check: Check::Document(check),
};

fn check(context: &Context, document: &Document, findings: &mut Findings) {
    let tree = context.tree;
    for misuse in &document.misuses {
        let wording = match misuse.fault {
            Fault::Undeclared => 0,
            Fault::Unset => 2,
            Fault::WrongType => 3,
            Fault::Unused | Fault::Unknown => continue,
        };
        let draft =
            findings.report(&RULE.about, Place::value(misuse.node)).wording(wording).text("variable", misuse.name);
        if misuse.fault == Fault::WrongType {
            let name = variable::SHAPE.name(variable::TYPE);
            draft.text("type", tree.member(misuse.declaration, name));
        } else if misuse.fault == Fault::Undeclared {
            // Among many, each reference would be compared with each of them.
            let names = tree.entries(misuse.declaration).take(MOST_COMPARED).map(|member| (tree.key(member), member));
            if let Some(nearest) = nearest_of(tree.text(misuse.name), names) {
                draft.wording(1).key("nearest", nearest);
            }
        }
    }
}
