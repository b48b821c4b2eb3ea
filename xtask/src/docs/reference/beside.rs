//! The tables at the end of the page: words, versions of Graph, and flows of other worlds.

use entra_user_flow::diagnostic::{Texts, Wording};
use entra_user_flow::vocabulary::attribute::{BUILT_IN, DATA_TYPES};
use entra_user_flow::vocabulary::definition::{attribute, custom_attribute, flow};
use entra_user_flow::vocabulary::graph;
use entra_user_flow::vocabulary::input::{INPUT_ALIASES, INPUT_TYPES};
use entra_user_flow::vocabulary::provider::{FEDERATED, KNOWN};
use entra_user_flow::vocabulary::shape::Role;
use entra_user_flow::vocabulary::world::WORLDS;
use entra_user_flow::{Options, RULES, build};
use serde_json::{Value, json};

use super::super::said;
use super::super::schema::{strangers, where_used};
use super::{cell, member_name};

/// All of them.
pub(super) fn tables() -> String {
    [providers(), built_ins(), inputs(), data_types(), versions(), worlds()].concat()
}

fn providers() -> String {
    let known: Vec<_> = KNOWN
        .iter()
        .map(|known| {
            let word = if known.word.is_empty() { "none".to_owned() } else { format!("`{}`", known.word) };
            format!("| {word} | {} | `{}` | {} |\n", known.name, known.id, where_used(known.tenants))
        })
        .collect();
    let federated: Vec<_> = FEDERATED.iter().map(|(word, of)| format!("`{word}` (`{of}`)")).collect();
    format!(
        "\n## Identity providers\n\n| Word | Name | Id in Graph | Where it can be used |\n|---|---|---|---|\n{}\n\
         Others are named by their display name in the tenant: {}.\n",
        known.concat(),
        federated.join(", "),
    )
}

fn built_ins() -> String {
    let rows: Vec<_> = BUILT_IN
        .iter()
        .map(|known| {
            let longest = known.max_length.map_or_else(String::new, |length| length.to_string());
            format!("| `{}` | {} | {longest} |\n", known.id, known.label)
        })
        .collect();
    format!(
        "\n## Built-in attributes\n\nAll of them are texts.\n\n| Id | Label in the admin center | Longest value, in characters |\n|---|---|---|\n{}",
        rows.concat()
    )
}

fn inputs() -> String {
    let rows: Vec<_> = INPUT_TYPES
        .iter()
        .map(|&(word, input)| {
            let aliases = INPUT_ALIASES.iter().filter(|(_, of)| *of == input).map(|(alias, _)| format!("`{alias}`"));
            let aliases: Vec<_> = aliases.collect();
            format!("| `{word}` | {} | {} |\n", aliases.join(", "), strangers(input).join(", "))
        })
        .collect();
    format!(
        "\n## Input types\n\nThe words in the last column are those of the admin center, of older APIs and of habit: they are \
         refused, with the right word as a fix.\n\n| Word | May also be written | Called elsewhere |\n|---|---|---|\n{}",
        rows.concat()
    )
}

fn data_types() -> String {
    let rows: Vec<_> = DATA_TYPES
        .iter()
        .map(|(word, _)| {
            let (input, pattern) = asked_for(word).unwrap_or_else(|| {
                (format!("must be said: `{}`", member_name(&attribute::SHAPE, attribute::INPUT)), String::new())
            });
            format!("| `{word}` | {input} | {pattern} |\n")
        })
        .collect();
    format!(
        "\n## Data types\n\nOf custom attributes, with what the page asks for where nothing else is said.\n\n\
         | Data type | Input | Pattern |\n|---|---|---|\n{}",
        rows.concat()
    )
}

/// The input type and the pattern of a custom attribute of this type, as they are built.
fn asked_for(data_type: &str) -> Option<(String, String)> {
    let of_flow = |slot| member_name(&flow::SHAPE, slot);
    let of_custom = |slot| member_name(&custom_attribute::SHAPE, slot);
    let definition = json!({
        of_flow(flow::NAME): "A",
        of_flow(flow::PROVIDERS): [KNOWN.first()?.word],
        of_flow(flow::ATTRIBUTES): ["B"],
        of_flow(flow::CUSTOM_ATTRIBUTES): {
            "B": { of_custom(custom_attribute::DATA_TYPE): data_type, of_custom(custom_attribute::ID): "extension_00000000000000000000000000000000_B" },
        },
    });
    let built = build(definition.to_string().as_bytes(), &Options::default()).ok()?;
    let body: Value = serde_json::from_slice(&built.payload).ok()?;
    let input = body.pointer("/onAttributeCollection/attributeCollectionPage/views/0/inputs/1")?;
    let text = |slot| {
        input.get(member_name(&graph::input::SHAPE, slot)).and_then(Value::as_str).map(|text| format!("`{text}`"))
    };
    Some((text(graph::input::INPUT_TYPE)?, cell(&text(graph::input::PATTERN).unwrap_or_default())))
}

fn versions() -> String {
    let beta = graph::SHAPES.iter().flat_map(|shape| {
        let members = shape.members.iter().filter(|member| member.role == Role::Beta);
        members.map(|member| format!("| {} | `{}` |\n", shape.noun, member.name))
    });
    format!(
        "\n## v1.0 and beta of Microsoft Graph\n\nThe two versions have the same user flow, but for these members, which beta \
         alone has. For v1.0 they are left out, with a warning.\n\n| Part of the body | Member |\n|---|---|\n{}",
        beta.collect::<String>()
    )
}

fn worlds() -> String {
    let rule = RULES.iter().find(|rule| rule.about.name == "other-object");
    let texts = rule.map_or(&Texts::NONE, |rule| rule.about.texts);
    let rows = texts.wordings.iter().map(|wording| format!("| {} | {} |\n", noun(wording), wording.help));
    let rows: Vec<_> = rows.collect();
    let equals: Vec<_> = texts.notes.iter().map(|becomes| format!("- {}\n", said::sentence(becomes))).collect();
    let of = WORLDS.iter().zip(texts.wordings).filter(|(world, _)| !world.equals.is_empty());
    let of: Vec<_> = of.map(|(_, wording)| noun(wording)).collect();
    format!(
        "\n## What is no user flow of an external tenant\n\nOther objects of Graph are recognised and refused \
         ([UF1006](rules/UF1006.md)).\n\n| What it is | What to do |\n|---|---|\n{}\nWhat becomes of the members of {}:\n\n{}",
        rows.concat(),
        of.join(", and of "),
        equals.concat()
    )
}

/// What the object is, with its article.
fn noun(wording: &Wording) -> &'static str {
    let rest = wording.message.strip_prefix("this is ").unwrap_or(wording.message);
    rest.split_once(", not").map_or(rest, |(noun, _)| noun)
}
