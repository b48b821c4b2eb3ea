//! `UF0301`: a name that is nearly that of a built-in attribute.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{AttributeRef, Flow};
use crate::rules::{Check, Context, Purpose, Rule};
use crate::tenant::List;
use crate::vocabulary::definition::attribute;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0301",
        name: "misspelt-attribute",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Entra documentation, concept-user-attributes",
            summary: "A name that is nearly that of a built-in attribute",
            wordings: &[Wording {
                message: "`{word}` is no built-in attribute; did you mean `{nearest}`?",
                help: "Write `{nearest}`; for a custom attribute of that name, write `{ \"custom\": \"{word}\" }`",
            }],
            titles: &["Write `{nearest}`"],
            docs: "A name that is not built in counts as the display name of a custom attribute, which a typing mistake hardly ever is.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    // Where the attribute has to be resolved, the rule for that makes the same suggestion.
    if context.unresolved(List::UserFlowAttributes, &[Purpose::Build]).is_some() {
        return;
    }
    for input in &flow.inputs {
        let AttributeRef::Custom(custom) = input.attribute else { continue };
        // What is declared, has an id, or stands under `custom` is meant.
        if custom.declared
            || custom.id.is_some()
            || attribute::SHAPE.position(context.tree.key(input.attribute_at)) == Some(attribute::CUSTOM)
        {
            continue;
        }
        if let Some(nearest) = super::nearest_built_in(context.tree.text(input.attribute_at)) {
            findings
                .report(&RULE.about, Place::value(input.attribute_at))
                .text("word", input.attribute_at)
                .word("nearest", nearest)
                .unsafe_fix(0)
                .write(input.attribute_at, nearest);
        }
    }
}
