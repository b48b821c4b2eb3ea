//! `UF0213`: a name that no environment variable has.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};
use crate::source::Kind;
use crate::vocabulary::definition::secret;
use crate::vocabulary::provider::SECRETS;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0213",
        name: "malformed-secret-name",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "POSIX, Base Definitions, 8.1: letters, digits and underscores, not starting with a digit",
            summary: "A name that no environment variable has",
            wordings: &[Wording {
                message: "the name of the environment variable for `{member}` of `{provider}` is not a valid one",
                help: "Use letters, digits and underscores, and no digit at the start, such as `GOOGLE_SECRET`",
            }],
            docs: "The scripts of a plan read the secret from this variable, and shells take no other names. The name is not repeated in the message: \
             often it is the secret itself, put in the place of the name. Where that is so, renew the secret if others may have read it.",
            ..Texts::NONE
        }),
    },
    check: Check::Declared(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    for declared in &flow.declared_providers {
        for member in SECRETS.map(|name| tree.member(declared.at, name)) {
            let name = tree.member(member, secret::SHAPE.name(secret::ENV));
            if tree.kind(name) == Kind::String && !is_name(tree.text(name)) {
                findings.report(&RULE.about, Place::key(name)).key("member", member).key("provider", declared.at);
            }
        }
    }
}

fn is_name(text: &[u8]) -> bool {
    text.first().is_some_and(|first| !first.is_ascii_digit())
        && text.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
}
