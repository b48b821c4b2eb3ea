//! `UF0406`: a required input that nobody can fill in.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::attribute::EMAIL;
use crate::vocabulary::input::{DEFAULT_VALUE, HIDDEN, REQUIRED};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0406",
        name: "unanswerable-input",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "AT-10, inferred from the meaning of the members",
            summary: "A required input that nobody can fill in",
            wordings: &[Wording {
                message: "the input for `{attribute}` is required and hidden, and has no default value",
                help: "Show it, give it a default value, or do not require it",
            }],
            notes: &["hidden here"],
            docs: "A user who cannot see an input cannot fill it in. A custom extension at submission could; then switch this rule off for the \
             input.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    for input in &flow.inputs {
        let says = |member| input.fact(member).is_true(context.tree);
        if says(HIDDEN)
            && says(REQUIRED)
            && input.fact(DEFAULT_VALUE).value.is_none()
            && !input.attribute.is_built_in(EMAIL)
        {
            findings
                .report(&RULE.about, Place::key(input.place(REQUIRED)))
                .arg("attribute", super::name_of(context, input))
                .related(Place::key(input.place(HIDDEN)), 0);
        }
    }
}
