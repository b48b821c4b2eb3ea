//! What goes from the text with a member or an element: one comma, and no comment of anything else.

use crate::list::IntoList;
use crate::source::{NodeId, Tree};

/// A stretch of bytes, from the first to behind the last.
pub(super) type Stretch = (u32, u32);

/// Each removal takes one comma beside its node. So two of them take the same comma, which shows that they exclude each
/// other, or leave a list in which values and commas take turns.
pub(super) fn removal(tree: &Tree, id: NodeId) -> Vec<Stretch> {
    let node = tree.node(id);
    let (start, end) = (start_of(tree, id), tree.shown(id).1);
    let next = (node.next < tree.node(node.parent).next).then(|| start_of(tree, NodeId(node.next)));
    let before = (node.ordinal > 0).then(|| end_of_sibling_before(tree, id));
    if let Some(before) = before.filter(|&before| !has_comment(tree, before, start)) {
        return vec![(before, end)];
    }
    if let (None, Some(next)) = (before, next.filter(|&next| !has_comment(tree, end, next))) {
        return vec![(start, next)];
    }
    match (before, next) {
        (Some(before), None) => {
            let comma = first_comma(tree, before, start).map(|comma| (comma, comma + 1));
            comma.into_iter().chain([(start_of_line(tree, start, end), end)]).into_list()
        }
        (_, next) => with_comma_behind(tree, (start, end), next, tree.node(node.parent).end),
    }
}

/// A node and the comma behind it, which a comment may part.
fn with_comma_behind(tree: &Tree, (start, end): Stretch, next: Option<u32>, limit: u32) -> Vec<Stretch> {
    let Some(comma) = first_comma(tree, end, next.unwrap_or(limit)) else { return vec![(start, end)] };
    let upto = next.filter(|&next| tree.slice(comma + 1, next).trim_ascii().is_empty()).unwrap_or(comma + 1);
    if has_comment(tree, end, comma) { vec![(start, end), (comma, upto)] } else { vec![(start, upto)] }
}

/// Where a value starts, with its name.
pub(super) fn start_of(tree: &Tree, id: NodeId) -> u32 {
    let node = tree.node(id);
    if node.has_key() { node.key_start } else { tree.shown(id).0 }
}

/// The node in front of one is its sibling, or somewhere inside of it.
fn end_of_sibling_before(tree: &Tree, id: NodeId) -> u32 {
    let parent = tree.node(id).parent;
    let mut before = NodeId(id.0.saturating_sub(1));
    while before.is_some() && tree.node(before).parent != parent {
        before = tree.node(before).parent;
    }
    tree.shown(before).1
}

/// Between two values there is no other use for a slash.
fn has_comment(tree: &Tree, start: u32, end: u32) -> bool {
    tree.slice(start, end).contains(&b'/')
}

/// The start, or the end of the line in front where nothing else stands on the lines of the stretch.
fn start_of_line(tree: &Tree, start: u32, end: u32) -> u32 {
    let before = tree.slice(0, start);
    let length = before.trim_ascii_end().len();
    let has_own_lines = before.get(length..).is_some_and(|space| space.contains(&b'\n'))
        && matches!(tree.slice(end, end + 1), b"\n" | b"\r");
    if has_own_lines { u32::try_from(length).unwrap_or(start) } else { start }
}

/// The first comma of a stretch, if nothing but white space and comments comes before it.
pub(crate) fn first_comma(tree: &Tree, start: u32, end: u32) -> Option<u32> {
    let text = tree.slice(start, end);
    let mut at = 0;
    loop {
        let rest = text.get(at..)?;
        at += match rest {
            [b',', ..] => return u32::try_from(at).ok().map(|length| start + length),
            [b' ' | b'\t' | b'\n' | b'\r', ..] => 1,
            [b'/', b'/', comment @ ..] => 2 + comment.iter().take_while(|byte| !matches!(byte, b'\n' | b'\r')).count(),
            [b'/', b'*', comment @ ..] => 4 + comment.windows(2).take_while(|two| two != b"*/").count(),
            _ => return None,
        };
    }
}
