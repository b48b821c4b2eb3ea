//! Examples for the page of a rule: its fixtures, which the tests run.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use entra_user_flow::diagnostic::About;
use entra_user_flow::{Options, import};
use serde_json::Value;

/// A longer document hides the mistake that it is to show. The shortest body that creates a flow has 512.
const MOST_BYTES: usize = 800;

/// A document with what is given beside it.
pub(crate) struct Example {
    /// The name of its file.
    pub name: String,
    /// The document.
    pub document: String,
    /// The options of the call, as JSON; empty where there are none.
    pub options: String,
    /// What it is compared with; empty where it is read by itself.
    pub live: String,
    /// What is said of it; empty where that is nothing.
    pub report: String,
}

/// The fixtures of a rule.
fn folder(about: &About, root: &Path) -> PathBuf {
    root.join("tests/fixtures/rules").join(format!("{}-{}", about.code, about.name))
}

/// The first short document that breaks the rule. Some are too long to be shown, or have bytes that no page can show.
pub(crate) fn failing(about: &About, root: &Path) -> Result<Option<Example>> {
    let mut examples = read(&folder(about, root), "invalid")?;
    // A page cannot show a byte-order mark.
    examples.retain(|example| example.document.len() <= MOST_BYTES && !example.document.contains('\u{feff}'));
    for example in &mut examples {
        if !example.report.contains(about.code) {
            example.report = said_of_the_import(&example.document);
        }
    }
    Ok(examples.into_iter().find(|example| example.report.contains(about.code)))
}

/// A report as the fixtures have it, of what only an import has to say.
fn said_of_the_import(document: &str) -> String {
    let imported = import(document.as_bytes(), &Options::default());
    let report: Value = serde_json::from_slice(&imported.report).unwrap_or_default();
    let found = report.get("diagnostics").and_then(Value::as_array).into_iter().flatten();
    format!("importFlow:\n{}", found.map(said).collect::<String>())
}

fn said(finding: &Value) -> String {
    let text = |pointer: &str| match finding.pointer(pointer) {
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
        None => String::new(),
    };
    let at = |end: &str| [text(&format!("/range/{end}/line")), text(&format!("/range/{end}/column"))].join(":");
    let head = ["/severity", "/code", "/rule"].map(text).join(" ");
    let (range, path) = ([at("start"), at("end")].join("-"), text("/path"));
    format!("{head} {range} {path}\n  {}\n  help: {}\n", text("/message"), text("/help"))
}

/// What the failing document looks like when it is mended: `valid.json`, or else the one that is nearest to it.
pub(crate) fn mended(about: &About, failing: &Example, root: &Path) -> Result<Option<Example>> {
    let mut examples = read(&folder(about, root), "valid")?;
    // What breaks other rules is no model. Of a set, the report says how many flows a build would have found.
    examples.retain(|example| example.document.len() <= 2 * MOST_BYTES && !example.report.contains(" UF"));
    let distance = |example: &Example| {
        let is_read_alike = example.options == failing.options && example.live.is_empty() == failing.live.is_empty();
        (example.name != "valid.json", !is_read_alike, changed(&failing.document, &example.document))
    };
    Ok(examples.into_iter().min_by_key(distance))
}

/// All documents that break the rule.
pub(crate) fn broken(about: &About, root: &Path) -> Result<Vec<String>> {
    Ok(read(&folder(about, root), "invalid")?.into_iter().map(|example| example.document).collect())
}

/// Which kinds of fixes the rule has in its fixtures.
pub(crate) fn fixes(about: &About, root: &Path) -> Result<[bool; 2]> {
    let mut found = [false; 2];
    for example in read(&folder(about, root), "invalid")? {
        let mut is_ours = false;
        for line in example.report.lines() {
            if !line.starts_with(' ') {
                is_ours = line.contains(about.code);
            }
            let [safe, unsafe_] = &mut found;
            *safe |= is_ours && line.starts_with("  fix (safe)");
            *unsafe_ |= is_ours && line.starts_with("  fix (unsafe)");
        }
    }
    Ok(found)
}

/// The documents whose names begin so, where they are text: `invalid.json` before `invalid-2.json`.
fn read(folder: &Path, start: &str) -> Result<Vec<Example>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    paths.retain(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(start) && path.extension().is_some_and(|extension| extension == "json")
    });
    paths.sort_by_key(|path| (path.as_os_str().len(), path.clone()));
    let texts = paths.iter().filter_map(|path| {
        let document = fs::read_to_string(path).ok()?;
        let beside = |extension| fs::read_to_string(path.with_extension(extension)).unwrap_or_default();
        let name = path.file_name()?.to_string_lossy().into_owned();
        let (options, live, report) = (beside("options"), beside("live"), beside("report.txt"));
        Some(Example { name, document, options, live, report })
    });
    Ok(texts.collect())
}

/// How many characters have to be removed and added to get from one text to the other.
fn changed(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (above, letter) in one.chars().enumerate() {
        let mut left = above + 1;
        let mut next = vec![left];
        for (found, pair) in other.iter().zip(row.windows(2)) {
            let &[diagonal, up] = pair else { continue };
            let replaced = diagonal + if letter == *found { 0 } else { 2 };
            left = replaced.min(up + 1).min(left + 1);
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::changed;

    #[test]
    fn what_has_to_be_changed_is_counted() {
        assert_eq!(changed("", ""), 0);
        assert_eq!(changed("abc", "abc"), 0);
        assert_eq!(changed("abc", "ac"), 1);
        assert_eq!(changed("abc", "axc"), 2);
        assert_eq!(changed("ab", "xyz"), 5);
    }
}
