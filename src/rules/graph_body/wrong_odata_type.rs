//! `UF1001`: an object of a Graph body without its type, or with another.

use crate::diagnostic::{About, Arg, Findings, Place, Scope, Severity, Texts, Wording, format_json, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};
use crate::source::Kind;
use crate::vocabulary::graph::{TYPES, flow as body};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF1001",
        name: "wrong-odata-type",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Graph reference, Create and Update: @odata.type is required",
            summary: "An object of a Graph body without its type, or with another",
            wordings: &[
                Wording { message: "`@odata.type` is missing", help: "Add `\"@odata.type\": \"{right}\"`" },
                Wording { message: "`@odata.type` is `{found}`, but must be `{right}`", help: "Write `{right}`" },
                Wording {
                    message: "`@odata.type` is `{found}`, which is the type of another object; here it must be `{right}`",
                    help: "Move the object to where its type belongs, or write `{right}`",
                },
            ],
            titles: &["Add `@odata.type`", "Write `{right}`"],
            docs: "The flow and its handlers are declared with abstract types; without `@odata.type` the service cannot know which one is meant. \
             The reference once spells the flow's type `…SelfServiceSignupEventsFlow`; the schema and all examples have `SignUp`.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    for annotation in &flow.types {
        let right = Arg::Word(annotation.expected);
        let json = format_json(annotation.expected);
        if annotation.at.is_none() {
            if !flow.live {
                findings.report(&RULE.about, Place::head(annotation.owner)).arg("right", right).safe_fix(0).insert(
                    annotation.owner,
                    body::SHAPE.name(body::TYPE),
                    &json,
                );
            }
        } else if context.tree.kind(annotation.at) == Kind::String
            && !context.tree.text_is(annotation.at, annotation.expected)
        {
            let draft = findings
                .report(&RULE.about, Place::value(annotation.at))
                .wording(1)
                .text("found", annotation.at)
                .arg("right", right);
            if TYPES.iter().any(|known| context.tree.text_is(annotation.at, known)) {
                // Either the type or the place of the object is wrong.
                draft.wording(2);
            } else {
                draft.unsafe_fix(1).replace(annotation.at, &json);
            }
        }
    }
}
