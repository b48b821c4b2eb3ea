//! `UF0502`: the documented pattern for names, which refuses ordinary names.

use crate::diagnostic::{About, Edit, Findings, Place, Scope, Severity, Texts, Wording, format_json, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::pattern::{ANYTHING, NARROW_NAME};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0502",
        name: "narrow-name-pattern",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Graph reference, input configuration (2024-08); inferred from the pattern itself",
            summary: "The documented pattern for names, which refuses ordinary names",
            wordings: &[Wording {
                message: "this pattern refuses ordinary names: José, O'Brien, Jean-Luc, 李小龙, and every name of one letter",
                help: "Use `^.*`, or a pattern that allows letters of all scripts",
            }],
            titles: &["Use `^.*`"],
            docs: "`^[a-zA-Z_][0-9a-zA-Z_ ]*[0-9a-zA-Z_]+$` allows ASCII letters, digits, underscores and spaces, and at least two of them. The \
             reference uses it for names of people and places.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    for input in &flow.inputs {
        if let Some(at) = input.pattern()
            && context.tree.text_is(at, NARROW_NAME)
        {
            findings
                .report(&RULE.about, Place::value(at))
                .unsafe_fix(0, vec![Edit::Replace(at, format_json(ANYTHING))]);
        }
    }
}
