//! Plans that are carried out by the client of the crate, while things go wrong.

mod caller;
mod faults;
mod reading;
mod trouble;
