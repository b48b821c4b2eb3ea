//! `UF0413`: a link to an address that nobody should be sent to.

use super::Mark;
use super::address::{Hazard, hazard};
use super::link::LONGEST_MENDED;
use crate::diagnostic::{About, Findings, Scope, Severity, Texts, Wording, texts};
use crate::json::joined;
use crate::rules::{Check, Context, Rule};
use crate::source::same_in_any_case;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0413",
        name: "unsafe-link",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "inferred: the reference names no addresses that are refused; its examples have `https:` alone",
            summary: "A link to an address that nobody should be sent to",
            wordings: &[
                Wording {
                    message: "a link does not lead to a page: it runs a script, opens a file, or hides what it does",
                    help: "Link to a page, with `https:`",
                },
                Wording {
                    message: "a link leads to a page that is sent without encryption, so that anybody on the way can change it",
                    help: "Link with `https:`",
                },
                Wording {
                    message: "the address of a link is not complete, so that it leads to a place on the site of the sign-in page",
                    help: "Write the complete address, with `https:`",
                },
            ],
            titles: &["Link with `https:`"],
            docs: "The label is shown on the page on which users enter their data. An address is read as browsers read it: without white space in \
             the scheme, whatever the letter case. HTML entities have no place in a scheme.",
            ..Texts::NONE
        }),
    },
    check: Check::Marks(check),
};

fn check(_: &Context, marks: &[Mark], findings: &mut Findings) {
    for Mark { written, text, may_link, link } in marks {
        let Some(link) = link else { continue };
        let hazard = text.get(link.target.clone()).filter(|target| !target.is_empty()).and_then(hazard);
        // One finding for a link: what is broken is mended first, unless it was meant to deceive.
        let Some(hazard) = hazard.filter(|hazard| *hazard == Hazard::Script || (*may_link && link.fault.is_none()))
        else {
            continue;
        };
        let draft = findings.report(&RULE.about, written.place()).wording(hazard as usize);
        let behind = link.target.start + "http".len();
        if hazard == Hazard::Plain
            && text.len() <= LONGEST_MENDED
            && let (Some(before), Some(after)) = (text.get(..behind), text.get(behind..))
            && before.len() >= 4
            && same_in_any_case(before.get(link.target.start..).unwrap_or_default(), b"http")
        {
            written.offer(draft, false, &joined(&[before, b"s", after], b""));
        }
    }
}
