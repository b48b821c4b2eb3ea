//! `UF0119`: white space at an end of a text.

use crate::diagnostic::{About, Findings, Scope, Severity, Texts, Wording, texts};
use crate::rules::written::{Purpose, Unusual};
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
    check: Check::Unusual(check),
};

fn check(_: &Context, unusual: &Unusual, findings: &mut Findings) {
    let Unusual { written, text } = *unusual;
    // What nobody sees has a rule of its own.
    let is_space = |character: char| is_space(character) && unseen(character).is_none();
    let trimmed = text.trim_matches(is_space);
    // A blank name, label or value has rules of its own.
    if trimmed.is_empty() || trimmed.len() == text.len() {
        return;
    }
    if written.purpose == Purpose::Prose {
        return;
    }
    let draft = findings
        .report(&RULE.about, written.place())
        .wording(usize::from(written.is_exact()))
        .arg("text", written.arg());
    written.offer(draft, !written.is_exact(), trimmed.as_bytes());
}
