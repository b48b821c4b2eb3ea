//! `UF0305`: an attribute that is collected and not asked for, or the reverse.

use crate::diagnostic::{About, Arg, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{AttributeRef, Flow, Language};
use crate::list::IntoList;
use crate::order::{contains, sorted};
use crate::rules::{Check, Context, Rule};
use crate::source::{NodeId, Tree};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0305",
        name: "attribute-not-shown",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "AT-2, all examples; stated for adding and removing",
            summary: "An attribute that is collected and not asked for, or the reverse",
            wordings: &[
                Wording {
                    message: "`{attribute}` is collected, but no input asks for it",
                    help: "Add an input, or do not collect it",
                },
                Wording {
                    message: "an input asks for `{attribute}`, which is not collected",
                    help: "List it among the collected attributes",
                },
            ],
            docs: "`attributes` and `inputs` name the same ids in every documented flow, and attributes are added and removed in both at once.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    // With one of the lists missing or empty, a rule of its own speaks.
    let lacks_list = flow.language == Language::Graph && flow.attributes.is_empty();
    if !flow.collects || lacks_list || flow.views.is_empty() || are_alike(context.tree, flow) {
        return;
    }
    let tree = context.tree;
    // A wrong id makes for two that do not match; it has a rule of its own.
    let asked_for = flow.inputs.iter().map(|input| input.attribute);
    let mut all = flow.attributes.iter().map(|item| item.attribute).chain(asked_for);
    if all.any(|attribute| super::has_wrong_id(tree, attribute)) {
        return;
    }
    let collected = flow.attributes.iter().filter_map(|item| Some((item.attribute.identity(tree)?, 0)));
    let collected = sorted(collected.into_list());
    let asked = sorted(flow.inputs.iter().filter_map(|input| Some((input.attribute.identity(tree)?, 0))).into_list());
    for item in &flow.attributes {
        if item.attribute.identity(tree).is_some_and(|id| !contains(&asked, id)) {
            report(tree, findings, 0, item.at, item.attribute);
        }
    }
    for input in &flow.inputs {
        if input.attribute.identity(tree).is_some_and(|id| !contains(&collected, id)) {
            report(tree, findings, 1, input.attribute_at, input.attribute);
        }
    }
}

/// The usual case, without sorting: both lists name the same attributes in the same order.
pub(super) fn are_alike(tree: &Tree, flow: &Flow) -> bool {
    flow.attributes.len() == flow.inputs.len()
        && flow.attributes.iter().zip(&flow.inputs).all(|(item, input)| match (item.attribute, input.attribute) {
            (AttributeRef::BuiltIn(left), AttributeRef::BuiltIn(right)) => left.id == right.id,
            (left, right) => left.identity(tree) == right.identity(tree),
        })
}

fn report(tree: &Tree, findings: &mut Findings, wording: usize, at: NodeId, attribute: AttributeRef) {
    let shown = Arg::fact(tree, attribute.shown());
    findings.report(&RULE.about, Place::value(at)).wording(wording).arg("attribute", shown);
}
