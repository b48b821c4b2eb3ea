//! `cargo xtask bench`: the package against its peers.

use std::ffi::OsString;

use anyhow::Result;

use crate::{build, npm, process};

/// Builds, then runs the benchmarks with the arguments given.
pub(crate) fn bench(arguments: impl Iterator<Item = OsString>) -> Result<()> {
    build::build()?;
    npm::ensure("benches")?;
    let mut command = process::command("node", &["--expose-gc", "benches/run.mjs"])?;
    command.args(arguments);
    process::show(command)
}
