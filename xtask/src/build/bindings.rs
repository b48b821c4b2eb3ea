//! The JavaScript glue, by wasm-bindgen as a library.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

use super::module::Module;
use crate::project;

/// Two functions that wasm-bindgen keeps to itself. Its own `initSync` makes one instance only, and refuses a module of
/// another realm (Next.js development server); the façade needs a fresh instance after a fault, from any module.
const MORE_EXPORTS: &str = "\nexport { __wbg_finalize_init, __wbg_get_imports };\n";

/// Writes the glue of a module, and the wasm to which it belongs.
pub(crate) fn generate(module: &Module, wasm: &Path, folder: &Path) -> Result<()> {
    same_version()?;
    let mut bindgen = Bindgen::new();
    bindgen.input_path(wasm).out_name(module.name).typescript(false);
    // The default module path is a `new URL(…, import.meta.url)` that bundlers would turn into a second copy.
    bindgen.web(true)?.omit_default_module_path(true);
    bindgen.remove_producers_section(true);
    bindgen.generate(folder).context("wasm-bindgen failed")?;

    let glue = folder.join(module.name).with_extension("js");
    let text = fs::read_to_string(&glue)?;
    fs::write(&glue, text + MORE_EXPORTS).context("cannot write the glue")
}

/// The glue fits the wasm only when both come from the same release.
fn same_version() -> Result<()> {
    let lockfile = fs::read_to_string(project::root()?.join("Cargo.lock")).context("cannot read Cargo.lock")?;
    let linked = locked_version(&lockfile, "wasm-bindgen");
    let generator = locked_version(&lockfile, "wasm-bindgen-cli-support");
    ensure!(
        linked.is_some() && linked == generator,
        "Cargo.lock has wasm-bindgen {linked:?} but wasm-bindgen-cli-support {generator:?}"
    );
    Ok(())
}

fn locked_version<'a>(lockfile: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lockfile.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = ")
}
