//! `UF0414`: a link where none is documented, or HTML.

use super::Mark;
use super::address::{Hazard, hazard};
use crate::diagnostic::{About, Findings, Scope, Severity, Texts, Wording, texts};
use crate::rules::{Check, Context, Rule};
use crate::source::NodeId;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0414",
        name: "link-not-shown",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Entra documentation, how-to-define-custom-attributes: Markdown links in labels of check boxes and options; HTML is documented nowhere",
            summary: "A link where none is documented, or HTML",
            wordings: &[
                Wording {
                    message: "links are documented for the labels of check boxes and options, but not for this text",
                    help: "Move it to the label of a check box or an option, or write the text alone",
                },
                Wording {
                    message: "HTML is not documented for any text of a page, and is probably shown as it is written",
                    help: "Write the text alone; in labels of check boxes and options, a link is `[text](https://…)`",
                },
            ],
            docs: "What is no link for the page is shown as it is written, brackets and address and all.",
            ..Texts::NONE
        }),
    },
    check: Check::Marks(check),
};

fn check(_: &Context, marks: &[Mark], findings: &mut Findings) {
    let mut last = NodeId::NONE;
    for Mark { written, text, may_link, link } in marks {
        let Some(link) = link else {
            findings.report(&RULE.about, written.place()).wording(1);
            continue;
        };
        let target = text.get(link.target.clone()).unwrap_or_default();
        // One finding for a text.
        if !may_link && written.at != last && hazard(target) != Some(Hazard::Script) {
            findings.report(&RULE.about, written.place());
            last = written.at;
        }
    }
}
