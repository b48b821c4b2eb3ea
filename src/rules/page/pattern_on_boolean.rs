//! `UF0405`: a regular expression on a check box.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::input::InputType;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0405",
        name: "pattern-on-boolean",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Graph reference, input configuration (2024-08): no default pattern for a boolean",
            summary: "A regular expression on a check box",
            wordings: &[Wording {
                message: "the input for `{attribute}` has a pattern, but nothing is typed into a check box",
                help: "Remove the pattern",
            }],
            titles: &["Remove the pattern"],
            docs: "The table of default patterns has none for booleans.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    for input in &flow.inputs {
        let is_box = input.input_type().is_some_and(InputType::is_box);
        if let (true, Some(pattern)) = (is_box, input.pattern())
            && !context.tree.raw_text(pattern).is_empty()
            && !input.is_wrong_box()
        {
            findings
                .report(&RULE.about, Place::value(pattern))
                .arg("attribute", super::name_of(context, input))
                .unsafe_fix(0)
                .remove(pattern);
        }
    }
}
