//! The licences of what ships or is linked.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use spdx::{Expression, ParseMode};

use crate::{docs, process};

/// They ask for their notice to be kept, and for nothing else.
const ALLOWED: [&str; 12] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];
/// The endings of the files that name packages in a bundle, each in a line: `name version (licence)`.
const NOTICES: &str = ".LICENSES.txt";

/// Looks at all packages that cargo knows of, tools of the build included, and at all that esbuild put into a script.
pub(crate) fn check(package: &Path) -> Result<String> {
    let crates = crates()?;
    let bundled = bundled(package)?;
    let all = crates.iter().chain(&bundled);
    let refused: Vec<_> = all.filter(|(_, licence)| !is_allowed(licence)).collect();
    if !refused.is_empty() {
        bail!("not on the list of licences: {refused:?}");
    }
    let names: Vec<_> = bundled.keys().map(String::as_str).collect();
    let names = if names.is_empty() { "no npm package".to_owned() } else { names.join(", ") };
    Ok(format!("{} crates; {names} in the scripts", crates.len()))
}

fn is_allowed(licence: &str) -> bool {
    // Before SPDX, `/` was written for `OR`.
    let Ok(expression) = Expression::parse_mode(licence, ParseMode::LAX) else { return false };
    expression.evaluate(|required| {
        required.license.id().is_some_and(|id| ALLOWED.contains(&id.name))
            && required
                .addition
                .as_ref()
                .is_none_or(|addition| addition.id().is_some_and(|id| id.name == "LLVM-exception"))
    })
}

/// Every crate of the lock file with its licence.
fn crates() -> Result<BTreeMap<String, String>> {
    let text = process::read(process::command("cargo", &["metadata", "--format-version", "1", "--locked"])?)?;
    let metadata: Value = serde_json::from_str(&text)?;
    let packages = metadata.get("packages").and_then(Value::as_array).context("cargo metadata lists no packages")?;
    let text = |package: &Value, member| package.get(member).and_then(Value::as_str).unwrap_or_default().to_owned();
    let name = |package: &Value| format!("{} {}", text(package, "name"), text(package, "version"));
    Ok(packages.iter().map(|package| (name(package), text(package, "license"))).collect())
}

/// The npm packages whose code is in a script, with the licence that a notice beside the script gives.
fn bundled(package: &Path) -> Result<BTreeMap<String, String>> {
    let mut notices = BTreeMap::new();
    let mut inside = Vec::new();
    for file in docs::files(&package.join("dist"))? {
        let name = file.to_string_lossy();
        if name.ends_with(NOTICES) {
            notices.extend(fs::read_to_string(&file)?.lines().filter_map(notice));
        } else if name.ends_with(".js") {
            let text = fs::read_to_string(&file)?;
            inside.extend(text.lines().filter_map(origin).map(str::to_owned));
        }
    }
    for name in &inside {
        ensure!(notices.contains_key(name), "the code of {name} ships without its licence");
    }
    Ok(notices)
}

/// `yaml 2.9.1 (ISC)`
fn notice(line: &str) -> Option<(String, String)> {
    let (package, licence) = line.strip_suffix(')')?.split_once(" (")?;
    let (name, version) = package.split_once(' ')?;
    let is_version = !version.contains(' ') && version.starts_with(|character: char| character.is_ascii_digit());
    is_version.then(|| (name.to_owned(), licence.to_owned()))
}

/// The package that a part of a bundle comes from: esbuild writes the path of each module above its code.
fn origin(line: &str) -> Option<&str> {
    let (_, path) = line.strip_prefix("// ")?.rsplit_once("node_modules/")?;
    let mut ends = path.match_indices('/').map(|(at, _)| at);
    path.get(..ends.nth(usize::from(path.starts_with('@')))?)
}

#[cfg(test)]
mod tests {
    use super::{is_allowed, notice, origin};

    #[test]
    fn one_of_several_is_enough_and_all_of_several_are_needed() {
        assert!(is_allowed("MIT OR Apache-2.0"));
        assert!(is_allowed("GPL-3.0-only OR MIT"));
        assert!(is_allowed("(MIT OR Apache-2.0) AND Unicode-3.0"));
        assert!(is_allowed("MIT/Apache-2.0"));
        assert!(is_allowed("Apache-2.0 WITH LLVM-exception"));
        assert!(!is_allowed("MIT AND GPL-3.0-only"));
        assert!(!is_allowed("MPL-2.0"));
        assert!(!is_allowed(""));
        assert!(!is_allowed("SEE LICENSE IN FILE"));
    }

    #[test]
    fn a_notice_names_a_package_its_version_and_its_licence() {
        assert_eq!(notice("yaml 2.9.1 (ISC)"), Some(("yaml".to_owned(), "ISC".to_owned())));
        assert_eq!(notice("Copyright 2020 Somebody (somebody@example.com)"), None);
    }

    #[test]
    fn a_part_of_a_bundle_comes_from_the_innermost_package() {
        assert_eq!(origin("// xtask/node_modules/yaml/browser/index.js"), Some("yaml"));
        assert_eq!(origin("// node_modules/a/node_modules/@b/c/d.js"), Some("@b/c"));
        assert_eq!(origin("// target/package/stage/api.js"), None);
        assert_eq!(origin("code(); // node_modules/yaml/x.js"), None);
    }
}
