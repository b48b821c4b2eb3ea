//! The floor of the benchmark: the work of a row, done by the crate itself, without WebAssembly and without JavaScript.
//!
//! ```text
//! entra-user-flow-native product ROW FILE...     writes what comes out, for the gate to compare
//! entra-user-flow-native time ROW FILE...        for each line `WARM_UP_MILLISECONDS TIMES` of its input, a line
//!                                                `MICROSECONDS LENGTH_OF_THE_PRODUCT`
//! ```

mod work;

use std::error::Error;
use std::hint::black_box;
use std::io::{self, Write};
use std::time::{Duration, Instant};
use std::{env, fs};

use work::Work;

const USAGE: &str = "usage: entra-user-flow-native product|time ROW FILE...";

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let (mode, row) = arguments.next().zip(arguments.next()).ok_or(USAGE)?;
    let sources = arguments.map(fs::read).collect::<Result<Vec<_>, _>>()?;
    let work = Work::new(&row, sources)?;
    match mode.as_str() {
        "product" => Ok(io::stdout().write_all(work.product())?),
        "time" => answer_orders(work),
        _ => Err(USAGE.into()),
    }
}

/// Answers until the input ends.
fn answer_orders(mut work: Work) -> Result<(), Box<dyn Error>> {
    for line in io::stdin().lines() {
        let line = line?;
        let (warm_up, times) = line.split_once(' ').ok_or("an order has two numbers")?;
        warm_up_for(&mut work, Duration::from_millis(warm_up.parse()?));
        let (microseconds, length) = sample(&mut work, times.parse()?);
        println!("{microseconds} {length}");
    }
    Ok(())
}

fn warm_up_for(work: &mut Work, time: Duration) {
    let start = Instant::now();
    while start.elapsed() < time {
        black_box(work.run());
    }
}

/// The time of one run, and the length of what it gave. As for the other contestants, an eighth goes first, untimed.
fn sample(work: &mut Work, times: u32) -> (f64, usize) {
    for _ in 0..times.div_ceil(8) {
        black_box(work.run());
    }
    let start = Instant::now();
    let mut length = 0;
    for _ in 0..times {
        length = black_box(work.run());
    }
    (start.elapsed().as_secs_f64() * 1e6 / f64::from(times), length)
}
