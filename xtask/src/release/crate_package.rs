//! The crate as it is published.

use std::fs;

use anyhow::{Context, Result};

use super::{Release, unpack};
use crate::{process, project};

/// Packs the crate, builds it from that package alone, and keeps it.
pub(crate) fn make(release: &Release) -> Result<String> {
    // What is not committed yet is looked at as well: `versions` says when there is such a thing.
    process::run(process::command("cargo", &["package", "--package", "entra-user-flow", "--allow-dirty"])?)?;
    let made = project::target()?.join("package").join(format!("entra-user-flow-{}.crate", project::VERSION));
    fs::copy(made, &release.crate_file).context("cannot keep the crate")?;
    unpack(&release.crate_file, &release.sources)?;
    Ok("yes".to_owned())
}
