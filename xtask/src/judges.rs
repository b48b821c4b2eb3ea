//! `cargo xtask judges`: the bodies that the tests make, judged by what Microsoft publishes for Graph.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

use crate::{npm, process, project};

const REQUIREMENTS: &str = "tests/judges/requirements.txt";

/// Has the bodies of v1.0, and with `beta` those of beta, judged by the SDK for Python and the types for TypeScript.
pub(crate) fn judges(beta: bool) -> Result<()> {
    let python = python()?;
    npm::ensure("tests")?;
    judge(&python, "v1.0", &[])?;
    if beta { judge(&python, "beta", &["--beta"]) } else { Ok(()) }
}

fn judge(python: &str, version: &str, options: &[&str]) -> Result<()> {
    let target = project::target()?;
    let bodies = target.join("tmp/bodies").join(version);
    ensure!(bodies.is_dir(), "there is no {}; `cargo test` writes the bodies", bodies.display());

    let mut sdk = process::command(python, &["tests/judges/graph_sdk.py"])?;
    sdk.args(options).arg(&bodies);
    process::show(sdk)?;
    let mut types = process::command("node", &["tests/judges/graph_types.mjs"])?;
    types.args(options).arg(&bodies).arg(target.join("judges"));
    process::show(types)
}

/// The Python that has the SDK, made anew when the requirements are others than those it was made for.
fn python() -> Result<String> {
    let environment = project::target()?.join("judges-venv");
    let python = utf8(environment.join("bin/python"))?;
    let wanted =
        fs::read(project::root()?.join(REQUIREMENTS)).with_context(|| format!("cannot read {REQUIREMENTS}"))?;
    let installed = environment.join("installed-requirements.txt");
    if fs::read(&installed).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    let mut create = process::command("python3", &["-m", "venv", "--clear"])?;
    create.arg(&environment);
    process::run(create)?;
    // The SDK has tens of thousands of modules and the judge loads a hundred; compiling them all takes a minute.
    let install =
        ["-m", "pip", "install", "--quiet", "--no-compile", "--disable-pip-version-check", "-r", REQUIREMENTS];
    process::run(process::command(&python, &install)?)?;
    fs::write(&installed, wanted).with_context(|| format!("cannot write {}", installed.display()))?;
    Ok(python)
}

fn utf8(path: PathBuf) -> Result<String> {
    path.into_os_string().into_string().ok().context("the path of the target folder is not UTF-8")
}
