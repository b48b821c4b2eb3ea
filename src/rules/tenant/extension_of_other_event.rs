//! `UF0810`: an extension for another event than the one that it stands at.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};
use crate::source::Kind;
use crate::vocabulary::tenant::TYPE;
use crate::vocabulary::tenant::callout::TYPES;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0810",
        name: "extension-of-other-event",
        severity: Severity::Error,
        scope: Scope::Tenant,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "CSDL: customExtension of either handler has a type of its own",
            summary: "An extension for another event than the one that it stands at",
            wordings: &[Wording {
                message: "in the tenant `{extension}` is of the type `{type}`; this event takes one of the type `{expected}`",
                help: "Use an extension that was created for this event",
            }],
            docs: "A custom authentication extension is created for one event, which is its type. The start and the submit of the attribute collection take different ones.",
            ..Texts::NONE
        }),
    },
    check: Check::Tenant(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    for ((extension, object), expected) in super::extensions(context, flow).into_iter().zip(TYPES) {
        let actual = tree.member(object, TYPE);
        if tree.kind(actual) == Kind::String && !super::says(tree, object, TYPE, expected) {
            findings
                .report(&RULE.about, Place::value(extension.at))
                .arg("extension", super::name_of(tree, object))
                .text("type", actual)
                .word("expected", expected);
        }
    }
}
