//! What another schema changes of what a flow reaches.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use super::schema::{Schema, Structure, short};

/// The changes from one schema to another in the types that `root` reaches in either, one a line.
pub(crate) fn changes(old: &Schema, new: &Schema, root: &str) -> Vec<String> {
    let mut found = Vec::new();
    for name in &reached(old, root) | &reached(new, root) {
        let title = short(&name);
        match (old.structures.get(&name), new.structures.get(&name)) {
            (Some(_), None) => found.push(format!("{title}: removed")),
            (None, Some(_)) => found.push(format!("{title}: added")),
            (Some(old), Some(new)) => structure(title, old, new, &mut found),
            (None, None) => {}
        }
        let words = |schema: &Schema| -> Option<BTreeMap<String, &str>> {
            let words = &schema.enumerations.get(&name)?.words;
            Some(words.iter().map(|word| (word.clone(), "word")).collect())
        };
        match (words(old), words(new)) {
            (Some(_), None) => found.push(format!("{title}: removed")),
            (None, Some(_)) => found.push(format!("{title}: added")),
            (Some(old), Some(new)) => members(title, &old, &new, &mut found),
            (None, None) => {}
        }
    }
    found
}

fn structure(title: &str, old: &Structure, new: &Structure, found: &mut Vec<String>) {
    let base = |of: &Structure| of.base.as_deref().map_or("none", short).to_owned();
    let key = |of: &Structure| of.key.join(", ");
    for (what, old, new) in [
        ("base type", base(old), base(new)),
        ("abstract", old.is_abstract.to_string(), new.is_abstract.to_string()),
        ("open", old.is_open.to_string(), new.is_open.to_string()),
        ("key", key(old), key(new)),
    ] {
        if old != new {
            found.push(format!("{title}: {what} was {old}, is {new}"));
        }
    }
    members(title, &old.members, &new.members, found);
}

fn members<M: Display>(title: &str, old: &BTreeMap<String, M>, new: &BTreeMap<String, M>, found: &mut Vec<String>) {
    for (name, was) in old {
        match new.get(name).map(ToString::to_string) {
            None => found.push(format!("{title}.{name}: removed ({was})")),
            Some(is) if is != was.to_string() => found.push(format!("{title}.{name}: was {was}, is {is}")),
            Some(_) => {}
        }
    }
    for (name, is) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
        found.push(format!("{title}.{name}: added ({is})"));
    }
}

/// The types of the values below a type, whatever they are of; each with what it derives from.
fn reached(schema: &Schema, root: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![root.to_owned()];
    let mut seen = BTreeSet::new();
    while let Some(declared) = open.pop() {
        if !seen.insert(declared.clone()) {
            continue;
        }
        let derived = schema.structures.keys().filter(|name| schema.is_a(name, &declared));
        for (name, structure) in derived.flat_map(|name| schema.lineage(name)) {
            found.insert(name.to_owned());
            open.extend(structure.members.values().map(|member| member.of.clone()));
        }
        found.insert(declared);
    }
    found
}
