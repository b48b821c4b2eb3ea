//! The vocabulary against a schema made of itself, and against one that differs.

use entra_user_flow::source::Kind;
use entra_user_flow::vocabulary::shape::{ARRAY, BOOLEAN, NUMBER, OBJECT, Role, STRING};
use entra_user_flow::vocabulary::{attribute, graph as tables, input, user_type};

use super::super::exceptions::{GROWS, MEMBERS, WORDS};
use super::super::schema::{Enumeration, Member, Schema, Structure, graph};
use super::super::shapes::{ROWS, WITHOUT_SHAPE, typed};
use super::super::{Deviation, vocabulary, words};

/// A type of which nothing can be; objects are of it.
const NOTHING: &str = "microsoft.graph.nothing";

/// A schema that has what the tables have.
fn mirror(is_beta: bool) -> Schema {
    let mut schema = Schema::default();
    schema.structures.insert(NOTHING.to_owned(), Structure { is_abstract: true, ..Structure::default() });
    for row in ROWS {
        let structure = schema.structures.entry(graph(row.of)).or_default();
        for entry in row.shape.members {
            let is_declared = !entry.name.contains('@')
                && !MEMBERS.contains(&(row.of, entry.name))
                && !matches!(entry.role, Role::Foreign(_) | Role::Elsewhere(_))
                && (is_beta || entry.role != Role::Beta);
            let of = [(STRING, "Edm.String"), (BOOLEAN, "Edm.Boolean"), (NUMBER, "Edm.Int32"), (OBJECT, NOTHING)]
                .into_iter()
                .find_map(|(kind, of)| (entry.kinds & kind != 0).then_some(of));
            let member = Member {
                of: of.unwrap_or("Edm.String").to_owned(),
                is_collection: entry.kinds & ARRAY != 0,
                // Of a collection it says nothing.
                is_nullable: entry.kinds & (Kind::Null as u8 | ARRAY) != 0,
                is_reference: false,
            };
            if is_declared {
                structure.members.insert(entry.name.to_owned(), member);
            }
        }
    }
    let mut add = |name: &str, ours: Vec<&str>| {
        let ours = ours.into_iter().filter(|word| !WORDS.contains(&(name, *word))).chain([GROWS]);
        let enumeration = Enumeration { words: ours.map(str::to_owned).collect(), is_flags: false };
        schema.enumerations.insert(graph(name), enumeration);
    };
    add("authenticationAttributeCollectionInputType", input::INPUT_TYPES.iter().map(|(word, _)| *word).collect());
    add("identityUserFlowAttributeDataType", attribute::DATA_TYPES.iter().map(|(word, _)| *word).collect());
    add("userType", user_type::USER_TYPES.iter().map(|(word, _)| *word).collect());
    schema
}

fn versions() -> (Schema, Schema) {
    (mirror(false), mirror(true))
}

fn judge(v1: &Schema, beta: &Schema) -> Vec<Deviation> {
    let versions = [("v1.0", v1), ("beta", beta)];
    let (mut found, more) = (vocabulary::check(ROWS, versions).1, words::check(versions).1);
    found.extend(more);
    found
}

/// The one deviation after a change of v1.0.
#[track_caller]
fn deviates(change: impl FnOnce(&mut Schema), pointer: &str, reason: &str) {
    let (mut v1, beta) = versions();
    change(&mut v1);
    let file = if pointer.is_empty() { "src/vocabulary/input.rs" } else { "src/vocabulary/graph.rs" };
    assert_eq!(judge(&v1, &beta), [Deviation::new(file, pointer, reason)]);
}

fn members<'s>(schema: &'s mut Schema, of: &str) -> &'s mut std::collections::BTreeMap<String, Member> {
    &mut schema.structures.get_mut(&graph(of)).unwrap().members
}

const OPTION: &str = "authenticationAttributeCollectionOptionConfiguration";
const FLOW: &str = super::super::shapes::FLOW;

#[test]
fn the_vocabulary_fits_a_schema_made_of_itself() {
    let (v1, beta) = versions();
    assert_eq!(judge(&v1, &beta), []);
}

#[test]
fn a_member_that_the_schema_loses_gains_or_moves_is_a_deviation() {
    deviates(|v1| drop(members(v1, OPTION).remove("label")), "/option/label", "is in beta only");
    let string =
        || Member { of: "Edm.String".to_owned(), is_collection: false, is_nullable: true, is_reference: false };
    deviates(
        |v1| drop(members(v1, OPTION).insert("icon".to_owned(), string())),
        "/option/icon",
        "is missing, and v1.0 has it: Edm.String",
    );
    let number = Member { of: "Edm.Int32".to_owned(), is_nullable: false, ..string() };
    deviates(
        |v1| drop(members(v1, FLOW).insert("priority".to_owned(), number)),
        "/flow/priority",
        "is in v1.0 as well by now",
    );
    let (mut v1, mut beta) = versions();
    for schema in [&mut v1, &mut beta] {
        members(schema, OPTION).remove("label");
    }
    let expected = Deviation::new("src/vocabulary/graph.rs", "/option/label", format!("is no member of `{OPTION}`"));
    assert_eq!(judge(&v1, &beta), [expected]);
}

#[test]
fn a_member_of_a_reference_may_be_one_of_a_derived_type() {
    let derive = |v1: &mut Schema, of: &str| {
        let attribute = graph("identityUserFlowAttribute");
        let description = v1.structures.get_mut(&attribute).unwrap().members.remove("description").unwrap();
        let description = Member { of: of.to_owned(), ..description };
        let members = [("description".to_owned(), description)].into();
        v1.structures.insert(graph("custom"), Structure { base: Some(attribute), members, ..Structure::default() });
    };
    let (mut v1, beta) = versions();
    derive(&mut v1, "Edm.String");
    assert_eq!(judge(&v1, &beta), []);
    let reason = "takes other kinds of value than Edm.Boolean in v1.0";
    deviates(|v1| derive(v1, "Edm.Boolean"), "/attribute/description", reason);
}

#[test]
fn a_member_that_changes_its_type_is_a_deviation() {
    let label = |v1: &mut Schema, change: fn(&mut Member)| change(members(v1, OPTION).get_mut("label").unwrap());
    let other = "takes other kinds of value than";
    deviates(
        |v1| label(v1, |label| label.of = "Edm.Boolean".to_owned()),
        "/option/label",
        &format!("{other} Edm.Boolean, never null in v1.0"),
    );
    deviates(
        |v1| label(v1, |label| label.is_collection = true),
        "/option/label",
        &format!("{other} Collection(Edm.String), never null in v1.0"),
    );
    deviates(
        |v1| label(v1, |label| label.is_nullable = true),
        "/option/label",
        "refuses null, and is Edm.String in v1.0",
    );
    let description = |v1: &mut Schema| members(v1, FLOW).get_mut("description").unwrap().is_nullable = false;
    deviates(description, "/flow/description", "takes null, and is Edm.String, never null in v1.0");
}

#[test]
fn an_exception_and_a_foreign_word_that_the_schema_has_are_deviations() {
    let of = MEMBERS[0].0;
    let list = Member { of: "Edm.String".to_owned(), is_collection: true, is_nullable: true, is_reference: false };
    let text = Member { of: "Edm.String".to_owned(), is_collection: false, is_nullable: false, is_reference: false };
    deviates(
        |v1| drop(members(v1, of).insert(MEMBERS[0].1.to_owned(), list)),
        "/collection/accessPackages",
        "is an exception, and the schema has it now",
    );
    deviates(
        |v1| drop(members(v1, FLOW).insert("name".to_owned(), text)),
        "/flow/name",
        &format!("is a word of the other language, and a member of `{FLOW}`"),
    );
}

#[test]
fn a_type_that_is_gone_abstract_or_without_a_table_is_a_deviation() {
    let handler = "onUserCreateStartExternalUsersSelfServiceSignUp";
    deviates(
        |v1| v1.structures.get_mut(&graph(handler)).unwrap().is_abstract = true,
        "/user_create/",
        "is held to an abstract `@odata.type` in v1.0",
    );
    let (mut v1, beta) = versions();
    v1.structures.remove(&graph(handler));
    let gone =
        Deviation::new("src/vocabulary/graph.rs", "/user_create/", "stands for a type that is not there in v1.0");
    assert!(judge(&v1, &beta).contains(&gone));
    let child = Structure { base: Some(NOTHING.to_owned()), ..Structure::default() };
    let (mut v1, beta) = versions();
    v1.structures.insert(graph("something"), child);
    let found = judge(&v1, &beta);
    let without = Deviation::new(
        "src/vocabulary/graph.rs",
        "/flow/conditions",
        "has no table that describes `nothing`, which v1.0 has",
    );
    assert!(found.contains(&without), "{found:?}");
    assert!(!found.iter().any(|one| WITHOUT_SHAPE.iter().any(|name| one.pointer.ends_with(name))), "{found:?}");
}

#[test]
fn a_table_that_is_held_to_another_type_is_a_deviation() {
    let (v1, beta) = versions();
    let row = typed("option", &tables::option::SHAPE, OPTION, tables::FLOW_TYPE);
    let reason = |version| format!("is held to the `@odata.type` of another in {version}");
    let expected =
        ["v1.0", "beta"].map(|version| Deviation::new("src/vocabulary/graph.rs", "/option/", reason(version)));
    assert_eq!(vocabulary::check(&[row], [("v1.0", &v1), ("beta", &beta)]).1, expected);
}

#[test]
fn words_that_the_schema_loses_or_gains_are_deviations() {
    let of = WORDS[0].0;
    let change = |v1: &mut Schema, change: &dyn Fn(&mut Vec<String>)| {
        change(&mut v1.enumerations.get_mut(&graph(of)).unwrap().words);
    };
    let lose = |words: &mut Vec<String>| words.retain(|word| word != "text");
    deviates(|v1| change(v1, &lose), "", &format!("`text` is no word of `{of}` in v1.0"));
    deviates(
        |v1| change(v1, &|words| words.push("slider".to_owned())),
        "",
        &format!("`slider` of `{of}` is missing in v1.0"),
    );
    deviates(
        |v1| change(v1, &|words| words.push(WORDS[0].1.to_owned())),
        "",
        &format!("`{}` is an exception, and a word of `{of}` by now in v1.0", WORDS[0].1),
    );
}
