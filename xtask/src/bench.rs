//! `cargo xtask bench`: the package against its peers.

use std::env::consts::EXE_SUFFIX;
use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::Result;

use crate::{build, npm, process, project};

/// The crate without WebAssembly, which is the floor, and the profile for it.
const NATIVE: &str = "entra-user-flow-native";
const PROFILE: &str = "native";
const RUN: &str = "benches/run.mjs";

/// Options for which the tools of the tests are needed: they drive browsers, and workerd.
const DRIVEN: [&str; 3] = ["--browsers", "--workerd", "--docs"];

/// Builds, then runs the benchmarks with the arguments given.
pub(crate) fn bench(arguments: impl Iterator<Item = OsString>) -> Result<()> {
    let arguments: Vec<_> = arguments.collect();
    build::build()?;
    npm::ensure("benches")?;
    if arguments.iter().any(|argument| DRIVEN.iter().any(|driven| argument == driven)) {
        npm::ensure("tests")?;
    }
    let mut command = process::command("node", &["--expose-gc", RUN])?;
    command.args(arguments).env("NATIVE_FLOOR", native()?);
    process::show(command)
}

/// Only whether all contestants give the same: a figure would mean nothing without it, and a rule can break it.
pub(crate) fn gate() -> Result<()> {
    npm::ensure("benches")?;
    process::run(process::command("node", &[RUN, "--gate"])?)
}

/// Compiles the floor for this machine, and says where it is.
fn native() -> Result<PathBuf> {
    let target = project::target()?;
    let mut cargo = process::command("cargo", &["build", "--package", NATIVE, "--profile", PROFILE])?;
    cargo.arg("--target-dir").arg(&target);
    process::run(cargo)?;
    Ok(target.join(PROFILE).join(format!("{NATIVE}{EXE_SUFFIX}")))
}
