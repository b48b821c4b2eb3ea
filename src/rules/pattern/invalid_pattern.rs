//! `UF0503`: a pattern that no engine compiles.

use crate::diagnostic::{About, Findings, Scope, Severity, Texts, Wording, texts};
use crate::pattern::At;
use crate::rules::{Check, Context, Rule};

use super::Pattern;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0503",
        name: "invalid-pattern",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Graph reference, input configuration: the value is a regular expression; inferred, since the dialect is not documented: ECMAScript and .NET agree that this one is none",
            summary: "A pattern that no engine compiles",
            wordings: &[
                Wording {
                    message: "the pattern does not compile: the `(` at character {column} is not closed",
                    help: "Close the group with `)`, or write `\\(` for the character",
                },
                Wording {
                    message: "the pattern does not compile: the `)` at character {column} closes no group",
                    help: "Open the group with `(`, or write `\\)` for the character",
                },
                Wording {
                    message: "the pattern does not compile: the `[` at character {column} is not closed",
                    help: "Close the set with `]`, or write `\\[` for the character",
                },
                Wording {
                    message: "the pattern does not compile: the `{piece}` at character {column} has nothing to repeat",
                    help: "Write what is to be repeated in front of it, or a backslash for the character",
                },
                Wording {
                    message: "the pattern does not compile: the `{piece}` at character {column} repeats twice",
                    help: "Keep one of the two, or put what is repeated in a group",
                },
                Wording {
                    message: "the pattern does not compile: `{piece}` at character {column} is possessive, which neither JavaScript nor .NET knows",
                    help: "Leave out the second `+`",
                },
                Wording {
                    message: "the pattern does not compile: the bounds of `{piece}` at character {column} are in the wrong order",
                    help: "Write the smaller number first",
                },
                Wording {
                    message: "the pattern does not compile: the range `{piece}` at character {column} ends before it starts",
                    help: "Write the range in the order of the characters, or `\\-` for the hyphen",
                },
                Wording {
                    message: "the pattern does not compile: `{piece}` at character {column} is no group that JavaScript or .NET knows",
                    help: "Use `(?:…)` for a group without a name, and refer to groups that are there",
                },
                Wording {
                    message: "the pattern does not compile: `{piece}` at character {column} is Python's way to name a group",
                    help: "Write `(?<name>…)`, or `(?:…)` without a name",
                },
                Wording {
                    message: "the pattern does not compile: the backslash at its end escapes nothing",
                    help: "Leave it out, or write two for the character",
                },
            ],
            titles: &["Name the group as JavaScript and .NET do"],
            docs: "The dialect of `validationRegEx` is not documented. This pattern is a regular expression neither for the browsers that show the \
             sign-up page nor for .NET, which the reference links to. The column counts the characters of the pattern, not those of the JSON \
             around it.",
            ..Texts::NONE
        }),
    },
    check: Check::Pattern(check),
};

fn check(context: &Context, pattern: &Pattern, findings: &mut Findings) {
    if let Some(At { what, start, end }) = pattern.verdict.fault {
        pattern.report(context, &RULE.about, At { what: what as usize, start, end }, findings);
    }
}
