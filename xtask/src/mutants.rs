//! `cargo xtask mutants`: do the tests notice when a rule is changed? By cargo-mutants, for a share of all changes.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::{process, project};

const VERSION: &str = "27.1.0";

/// Makes the changes of a share `k/n` of all, spread over all rules, and prints those that no test noticed.
pub(crate) fn mutants(shard: &str) -> Result<()> {
    let root = project::root()?;
    let mut run = Command::new(installed()?);
    run.args(["mutants", "--shard", shard, "--sharding", "round-robin", "--output", "target"]).current_dir(root);
    // What is built is run once.
    run.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_PROFILE_TEST_DEBUG", "0");
    process::show(run)
}

/// The program, which is put beside what is built where it is not there yet.
fn installed() -> Result<PathBuf> {
    let tools = project::target()?.join("tools");
    let program = tools.join("bin/cargo-mutants");
    let mut version = Command::new(&program);
    version.args(["mutants", "--version"]);
    if process::read(version).is_ok_and(|version| version.ends_with(VERSION)) {
        return Ok(program);
    }
    let mut install = process::command("cargo", &["install", "cargo-mutants", "--locked", "--version", VERSION])?;
    install.arg("--root").arg(&tools);
    process::run(install).context("cargo-mutants cannot be installed")?;
    Ok(program)
}
