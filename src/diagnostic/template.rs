//! From wordings and arguments to text.

use std::borrow::Cow;

use super::Arg;
use crate::json::{write_content, write_number};
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
            Some((_, arg)) => write_quote(arg, tree, out),
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
        other => {
            out.push(b'"');
            write_quote(other, tree, out);
            out.push(b'"');
        }
    }
}

/// The text of an argument, as far as it can be read: the rest of a long one is cut.
fn quote<'t>(arg: &'t Arg, tree: &'t Tree) -> (Cow<'t, [u8]>, &'static str) {
    let text = match arg {
        Arg::Text(node) => return cut(tree.quotable(*node)),
        Arg::Key(node) => tree.key(*node),
        Arg::Word(word) => word.as_bytes(),
        Arg::Words(list) => return (Cow::Borrowed(list), ""),
        Arg::Owned(text) => text.as_slice(),
        Arg::Number(_) => &[],
    };
    cut(Cow::Borrowed(text))
}

fn cut(mut text: Cow<[u8]>) -> (Cow<[u8]>, &'static str) {
    if text.len() <= LONGEST_QUOTE {
        return (text, "");
    }
    let mut end = LONGEST_QUOTE;
    while text.get(end).is_some_and(|byte| byte & 0xC0 == 0x80) {
        end -= 1;
    }
    match &mut text {
        Cow::Borrowed(text) => *text = text.get(..end).unwrap_or_default(),
        Cow::Owned(text) => text.truncate(end),
    }
    (text, "…")
}

/// Writes what stands between the quotation marks.
fn write_quote(arg: &Arg, tree: &Tree, out: &mut Vec<u8>) {
    let (text, rest) = quote(arg, tree);
    write_content(&text, out);
    out.extend_from_slice(rest.as_bytes());
}
