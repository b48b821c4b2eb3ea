//! `docs/definition.md`: what a definition can say, from the tables of the vocabulary.

mod beside;
mod takes;

use entra_user_flow::vocabulary::definition::{VARIABLE_REFERENCE, VERSION, WITHOUT_VARIABLES, flow};
use entra_user_flow::vocabulary::shape::{Member, Role, Shape};

use super::said::{self, camel_case, is_own};
use super::schema::SHAPES;

const HEAD: &str = "<!-- Made by `cargo xtask docs` from the tables of the vocabulary; changes here are lost. -->\n\n# What a definition can say\n";

/// The text of the page.
pub(crate) fn page() -> String {
    let mut page = HEAD.to_owned();
    page.push_str(&introduction());
    for shape in SHAPES {
        page.push_str(&section(shape));
    }
    page.push_str(&beside::tables());
    page
}

fn introduction() -> String {
    let aside = WITHOUT_VARIABLES.map(|slot| member_name(&flow::SHAPE, slot));
    let [first, second, third] = aside.map(|name| format!("`{name}`"));
    let schema = member_name(&flow::SHAPE, flow::SCHEMA);
    let example = flow::SHAPE.members.get(flow::SCHEMA).map_or("", |member| member.example);
    format!(
        "\nVersion {VERSION} of the language. A definition is JSON, in which comments are fine: a [flow](#flow), or a list of \
         flows. With `\"{schema}\": {example}` as its first member, an editor completes and explains what is listed here.\n\n\
         *Where* says what becomes of a member: **flow**, it is part of the user flow; **tenant**, it stands beside the \
         flow in the tenant; **tool**, only this tool reads it. A member that is not listed is an error.\n\n\
         `{{ \"{VARIABLE_REFERENCE}\": \"name\" }}` may stand for a text, a number, `true` or `false` everywhere but in {first}, \
         {second} and {third}: it is the value of that variable.\n"
    )
}

/// An object type: what is said of it, and its members.
fn section(shape: &Shape) -> String {
    let name = camel_case(shape.name);
    let rows: Vec<_> = shape
        .members
        .iter()
        .enumerate()
        .filter(|(_, member)| is_own(member))
        .map(|(slot, member)| row(shape, slot, member))
        .collect();
    format!(
        "\n## {name}\n\n{}\n\n| Member | Takes | Left out | What it says | Where |\n|---|---|---|---|---|\n{}",
        said::shape(shape),
        rows.concat()
    )
}

fn row(shape: &Shape, slot: usize, member: &Member) -> String {
    let (text, mark) = said::member(member);
    let left_out = match (member.role, member.default) {
        (Role::Required, _) => "never".to_owned(),
        (_, "") => String::new(),
        (_, default) => format!("`{default}`"),
    };
    let takes = takes::of(shape, slot, member);
    let example = if member.example.is_empty() { String::new() } else { format!(" For example `{}`.", member.example) };
    format!("| `{}` | {takes} | {left_out} | {}{example} | {} |\n", member.name, cell(&text), mark.word)
}

/// The name of a member.
fn member_name(shape: &Shape, slot: usize) -> &'static str {
    shape.members.get(slot).map_or("", |member| member.name)
}

/// Text that does not end a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
