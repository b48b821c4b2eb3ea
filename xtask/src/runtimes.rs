//! `cargo xtask runtimes`: the packed package in each runtime and bundler, of which the large ones are installed here.

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::{build, npm, process, project, tarball};

/// The manifest and the lockfile of what is large.
const PACKAGES: &str = "tests/runtimes/packages";

/// Builds and packs, then runs the rows that the arguments choose, or all.
pub(crate) fn runtimes(arguments: impl Iterator<Item = OsString>) -> Result<()> {
    build::build()?;
    tarball::pack()?;
    matrix(arguments)
}

/// Runs the rows that are not among the JavaScript tests, with the package that is packed.
pub(crate) fn large() -> Result<()> {
    matrix([OsString::from("--large")])
}

fn matrix(arguments: impl IntoIterator<Item = OsString>) -> Result<()> {
    npm::ensure("tests")?;
    // Its program is put into place by a script, which `npm ci` was told not to run.
    process::run(process::command("npm", &["run", "--silent", "pretest", "--prefix", "tests"])?)?;
    let mut matrix = process::command("node", &["tests/runtimes/matrix.js"])?;
    matrix.args(arguments).env("PACKAGE_TARBALL", tarball::path()?).env("RUNTIMES_PACKAGES", install()?);
    process::show(matrix)
}

/// Beside the repository's own packages and not among them: it is a gigabyte, for the few who ask for it.
fn install() -> Result<PathBuf> {
    let folder = project::target()?.join("runtimes");
    fs::create_dir_all(&folder)?;
    for name in ["package.json", "package-lock.json"] {
        let source = project::root()?.join(PACKAGES).join(name);
        fs::copy(&source, folder.join(name)).with_context(|| format!("cannot copy {}", source.display()))?;
    }
    npm::ensure(&folder)?;
    Ok(folder)
}
