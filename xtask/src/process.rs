//! Running other programs: the line is shown, the output only when it matters.

use std::path::MAIN_SEPARATOR;
use std::process::{Command, Output, Stdio};

use anyhow::{Context, Result, bail};

use crate::project;

/// A program with its arguments, to be run at the root of the repository.
pub(crate) fn command(program: &str, arguments: &[&str]) -> Result<Command> {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(project::root()?);
    Ok(command)
}

/// Runs a command quietly; when it fails, what it printed becomes part of the error.
pub(crate) fn run(mut command: Command) -> Result<()> {
    let line = describe(&command);
    eprintln!("$ {line}");
    let output = output(&mut command)?;
    if !output.status.success() {
        bail!(
            "`{line}` failed ({})\n{}{}",
            output.status,
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(())
}

/// Runs a command that talks to the user directly.
pub(crate) fn show(mut command: Command) -> Result<()> {
    let line = describe(&command);
    let status = command.status().with_context(|| format!("cannot start `{line}`"))?;
    if !status.success() {
        bail!("`{line}` failed ({status})");
    }
    Ok(())
}

/// What a command prints, without the line ending.
pub(crate) fn read(mut command: Command) -> Result<String> {
    let output = output(&mut command)?;
    if !output.status.success() {
        bail!("`{}` failed ({})\n{}", describe(&command), output.status, String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout)?.trim_end().to_owned())
}

fn output(command: &mut Command) -> Result<Output> {
    command.stdin(Stdio::null());
    command.output().with_context(|| format!("cannot start `{}`; is it installed?", describe(command)))
}

/// The command as one would type it at the root of the repository.
fn describe(command: &Command) -> String {
    let words = [command.get_program()].into_iter().chain(command.get_args());
    let line = words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ");
    match project::root() {
        Ok(root) => line.replace(&format!("{}{MAIN_SEPARATOR}", root.display()), ""),
        Err(_) => line,
    }
}

/// Gives this process to the command, so that an interrupt or a kill ends the one and only.
#[cfg(unix)]
pub(crate) fn replace_with(mut command: Command) -> Result<()> {
    use std::os::unix::process::CommandExt;
    let failed = command.exec();
    Err(failed).with_context(|| format!("cannot start `{}`", describe(&command)))
}

/// Where a process cannot be replaced, waiting for the command comes closest.
#[cfg(not(unix))]
pub(crate) fn replace_with(command: Command) -> Result<()> {
    show(command)
}
