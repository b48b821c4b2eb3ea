//! The JSON Schema of the definition language, from the tables of the vocabulary.
//!
//! It is draft-07, the newest one that Visual Studio Code, the editors of `JetBrains` and the YAML language server support
//! without gaps; nothing here needs a later one. `markdownDescription`, `enumDescriptions`, `markdownEnumDescriptions`
//! and `defaultSnippets` are for editors: a validator passes them over.
//!
//! It refuses nothing that the rules take, but for one thing: the rules only warn of a word in the wrong letter case.

mod member;
mod takes;
mod text;
mod words;

use entra_user_flow::diagnostic::url;
use entra_user_flow::vocabulary::definition::{self, VARIABLE_REFERENCE, flow};
use entra_user_flow::vocabulary::shape::{Role, Shape};
use serde_json::{Map, Value, json};

pub(crate) use member::kind_of;
pub(crate) use takes::{Form, SHAPES, forms};

use takes::{Condition, conditions};
pub(crate) use words::{Words, strangers, where_used};

use super::said::{self, camel_case, is_own};

/// The file in the package, beside which the pages of the rules are.
pub(crate) const FILE: &str = "schema.json";

/// The text of the schema.
pub(crate) fn schema() -> String {
    let mut definitions: Map<String, Value> =
        SHAPES.into_iter().map(|shape| (camel_case(shape.name), object(shape))).collect();
    definitions.extend(Words::LISTS.map(|words| (words.name().to_owned(), member::enumeration(words))));
    definitions.insert(member::VARIABLE.to_owned(), variable());
    let flow = reference(flow::SHAPE.name);
    let schema = json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": address(),
        "$comment": "Made by `cargo xtask docs` from the tables of the vocabulary; changes here are lost.",
        "title": format!("entra-user-flow definition, version {}", definition::VERSION),
        "description": "A sign-up and sign-in user flow of Microsoft Entra External ID, or a list of them.",
        "anyOf": [flow, { "type": "array", "items": flow }],
        "definitions": definitions,
    });
    text::write(&schema, 0, 0) + "\n"
}

/// Where a CDN serves the file from the package.
fn address() -> String {
    let page = url("");
    let package = page.split_once("docs/").map_or("", |(package, _)| package);
    format!("{package}{FILE}")
}

/// An object type.
fn object(shape: &Shape) -> Value {
    let own = || shape.members.iter().enumerate().filter(|(_, member)| is_own(member));
    let mut schema = Map::new();
    schema.insert("title".into(), shape.noun.into());
    schema.insert("type".into(), "object".into());
    let properties: Map<_, _> =
        own().map(|(slot, member)| (member.name.to_owned(), member::member(shape, slot, member))).collect();
    schema.insert("properties".into(), properties.into());
    schema.insert("additionalProperties".into(), false.into());
    let required: Vec<_> =
        own().filter(|(_, member)| member.role == Role::Required).map(|(_, member)| member.name).collect();
    if !required.is_empty() {
        schema.insert("required".into(), required.into());
    }
    for condition in conditions(shape) {
        schema.extend(condition_of(shape, condition));
    }
    let snippets = snippets(shape);
    if !snippets.is_empty() {
        schema.insert("defaultSnippets".into(), snippets.into());
    }
    Value::Object(schema)
}

/// Which members go together. The messages of editors are best where the member that is too much is what is refused.
fn condition_of(shape: &Shape, condition: &Condition) -> Map<String, Value> {
    let names = |slots: &[usize]| slots.iter().map(|&slot| name(shape, slot)).collect::<Vec<_>>();
    let none_of = |names: Vec<&str>| json!({ "properties": names.into_iter().map(|name| (name.to_owned(), false.into())).collect::<Map<_, _>>() });
    let value = match condition {
        Condition::AnyOf(slots) => {
            json!({ "anyOf": names(slots).into_iter().map(|name| json!({ "required": [name] })).collect::<Vec<_>>() })
        }
        Condition::Apart(slots) => {
            let others = |slot: usize| names(slots).into_iter().filter(|other| *other != name(shape, slot)).collect();
            let dependencies = slots.iter().map(|&slot| (name(shape, slot).to_owned(), none_of(others(slot))));
            json!({ "dependencies": dependencies.collect::<Map<_, _>>() })
        }
        Condition::InPlaceOf(slot, others) => json!({ "dependencies": { name(shape, *slot): none_of(names(others)) } }),
        Condition::Unless(slot, others) => {
            let is_true = json!({ "anyOf": [{ "const": true }, reference(member::VARIABLE)] });
            json!({
                "if": { "properties": { name(shape, *slot): is_true }, "required": [name(shape, *slot)] },
                "else": { "required": names(others) },
            })
        }
    };
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

/// What to write first: what is required, or one of the members of which one is.
fn snippets(shape: &Shape) -> Vec<Value> {
    let required = shape.members.iter().enumerate().filter(|(_, member)| member.role == Role::Required);
    let required: Vec<_> = required.map(|(slot, _)| slot).collect();
    let mut ways: Vec<Vec<usize>> = if required.is_empty() { Vec::new() } else { vec![required] };
    for condition in conditions(shape) {
        match condition {
            Condition::AnyOf(slots) => ways.extend(slots.iter().map(|&slot| vec![slot])),
            Condition::Unless(_, slots) => ways.push(slots.to_vec()),
            Condition::Apart(_) | Condition::InPlaceOf(..) => {}
        }
    }
    ways.iter().map(|slots| snippet(shape, slots)).collect()
}

fn snippet(shape: &Shape, slots: &[usize]) -> Value {
    let members = || slots.iter().filter_map(|&slot| shape.members.get(slot));
    let names: Vec<_> = members().map(|member| member.name).collect();
    let described: Vec<_> = members().map(|member| said::plain(&said::member(member).0)).collect();
    let body: Map<_, _> = members()
        .enumerate()
        .map(|(index, member)| {
            let value = match parsed(member.example) {
                Value::String(text) => Value::String(format!("${{{}:{text}}}", index + 1)),
                other => other,
            };
            (member.name.to_owned(), value)
        })
        .collect();
    json!({
        "label": format!("{{ {} }}", names.join(", ")),
        "description": format!("{}. {}", shape.noun, described.join(" ")),
        "body": body,
    })
}

/// `{ "var": "…" }`, wherever one value stands.
fn variable() -> Value {
    json!({
        "title": "a variable",
        "type": "object",
        "properties": { VARIABLE_REFERENCE: {
            "type": "string",
            "description": format!("The name of a variable that is declared in {}.", name(&flow::SHAPE, flow::VARIABLES)),
        } },
        "additionalProperties": false,
        "required": [VARIABLE_REFERENCE],
        "defaultSnippets": [{
            "label": format!("{{ {VARIABLE_REFERENCE} }}"),
            "description": "The value of a variable.",
            "body": { VARIABLE_REFERENCE: "${1:name}" },
        }],
    })
}

/// The name of a member.
fn name(shape: &'_ Shape, slot: usize) -> &'static str {
    shape.members.get(slot).map_or("", |member| member.name)
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/definitions/{}", camel_case(name)) })
}

/// JSON of a table. What is none stays as it is written, and the tests find it.
fn parsed(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or_else(|_| json.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_and_examples_are_json() {
        for member in SHAPES.iter().flat_map(|shape| shape.members) {
            for text in [member.default, member.example].into_iter().filter(|text| !text.is_empty()) {
                assert!(serde_json::from_str::<Value>(text).is_ok(), "`{}`: {text}", member.name);
            }
        }
    }

    #[test]
    fn the_schema_is_where_the_pages_of_the_rules_are() {
        assert_eq!(address(), "https://unpkg.com/entra-user-flow/schema.json");
    }
}
