//! The index of the rules, by area: a page of its own, and in short in the README.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use entra_user_flow::RULES;
use entra_user_flow::diagnostic::{About, Severity};

use super::{HEAD, example};

/// How codes begin, and what such rules are about.
const AREAS: [(&str, &str); 11] = [
    ("UF00", "The text"),
    ("UF01", "The user flow"),
    ("UF02", "Identity providers"),
    ("UF03", "Attributes"),
    ("UF04", "Page and inputs"),
    ("UF05", "Patterns"),
    ("UF06", "Applications"),
    ("UF07", "Extensions"),
    ("UF08", "The tenant"),
    ("UF09", "Several user flows"),
    ("UF10", "Graph bodies"),
];
/// Between them, the README has what is made here.
const MARKS: [&str; 2] = ["<!-- rules: made by `cargo xtask docs` -->\n", "<!-- /rules -->\n"];

/// The page.
pub(crate) fn page(root: &Path) -> Result<String> {
    let areas = AREAS.map(|(start, title)| {
        let rows = rules_of(start).map(|about| row(about, root)).collect::<Result<String>>()?;
        let head = "| Code | Name | Severity | Fixes | What it finds |\n|---|---|---|---|---|";
        Ok(format!("\n## {title}\n\n{head}\n{rows}"))
    });
    let areas = areas.into_iter().collect::<Result<String>>()?;
    Ok(format!(
        "{HEAD}\n# Rules\n\n{} rules. A fix that is safe does not change what the document means; one that is unsafe may.\n\n\
         [What is not checked, and why](not-checked.md) · \
         [What Graph answers when something is wrong](graph-errors.md)\n{areas}",
        RULES.len()
    ))
}

fn row(about: &About, root: &Path) -> Result<String> {
    let About { code, name, severity, texts, .. } = about;
    let fixes = match example::fixes(about, root)? {
        [false, false] => "",
        [true, false] => "safe",
        [false, true] => "unsafe",
        [true, true] => "safe, unsafe",
    };
    Ok(format!("| [{code}]({code}.md) | {name} | {} | {fixes} | {} |\n", severity.as_str(), texts.summary))
}

fn rules_of(start: &str) -> impl Iterator<Item = &'static About> {
    RULES.iter().map(|rule| &rule.about).filter(move |about| about.code.starts_with(start))
}

/// The README with the index of today between its marks.
pub(crate) fn readme(path: &Path) -> Result<String> {
    let text = fs::read_to_string(path).context("cannot read the README")?;
    let [start, end] = MARKS;
    let (before, rest) = text.split_once(start).context("the README has no mark where the rules begin")?;
    let (_, after) = rest.split_once(end).context("the README has no mark where the rules end")?;
    Ok(format!("{before}{start}\n{}\n{end}{after}", summary()))
}

/// How many rules there are, and what they are about.
fn summary() -> String {
    let count = |severity| RULES.iter().filter(|rule| rule.about.severity == severity).count();
    let areas = AREAS.map(|(start, title)| {
        let anchor = title.to_lowercase().replace(' ', "-");
        format!("[{}](docs/rules/README.md#{anchor}) ({})", lower_first(title), rules_of(start).count())
    });
    format!(
        "{} rules: {} give errors, {} warnings, {} say what is good to know. They are about {}.\n",
        RULES.len(),
        count(Severity::Error),
        count(Severity::Warning),
        count(Severity::Info),
        areas.join(",\n")
    )
}

/// Within a sentence; the name of a product keeps its capital.
fn lower_first(title: &str) -> String {
    if title.starts_with("Graph") {
        return title.to_owned();
    }
    let mut letters = title.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_rule_is_in_one_area() {
        let listed: usize = AREAS.iter().map(|(start, _)| rules_of(start).count()).sum();
        assert_eq!(listed, RULES.len());
    }
}
