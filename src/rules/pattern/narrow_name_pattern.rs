//! `UF0502`: a pattern that refuses ordinary names, such as the documented one.

use crate::diagnostic::{About, Arg, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::pattern::{NAMES, SHORT_NAME};
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::pattern::ANYTHING;

use super::{Known, Pattern};
use crate::list::IntoList;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0502",
        name: "narrow-name-pattern",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Graph reference, input configuration (2024-08); inferred from the pattern itself",
            summary: "A pattern that refuses ordinary names",
            wordings: &[
                Wording {
                    message: "this pattern refuses ordinary names: José, O'Brien, Jean-Luc, 李小龙, and every name of one letter",
                    help: "Use `^.*`, or a pattern that allows letters of all scripts",
                },
                Wording {
                    message: "this pattern refuses ordinary names: {names}",
                    help: "Use `^.*`, or say what is not allowed instead, as in `^[^0-9<>]+$`",
                },
                Wording {
                    message: "this pattern refuses ordinary names in a browser, where `\\w` stands for ASCII letters alone: {names}",
                    help: "Use `^.*`, or say what is not allowed instead, as in `^[^0-9<>]+$`",
                },
            ],
            titles: &["Use `^.*`"],
            docs: "`^[a-zA-Z_][0-9a-zA-Z_ ]*[0-9a-zA-Z_]+$` allows ASCII letters, digits, underscores and spaces, and at least two of them. The \
             reference uses it for names of people and places. Other patterns are held against a few names where they are used for \
             `displayName`, `givenName` or `surname`.",
            ..Texts::NONE
        }),
    },
    check: Check::Pattern(check),
};

fn check(_: &Context, pattern: &Pattern, findings: &mut Findings) {
    let verdict = pattern.verdict;
    let is_known = pattern.known == Known::Name;
    if !is_known && verdict.refused == 0 {
        return;
    }
    let severity = if verdict.refused == SHORT_NAME { Severity::Info } else { RULE.about.severity };
    let mut draft = findings.report_as(&RULE.about, severity, Place::value(pattern.at));
    if !is_known {
        let refused = NAMES.iter().enumerate().filter(|(place, _)| verdict.refused >> place & 1 == 1);
        let names: Vec<&str> = refused.map(|(_, name)| *name).into_list();
        draft = draft.wording(if verdict.refused_by_javascript { 2 } else { 1 }).arg("names", Arg::words(&names));
    }
    draft.unsafe_fix(0).write(pattern.at, ANYTHING);
}
