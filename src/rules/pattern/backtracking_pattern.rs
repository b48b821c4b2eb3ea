//! `UF0507`: a pattern that takes an engine far longer for some texts than for others.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::pattern::spelled;
use crate::rules::{Check, Context, Rule};

use super::Pattern;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0507",
        name: "backtracking-pattern",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "derived from the pattern; the engines of browsers and of .NET backtrack",
            summary: "A pattern that takes an engine far too long for some texts",
            wordings: &[
                Wording {
                    message: "on some texts this pattern takes exponential time: `{pump}` 30 times, then `{end}`",
                    help: "Let only one of the repetitions match a character",
                },
                Wording {
                    message: "on some texts this pattern takes exponential time: `{start}`, then `{pump}` 30 times, then `{end}`",
                    help: "Let only one of the repetitions match a character",
                },
                Wording {
                    message: "the time that this pattern takes grows with the length of the text to the power of {power}: `{pump}` many times, then `{end}`",
                    help: "Let only one of the repetitions match a character",
                },
                Wording {
                    message: "the time that this pattern takes grows with the length of the text to the power of {power}: `{start}`, then `{pump}` many times, then `{end}`",
                    help: "Let only one of the repetitions match a character",
                },
                Wording {
                    message: "on some texts this pattern takes exponential time",
                    help: "Let only one of the repetitions match a character",
                },
                Wording {
                    message: "the time that this pattern takes grows with the length of the text to the power of {power}",
                    help: "Let only one of the repetitions match a character",
                },
            ],
            titles: &["Repeat once"],
            docs: "An engine that backtracks tries one way after the other. Where two repetitions can share out the same characters in many ways, and \
             the end of the text fits none of them, it tries them all, and the page or the service stands still meanwhile: `^(a+)+$` takes \
             about a billion steps for thirty letters and an exclamation mark. The text is worked out from the pattern, not by trying. A power \
             of two is a note only: it takes a text of many thousand characters to be felt.",
            ..Texts::NONE
        }),
    },
    check: Check::Pattern(check),
};

fn check(context: &Context, pattern: &Pattern, findings: &mut Findings) {
    let verdict = pattern.verdict;
    let Some(growth) = verdict.growth.as_ref().filter(|_| !verdict.growth_by_dots) else { return };
    if growth.power.is_some() && (verdict.loose.is_some() || !verdict.dots.is_empty()) {
        // It comes of what another rule tells.
        return;
    }
    let severity = if growth.power == Some(2) { Severity::Info } else { RULE.about.severity };
    let has_start = usize::from(!growth.start.is_empty());
    let is_power = usize::from(growth.power.is_some());
    let mut draft = findings.report_as(&RULE.about, severity, Place::value(pattern.at));
    if let Some(power) = growth.power {
        draft = draft.number("power", power);
    }
    // What is worked out from the value of a variable tells it.
    if context.tree.is_replaced(pattern.at) {
        draft = draft.wording(4 + is_power);
    } else {
        draft = draft
            .wording(2 * is_power + has_start)
            .owned("start", spelled(&growth.start))
            .owned("pump", spelled(&growth.pump))
            .owned("end", spelled(&[growth.end]));
    }
    let is_own = verdict.dots.is_empty() && verdict.difference.is_none();
    if let Some(mended) = verdict.mended.as_ref().filter(|_| is_own) {
        draft.safe_fix(0).replace(pattern.at, mended);
    }
}
