//! P1, P2, P3: a verified import beside a raw insert of the rows it leaves.

use crate::Failed;
use crate::corpus::{Rhythm, Shape};
use crate::numbers::{Numbers, spread};
use crate::parts::PARTS;
use crate::raw::SETTINGS;
use crate::report::{Section, Table};
use crate::setup::{Rounds, Setup, run};
use crate::target::{Judged, Target};

/// What was tried to make imports faster.
const TRIED: &[&str] = &[
    "From 1 to 400 segments of 256 facts in one write: up to 40 each step gains, beyond it memory grows and speed hardly.",
    "Consecutive segments of one log verified by the last signature alone, frames, blobs and segments opened on a second \
     thread: the table of parts is without both, the engine has both.",
];

/// 256 facts a segment.
pub fn full(setup: &Setup) -> Result<Section, Failed> {
    measure(setup, "P1", "256 facts a segment", Shape::full(setup.amounts.facts), 50.0)
}

/// Twenty devices, short segments.
pub fn short(setup: &Setup) -> Result<Section, Failed> {
    let shape = Shape::twenty(Rhythm::Short, setup.amounts.facts);
    measure(setup, "P2", "twenty devices, 8 to 30 facts a segment", shape, 35.0)
}

/// Twenty devices, one fact a segment.
pub fn single(setup: &Setup) -> Result<Section, Failed> {
    let shape = Shape::twenty(Rhythm::Single, setup.amounts.facts);
    measure(setup, "P3", "twenty devices, one fact a segment", shape, 20.0)
}

/// The raw insert of a round and the import after it.
struct Round {
    raw: Numbers,
    ours: Numbers,
}

fn measure(setup: &Setup, id: &'static str, title: &str, shape: Shape, target: f64) -> Result<Section, Failed> {
    let corpus = setup.corpus(shape)?;
    let imported = setup.imported(&corpus)?;
    let rounds = setup.rounds(|| {
        let raw = setup.in_passing(|made| run(["raw".as_ref(), imported.as_os_str(), made.as_os_str()]))?;
        let ours = setup.in_passing(|made| setup.import(&corpus, made))?;
        Ok(Round { raw, ours })
    })?;
    let devices = shape.devices.to_string();
    let parts = setup
        .in_passing(|made| run(["parts".as_ref(), corpus.folder.as_os_str(), made.as_os_str(), devices.as_ref()]))?;
    let share = |name: &str| rounds.each(|round| Ok(100.0 * round.raw.get(name)? / round.ours.get(name)?));
    let rows = rounds.all.first().map_or(Ok(0.0), |round| round.raw.get("rows"))?;
    Ok(Section {
        id,
        title: format!("a verified import, {title}, beside a raw insert of the rows it leaves"),
        definition: vec![
            format!("**What arrives**: {}; as files of at most 16 MB of sealed blobs.", corpus.told()),
            "**Ours**: `Notebook::file_in` on each file, as a shell hands it to the engine, into a notebook that a steward \
             has just admitted: open frames and blobs, unpack and verify, place the facts, evolve records, write states and \
             rows; then a first search, which brings search up to date. From the first byte to the end of that search; \
             making and unlocking the notebook is not timed."
                .to_owned(),
            format!(
                "**Raw**: the {rows} rows that this import leaves, of every table, with every index, search through its \
                 virtual table, put into an empty database that the store itself made: one transaction, one prepared \
                 statement a table, the same settings ({SETTINGS}). Reading those rows is not timed."
            ),
            "One import before the first round is not counted: its rows are what raw inserts, and its notebook is read back \
             page by page."
                .to_owned(),
        ],
        judged: vec![Judged::gating("share of the raw speed, %", Target::AtLeast(target), share("wall")?, 1)],
        tables: vec![
            sides(&rounds, corpus.written.facts as f64, &share("core")?)?,
            by_round(&rounds)?,
            where_it_goes(&parts, &rounds)?,
        ],
        notes: Vec::new(),
        tried: TRIED,
        noise: rounds.noise,
    })
}

fn sides(rounds: &Rounds<Round>, facts: f64, share_of_cores: &[f64]) -> Result<Table, Failed> {
    let mut table = Table::new("Median, with the smallest and the largest:", &["", "ours", "raw"]);
    let raw = |name: &str| rounds.each(|round| round.raw.get(name));
    let ours = |name: &str| rounds.each(|round| round.ours.get(name));
    let mut row = |what: &str, decimals: usize, ours: Vec<f64>, raw: Vec<f64>| {
        table.row([what.to_owned(), spread(ours, decimals), spread(raw, decimals)]);
    };
    row("seconds", 2, ours("wall")?, raw("wall")?);
    let speed = |seconds: Vec<f64>| seconds.into_iter().map(|seconds| facts / seconds).collect();
    row("facts a second", 0, speed(ours("wall")?), speed(raw("wall")?));
    row("seconds on cores", 2, ours("core")?, raw("core")?);
    // Counted in steps of 10 ms: a smoke run has too few of them.
    if ours("core")?.into_iter().chain(raw("core")?).all(|seconds| seconds > 0.1) {
        row("share of the raw speed by time on cores, %", 1, share_of_cores.to_vec(), Vec::new());
    }
    Ok(table)
}

fn by_round(rounds: &Rounds<Round>) -> Result<Table, Failed> {
    let mut table =
        Table::new("Round by round:", &["round", "raw, s", "ours, s", "share, %", "others had of the cores, %"]);
    for (number, round) in rounds.all.iter().enumerate() {
        let (raw, ours) = (round.raw.get("wall")?, round.ours.get("wall")?);
        let noise = rounds.noise.get(number).copied();
        table.row([
            (number + 1).to_string(),
            format!("{raw:.2}"),
            format!("{ours:.2}"),
            format!("{:.1}", 100.0 * raw / ours),
            spread(noise, 0),
        ]);
    }
    Ok(table)
}

fn where_it_goes(parts: &Numbers, rounds: &Rounds<Round>) -> Result<Table, Failed> {
    let title = "Where the time goes, measured once more with the same steps one after the other on one thread, every \
                 segment verified by itself:";
    let mut table = Table::new(title, &["part", "s"]);
    let mut sum = 0.0;
    for part in PARTS {
        sum += parts.get(part)?;
        table.row([part.to_owned(), format!("{:.2}", parts.get(part)?)]);
    }
    table.row(["all of them".to_owned(), format!("{sum:.2}")]);
    let ours = rounds.each(|round| round.ours.get("wall"))?;
    table.row(["the engine, from the first byte to the end".to_owned(), spread(ours, 2)]);
    let drain = rounds.each(|round| round.ours.get("drain"))?;
    table.row(["of which the first search".to_owned(), spread(drain, 2)]);
    Ok(table)
}
