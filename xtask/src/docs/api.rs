//! The reference of the npm package, made by `typedoc` from its types.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::HEAD;
use crate::{npm, process, project};

/// The folder of the reference.
pub(crate) const FOLDER: &str = "docs/api";
const GENERATOR: &str = "xtask/api";

/// Every page with its text.
pub(crate) fn pages(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    npm::ensure(GENERATOR)?;
    let made = project::target()?.join("api");
    if made.exists() {
        fs::remove_dir_all(&made).with_context(|| format!("cannot empty {}", made.display()))?;
    }
    let mut generate = process::command("node", &["xtask/api/generate.mjs"])?;
    generate.arg(&made);
    process::run(generate)?;
    files(&made)?.into_iter().map(|file| page(&file, &made, root)).collect()
}

fn page(file: &Path, made: &Path, root: &Path) -> Result<(PathBuf, String)> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let head = HEAD.replace("the tables of the crate", "the types of the package");
    Ok((root.join(FOLDER).join(file.strip_prefix(made)?), format!("{head}\n{text}")))
}

/// The files of a folder and of those in it, in order; none when it is missing.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    paths.sort();
    let lists = paths.into_iter().map(|path| if path.is_dir() { files(&path) } else { Ok(vec![path]) });
    Ok(lists.collect::<Result<Vec<_>>>()?.concat())
}
