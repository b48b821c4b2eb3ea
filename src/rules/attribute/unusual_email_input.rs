//! `UF0304`: the e-mail address is not collected hidden, read-only and required.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::json::joined;
use crate::list::IntoList;
use crate::rules::provider::is_oidc;
use crate::rules::{Check, Context, Rule};
use crate::source::Kind;
use crate::vocabulary::attribute::EMAIL;
use crate::vocabulary::input::{EDITABLE, HIDDEN, REQUIRED};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0304",
        name: "unusual-email-input",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "AT-3, every documented flow; AT-4, may be optional for providers without e-mail",
            summary: "The e-mail address is not collected hidden, read-only and required",
            wordings: &[
                Wording {
                    message: "the flow does not collect `email`, which every documented flow does",
                    help: "Add it, hidden and required",
                },
                Wording {
                    message: "the e-mail input is {difference}; in every documented flow it is hidden, not editable and required",
                    help: "Keep the usual form, unless a federated provider sends no e-mail address",
                },
            ],
            phrases: &["difference"],
            docs: "The e-mail address is entered before the attribute page; the page carries it hidden. An optional, visible e-mail address is \
             documented for one case: sign-up through a provider that may send none. With a custom OpenID Connect provider in the flow, it is no mistake.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    // Without a page, and with nothing at all collected, rules of their own speak; a flow read from a tenant may have its
    // lists left out.
    let is_bare = flow.attributes.is_empty() && flow.inputs.is_empty();
    if !flow.collects || flow.views.is_empty() || is_bare {
        return;
    }
    let Some(email) = flow.inputs.iter().find(|input| input.attribute.is_built_in(EMAIL)) else {
        // That it is collected, but not asked for, is another rule's matter.
        if flow.attributes.iter().any(|item| item.attribute.is_built_in(EMAIL)) {
            return;
        }
        let at = flow.attributes_at.or(flow.handlers.collection).or(flow.node);
        findings.report(&RULE.about, Place::head(at));
        return;
    };
    let is = |member| email.fact(member).is_true(context.tree);
    let differences: Vec<_> = [
        (!is(HIDDEN), b"shown".as_slice()),
        (is(EDITABLE) || email.fact(EDITABLE).value.is_none(), b"editable".as_slice()),
        (!is(REQUIRED), b"optional".as_slice()),
    ]
    .into_iter()
    .filter_map(|(differs, word)| differs.then_some(word))
    .into_list();
    // AT-4: with such a provider, the other form is documented as well.
    if flow.providers.iter().any(|provider| is_oidc(context, provider)) {
        return;
    }
    if !differences.is_empty() && context.tree.kind(email.at) == Kind::Object {
        findings
            .report(&RULE.about, Place::value(email.attribute_at))
            .wording(1)
            .owned("difference", joined(&differences, b", "));
    }
}
