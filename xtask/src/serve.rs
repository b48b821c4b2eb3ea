//! `cargo xtask serve`: the page, as it will be served.

use anyhow::Result;

use crate::{build, process};

/// Builds, then serves `www/` until it is interrupted.
pub(crate) fn serve(port: Option<u16>) -> Result<()> {
    build::build()?;
    let mut command = process::command("node", &["xtask/js/serve-www.mjs"])?;
    if let Some(port) = port {
        command.arg(port.to_string());
    }
    process::replace_with(command)
}
