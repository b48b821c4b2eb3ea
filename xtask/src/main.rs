//! Builds, checks, measures and serves the project: `cargo xtask <command>`.

mod bench;
mod build;
mod docs;
mod machine;
mod npm;
mod process;
mod project;
mod serve;
mod size;
mod test;

use std::process::ExitCode;

use anyhow::{Result, bail};
use lexopt::{Arg, Parser, ValueExt};

const HELP: &str = "\
cargo xtask <command>

  build             compile the crate and write the npm package to pkg/dist
  serve [--port N]  build, then serve the page (www/) on 127.0.0.1
  test              install what is missing, then run every check and test
  bench [args]      build, then run the benchmarks; arguments go to benches/run.mjs
  size [--check]    print the sizes of the package; with --check fail above a ceiling
  docs [--check]    generate docs/, the JSON Schema and the types of the rule codes; with --check only compare
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
        "test" => no_more(arguments).and_then(|()| test::test()),
        "bench" => bench::bench(arguments.raw_args()?),
        "size" => size::size(check(arguments)?),
        "docs" => docs::docs(check(arguments)?),
        other => bail!("unknown command `{other}`\n\n{HELP}"),
    }
}

fn no_more(mut arguments: Parser) -> Result<()> {
    match arguments.next()? {
        None => Ok(()),
        Some(argument) => Err(argument.unexpected().into()),
    }
}

fn check(mut arguments: Parser) -> Result<bool> {
    let mut check = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("check") => check = true,
            _ => return Err(argument.unexpected().into()),
        }
    }
    Ok(check)
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
