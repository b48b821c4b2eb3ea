//! The tables against the published schema, where a copy of it stands beside the checkout.

use std::collections::{BTreeMap, BTreeSet};

use entra_user_flow_emulator::schema::{Member, Of, Presence, Type, Version, types};
use roxmltree::{Document, Node};

use crate::support::reference_folder;

/// Not in the copy of the schema; their tables are of the examples 63 and 64.
const NOT_IN_COPY: [&str; 2] = ["application", "servicePrincipal"];

/// Members of served types that are not served: the themes of beta.
const NOT_SERVED: [&str; 1] = ["organizationalBranding/themes"];

/// Types that extend served ones and are for other kinds of tenants, or for events that no flow has.
const NOT_SERVED_TYPES: [&str; 5] = [
    "internalDomainFederation",
    "onFraudProtectionLoadStartListener",
    "onPhoneMethodLoadStartListener",
    "openIdConnectIdentityProvider",
    "organizationalBrandingTheme",
];

fn published(version: Version) -> Option<String> {
    let folder = reference_folder("csdl")?;
    Some(std::fs::read_to_string(folder.join(format!("{}.edmx.xml", version.segment()))).unwrap())
}

fn named<'x>(document: &'x Document) -> BTreeMap<&'x str, Node<'x, 'x>> {
    let kinds = ["ComplexType", "EntityType", "EnumType"];
    let nodes = document.descendants().filter(|node| kinds.contains(&node.tag_name().name()));
    nodes.map(|node| (node.attribute("Name").unwrap(), node)).collect()
}

fn is(node: Node, attribute: &str) -> bool {
    node.attribute(attribute) == Some("true")
}

/// A member, as the schema writes it: type, list, never null, reference.
fn written(node: Node) -> (String, bool, bool, bool) {
    let of = node.attribute("Type").unwrap();
    let element = of.strip_prefix("Collection(").and_then(|rest| rest.strip_suffix(')'));
    let refers = node.tag_name().name() == "NavigationProperty" && !is(node, "ContainsTarget");
    (element.unwrap_or(of).to_owned(), element.is_some(), node.attribute("Nullable") == Some("false"), refers)
}

fn tabled(member: &Member) -> (String, bool, bool, bool) {
    let of = match member.of {
        Of::Text => "Edm.String".to_owned(),
        Of::Boolean => "Edm.Boolean".to_owned(),
        Of::Integer => "Edm.Int32".to_owned(),
        Of::Time => "Edm.DateTimeOffset".to_owned(),
        Of::Stream => "Edm.Stream".to_owned(),
        Of::Word(words) => format!("graph.{}", words.name),
        Of::Object(name) => format!("graph.{name}"),
    };
    (of, member.is_list, member.is_never_null, member.is_reference)
}

fn compare(one: &Type, node: Node, version: Version, found: &mut Vec<String>) {
    let base = node.attribute("BaseType").map(|base| base.trim_start_matches("graph."));
    if (base, is(node, "Abstract"), is(node, "OpenType")) != (one.base, one.is_abstract, one.is_open) {
        found.push(format!("{} extends {base:?}, or is abstract or open otherwise", one.name));
    }
    let is_member = |node: &Node| ["Property", "NavigationProperty"].contains(&node.tag_name().name());
    let theirs: BTreeMap<_, _> = node
        .children()
        .filter(is_member)
        .map(|node| (node.attribute("Name").unwrap(), written(node)))
        .filter(|(name, _)| !NOT_SERVED.contains(&format!("{}/{name}", one.name).as_str()))
        .collect();
    let in_schema = |member: &&Member| version == Version::Beta || member.presence == Presence::Both;
    let ours: BTreeMap<_, _> =
        one.members.iter().filter(in_schema).map(|member| (member.name, tabled(member))).collect();
    if ours != theirs {
        found.push(format!("{} has\n  {ours:?} in place of\n  {theirs:?}", one.name));
    }
}

fn compare_words(node: Node, words: &[&str], name: &str, found: &mut Vec<String>) {
    let members = node.children().filter(|child| child.tag_name().name() == "Member");
    let theirs: BTreeSet<_> = members.map(|child| child.attribute("Name").unwrap()).collect();
    let ours: BTreeSet<_> = words.iter().copied().chain(theirs.get("unknownFutureValue").copied()).collect();
    if ours != theirs {
        found.push(format!("{name} has {ours:?} in place of {theirs:?}"));
    }
}

fn differences(version: Version, text: &str) -> Vec<String> {
    let document = Document::parse(text).unwrap();
    let named = named(&document);
    let mut found = Vec::new();
    for one in types().filter(|one| !NOT_IN_COPY.contains(&one.name)) {
        match named.get(one.name) {
            Some(node) => compare(one, *node, version, &mut found),
            None => found.push(format!("{} is not in the schema", one.name)),
        }
        for member in one.members {
            if let (Of::Word(words), Some(node)) = (member.of, named.get(words_name(member))) {
                compare_words(*node, words.words, words.name, &mut found);
            }
        }
    }
    let served: BTreeSet<_> = types().map(|one| one.name).collect();
    for (name, node) in &named {
        let base = node.attribute("BaseType").map(|base| base.trim_start_matches("graph."));
        let is_extension = base.is_some_and(|base| base != "entity" && served.contains(base));
        if is_extension && !served.contains(name) && !NOT_SERVED_TYPES.contains(name) {
            found.push(format!("{name} extends {}, and is not served", base.unwrap()));
        }
    }
    found
}

fn words_name(member: &Member) -> &'static str {
    match member.of {
        Of::Word(words) => words.name,
        _ => "",
    }
}

#[test]
fn the_tables_are_those_of_the_schema() {
    for version in [Version::V1, Version::Beta] {
        let Some(text) = published(version) else { return };
        assert_eq!(differences(version, &text), [""; 0], "{}", version.segment());
    }
}

#[test]
fn a_schema_that_differs_is_noticed() {
    let Some(text) = published(Version::V1) else { return };
    let changes = [
        (r#"<Property Name="isSignUpAllowed" Type="Edm.Boolean" Nullable="false" />"#, ""),
        (
            r#"<Property Name="validationRegEx" Type="Edm.String" />"#,
            r#"<Property Name="validationRegEx" Type="Edm.Int32" />"#,
        ),
        (r#"<Member Name="radioSingleSelect" Value="2" />"#, ""),
        (r#" Abstract="true" OpenType="true""#, r#" Abstract="true""#),
        (
            r#"<Property Name="label" Type="Edm.String" Nullable="false" />"#,
            r#"<Property Name="label" Type="Edm.String" />"#,
        ),
    ];
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        assert_ne!(differences(Version::V1, &text.replace(from, to)), [""; 0], "{from}");
    }
}

#[test]
fn every_type_that_is_named_is_there() {
    let served: BTreeSet<_> = types().map(|one| one.name).collect();
    assert_eq!(served.len(), types().count(), "a type is there twice");
    for one in types() {
        let named = one.members.iter().filter_map(|member| match member.of {
            Of::Object(name) => Some(name),
            _ => None,
        });
        for name in named.chain(one.base) {
            assert!(served.contains(name), "{} names {name}", one.name);
        }
        let members: Vec<_> = one.all_members().map(|member| member.name).collect();
        assert_eq!(members.len(), members.iter().collect::<BTreeSet<_>>().len(), "{} has a member twice", one.name);
    }
}
