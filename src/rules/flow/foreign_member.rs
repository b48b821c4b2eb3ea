//! `UF0106`: a member under the name that the other language has for it.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Language, Problem};
use crate::rules::{Check, Context, Rule};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0106",
        name: "foreign-member",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "definition language 1; Graph body",
            summary: "A member under the name that the other language has for it",
            wordings: &[
                Wording {
                    message: "`{member}` is Graph's word; in a definition it is `{right}`",
                    help: "Rename it to `{right}`",
                },
                Wording {
                    message: "`{member}` is a word of the definition language; in a Graph body it is `{right}`",
                    help: "Rename it to `{right}`",
                },
            ],
            titles: &["Rename it to `{right}`"],
            docs: "A definition and a Graph body say some of the same things in other words. The value is read as if it had the right name, so \
             that no further findings follow from it.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(_: &Context, flow: &Flow, findings: &mut Findings) {
    for problem in &flow.problems {
        if let Problem::ForeignMember { node, right } = *problem {
            findings
                .report(&RULE.about, Place::key(node))
                .wording(usize::from(flow.language == Language::Graph))
                .key("member", node)
                .word("right", right)
                .safe_fix(0)
                .rename(node, right);
        }
    }
}
