//! `UF0119`: white space at an end of a text.

use crate::diagnostic::{About, Findings, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::written::{Purpose, each_unusual};
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::letter::{is_space, unseen};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0119",
        name: "surrounding-space",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "inferred: names have to match exactly",
            summary: "White space at an end of a text",
            wordings: &[
                Wording { message: "`{text}` starts or ends with white space", help: "Remove it" },
                Wording {
                    message: "`{text}` starts or ends with white space, which is part of the name or value",
                    help: "Remove it, unless what it stands for in the tenant has it too",
                },
            ],
            titles: &["Remove white space at the ends"],
            docs: "A page shows no difference, but a name with a space behind it is another name, and a value with one is another value. For \
             what is only shown, the fix is safe.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    each_unusual(tree, flow, &mut |written| {
        let text = written.text(tree);
        // What nobody sees has a rule of its own.
        let is_space = |character: char| is_space(character) && unseen(character).is_none();
        let (mut start, mut end) = (text.len(), 0);
        for (at, character) in text.char_indices() {
            if !is_space(character) {
                start = start.min(at);
                end = at + character.len_utf8();
            }
        }
        // A blank name, label or value has rules of its own.
        let Some(trimmed) = text.get(start..end).filter(|trimmed| trimmed.len() < text.len()) else { return };
        if written.purpose == Purpose::Prose {
            return;
        }
        let draft = findings
            .report(&RULE.about, written.place())
            .wording(usize::from(written.is_exact()))
            .arg("text", written.arg());
        written.offer(draft, !written.is_exact(), trimmed.as_bytes());
    });
}
