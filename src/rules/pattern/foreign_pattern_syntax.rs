//! `UF0505`: syntax that JavaScript and .NET take differently, or neither as it looks.

use crate::diagnostic::{About, Findings, Scope, Severity, Texts, Wording, texts};
use crate::pattern::At;
use crate::rules::{Check, Context, Rule};

use super::Pattern;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0505",
        name: "foreign-pattern-syntax",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "neither dialect nor flags are documented: the reference links a page about .NET, and sign-up pages run in a browser; ECMAScript (Annex B) and .NET say what each of them reads",
            summary: "Syntax that JavaScript and .NET take differently, or neither as it looks",
            wordings: &[
                Wording {
                    message: "`{piece}` at character {column} of the pattern is known to .NET alone; JavaScript does not compile it",
                    help: "Write it in a way that both know",
                },
                Wording {
                    message: "`{piece}` at character {column} of the pattern is a plain letter to JavaScript, while .NET does not compile it",
                    help: "Leave out the backslash, or write a set in brackets",
                },
                Wording {
                    message: "`{piece}` at character {column} of the pattern is compiled by JavaScript alone",
                    help: "Write it in a way that .NET knows, too",
                },
                Wording {
                    message: "`{piece}` at character {column} of the pattern means something to .NET, and is a plain letter to JavaScript",
                    help: "Use `^` and `$` for the ends of the text, and `\\x` with two digits for a control character",
                },
                Wording {
                    message: "`{piece}` at character {column} of the pattern is a category of characters to .NET, and plain letters to JavaScript without the flag `u`",
                    help: "Write the characters that are not allowed instead, as in `[^0-9<>]`",
                },
                Wording {
                    message: "`{piece}…` at character {column} of the pattern takes one set from another in .NET; to JavaScript the set ends at the first `]`",
                    help: "Write the set without a set inside",
                },
                Wording {
                    message: "`{piece}` at character {column} of the pattern starts a set with `]` in .NET, and is a whole set in JavaScript",
                    help: "Write `\\]` for the character",
                },
                Wording {
                    message: "`{piece}` at character {column} of the pattern is a class of POSIX, of which JavaScript and .NET read each letter by itself",
                    help: "Write the characters, as in `[a-zA-Z]`",
                },
                Wording {
                    message: "`{piece}` at character {column} of the pattern has no lower bound, so that JavaScript and .NET read it character by character",
                    help: "Write `0` in front of the comma",
                },
                Wording {
                    message: "the pattern has a backspace at character {column}: JSON makes one of `\\b`",
                    help: "Write two backslashes in JSON",
                },
                Wording {
                    message: "`{piece}` at character {column} of the pattern is a range of characters that JavaScript and .NET read by halves, and do not compile without a flag",
                    help: "Write the characters as alternatives, or leave them out",
                },
                Wording {
                    message: "`{piece}` at character {column} of the pattern repeats nothing: JavaScript and .NET read it character by character",
                    help: "Close the braces, and write no space between them",
                },
                Wording {
                    message: "`{piece}` at character {column} of the pattern is a backslash and a letter, not a class of characters",
                    help: "Write one backslash in the pattern, which is two of them in JSON",
                },
            ],
            titles: &["Write it in a way that both engines know"],
            docs: "Which engine checks what users type, and with which flags, is not documented. A pattern that both read alike is right either way. \
             `\\d`, `\\w` and `\\s` are not reported: they stand for ASCII in JavaScript and for more in .NET, which seldom matters.",
            ..Texts::NONE
        }),
    },
    check: Check::Pattern(check),
};

fn check(context: &Context, pattern: &Pattern, findings: &mut Findings) {
    if let Some(At { what, start, end }) = pattern.verdict.difference {
        pattern.report(context, &RULE.about, At { what: what as usize, start, end }, findings);
    }
}
