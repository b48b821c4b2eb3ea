//! The page of a rule, and the index of all.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use entra_user_flow::RULES;
use entra_user_flow::diagnostic::{About, Scope, Texts};

const HEAD: &str = "<!-- Made by `cargo xtask docs` from the table of rules; changes here are lost. -->\n";

/// A longer document hides the mistake that it is to show.
const MOST_EXAMPLE_BYTES: usize = 500;

/// The index of all rules.
pub(crate) fn index() -> String {
    let rows: Vec<_> = RULES.iter().map(|rule| row(&rule.about)).collect();
    let rows = rows.concat();
    format!("{HEAD}\n# Rules\n\n| Code | Name | Severity | What it finds |\n|---|---|---|---|\n{rows}")
}

fn row(about: &About) -> String {
    let About { code, name, severity, texts, .. } = about;
    format!("| [{code}]({code}.md) | {name} | {} | {} |\n", severity.as_str(), texts.summary)
}

/// The page of one rule.
pub(crate) fn of(about: &About, root: &Path) -> Result<String> {
    let About { code, name, severity, texts, .. } = about;
    let Texts { since, evidence, summary, docs, .. } = texts;
    let severity = severity.as_str();
    let scope = match about.scope {
        Scope::Document => "one user flow",
        Scope::Set => "all user flows of a document",
        Scope::Tenant => "the tenant",
    };
    let messages = messages(about);
    let example = example(about, root)?;
    Ok(format!(
        "{HEAD}\n# {code} {name}\n\n{summary}.\n\n\
         | | |\n|---|---|\n| Severity | {severity} |\n| Looks at | {scope} |\n| Evidence | {evidence} |\n| Since | {since} |\n\n\
         {docs}\n\n## Messages\n\n| What it says | What to do |\n|---|---|\n{messages}{example}"
    ))
}

/// A row for each message; several fixes of one mistake share theirs.
fn messages(about: &About) -> String {
    let mut rows: Vec<String> =
        about.texts.wordings.iter().map(|wording| format!("| {} | {} |\n", wording.message, wording.help)).collect();
    rows.dedup();
    rows.concat()
}

/// The first short fixture that breaks the rule, with what is said about it.
fn example(about: &About, root: &Path) -> Result<String> {
    let folder = root.join("tests/fixtures/rules").join(format!("{}-{}", about.code, about.name));
    for path in broken_documents(&folder)? {
        let Ok(document) = fs::read_to_string(&path) else { continue };
        if document.len() > MOST_EXAMPLE_BYTES || document.contains('\u{feff}') {
            continue;
        }
        let Ok(report) = fs::read_to_string(path.with_extension("report.txt")) else { continue };
        let report = report.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
        let document = document.trim_end();
        return Ok(format!("\n## Example\n\n```json\n{document}\n```\n\n```text\n{report}\n```\n"));
    }
    Ok(String::new())
}

fn broken_documents(folder: &Path) -> Result<Vec<PathBuf>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    paths.retain(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("invalid") && path.extension().is_some_and(|extension| extension == "json")
    });
    // `invalid.json` before `invalid-2.json`.
    paths.sort_by_key(|path| (path.as_os_str().len(), path.clone()));
    Ok(paths)
}
