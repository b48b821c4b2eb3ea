//! From wordings and arguments to text.

use super::Arg;
use crate::json::{write_content, write_number, write_string};
use crate::source::Tree;

/// The longest piece of the document that a message quotes, in bytes.
const LONGEST_QUOTE: usize = 120;

/// Writes a wording as what stands between the quotation marks of a JSON string.
pub(super) fn write_wording(wording: &str, args: &[(&'static str, Arg)], tree: &Tree, out: &mut Vec<u8>) {
    let mut rest = wording;
    while let Some((plain, after)) = rest.split_once('{') {
        write_content(plain.as_bytes(), out);
        let name = after.split_once('}').map_or("", |(name, _)| name);
        match args.iter().find(|(known, _)| *known == name) {
            Some((_, Arg::Number(number))) => write_number(*number, out),
            Some((_, arg)) => write_content(&quote(arg, tree), out),
            // A brace of its own, as in a piece of JSON.
            None => {
                out.push(b'{');
                rest = after;
                continue;
            }
        }
        rest = after.get(name.len() + 1..).unwrap_or_default();
    }
    write_content(rest.as_bytes(), out);
}

/// Writes an argument as a JSON value.
pub(super) fn write_arg(arg: &Arg, tree: &Tree, out: &mut Vec<u8>) {
    match arg {
        Arg::Number(number) => write_number(*number, out),
        other => write_string(&quote(other, tree), out),
    }
}

/// The text of an argument, cut where it is too long to be read.
fn quote<'t>(arg: &'t Arg, tree: &'t Tree) -> std::borrow::Cow<'t, [u8]> {
    use std::borrow::Cow;
    let text = match arg {
        Arg::Text(node) => tree.text(*node),
        Arg::Key(node) => tree.key(*node),
        Arg::Raw(node) => Cow::Borrowed(tree.raw(*node)),
        Arg::Word(word) => Cow::Borrowed(word.as_bytes()),
        Arg::Owned(text) => Cow::Borrowed(text.as_slice()),
        Arg::Number(_) => Cow::Borrowed([].as_slice()),
    };
    if text.len() <= LONGEST_QUOTE {
        return text;
    }
    let mut end = LONGEST_QUOTE;
    while text.get(end).is_some_and(|byte| byte & 0xC0 == 0x80) {
        end -= 1;
    }
    let mut cut = text.get(..end).unwrap_or_default().to_vec();
    cut.extend_from_slice("…".as_bytes());
    Cow::Owned(cut)
}
