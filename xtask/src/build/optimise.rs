//! The wasm, made smaller and faster by binaryen.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::{process, project};

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

/// For speed: by size (`-Oz`), brotli makes no less of it. What helps brotli is an expression that is spelled out again
/// rather than kept in a local, and offsets that are part of the load: the stack grows down to address 0, so that the
/// first kilobyte, which such an offset could reach by mistake, holds nothing. Each is worth half a kilobyte.
const LEVEL: [&str; 3] = ["-O3", "--low-memory-unused", "--skip-pass=local-cse"];

/// Optimises the wasm in `folder` in place.
pub(crate) fn optimise(folder: &Path) -> Result<()> {
    let wasm = folder.join(format!("{}_bg.wasm", project::OUT_NAME));
    let optimised = wasm.with_extension("optimised");
    let mut wasm_opt = process::command("node", &["xtask/node_modules/binaryen/bin/wasm-opt"])?;
    wasm_opt.args(LEVEL).args(FEATURES).arg(&wasm).arg("-o").arg(&optimised);
    process::run(wasm_opt)?;
    fs::rename(&optimised, &wasm).context("cannot replace the wasm by the optimised one")
}
