//! `cargo xtask size`: what a user of the package downloads.

use anyhow::Result;

use crate::{build, process};

/// Builds, then prints the sizes; with `check`, fails above a ceiling.
pub(crate) fn size(check: bool) -> Result<()> {
    build::build()?;
    let mut command = process::command("node", &["xtask/js/size.mjs"])?;
    if check {
        command.arg("--check");
    }
    process::show(command)
}
