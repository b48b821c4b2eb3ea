//! `UF0508`: an e-mail pattern that accepts what is no e-mail address.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::pattern::NO_EMAILS;
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::pattern::EMAIL;

use super::Pattern;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0508",
        name: "loose-email-pattern",
        severity: Severity::Info,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "inferred from the pattern; the how-to of 2026 has a pattern that refuses it",
            summary: "An e-mail pattern that accepts what is no e-mail address",
            wordings: &[Wording {
                message: "this e-mail pattern accepts `{example}`, which is not an e-mail address",
                help: "Use the pattern of the documentation",
            }],
            notes: &["for the same reason it backtracks: a long text takes more than its share of time"],
            titles: &["Use the pattern of the documentation"],
            docs: "Told of the attribute `email`, and of patterns that accept an e-mail address and nothing without an `@`. The address is verified in \
             any case, so that this costs a user's time and no more.",
            ..Texts::NONE
        }),
    },
    check: Check::Pattern(check),
};

fn check(_: &Context, pattern: &Pattern, findings: &mut Findings) {
    if let Some(&example) = pattern.verdict.loose.and_then(|example| NO_EMAILS.get(example)) {
        let place = Place::value(pattern.at);
        let mut draft = findings.report(&RULE.about, place).word("example", example);
        if pattern.verdict.growth.as_ref().is_some_and(|growth| growth.power.is_some()) {
            draft = draft.related(place, 0);
        }
        draft.unsafe_fix(0).write(pattern.at, EMAIL);
    }
}
