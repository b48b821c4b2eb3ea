//! `UF0704`: one extension for both events.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};
use crate::source::{Kind, NodeId};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0704",
        name: "extension-for-both-events",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "CSDL: each of the two handlers refers to a type of extension of its own",
            summary: "One extension for both events",
            wordings: &[Wording {
                message: "the extension `{extension}` is used for both events, but an extension belongs to one of them",
                help: "Use an extension of its own for each event",
            }],
            notes: &["the other event"],
            docs: "The start of the attribute collection takes an `onAttributeCollectionStartCustomExtension`, its submit an \
             `onAttributeCollectionSubmitCustomExtension`. One object cannot be both. Two might have one name, so that the same \
             name alone is a warning.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let [start, submit] = &flow.extensions;
    let tree = context.tree;
    let is_text = |node: NodeId| tree.kind(node) == Kind::String;
    let is_by_name = start.id.is_none() && submit.id.is_none();
    let is_same = if is_by_name {
        is_text(start.name) && is_text(submit.name) && tree.text(start.name) == tree.text(submit.name)
    } else {
        is_text(start.id) && is_text(submit.id) && tree.text(start.id).eq_ignore_ascii_case(tree.text(submit.id))
    };
    if is_same {
        // That two extensions may not have one name is documented nowhere.
        let severity = if is_by_name { Severity::Warning } else { RULE.about.severity };
        findings
            .report_as(&RULE.about, severity, Place::value(submit.at))
            .text("extension", submit.name.or(submit.id))
            .related(Place::value(start.at), 0);
    }
}
