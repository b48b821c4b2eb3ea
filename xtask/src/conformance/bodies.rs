//! The bodies that the crate builds.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use entra_user_flow::flow::Language;
use entra_user_flow::{GraphVersion, Options, build};
use serde_json::Value;

use super::schema::{Schema, graph};
use super::shapes::FLOW;
use super::{Deviation, Part, body, count};
use crate::project;

/// All bodies of a version against its schema.
pub(crate) fn check(name: &'static str, version: GraphVersion, schema: &Schema) -> Result<Part> {
    let bodies = [built(version)?, generated(name)?].concat();
    let mut part = Part::default();
    let mut members = 0;
    let mut dynamic = 0;
    for (file, body) in &bodies {
        let Ok(body) = serde_json::from_slice(body) else {
            part.deviations.push(Deviation::new(file, "", "is no JSON"));
            continue;
        };
        let judgement = body::check(schema, &graph(FLOW), &body);
        members += judgement.members;
        dynamic += judgement.dynamic.len();
        part.notes.extend(judgement.dynamic.iter().map(|pointer| format!("{file}#{pointer}: dynamic")));
        let found = judgement.deviations.into_iter();
        part.deviations.extend(found.map(|(pointer, reason)| Deviation::new(file, pointer, reason)));
    }
    if bodies.is_empty() {
        part.deviations.push(Deviation::new("tests/fixtures", "", "builds no body"));
    }
    part.summary =
        format!("{name}: {} bodies, {} members checked, {dynamic} dynamic", count(bodies.len()), count(members));
    Ok(part)
}

/// The options of a caller who states the version alone.
pub(crate) fn options(version: GraphVersion) -> Options<'static> {
    Options { graph_version: version, ..Options::default() }
}

/// What the fixtures build, each with the file it is built from.
fn built(version: GraphVersion) -> Result<Vec<(String, Vec<u8>)>> {
    let root = project::root()?;
    let mut bodies = Vec::new();
    for path in documents(&root.join("tests/fixtures"))? {
        let options = Options { language: language_of(&path)?, ..options(version) };
        let file = path.strip_prefix(&root)?.display().to_string();
        let source = fs::read(&path)?;
        // A set has no body, and neither has a document with errors.
        if let Ok(built) = build(&source, &options)
            && !built.payload.is_empty()
            && !goes_beyond_the_schema(&source, &built.report)
        {
            bodies.push((file, built.payload));
        }
    }
    Ok(bodies)
}

/// Documents may carry members and words that no schema has, which are sent as they are. They are no mistake of ours.
fn goes_beyond_the_schema(source: &[u8], report: &[u8]) -> bool {
    let report = String::from_utf8_lossy(report);
    String::from_utf8_lossy(source).contains("\"graph\"")
        || ["UF0102", "UF0109", "UF0401"].iter().any(|code| report.contains(code))
}

/// What the tests of this version left, if they were run.
fn generated(version: &str) -> Result<Vec<(String, Vec<u8>)>> {
    let folder = project::target()?.join("tmp/bodies").join(version);
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let read = |path: PathBuf| Ok((format!("bodies/{version}/{}", name_of(&path)), fs::read(path)?));
    documents(&folder)?.into_iter().map(read).collect()
}

/// All JSON files below a folder, in order.
pub(crate) fn documents(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut paths: Vec<_> = entries.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    paths.sort();
    let mut found = Vec::new();
    for path in paths {
        if path.is_dir() {
            found.extend(documents(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            found.push(path);
        }
    }
    Ok(found)
}

/// The name of a file, for people.
pub(crate) fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The language that the options beside a document state; its version is not asked for here.
fn language_of(document: &Path) -> Result<Option<Language>> {
    let Ok(text) = fs::read_to_string(document.with_extension("options")) else { return Ok(None) };
    let options: Value = serde_json::from_str(&text).with_context(|| format!("options of {}", document.display()))?;
    Ok(match options.get("format").and_then(Value::as_str) {
        Some("definition") => Some(Language::Definition),
        Some("graph") => Some(Language::Graph),
        _ => None,
    })
}
