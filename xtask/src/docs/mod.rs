//! `cargo xtask docs`: the pages of the rules, their index in the README and the types of their codes, made from the table
//! of rules; what Graph's errors mean, the JSON Schema, the reference of the definition language and the lists of a
//! snapshot, made from the tables of the vocabulary; the reference of the npm package, made from its types.

mod api;
mod example;
mod graph_errors;
mod index;
mod page;
mod reference;
mod said;
mod schema;
mod statements;
mod types;

pub(crate) use api::files;

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
    let orphans = orphans(&root, &wanted)?;
    if check && (!stale.is_empty() || !orphans.is_empty()) {
        let paths = stale.into_iter().chain(orphans.iter().map(PathBuf::as_path));
        let names: Vec<_> = paths.map(|path| display(path, &root)).collect();
        bail!("not current: {}; run `cargo xtask docs`", names.join(", "));
    }
    for path in &orphans {
        fs::remove_file(path).with_context(|| format!("cannot remove {}", path.display()))?;
    }
    for (path, text) in wanted.iter().filter(|(path, _)| stale.contains(&path.as_path())) {
        write(path, text).with_context(|| format!("cannot write {}", path.display()))?;
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
    files.extend(api::pages(root)?);
    Ok(files)
}

fn write(path: &Path, text: &str) -> Result<()> {
    fs::create_dir_all(path.parent().context("a page is in a folder")?)?;
    Ok(fs::write(path, text)?)
}

/// Pages of what is no more.
fn orphans(root: &Path, wanted: &[(PathBuf, String)]) -> Result<Vec<PathBuf>> {
    let mut found = [files(&root.join(PAGES))?, files(&root.join(api::FOLDER))?].concat();
    found.retain(|path| wanted.iter().all(|(known, _)| known != path));
    Ok(found)
}

fn display(path: &Path, root: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).display().to_string()
}
