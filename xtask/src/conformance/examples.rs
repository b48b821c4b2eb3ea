//! The requests and responses that the reference documents.

use std::fs;
use std::panic::catch_unwind;
use std::path::Path;

use anyhow::{Context, Result};
use entra_user_flow::{GraphVersion, build, validate};
use serde_json::Value;

use super::bodies::{documents, name_of, options};
use super::import::{changes, errors, faults, import};
use super::schema::graph;
use super::shapes::FLOW;
use super::{Deviation, Part, count};

/// The body of a request or of a response.
pub(crate) struct Example {
    /// The file it is in, for people.
    pub(crate) file: String,
    /// The version that was asked.
    pub(crate) version: GraphVersion,
    /// The body alone.
    pub(crate) body: Value,
}

/// The examples with a flow in them, and those without.
pub(crate) fn check(folder: &Path) -> Result<[Part; 2]> {
    Ok(judge_all(&read(folder)?))
}

/// What is wrong with examples that have been read.
pub(crate) fn judge_all(examples: &[Example]) -> [Part; 2] {
    let (with, without): (Vec<_>, Vec<_>) = examples.iter().partition(|example| !flows(&example.body).is_empty());
    [with_flows(&with), without_flows(&without)]
}

fn with_flows(examples: &[&Example]) -> Part {
    let mut part = Part::default();
    let mut tally = Tally::default();
    let mut all = 0;
    for example in examples {
        let flows = flows(&example.body);
        all += flows.len();
        for (pointer, flow) in &flows {
            // A body with one flow is also read as it is documented: wrapped.
            let wrapped = (flows.len() == 1 && !pointer.is_empty()).then_some(&example.body);
            for source in [Some(*flow), wrapped].into_iter().flatten() {
                let judged = catch_unwind(|| judge(flow, source.to_string().as_bytes(), example.version));
                let (one, reasons) = judged.unwrap_or_else(|_| (Tally::default(), vec![PANIC.to_owned()]));
                tally.built += one.built;
                tally.imported += one.imported;
                tally.complete += one.complete;
                let found = reasons.into_iter().map(|reason| Deviation::new(&example.file, pointer, reason));
                part.deviations.extend(found);
            }
        }
    }
    if all == 0 {
        part.deviations.push(Deviation::new("examples", "", "hold no flow"));
    }
    if tally.imported > 0 && tally.complete == 0 {
        part.deviations.push(Deviation::new("examples", "", "hold no flow that is imported whole"));
    }
    part.summary = format!(
        "examples: {all} flows in {} bodies, {} builds, {} imports ({} complete)",
        count(examples.len()),
        tally.built,
        tally.imported,
        tally.complete
    );
    part
}

const PANIC: &str = "makes the crate panic";

/// What became of flows.
#[derive(Default)]
struct Tally {
    built: usize,
    imported: usize,
    /// Of those imported, what can be built again.
    complete: usize,
}

/// What becomes of one flow, and what is wrong with that.
fn judge(flow: &Value, source: &[u8], version: GraphVersion) -> (Tally, Vec<String>) {
    let mut reasons = Vec::new();
    let report: Value = serde_json::from_slice(&validate(source, &options(version))).unwrap_or_default();
    if report.get("format").and_then(Value::as_str) != Some("graph") {
        reasons.push("is not taken for a Graph body".to_owned());
    }
    let is_built = build(source, &options(version)).is_ok_and(|built| !built.payload.is_empty());
    if is_built {
        reasons.extend(changes(flow, source, version));
    }
    let imported = import(source, version);
    reasons.extend(faults(flow, &imported, version));
    let tally = Tally { built: usize::from(is_built), imported: 1, complete: usize::from(imported.complete) };
    (tally, reasons)
}

fn without_flows(examples: &[&Example]) -> Part {
    let mut part = Part::default();
    for example in examples {
        let source = example.body.to_string();
        let reason = match catch_unwind(|| errors(&validate(source.as_bytes(), &options(example.version)))) {
            Err(_) => PANIC,
            Ok(errors) if errors.is_empty() => "passes for a flow",
            Ok(_) => continue,
        };
        part.deviations.push(Deviation::new(&example.file, "", reason));
    }
    if examples.is_empty() {
        part.deviations.push(Deviation::new("examples", "", "all hold flows"));
    }
    part.summary = format!("examples: {} bodies without a flow", count(examples.len()));
    part
}

/// The flows of a body: the body itself, what is in its `value`, or each element there.
fn flows(body: &Value) -> Vec<(String, &Value)> {
    let places = match body.get("value") {
        Some(Value::Array(elements)) => {
            elements.iter().enumerate().map(|(index, element)| (format!("/value/{index}"), element)).collect()
        }
        Some(value) => vec![("/value".to_owned(), value)],
        None => vec![(String::new(), body)],
    };
    let wanted = format!("#{}", graph(FLOW));
    let is_flow = |value: &Value| value.get("@odata.type").and_then(Value::as_str) == Some(&wanted);
    places.into_iter().filter(|(_, value)| is_flow(value)).collect()
}

fn read(folder: &Path) -> Result<Vec<Example>> {
    let mut found = Vec::new();
    for path in documents(folder)? {
        let file = name_of(&path);
        let Some((name, _)) = file.rsplit_once(".re") else { continue };
        let request = json(&folder.join(format!("{name}.request.json")))?;
        let is_beta = request.get("url").and_then(Value::as_str).is_some_and(|url| url.contains("/beta/"));
        let version = if is_beta { GraphVersion::Beta } else { GraphVersion::V1 };
        if let Some(body) = json(&path)?.get("body").filter(|body| !body.is_null()) {
            found.push(Example { file: format!("examples/{file}"), version, body: body.clone() });
        }
    }
    Ok(found)
}

fn json(path: &Path) -> Result<Value> {
    let text = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_slice(&text).with_context(|| format!("{} is no JSON", path.display()))
}
