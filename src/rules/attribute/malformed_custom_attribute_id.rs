//! `UF0306`: an id of a custom attribute that has not the documented form.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{AttributeRef, Flow, Text};
use crate::list::IntoList;
use crate::order::is_again;
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
                    message: "`{id}` does not have the form of a custom attribute id: `extension_`, 32 hexadecimal digits, `_`, name",
                    help: "Look the id up: `GET /identity/userFlowAttributes`",
                },
                Wording {
                    message: "`{id}` does not have the form of a custom attribute id: `extension_`, 32 hexadecimal digits, `_`, name; did you mean the built-in `{nearest}`?",
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
    let tree = context.tree;
    let asked_for = flow.inputs.iter().map(|input| input.attribute);
    let collected = flow.attributes.iter().map(|item| item.attribute);
    let wrong: Vec<_> = asked_for.chain(collected).filter(|one| super::has_wrong_id(tree, *one)).into_list();
    // One cause, one finding: an id that is there again, or declared and used twice, is pointed at once.
    let keys = wrong.iter().enumerate().filter_map(|(place, one)| Some((one.identity(tree)?, place)));
    let again = is_again(keys.into_list(), wrong.len());
    for (attribute, _) in wrong.iter().zip(again).filter(|(_, is_again)| !is_again) {
        report(tree, findings, *attribute);
    }
}

fn report(tree: &Tree, findings: &mut Findings, attribute: AttributeRef) {
    let Some(Text::Value(at)) = attribute.id() else { return };
    let draft = findings.report(&RULE.about, Place::value(at)).text("id", at);
    if let Some(known) = built_in_in_any_case(tree.text(at)) {
        draft.wording(2).word("nearest", known.id);
    } else if let Some(nearest) = super::nearest_built_in(tree.text(at)) {
        draft.wording(1).word("nearest", nearest).unsafe_fix(0).write(at, nearest);
    }
}
