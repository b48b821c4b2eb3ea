//! The report as JSON text.

use super::finding::{Finding, Findings, Fix};
use super::template::{write_arg, write_wording};
use super::{Place, Wording};
use crate::json::{write_number, write_string};
use crate::list::IntoList;
use crate::source::{Locator, Position, PositionEncoding, Tree, write_pointer};

/// The wasm leaves out what depends on the rule alone, and says which of its texts are meant; the package puts them in.
const HAS_TEXTS: bool = !cfg!(target_arch = "wasm32");

/// Where the documentation of a rule is: this, its code, and `.md`.
const DOCS: &str = "https://unpkg.com/entra-user-flow/docs/rules/";

/// Where the documentation of a rule is.
#[must_use]
pub fn url(code: &str) -> String {
    let mut url = DOCS.to_owned();
    url.push_str(code);
    url.push_str(".md");
    url
}

/// Whether a report shows places in the text, and in which units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ranges {
    /// The document was no text: pointers alone.
    Without,
    /// Ranges in these units.
    In(PositionEncoding),
}

/// Writes the report, its findings by position and code.
pub fn write_report(tree: &Tree, format: &str, findings: &Findings, ranges: Ranges, out: &mut Vec<u8>) {
    out.extend_from_slice(if findings.is_ok() { br#"{"ok":true,"format":""# } else { br#"{"ok":false,"format":""# });
    out.extend_from_slice(format.as_bytes());
    out.extend_from_slice(br#"","diagnostics":["#);
    if !findings.list().is_empty() {
        let mut writer = Writer { tree, ranges, locators: Vec::new(), pointer: Vec::new(), out };
        for (index, finding) in findings.in_order(tree).enumerate() {
            if index > 0 {
                writer.out.push(b',');
            }
            writer.finding(finding);
        }
    }
    out.extend_from_slice(b"]}");
}

struct Writer<'t, 'o> {
    tree: &'t Tree,
    ranges: Ranges,
    /// One for each text of which something was shown.
    locators: Vec<Option<Locator<'t>>>,
    pointer: Vec<u8>,
    out: &'o mut Vec<u8>,
}

impl Writer<'_, '_> {
    fn finding(&mut self, finding: &Finding) {
        let about = finding.about;
        self.plain(r#"{"code":""#, about.code);
        if HAS_TEXTS {
            self.plain(r#"","rule":""#, about.name);
        }
        self.plain(r#"","severity":""#, finding.severity.as_str());
        self.out.push(b'"');
        if HAS_TEXTS {
            let Wording { message, help } = about.texts.wordings.get(finding.wording).copied().unwrap_or_default();
            self.text(r#","message":"#, message, finding);
            if !help.is_empty() {
                self.text(r#","help":"#, help, finding);
            }
            self.raw(r#","evidence":"#);
            write_string(about.texts.evidence.as_bytes(), self.out);
            self.plain(r#","scope":""#, about.scope.as_str());
            self.out.push(b'"');
        } else {
            self.number(r#","wording":"#, finding.wording);
        }
        self.place(r#","source":"#, finding.place);
        for (index, (place, note)) in finding.related.iter().enumerate() {
            self.place(if index > 0 { r#",{"source":"# } else { r#","related":[{"source":"# }, *place);
            self.one_of(r#","message":"#, about.texts.notes, *note, finding);
            self.out.push(b'}');
        }
        if !finding.related.is_empty() {
            self.out.push(b']');
        }
        self.raw(r#","args":{"#);
        for (index, (name, arg)) in finding.args.iter().enumerate() {
            self.plain(if index > 0 { r#",""# } else { r#"""# }, name);
            self.raw(r#"":"#);
            write_arg(arg, self.tree, self.out);
        }
        self.out.push(b'}');
        let possible = |fix: &&Fix| fix.edits.iter().all(|edit| edit.is_possible(self.tree));
        let fixes: Vec<_> = finding.fixes.iter().filter(possible).into_list();
        for (index, fix) in fixes.iter().enumerate() {
            self.raw(if index > 0 { "," } else { r#","fixes":["# });
            self.fix(fix, finding);
        }
        if !fixes.is_empty() {
            self.out.push(b']');
        }
        if HAS_TEXTS {
            self.plain(r#","url":""#, DOCS);
            self.plain(about.code, r#".md""#);
        }
        self.out.push(b'}');
    }

    fn place(&mut self, member: &str, place: Place) {
        let source = self.tree.source_of(place.node);
        self.number(member, source);
        self.raw(r#","path":"#);
        self.pointer.clear();
        write_pointer(self.tree, place.node, &mut self.pointer);
        write_string(&self.pointer, self.out);
        let (start, end) = place.range(self.tree);
        self.range(r#","range":"#, source, start, end);
    }

    fn has_ranges(&self, source: usize) -> bool {
        self.ranges != Ranges::Without && self.tree.sources.get(source).is_some_and(|source| source.is_text)
    }

    fn range(&mut self, member: &str, source: usize, start: u32, end: u32) {
        let (Ranges::In(encoding), true) = (self.ranges, self.has_ranges(source)) else { return };
        let first = self.tree.sources.get(source).map_or(0, |source| source.start);
        if self.locators.len() <= source {
            self.locators.resize_with(source + 1, || None);
        }
        let Some(locator) = self.locators.get_mut(source) else { return };
        let locator = locator.get_or_insert_with(|| Locator::new(self.tree.text_of(source), encoding));
        let (start, end) = (locator.position(start.saturating_sub(first)), locator.position(end.saturating_sub(first)));
        self.raw(member);
        if HAS_TEXTS {
            self.position(r#"{"start":"#, start);
            self.position(r#","end":"#, end);
            self.out.push(b'}');
        } else {
            // To parse six numbers takes a third of the time of three objects.
            let numbers = [start, end].map(|position| [position.offset, position.line, position.column]);
            for (index, number) in numbers.into_iter().flatten().enumerate() {
                self.out.push(if index > 0 { b',' } else { b'[' });
                write_number(number, self.out);
            }
            self.out.push(b']');
        }
    }

    fn position(&mut self, member: &str, position: Position) {
        self.raw(member);
        for (name, number) in
            [(r#"{"offset":"#, position.offset), (r#","line":"#, position.line), (r#","column":"#, position.column)]
        {
            self.raw(name);
            write_number(number, self.out);
        }
        self.out.push(b'}');
    }

    fn fix(&mut self, fix: &Fix, finding: &Finding) {
        self.one_of(r#"{"title":"#, finding.about.texts.titles, fix.title, finding);
        self.raw(if fix.safe { r#","safe":true"# } else { r#","safe":false"# });
        let before = self.out.len();
        self.raw(r#","edits":["#);
        let mut count = 0;
        for edit in &fix.edits {
            let length = self.out.len();
            if count > 0 {
                self.out.push(b',');
            }
            if edit.write_patch(self.tree, self.out) {
                count += 1;
            } else {
                self.out.truncate(length);
            }
        }
        if count > 0 {
            self.out.push(b']');
        } else {
            self.out.truncate(before);
        }
        let source = self.tree.source_of(finding.place.node);
        if self.has_ranges(source) {
            self.raw(r#","text":["#);
            let texts = fix.edits.iter().flat_map(|edit| edit.texts(self.tree));
            for (index, (start, end, new_text)) in texts.enumerate() {
                self.range(if index > 0 { r#",{"range":"# } else { r#"{"range":"# }, source, start, end);
                self.raw(r#","newText":"#);
                write_string(&new_text, self.out);
                self.out.push(b'}');
            }
            self.out.push(b']');
        }
        self.out.push(b'}');
    }

    /// A member that is one of several texts; without them, which one.
    fn one_of(&mut self, member: &str, texts: &[&str], index: usize, finding: &Finding) {
        if HAS_TEXTS {
            self.text(member, texts.get(index).copied().unwrap_or_default(), finding);
        } else {
            self.number(member, index);
        }
    }

    fn text(&mut self, member: &str, wording: &str, finding: &Finding) {
        self.raw(member);
        self.out.push(b'"');
        write_wording(wording, &finding.args, self.tree, self.out);
        self.out.push(b'"');
    }

    fn number(&mut self, member: &str, number: usize) {
        self.raw(member);
        write_number(u32::try_from(number).unwrap_or(0), self.out);
    }

    fn plain(&mut self, before: &str, text: &str) {
        self.raw(before);
        self.raw(text);
    }

    fn raw(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }
}
