//! Where the time of an import goes: the same steps as the engine's, one after the other on one thread, each timed.
//!
//! Runs in a process of its own and is part of no ratio: stopwatches between the steps cost a little.

use std::path::Path;

use weft_chain::{Segment, Verified, blob};
use weft_store::Store;
use weft_sync::file::{Item, Keys, Pulled, Reader};

use crate::Failed;
use crate::clock::Stopwatch;
use crate::corpus::files;
use crate::corpus::people::People;
use crate::keys;
use crate::numbers::Numbers;

/// The parts, in order, as [`run`] names them.
pub const PARTS: [&str; 5] = [
    "open frames and blobs",
    "unpack and verify",
    "place facts in their logs",
    "fold records, write states and rows, commit",
    "drain search, commit",
];

/// Bytes of a file that are read at a time.
const READ: usize = 64 * 1024;

/// Facts that share one write, as in the engine when nobody waits (`Pace::MOST` in core/engine/src/exchange/import.rs).
const TOGETHER: usize = 40 * 256;

/// Imports a corpus into a new store in `folder`, segment by segment.
pub fn run(corpus: &Path, folder: &Path, devices: u8) -> Result<Numbers, Failed> {
    let people = People::new(devices)?;
    let mut store = Store::create(folder, &keys::of_store())?;
    people.found(&mut store)?;
    let secrets = std::slice::from_ref(&people.secret);
    let mut seconds = [0.0; 5];
    let mut segments: Vec<Verified<Segment>> = Vec::new();
    for file in files(corpus)? {
        let bytes = std::fs::read(file)?;
        let mut reader = Reader::new(Keys { pairs: Vec::new(), secrets: secrets.to_vec() });
        for read in bytes.chunks(READ) {
            let watch = Stopwatch::start();
            let mut opened = Vec::new();
            reader.push(read);
            while let Some(item) = pull(&mut reader)? {
                if let Item::Blob(sealed) = item {
                    opened.push(blob::open(&sealed, secrets)?.1);
                }
            }
            seconds[0] += watch.spent().wall;
            let watch = Stopwatch::start();
            for plain in opened {
                segments.push(Segment::verify(&plain)?);
            }
            seconds[1] += watch.spent().wall;
            if segments.iter().map(|segment| segment.facts.len()).sum::<usize>() >= TOGETHER {
                put(&mut store, &mut segments, &mut seconds)?;
            }
        }
    }
    put(&mut store, &mut segments, &mut seconds)?;
    let watch = Stopwatch::start();
    store.drain_search()?;
    seconds[4] = watch.spent().wall;
    store.close()?;
    Ok(PARTS.iter().zip(seconds).fold(Numbers::default(), |numbers, (part, wall)| numbers.with(part, wall)))
}

/// Stores what was verified, in one write.
fn put(store: &mut Store, segments: &mut Vec<Verified<Segment>>, seconds: &mut [f64; 5]) -> Result<(), Failed> {
    let mut watch = Stopwatch::start();
    store.write(|w| {
        segments.iter().try_for_each(|segment| w.append(segment).map(drop))?;
        seconds[2] += watch.spent().wall;
        watch = Stopwatch::start();
        Ok(())
    })?;
    seconds[3] += watch.spent().wall;
    segments.clear();
    Ok(())
}

fn pull(reader: &mut Reader) -> Result<Option<Item>, Failed> {
    match reader.pull()? {
        Pulled::Item(item) => Ok(Some(item)),
        Pulled::Damaged(_) => Err("a file of the corpus is damaged".into()),
        Pulled::More => Ok(None),
    }
}
