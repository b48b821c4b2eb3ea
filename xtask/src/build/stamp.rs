//! Whether the package must be made again: a fingerprint of all that goes into it and of what came out.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::project;

const FILE: &str = "stamp";
/// The compiled modules, which are inputs too, stand for the crate, but for the texts of rules and of Graph's errors.
const INPUTS: [&str; 14] = [
    "Cargo.lock",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "docs/rules",
    "pkg/bin",
    "pkg/package.json",
    "pkg/schema.json",
    "pkg/src",
    "src/rules",
    "src/vocabulary",
    "xtask/js",
    "xtask/package-lock.json",
    "xtask/src",
];
const OUTPUTS: [&str; 3] = ["pkg/dist", "pkg/docs", "www/entra-user-flow"];

/// The fingerprint of the inputs.
pub(crate) struct Stamp(u64);

pub(crate) fn of(wasm: &[PathBuf]) -> Result<Stamp> {
    let root = project::root()?;
    let inputs = INPUTS.iter().map(|path| root.join(path));
    let inputs = inputs.chain(wasm.iter().cloned());
    Ok(Stamp(fingerprint(inputs)?))
}

impl Stamp {
    pub(crate) fn is_current(&self, work: &Path) -> bool {
        let current = self.text().ok();
        current.is_some() && current == fs::read_to_string(work.join(FILE)).ok()
    }

    pub(crate) fn write(&self, work: &Path) -> Result<()> {
        fs::write(work.join(FILE), self.text()?).context("cannot write the stamp")
    }

    fn text(&self) -> Result<String> {
        let root = project::root()?;
        let outputs = fingerprint(OUTPUTS.iter().map(|path| root.join(path)))?;
        Ok(format!("{:016x} {outputs:016x}\n", self.0))
    }
}

fn fingerprint(paths: impl Iterator<Item = PathBuf>) -> Result<u64> {
    let mut hasher = DefaultHasher::new();
    for path in paths {
        add(&path, &mut hasher)?;
    }
    Ok(hasher.finish())
}

fn add(path: &Path, hasher: &mut DefaultHasher) -> Result<()> {
    path.hash(hasher);
    if path.is_dir() {
        let mut entries = fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
        entries.sort();
        return entries.iter().try_for_each(|entry| add(entry, hasher));
    }
    // A missing file is part of the picture: it may appear later.
    fs::read(path).ok().hash(hasher);
    Ok(())
}
