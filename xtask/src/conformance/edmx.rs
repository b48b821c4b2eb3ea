//! The schema of Microsoft Graph as it is published: EDMX, an XML.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use roxmltree::{Document, Node};

use super::schema::{Enumeration, Member, Schema, Structure};

/// Reads a file.
pub(crate) fn read(path: &Path) -> Result<Schema> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    parse(&text).with_context(|| format!("{} is no EDMX", path.display()))
}

/// Reads a text.
pub(crate) fn parse(text: &str) -> Result<Schema> {
    let document = Document::parse(text)?;
    let blocks: Vec<_> = document.descendants().filter(|node| node.tag_name().name() == "Schema").collect();
    let spaces: Vec<_> = blocks.iter().filter_map(|block| Namespace::of(*block)).collect();
    let mut schema = Schema::default();
    for block in &blocks {
        let own = block.attribute("Namespace").context("a schema has no namespace")?;
        for node in block.children().filter(Node::is_element) {
            let name = || Ok::<_, anyhow::Error>(format!("{own}.{}", text_of(node, "Name")?));
            match node.tag_name().name() {
                "EnumType" => drop(schema.enumerations.insert(name()?, enumeration(node)?)),
                "ComplexType" | "EntityType" => drop(schema.structures.insert(name()?, structure(node, &spaces)?)),
                _ => {}
            }
        }
    }
    ensure!(!schema.structures.is_empty(), "it declares no type");
    Ok(schema)
}

/// A namespace with the short name that the file gives it.
struct Namespace<'x> {
    alias: &'x str,
    name: &'x str,
}

impl<'x> Namespace<'x> {
    fn of(schema: Node<'x, '_>) -> Option<Self> {
        Some(Self { alias: schema.attribute("Alias")?, name: schema.attribute("Namespace")? })
    }
}

fn full_name(name: &str, spaces: &[Namespace]) -> String {
    match name.rsplit_once('.') {
        Some((alias, rest)) => {
            let space = spaces.iter().find(|space| space.alias == alias).map_or(alias, |space| space.name);
            format!("{space}.{rest}")
        }
        None => name.to_owned(),
    }
}

fn structure(node: Node, spaces: &[Namespace]) -> Result<Structure> {
    let mut structure = Structure {
        base: node.attribute("BaseType").map(|base| full_name(base, spaces)),
        is_abstract: is(node, "Abstract"),
        is_open: is(node, "OpenType"),
        ..Structure::default()
    };
    for child in node.children().filter(Node::is_element) {
        match child.tag_name().name() {
            "Key" => {
                for part in child.children().filter(Node::is_element) {
                    structure.key.push(text_of(part, "Name")?.to_owned());
                }
            }
            "Property" | "NavigationProperty" => {
                structure.members.insert(text_of(child, "Name")?.to_owned(), member(child, spaces)?);
            }
            _ => {}
        }
    }
    Ok(structure)
}

fn member(node: Node, spaces: &[Namespace]) -> Result<Member> {
    let of = text_of(node, "Type")?;
    let element = of.strip_prefix("Collection(").and_then(|rest| rest.strip_suffix(')'));
    Ok(Member {
        of: full_name(element.unwrap_or(of), spaces),
        is_collection: element.is_some(),
        // OData: what is not said to be never null may be null.
        is_nullable: node.attribute("Nullable") != Some("false"),
        is_reference: node.tag_name().name() == "NavigationProperty" && !is(node, "ContainsTarget"),
    })
}

fn enumeration(node: Node) -> Result<Enumeration> {
    let members = node.children().filter(|child| child.tag_name().name() == "Member");
    let words = members.map(|member| text_of(member, "Name").map(str::to_owned)).collect::<Result<_>>()?;
    Ok(Enumeration { words, is_flags: is(node, "IsFlags") })
}

fn is(node: Node, attribute: &str) -> bool {
    node.attribute(attribute) == Some("true")
}

fn text_of<'x>(node: Node<'x, '_>, attribute: &str) -> Result<&'x str> {
    node.attribute(attribute).with_context(|| format!("a {} has no {attribute}", node.tag_name().name()))
}
