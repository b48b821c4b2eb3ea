//! One change of the small schema at a time.

use super::super::against::changes;
use super::{changed, small};

#[track_caller]
fn change(from: &str, to: &str, expected: &[&str]) {
    let (old, new) = (small(), changed(from, to));
    assert_eq!(changes(&old, &new, "microsoft.graph.thing"), expected);
}

#[test]
fn the_same_schema_changes_nothing() {
    assert_eq!(changes(&small(), &small(), "microsoft.graph.thing"), [""; 0]);
}

#[test]
fn what_a_thing_does_not_reach_is_passed_over() {
    change(r#"<EntityType Name="elsewhere""#, r#"<EntityType Name="anywhere""#, &[]);
}

#[test]
fn members_come_go_and_change() {
    let count = r#"<Property Name="count" Type="Edm.Int32"/>"#;
    change(count, "", &["click.count: removed (Edm.Int32)"]);
    change(count, r#"<Property Name="count" Type="Edm.Int64"/>"#, &["click.count: was Edm.Int32, is Edm.Int64"]);
    change(
        count,
        r#"<Property Name="count" Type="Edm.Int32" Nullable="false"/><Property Name="at" Type="Collection(graph.color)"/>"#,
        &["click.count: was Edm.Int32, is Edm.Int32, never null", "click.at: added (Collection(color))"],
    );
    change(
        r#" ContainsTarget="true""#,
        "",
        &["thing.parts: was Collection(provider), is Collection(provider), by reference"],
    );
}

#[test]
fn types_come_go_and_change() {
    let click = r#"<ComplexType Name="click""#;
    change(click, &format!(r#"<ComplexType Name="hover" BaseType="graph.handler"/>{click}"#), &["hover: added"]);
    change(click, r#"<ComplexType Name="press""#, &["click: removed", "press: added"]);
    change(r#" OpenType="true""#, "", &["base: open was true, is false"]);
    change(r#"Name="handler" Abstract="true""#, r#"Name="handler""#, &["handler: abstract was true, is false"]);
    change(r#"PropertyRef Name="id""#, r#"PropertyRef Name="key""#, &["entity: key was id, is key"]);
    change(
        r#"Name="oidc" BaseType="graph.provider""#,
        r#"Name="oidc" BaseType="graph.entity""#,
        &["oidc: base type was provider, is entity"],
    );
}

#[test]
fn words_come_and_go() {
    change(r#"<Member Name="green" Value="1"/>"#, "", &["color.green: removed (word)"]);
    change(
        r#"<EnumType Name="color">"#,
        r#"<EnumType Name="color"><Member Name="blue"/>"#,
        &["color.blue: added (word)"],
    );
}
