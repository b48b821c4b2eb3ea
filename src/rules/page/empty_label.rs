//! `UF0415`: a label or a value that is empty.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};
use crate::source::{Kind, NodeId};
use crate::vocabulary::input::LABEL;
use crate::vocabulary::letter::is_blank;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0415",
        name: "empty-label",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "inferred from the meaning of the members; the schema requires them",
            summary: "A label or a value that is empty",
            wordings: &[
                Wording {
                    message: "the label of the input for `{attribute}` is empty",
                    help: "Write what it asks for"
                },
                Wording {
                    message: "the label of an option of the input for `{attribute}` is empty",
                    help: "Write what there is to choose",
                },
                Wording {
                    message: "the value of an option of the input for `{attribute}` is empty",
                    help: "Write what is to be stored",
                },
            ],
            docs: "A user sees a box without a word, and the choice of an option without a value cannot be told from no choice.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    for input in &flow.inputs {
        let mut check_one = |at: NodeId, wording| {
            if tree.kind(at) == Kind::String && is_blank(tree.text(at)) {
                findings
                    .report(&RULE.about, Place::value(at))
                    .wording(wording)
                    .arg("attribute", super::name_of(context, input));
            }
        };
        if !super::is_hidden(tree, input) {
            check_one(input.fact(LABEL).at, 0);
        }
        for option in flow.options_of(input) {
            check_one(option.label.unwrap_or_default(), 1);
            check_one(option.value.unwrap_or_default(), 2);
        }
    }
}
