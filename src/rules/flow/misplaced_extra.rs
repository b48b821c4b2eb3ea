//! `UF0114`: an entry of `graph` that has no place in the Graph body.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Extra, Flow};
use crate::rules::{Check, Context, Rule};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0114",
        name: "misplaced-extra",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "definition language 1",
            summary: "An entry of `graph` that has no place in the Graph body",
            wordings: &[
                Wording {
                    message: "`{path}` leads to no place in the Graph body",
                    help: "Name a member of an object that the body has, such as `/onAttributeCollection/…`",
                },
                Wording {
                    message: "`{path}` is taken: the Graph body has this member already",
                    help: "Say it with the words of the definition language; an extra never replaces a member",
                },
                Wording {
                    message: "`{path}` is in the beta version of Graph only",
                    help: "Build for beta; for v1.0 it is left out",
                },
            ],
            docs: "`graph` is for members that the definition language has no word for. They are added to a body that is otherwise complete, and never take the place of what is there.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

/// What does not fit is known once the body is written: [`report`] is called then.
fn check(_: &Context, _: &Flow, _: &mut Findings) {}

/// Says of an entry what is wrong: the place of its wording in the table.
pub(crate) fn report(findings: &mut Findings, Extra { path, .. }: Extra, wording: usize) {
    // What a Graph body has beyond its version has a rule of its own.
    if path.is_none() {
        return;
    }
    let severity = if wording == 2 { Severity::Warning } else { RULE.about.severity };
    findings.report_as(&RULE.about, severity, Place::value(path)).wording(wording).text("path", path);
}
