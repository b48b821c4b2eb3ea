//! The npm packages of a folder, installed exactly as its lockfile says.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::{process, project};

/// A copy of the lockfile that was installed last; `node_modules` is stale when it differs.
const INSTALLED: &str = "node_modules/.installed-lock.json";

/// Runs `npm ci` in `folder`, relative to the root of the repository, unless that has been done for this very lockfile.
pub(crate) fn ensure(folder: impl AsRef<Path>) -> Result<()> {
    let folder = project::root()?.join(folder);
    let lockfile = folder.join("package-lock.json");
    let wanted = fs::read(&lockfile).with_context(|| format!("cannot read {}", lockfile.display()))?;
    let installed = folder.join(INSTALLED);
    if fs::read(&installed).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    let mut command = process::command("npm", &["ci", "--ignore-scripts", "--no-audit", "--no-fund"])?;
    command.current_dir(&folder);
    process::run(command)?;
    fs::write(&installed, wanted).with_context(|| format!("cannot write {}", installed.display()))
}
