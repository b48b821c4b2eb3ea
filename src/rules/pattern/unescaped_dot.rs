//! `UF0506`: a dot in a host name that stands for any character.

use crate::diagnostic::{About, Findings, Scope, Severity, Texts, Wording, texts};
use crate::rules::{Check, Context, Rule};

use super::{Pattern, column};

/// So many further dots are pointed at.
const MOST_SHOWN: usize = 10;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0506",
        name: "unescaped-dot",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "inferred from the meaning of a pattern, as in the e-mail pattern of the reference",
            summary: "A dot in a host name that stands for any character",
            wordings: &[Wording {
                message: "the `.` at character {column} of `{pattern}` stands for any character, not for a dot",
                help: "Write `\\.`",
            }],
            notes: &["and here", "it makes the pattern backtrack"],
            titles: &["Escape the dot"],
            docs: "Between the parts of a host name a dot is meant, and a bare one accepts any character: `@contoso.com$` takes `@contosoxcom`. In JSON \
             the backslash is written twice.",
            ..Texts::NONE
        }),
    },
    check: Check::Pattern(check),
};

fn check(context: &Context, pattern: &Pattern, findings: &mut Findings) {
    let (tree, verdict) = (context.tree, pattern.verdict);
    let Some((first, others)) = verdict.dots.split_first() else { return };
    let place = pattern.place(tree, first.at, first.at + 1);
    let mut draft = findings.report(&RULE.about, place).arg("column", column(first.at)).text("pattern", pattern.at);
    for other in others.iter().take(MOST_SHOWN) {
        draft = draft.related(pattern.place(tree, other.at, other.at + 1), 0);
    }
    if verdict.growth_by_dots {
        draft = draft.related(place, 1);
    }
    if let (Some(mended), None) = (&verdict.mended, verdict.difference) {
        draft.fix(verdict.dots.iter().all(|dot| dot.is_certain), 0).replace(pattern.at, mended);
    }
}
