//! `cargo xtask docs`: the pages of the rules, their index in the README and the types of their codes, made from the table
//! of rules; what Graph's errors mean, the JSON Schema, the reference of the definition language and the lists of a
//! snapshot, made from the tables of the vocabulary.

mod example;
mod graph_errors;
mod index;
mod page;
mod reference;
mod said;
mod schema;
mod statements;
mod types;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use entra_user_flow::RULES;

use crate::project;

const HEAD: &str = "<!-- Made by `cargo xtask docs` from the tables of the crate; changes here are lost. -->\n";
const PAGES: &str = "docs/rules";
const TYPES: &str = "pkg/src/codes.d.ts";
const README: &str = "README.md";
const TENANT: &str = "pkg/src/tenant.js";
const REFERENCE: &str = "docs/definition.md";

/// Writes what is not current; with `check`, fails instead.
pub(crate) fn docs(check: bool) -> Result<()> {
    let root = project::root()?;
    let wanted = wanted(&root)?;
    let mut stale: Vec<&Path> = Vec::new();
    for (path, text) in &wanted {
        if fs::read_to_string(path).ok().as_ref() != Some(text) {
            stale.push(path);
        }
    }
    let orphans = orphans(&root.join(PAGES), &wanted)?;
    if check && (!stale.is_empty() || !orphans.is_empty()) {
        let names: Vec<_> = stale.into_iter().chain(orphans.iter().map(PathBuf::as_path)).map(display).collect();
        bail!("not current: {}; run `cargo xtask docs`", names.join(", "));
    }
    for path in &orphans {
        fs::remove_file(path).with_context(|| format!("cannot remove {}", path.display()))?;
    }
    fs::create_dir_all(root.join(PAGES))?;
    for (path, text) in wanted.iter().filter(|(path, _)| stale.contains(&path.as_path())) {
        fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

/// Every generated file with its text.
fn wanted(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let pages = root.join(PAGES);
    let mut files = vec![
        (root.join(TYPES), types::codes()),
        (root.join(TENANT), types::tenant()),
        (root.join("pkg").join(schema::FILE), schema::schema()),
        (root.join(REFERENCE), reference::page()),
        (root.join(README), index::readme(&root.join(README))?),
        (pages.join("README.md"), index::page(root)?),
        (pages.join("graph-errors.md"), graph_errors::page()),
        (pages.join("not-checked.md"), statements::page()),
    ];
    for rule in RULES {
        files.push((pages.join(rule.about.code).with_extension("md"), page::of(&rule.about, root)?));
    }
    Ok(files)
}

/// Pages of rules that are no more.
fn orphans(pages: &Path, wanted: &[(PathBuf, String)]) -> Result<Vec<PathBuf>> {
    if !pages.exists() {
        return Ok(Vec::new());
    }
    let mut found = fs::read_dir(pages)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    found.retain(|path| wanted.iter().all(|(known, _)| known != path));
    found.sort();
    Ok(found)
}

fn display(path: &Path) -> String {
    path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}
