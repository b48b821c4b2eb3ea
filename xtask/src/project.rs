//! Where things are.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The version of the crate, of the npm package and of this program: they share one.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What cargo calls the crate's wasm, whichever module it is.
pub(crate) const CRATE: &str = "entra_user_flow";

/// The root of the repository.
pub(crate) fn root() -> Result<PathBuf> {
    // Asked at run time: a binary that remembers where it was compiled breaks when the checkout moves.
    let xtask = env::var_os("CARGO_MANIFEST_DIR").context("run this as `cargo xtask`")?;
    Path::new(&xtask).parent().map(Path::to_owned).context("the folder of xtask has no parent")
}

/// Where cargo puts what it builds.
pub(crate) fn target() -> Result<PathBuf> {
    Ok(env::var_os("CARGO_TARGET_DIR").map_or(root()?.join("target"), PathBuf::from))
}
