//! The wasm, made smaller and faster by binaryen.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::module::Module;
use crate::process;

/// What every supported engine knows. `--all-features` would let binaryen write encodings that none of them reads yet.
const FEATURES: [&str; 8] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Optimises the wasm of a module in `folder` in place.
pub(crate) fn optimise(module: &Module, folder: &Path) -> Result<()> {
    let wasm = folder.join(format!("{}_bg.wasm", module.name));
    let optimised = wasm.with_extension("optimised");
    let mut wasm_opt = process::command("node", &["xtask/node_modules/binaryen/bin/wasm-opt"])?;
    wasm_opt.args(module.level).args(FEATURES).arg(&wasm).arg("-o").arg(&optimised);
    process::run(wasm_opt)?;
    fs::rename(&optimised, &wasm).context("cannot replace the wasm by the optimised one")
}
