//! From the code to the first screen of a large notebook, and where that time goes. Called by `looks`.

use std::path::Path;

use weft_app::App;
use weft_model::audience::Audience;
use weft_store::Store;
use weft_vault::{Cost, pwhash};

use crate::Failed;
use crate::clock::millis;
use crate::import::CLOCK;
use crate::keys::{self, CODE};
use crate::looks::TIMES;
use crate::numbers::{Numbers, median};

/// What opening a notebook asks of its parts, in order, as [`run`] names them.
pub const PARTS: [&str; 5] = [
    "the vault, with the try counted, without Argon2id",
    "the store, with its freshness",
    "counting the facts and those that wait",
    "what has not arrived",
    "the last fact of each log",
];

/// `unlock`, without what Argon2id takes of it, and its parts.
pub fn run(notebook: &Path, mut numbers: Numbers) -> Result<Numbers, Failed> {
    let (mut opened, mut stretched) = (Vec::new(), Vec::new());
    let mut parts: [Vec<f64>; PARTS.len()] = Default::default();
    for _ in 0..TIMES {
        let (wait, key) = millis(|| pwhash::argon2id13(CODE, &[7; 16], Cost::LEAST));
        key?;
        stretched.push(wait);
        let (wait, app) = millis(|| -> Result<_, Failed> {
            let app = App::open(notebook, CODE, CLOCK)?;
            app.screen()?;
            Ok(app)
        });
        opened.push(wait);
        app?.lock()?;
        for (times, wait) in parts.iter_mut().zip(apart(notebook)?) {
            times.push(wait);
        }
    }
    let stretched = median(stretched)?;
    numbers = numbers.with("unlock", median(opened)? - stretched);
    for (place, (part, times)) in PARTS.into_iter().zip(parts).enumerate() {
        let argon = if place == 0 { stretched } else { 0.0 };
        numbers = numbers.with(part, median(times)? - argon);
    }
    Ok(numbers)
}

/// The parts one by one, the first with Argon2id.
fn apart(notebook: &Path) -> Result<[f64; PARTS.len()], Failed> {
    let (vault, keys) = millis(|| keys::of_notebook(notebook));
    let keys = keys?;
    let (opening, store) = millis(|| Store::open(notebook, &keys));
    let store = store?;
    let snapshot = store.snapshot();
    let (counting, counts) = millis(|| snapshot.fact_counts());
    counts?;
    let (missing, tellings) = millis(|| snapshot.missing_tellings(&Audience::Partnership));
    tellings?;
    let (last, ends) = millis(|| -> Result<(), Failed> {
        for log in snapshot.logs(&Audience::Partnership)? {
            if let Some(tip) = log.branches.iter().map(|branch| branch.seq).max() {
                snapshot.runs(&log.id, tip)?;
            }
        }
        Ok(())
    });
    ends?;
    store.close()?;
    Ok([vault, opening, counting, missing, last])
}
