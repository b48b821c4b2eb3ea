//! `UF0110`: two members of which only one can be given.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Problem};
use crate::rules::{Check, Context, Rule};
use crate::source::{NodeId, Tree};
use crate::vocabulary::definition::{NO_ATTRIBUTES, attribute, flow as member};
use crate::vocabulary::shape::Shape;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0110",
        name: "conflicting-members",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "definition language 1",
            summary: "Two members of which only one can be given",
            wordings: &[
                Wording { message: "`{member}` cannot stand beside `{other}`", help: "Keep one of the two" },
                Wording {
                    message: "`{member}` is for `email`, which is collected without being listed",
                    help: "Remove the attribute from the list: what is not listed is not collected",
                },
                Wording {
                    message: "`{member}` asks for nothing where no attributes are collected",
                    help: "Remove `{member}`, or list the attributes",
                },
            ],
            notes: &["the other one"],
            titles: &["Remove `{member}`"],
            docs: "`pages` takes the place of `page` and `attributes`; an attribute is named by `attribute` or by `custom`; what is not \
             shown or left out has no further members; a provider by one of \
             `type`, `oidc`, `saml` and `wsFed`; and a member that is there in its own word cannot be there in that of the \
             other language as well.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    for problem in &flow.problems {
        if let Problem::Conflict { node, other } = *problem {
            findings
                .report(&RULE.about, Place::key(node))
                .wording(wording(context.tree, node, other))
                .key("member", node)
                .key("other", other)
                .related(Place::key(other), 0)
                .unsafe_fix(0)
                .remove(node);
        }
    }
}

fn wording(tree: &Tree, node: NodeId, other: NodeId) -> usize {
    let is = |shape: &Shape, slot: usize| shape.position(tree.key(node)) == Some(slot);
    if tree.text_is(other, NO_ATTRIBUTES) && is(&member::SHAPE, member::PAGE) {
        2
    } else {
        usize::from(tree.boolean(node) == Some(true) && is(&attribute::SHAPE, attribute::OMIT))
    }
}
