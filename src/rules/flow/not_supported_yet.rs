//! `UF0107`: a part of the language that this version cannot build.

use crate::diagnostic::{About, Arg, Findings, Place, Scope, Severity, Wording, docs};
use crate::flow::{Flow, Language, Problem};
use crate::rules::{Check, Context, Rule};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0107",
        name: "not-supported-yet",
        severity: Severity::Error,
        scope: Scope::Document,
        since: "0.1.0",
        evidence: "limit of this version",
        summary: "A part of the language that this version cannot build",
        wordings: &[Wording {
            message: "`{member}` is not supported by this version of entra-user-flow",
            help: "Remove it, and set it in the admin center or through Graph",
        }],
        docs: docs!(
            "The definition language has this member; this version does not build it, and leaves nothing out in silence. In a Graph body \
             the member is legal; only `build` refuses it."
        ),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    if flow.language == Language::Graph && !context.building {
        return;
    }
    for problem in &flow.problems {
        if let Problem::Later { node } = *problem {
            findings.report(&RULE.about, Place::key(node)).arg("member", Arg::Key(node));
        }
    }
}
