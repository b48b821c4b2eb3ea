//! `UF0306`: an id of a custom attribute that has not the documented form.

use crate::diagnostic::{About, Arg, Edit, Findings, Place, Scope, Severity, Texts, Wording, format_json, texts};
use crate::flow::{AttributeRef, Flow, Text};
use crate::order::{contains, sorted};
use crate::rules::{Check, Context, Rule};
use crate::source::Tree;
use crate::vocabulary::attribute::built_in_in_any_case;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0306",
        name: "malformed-custom-attribute-id",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "CA-1, Entra documentation, concept-user-attributes",
            summary: "An id of a custom attribute that has not the documented form",
            wordings: &[
                Wording {
                    message: "`{id}` has not the form of a custom attribute id: `extension_`, 32 hexadecimal digits, `_`, name",
                    help: "Look the id up: `GET /identity/userFlowAttributes`",
                },
                Wording {
                    message: "`{id}` has not the form of a custom attribute id: `extension_`, 32 hexadecimal digits, `_`, name; did you mean the built-in `{nearest}`?",
                    help: "Write `{nearest}`",
                },
                Wording {
                    message: "`{id}` is the built-in attribute `{nearest}`, not a custom one",
                    help: "Use `{nearest}` among the attributes in its place",
                },
            ],
            titles: &["Write `{nearest}`"],
            docs: "The digits are the client id of the tenant's extensions app without hyphens, so that an id of one tenant is not valid in \
             another.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    for input in &flow.inputs {
        check_one(context.tree, findings, input.attribute);
    }
    // One cause, one finding: an id that is both asked for and collected is pointed at where it is asked for.
    let wrong: Vec<_> =
        flow.attributes.iter().filter(|item| super::has_wrong_id(context.tree, item.attribute)).collect();
    if wrong.is_empty() {
        return;
    }
    let asked = flow.inputs.iter().filter_map(|input| Some((input.attribute.identity(context.tree)?, 0)));
    let asked = sorted(asked.collect());
    for item in wrong {
        if item.attribute.identity(context.tree).is_some_and(|id| !contains(&asked, id)) {
            check_one(context.tree, findings, item.attribute);
        }
    }
}

fn check_one(tree: &Tree, findings: &mut Findings, attribute: AttributeRef) {
    let Some(Text::Value(at)) = attribute.id().filter(|_| super::has_wrong_id(tree, attribute)) else { return };
    let draft = findings.report(&RULE.about, Place::value(at)).arg("id", Arg::Text(at));
    if let Some(known) = built_in_in_any_case(tree.text(at)) {
        draft.wording(2).arg("nearest", Arg::Word(known.id));
    } else if let Some(nearest) = super::nearest_built_in(tree.text(at)) {
        draft
            .wording(1)
            .arg("nearest", Arg::Word(nearest))
            .unsafe_fix(0, vec![Edit::Replace(at, format_json(nearest))]);
    }
}
