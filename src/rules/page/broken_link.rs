//! `UF0412`: a Markdown link that is none.

use super::Mark;
use super::link::{Fault, LONGEST_MENDED};
use crate::diagnostic::{About, Findings, Scope, Severity, Texts, Wording, texts};
use crate::json::joined;
use crate::rules::{Check, Context, Rule};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0412",
        name: "broken-link",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Entra documentation, how-to-define-custom-attributes: labels of check boxes and options may have Markdown links",
            summary: "A Markdown link that is none",
            wordings: &[
                Wording {
                    message: "the brackets of a link do not match, so that the link is shown as plain text",
                    help: "Write it as `[text](https://…)`",
                },
                Wording {
                    message: "white space stands between the text of a link and its address, so that the link is shown as plain text",
                    help: "Write it as `[text](https://…)`",
                },
                Wording {
                    message: "the text of a link stands in round brackets and its address in square ones",
                    help: "Write it as `[text](https://…)`",
                },
                Wording { message: "a link has no text to click on", help: "Write it as `[text](https://…)`" },
                Wording { message: "a link has no address", help: "Write it as `[text](https://…)`" },
                Wording {
                    message: "there is white space in the address of a link, so that the link is shown as plain text",
                    help: "Remove it, or write `%20`",
                },
            ],
            titles: &["Write it as `[text](address)`"],
            docs: "A link in a label is `[text](address)`, with nothing between the brackets. Terms of use that cannot be opened are no terms that \
             anybody agreed to.",
            ..Texts::NONE
        }),
    },
    check: Check::Marks(check),
};

fn check(_: &Context, marks: &[Mark], findings: &mut Findings) {
    for Mark { written, text, may_link, link } in marks {
        let Some(link) = link.as_ref().filter(|_| *may_link) else { continue };
        let Some(fault) = link.fault else { continue };
        let draft = findings.report(&RULE.about, written.place()).wording(fault as usize);
        if matches!(fault, Fault::Apart | Fault::Reversed) && text.len() <= LONGEST_MENDED {
            let part = |range: &std::ops::Range<usize>| text.get(range.clone()).unwrap_or_default();
            let (before, after) = (part(&(0..link.whole.start)), part(&(link.whole.end..text.len())));
            let parts = [before, b"[", part(&link.text), b"](", part(&link.target), b")", after];
            written.offer(draft, true, &joined(&parts, b""));
        }
    }
}
