//! `UF0406`: a required input that nobody can fill in.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};
use crate::source::Kind;
use crate::vocabulary::attribute::EMAIL;
use crate::vocabulary::input::{DEFAULT_VALUE, EDITABLE, HIDDEN, REQUIRED};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0406",
        name: "unanswerable-input",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "AT-9, AT-10, inferred from the meaning of the members",
            summary: "A required input that nobody can fill in",
            wordings: &[
                Wording {
                    message: "the input for `{attribute}` is required and hidden, and has no default value",
                    help: "Show it, give it a default value, or do not require it",
                },
                Wording {
                    message: "the input for `{attribute}` is required and not editable, and has no default value",
                    help: "Make it editable, give it a default value, or do not require it",
                },
            ],
            notes: &["hidden here", "not editable here"],
            docs: "A user who cannot see an input, or cannot change it, cannot fill it in. A custom extension at attribute collection can: of a \
             flow that has one, nothing is said.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    if flow.extensions.iter().any(|extension| !matches!(tree.kind(extension.at), Kind::Null | Kind::Invalid)) {
        return;
    }
    for input in &flow.inputs {
        let says = |member| input.fact(member).is_true(tree);
        let is_fixed = input.fact(EDITABLE).value.is_some() && !says(EDITABLE);
        let (wording, why) = if says(HIDDEN) { (0, HIDDEN) } else { (1, EDITABLE) };
        if (says(HIDDEN) || is_fixed)
            && says(REQUIRED)
            && input.fact(DEFAULT_VALUE).value.is_none()
            && !input.attribute.is_built_in(EMAIL)
        {
            findings
                .report(&RULE.about, Place::key(input.place(REQUIRED)))
                .wording(wording)
                .arg("attribute", super::name_of(context, input))
                .related(Place::key(input.place(why)), wording);
        }
    }
}
