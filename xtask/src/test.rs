//! `cargo xtask test`: everything that must hold, in the order in which it is quickest to learn of a defect.

use std::time::Instant;

use anyhow::{Result, bail};

use crate::process::{command, run};
use crate::{bench, build, conformance, docs, judges, machine, npm, release, runtimes, size, tarball};

/// What it proves, and what does it; with `true`, for ten thousand flows, both versions of Graph and all
/// runtimes.
type Step = (&'static str, fn(bool) -> Result<()>);

const STEPS: [Step; 15] = [
    ("the machine has what the tests need", |_| machine::prepare()),
    ("the code is formatted", |_| format()),
    ("clippy has no remark", |_| lint()),
    ("clippy has no remark on the bindings", |_| lint_bindings()),
    ("the Rust tests pass", test_rust),
    ("the judges agree with every body", judges::judges),
    ("bodies and vocabulary conform to the schema of Graph", |_| {
        conformance::conformance(&conformance::Arguments::default())
    }),
    ("the package builds and holds what it promises", |_| build::build()),
    ("the package is within its size", |_| size::size(size::Action::Check)),
    ("the generated pages, schema and types are current", |_| docs::docs(true)),
    ("what a release publishes is as it must be", release::rehearse),
    ("the types compile", |_| check_types()),
    ("the contestants of the benchmark give the same", |_| bench::gate()),
    ("the JavaScript tests pass", |_| test_javascript()),
    ("the package works in the runtimes that are large", test_runtimes),
];

/// The tests that generate flows, or pairs of a tenant and definitions, and how many they generate for `--all`.
const GENERATED: [&str; 5] = ["generated", "round_trip", "differences", "proof", "bodies"];
const MANY_FLOWS: &str = "10000";
const MANY_PAIRS: &str = "5000";

/// What nobody has who only checks flows.
const CLIENT: &str = "--features=entra-user-flow/client";

/// Installs what is missing, then runs all steps; stops at the first that fails.
pub(crate) fn test(all: bool) -> Result<()> {
    for (passed, (name, step)) in STEPS.into_iter().enumerate() {
        eprintln!("\n[{}/{}] {name}", passed + 1, STEPS.len());
        let start = Instant::now();
        if let Err(error) = step(all) {
            eprintln!("{error:#}\n\nfailed: {name}");
            bail!("{passed} passed, 1 failed, {} not run", STEPS.len() - passed - 1);
        }
        eprintln!("ok, {:.1} s", start.elapsed().as_secs_f64());
    }
    if !all {
        eprintln!(
            "\nleft to `--all`: {MANY_FLOWS} generated flows instead of 200, {MANY_PAIRS} pairs of a tenant and definitions instead of 300, the judges of \
             beta, the runtimes and bundlers that are large, which docs/runtimes.md names, and whether two builds in different folders give the same bytes"
        );
    }
    eprintln!("\n{} passed, 0 failed", STEPS.len());
    Ok(())
}

fn format() -> Result<()> {
    run(command("cargo", &["fmt", "--all", "--check"])?)
}

fn lint() -> Result<()> {
    run(command("cargo", &["clippy", "--workspace", "--all-targets", CLIENT, "--", "-D", "warnings"])?)
}

fn lint_bindings() -> Result<()> {
    const LINT: [&str; 4] = ["clippy", "--lib", "--target", "wasm32-unknown-unknown"];
    // The module of the client has none of the others' bindings.
    for features in [&[][..], &["--features", "client"]] {
        let mut clippy = command("cargo", &LINT)?;
        clippy.args(features).args(["--", "-D", "warnings"]);
        run(clippy)?;
    }
    Ok(())
}

fn test_rust(all: bool) -> Result<()> {
    run(command("cargo", &["test", "--workspace", CLIENT])?)?;
    if !all {
        return Ok(());
    }
    // They write the bodies for the judges, so that they come last.
    let mut many = command("cargo", &["test", "--release", CLIENT])?;
    many.args(GENERATED.iter().flat_map(|name| ["--test", name])).env("FLOWS", MANY_FLOWS).env("PAIRS", MANY_PAIRS);
    run(many)
}

fn check_types() -> Result<()> {
    const OPTIONS: [&str; 8] =
        ["--noEmit", "--strict", "--skipLibCheck", "false", "--module", "nodenext", "--lib", "es2022,dom"];
    let mut tsc = command("tests/node_modules/.bin/tsc", &OPTIONS)?;
    tsc.args([
        "pkg/dist/index.d.ts",
        "pkg/dist/slim.d.ts",
        "pkg/dist/yaml.d.ts",
        "pkg/dist/format.d.ts",
        "pkg/dist/client.d.ts",
    ]);
    run(tsc)
}

fn test_javascript() -> Result<()> {
    npm::ensure("tests")?;
    npm::ensure("edge/cloudflare")?;
    let mut test = command("npm", &["test", "--prefix", "tests"])?;
    test.env("PACKAGE_TARBALL", tarball::path()?);
    run(test)
}

/// The JavaScript tests have shown it for all others.
fn test_runtimes(all: bool) -> Result<()> {
    if all {
        return runtimes::large();
    }
    eprintln!("left to `--all`");
    Ok(())
}
