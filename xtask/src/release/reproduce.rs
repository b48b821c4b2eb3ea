//! Whether what is published depends on the folder in which it was built.

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result, bail};

use super::{Release, files, unpack};
use crate::{build, process, project};

/// Their names differ in length and depth, as those of two machines do.
const FOLDERS: [&str; 2] = ["one", "another/and deeper"];
/// It names the commit, where there is one: the copies have none.
const COMMIT: &str = ".cargo_vcs_info.json";

/// What a build made.
struct Made {
    tarball: PathBuf,
    package: PathBuf,
    crate_file: PathBuf,
    sources: PathBuf,
}

/// Builds in two copies of the checkout and compares what comes out, file by file, with each other and with the release.
pub(crate) fn check(release: &Release) -> Result<String> {
    let home = env::temp_dir().join(format!("entra-user-flow-{}", std::process::id()));
    let outcome = compare(release, &home)?;
    // Where something differs, it stays to be looked at.
    fs::remove_dir_all(&home).with_context(|| format!("cannot remove {}", home.display()))?;
    Ok(outcome)
}

fn compare(release: &Release, home: &Path) -> Result<String> {
    let made = FOLDERS.iter().map(|folder| make(&home.join(folder))).collect::<Result<Vec<_>>>()?;
    let [one, other] = made.as_slice() else { bail!("two folders") };
    let mut different = [
        differences(&one.package, &other.package)?,
        differences(&one.sources, &other.sources)?,
        differences(&one.package, &release.package)?,
        differences(&one.sources, &release.sources)?,
    ]
    .concat();
    let archives = [
        (&one.tarball, &other.tarball),
        (&one.tarball, &release.tarball),
        // That of the release names its commit.
        (&one.crate_file, &other.crate_file),
    ];
    for (one, other) in archives {
        if fs::read(one)? != fs::read(other)? {
            different.push(other.display().to_string());
        }
    }
    if !different.is_empty() {
        different.sort();
        different.dedup();
        bail!("what differs in {}: {}", home.display(), different.join(", "));
    }
    Ok("yes, each file, the tarball and the crate".to_owned())
}

/// The names of the files that are not the same, or not in both folders.
fn differences(one: &Path, other: &Path) -> Result<Vec<String>> {
    let mut names = [files::names(one)?, files::names(other)?].concat();
    names.sort();
    names.dedup();
    names.retain(|name| name != COMMIT && fs::read(one.join(name)).ok() != fs::read(other.join(name)).ok());
    Ok(names)
}

/// Copies the checkout to `folder`, and makes there what is published.
fn make(folder: &Path) -> Result<Made> {
    copy(folder)?;
    let target = folder.join("target");
    let xtask = env::current_exe()?;
    let packed = target.join("packed");
    fs::create_dir_all(&packed)?;
    let steps: [(&str, &[&str]); 3] = [
        (&xtask.to_string_lossy(), &["build"]),
        ("npm", &["pack", "./pkg", "--pack-destination", "target/packed"]),
        ("cargo", &["package", "--package", "entra-user-flow", "--no-verify", "--allow-dirty"]),
    ];
    for (program, arguments) in steps {
        let mut command = process::command(program, arguments)?;
        // This program asks at run time where it is at home.
        command.current_dir(folder).env("CARGO_MANIFEST_DIR", folder.join("xtask")).env("CARGO_TARGET_DIR", &target);
        process::run(command)?;
    }
    let name = format!("entra-user-flow-{}", project::VERSION);
    let made = Made {
        tarball: packed.join(format!("{name}.tgz")),
        package: folder.join("made/npm"),
        crate_file: target.join(format!("package/{name}.crate")),
        sources: folder.join("made/crate"),
    };
    unpack(&made.tarball, &made.package)?;
    unpack(&made.crate_file, &made.sources)?;
    Ok(made)
}

/// What git knows or would take: no `node_modules`, nothing that was built.
fn copy(folder: &Path) -> Result<()> {
    build::reset(folder)?;
    let list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    let names = process::read(process::command("git", &list)?)?;
    let root = project::root()?;
    for name in names.split('\0').filter(|name| root.join(name).is_file()) {
        let copy = folder.join(name);
        fs::create_dir_all(copy.parent().context("a file is in a folder")?)?;
        fs::copy(root.join(name), &copy).with_context(|| format!("cannot copy {name}"))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use anyhow::Result;

    use super::{COMMIT, differences};
    use crate::{build, project};

    #[test]
    fn what_differs_or_is_missing_is_named_and_the_commit_is_passed_over() -> Result<()> {
        let home = project::target()?.join("tmp/reproduce-test");
        build::reset(&home)?;
        let (one, other) = (home.join("one"), home.join("other"));
        for (folder, text) in [(&one, "1"), (&other, "2")] {
            build::reset(folder)?;
            fs::write(folder.join("same"), "x")?;
            fs::write(folder.join("changed"), text)?;
            fs::write(folder.join(COMMIT), text)?;
        }
        fs::write(other.join("more"), "x")?;
        assert_eq!(differences(&one, &other)?, ["changed", "more"]);
        assert!(differences(&one, &one)?.is_empty());
        fs::remove_dir_all(home)?;
        Ok(())
    }
}
