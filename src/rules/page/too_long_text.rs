//! `UF0410`: a value that is longer than its attribute can be.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{AttributeRef, Flow};
use crate::rules::{Check, Context, Rule};
use crate::source::NodeId;
use crate::vocabulary::limit::ATTRIBUTE_CHARACTERS;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0410",
        name: "too-long-text",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "CA-6, Entra documentation, service limits (250 characters), inferred for the page; concept-user-attributes for the built-in ones",
            summary: "A value that is longer than its attribute can be",
            wordings: &[
                Wording {
                    message: "the default value of the input for `{attribute}` is longer than {limit} characters, the most that is stored",
                    help: "Shorten it",
                },
                Wording {
                    message: "an option of the input for `{attribute}` stores more than {limit} characters, the most there can be",
                    help: "Shorten its value; the label may be longer",
                },
            ],
            docs: "A custom attribute holds 250 characters; of the built-in ones, `postalCode` holds 40, `givenName` and `surname` 64, `city`, \
             `country`, `jobTitle` and `state` 128, `displayName` 256 and `streetAddress` 1024. Characters are counted as Unicode \
             does, so that what is found is too long however the service counts. No length is documented for labels.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    for input in &flow.inputs {
        let limit = match input.attribute {
            AttributeRef::BuiltIn(known) => known.max_length,
            AttributeRef::Custom(_) => Some(ATTRIBUTE_CHARACTERS),
            AttributeRef::Unreadable => None,
        };
        let Some(limit) = limit else { continue };
        let mut check_one = |at: NodeId, wording| {
            // Each character has one byte that continues no other.
            let length = context.tree.text(at).iter().filter(|byte| **byte & 0xC0 != 0x80).count();
            if length > usize::from(limit) {
                findings
                    .report(&RULE.about, Place::value(at))
                    .wording(wording)
                    .arg("attribute", super::name_of(context, input))
                    .number("limit", u32::from(limit));
            }
        };
        check_one(input.default_value().unwrap_or_default(), 0);
        for option in flow.options_of(input) {
            check_one(option.value.unwrap_or_default(), 1);
        }
    }
}
