//! `cargo xtask conformance`: what the crate builds and knows, against the published schema of Microsoft Graph and the
//! documented examples.
//!
//! Those are no part of this repository. They are read where they stand beside it; where they do not, nothing is
//! checked, and the command says so.

mod against;
mod bodies;
mod body;
mod edmx;
#[path = "../../../tests/common/equality.rs"]
#[allow(dead_code, reason = "the tests of the crate use the rest")]
mod equality;
mod examples;
mod exceptions;
mod import;
mod schema;
mod shapes;
#[cfg(test)]
mod tests;
mod value;
mod vocabulary;
mod words;

use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use entra_user_flow::GraphVersion;
use lexopt::{Arg, Parser, ValueExt};

use crate::project;

/// Where the reference stands beside a checkout.
const REFERENCE: &str = "../shared/reference";

/// What is checked, and against what.
#[derive(Default)]
pub(crate) struct Arguments {
    /// The folder of the reference, if it is another.
    reference: Option<PathBuf>,
    /// A schema to be used in place of the reference's.
    against: Option<PathBuf>,
    /// The version of that schema, if it is not v1.0.
    version: Option<GraphVersion>,
}

impl Arguments {
    /// Reads the rest of the command line.
    pub(crate) fn parse(mut parser: Parser) -> Result<Self> {
        let mut arguments = Self::default();
        while let Some(argument) = parser.next()? {
            match argument {
                Arg::Long("reference") => arguments.reference = Some(parser.value()?.into()),
                Arg::Long("against") => arguments.against = Some(parser.value()?.into()),
                Arg::Long("version") => arguments.version = Some(version(&parser.value()?.string()?)?),
                _ => return Err(argument.unexpected().into()),
            }
        }
        if arguments.version.is_some() && arguments.against.is_none() {
            bail!("`--version` says which version the file of `--against` is, and there is none");
        }
        Ok(arguments)
    }
}

fn version(text: &str) -> Result<GraphVersion> {
    match text {
        "v1.0" => Ok(GraphVersion::V1),
        "beta" => Ok(GraphVersion::Beta),
        _ => bail!("`{text}` is no version of Microsoft Graph: `v1.0` or `beta`"),
    }
}

/// One part of the command.
#[derive(Debug, Default)]
pub(crate) struct Part {
    /// What was looked at.
    pub(crate) summary: String,
    /// What is worth a line and no mistake.
    pub(crate) notes: Vec<String>,
    /// What is wrong.
    pub(crate) deviations: Vec<Deviation>,
}

/// Something that is not as it is documented.
#[derive(Debug, PartialEq)]
pub(crate) struct Deviation {
    file: String,
    pointer: String,
    reason: String,
}

impl Deviation {
    pub(crate) fn new(file: impl Into<String>, pointer: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { file: file.into(), pointer: pointer.into(), reason: reason.into() }
    }
}

impl fmt::Display for Deviation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}: {}", self.file, self.pointer, self.reason)
    }
}

/// Checks all parts; fails when any of them has a deviation.
pub(crate) fn conformance(arguments: &Arguments) -> Result<()> {
    let beside = project::root()?.join(REFERENCE);
    let reference = arguments.reference.as_ref().unwrap_or(&beside);
    if arguments.reference.is_none() && arguments.against.is_none() && !reference.is_dir() {
        println!("skipped: no reference of Microsoft Graph stands beside this checkout ({REFERENCE})");
        return Ok(());
    }
    let mut deviations = 0;
    for part in parts(arguments, reference)? {
        println!("{}, {} deviations", part.summary, count(part.deviations.len()));
        for line in part.notes.iter().cloned().chain(part.deviations.iter().map(ToString::to_string)) {
            println!("  {line}");
        }
        deviations += part.deviations.len();
    }
    if deviations > 0 {
        bail!("{} deviations", count(deviations));
    }
    Ok(())
}

fn parts(arguments: &Arguments, reference: &Path) -> Result<Vec<Part>> {
    let mut v1 = edmx::read(&reference.join("csdl/v1.0.edmx.xml"))?;
    let mut beta = edmx::read(&reference.join("csdl/beta.edmx.xml"))?;
    let mut parts = Vec::new();
    if let Some(file) = &arguments.against {
        let replaced = match arguments.version.unwrap_or_default() {
            GraphVersion::V1 => &mut v1,
            GraphVersion::Beta => &mut beta,
        };
        let new = edmx::read(file)?;
        let notes = against::changes(replaced, &new, &schema::graph(shapes::FLOW));
        let summary = format!("{}: {} changes in what a flow reaches", bodies::name_of(file), count(notes.len()));
        parts.push(Part { summary, notes, deviations: Vec::new() });
        *replaced = new;
    }
    let versions = [("v1.0", &v1), ("beta", &beta)];
    let (members, mut found) = vocabulary::check(shapes::ROWS, versions);
    let (words, more) = words::check(versions);
    found.extend(more);
    let summary = format!("vocabulary: {} tables, {members} members, {words} words", shapes::ROWS.len());
    parts.push(Part { summary, notes: Vec::new(), deviations: found });
    parts.push(bodies::check("v1.0", GraphVersion::V1, &v1)?);
    parts.push(bodies::check("beta", GraphVersion::Beta, &beta)?);
    parts.extend(examples::check(&reference.join("examples"))?);
    Ok(parts)
}

/// A number with its thousands apart.
fn count(number: usize) -> String {
    match number {
        0..1000 => number.to_string(),
        _ => format!("{},{:03}", count(number / 1000), number % 1000),
    }
}
