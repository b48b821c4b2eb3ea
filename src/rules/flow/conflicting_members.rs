//! `UF0110`: two members of which only one can be given.

use crate::diagnostic::{About, Arg, Edit, Findings, Place, Scope, Severity, Wording, docs};
use crate::flow::{Flow, Problem};
use crate::rules::{Check, Context, Rule};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0110",
        name: "conflicting-members",
        severity: Severity::Error,
        scope: Scope::Document,
        since: "0.1.0",
        evidence: "definition language 1",
        summary: "Two members of which only one can be given",
        wordings: &[Wording { message: "`{member}` cannot stand beside `{other}`", help: "Keep one of the two" }],
        docs: docs!(
            "`pages` takes the place of `page` and `attributes`; an attribute is named by `attribute` or by `custom`; a provider by one of \
             `type`, `oidc`, `saml` and `wsFed`."
        ),
    },
    check: Check::Flow(check),
};

fn check(_: &Context, flow: &Flow, findings: &mut Findings) {
    for problem in &flow.problems {
        if let Problem::Conflict { node, other } = *problem {
            findings
                .report(&RULE.about, Place::key(node))
                .arg("member", Arg::Key(node))
                .arg("other", Arg::Key(other))
                .related(Place::key(other), "the other one")
                .unsafe_fix("Remove `{member}`", vec![Edit::Remove(node)]);
        }
    }
}
