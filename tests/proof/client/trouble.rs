//! What goes wrong, by chance.

use entra_user_flow_emulator::{Fault, Options};

use crate::choices::Choices;

/// Faults as the emulator spells them. Those without a limit happen again and again.
const FAULTS: [&str; 18] = [
    "429;retry-after=2;chance=20",
    "429;chance=15",
    "503;retry-after=1;chance=15",
    "503;chance=15;method=POST",
    "drop-before;chance=10",
    "drop-after;chance=10",
    "drop-after;chance=40;path=$batch;times=2",
    "drop-after;method=POST;times=1",
    "drop-after;method=PATCH;times=1",
    "drop-after;method=DELETE;times=1",
    "409;chance=15",
    "401;times=1;skip=12",
    "slow=700;chance=30",
    "lag=3;chance=40",
    "lag=7;method=POST",
    "lag=12;method=PATCH",
    "page=1",
    "429;chance=30;path=authenticationEventsFlows",
];

/// Those that nobody can wait out: something is left undone.
const FINAL: [&str; 5] = [
    "403;times=1;method=POST",
    "403;method=PATCH;skip=1",
    "403;method=DELETE",
    "503;method=POST;skip=1",
    "drop-before;method=PATCH",
];

/// Some of them, at least one.
pub(super) fn trouble(choices: &mut Choices) -> Vec<&'static str> {
    let mut all = vec![choices.pick(&FAULTS)];
    all.extend(choices.some(&FAULTS, 12));
    if choices.yes(35) {
        all.push(choices.pick(&FINAL));
    }
    all
}

pub(super) fn with(options: Options, faults: &[&str]) -> Options {
    let faults = faults.iter().map(|text| text.parse::<Fault>().unwrap());
    faults.fold(options, Options::fault)
}
