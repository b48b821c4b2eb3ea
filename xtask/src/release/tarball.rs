//! The npm package as it is published.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::{Release, unpack};
use crate::{build, npm, process, tarball};

/// Builds and packs the package, has the tarball judged, and keeps it.
pub(crate) fn make(release: &Release) -> Result<String> {
    build::build()?;
    let tarball = tarball::pack()?;
    lint(&tarball)?;
    fs::copy(&tarball, &release.tarball).context("cannot keep the tarball")?;
    unpack(&release.tarball, &release.package)?;
    Ok("yes".to_owned())
}

fn lint(tarball: &Path) -> Result<()> {
    npm::ensure("tests")?;
    let mut publint = process::command("tests/node_modules/.bin/publint", &["run", "--strict"])?;
    publint.arg(tarball);
    process::run(publint)?;
    // The package has no CommonJS on purpose, and ./wasm is no script.
    let options = ["--profile", "esm-only", "--exclude-entrypoints", "wasm", "--"];
    let mut attw = process::command("tests/node_modules/.bin/attw", &options)?;
    attw.arg(tarball);
    process::run(attw)
}
