//! Changes, as people and as programs read them.

use super::value::Value;
use crate::json::{quoted, write_number, write_string};
use crate::vocabulary::shape::Shape;

/// Where a change is, in the words of the definition language.
#[derive(Clone, Debug, Default)]
pub(super) struct Path(Vec<u8>);

impl Path {
    /// The flow itself.
    pub(super) fn whole() -> Self {
        Self::default()
    }

    pub(super) fn member(shape: &'static Shape, slot: usize) -> Self {
        Self::default().then(shape, slot)
    }

    /// A member below.
    pub(super) fn then(mut self, shape: &'static Shape, slot: usize) -> Self {
        if !self.0.is_empty() {
            self.0.push(b'.');
        }
        self.0.extend_from_slice(shape.name(slot).as_bytes());
        self
    }

    /// One of a list, by what tells it from the others.
    pub(super) fn at(mut self, key: &[u8]) -> Self {
        self.0.push(b'[');
        self.0.extend_from_slice(key);
        self.0.push(b']');
        self
    }
}

/// A kind of change, and the word for it where values are not shown.
type Kind = (&'static str, &'static [u8]);
const ADDED: Kind = ("add", b"added");
const REMOVED: Kind = ("remove", b"removed");
const CHANGED: Kind = ("change", b"differs");

/// The changes, written as they are found.
pub(super) struct Changes<'o> {
    out: &'o mut Vec<u8>,
    /// The flow of a set that is being compared.
    flow: Option<Vec<u8>>,
    count: usize,
}

impl<'o> Changes<'o> {
    pub(super) fn new(out: &'o mut Vec<u8>) -> Self {
        out.push(b'[');
        Self { out, flow: None, count: 0 }
    }

    pub(super) fn end(self) {
        self.out.push(b']');
    }

    pub(super) fn enter(&mut self, flow: &[u8]) {
        self.flow = Some(flow.to_vec());
    }

    pub(super) fn leave(&mut self) {
        self.flow = None;
    }

    /// Notes a change where two values differ.
    pub(super) fn compare(&mut self, path: &Path, desired: &Value, live: &Value) {
        // What the language does not look into may hold anything.
        if desired.is_container() || live.is_container() {
            return self.compare_secretly(path, desired, live);
        }
        let Some((kind, _)) = kind(desired, live) else { return };
        let (after, before) = (desired.json(), live.json());
        let mut text = path.0.clone();
        text.extend_from_slice(if text.is_empty() { b"" } else { b": " });
        for part in [before.as_deref().unwrap_or(b"(none)"), b" -> ", after.as_deref().unwrap_or(b"(none)")] {
            text.extend_from_slice(part);
        }
        self.write(kind, path, before.as_deref(), after.as_deref(), &text);
    }

    /// The same for values that are not to be shown: the data has them, the text has not.
    pub(super) fn compare_secretly(&mut self, path: &Path, desired: &Value, live: &Value) {
        if let Some((kind, word)) = kind(desired, live) {
            self.whole(path, kind, word, live.json().as_deref(), desired.json().as_deref());
        }
    }

    /// Notes that something is to come.
    pub(super) fn add(&mut self, path: &Path, value: &Value) {
        let (kind, word) = ADDED;
        self.whole(path, kind, word, None, value.json().as_deref());
    }

    /// Notes that something is to go.
    pub(super) fn remove(&mut self, path: &Path, value: &Value) {
        let (kind, word) = REMOVED;
        self.whole(path, kind, word, value.json().as_deref(), None);
    }

    fn whole(&mut self, path: &Path, kind: &str, word: &[u8], before: Option<&[u8]>, after: Option<&[u8]>) {
        let mut text = path.0.clone();
        text.extend_from_slice(if text.is_empty() { b"the user flow is " } else { b": " });
        text.extend_from_slice(word);
        self.write(kind, path, before, after, &text);
    }

    /// Notes that something stands elsewhere: the page and the place among all inputs, which are shown counted from 1, as
    /// people do.
    pub(super) fn moved(&mut self, path: &Path, before: (usize, usize), after: (usize, usize)) {
        let number = |place: usize, out: &mut Vec<u8>| write_number(u32::try_from(place + 1).unwrap_or(u32::MAX), out);
        let mut text = path.0.clone();
        let mut places = [Vec::new(), Vec::new()];
        let words = [b": moved from ".as_slice(), b" to "];
        for ((word, (page, place)), out) in words.into_iter().zip([before, after]).zip(&mut places) {
            number(place, out);
            text.extend_from_slice(word);
            text.extend_from_slice(out);
            if before.0 != after.0 {
                text.extend_from_slice(b" on page ");
                number(page, &mut text);
            }
        }
        let [before, after] = places;
        self.write("move", path, Some(&before), Some(&after), &text);
    }

    fn write(&mut self, kind: &str, path: &Path, before: Option<&[u8]>, after: Option<&[u8]>, text: &[u8]) {
        self.out.extend_from_slice(if self.count > 0 { br#",{"kind":""# } else { br#"{"kind":""# });
        self.count += 1;
        self.out.extend_from_slice(kind.as_bytes());
        self.out.extend_from_slice(br#"","path":"#);
        write_string(&path.0, self.out);
        let flow = self.flow.as_ref().map(|flow| quoted(flow));
        for (member, value) in
            [(br#","flow":"#.as_slice(), flow.as_deref()), (br#","before":"#, before), (br#","after":"#, after)]
        {
            if let Some(value) = value {
                self.out.extend_from_slice(member);
                self.out.extend_from_slice(value);
            }
        }
        self.out.extend_from_slice(br#","text":"#);
        write_string(text, self.out);
        self.out.push(b'}');
    }
}

/// How a value becomes another one; nothing where they are the same.
fn kind(desired: &Value, live: &Value) -> Option<Kind> {
    match (desired.is_none(), live.is_none()) {
        (true, true) => None,
        (false, true) => Some(ADDED),
        (true, false) => Some(REMOVED),
        (false, false) => (!desired.is_same(live)).then_some(CHANGED),
    }
}
