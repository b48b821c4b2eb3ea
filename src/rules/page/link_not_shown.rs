//! `UF0414`: a link where none is documented, or HTML.

use super::address::{Hazard, hazard};
use super::link::{each_link, each_text};
use crate::diagnostic::{About, Findings, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};
use crate::source::{NodeId, same_in_any_case};

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
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    let mut last = NodeId::NONE;
    each_link(tree, flow, &mut |written, may_link, link| {
        let target = written.text(tree).as_bytes().get(link.target.clone()).unwrap_or_default();
        // One finding for a text.
        if !may_link && written.at != last && hazard(target) != Some(Hazard::Script) {
            findings.report(&RULE.about, written.place());
            last = written.at;
        }
    });
    each_text(flow, &mut |written, _| {
        let text = written.text_with(tree, b"<").as_bytes();
        let is_tag = |part: &[u8]| {
            same_in_any_case(part, b"<a ") || matches!(part, [b'<', b'/', letter] if letter.is_ascii_alphabetic())
        };
        if text.windows(3).any(is_tag) {
            findings.report(&RULE.about, written.place()).wording(1);
        }
    });
}
