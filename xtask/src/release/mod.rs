//! `cargo xtask release --dry-run`: makes what a release publishes, and checks all that must be true of it.

mod crate_package;
mod files;
mod licences;
mod places;
mod reproduce;
mod tarball;
mod versions;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use lexopt::{Arg, Parser, ValueExt};

use crate::{build, process, project};

/// Where the workflow finds what it publishes.
const ARTIFACTS: &str = "release";

/// What is asked for.
#[derive(Default)]
pub(crate) struct Arguments {
    dry_run: bool,
    /// The tag that the release gets: then what is a remark otherwise is an error.
    tag: Option<String>,
}

impl Arguments {
    /// Reads the arguments behind `release`.
    pub(crate) fn parse(mut arguments: Parser) -> Result<Arguments> {
        let mut given = Arguments::default();
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("dry-run") => given.dry_run = true,
                Arg::Long("tag") => given.tag = Some(arguments.value()?.string()?),
                _ => return Err(argument.unexpected().into()),
            }
        }
        Ok(given)
    }
}

/// What the steps make, each from what is there already.
struct Release {
    tag: Option<String>,
    tarball: PathBuf,
    /// The tarball, unpacked.
    package: PathBuf,
    crate_file: PathBuf,
    /// The crate, unpacked.
    sources: PathBuf,
}

/// What it proves, and what does it. A step says in a few words what it saw.
type Step = (&'static str, fn(&Release) -> Result<String>);

/// The last takes minutes, the others seconds.
const STEPS: [Step; 8] = [
    ("the versions agree", |release| versions::check(release.tag.as_deref())),
    ("the npm package builds, and publint and attw have no remark", |release| tarball::make(release)),
    ("the npm package has the approved files", |release| files::check(&release.package, "xtask/release/npm-files.txt")),
    ("the crate builds from its package alone", |release| crate_package::make(release)),
    ("the crate has the approved files", |release| files::check(&release.sources, "xtask/release/crate-files.txt")),
    ("every licence is one that may ship", |release| licences::check(&release.package)),
    ("no shipped file names a folder of this machine", |release| places::check(&[&release.package, &release.sources])),
    ("two builds in different folders give the same bytes", |release| reproduce::check(release)),
];

/// Runs all steps; stops at the first that fails. Publishing itself is left to the workflow.
pub(crate) fn release(arguments: Arguments) -> Result<()> {
    if !arguments.dry_run {
        bail!(
            "a release is published by .github/workflows/release.yml alone, which starts when a tag such as `v{}` is \
             pushed; `cargo xtask release --dry-run` makes and checks what it publishes",
            project::VERSION
        );
    }
    let release = prepare(arguments.tag)?;
    run(&release, &STEPS)?;
    for file in [&release.tarball, &release.crate_file] {
        println!("{}: {} bytes", file.display(), fs::metadata(file)?.len());
    }
    Ok(())
}

/// The same as a test: without `all`, the steps that take no time.
pub(crate) fn rehearse(all: bool) -> Result<()> {
    let [quick @ .., _] = &STEPS;
    run(&prepare(None)?, if all { &STEPS } else { quick })
}

fn run(release: &Release, steps: &[Step]) -> Result<()> {
    for (name, step) in steps {
        println!("{name}: {}", step(release).with_context(|| format!("not true: {name}"))?);
    }
    Ok(())
}

fn prepare(tag: Option<String>) -> Result<Release> {
    let folder = project::target()?.join(ARTIFACTS);
    build::reset(&folder)?;
    let name = format!("entra-user-flow-{}", project::VERSION);
    Ok(Release {
        tag,
        tarball: folder.join(format!("{name}.tgz")),
        package: folder.join("npm"),
        crate_file: folder.join(format!("{name}.crate")),
        sources: folder.join("crate"),
    })
}

/// Unpacks an archive whose files are all in one folder, without that folder.
fn unpack(archive: &Path, folder: &Path) -> Result<()> {
    build::reset(folder)?;
    let mut tar = process::command("tar", &["--strip-components=1", "-xzf"])?;
    tar.arg(archive).arg("-C").arg(folder);
    process::run(tar)
}
