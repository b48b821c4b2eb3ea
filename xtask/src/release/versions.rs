//! One version everywhere.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use crate::{process, project};

/// Files that say which version of the package to take.
const MENTIONS: [&str; 6] =
    ["README.md", "action.yml", ".pre-commit-hooks.yaml", "docs/edge.md", "docs/pipelines.md", "docs/portals.md"];

/// Compares all places that have the version. What only a release needs is a remark without a tag.
pub(crate) fn check(tag: Option<&str>) -> Result<String> {
    let root = project::root()?;
    let manifest: Value = serde_json::from_str(&read(&root, "pkg/package.json")?)?;
    let found = manifest.get("version").and_then(Value::as_str).unwrap_or_default();
    ensure!(found == project::VERSION, "Cargo.toml has {}, and pkg/package.json {found:?}", project::VERSION);
    if let Some(tag) = tag {
        ensure!(tag == format!("v{}", project::VERSION), "the tag {tag} is not v{}", project::VERSION);
    }
    for file in MENTIONS {
        let other = mentions(&read(&root, file)?).find(|version| *version != project::VERSION).map(str::to_owned);
        ensure!(other.is_none(), "{file} says entra-user-flow@{}", other.unwrap_or_default());
    }
    let lacking = lacking(&root, &manifest)?;
    if tag.is_some() && !lacking.is_empty() {
        bail!("{}", lacking.join("\n"));
    }
    let remarks: Vec<_> = lacking.iter().map(|remark| format!("\n  before a release: {remark}")).collect();
    Ok(format!("{}{}", project::VERSION, remarks.concat()))
}

/// What keeps this checkout from being released.
fn lacking(root: &Path, manifest: &Value) -> Result<Vec<String>> {
    let mut lacking = Vec::new();
    if section(&read(root, "CHANGELOG.md")?, project::VERSION).is_none_or(str::is_empty) {
        lacking.push(format!("CHANGELOG.md has no section [{}] with the changes", project::VERSION));
    }
    if manifest.get("repository").is_none() {
        lacking.push("pkg/package.json names no `repository`, without which npm takes no provenance".to_owned());
    }
    if !process::read(process::command("git", &["status", "--porcelain"])?)?.is_empty() {
        lacking.push("there are changes that are not committed".to_owned());
    }
    Ok(lacking)
}

/// The text below the heading of a version, up to the next one.
fn section<'a>(changelog: &'a str, version: &str) -> Option<&'a str> {
    let mut sections = changelog.split("\n## ").skip(1);
    let (_, text) = sections.find(|section| section.starts_with(&format!("[{version}]")))?.split_once('\n')?;
    Some(text.trim())
}

/// The versions in `entra-user-flow@1.2.3`, and in a tag of the Action, `entra-user-flow@v1.2.3`.
fn mentions(text: &str) -> impl Iterator<Item = &str> {
    text.split("entra-user-flow@").skip(1).filter_map(|rest| {
        let end = rest.find(|character: char| !character.is_ascii_alphanumeric() && !".-".contains(character));
        let version = rest.get(..end.unwrap_or(rest.len()))?.trim_end_matches('.');
        let version = version.strip_prefix('v').unwrap_or(version);
        // `@latest` and `@1` are ranges, which move by themselves.
        (version.split('.').count() >= 3).then_some(version)
    })
}

fn read(root: &Path, file: &str) -> Result<String> {
    fs::read_to_string(root.join(file)).with_context(|| format!("cannot read {file}"))
}

#[cfg(test)]
mod tests {
    use super::{mentions, section};

    #[test]
    fn the_changes_of_a_version_stand_below_its_heading() {
        let changelog = "# Changelog\n\n## [Unreleased]\n\n- new\n\n## [0.2.0] - 2026-01-01\n\n- old\n\n## [0.1.0]\n";
        assert_eq!(section(changelog, "0.2.0"), Some("- old"));
        assert_eq!(section(changelog, "0.1.0"), Some(""));
        assert_eq!(section(changelog, "0.3.0"), None);
    }

    #[test]
    fn a_pinned_version_is_found_and_a_range_is_not() {
        let text = "npx entra-user-flow@0.1.0 validate, entra-user-flow@latest, entra-user-flow@v1, entra-user-flow@1.2.3-beta.1.
            uses: OWNER/entra-user-flow@v0.2.0";
        assert_eq!(mentions(text).collect::<Vec<_>>(), ["0.1.0", "1.2.3-beta.1", "0.2.0"]);
    }
}
