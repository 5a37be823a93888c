//! Ours: a corpus comes in through the app's own door, until search knows it. Runs in a process of its own.

use std::fs::File;
use std::path::Path;

use weft_engine::{Clock, Notebook, Protection};
use weft_model::said::Lang;

use crate::Failed;
use crate::clock::{Stopwatch, forget_peak, peak_memory};
use crate::corpus::files;
use crate::corpus::people::{People, START};
use crate::keys::{self, CODE};
use crate::numbers::Numbers;

/// A year after the corpus began: every day in it is past.
pub const CLOCK: Clock = Clock::Fixed(START + 366 * 86_400_000);

/// A word that nobody says: a search for it brings search up to date and finds nothing.
pub const UNSAID: &str = "qqqqqq";

/// What a notebook made here asked with, kept beside it: whoever is admitted after it is told of it.
const ASKED: &str = "asked";

/// Makes a notebook that was admitted to the partnership of the corpora with so many devices; after the notebook in `after`,
/// if one is named.
pub fn make(folder: &Path, devices: u8, protection: &Protection, after: Option<&Path>) -> Result<Notebook, Failed> {
    let tag = |tag| Lang::new(tag).ok_or("a language's tag is wrong");
    let mut notebook = Notebook::create_with(folder, CODE, CLOCK, &[tag("en")?, tag("ta")?], protection)?;
    let mut requests = Vec::new();
    if let Some(after) = after {
        requests.push(std::fs::read(after.join(ASKED))?);
    }
    let request = notebook.request()?;
    std::fs::write(folder.join(ASKED), &request)?;
    requests.push(request);
    notebook.join(&People::new(devices)?.admit(&requests)?)?;
    Ok(notebook)
}

/// Takes a corpus's files into a new notebook in `folder`, as a shell hands them to the engine.
///
/// The notebook is made and admitted before the clock starts, and what that took of memory is forgotten.
pub fn run(corpus: &Path, folder: &Path, devices: u8) -> Result<Numbers, Failed> {
    let mut notebook = make(folder, devices, &keys::cheap(folder), None)?;
    let files = files(corpus)?;
    forget_peak();
    let whole = Stopwatch::start();
    let mut facts = 0;
    for file in files {
        let came = notebook.file_in(&mut File::open(file)?)?;
        if !came.complete || came.held + came.refused + came.damaged > 0 {
            return Err(format!("not everything was taken in: {came:?}").into());
        }
        facts += came.new_facts;
    }
    let watch = Stopwatch::start();
    notebook.search(UNSAID)?;
    let (drain, total) = (watch.spent(), whole.spent());
    let peak = peak_memory();
    notebook.lock()?;
    Ok(Numbers::default()
        .with("wall", total.wall)
        .with("core", total.core)
        .with("drain", drain.wall)
        .with("peak", peak)
        .with("file", std::fs::metadata(folder.join("notebook.db"))?.len() as f64)
        .with("facts", facts as f64))
}

/// Reads every page of an imported notebook back, and looks for facts that wait.
pub fn check(folder: &Path) -> Result<(), Failed> {
    let notebook = Notebook::open(folder, CODE, CLOCK)?;
    let check = notebook.check()?;
    match check.integrity == "ok" && check.waiting + check.held == 0 {
        true => Ok(notebook.lock()?),
        false => Err(format!("the imported notebook is not whole: {check:?}").into()),
    }
}
