//! Plans that are carried out by the client of the crate, while things go wrong.

mod caller;
mod carrying;
mod made;
mod outcome;
mod reading;
mod trouble;
