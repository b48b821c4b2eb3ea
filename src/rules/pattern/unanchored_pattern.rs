//! `UF0509`: a pattern that holds for a part of the text, where the whole is meant.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::pattern::spelled;
use crate::rules::{Check, Context, Rule};

use super::Pattern;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0509",
        name: "unanchored-pattern",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "inferred: whether a pattern is searched for or has to match the whole text is not documented, and all documented ones start with `^`",
            summary: "A pattern that holds for a part of the text",
            wordings: &[
                Wording {
                    message: "a search with this pattern accepts `{example}`",
                    help: "Put `^` in front of the pattern and `$` behind it",
                },
                Wording {
                    message: "a search with this pattern accepts `{example}`: `^` and `$` belong to one alternative each, not to all",
                    help: "Put the alternatives in a group, as in `^(?:…|…)$`",
                },
                Wording {
                    message: "a search with this pattern accepts every text, since it matches a part of length zero",
                    help: "Put `^` in front of the pattern and `$` behind it",
                },
                Wording {
                    message: "a search with this pattern accepts more than the pattern says",
                    help: "Put `^` in front of the pattern and `$` behind it",
                },
            ],
            titles: &["Match the whole text"],
            docs: "Regular expressions are usually searched for: `[0-9]{5}` finds five digits in `x12345y`. `^` and `$` bind the pattern to the ends of \
             the text, and do no harm where the whole text has to match anyway. Patterns that allow anything at an end, such as `^.*`, are \
             not reported, nor are those that look for a single character or a plain word.",
            ..Texts::NONE
        }),
    },
    check: Check::Pattern(check),
};

fn check(context: &Context, pattern: &Pattern, findings: &mut Findings) {
    let Some(open) = &pattern.verdict.open else { return };
    let wording = if open.example.is_empty() {
        2
    } else if context.tree.is_replaced(pattern.at) {
        3
    } else {
        usize::from(pattern.verdict.is_open_by_branches)
    };
    let mut draft = findings.report(&RULE.about, Place::value(pattern.at)).wording(wording);
    if wording < 2 {
        draft = draft.owned("example", spelled(&open.example));
    }
    if let Some(anchored) = &pattern.verdict.anchored {
        draft.unsafe_fix(0).replace(pattern.at, anchored);
    }
}
