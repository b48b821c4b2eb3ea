//! What the tests need besides Rust and Node: installed where that is possible, named where it is not.

use std::path::Path;

use anyhow::{Result, bail};

use crate::{build, process};

/// Debian packages, each with a file by which it is recognised.
const PACKAGES: [(&str, &str); 3] = [
    ("chromium", "/usr/bin/chromium"),
    ("firefox-esr", "/usr/bin/firefox-esr"),
    // Without any font a page has no text, and layout checks mean nothing.
    ("fonts-dejavu-core", "/usr/share/fonts/truetype"),
];
const INSTALL: [&str; 3] = ["install", "-y", "--no-install-recommends"];

/// Installs what is missing, or fails with the one line to run.
pub(crate) fn prepare() -> Result<()> {
    build::add_wasm_target()?;
    let mut missing: Vec<&str> =
        PACKAGES.iter().filter(|(_, file)| !Path::new(file).exists()).map(|(name, _)| *name).collect();
    if process::read(process::command("python3", &["-c", "import ensurepip"])?).is_err() {
        missing.push("python3-venv");
    }
    if missing.is_empty() {
        return Ok(());
    }
    if process::read(process::command("id", &["-u"])?)? != "0" {
        bail!("missing: {0}; run\n\n  sudo apt-get {1} {0}\n", missing.join(" "), INSTALL.join(" "));
    }
    apt(&["update"])?;
    apt(&[&INSTALL, missing.as_slice()].concat())
}

fn apt(arguments: &[&str]) -> Result<()> {
    let mut apt = process::command("apt-get", arguments)?;
    apt.env("DEBIAN_FRONTEND", "noninteractive");
    process::run(apt)
}
