//! Builds, checks, measures and serves the project: `cargo xtask <command>`.

mod bench;
mod build;
mod conformance;
mod docs;
mod judges;
mod machine;
mod mutants;
mod npm;
mod process;
mod project;
mod release;
mod runtimes;
mod serve;
mod size;
mod tarball;
mod test;

use std::process::ExitCode;

use anyhow::{Result, bail};
use lexopt::{Arg, Parser, ValueExt};

const HELP: &str = "\
cargo xtask <command>

  build             compile the crate and write the npm package to pkg/dist
  serve [--port N]  build, then serve the page (www/) on 127.0.0.1
  test [--all]      install what is missing, then run every check and test; with --all for 10,000 generated flows,
                    both versions of Graph and every runtime
  runtimes [--only NAME]... [--docs]
                    build, then show where the packed package works, which the ordinary tests do for what is small; with
                    --only for the rows that have NAME in theirs, with --docs to write docs/runtimes.md if all hold
  judges [--beta]   have Microsoft's SDK and types judge the bodies that the tests made; with --beta those of beta too
  mutants K/N       change the rules, each time in one place, and see whether the tests notice; of N equal shares of all
                    changes, which takes hours, the one with the number K, from 0
  bench [--gate] [--browsers] [--workerd] [--scaling] [--docs [--from FILE]] [--json FILE] [--only TEXT] [--peers NAMES] [--rounds N]
                    build, then measure the package beside its peers in Node.js, and in browsers and workerd if asked; or,
                    with --scaling, time and memory against size; with --docs all of it, and write docs/performance.md, or,
                    with --from, only write it from what was measured before
  size [--json | --check | --set-ceilings]
                    print what a user of the package downloads, beside its peers, for people or for programs, and keep the
                    picture in docs true; or fail above a ceiling; or set the ceilings, 5 % above the sizes as they are
  docs [--check]    generate docs/, the JSON Schema and the types of the rule codes; with --check only compare
  release --dry-run [--tag vX.Y.Z]
                    make the npm package and the crate as they are published, and check all that must be true of them
  conformance [--reference DIR] [--against FILE [--version v1.0|beta]]
                    check what the crate builds and knows against the schema and the examples of Microsoft Graph, where
                    a copy of them stands beside the checkout; with --against also list what another EDMX changes
";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let mut arguments = Parser::from_env();
    let command = match arguments.next()? {
        Some(Arg::Value(command)) => command,
        None | Some(Arg::Long("help") | Arg::Short('h')) => {
            print!("{HELP}");
            return Ok(());
        }
        Some(option) => return Err(option.unexpected().into()),
    };
    match command.to_string_lossy().as_ref() {
        "build" => no_more(arguments).and_then(|()| build::build()),
        "serve" => serve::serve(port(arguments)?),
        "test" => test::test(flag(arguments, "all")?),
        "runtimes" => runtimes::runtimes(arguments.raw_args()?),
        "bench" => bench::bench(arguments.raw_args()?),
        "judges" => judges::judges(flag(arguments, "beta")?),
        "mutants" => mutants::mutants(&value(arguments)?),
        "size" => size::size(size::Action::parse(arguments)?),
        "release" => release::release(release::Arguments::parse(arguments)?),
        "docs" => docs::docs(flag(arguments, "check")?),
        "conformance" => conformance::conformance(&conformance::Arguments::parse(arguments)?),
        other => bail!("unknown command `{other}`\n\n{HELP}"),
    }
}

fn no_more(mut arguments: Parser) -> Result<()> {
    match arguments.next()? {
        None => Ok(()),
        Some(argument) => Err(argument.unexpected().into()),
    }
}

fn value(mut arguments: Parser) -> Result<String> {
    let value = arguments.value()?.string()?;
    no_more(arguments).map(|()| value)
}

fn flag(mut arguments: Parser, name: &str) -> Result<bool> {
    let mut given = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long(option) if option == name => given = true,
            _ => return Err(argument.unexpected().into()),
        }
    }
    Ok(given)
}

fn port(mut arguments: Parser) -> Result<Option<u16>> {
    let mut port = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("port") => port = Some(arguments.value()?.parse()?),
            _ => return Err(argument.unexpected().into()),
        }
    }
    Ok(port)
}
