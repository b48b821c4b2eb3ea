//! `cargo xtask build`: from the crate to `pkg/dist`, in the order of the functions below.

mod bindings;
mod catalogue;
mod compile;
mod graph_errors;
mod module;
mod optimise;
mod stamp;

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

pub(crate) use compile::add_target as add_wasm_target;

use crate::{npm, process, project};
use module::MODULES;

/// Makes `pkg/dist` and the copy of it that the page uses. Does nothing when both are up to date.
pub(crate) fn build() -> Result<()> {
    let work = project::target()?.join("package");
    fs::create_dir_all(&work)?;
    // Several builds in one checkout (a server, a test run) take turns.
    let lock = File::create(work.join("lock"))?;
    lock.lock()?;

    let wasm = MODULES.into_iter().map(compile::compile).collect::<Result<Vec<_>>>()?;
    let stamp = stamp::of(&wasm)?;
    if stamp.is_current(&work) {
        return Ok(());
    }
    npm::ensure("xtask")?;
    package(&wasm, &work)?;
    stamp.write(&work)
}

fn package(wasm: &[PathBuf], work: &Path) -> Result<()> {
    let stage = work.join("stage");
    reset(&stage)?;
    for (module, wasm) in MODULES.into_iter().zip(wasm) {
        bindings::generate(module, wasm, &stage)?;
        optimise::optimise(module, &stage)?;
    }
    catalogue::generate(&stage)?;
    graph_errors::generate(&stage)?;
    let mut bundle = process::command("node", &["xtask/js/bundle.mjs", project::VERSION])?;
    bundle.arg(&stage);
    process::run(bundle)
}

/// Makes a folder that is empty.
pub(crate) fn reset(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))
}
