//! `UF0109`: a word that a closed list does not have.

use crate::diagnostic::{About, Arg, Findings, Place, Scope, Severity, Texts, Wording, nearest, texts};
use crate::flow::{Flow, Problem, Words};
use crate::rules::{Check, Context, Purpose, Rule};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0109",
        name: "unknown-word",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "CSDL: enumeration members",
            summary: "A word that a closed list does not have",
            wordings: &[
                Wording { message: "`{word}` is no {list}", help: "Use one of {words}" },
                Wording { message: "`{word}` is no {list}; did you mean `{nearest}`?", help: "Use one of {words}" },
            ],
            titles: &["Use `{nearest}`"],
            phrases: &["list"],
            docs: "Graph stores user types and data types as enumerations. What is not among their members is refused.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    for problem in &flow.problems {
        let Problem::UnknownWord { node, words } = *problem else {
            continue;
        };
        let list = match words {
            Words::UserType => "user type",
            Words::DataType => "data type",
            Words::VariableType => "type of variable",
            Words::Setting => "severity",
            Words::InputType => continue,
        };
        // A later version of Graph may have more words, which an import cannot write.
        let severity = match context.purpose {
            Purpose::Import => Severity::Warning,
            _ if flow.live => Severity::Info,
            _ => RULE.about.severity,
        };
        let draft = findings
            .report_as(&RULE.about, severity, Place::value(node))
            .text("word", node)
            .word("list", list)
            .arg("words", Arg::words(words.list()));
        if let Some(nearest) = nearest(context.tree.text(node), &mut words.list().iter().copied()) {
            draft.wording(1).word("nearest", nearest).unsafe_fix(0).write(node, nearest);
        }
    }
}
