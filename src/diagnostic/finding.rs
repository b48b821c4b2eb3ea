//! Findings, as rules report them.
//!
//! Nothing here is inlined: findings are rare, and the code of each rule that reports them ships in the wasm.

use super::{About, Edit, Place, Severity};
use crate::flow::Text;
use crate::json::{joined, quoted};
use crate::list::IntoList;
use crate::order::sorted;
use crate::source::{NodeId, Tree};

/// So many findings are reported; a last one says that there are more.
pub const MAX_FINDINGS: usize = 10_000;

/// What goes into a message.
#[derive(Clone, Debug)]
pub enum Arg {
    /// The text of a value. Never a secret, a default value or an answer.
    Text(NodeId),
    /// A member name.
    Key(NodeId),
    /// A word of the vocabulary.
    Word(&'static str),
    /// Something put together.
    Owned(Vec<u8>),
    /// Words of the vocabulary, put together; none of them is ever cut off.
    Words(Vec<u8>),
    /// A number.
    Number(u32),
}

impl Arg {
    /// A text of its own.
    #[must_use]
    #[inline(never)]
    pub fn owned(text: &[u8]) -> Self {
        Self::Owned(text.to_vec())
    }

    /// A text of a fact.
    #[must_use]
    #[inline(never)]
    pub fn fact(tree: &Tree, text: Option<Text>) -> Self {
        Self::Owned(text.map_or(Vec::new(), |text| text.quotable(tree).into_owned()))
    }

    /// The number of a character: `U+202E`.
    #[must_use]
    #[inline(never)]
    pub fn code_point(character: char) -> Self {
        let mut text = b"U+".to_vec();
        for place in (0..6).rev() {
            let digit = u32::from(character) >> (4 * place) & 15;
            // Four digits at least.
            if u32::from(character) >> (4 * place) > 0 || place < 4 {
                text.extend(b"0123456789ABCDEF".iter().skip(digit as usize).take(1));
            }
        }
        Self::Owned(text)
    }

    /// Several words, each in backticks.
    #[must_use]
    pub fn words(words: &[&str]) -> Self {
        let mut list = Vec::new();
        for word in words {
            list.extend_from_slice(if list.is_empty() { b"`" } else { b", `" });
            list.extend_from_slice(word.as_bytes());
            list.push(b'`');
        }
        Self::Words(list)
    }
}

/// Something that a rule found.
#[derive(Debug)]
pub struct Finding {
    /// The rule.
    pub about: &'static About,
    /// How bad it is here.
    pub severity: Severity,
    /// Where.
    pub place: Place,
    /// Which of the rule's wordings.
    pub wording: usize,
    /// What the wording's names stand for.
    pub args: Vec<(&'static str, Arg)>,
    /// Other places that belong to it, each with which of the rule's notes says how.
    pub related: Vec<(Place, usize)>,
    /// How to mend it.
    pub fixes: Vec<Fix>,
}

/// A way to mend a finding.
#[derive(Debug)]
pub struct Fix {
    /// Which of the rule's titles says what it does.
    pub title: usize,
    /// Does it surely mean the same, or what was meant?
    pub safe: bool,
    /// What it changes.
    pub edits: Vec<Edit>,
}

/// All findings of a document.
#[derive(Debug, Default)]
pub struct Findings {
    list: Vec<Finding>,
    errors: usize,
    dropped: usize,
}

impl Findings {
    /// Forgets all findings.
    pub fn clear(&mut self) {
        self.list.clear();
        self.errors = 0;
        self.dropped = 0;
    }

    /// Adds a finding; what more there is to say is added to the draft.
    #[inline(never)]
    pub fn report(&mut self, about: &'static About, place: Place) -> Draft<'_> {
        self.report_as(about, about.severity, place)
    }

    /// Adds a finding of another than the usual severity.
    #[inline(never)]
    pub fn report_as(&mut self, about: &'static About, severity: Severity, place: Place) -> Draft<'_> {
        self.errors += usize::from(severity == Severity::Error);
        let finding =
            Finding { about, severity, place, wording: 0, args: Vec::new(), related: Vec::new(), fixes: Vec::new() };
        if self.list.len() >= MAX_FINDINGS {
            self.dropped += 1;
            return Draft { finding: None };
        }
        self.list.push(finding);
        Draft { finding: self.list.last_mut() }
    }

    /// Gives each finding another severity, or, with none, leaves it out.
    pub fn treat(&mut self, mut severity: impl FnMut(&Finding) -> Option<Severity>) {
        self.list.retain_mut(|finding| match severity(finding) {
            Some(severity) => {
                finding.severity = severity;
                true
            }
            None => false,
        });
        self.errors = self.list.iter().filter(|finding| finding.severity == Severity::Error).count();
    }

    /// Is there no error?
    #[must_use]
    pub fn is_ok(&self) -> bool {
        self.errors == 0
    }

    /// How many were found beyond [`MAX_FINDINGS`].
    #[must_use]
    pub fn dropped(&self) -> usize {
        self.dropped
    }

    /// Says that some were dropped: the one finding that may stand beyond [`MAX_FINDINGS`].
    pub fn report_dropped(&mut self, about: &'static About, place: Place) {
        let count = u32::try_from(self.dropped).unwrap_or(u32::MAX);
        self.list.push(Finding {
            about,
            severity: about.severity,
            place,
            wording: 0,
            args: vec![("count", Arg::Number(count))],
            related: Vec::new(),
            fixes: Vec::new(),
        });
    }

    /// The findings, in the order in which they were reported.
    #[must_use]
    pub fn list(&self) -> &[Finding] {
        &self.list
    }

    /// The findings by position and code; equals in the order in which they were reported.
    pub(super) fn in_order(&self, tree: &Tree) -> impl Iterator<Item = &Finding> {
        let key = |finding: &Finding| {
            let source = u32::try_from(tree.source_of(finding.place.node)).unwrap_or(u32::MAX);
            // An empty text ends where the next one starts.
            let start = finding.place.range(tree).0;
            joined(&[&source.to_be_bytes(), &start.to_be_bytes(), finding.about.code.as_bytes()], b"")
        };
        let keys: Vec<_> = self.list.iter().map(key).into_list();
        let order = sorted(keys.iter().enumerate().map(|(place, key)| (key.as_slice(), place)).into_list());
        let order: Vec<_> = order.into_iter().map(|(_, place)| place).into_list();
        order.into_iter().filter_map(|place| self.list.get(place))
    }
}

/// A finding that is being put together.
#[derive(Debug)]
pub struct Draft<'f> {
    finding: Option<&'f mut Finding>,
}

#[expect(
    clippy::must_use_candidate,
    clippy::return_self_not_must_use,
    reason = "each call has done its work; the draft is given back for the next one"
)]
impl Draft<'_> {
    fn with(mut self, change: impl FnOnce(&mut Finding)) -> Self {
        if let Some(finding) = self.finding.as_deref_mut() {
            change(finding);
        }
        self
    }

    /// Uses another than the first wording.
    #[inline(never)]
    pub fn wording(self, index: usize) -> Self {
        self.with(|finding| finding.wording = index)
    }

    /// Says what `{name}` stands for.
    #[inline(never)]
    pub fn arg(self, name: &'static str, arg: Arg) -> Self {
        self.with(|finding| finding.args.push((name, arg)))
    }

    /// `{name}` is the text of a value.
    #[inline(never)]
    pub fn text(self, name: &'static str, value: NodeId) -> Self {
        self.arg(name, Arg::Text(value))
    }

    /// `{name}` is a member name.
    #[inline(never)]
    pub fn key(self, name: &'static str, member: NodeId) -> Self {
        self.arg(name, Arg::Key(member))
    }

    /// `{name}` is a word of the vocabulary.
    #[inline(never)]
    pub fn word(self, name: &'static str, word: &'static str) -> Self {
        self.arg(name, Arg::Word(word))
    }

    /// `{name}` is a number.
    #[inline(never)]
    pub fn number(self, name: &'static str, number: u32) -> Self {
        self.arg(name, Arg::Number(number))
    }

    /// `{name}` is something put together.
    #[inline(never)]
    pub fn owned(self, name: &'static str, text: Vec<u8>) -> Self {
        self.arg(name, Arg::Owned(text))
    }

    /// `{name}` is the text of a fact.
    #[inline(never)]
    pub fn fact(self, name: &'static str, tree: &Tree, text: Option<Text>) -> Self {
        self.arg(name, Arg::fact(tree, text))
    }

    /// Points at another place, or at another consequence at the same place.
    #[inline(never)]
    pub fn related(self, place: Place, note: usize) -> Self {
        self.with(|finding| finding.related.push((place, note)))
    }

    /// Offers a way to mend it that surely does what was meant; the edits that follow belong to it.
    #[inline(never)]
    pub fn safe_fix(self, title: usize) -> Self {
        self.fix(true, title)
    }

    /// Offers a way to mend it that somebody should look at; the edits that follow belong to it.
    #[inline(never)]
    pub fn unsafe_fix(self, title: usize) -> Self {
        self.fix(false, title)
    }

    /// Offers a way to mend it; the edits that follow belong to it.
    #[inline(never)]
    pub fn fix(self, safe: bool, title: usize) -> Self {
        self.with(|finding| finding.fixes.push(Fix { title, safe, edits: Vec::new() }))
    }

    #[inline(never)]
    fn edit(self, edit: Edit) -> Self {
        self.with(|finding| {
            if let Some(fix) = finding.fixes.last_mut() {
                fix.edits.push(edit);
            }
        })
    }

    /// The fix writes a text in the place of a value.
    #[inline(always)]
    pub fn write(self, value: NodeId, text: &(impl AsRef<[u8]> + ?Sized)) -> Self {
        self.write_text(value, text.as_ref())
    }

    #[inline(never)]
    fn write_text(self, value: NodeId, text: &[u8]) -> Self {
        self.edit(Edit::Replace(value, quoted(text)))
    }

    /// The fix puts other JSON in the place of a value.
    #[inline(never)]
    pub fn replace(self, value: NodeId, json: &[u8]) -> Self {
        self.edit(Edit::Replace(value, json.to_vec()))
    }

    /// The fix renames a member.
    #[inline(never)]
    pub fn rename(self, member: NodeId, name: &'static str) -> Self {
        self.edit(Edit::Rename(member, name))
    }

    /// The fix removes a value.
    #[inline(never)]
    pub fn remove(self, value: NodeId) -> Self {
        self.edit(Edit::Remove(value))
    }

    /// The fix removes a member that is repeated later.
    #[inline(never)]
    pub fn remove_first(self, member: NodeId) -> Self {
        self.edit(Edit::RemoveFirst(member))
    }

    /// The fix adds a member in front of the others of an object.
    #[inline(never)]
    pub fn insert(self, object: NodeId, name: &'static str, json: &[u8]) -> Self {
        self.edit(Edit::Insert(object, name, json.to_vec()))
    }

    /// The fix puts other bytes into a text that is no JSON yet.
    #[inline(never)]
    pub fn rewrite(self, start: u32, end: u32, text: &[u8]) -> Self {
        self.edit(Edit::Text(start, end, text.to_vec()))
    }
}
