//! `UF0417`: a page among others that asks for nothing.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0417",
        name: "empty-page",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "inferred from the meaning of the members; every documented flow has one page",
            summary: "A page among others that asks for nothing",
            wordings: &[
                Wording { message: "one of several pages has no inputs", help: "Remove it, or give it inputs" },
                Wording {
                    message: "one of several pages has no input that is shown",
                    help: "Move its hidden inputs to another page",
                },
            ],
            docs: "A user would see an empty page. Of a single page this is not said: without attributes, it has the hidden e-mail address alone.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    if flow.views.len() < 2 {
        return;
    }
    for view in &flow.views {
        let inputs = flow.inputs_of(view);
        if inputs.iter().all(|input| super::is_hidden(context.tree, input)) {
            findings.report(&RULE.about, Place::head(view.at)).wording(usize::from(!inputs.is_empty()));
        }
    }
}
