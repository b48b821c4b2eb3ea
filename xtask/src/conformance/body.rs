//! An object as JSON against its type.

use serde_json::{Map, Value};

use super::exceptions::{WITHOUT_CONCRETE_TYPE, WORDS};
use super::schema::{Schema, short};
use super::value::fits;

/// What is said of a body.
#[derive(Debug, Default)]
pub(crate) struct Judgement {
    /// How many members were looked at.
    pub(crate) members: usize,
    /// Pointers to members that an open type allows without declaring them.
    pub(crate) dynamic: Vec<String>,
    /// Pointers to what is wrong, with the reasons.
    pub(crate) deviations: Vec<(String, String)>,
}

/// Checks a body member by member.
pub(crate) fn check(schema: &Schema, structure: &str, body: &Value) -> Judgement {
    let mut checker = Checker { schema, judgement: Judgement::default() };
    checker.object(structure, body, "", false);
    checker.judgement
}

struct Checker<'s> {
    schema: &'s Schema,
    judgement: Judgement,
}

impl Checker<'_> {
    fn object(&mut self, declared: &str, value: &Value, at: &str, is_reference: bool) {
        let Value::Object(members) = value else {
            return self.deviate(at, format!("is no object; it should be of type `{}`", short(declared)));
        };
        // Members of an object whose type is not known would only be wrong once more.
        let Some(structure) = self.type_of(declared, members, at, is_reference) else { return };
        for (name, value) in members {
            self.judgement.members += 1;
            let at = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
            if let Some((annotated, _)) = name.split_once('@') {
                if !annotated.is_empty() && self.schema.member(&structure, annotated).is_none() {
                    self.deviate(&at, format!("annotates what is no member of `{}`", short(&structure)));
                }
            } else if self.schema.member(&structure, name).is_some() {
                self.member(&structure, name, value, &at);
            } else if self.schema.is_open(&structure) {
                self.judgement.dynamic.push(at);
            } else {
                self.deviate(&at, format!("is no member of `{}`", short(&structure)));
            }
        }
    }

    /// The type that the object is of, unless that is where it goes wrong.
    fn type_of(
        &mut self,
        declared: &str,
        members: &Map<String, Value>,
        at: &str,
        is_reference: bool,
    ) -> Option<String> {
        let Some(declared_type) = self.schema.structures.get(declared) else {
            self.deviate(at, format!("should be of type `{}`, which is in no schema", short(declared)));
            return None;
        };
        let Some(stated) = members.get("@odata.type") else {
            // An entity that stands elsewhere is known by its key.
            let is_key = is_reference && members.keys().eq(self.schema.key(declared));
            if declared_type.is_abstract && !is_key {
                self.deviate(at, format!("has no `@odata.type`, and `{}` is abstract", short(declared)));
                return None;
            }
            return Some(declared.to_owned());
        };
        let at = format!("{at}/@odata.type");
        let name = stated.as_str().and_then(|text| text.strip_prefix('#'));
        if WITHOUT_CONCRETE_TYPE.contains(&declared)
            && self.schema.concrete(declared).next().is_none()
            && name.is_some()
        {
            return None;
        }
        let reason = match name.and_then(|name| self.schema.structures.get_key_value(name)) {
            None => "names no type".to_owned(),
            Some((_, structure)) if structure.is_abstract => "names an abstract type".to_owned(),
            Some((name, _)) if !self.schema.is_a(name, declared) => {
                format!("names a type that is not derived from `{}`", short(declared))
            }
            Some((name, _)) => return Some(name.clone()),
        };
        self.judgement.members += 1;
        self.deviate(&at, reason);
        None
    }

    fn member(&mut self, structure: &str, name: &str, value: &Value, at: &str) {
        let Some(member) = self.schema.member(structure, name) else { return };
        match value {
            // A collection is empty, never null.
            Value::Null if member.is_collection || !member.is_nullable => self.deviate(at, "is null".to_owned()),
            Value::Null => {}
            Value::Array(elements) if member.is_collection => {
                for (index, element) in elements.iter().enumerate() {
                    self.value(&member.of, element, &format!("{at}/{index}"), member.is_reference);
                }
            }
            _ if member.is_collection => self.deviate(at, "is no array".to_owned()),
            _ => self.value(&member.of, value, at, member.is_reference),
        }
    }

    fn value(&mut self, of: &str, value: &Value, at: &str, is_reference: bool) {
        if let Some(words) = self.schema.enumerations.get(of) {
            let is_word =
                |word: &str| words.words.iter().any(|known| known == word) || WORDS.contains(&(short(of), word));
            let is_right = value
                .as_str()
                .is_some_and(|text| if words.is_flags { text.split(',').all(is_word) } else { is_word(text) });
            if !is_right {
                self.deviate(at, format!("is no word of `{}`", short(of)));
            }
        } else if let Some(primitive) = of.strip_prefix("Edm.") {
            if !fits(primitive, value) {
                self.deviate(at, format!("is no `{of}`"));
            }
        } else {
            self.object(of, value, at, is_reference);
        }
    }

    fn deviate(&mut self, at: &str, reason: String) {
        self.judgement.deviations.push((at.to_owned(), reason));
    }
}
