//! The crate, compiled to WebAssembly.

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result};

use super::module::Module;
use crate::{process, project};

const TARGET: &str = "wasm32-unknown-unknown";

/// Compiles a module of the crate and says where the wasm is. Cargo decides whether there is anything to do.
pub(crate) fn compile(module: &Module) -> Result<PathBuf> {
    add_target()?;
    let mut cargo = process::command(
        "cargo",
        // With a second crate type in Cargo.toml instead, cargo would silently leave out link-time optimisation.
        &["rustc", "--package", "entra-user-flow", "--lib", "--release", "--target", TARGET, "--crate-type", "cdylib"],
    )?;
    let target = project::target()?.join(module.folder);
    cargo.args(module.options).arg("--target-dir").arg(&target).env("CARGO_ENCODED_RUSTFLAGS", flags(module)?);
    process::run(cargo)?;
    Ok(target.join(TARGET).join("release").join(project::CRATE).with_extension("wasm"))
}

/// Adds the WebAssembly target to the toolchain when it is missing.
pub(crate) fn add_target() -> Result<()> {
    let libraries = process::read(process::command("rustc", &["--print", "target-libdir", "--target", TARGET])?)?;
    if Path::new(&libraries).exists() {
        return Ok(());
    }
    process::run(process::command("rustup", &["target", "add", TARGET])?)
}

/// Panic messages name source files; with neutral names the wasm is the same wherever it is built.
fn flags(module: &Module) -> Result<String> {
    let mut folders = vec![(project::root()?, "/project".to_owned()), standard_library()?];
    // One folder for each registry, named after its address.
    let registries = fs::read_dir(cargo_home()?.join("registry/src")).into_iter().flatten();
    for registry in registries {
        folders.push((registry?.path(), "/registry".to_owned()));
    }
    let flags = folders.iter().map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()));
    Ok(flags.chain(module.flags.iter().map(|&flag| flag.to_owned())).collect::<Vec<_>>().join("\u{1f}"))
}

/// The sources of the standard library, where the component `rust-src` is installed: otherwise the compiler calls them
/// by its own commit already.
fn standard_library() -> Result<(PathBuf, String)> {
    let sysroot = process::read(process::command("rustc", &["--print", "sysroot"])?)?;
    let version = process::read(process::command("rustc", &["--version", "--verbose"])?)?;
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("unknown");
    Ok((Path::new(&sysroot).join("lib/rustlib/src/rust"), format!("/rustc/{commit}")))
}

fn cargo_home() -> Result<PathBuf> {
    let set = env::var_os("CARGO_HOME").map(PathBuf::from);
    set.or_else(|| env::home_dir().map(|home| home.join(".cargo"))).context("cargo has no home")
}
