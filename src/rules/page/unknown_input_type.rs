//! `UF0401`: an input type that Graph does not have.

use crate::diagnostic::{About, Arg, Findings, Place, Scope, Severity, Texts, Wording, nearest, texts};
use crate::flow::{Flow, Problem, Words};
use crate::rules::{Check, Context, Purpose, Rule};
use crate::source::same_in_any_case;
use crate::vocabulary::input::{INPUT_STRANGERS, INPUT_TYPE_WORDS};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0401",
        name: "unknown-input-type",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "CSDL: authenticationAttributeCollectionInputType",
            summary: "An input type that Graph does not have",
            wordings: &[
                Wording { message: "`{word}` is no input type", help: "Use one of {words}" },
                Wording { message: "`{word}` is no input type; Graph calls it `{nearest}`", help: "Write `{nearest}`" },
                Wording { message: "`{word}` is no input type; did you mean `{nearest}`?", help: "Use one of {words}" },
            ],
            titles: &["Write `{nearest}`"],
            docs: "The admin center, the workforce API and Graph have different words for the same inputs: `TextBox`, `textBox` and `text`.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    for problem in &flow.problems {
        let Problem::UnknownWord { node, words: Words::InputType } = *problem else {
            continue;
        };
        let text = context.tree.text(node);
        let stranger = INPUT_STRANGERS.iter().find(|(word, _)| same_in_any_case(word.as_bytes(), text));
        // A later version of Graph may have more words, which an import cannot write.
        let severity = match context.purpose {
            Purpose::Import => Severity::Warning,
            _ if flow.live => Severity::Info,
            _ => RULE.about.severity,
        };
        let draft = findings
            .report_as(&RULE.about, severity, Place::value(node))
            .text("word", node)
            .arg("words", Arg::words(&INPUT_TYPE_WORDS));
        let (wording, meant) = match stranger {
            Some((_, meant)) => (1, Some(meant.as_str())),
            None => (2, nearest(text, &mut INPUT_TYPE_WORDS.into_iter())),
        };
        if let Some(meant) = meant {
            draft.wording(wording).word("nearest", meant).unsafe_fix(0).write(node, meant);
        }
    }
}
