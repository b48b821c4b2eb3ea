//! The crate's functions as a property calls them: a report with errors fails it.

use entra_user_flow::{Options, build, diff, import, validate};
use proptest::prelude::*;
use serde_json::Value;

use super::Flow;

impl Flow {
    /// How the crate is to read it; settings may be empty.
    pub(crate) fn options<'s>(&self, settings: &'s [u8]) -> Options<'s> {
        Options { graph_version: self.version, settings, ..Options::default() }
    }
}

fn parsed(text: &[u8]) -> Result<Value, TestCaseError> {
    serde_json::from_slice(text).map_err(|error| TestCaseError::fail(format!("{error}: {}", shown(text))))
}

fn accepted(what: &str, report: &[u8], source: &[u8]) -> Result<(), TestCaseError> {
    let report = parsed(report)?;
    prop_assert!(report["ok"] == true, "{what}: {report:#}\n{}", shown(source));
    Ok(())
}

/// Text for a message.
pub(crate) fn shown(text: &[u8]) -> String {
    String::from_utf8_lossy(text).into_owned()
}

/// There is no error in it, and it is read as this language.
pub(crate) fn valid(source: &[u8], format: &str, options: &Options) -> Result<(), TestCaseError> {
    let report = validate(source, options);
    accepted("validate", &report, source)?;
    let report = parsed(&report)?;
    prop_assert_eq!(report["format"].as_str(), Some(format));
    Ok(())
}

/// There is neither an error nor a warning in it; what is good to know may be.
pub(crate) fn calm(source: &[u8], format: &str, options: &Options) -> Result<(), TestCaseError> {
    valid(source, format, options)?;
    let report = parsed(&validate(source, options))?;
    let warnings: Vec<_> = diagnostics(&report).filter(|one| one["severity"] != "info").collect();
    prop_assert!(warnings.is_empty(), "{warnings:#?}\n{}", shown(source));
    Ok(())
}

fn diagnostics(report: &Value) -> impl Iterator<Item = &Value> {
    report["diagnostics"].as_array().into_iter().flatten()
}

/// The payload.
pub(crate) fn built(source: &[u8], options: &Options) -> Result<Vec<u8>, TestCaseError> {
    let built = build(source, options).map_err(|many| TestCaseError::fail(format!("{} flows", many.count)))?;
    accepted("build", &built.report, source)?;
    parsed(&built.payload)?;
    Ok(built.payload)
}

/// The definition, and what could not be known.
pub(crate) fn imported(source: &[u8], options: &Options) -> Result<(Vec<u8>, Vec<Value>), TestCaseError> {
    let imported = import(source, options);
    accepted("import", &imported.report, source)?;
    parsed(&imported.definition)?;
    let unknown = parsed(&imported.unknown)?;
    Ok((imported.definition, unknown.as_array().cloned().unwrap_or_default()))
}

/// The changes that make the live flow the desired one.
pub(crate) fn changes(desired: &[u8], live: &[u8], options: &Options) -> Result<Vec<Value>, TestCaseError> {
    let compared = diff(desired, live, options);
    accepted("diff", &compared.report, desired)?;
    let changes = parsed(&compared.changes)?;
    prop_assert!(changes.is_array());
    Ok(changes.as_array().cloned().unwrap_or_default())
}
