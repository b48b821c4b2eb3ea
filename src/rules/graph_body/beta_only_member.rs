//! `UF1005`: a member that v1.0 of Graph does not have.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Problem};
use crate::rules::{Check, Context, GraphVersion, Rule};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF1005",
        name: "beta-only-member",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "CSDL: in the beta schema only",
            summary: "A member that v1.0 of Graph does not have",
            wordings: &[Wording {
                message: "`{member}` is in the beta version of Graph only",
                help: "Leave it out, or use beta; `build` for v1.0 leaves it out",
            }],
            titles: &["Remove `{member}`"],
            docs: "`priority`, `includeAllApplications` and `customStringsFileId` are in the beta schema. Responses of v1.0 have been documented with \
             them all the same, so that bodies read from a tenant are not pointed at.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    if context.graph_version == GraphVersion::Beta || flow.live {
        return;
    }
    for problem in &flow.problems {
        if let Problem::BetaOnly { node } = *problem {
            findings.report(&RULE.about, Place::key(node)).key("member", node).unsafe_fix(0).remove(node);
        }
    }
}
