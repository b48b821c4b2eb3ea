//! A member of a shape as JSON Schema: what is said of it, and the values it takes.

use entra_user_flow::RULES;
use entra_user_flow::diagnostic::url;
use entra_user_flow::source::Kind;
use entra_user_flow::vocabulary::shape::{ANY, Member, SCALAR, Shape};
use serde_json::{Map, Value, json};

use super::takes::{Form, forms, has_variables};
use super::words::Words;
use super::{parsed, reference};
use crate::docs::said;

/// The definition of `{ "var": "…" }`.
pub(super) const VARIABLE: &str = "var";

const KINDS: [(Kind, &str); 6] = [
    (Kind::String, "string"),
    (Kind::Boolean, "boolean"),
    (Kind::Number, "number"),
    (Kind::Array, "array"),
    (Kind::Object, "object"),
    (Kind::Null, "null"),
];

/// The schema of a member.
pub(super) fn member(shape: &Shape, slot: usize, member: &Member) -> Value {
    let mut schema = annotations(member);
    if member.kinds == ANY {
        return Value::Object(schema);
    }
    let forms = forms(shape, slot);
    let mut ways = Vec::new();
    for (kind, name) in KINDS {
        if member.kinds & kind as u8 != 0 {
            let form = forms.iter().find(|form| kind_of(form) == kind);
            ways.extend(form.map_or_else(|| vec![json!({ "type": name })], |form| values(form, has_variables(shape))));
        }
    }
    if member.kinds & SCALAR != 0 && has_variables(shape) {
        ways.push(reference(VARIABLE));
    }
    schema.extend(any_of(ways));
    Value::Object(schema)
}

/// What an editor shows.
fn annotations(member: &Member) -> Map<String, Value> {
    let (text, mark) = said::member(member);
    let mut schema = Map::new();
    let default = match member.default {
        "" => String::new(),
        default => format!(" Left out, it is `{default}`."),
    };
    let plain = said::plain(&format!("{text}{default} {}", mark.sentence));
    schema.insert("description".into(), plain.into());
    schema.insert("markdownDescription".into(), format!("{text}{default}\n\n*{}*", mark.sentence).into());
    if !member.default.is_empty() {
        schema.insert("default".into(), parsed(member.default));
    }
    if !member.example.is_empty() {
        schema.insert("examples".into(), json!([parsed(member.example)]));
    }
    schema
}

/// Which kind of value is it that a form is about?
pub(crate) fn kind_of(form: &Form) -> Kind {
    match form {
        Form::Word(_)
        | Form::Text(_)
        | Form::NotBlank
        | Form::Guid
        | Form::Pointer
        | Form::Issuer
        | Form::Scope
        | Form::EnvironmentVariable => Kind::String,
        Form::WholeNumber | Form::Between(_) | Form::Exactly(_) => Kind::Number,
        Form::Object(_) | Form::Map(_) | Form::ByRule(_) => Kind::Object,
        Form::List(..) => Kind::Array,
    }
}

/// The values of one form.
fn values(form: &Form, with_variables: bool) -> Vec<Value> {
    match form {
        Form::Word(words) => vec![reference(words.name())],
        Form::Text(words) => vec![reference(words.name()), not_blank()],
        Form::NotBlank => vec![not_blank()],
        Form::Guid => {
            vec![json!({ "type": "string", "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$" })]
        }
        Form::Issuer => vec![json!({ "type": "string", "pattern": "^[Hh][Tt][Tt][Pp][Ss]://[^/?#][^?#]*$" })],
        Form::Scope => vec![json!({ "type": "string", "pattern": r"(^|[\t\n\f\r ])openid([\t\n\f\r ]|$)" })],
        Form::EnvironmentVariable => vec![json!({ "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" })],
        Form::Pointer => vec![json!({ "type": "string", "pattern": "^(/([^~/]|~[01])*)+$" })],
        Form::WholeNumber => vec![json!({ "type": "integer" })],
        Form::Between([least, most]) => vec![json!({ "type": "integer", "minimum": least, "maximum": most })],
        Form::Exactly(number) => vec![json!({ "type": "integer", "const": number })],
        Form::Object(shape) => vec![reference(shape.name)],
        Form::List(of, least) => {
            let mut items = of.iter().flat_map(|form| values(form, with_variables)).collect::<Vec<_>>();
            let takes_scalar = of.iter().any(|form| kind_of(form) as u8 & SCALAR != 0);
            if takes_scalar && with_variables {
                items.push(reference(VARIABLE));
            }
            let mut list = Map::new();
            list.insert("type".into(), "array".into());
            if *least > 0 {
                list.insert("minItems".into(), (*least).into());
            }
            list.insert("items".into(), Value::Object(any_of(items)));
            vec![Value::Object(list)]
        }
        Form::Map(of) => {
            let of = any_of(of.iter().flat_map(|form| values(form, with_variables)).collect());
            vec![json!({ "type": "object", "additionalProperties": of })]
        }
        Form::ByRule(of) => vec![by_rule(&any_of(of.iter().flat_map(|form| values(form, false)).collect()))],
    }
}

fn not_blank() -> Value {
    json!({ "type": "string", "pattern": r"[^\t\n\f\r ]" })
}

/// Codes and names of rules. Others are taken, for the tool only warns of them: they may be of another release.
fn by_rule(setting: &Map<String, Value>) -> Value {
    let mut properties = Map::new();
    let codes = RULES.iter().map(|rule| (rule.about.code, &rule.about));
    for (key, about) in codes.chain(RULES.iter().map(|rule| (rule.about.name, &rule.about))) {
        let severity = about.severity.as_str();
        let mut schema = Map::new();
        schema.insert("title".into(), format!("{} {}", about.code, about.name).into());
        schema.insert("description".into(), format!("{}. Found as: {severity}.", about.texts.summary).into());
        let link = format!("{}. Found as: {severity}.\n\n[{}]({})", about.texts.summary, about.code, url(about.code));
        schema.insert("markdownDescription".into(), link.into());
        schema.extend(setting.clone());
        properties.insert(key.to_owned(), Value::Object(schema));
    }
    json!({ "type": "object", "properties": properties, "additionalProperties": setting })
}

/// Words with what is said of each.
pub(super) fn enumeration(words: Words) -> Value {
    let words = words.all();
    let mut schema = Map::new();
    schema.insert("type".into(), "string".into());
    schema.insert("enum".into(), words.iter().map(|word| word.word).collect());
    if words.iter().any(|word| !word.said.is_empty()) {
        schema.insert("enumDescriptions".into(), words.iter().map(|word| said::plain(&word.said)).collect());
        schema.insert("markdownEnumDescriptions".into(), words.iter().map(|word| word.said.clone()).collect());
    }
    Value::Object(schema)
}

/// One of the ways. A single one is not wrapped, unless it is a reference: beside that, draft-07 passes all over.
fn any_of(mut ways: Vec<Value>) -> Map<String, Value> {
    if let [Value::Object(only)] = ways.as_mut_slice()
        && !only.contains_key("$ref")
    {
        return std::mem::take(only);
    }
    Map::from_iter([("anyOf".to_owned(), Value::Array(ways))])
}
