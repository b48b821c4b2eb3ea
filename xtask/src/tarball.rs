//! The package as npm packs it, under a name without a version.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::{process, project};

/// Packs `pkg`, which has been built.
pub(crate) fn pack() -> Result<PathBuf> {
    let folder = project::target()?.join("package");
    let mut pack = process::command("npm", &["pack", "./pkg", "--pack-destination"])?;
    pack.arg(&folder);
    process::run(pack)?;
    let tarball = path()?;
    fs::rename(folder.join(format!("entra-user-flow-{}.tgz", project::VERSION)), &tarball)
        .context("npm pack did not write the tarball")?;
    Ok(tarball)
}

/// Where [`pack`] puts it.
pub(crate) fn path() -> Result<PathBuf> {
    Ok(project::target()?.join("package/entra-user-flow.tgz"))
}
