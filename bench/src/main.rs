//! What Weft costs beside the machine's own limit, measured in one run.
//!
//! `scripts/bench` writes `bench/RESULTS.md`. Every run is a process of its own, so that the peaks of memory do not mix;
//! runs that are compared take turns, so that all meet the same noise.
//!
//! Reading order: `corpus` (what is imported) → `setup` (what figures share) → `figures` (a file each) → `import`, `parts`,
//! `meeting`, `puts` (ours), `raw` (the limit), `peers` (others) → `clock`, `numbers`, `target` (what was measured, and whether it
//! is enough) → `report`.

mod appends;
mod clock;
mod corpus;
mod figures;
mod import;
mod keys;
mod looks;
mod meeting;
mod numbers;
mod parts;
mod peers;
mod person;
mod puts;
mod raw;
mod report;
mod setup;
mod target;
mod unlocking;
mod written;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::figures::{ALL, APP, Measure, PEERS};
use crate::report::Section;
use crate::setup::Setup;

/// As in the shells and the program: memory is wiped when it is given back, which costs time.
#[global_allocator]
static MEMORY: weft_engine::Wiping = weft_engine::Wiping;

/// Why a run was given up; printed once, at the end of `main`.
type Failed = Box<dyn std::error::Error>;

/// Measures what Weft costs beside the machine's own limit, and writes the results down.
#[derive(Parser)]
#[command(name = "weft-bench")]
struct Options {
    /// Only these figures, by name (P1 to P11, peers, app), with commas; all but the peers and the app when none is named. The results then
    /// go to the screen alone, unless a file is named.
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    /// The peers too: other programs that replicate the same records, beside ours (`scripts/setup peers`).
    #[arg(long)]
    peers: bool,
    /// Rounds of each figure; fewer than 5 decide nothing.
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u8).range(1..=99))]
    rounds: u8,
    /// A smoke run: one round of a few hundred facts, to see that everything works.
    #[arg(long)]
    quick: bool,
    /// Fail if a ratio or a number of bytes is worse than its target by more than a tenth.
    #[arg(long)]
    check: bool,
    /// Where the databases are made and deleted again; a folder in memory would make syncing free.
    #[arg(long, default_value_os_t = std::env::temp_dir())]
    folder: PathBuf,
    /// Where the results are written; by default bench/RESULTS.md if everything was measured.
    #[arg(long)]
    results: Option<PathBuf>,
    /// One run, in a process of its own.
    #[command(subcommand)]
    run: Option<Run>,
}

#[derive(Subcommand)]
#[command(hide = true)]
enum Run {
    /// Imports a corpus by so many devices into a new notebook.
    #[command(hide = true)]
    Import { corpus: PathBuf, notebook: PathBuf, devices: u8 },
    /// The same, step by step.
    #[command(hide = true)]
    Parts { corpus: PathBuf, store: PathBuf, devices: u8 },
    /// Inserts the rows of a notebook into a new database: all, or those of one table.
    #[command(hide = true)]
    Raw { from: PathBuf, to: PathBuf, only: Option<String> },
    /// Appends the agreements of a corpus one by one to copies of a notebook.
    #[command(hide = true)]
    Appends { corpus: PathBuf, notebook: PathBuf, made: PathBuf },
    /// Looks at copies of a notebook that took a corpus in.
    #[command(hide = true)]
    Looks { corpus: PathBuf, notebook: PathBuf, made: PathBuf },
    /// Makes an empty notebook that was admitted after another one.
    #[command(hide = true)]
    Admit { notebook: PathBuf, devices: u8, after: PathBuf },
    /// Waits for another notebook on loopback and meets it.
    #[command(hide = true)]
    Wait { notebook: PathBuf },
    /// Reaches out to a notebook that waits, and meets it.
    #[command(hide = true)]
    Reach { notebook: PathBuf, port: u16 },
    /// Two notebooks meet, and again when nothing is new.
    #[command(hide = true)]
    Again { reaching: PathBuf, waiting: PathBuf },
    /// Puts blobs into a relay, and as plain rows into a file.
    #[command(hide = true)]
    Puts { made: PathBuf, blobs: usize },
    /// Says how large each table of a notebook is.
    #[command(hide = true)]
    Pages { notebook: PathBuf },
}

fn main() -> ExitCode {
    let options = Options::parse();
    let done = match &options.run {
        Some(run) => one(run),
        None => all(&options),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("bench: {why}");
            ExitCode::FAILURE
        }
    }
}

/// One run, answered on standard output.
fn one(run: &Run) -> Result<(), Failed> {
    let numbers = match run {
        Run::Import { corpus, notebook, devices } => import::run(corpus, notebook, *devices)?,
        Run::Parts { corpus, store, devices } => parts::run(corpus, store, *devices)?,
        Run::Raw { from, to, only } => raw::run(from, to, only.as_deref())?,
        Run::Appends { corpus, notebook, made } => appends::run(corpus, notebook, made)?,
        Run::Looks { corpus, notebook, made } => looks::run(corpus, notebook, made)?,
        Run::Admit { notebook, devices, after } => meeting::admit(notebook, *devices, after)?,
        Run::Wait { notebook } => meeting::wait(notebook)?,
        Run::Reach { notebook, port } => meeting::reach(notebook, *port)?,
        Run::Again { reaching, waiting } => meeting::again(reaching, waiting)?,
        Run::Puts { made, blobs } => puts::run(made, *blobs)?,
        Run::Pages { notebook } => raw::pages(notebook)?,
    };
    print!("{}", numbers.to_lines());
    Ok(())
}

/// Every figure asked for, and the page.
fn all(options: &Options) -> Result<(), Failed> {
    let chosen = chosen(&options.only, options.peers)?;
    let folder = tempfile::tempdir_in(&options.folder)
        .map_err(|error| format!("no folder could be made in {}: {error}", options.folder.display()))?;
    let rounds = if options.quick { 1 } else { usize::from(options.rounds) };
    let setup = Setup::new(folder.path(), rounds, options.quick);
    let mut sections: Vec<Section> = Vec::new();
    for (id, measure) in &chosen {
        eprintln!("{id}");
        sections.push(measure(&setup)?);
    }
    let page = report::page(&setup, &sections);
    print!("{page}");
    let whole = options.only.is_empty() && !options.quick;
    let default = || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/RESULTS.md"));
    if let Some(results) = options.results.clone().or_else(|| whole.then(default)) {
        std::fs::write(&results, page)
            .map_err(|error| format!("{} could not be written: {error}", results.display()))?;
    }
    let fails = |section: &&Section| section.judged.iter().any(target::Judged::fails);
    let failed: Vec<&str> = sections.iter().filter(fails).map(|section| section.id).collect();
    match options.check && !failed.is_empty() {
        true => Err(format!("worse than the target by more than a tenth: {}", failed.join(", ")).into()),
        false => Ok(()),
    }
}

/// Figures by name; the peers only if they are named or asked for, the app only if it is named.
fn chosen(only: &[String], peers: bool) -> Result<Vec<(&'static str, Measure)>, Failed> {
    let named = |id: &str| only.iter().any(|name| id.eq_ignore_ascii_case(name));
    let all: Vec<_> = ALL.into_iter().chain([PEERS, APP]).collect();
    let unknown = |name: &&String| !all.iter().any(|(id, _)| id.eq_ignore_ascii_case(name));
    if let Some(unknown) = only.iter().find(unknown) {
        let names: Vec<&str> = all.iter().map(|(id, _)| *id).collect();
        return Err(format!("there is no figure {unknown}; there are {}", names.join(", ")).into());
    }
    let asked = |id: &str| match id {
        _ if id == PEERS.0 => peers,
        _ if id == APP.0 => false,
        _ => only.is_empty(),
    };
    let wanted = |id: &str| named(id) || asked(id);
    Ok(all.into_iter().filter(|(id, _)| wanted(id)).collect())
}
