//! `cargo xtask size`: what a user of the package downloads, beside what its peers take.

use anyhow::{Result, bail};
use lexopt::{Arg, Parser};

use crate::{build, npm, process};

/// What to do with the sizes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    /// Print a table, and write the picture in `docs` when it says something else.
    Show,
    /// The same, for programs.
    Json,
    /// Fail above a ceiling, or when the picture is not true.
    Check,
    /// Set every ceiling anew.
    SetCeilings,
}

impl Action {
    /// Reads the arguments behind `size`.
    pub(crate) fn parse(mut arguments: Parser) -> Result<Action> {
        let mut action = Action::Show;
        while let Some(argument) = arguments.next()? {
            let given = match argument {
                Arg::Long("json") => Action::Json,
                Arg::Long("check") => Action::Check,
                Arg::Long("set-ceilings") => Action::SetCeilings,
                _ => return Err(argument.unexpected().into()),
            };
            if action != Action::Show {
                bail!("one option at a time");
            }
            action = given;
        }
        Ok(action)
    }

    fn option(self) -> Option<&'static str> {
        match self {
            Action::Show => None,
            Action::Json => Some("--json"),
            Action::Check => Some("--check"),
            Action::SetCeilings => Some("--set-ceilings"),
        }
    }
}

/// Builds, then measures. The peers are installed for those who look at them; the check has no need of them.
pub(crate) fn size(action: Action) -> Result<()> {
    build::build()?;
    if action != Action::Check {
        npm::ensure("xtask/peers")?;
    }
    let mut command = process::command("node", &["xtask/js/size.mjs"])?;
    command.args(action.option());
    process::show(command)
}
