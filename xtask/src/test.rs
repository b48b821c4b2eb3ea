//! `cargo xtask test`: everything that must hold, in the order in which it is quickest to learn of a defect.

use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::process::{command, run};
use crate::{build, docs, machine, npm, project, size};

type Step = (&'static str, fn() -> Result<()>);

const STEPS: [Step; 11] = [
    ("the machine has what the tests need", machine::prepare),
    ("the code is formatted", format),
    ("clippy has no remark", lint),
    ("clippy has no remark on the bindings", lint_bindings),
    ("the Rust tests pass", test_rust),
    ("the package builds and holds what it promises", build::build),
    ("the package is within its size", || size::size(true)),
    ("the generated pages and types are current", || docs::docs(true)),
    ("the package lints", lint_package),
    ("the types compile", check_types),
    ("the JavaScript tests pass", test_javascript),
];

/// Installs what is missing, then runs all steps; stops at the first that fails.
pub(crate) fn test() -> Result<()> {
    for (passed, (name, step)) in STEPS.into_iter().enumerate() {
        eprintln!("\n[{}/{}] {name}", passed + 1, STEPS.len());
        let start = Instant::now();
        if let Err(error) = step() {
            eprintln!("{error:#}\n\nfailed: {name}");
            bail!("{passed} passed, 1 failed, {} not run", STEPS.len() - passed - 1);
        }
        eprintln!("ok, {:.1} s", start.elapsed().as_secs_f64());
    }
    eprintln!("\n{} passed, 0 failed", STEPS.len());
    Ok(())
}

fn format() -> Result<()> {
    run(command("cargo", &["fmt", "--all", "--check"])?)
}

fn lint() -> Result<()> {
    run(command("cargo", &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])?)
}

fn lint_bindings() -> Result<()> {
    run(command("cargo", &["clippy", "--lib", "--target", "wasm32-unknown-unknown", "--", "-D", "warnings"])?)
}

fn test_rust() -> Result<()> {
    run(command("cargo", &["test", "--workspace"])?)
}

/// Packs the package under a name without a version, then has the tarball judged.
fn lint_package() -> Result<()> {
    let folder = project::target()?.join("package");
    let tarball = tarball()?;
    let mut pack = command("npm", &["pack", "./pkg", "--pack-destination"])?;
    pack.arg(&folder);
    run(pack)?;
    fs::rename(folder.join(format!("entra-user-flow-{}.tgz", project::VERSION)), &tarball)
        .context("npm pack did not write the tarball")?;

    npm::ensure("tests")?;
    let mut publint = command("tests/node_modules/.bin/publint", &["run", "--strict"])?;
    publint.arg(&tarball);
    run(publint)?;
    // The package has no CommonJS on purpose, and ./wasm is no script.
    let mut attw =
        command("tests/node_modules/.bin/attw", &["--profile", "esm-only", "--exclude-entrypoints", "wasm", "--"])?;
    attw.arg(&tarball);
    run(attw)
}

fn check_types() -> Result<()> {
    const OPTIONS: [&str; 8] =
        ["--noEmit", "--strict", "--skipLibCheck", "false", "--module", "nodenext", "--lib", "es2022,dom"];
    let mut tsc = command("tests/node_modules/.bin/tsc", &OPTIONS)?;
    tsc.args(["pkg/dist/index.d.ts", "pkg/dist/slim.d.ts", "pkg/dist/yaml.d.ts"]);
    run(tsc)
}

fn test_javascript() -> Result<()> {
    npm::ensure("tests")?;
    npm::ensure("edge/cloudflare")?;
    let mut test = command("npm", &["test", "--prefix", "tests"])?;
    test.env("PACKAGE_TARBALL", tarball()?);
    run(test)
}

fn tarball() -> Result<PathBuf> {
    Ok(project::target()?.join("package/entra-user-flow.tgz"))
}
