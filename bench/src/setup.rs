//! What a run of the program is: how much, how often, where, and the corpora that figures share.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::rc::Rc;

use crate::clock::Noise;
use crate::corpus::{Corpus, Shape};
use crate::numbers::Numbers;
use crate::{Failed, import};

/// How much is measured.
pub struct Amounts {
    /// Facts of an import (P1, P2, P3, P8, P9) or of a meeting (P4, P5, P7), and in the notebook that P6 appends to.
    pub facts: usize,
    /// Facts of the large import (P8).
    pub many: usize,
    /// Records of the notebook that people look at (P10).
    pub records: usize,
    /// Entries beside them that nobody has answered (P10).
    pub open: usize,
    /// Facts of the file that arrives meanwhile (P10).
    pub arriving: usize,
    /// Facts that are appended one by one in a round (P6).
    pub appends: usize,
    /// Facts of the smaller pair of notebooks that have nothing new for each other (P7).
    pub few: usize,
    /// Blobs that are put into a relay in a round (P11).
    pub blobs: usize,
}

impl Amounts {
    /// As the figures are defined.
    pub const DEFINED: Self = Self {
        facts: 100_000,
        many: 1_000_000,
        records: 50_000,
        open: 3_000,
        arriving: 30_000,
        appends: 200,
        few: 1_000,
        blobs: 1_600,
    };
    /// As few as show that everything works.
    pub const QUICK: Self =
        Self { facts: 600, many: 1_500, records: 150, open: 200, arriving: 2_000, appends: 8, few: 300, blobs: 60 };
}

/// A run of the program.
pub struct Setup {
    /// Where databases are made and deleted again.
    pub folder: PathBuf,
    /// How much.
    pub amounts: Amounts,
    /// How often each figure is measured.
    pub rounds: usize,
    /// Whether this is a smoke run.
    pub quick: bool,
    corpora: RefCell<BTreeMap<Shape, Rc<Corpus>>>,
    imported: RefCell<BTreeMap<Shape, PathBuf>>,
    met: RefCell<Option<Rc<Rounds<Numbers>>>>,
}

/// What rounds gave, with what other programs took of the cores meanwhile.
pub struct Rounds<T> {
    /// One value a round.
    pub all: Vec<T>,
    /// In percent, one value a round.
    pub noise: Vec<f64>,
}

impl<T> Rounds<T> {
    /// One number of each round.
    pub fn each(&self, of: impl Fn(&T) -> Result<f64, Failed>) -> Result<Vec<f64>, Failed> {
        self.all.iter().map(of).collect()
    }
}

impl Setup {
    /// A run in `folder`.
    pub fn new(folder: &Path, rounds: usize, quick: bool) -> Self {
        let amounts = if quick { Amounts::QUICK } else { Amounts::DEFINED };
        Self {
            folder: folder.to_owned(),
            amounts,
            rounds,
            quick,
            corpora: RefCell::default(),
            imported: RefCell::default(),
            met: RefCell::default(),
        }
    }

    /// A corpus, written once a run.
    pub fn corpus(&self, shape: Shape) -> Result<Rc<Corpus>, Failed> {
        if let Some(corpus) = self.corpora.borrow().get(&shape) {
            return Ok(Rc::clone(corpus));
        }
        eprintln!("  writing a corpus");
        let number = self.corpora.borrow().len();
        let corpus = Rc::new(Corpus::write(&self.folder.join(format!("corpus-{number}")), shape)?);
        self.corpora.borrow_mut().insert(shape, Rc::clone(&corpus));
        Ok(corpus)
    }

    /// A notebook that took this corpus in, imported and read back once a run. Not to be written to: copy it first.
    pub fn imported(&self, corpus: &Corpus) -> Result<PathBuf, Failed> {
        if let Some(folder) = self.imported.borrow().get(&corpus.shape) {
            return Ok(folder.clone());
        }
        let folder = self.folder.join(format!("imported-{}", self.imported.borrow().len()));
        self.import(corpus, &folder)?;
        import::check(&folder)?;
        self.imported.borrow_mut().insert(corpus.shape, folder.clone());
        Ok(folder)
    }

    /// Imports a corpus into a new notebook.
    pub fn import(&self, corpus: &Corpus, folder: &Path) -> Result<Numbers, Failed> {
        let devices = corpus.shape.devices.to_string();
        let ran = run(["import".as_ref(), corpus.folder.as_os_str(), folder.as_os_str(), devices.as_ref()])?;
        let (came, written) = (ran.get("facts")?, corpus.written.facts as f64);
        if came == written { Ok(ran) } else { Err(format!("only {came} facts of {written} came in").into()) }
    }

    /// The rounds of meetings that two figures look at, measured once a run.
    pub fn met(&self, round: impl FnMut() -> Result<Numbers, Failed>) -> Result<Rc<Rounds<Numbers>>, Failed> {
        if let Some(met) = &*self.met.borrow() {
            return Ok(Rc::clone(met));
        }
        let met = Rc::new(self.rounds(round)?);
        *self.met.borrow_mut() = Some(Rc::clone(&met));
        Ok(met)
    }

    /// Does something in a folder that is gone afterwards.
    pub fn in_passing<T>(&self, work: impl FnOnce(&Path) -> Result<T, Failed>) -> Result<T, Failed> {
        let folder = self.folder.join("made");
        let done = work(&folder);
        if folder.exists() {
            std::fs::remove_dir_all(&folder)?;
        }
        done
    }

    /// Measures as often as asked for.
    pub fn rounds<T>(&self, mut round: impl FnMut() -> Result<T, Failed>) -> Result<Rounds<T>, Failed> {
        let mut rounds = Rounds { all: Vec::new(), noise: Vec::new() };
        for number in 1..=self.rounds {
            let noise = Noise::start();
            rounds.all.push(round()?);
            rounds.noise.extend(noise.others());
            eprintln!("  round {number} of {}", self.rounds);
        }
        Ok(rounds)
    }
}

/// Runs this program again for one run, and reads what it answers.
pub fn run<'a>(arguments: impl IntoIterator<Item = &'a std::ffi::OsStr>) -> Result<Numbers, Failed> {
    let done = Command::new(std::env::current_exe()?).args(arguments).stderr(Stdio::inherit()).output()?;
    if !done.status.success() {
        return Err("a run failed; what it said stands above".into());
    }
    Numbers::from_lines(&String::from_utf8(done.stdout)?)
}

/// Runs this program twice: one that waits, and says at which port, and one that reaches out to it. What both answer.
pub fn run_both(waiting: &Path, reaching: &Path) -> Result<[Numbers; 2], Failed> {
    let mut command = Command::new(std::env::current_exe()?);
    let mut waits = command.arg("wait").arg(waiting).stdout(Stdio::piped()).spawn()?;
    let mut answer = BufReader::new(waits.stdout.take().ok_or("a run says nothing")?);
    let mut line = String::new();
    answer.read_line(&mut line)?;
    let port = line.trim().strip_prefix("port ").unwrap_or_default();
    let reached = run(["reach".as_ref(), reaching.as_os_str(), port.as_ref()]);
    if reached.is_err() {
        waits.kill()?;
    }
    let mut lines = String::new();
    answer.read_to_string(&mut lines)?;
    waits.wait()?;
    Ok([Numbers::from_lines(&lines)?, reached?])
}

/// Copies a notebook's folder; nobody has it open.
pub fn copy(from: &Path, to: &Path) -> Result<(), Failed> {
    std::fs::create_dir(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()))?;
        } else {
            std::fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
    }
    Ok(())
}
