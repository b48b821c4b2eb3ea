//! `UF0701`: a custom authentication extension whose id is not known.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Purpose, Rule};
use crate::tenant::List;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0701",
        name: "unresolved-extension",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "CSDL: a custom extension is referred to by its id",
            summary: "A custom authentication extension whose id is not known to a build, or that the tenant has not",
            wordings: &[
                Wording {
                    message: "the id of the extension `{extension}` is not known",
                    help: "Pin it: `{ \"name\": \"…\", \"id\": \"…\" }`, or pass a snapshot of the tenant with its extensions",
                },
                Wording {
                    message: "the tenant has no custom authentication extension `{extension}`, or several of that name",
                    help: "Create it there, correct the name, or pin the id: `{ \"name\": \"…\", \"id\": \"…\" }`",
                },
            ],
            docs: "An extension can be named by its display name. `build` needs its id, from the definition or from a snapshot of the tenant; `validate` accepts any name \
             until it is given a snapshot with the extensions.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let Some(why) = context.unresolved(List::CustomAuthenticationExtensions, &[Purpose::Build]) else { return };
    for extension in flow.extensions.iter().filter(|extension| extension.id.is_none() && extension.name.is_some()) {
        findings
            .report(&RULE.about, Place::value(extension.at))
            .wording(why as usize)
            .text("extension", extension.name);
    }
}
