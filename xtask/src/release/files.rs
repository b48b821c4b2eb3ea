//! The files that are published, against a list that somebody approved.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::{docs, project};

/// Compares the files of `folder` with the list: nothing more, and nothing less.
pub(crate) fn check(folder: &Path, list: &str) -> Result<String> {
    let approved = fs::read_to_string(project::root()?.join(list)).with_context(|| format!("cannot read {list}"))?;
    let names = names(folder)?;
    let wrong = differences(&names, &approved);
    if !wrong.is_empty() {
        bail!("{}\nWhere that is on purpose, change {list}", wrong.join("\n"));
    }
    Ok(format!("{} files, as {list} has them", names.len()))
}

/// The paths of the files, as archives write them.
pub(crate) fn names(folder: &Path) -> Result<Vec<String>> {
    let relative = |path: &Path| -> Result<String> {
        let parts = path.strip_prefix(folder)?.iter().map(|part| part.to_string_lossy());
        Ok(parts.collect::<Vec<_>>().join("/"))
    };
    docs::files(folder)?.iter().map(|path| relative(path)).collect()
}

/// A line is a path; a `*` in it stands for any part of a name, and a `#` begins a remark.
fn differences(names: &[String], approved: &str) -> Vec<String> {
    let lines: Vec<_> =
        approved.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    let unknown = names.iter().filter(|name| !lines.iter().any(|line| matches(line, name)));
    let missing = lines.iter().filter(|line| !names.iter().any(|name| matches(line, name)));
    unknown.map(|name| format!("not approved: {name}")).chain(missing.map(|line| format!("missing: {line}"))).collect()
}

fn matches(line: &str, name: &str) -> bool {
    match line.split_once('*') {
        None => line == name,
        Some((start, end)) => name
            .strip_prefix(start)
            .and_then(|rest| rest.strip_suffix(end))
            .is_some_and(|part| !part.is_empty() && !part.contains('/')),
    }
}

#[cfg(test)]
mod tests {
    use super::differences;

    fn check(names: &[&str], approved: &str) -> Vec<String> {
        differences(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>(), approved)
    }

    #[test]
    fn a_list_is_met_by_the_very_files_that_it_has() {
        assert!(
            check(&["README.md", "docs/UF0001.md", "docs/UF0002.md"], "# all\nREADME.md\n\ndocs/UF*.md\n").is_empty()
        );
    }

    #[test]
    fn what_is_more_or_less_is_named() {
        assert_eq!(check(&["README.md", ".env"], "README.md\nLICENSE\n"), ["not approved: .env", "missing: LICENSE"]);
    }

    #[test]
    fn a_star_stays_in_its_folder_and_stands_for_something() {
        assert_eq!(
            check(&["src/a/b.rs", "src/.rs"], "src/*.rs\n"),
            ["not approved: src/a/b.rs", "not approved: src/.rs", "missing: src/*.rs"]
        );
    }
}
