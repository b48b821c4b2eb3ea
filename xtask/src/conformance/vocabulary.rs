//! The tables of the vocabulary against the schema: a member that is not there, or a kind that does not fit, would
//! refuse what Graph accepts or let through what it refuses.

use entra_user_flow::source::Kind;
use entra_user_flow::vocabulary::shape::{Member as Entry, Others, Role};

use super::Deviation;
use super::exceptions::MEMBERS;
use super::schema::{Member, Schema, graph, short};
use super::shapes::{Row, WITHOUT_SHAPE};
use super::value::kind;

/// The two versions, by name.
pub(crate) type Versions<'s> = [(&'static str, &'s Schema); 2];

/// What the tables get wrong, and how many members they have.
pub(crate) fn check(rows: &[Row], versions: Versions) -> (usize, Vec<Deviation>) {
    let mut found = Vec::new();
    for row in rows {
        let members = row.shape.members.iter().filter(|entry| !entry.name.contains('@'));
        for entry in members {
            for reason in entry_against(row, entry, versions) {
                found.push(deviation(row, entry.name, reason));
            }
        }
        for (version, schema) in versions {
            annotation(row, version, schema, &mut found);
            omissions(rows, row, version, schema, &mut found);
        }
    }
    (rows.iter().map(|row| row.shape.members.len()).sum(), found)
}

fn deviation(row: &Row, member: &str, reason: String) -> Deviation {
    Deviation::new("src/vocabulary/graph.rs", format!("/{}/{member}", row.name), reason)
}

/// A member of a table against both versions.
fn entry_against(row: &Row, entry: &Entry, versions: Versions) -> Vec<String> {
    let full = graph(row.of);
    let found = versions.map(|(_, schema)| declared(schema, row, &full, entry.name));
    let is_exception = MEMBERS.contains(&(row.of, entry.name));
    let is_stranger = matches!(entry.role, Role::Foreign(_) | Role::Elsewhere(_));
    let mut reasons = Vec::new();
    match found.each_ref().map(|members| !members.is_empty()) {
        [false, false] if is_exception || is_stranger => return reasons,
        _ if is_exception => reasons.push("is an exception, and the schema has it now".to_owned()),
        _ if is_stranger => reasons.push(format!("is a word of the other language, and a member of `{}`", row.of)),
        [false, false] => reasons.push(format!("is no member of `{}`", row.of)),
        [true, false] => reasons.push("is in v1.0 only".to_owned()),
        [false, true] if entry.role != Role::Beta => reasons.push("is in beta only".to_owned()),
        [true, true] if entry.role == Role::Beta => reasons.push("is in v1.0 as well by now".to_owned()),
        _ => {}
    }
    for ((version, schema), members) in versions.into_iter().zip(found) {
        let wrong = members.into_iter().filter_map(|member| misfit(schema, entry, member));
        reasons.extend(wrong.map(|wrong| format!("{wrong} in {version}")));
    }
    reasons
}

/// What a member of a table may stand for: the member of the type. An object that is only referred to comes as one of
/// the types derived from it, each with a member of that name or without.
fn declared<'s>(schema: &'s Schema, row: &Row, full: &'s str, name: &str) -> Vec<&'s Member> {
    if let Some(member) = schema.member(full, name) {
        return vec![member];
    }
    let mut members = Vec::new();
    if row.shape.others == Others::Ignored {
        members.extend(schema.concrete(full).filter_map(|derived| schema.member(derived, name)));
        members.dedup();
    }
    members
}

/// Why an entry does not fit the member it stands for.
fn misfit(schema: &Schema, entry: &Entry, member: &Member) -> Option<String> {
    const NULL: u8 = Kind::Null as u8;
    if kind(schema, member) != Some(entry.kinds & !NULL) {
        return Some(format!("takes other kinds of value than {member}"));
    }
    let takes_null = entry.kinds & NULL != 0;
    // Readers take `null` for an empty collection, whatever OData says.
    if !member.is_collection && takes_null != member.is_nullable {
        return Some(format!("{} null, and is {member}", if takes_null { "takes" } else { "refuses" }));
    }
    (entry.role == Role::Required && member.is_nullable).then(|| format!("is required, and is {member}"))
}

/// `@odata.type` as the vocabulary writes it.
fn annotation(row: &Row, version: &str, schema: &Schema, found: &mut Vec<Deviation>) {
    let full = graph(row.of);
    let reason = match (schema.structures.get(&full), row.annotation) {
        (None, _) => "stands for a type that is not there",
        (Some(_), Some(text)) if text.strip_prefix('#') != Some(&*full) => "is held to the `@odata.type` of another",
        (Some(structure), Some(_)) if structure.is_abstract => "is held to an abstract `@odata.type`",
        _ => return,
    };
    found.push(deviation(row, "", format!("{reason} in {version}")));
}

/// What the schema has and the tables have not.
fn omissions(rows: &[Row], row: &Row, version: &str, schema: &Schema, found: &mut Vec<Deviation>) {
    // Of an object that a flow only refers to, the tables hold what they use.
    if row.shape.others == Others::Ignored {
        return;
    }
    for (name, member) in schema.members(&graph(row.of)) {
        let is_described = rows.iter().any(|row| schema.is_a(&graph(row.of), &member.of));
        // Of an abstract type without any other, nothing can be.
        let can_be_said = schema.concrete(&member.of).next().is_some();
        if !row.shape.members.iter().any(|entry| entry.name == name) {
            found.push(deviation(row, name, format!("is missing, and {version} has it: {member}")));
        } else if can_be_said && is_described == WITHOUT_SHAPE.contains(&name) {
            let reason = if is_described { "has a table by now" } else { "has no table that describes" };
            found.push(deviation(row, name, format!("{reason} `{}`, which {version} has", short(&member.of))));
        }
    }
}
