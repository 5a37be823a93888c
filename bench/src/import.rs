//! Ours: verified import of a corpus into a fresh notebook, until search knows it. Runs in a process of its own.

use std::path::Path;

use weft_chain::Segment;
use weft_store::{Store, StoreKeys};
use weft_vault::Key;

use crate::Failed;
use crate::clock::{Spent, Stopwatch, peak_memory};
use crate::corpus::{Arriving, genesis};
use crate::measured::Measured;

/// What [`Measured::phases`] holds of an import.
pub const PHASES: [&str; 4] = [
    "unpack and verify",
    "place facts in their logs",
    "fold records, write states and rows, commit",
    "drain search, commit",
];

/// The keys of every notebook made here; they protect nothing.
pub fn keys() -> StoreKeys {
    StoreKeys { database: Key::from_bytes([1; 32]), drafts: Key::from_bytes([2; 32]) }
}

/// Imports the corpus into a new notebook in `folder`, `together` segments in one write.
///
/// The notebook is made, and the partnership's genesis and key put in, before the clock starts.
pub fn run(corpus: &Path, folder: &Path, together: usize) -> Result<Measured, Failed> {
    let mut store = Store::create(folder, &keys())?;
    let mut arriving = Arriving::open(corpus)?;
    let genesis = genesis()?;
    let key = arriving.next()?.ok_or("the corpus is empty")?;
    store.write(|w| {
        w.put_genesis(&genesis, b"signed")?;
        w.append(&Segment::verify(&key)?).map(drop)
    })?;

    let (mut verify, mut place, mut fold, mut drain) = Default::default();
    let mut more = true;
    let whole = Stopwatch::start();
    while more {
        let mut ending = None;
        store.write(|w| {
            for _ in 0..together {
                let watch = Stopwatch::start();
                more = match arriving.next()? {
                    None => false,
                    Some(bytes) => {
                        let segment = Segment::verify(&bytes)?;
                        verify += watch.spent();
                        let watch = Stopwatch::start();
                        w.append(&segment)?;
                        place += watch.spent();
                        true
                    }
                };
            }
            ending = Some(Stopwatch::start());
            Ok(())
        })?;
        fold += ending.map(|watch| watch.spent()).unwrap_or_default();
    }
    let watch = Stopwatch::start();
    store.drain_search()?;
    drain += watch.spent();
    let total: Spent = whole.spent();

    let (facts, waiting) = store.snapshot().fact_counts()?;
    if waiting > 0 {
        return Err(format!("{waiting} facts still wait for others").into());
    }
    store.close()?;
    Ok(Measured {
        total,
        phases: vec![verify, place, fold, drain],
        peak: peak_memory(),
        file: std::fs::metadata(folder.join("notebook.db"))?.len(),
        // The fact that announced the key came before the clock started.
        counted: facts - 1,
    })
}

/// Reads every page of an imported notebook back.
pub fn check(folder: &Path) -> Result<(), Failed> {
    let store = Store::open(folder, &keys())?;
    if store.is_whole()? { Ok(()) } else { Err("the imported notebook is not whole".into()) }
}
