//! Markdown links in the texts of a page, as far as they are documented: `[text](address)`.

use std::ops::Range;

use super::address::{Hazard, hazard};
use crate::flow::{Document, Flow};
use crate::rules::written::{Purpose, Written};
use crate::source::{Tree, same_in_any_case};
use crate::vocabulary::input::{InputType, LABEL};
use crate::vocabulary::letter::is_blank;

/// The text of a link that is not closed is no longer than this, so that many of them are soon looked through.
const LONGEST: usize = 200;

/// A text that is mended is written anew for each of its links: a longer one is left to its author.
pub(super) const LONGEST_MENDED: usize = 2000;

/// What is wrong with a link; the place of the wording that says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// Its brackets do not match.
    Brackets,
    /// White space stands between the text and the address.
    Apart,
    /// The address is in square brackets, and the text in round ones.
    Reversed,
    /// It has no text.
    NoText,
    /// It has no address.
    NoTarget,
    /// White space is in its address.
    SpaceInTarget,
}

/// A link, or what was meant as one, by bytes of its text.
#[derive(Clone, Debug)]
pub(super) struct Link {
    /// All of it.
    pub(super) whole: Range<usize>,
    /// What is shown.
    pub(super) text: Range<usize>,
    /// The address.
    pub(super) target: Range<usize>,
    /// What is wrong with it.
    pub(super) fault: Option<Fault>,
}

/// A link in a text of a page, or HTML.
#[derive(Clone, Debug)]
pub struct Mark<'t> {
    pub(super) written: Written,
    /// All of the text.
    pub(super) text: &'t [u8],
    /// Is the text one of those that may have links?
    pub(super) may_link: bool,
    /// The link; none for HTML.
    pub(super) link: Option<Link>,
}

/// The links and the HTML of a document, text by text. Few texts have any.
pub(in crate::rules) fn marks<'t>(tree: &'t Tree, document: &Document) -> Vec<Mark<'t>> {
    let mut marks = Vec::new();
    for flow in &document.flows {
        each_text(flow, &mut |written, may_link| {
            if !written.bytes(tree).iter().any(|byte| matches!(byte, b'[' | b']' | b'<')) {
                return;
            }
            let text = written.text(tree).as_bytes();
            for link in links(text) {
                marks.push(Mark { written, text, may_link, link: Some(link) });
            }
            if text.contains(&b'<') && text.windows(3).any(is_tag) {
                marks.push(Mark { written, text, may_link, link: None });
            }
        });
    }
    marks
}

fn is_tag(part: &[u8]) -> bool {
    same_in_any_case(part, b"<a ") || matches!(part, [b'<', b'/', letter] if letter.is_ascii_alphabetic())
}

/// Visits the texts of the pages, and says of each whether it may have links: the labels of check boxes and of options
/// may. Of an input whose type is not known, nothing is known.
fn each_text(flow: &Flow, visit: &mut dyn FnMut(Written, bool)) {
    for view in &flow.views {
        visit(Written::value(view.title, Purpose::Label), false);
        visit(Written::value(view.description, Purpose::Prose), false);
    }
    for input in &flow.inputs {
        visit(Written::value(input.fact(LABEL).at, Purpose::Label), input.input_type().is_none_or(InputType::is_box));
    }
    for label in flow.options.iter().filter_map(|option| option.label) {
        visit(Written::value(label, Purpose::Label), true);
    }
}

fn links(text: &[u8]) -> Vec<Link> {
    let mut found = Vec::new();
    let text = Text { text, partners: partners(text) };
    let mut at = 0;
    while let Some(byte) = text.byte(at) {
        let link = match byte {
            b'\\' => {
                at += 2;
                continue;
            }
            b'[' => text.link_at(at),
            b']' if text.byte(at + 1) == Some(b'(') && text.is_address(at + 2) => Some(text.broken(at)),
            _ => None,
        };
        at += 1;
        if let Some(link) = link {
            at = at.max(link.whole.end);
            found.push(link);
        }
    }
    found
}

/// For each bracket, where its partner is; nothing for what is no bracket, or has none.
fn partners(text: &[u8]) -> Vec<Option<usize>> {
    let mut partners = vec![None; text.len()];
    let (mut square, mut round) = (Vec::new(), Vec::new());
    let mut is_escaped = false;
    for (at, &byte) in text.iter().enumerate() {
        if is_escaped {
            is_escaped = false;
            continue;
        }
        is_escaped = byte == b'\\';
        let opened = if matches!(byte, b'[' | b']') { &mut square } else { &mut round };
        match byte {
            b'[' | b'(' => opened.push(at),
            b']' | b')' => {
                if let Some(open) = opened.pop() {
                    set(&mut partners, open, at);
                    set(&mut partners, at, open);
                }
            }
            _ => {}
        }
    }
    partners
}

fn set(partners: &mut [Option<usize>], at: usize, other: usize) {
    if let Some(partner) = partners.get_mut(at) {
        *partner = Some(other);
    }
}

struct Text<'t> {
    text: &'t [u8],
    partners: Vec<Option<usize>>,
}

impl Text<'_> {
    fn byte(&self, at: usize) -> Option<u8> {
        self.text.get(at).copied()
    }

    fn part(&self, range: Range<usize>) -> &[u8] {
        self.text.get(range).unwrap_or_default()
    }

    fn partner(&self, at: usize) -> Option<usize> {
        self.partners.get(at).copied().flatten()
    }

    fn link_at(&self, open: usize) -> Option<Link> {
        let Some(close) = self.partner(open) else {
            // An address in round brackets may be what a link was begun for: `[terms(https://…)`.
            let start = open + self.part(open..self.text.len()).iter().take(LONGEST).position(|byte| *byte == b'(')?;
            return self.is_address(start + 1).then(|| self.broken(open));
        };
        let inner = open + 1..close;
        if let Some(before) = open.checked_sub(1)
            && self.byte(before) == Some(b')')
            && let (Some(start), true) = (self.partner(before), self.is_address(open + 1))
        {
            let text = start + 1..before;
            return Some(Link { whole: start..close + 1, text, target: inner, fault: Some(Fault::Reversed) });
        }
        let start = self.skip_space(close + 1);
        let is_apart = start > close + 1;
        if self.byte(start) != Some(b'(') || (is_apart && !self.is_address(start + 1)) {
            return None;
        }
        let Some(end) = self.partner(start) else { return Some(self.broken(open)) };
        let target = self.target(start + 1..end);
        let fault = if is_apart { Some(Fault::Apart) } else { self.fault(inner.clone(), target.clone()) };
        Some(Link { whole: open..end + 1, text: inner, target, fault })
    }

    fn fault(&self, text: Range<usize>, target: Range<usize>) -> Option<Fault> {
        let target = self.part(target);
        if is_blank(self.part(text)) {
            Some(Fault::NoText)
        } else if target.is_empty() {
            Some(Fault::NoTarget)
        } else {
            // White space is one of the ways to write around a check.
            let has_space = target.iter().any(u8::is_ascii_whitespace) && hazard(target) != Some(Hazard::Script);
            has_space.then_some(Fault::SpaceInTarget)
        }
    }

    fn broken(&self, start: usize) -> Link {
        Link { whole: start..self.text.len(), text: 0..0, target: 0..0, fault: Some(Fault::Brackets) }
    }

    fn skip_space(&self, mut at: usize) -> usize {
        while self.byte(at) == Some(b' ') {
            at += 1;
        }
        at
    }

    /// The address without white space around it, and without the title that may follow.
    fn target(&self, inside: Range<usize>) -> Range<usize> {
        let start = self.skip_space(inside.start).min(inside.end);
        let written = self.part(start..inside.end);
        let title = written.windows(2).position(|pair| pair == b" \"").unwrap_or(written.len());
        start..start + written.get(..title).unwrap_or_default().trim_ascii_end().len()
    }

    /// Does an address start here?
    fn is_address(&self, at: usize) -> bool {
        let starts = |prefix: &str| same_in_any_case(self.part(at..at + prefix.len()), prefix.as_bytes());
        ["http:", "https:", "www.", "mailto:", "javascript:"].into_iter().any(starts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<Option<Fault>> {
        links(text.as_bytes()).into_iter().map(|link| link.fault).collect()
    }

    #[test]
    fn links_are_found_with_what_is_wrong() {
        for text in
            ["", "[x]", "a (b) [c] (d)", "[ ] yes", r"\[x](y)", "a] b", "1 ](2)", "[x", "[1] (http is it)", "[(x)"]
        {
            assert_eq!(faults(text), [], "{text}");
        }
        for (text, fault) in [
            ("[a](https://a.example/x_(y))", None),
            ("[a]( https://a.example \"Title here\" )", None),
            ("[a [b]](https://a.example)", None),
            ("[a](https://a.example", Some(Fault::Brackets)),
            ("[a(https://a.example)", Some(Fault::Brackets)),
            ("a](https://a.example)", Some(Fault::Brackets)),
            ("[a] (https://a.example)", Some(Fault::Apart)),
            ("(a)[https://a.example]", Some(Fault::Reversed)),
            ("[ ](https://a.example)", Some(Fault::NoText)),
            ("[a]( )", Some(Fault::NoTarget)),
            ("[a](https://a.example/b c)", Some(Fault::SpaceInTarget)),
            ("[a](java\tscript:b)", None),
        ] {
            assert_eq!(faults(text), [fault], "{text}");
        }
        assert_eq!(faults("[a](b), [c](d) and [e](").len(), 3);
    }
}
