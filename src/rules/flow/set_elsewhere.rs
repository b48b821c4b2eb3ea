//! `UF0105`: a setting that is not part of a user flow.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Problem};
use crate::rules::{Check, Context, Rule};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0105",
        name: "set-elsewhere",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Entra documentation",
            summary: "A setting that is not part of a user flow",
            wordings: &[Wording {
                message: "`{member}` is not part of a user flow; it is set {place}",
                help: "Remove it here",
            }],
            titles: &["Remove `{member}`"],
            phrases: &["place"],
            docs: "Multifactor authentication, branding, languages, sign-in identifiers, token claims and fraud protection belong to the tenant \
             or to an event listener, not to the flow.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(_: &Context, flow: &Flow, findings: &mut Findings) {
    for problem in &flow.problems {
        if let Problem::SetElsewhere { node, place } = *problem {
            findings
                .report(&RULE.about, Place::key(node))
                .key("member", node)
                .word("place", place)
                .unsafe_fix(0)
                .remove(node);
        }
    }
}
