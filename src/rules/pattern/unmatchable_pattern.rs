//! `UF0510`: a pattern that nothing matches.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::pattern::Matches;
use crate::rules::{Check, Context, Rule};

use super::Pattern;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0510",
        name: "unmatchable-pattern",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "derived from the pattern",
            summary: "A pattern that nothing matches",
            wordings: &[
                Wording {
                    message: "no text matches this pattern, so that nobody can get past it",
                    help: "Put `^` in front of everything else and `$` behind it",
                },
                Wording {
                    message: "only the empty text matches this pattern",
                    help: "Put what is allowed between `^` and `$`"
                },
                Wording {
                    message: "no text matches this pattern, since what encloses it is a part of it",
                    help: "Leave out the slashes, quotation marks or spaces around it",
                },
            ],
            docs: "Nothing stands in front of the start of a text, and nothing behind its end: `a^` and `$a` match no text, nor does \
             `/^a$/`, in which the slashes are characters like others.",
            ..Texts::NONE
        }),
    },
    check: Check::Pattern(check),
};

fn check(context: &Context, pattern: &Pattern, findings: &mut Findings) {
    let wording = match pattern.verdict.matches {
        Matches::Something => return,
        Matches::Nothing if is_enclosed(context.tree.text(pattern.at)) => 2,
        Matches::Nothing => 0,
        Matches::Empty => 1,
    };
    findings.report(&RULE.about, Place::value(pattern.at)).wording(wording);
}

/// Are there slashes, quotation marks or spaces in front of its start, or behind its end?
fn is_enclosed(text: &[u8]) -> bool {
    let is_mark = |byte: u8| matches!(byte, b'/' | b'\'' | b'"' | b'`' | b' ');
    let is_behind = matches!(text, [.., b'$', last] if is_mark(*last));
    is_behind || matches!(text, [first, b'^', ..] if is_mark(*first))
}
