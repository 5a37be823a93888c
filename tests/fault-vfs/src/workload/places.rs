//! The folders of a phase, and notebooks in them.

use std::path::{Path, PathBuf};

use weft_engine::{Clock, Cost, KeyStore, Notebook, Protection, WeftError};
use weft_model::said::Lang;

use crate::Wrong;

/// What opens every notebook here, as long as nobody changes it.
pub const CODE: &[u8] = b"1470 2580 3690";
/// 2026-11-02, 06:13; every run of a phase is at this moment.
pub const CLOCK: Clock = Clock::Fixed(1_793_600_000_000);
/// Half an hour later: a kill while a code was looked at is counted as a wrong one, and whoever recovers has waited.
pub const RECOVERING: Clock = Clock::Fixed(1_793_601_800_000);
/// Two hours later, on the same day: when what is left is looked at.
pub const AFTERWARDS: Clock = Clock::Fixed(1_793_607_200_000);

/// The folders of a phase.
pub struct Places {
    /// The notebook that faults strike.
    pub notebook: PathBuf,
    /// What arrives for it.
    pub came: PathBuf,
    /// What it hands over.
    pub out: PathBuf,
    /// Another founder's notebook, out of reach.
    pub other: PathBuf,
    /// The codes one of which opens the notebook, one a line; without it, [`CODE`].
    codes: PathBuf,
    /// When all this happens.
    pub clock: Clock,
}

impl Places {
    /// The places in a folder, at a moment.
    pub fn new(folder: &Path, clock: Clock) -> Self {
        let (watched, beside) = (folder.join("watched"), folder.join("beside"));
        Self {
            notebook: watched.join("notebook"),
            came: watched.join("came"),
            out: watched.join("out"),
            other: beside.join("other"),
            codes: beside.join("codes"),
            clock,
        }
    }

    /// Makes the folders that exist before Weft is started; the notebook's own is made by Weft.
    pub fn make(&self) -> Result<(), Wrong> {
        for folder in [self.came.parent(), Some(&self.out), self.other.parent()].into_iter().flatten() {
            std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        Ok(())
    }

    /// Writes down which codes may open the notebook.
    pub fn know_codes(&self, codes: &[&[u8]]) -> Result<(), Wrong> {
        std::fs::write(&self.codes, codes.join(&b'\n')).map_err(|error| error.to_string())
    }

    /// Opens the notebook with the first code that opens it.
    pub fn open(&self) -> Result<Notebook, WeftError> {
        let codes = std::fs::read(&self.codes).unwrap_or_else(|_| CODE.to_vec());
        let mut opened = Err(WeftError::WrongCode { wait: 0 });
        for code in codes.split(|byte| *byte == b'\n') {
            if matches!(opened, Err(WeftError::WrongCode { .. })) {
                opened = Notebook::open(&self.notebook, code, self.clock);
            }
        }
        opened
    }

    /// Opens the notebook, which must be possible, whole and not rolled back; gives what `look` finds.
    pub fn opened<T>(&self, look: impl FnOnce(&mut Notebook) -> Result<T, Wrong>) -> Result<T, Wrong> {
        let mut notebook = self.open().map_err(said("the notebook does not open"))?;
        let found = look(&mut notebook)?;
        let before = whole(&notebook);
        notebook.lock().map_err(said("it does not lock"))?;
        if before.is_err() {
            // Whether it is damaged, or only says so as long as pages wait in the write-ahead log.
            let again = self.open().map_err(said("the notebook does not open again"))?;
            whole(&again)?;
            again.lock().map_err(said("it does not lock again"))?;
        }
        before.map_err(|wrong| format!("until it is locked once: {wrong}"))?;
        Ok(found)
    }
}

/// Whether a notebook says that it is whole and the newest there was.
pub fn whole(notebook: &Notebook) -> Result<(), Wrong> {
    if notebook.is_older_copy() {
        return Err("it says that it is an older copy".to_owned());
    }
    let check = notebook.check().map_err(said("it cannot be checked"))?;
    if check.integrity == "ok" { Ok(()) } else { Err(format!("it is not whole: {check:?}")) }
}

/// Says what an error was an answer to.
pub fn said(what: &str) -> impl Fn(WeftError) -> Wrong + '_ {
    move |error| format!("{what}: {} ({error})", error.code())
}

/// Makes a notebook that is cheap to open. What a kill left of an earlier attempt is gone on with.
pub fn make(folder: &Path) -> Result<Notebook, WeftError> {
    let english = Lang::new("en").map(|lang| vec![lang]).unwrap_or_default();
    let protection = Protection { keys: KeyStore::software(folder), cost: Cost::LEAST };
    Notebook::create_with(folder, CODE, CLOCK, &english, &protection)
}

/// Two founders: the notebook that faults will strike, and another.
pub fn founded(places: &Places) -> Result<(), Wrong> {
    let mut one = make(&places.notebook).map_err(said("the notebook is not made"))?;
    let mut other = make(&places.other).map_err(said("the other notebook is not made"))?;
    found(&mut one, &mut other).map_err(said("they do not found"))?;
    one.lock().and_then(|()| other.lock()).map_err(said("they do not lock"))
}

/// Founds a partnership; each step may have been done before.
pub fn found(one: &mut Notebook, other: &mut Notebook) -> Result<(), WeftError> {
    let proposal = one.propose("Weavers", "We decide together.")?;
    let answer = other.answer(&proposal, "Growers")?;
    let completion = one.complete(&answer)?;
    other.accept(&completion)
}
