//! Worlds of real notebooks in which everything happens by chance, from a number: 5 to 30 devices of two groups write, meet
//! over wires that break, carry files that are cut or changed, ask a relay that may lie, are killed at any moment, put back
//! from a copy, copied whole, set their clocks 20 years off, and remove each other. After each step nothing that a device
//! held is lost, and nothing that left a device opens for anybody whom it is not for. In the end everybody who still belongs
//! meets, and all hold and say the same.
//!
//! The notebooks are real, in SQLCipher, in memory if the system has a folder there. Chance is libsodium's own, seeded: a
//! world that failed happens again from its number.
//!
//! ```text
//! WEFT_WORLD=1234 cargo test --release -p weft-engine --lib simulation
//! ```

mod beginning;
mod chip;
mod ending;
mod happening;
mod relay;
mod watching;
mod world;

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use world::{Tally, World, below};

/// One world from its beginning to its end; how often what happened in it, or why it failed.
fn happens(seed: u64, loud: bool) -> Result<Tally, String> {
    let mut world = World::new(seed);
    world.loud = loud;
    let steps = 15 + below(25);
    let lived = catch_unwind(AssertUnwindSafe(|| {
        for _ in 0..steps {
            world.step();
        }
        world.end();
    }));
    if loud || lived.is_err() {
        eprintln!("world {seed}:\n  {}", world.told.join("\n  "));
    }
    weft_seeded::unseed();
    lived.map(|()| world.tally).map_err(|_| format!("world {seed} failed; it happens again with WEFT_WORLD={seed}"))
}

/// The worlds of these numbers, on as many threads as there are cores.
fn worlds(from: u64, count: u64) {
    if let Ok(number) = std::env::var("WEFT_WORLD") {
        let number = number.parse().expect("WEFT_WORLD is a number");
        happens(number, true).expect("it lives");
        return;
    }
    let (next, begun) = (AtomicU64::new(from), Instant::now());
    let lived: Vec<Result<Tally, String>> = std::thread::scope(|scope| {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let live = || {
            let numbers = || Some(next.fetch_add(1, Ordering::Relaxed)).filter(|seed| *seed < from + count);
            std::iter::from_fn(numbers).map(|seed| happens(seed, false)).collect::<Vec<_>>()
        };
        let threads: Vec<_> = (0..cores).map(|_| scope.spawn(live)).collect();
        threads.into_iter().flat_map(|thread| thread.join().expect("a thread ends")).collect()
    });
    let failed: Vec<&String> = lived.iter().filter_map(|lived| lived.as_ref().err()).collect();
    let mut sums: BTreeMap<&str, u64> = BTreeMap::new();
    for (what, count) in lived.iter().flatten().flat_map(Tally::named) {
        *sums.entry(what).or_default() += count;
    }
    eprintln!("{count} worlds in {:.0?}: {sums:?}", begun.elapsed());
    assert!(failed.is_empty(), "{} of {count} worlds:\n{failed:#?}", failed.len());
    for (what, sum) in sums {
        assert!(sum >= count / 200, "{what}: only {sum} in {count} worlds");
    }
}

/// Minutes: 4 on two cores.
#[test]
fn two_thousand_worlds() {
    worlds(0, 2_000);
}

#[test]
#[ignore = "half an hour of two cores"]
fn ten_thousand_worlds() {
    worlds(2_000, 10_000);
}
