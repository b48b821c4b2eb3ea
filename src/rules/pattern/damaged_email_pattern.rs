//! `UF0501`: the e-mail pattern as the reference prints it, damaged.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::pattern::EMAIL;

use super::{Known, Pattern};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0501",
        name: "damaged-email-pattern",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Graph reference, input configuration (2024-08): printed so, and stored so by tenants; the how-to of 2026 has it clean",
            summary: "The e-mail pattern as the reference prints it, damaged",
            wordings: &[
                Wording {
                    message: "the e-mail pattern contains HTML entities and an unescaped dot",
                    help: "Use the clean pattern",
                },
                Wording { message: "the e-mail pattern contains HTML entities", help: "Use the clean pattern" },
                Wording { message: "the e-mail pattern contains an unescaped dot", help: "Use the clean pattern" },
            ],
            notes: &[
                "`&amp;&#8217;` stands for the letters of the entity, not for an apostrophe",
                "the dot stands for any character, so that `a@b c` is accepted",
                "backtracks exponentially on a long domain that ends in a wrong character"
            ],
            titles: &["Use the clean pattern"],
            docs: "The pattern that the reference prints went through an HTML encoder (`&amp;&#8217;` for `&'`) and lost a backslash (`.` for `\\.`). \
             The bare dot accepts any character there, so that `a@b c` passes, and it overlaps with the letters around it, so that a text \
             of many letters and one wrong character at the end takes exponential time.",
            ..Texts::NONE
        }),
    },
    check: Check::Pattern(check),
};

fn check(_: &Context, pattern: &Pattern, findings: &mut Findings) {
    let Known::Email { entities, dot } = pattern.known else { return };
    let wording = match (entities, dot) {
        (true, true) => 0,
        (true, false) => 1,
        (false, _) => 2,
    };
    let place = Place::value(pattern.at);
    let mut draft = findings.report(&RULE.about, place).wording(wording);
    if entities {
        draft = draft.related(place, 0);
    }
    if dot {
        draft = draft.related(place, 1).related(place, 2);
    }
    draft.unsafe_fix(0).write(pattern.at, EMAIL);
}
