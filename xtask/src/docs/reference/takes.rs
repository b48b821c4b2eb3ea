//! What a member takes, in words.

use entra_user_flow::source::Kind;
use entra_user_flow::vocabulary::shape::{ANY, Member, Shape};

use super::super::said::camel_case;
use super::super::schema::{Form, Words, forms, kind_of};

const KINDS: [Kind; 6] = [Kind::String, Kind::Boolean, Kind::Number, Kind::Array, Kind::Object, Kind::Null];

/// What a member takes.
pub(super) fn of(shape: &Shape, slot: usize, member: &Member) -> String {
    if member.kinds == ANY {
        return "any value".to_owned();
    }
    let forms = forms(shape, slot);
    let ways = KINDS.into_iter().filter(|&kind| member.kinds & kind as u8 != 0).map(|kind| {
        let form = forms.iter().find(|form| kind_of(form) == kind);
        form.map_or_else(|| plain(kind).to_owned(), in_words)
    });
    either(ways.collect())
}

fn plain(kind: Kind) -> &'static str {
    match kind {
        Kind::String => "a text",
        Kind::Boolean => "`true` or `false`",
        Kind::Null => "`null`",
        other => other.describe(),
    }
}

fn in_words(form: &Form) -> String {
    match form {
        Form::Word(words) => word(*words),
        Form::Text(words) => format!("a text, such as {}", word(*words)),
        Form::NotBlank => "a text that is not blank".to_owned(),
        Form::Guid => "a GUID".to_owned(),
        Form::Issuer => "an `https` address without query and fragment".to_owned(),
        Form::Scope => "words with spaces between them, `openid` among them".to_owned(),
        Form::EnvironmentVariable => "the name of an environment variable".to_owned(),
        Form::Pointer => "a JSON Pointer".to_owned(),
        Form::WholeNumber => "a whole number".to_owned(),
        Form::Between([least, most]) => format!("a whole number from {least} to {most}"),
        Form::Exactly(number) => format!("`{number}`"),
        Form::Object(shape) => link(shape),
        Form::List(of, least) => {
            let least = if *least > 0 { format!(", at least {least}") } else { String::new() };
            format!("a list{least}, each {}", each(of))
        }
        Form::Map(of) => format!("an object by name, each {}", each(of)),
        Form::ByRule(of) => format!("an object by [code or name of a rule](rules/README.md), each {}", each(of)),
    }
}

fn each(forms: &[Form]) -> String {
    either(forms.iter().map(in_words).collect())
}

fn link(shape: &Shape) -> String {
    let name = camel_case(shape.name);
    let article = if name.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} [{name}](#{}) object", name.to_ascii_lowercase())
}

/// The lists that have a table of their own are linked.
fn word(words: Words) -> String {
    match words {
        Words::Providers => "the word of an [identity provider](#identity-providers)".to_owned(),
        Words::BuiltIns => "a [built-in attribute](#built-in-attributes)".to_owned(),
        Words::Inputs => "an [input type](#input-types)".to_owned(),
        Words::DataTypes => "a [data type](#data-types)".to_owned(),
        Words::NoAttributes
        | Words::UserTypes
        | Words::VariableTypes
        | Words::Settings
        | Words::SocialProviders
        | Words::AppleProvider
        | Words::OidcProvider
        | Words::ResponseTypes => either(words.all().iter().map(|word| format!("`{}`", word.word)).collect()),
    }
}

/// `a, b or c`
fn either(mut ways: Vec<String>) -> String {
    let last = ways.pop().unwrap_or_default();
    if ways.is_empty() { last } else { format!("{} or {last}", ways.join(", ")) }
}
