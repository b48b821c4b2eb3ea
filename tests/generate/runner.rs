//! Runs a property over many flows, the same ones each time.

use std::collections::BTreeMap;
use std::sync::Mutex;

use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};

use super::{Flow, flow, plain_flow};

const SEED: [u8; 32] = *b"user flows of Entra External ID.";

/// How many flows each property is tried on: `FLOWS`, or 200.
pub(crate) fn flows() -> u32 {
    std::env::var("FLOWS").map_or(200, |text| text.parse().expect("FLOWS is a number"))
}

/// Tries a property on many flows, each with something drawn beside it.
pub(crate) fn each<S: Strategy>(name: &str, beside: S, property: impl Fn(Flow, S::Value) -> Result<(), TestCaseError>) {
    try_each(name, flow(), beside, property);
}

/// The same, on plain flows alone.
pub(crate) fn each_plain<S: Strategy>(
    name: &str,
    beside: S,
    property: impl Fn(Flow, S::Value) -> Result<(), TestCaseError>,
) {
    try_each(name, plain_flow(), beside, property);
}

fn try_each<S: Strategy>(
    name: &str,
    flow: impl Strategy<Value = Flow>,
    beside: S,
    property: impl Fn(Flow, S::Value) -> Result<(), TestCaseError>,
) {
    let config = ProptestConfig {
        cases: flows(),
        failure_persistence: None,
        max_shrink_iters: 500,
        ..ProptestConfig::default()
    };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &SEED);
    let mut runner = TestRunner::new_with_rng(config, rng);
    if let Err(error) = runner.run(&(flow, beside), |(flow, beside)| property(flow, beside)) {
        panic!("{name}: {error}");
    }
    println!("{name}: {} flows", flows());
}

/// How often each thing of a list has been tried.
#[derive(Default)]
pub(crate) struct Tally {
    counts: Mutex<BTreeMap<String, u32>>,
}

impl Tally {
    pub(crate) fn count(&self, name: &str) {
        *self.counts.lock().unwrap().entry(name.to_owned()).or_default() += 1;
    }

    /// Prints the counts. Whatever was never tried has not been tested, and fails.
    pub(crate) fn print(&self, names: &[&str]) {
        let counts = self.counts.lock().unwrap();
        for name in names {
            println!("  {:>7} {name}", counts.get(*name).copied().unwrap_or_default());
        }
        let untried: Vec<_> = names.iter().filter(|name| !counts.contains_key(**name)).collect();
        assert!(untried.is_empty(), "never tried: {untried:?}");
    }
}

/// Draws that shrink with the case: positions, and yes or no.
#[derive(Clone, Debug)]
pub(crate) struct Draws {
    numbers: Vec<usize>,
    next: usize,
}

impl Draws {
    /// A place in a list of this length, which is not empty.
    pub(crate) fn below(&mut self, length: usize) -> usize {
        self.next += 1;
        self.numbers[self.next % self.numbers.len()].wrapping_add(self.next / self.numbers.len()) % length
    }

    pub(crate) fn yes(&mut self) -> bool {
        self.below(2) == 1
    }

    /// One of the list, unless it is empty.
    pub(crate) fn one<T>(&mut self, list: Vec<T>) -> Option<T> {
        if list.is_empty() {
            return None;
        }
        let at = self.below(list.len());
        list.into_iter().nth(at)
    }
}

pub(crate) fn draws() -> impl Strategy<Value = Draws> {
    prop::collection::vec(0..10_000_usize, 24).prop_map(|numbers| Draws { numbers, next: 0 })
}
