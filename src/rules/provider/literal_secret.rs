//! `UF0212`: a secret that stands in a definition.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, is_secret_member, is_variable_secret};
use crate::rules::provider::is_literal_secret;
use crate::rules::{Check, Context, Rule};
use crate::source::NodeId;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0212",
        name: "literal-secret",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "definition language 1: no secret in a definition; Graph reference: secrets are write-only, and read as `******`",
            summary: "A secret that stands in a definition",
            wordings: &[
                Wording {
                    message: "the secret `{member}` of the identity provider `{provider}` stands in the definition",
                    help: "Write `{ \"env\": \"…\" }` with the name of the environment variable that holds it, and renew the secret where others may have read it",
                },
                Wording {
                    message: "the secret `{member}` of the identity provider `{provider}` cannot be a variable of the definition",
                    help: "Write `{ \"env\": \"…\" }` with the name of the environment variable that holds it",
                },
            ],
            docs: "A definition is committed, sent around and shown. So it holds the name of an environment variable, and the secret itself is read \
             where a plan is applied, and nowhere else. What stands here instead is not repeated in any message. That includes `******`, \
             which is what Graph gives in the place of a secret, and would become the secret.",
            ..Texts::NONE
        }),
    },
    check: Check::Declared(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    for declared in &flow.declared_providers {
        // At any depth: Graph has the one of an OpenID Connect provider inside of another member.
        for node in (declared.at.0..tree.node(declared.at).next).map(NodeId) {
            let is_variable = is_secret_member(tree, node) && is_variable_secret(tree, node);
            if is_variable || is_literal_secret(tree, node) {
                findings
                    .report(&RULE.about, Place::key(node))
                    .wording(usize::from(is_variable))
                    .key("member", node)
                    .key("provider", declared.at);
            }
        }
    }
}
