//! `UF0109`: a word that a closed list does not have.

use crate::diagnostic::{About, Arg, Edit, Findings, Place, Scope, Severity, Wording, docs, format_json, nearest};
use crate::flow::{Flow, Problem, Words};
use crate::rules::{Check, Context, Rule};
use crate::source::NodeId;
use crate::vocabulary::attribute::DATA_TYPES;
use crate::vocabulary::setting::SETTINGS;
use crate::vocabulary::user_type::USER_TYPES;
use crate::vocabulary::variable::VARIABLE_TYPES;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0109",
        name: "unknown-word",
        severity: Severity::Error,
        scope: Scope::Document,
        since: "0.1.0",
        evidence: "CSDL: enumeration members",
        summary: "A word that a closed list does not have",
        wordings: &[
            Wording { message: "`{word}` is no {list}", help: "Use one of {words}" },
            Wording { message: "`{word}` is no {list}; did you mean `{nearest}`?", help: "Use one of {words}" },
        ],
        docs: docs!(
            "Graph stores user types and data types as enumerations. What is not among their members is refused."
        ),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    for problem in &flow.problems {
        let Problem::UnknownWord { node, words } = *problem else {
            continue;
        };
        match words {
            Words::UserType => report(context, findings, flow, node, "user type", USER_TYPES),
            Words::DataType => report(context, findings, flow, node, "data type", DATA_TYPES),
            Words::VariableType => report(context, findings, flow, node, "type of variable", VARIABLE_TYPES),
            Words::Setting => report(context, findings, flow, node, "severity", SETTINGS),
            Words::InputType => {}
        }
    }
}

fn report<T>(
    context: &Context,
    findings: &mut Findings,
    flow: &Flow,
    node: NodeId,
    list: &'static str,
    words: &[(&'static str, T)],
) {
    // A later version of Graph may have more words.
    let severity = if flow.live { Severity::Info } else { RULE.about.severity };
    let draft = findings
        .report_as(&RULE.about, severity, Place::value(node))
        .arg("word", Arg::Text(node))
        .arg("list", Arg::Word(list))
        .arg("words", Arg::words(words.iter().map(|(word, _)| *word)));
    if let Some(nearest) = nearest(context.tree.text(node), words.iter().map(|(word, _)| *word)) {
        draft
            .wording(1)
            .arg("nearest", Arg::Word(nearest))
            .unsafe_fix("Use `{nearest}`", vec![Edit::Replace(node, format_json(nearest))]);
    }
}
