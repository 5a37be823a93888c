//! What Weft costs beside the machine's own limit, measured in one run.
//!
//! `cargo run --release -p weft-bench` writes `bench/RESULTS.md`. Figure P1 so far: a verified import of 100 000 facts
//! beside a raw SQLCipher insert of the rows that it leaves, once in large writes and once in writes as small as the app's
//! own. Every run is a process of its own, so that the peaks of memory do not mix; they take turns, so that all meet the
//! same noise.
//!
//! Reading order: `corpus` (what is imported; `scribe`, `words` write it) → `import` (ours) → `raw` (the limit) →
//! `measured`, `clock` (numbers) → `report` (the page).

mod clock;
mod corpus;
mod import;
mod measured;
mod raw;
mod report;
mod scribe;
mod words;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use clap::{Parser, Subcommand};

use crate::measured::Measured;
use crate::report::{Report, Round};

/// Segments in one write when the app reads a file today: it takes in what each 64 KiB of the file yield
/// (`READ` in core/engine/src/exchange/mod.rs), and 256 facts pack into about 30 KiB.
const AS_THE_APP: u64 = 2;

/// Why a run was given up; printed once, at the end of `main`.
type Failed = Box<dyn std::error::Error>;

/// Measures a verified import beside a raw insert of the rows it leaves, and writes the results down.
#[derive(Parser)]
#[command(name = "weft-bench")]
struct Options {
    /// Facts to import.
    #[arg(long, default_value_t = 100_000, value_parser = clap::value_parser!(u64).range(1..=10_000_000))]
    facts: u64,
    /// Rounds; each is a raw insert and two imports.
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u64).range(1..=99))]
    runs: u64,
    /// Segments of 256 facts in one of the large writes.
    #[arg(long, default_value_t = 40, value_parser = clap::value_parser!(u64).range(1..=100_000))]
    together: u64,
    /// Where the databases are made and deleted again; a folder in memory would make syncing free.
    #[arg(long, default_value_os_t = std::env::temp_dir())]
    folder: PathBuf,
    /// Where the results are written.
    #[arg(long, default_value_os_t = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/RESULTS.md")))]
    results: PathBuf,
    /// One run, in a process of its own.
    #[command(subcommand)]
    run: Option<Run>,
}

#[derive(Subcommand)]
#[command(hide = true)]
enum Run {
    /// Imports a corpus into a new notebook.
    #[command(hide = true)]
    Import {
        /// The corpus's file.
        corpus: PathBuf,
        /// The folder of the new notebook.
        folder: PathBuf,
        /// Segments in one write.
        together: u64,
    },
    /// Inserts the rows of a notebook into a new one.
    #[command(hide = true)]
    Raw {
        /// The folder of the imported notebook.
        from: PathBuf,
        /// The folder of the new one.
        to: PathBuf,
    },
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
    let measured = match run {
        Run::Import { corpus, folder, together } => import::run(corpus, folder, usize::try_from(*together)?)?,
        Run::Raw { from, to } => raw::run(from, to)?,
    };
    println!("{}", measured.to_line());
    Ok(())
}

/// All runs, and the report.
fn all(options: &Options) -> Result<(), Failed> {
    let folder = tempfile::tempdir_in(&options.folder)
        .map_err(|error| format!("no folder could be made in {}: {error}", options.folder.display()))?;
    let place = |name: &str| folder.path().join(name);
    eprintln!("writing a corpus of {} facts", options.facts);
    let corpus = place("corpus");
    let written = corpus::write(&corpus, usize::try_from(options.facts)?)?;

    // Not counted: it warms the disk, and its rows are what the raw side inserts.
    eprintln!("importing once to have the rows");
    let imported = place("imported");
    in_a_process(&[Path::new("import"), &corpus, &imported, Path::new(&options.together.to_string())])?;
    import::check(&imported)?;

    let mut rounds = Vec::new();
    for number in 1..=options.runs {
        let made = place("made");
        let run = |arguments: &[&Path]| -> Result<Measured, Failed> {
            let measured = in_a_process(arguments)?;
            std::fs::remove_dir_all(&made)?;
            Ok(measured)
        };
        let import = |together: u64| -> Result<Measured, Failed> {
            let ran = run(&[Path::new("import"), &corpus, &made, Path::new(&together.to_string())])?;
            match ran.counted == options.facts {
                true => Ok(ran),
                false => Err(format!("only {} facts of {} came in", ran.counted, options.facts).into()),
            }
        };
        let raw = run(&[Path::new("raw"), &imported, &made])?;
        let round = Round { raw, ours: import(options.together)?, as_the_app: import(AS_THE_APP)? };
        eprintln!("round {number} of {}: {round}", options.runs);
        rounds.push(round);
    }
    let report = Report {
        written,
        together: options.together,
        as_the_app: AS_THE_APP,
        file_system: report::file_system(folder.path()),
        rounds,
    };
    let page = report.page();
    print!("{page}");
    std::fs::write(&options.results, page)
        .map_err(|error| format!("{} could not be written: {error}", options.results.display()))?;
    Ok(())
}

/// Runs this program again for one run, and reads what it answers.
fn in_a_process(arguments: &[&Path]) -> Result<Measured, Failed> {
    let done = Command::new(std::env::current_exe()?).args(arguments).stderr(Stdio::inherit()).output()?;
    if !done.status.success() {
        return Err("a run failed; what it said stands above".into());
    }
    Measured::from_line(&String::from_utf8(done.stdout)?)
}
