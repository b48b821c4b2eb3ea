//! The checks, checked: what is right passes, and each wrong thing is one deviation.

mod against;
mod body;
mod examples;
mod import;
mod vocabulary;

use super::edmx::parse;
use super::schema::Schema;

/// A schema small enough to be seen at once. `graph` is short for the namespace, as in the published ones.
const SMALL: &str = r#"
    <edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
    <Schema Namespace="microsoft.graph" Alias="graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <EnumType Name="color"><Member Name="red" Value="0"/><Member Name="green" Value="1"/></EnumType>
      <EnumType Name="flags" IsFlags="true"><Member Name="a" Value="1"/><Member Name="b" Value="2"/></EnumType>
      <ComplexType Name="handler" Abstract="true"/>
      <ComplexType Name="click" BaseType="graph.handler"><Property Name="count" Type="Edm.Int32"/></ComplexType>
      <ComplexType Name="point"><Property Name="x" Type="Edm.Int32" Nullable="false"/></ComplexType>
      <EntityType Name="entity" Abstract="true">
        <Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/>
      </EntityType>
      <EntityType Name="provider" BaseType="graph.entity" Abstract="true"><Property Name="name" Type="Edm.String"/></EntityType>
      <EntityType Name="oidc" BaseType="graph.provider"><Property Name="issuer" Type="Edm.String"/></EntityType>
      <EntityType Name="base" BaseType="graph.entity" Abstract="true" OpenType="true">
        <Property Name="title" Type="Edm.String" Nullable="false"/><Property Name="note" Type="Edm.String" Nullable="true"/>
      </EntityType>
      <EntityType Name="thing" BaseType="graph.base">
        <Property Name="on" Type="graph.handler"/>
        <Property Name="color" Type="graph.color"/>
        <Property Name="flags" Type="graph.flags"/>
        <Property Name="is" Type="Edm.Boolean" Nullable="false"/>
        <Property Name="points" Type="Collection(graph.point)"/>
        <Property Name="point" Type="microsoft.graph.point"/>
        <NavigationProperty Name="providers" Type="Collection(graph.provider)"/>
        <NavigationProperty Name="parts" Type="Collection(graph.provider)" ContainsTarget="true"/>
      </EntityType>
      <EntityType Name="elsewhere" BaseType="graph.entity"><Property Name="color" Type="graph.color"/></EntityType>
    </Schema></edmx:DataServices></edmx:Edmx>"#;

fn small() -> Schema {
    parse(SMALL).unwrap()
}

/// The small schema with a piece of it replaced.
fn changed(from: &str, to: &str) -> Schema {
    assert_eq!(SMALL.matches(from).count(), 1, "{from}");
    parse(&SMALL.replace(from, to)).unwrap()
}

#[test]
fn what_is_no_schema_is_refused() {
    for text in ["", "<", "<a/>", r#"<Schema Namespace="n"/>"#, r#"<Schema><ComplexType Name="n"/></Schema>"#] {
        assert!(parse(text).is_err(), "{text}");
    }
}

#[test]
fn a_circle_of_base_types_has_an_end() {
    let schema = changed(r#"<ComplexType Name="handler""#, r#"<ComplexType Name="handler" BaseType="graph.click""#);
    assert!(schema.member("microsoft.graph.click", "nothing").is_none());
    assert!(schema.is_a("microsoft.graph.handler", "microsoft.graph.click"));
}

#[test]
fn numbers_are_readable() {
    let texts = [0, 999, 1000, 4_210, 1_002_003].map(super::count);
    assert_eq!(texts, ["0", "999", "1,000", "4,210", "1,002,003"]);
}
