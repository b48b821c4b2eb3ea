//! `UF0504`: a pattern that went through an HTML encoder.

use crate::diagnostic::{About, Findings, Scope, Severity, Texts, Wording, texts};
use crate::pattern::spelled;
use crate::rules::{Check, Context, Rule};

use super::Pattern;

/// So many further entities are pointed at.
const MOST_SHOWN: usize = 10;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0504",
        name: "entity-in-pattern",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Graph reference, input configuration (2024-08), where it happened to the e-mail pattern; inferred from the meaning of a pattern",
            summary: "A pattern that went through an HTML encoder",
            wordings: &[Wording {
                message: "`{entity}` in the pattern stands for the characters of the entity, not for `{character}`",
                help: "Write `{character}`",
            }],
            notes: &["and here"],
            titles: &["Write the characters that the entities stand for"],
            docs: "No engine decodes HTML entities. In brackets each of their characters is allowed by itself, letters and digits of the entity \
             included; elsewhere they have to be typed.",
            ..Texts::NONE
        }),
    },
    check: Check::Pattern(check),
};

fn check(context: &Context, pattern: &Pattern, findings: &mut Findings) {
    let tree = context.tree;
    let Some((first, others)) = pattern.verdict.entities.split_first() else { return };
    let mut draft = findings
        .report(&RULE.about, pattern.place(tree, first.start, first.end))
        .arg("entity", pattern.quote(tree, first.start, first.end))
        .owned("character", spelled(&[first.unit]));
    for other in others.iter().take(MOST_SHOWN) {
        draft = draft.related(pattern.place(tree, other.start, other.end), 0);
    }
    if let Some(mended) = &pattern.verdict.mended {
        draft.unsafe_fix(0).replace(pattern.at, mended);
    }
}
