//! `UF0115`: a rule setting that does nothing.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, nearest, texts};
use crate::flow::Document;
use crate::rules::{Check, Context, RULES, Rule};
use crate::source::NodeId;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0115",
        name: "rule-setting",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "definition language 1",
            summary: "A rule setting that does nothing",
            wordings: &[
                Wording { message: "there is no rule `{rule}`", help: "Use the code or the name of a rule" },
                Wording { message: "there is no rule `{rule}`; did you mean `{nearest}`?", help: "Write `{nearest}`" },
                Wording {
                    message: "the rule `{rule}` finds nothing here that this setting could change",
                    help: "Remove the setting",
                },
                Wording {
                    message: "the rule `{rule}` cannot be lowered where it is an error: the body would be refused",
                    help: "Mend what it finds",
                },
            ],
            docs: "Settings are kept honest: one that names no rule, or matches no finding, is pointed out, so that none stays behind when its reason is gone. Errors of one user flow cannot be lowered, for the service would refuse the body; those of a set or of the tenant can.",
            ..Texts::NONE
        }),
    },
    check: Check::Document(check),
};

/// Settings are applied when all findings are there: [`report`] is called then.
fn check(_: &Context, _: &Document, _: &mut Findings) {}

/// Says of a setting that it does nothing. `place` is where it is written, or, for one of the caller, the document.
pub(crate) fn report(findings: &mut Findings, place: Place, member: NodeId, name: &[u8], wording: usize) {
    let draft = findings.report(&RULE.about, place).wording(wording).key("rule", member);
    let names = || RULES.iter().flat_map(|rule| [rule.about.code, rule.about.name]);
    if let (0, Some(nearest)) = (wording, nearest(name, &mut names())) {
        draft.wording(1).word("nearest", nearest);
    }
}
