//! Runs a property over many pairs, the same ones each time.

use std::collections::BTreeMap;
use std::sync::Mutex;

use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestError, TestRng, TestRunner};

use crate::pair::{Pair, recipe};

const SEED: [u8; 32] = *b"plans for Entra External ID ....";

/// How many pairs each property is tried on: `PAIRS`, or 300.
pub(crate) fn pairs() -> u32 {
    std::env::var("PAIRS").map_or(300, |text| text.parse().expect("PAIRS is a number"))
}

/// Tries a property on many pairs. What fails is made smaller, and shown. `SEED`, a number, makes other
/// pairs than the usual ones.
pub(crate) fn each(name: &str, property: impl Fn(&mut Pair) -> Result<(), TestCaseError>) {
    let config = ProptestConfig {
        cases: pairs(),
        failure_persistence: None,
        max_shrink_iters: 4_000,
        max_shrink_time: 30_000,
        ..ProptestConfig::default()
    };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &seed()));
    let result = runner.run(&recipe(), |recipe| property(&mut Pair::from(&recipe)));
    if let Err(error) = result {
        match error {
            TestError::Fail(why, recipe) => panic!("{name}: {why}\n{}", Pair::from(&recipe)),
            TestError::Abort(why) => panic!("{name}: {why}"),
        }
    }
    println!("{name}: {} pairs", pairs());
}

/// The usual seed, or that of `SEED`, a number.
fn seed() -> [u8; 32] {
    let mut seed = SEED;
    if let Ok(text) = std::env::var("SEED") {
        let number: u64 = text.parse().expect("SEED is a number");
        seed[24..].copy_from_slice(&number.to_be_bytes());
    }
    seed
}

/// How often each thing has happened.
#[derive(Default)]
pub(crate) struct Tally {
    counts: Mutex<BTreeMap<String, u32>>,
}

impl Tally {
    pub(crate) fn count(&self, name: &str) {
        self.add(name, 1);
    }

    pub(crate) fn add(&self, name: &str, count: u32) {
        *self.counts.lock().unwrap().entry(name.to_owned()).or_default() += count;
    }

    pub(crate) fn of(&self, name: &str) -> u32 {
        self.counts.lock().unwrap().get(name).copied().unwrap_or_default()
    }

    /// Prints the counts. What should have happened and never did has not been tested, and fails.
    pub(crate) fn print(&self, wanted: &[&str]) {
        for (name, count) in self.counts.lock().unwrap().iter() {
            println!("  {count:>7} {name}");
        }
        let never: Vec<_> = wanted.iter().filter(|name| self.of(name) == 0).collect();
        assert!(never.is_empty(), "never happened: {never:?}");
    }
}
