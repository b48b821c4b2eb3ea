//! `UF0111`: the right word in the wrong letter case.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Problem};
use crate::rules::{Check, Context, Rule};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0111",
        name: "letter-case",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "CSDL; contradicted by examples of the Graph reference",
            summary: "The right word in the wrong letter case",
            wordings: &[Wording { message: "`{word}` is spelled `{right}`", help: "Write `{right}`" }],
            titles: &["Write `{right}`"],
            docs: "Graph answers with `text` where its own examples send `Text`, and with `city` where another page writes `City`. The schema has \
             one spelling; this tool writes that one.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(_: &Context, flow: &Flow, findings: &mut Findings) {
    for problem in &flow.problems {
        if let Problem::LetterCase { node, right } = *problem {
            findings
                .report(&RULE.about, Place::value(node))
                .text("word", node)
                .word("right", right)
                .safe_fix(0)
                .write(node, right);
        }
    }
}
