//! `UF0705`: an extension that never runs.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Language};
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::definition::NO_ATTRIBUTES;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0705",
        name: "idle-extension",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "AT-11, users are asked for attributes when they sign up; inferred for the extensions around that",
            summary: "An extension that never runs",
            wordings: &[
                Wording {
                    message: "the extension of `{member}` never runs: the flow collects no attributes",
                    help: "Remove it, or collect attributes",
                },
                Wording {
                    message: "the extension of `{member}` does not run: users cannot sign up",
                    help: "Remove it, or allow sign-up",
                },
            ],
            notes: &["because of this"],
            titles: &["Remove `{member}`"],
            docs: "Both events are part of the attribute collection, which is part of the sign-up. Sign-up can be turned off and on again, \
             so that without it this is only an info; a flow that was \
             created without attributes cannot get them by an update.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let (severity, wording, because) = if collects_nothing(context, flow) {
        (RULE.about.severity, 0, flow.attributes_at)
    } else if says_no_sign_up(context, flow) {
        (Severity::Info, 1, flow.sign_up.at)
    } else {
        return;
    };
    for extension in flow.extensions.iter().filter(|extension| extension.id.or(extension.name).is_some()) {
        let draft = findings
            .report_as(&RULE.about, severity, Place::key(extension.at))
            .wording(wording)
            .key("member", extension.at)
            .unsafe_fix(0)
            .remove(extension.at);
        if because.is_some() {
            draft.related(Place::value(because), 0);
        }
    }
}

/// What a body leaves out that was read from a tenant is not known.
fn collects_nothing(context: &Context, flow: &Flow) -> bool {
    match flow.language {
        Language::Definition => context.tree.text_is(flow.attributes_at, NO_ATTRIBUTES),
        Language::Graph => !flow.collects && !context.may_lack(flow),
    }
}

/// Where sign-up is not mentioned, another rule says what that means.
fn says_no_sign_up(context: &Context, flow: &Flow) -> bool {
    flow.sign_up.at.is_some() && flow.sign_up.value.is_some() && !flow.sign_up.is_true(context.tree)
}
