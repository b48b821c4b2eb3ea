//! Every fixture, and every fixture with a change, gives reports that can be relied on, and the same ones again.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail loudly"
)]

mod common;

use std::path::Path;

use common::sound::unsoundness;
use common::{options_of, parsed, single_documents};
use entra_user_flow::{Options, build, diff, import, validate};
use serde_json::{Value, json};

/// Changes to each fixture; `MUTATIONS` asks for another number.
const CHANGES: usize = 6;

#[test]
fn reports_about_every_fixture_can_be_relied_on() {
    for path in single_documents() {
        check(&std::fs::read(&path).unwrap(), b"{}", &options_of(&path), &path);
    }
}

#[test]
fn reports_about_every_fixture_with_a_change_can_be_relied_on() {
    let changes = std::env::var("MUTATIONS").map_or(CHANGES, |number| number.parse().unwrap());
    for path in single_documents() {
        let (source, options) = (std::fs::read(&path).unwrap(), options_of(&path));
        let mut dice = Dice::of(&path);
        let document: Option<Value> = serde_json::from_slice(&source).ok();
        for round in 0..changes {
            let copy = match &document {
                Some(document) if round % 3 > 0 => changed(document, &mut dice),
                _ => changed_bytes(&source, &mut dice),
            };
            check(&copy, &source, &options, &path);
        }
    }
}

/// Numbers without a pattern, the same in every run.
struct Dice(u64);

impl Dice {
    /// FNV-1a, of the name below the fixtures.
    fn of(path: &Path) -> Self {
        let name = path.strip_prefix(common::fixtures_folder()).unwrap().to_string_lossy().replace('\\', "/");
        let mix = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        Self(name.bytes().fold(0xcbf2_9ce4_8422_2325, mix))
    }

    /// One of so many.
    fn roll(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from((self.0 >> 16) % count.max(1) as u64).unwrap()
    }
}

/// The text cut off, with a byte less, another byte, or a piece twice.
fn changed_bytes(source: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = source.to_vec();
    if bytes.is_empty() {
        return b"{".to_vec();
    }
    let at = dice.roll(bytes.len());
    match dice.roll(4) {
        0 => bytes.truncate(at),
        1 => _ = bytes.remove(at),
        2 => bytes[at] = b"{}[],:\"' \\/0tn\xff\x01"[dice.roll(16)],
        _ => {
            let end = at + dice.roll((bytes.len() - at).min(60));
            let piece = bytes[at..end].to_vec();
            bytes.splice(at..at, piece);
        }
    }
    bytes
}

/// The document with one member or element gone, twice, elsewhere, of another type or under another name.
fn changed(document: &Value, dice: &mut Dice) -> Vec<u8> {
    let mut document = document.clone();
    let mut containers = Vec::new();
    gather(&document, String::new(), &mut containers);
    let pointer = containers.get(dice.roll(containers.len())).cloned().unwrap_or_default();
    let others = [json!(null), json!(true), json!(7), json!(1.5), json!("text"), json!([]), json!({}), json!("")];
    let other = others[dice.roll(others.len())].clone();
    match document.pointer_mut(&pointer) {
        Some(Value::Array(elements)) if !elements.is_empty() => {
            let (at, to) = (dice.roll(elements.len()), dice.roll(elements.len()));
            match dice.roll(4) {
                0 => _ = elements.remove(at),
                1 => elements.insert(to, elements[at].clone()),
                2 => elements.swap(at, to),
                _ => elements[at] = other,
            }
        }
        Some(Value::Object(members)) if !members.is_empty() => {
            let names: Vec<_> = members.keys().cloned().collect();
            let (name, to) = (&names[dice.roll(names.len())], &names[dice.roll(names.len())]);
            match dice.roll(4) {
                0 => _ = members.shift_remove(name),
                1 => {
                    let value = members[name].clone();
                    members.insert(to.clone(), value);
                }
                2 => {
                    let value = members.shift_remove(name).unwrap();
                    members.insert(format!("{name}~/é"), value);
                }
                _ => members[name] = other,
            }
        }
        Some(value) => *value = other,
        None => {}
    }
    if dice.roll(2) == 0 { document.to_string().into_bytes() } else { serde_json::to_vec_pretty(&document).unwrap() }
}

/// Pointers to all arrays and objects.
fn gather(value: &Value, pointer: String, containers: &mut Vec<String>) {
    match value {
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                gather(element, format!("{pointer}/{index}"), containers);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                let name = name.replace('~', "~0").replace('/', "~1");
                gather(member, format!("{pointer}/{name}"), containers);
            }
        }
        _ => return,
    }
    containers.push(pointer);
}

/// What is said of a document, by each function, and against another document.
fn check(source: &[u8], other: &[u8], options: &Options, path: &Path) {
    let is_sound = |what: &str, report: &[u8], texts: &[&[u8]]| {
        if let Some(wrong) = unsoundness(&parsed(report), texts, options.ranges) {
            panic!("{what} {}: {wrong}\n{}", path.display(), String::from_utf8_lossy(source));
        }
    };
    let report = validate(source, options);
    is_sound("validate", &report, &[source, options.settings]);
    assert!(report == validate(source, options), "{} is not told the same twice", path.display());
    if let Ok(built) = build(source, options) {
        is_sound("build", &built.report, &[source, options.settings]);
        assert_eq!(built.payload.is_empty(), parsed(&built.report)["ok"] == false, "{}", path.display());
        let again = build(source, options).unwrap();
        assert!(built.payload == again.payload && built.report == again.report, "{}", path.display());
    }
    let imported = import(source, options);
    is_sound("import", &imported.report, &[source, options.settings]);
    let compared = diff(source, other, options);
    is_sound("diff", &compared.report, &[source, other, options.settings]);
    parsed(&compared.changes);
}
