//! `UF1003`: a sign-up handler that does not say whether users may sign up.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Language};
use crate::rules::siblings::is_misspelt;
use crate::rules::{Check, Context, Rule};
use crate::source::Kind;
use crate::vocabulary::graph::interactive;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF1003",
        name: "sign-up-not-stated",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "property text: the default is false, meaning sign-in only",
            summary: "A sign-up handler that does not say whether users may sign up",
            wordings: &[Wording {
                message: "`isSignUpAllowed` is not stated, so that users can sign in but not sign up",
                help: "Add `\"isSignUpAllowed\": true`, or `false` if that is meant",
            }],
            titles: &["Allow sign-up"],
            docs: "The default is `false`: the flow then only signs in users that exist already.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let handler = flow.handlers.interactive;
    let name = interactive::SHAPE.name(interactive::SIGN_UP);
    if flow.language == Language::Graph
        && context.tree.kind(handler) == Kind::Object
        && flow.sign_up.at.is_none()
        && !is_misspelt(context.tree, flow, handler, &interactive::SHAPE, name)
    {
        findings.report(&RULE.about, Place::head(handler)).unsafe_fix(0).insert(handler, name, b"true");
    }
}
