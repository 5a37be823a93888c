//! Whether a database is the newest there was. SQLCipher notices a changed page, but not an older one, nor an older file.
//!
//! Every commit raises the generation inside the database; after it the [`Anchor`] beside the file says which generation
//! that was and what all pages looked like. A database that is behind its anchor lost commits that were acknowledged. One
//! that is ahead of it was killed, or lost power, before the anchor was written: what the anchor saw is compared all the same.
//!
//! What this does not notice: a folder taken back as a whole, or a database together with its anchor, unless the key store
//! kept a newer anchor; after a loss of power, damage to those commits of which no anchor had reached the disk; drafts that
//! were taken back together with their anchor.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension};
use weft_model::ids::{Incarnation, LogId, Mid};
use weft_vault::Key;

use crate::anchor::{Anchor, AnchorFile, Head, Heads};
use crate::append::LogRow;
use crate::columns::{Id, unsigned};
use crate::error::StoreError;
use crate::migrations::{self, Step};
use crate::pages::Pages;
use crate::settings::Opened;
use crate::{files, logs, own, settings};

/// Frames of the write-ahead log after which it is copied into the file: 4 MiB, as SQLite does it.
const CHECKPOINT_AFTER: u32 = 1000;

/// Whether a notebook is what it was when it was last open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Freshness {
    /// It is.
    Fresh,
    /// Its last commits came after the last anchor, because of a kill or a loss of power: nothing speaks against it, and
    /// [`crate::Store::deep_check`] is owed when there is time.
    Unchecked,
    /// It is older than it was: changes that were acknowledged are missing; or another copy of it was written too. It is
    /// read-only until [`crate::Store::go_on`].
    Older,
    /// Parts of it are not what was written last. It is read-only until [`crate::Store::go_on`].
    Altered,
}

impl Freshness {
    /// Whether it may be written.
    pub const fn is_writable(self) -> bool {
        matches!(self, Self::Fresh | Self::Unchecked)
    }
}

/// Looks after the anchor of one open database.
pub(crate) struct Watch {
    key: Key,
    path: PathBuf,
    pages: Pages,
    file: Option<AnchorFile>,
    /// The newest one known, of this folder or of the key store.
    anchor: Option<Anchor>,
    found: Freshness,
    generation: u64,
    /// Commits were not followed because a file could not be read or written.
    behind: bool,
    place: Option<(Mid, Incarnation)>,
    heads: BTreeMap<LogId, (u64, [u8; 32])>,
    /// Logs of others, so that each is asked about once.
    others: BTreeSet<LogId>,
}

impl Watch {
    /// Compares a database that was just opened with the anchor in `path`.
    pub(crate) fn open(connection: &Connection, file: &Path, path: &Path, key: &Key) -> Result<Self, StoreError> {
        let found = AnchorFile::open(path, key)?;
        let before: Vec<_> = found.iter().map(|(_, anchor)| (anchor.at(), anchor.pages)).collect();
        let (pages, sums) = Pages::open(key, file, &before)?;
        let generation = number(connection)?;
        let verdict = match (&found, sums.first()) {
            (Some((_, anchor)), Some(then)) => match generation.cmp(&anchor.generation) {
                std::cmp::Ordering::Less => Freshness::Older,
                std::cmp::Ordering::Equal if !anchor.is_of(key, &pages.sum()) => Freshness::Altered,
                std::cmp::Ordering::Equal if anchor.owed => Freshness::Unchecked,
                std::cmp::Ordering::Equal => Freshness::Fresh,
                std::cmp::Ordering::Greater if anchor.is_of(key, then) => Freshness::Unchecked,
                std::cmp::Ordering::Greater => Freshness::Altered,
            },
            _ => Freshness::Altered,
        };
        let (file, anchor) = found.unzip();
        let mut watch = Self {
            key: key.clone(),
            path: path.to_owned(),
            pages,
            file,
            anchor,
            found: verdict,
            generation,
            behind: false,
            place: None,
            heads: BTreeMap::new(),
            others: BTreeSet::new(),
        };
        watch.read_heads(connection)?;
        Ok(watch)
    }

    /// Opens a database whose schema may be an earlier one, and brings it to this one.
    pub(crate) fn migrating(opened: &Opened, steps: &[Step], path: &Path, key: &Key) -> Result<Self, StoreError> {
        let connection = opened.connection()?;
        let had = migrations::check(connection, steps)?;
        if had < migrations::GENERATION {
            // An earlier version kept no anchor. Durable before the step that makes it expected.
            Self::create(opened.path(), path, key, 0)?;
            migrations::migrate(connection, steps)?;
            let mut watch = Self::open(connection, opened.path(), path, key)?;
            watch.checked()?;
            return Ok(watch);
        }
        let mut watch = Self::open(connection, opened.path(), path, key)?;
        migrations::migrate(connection, steps)?;
        if usize::try_from(had).is_ok_and(|had| had < steps.len()) {
            watch.changed(connection);
        }
        Ok(watch)
    }

    /// Takes in what a new version of the program made of this database when it opened it.
    pub(crate) fn changed(&mut self, connection: &Connection) {
        self.behind = true;
        self.committed(connection, &BTreeMap::new());
    }

    /// Makes the first anchor of a database, durable. Of one that has no generation yet it says 0.
    pub(crate) fn create(file: &Path, path: &Path, key: &Key, generation: u64) -> Result<(), StoreError> {
        let (pages, _) = Pages::open(key, file, &[])?;
        let anchor = Anchor::new(key, generation, pages.at(), &pages.sum(), false, Heads::Listed(Vec::new()));
        files::make(path, |path| Ok(AnchorFile::create(path, key, &anchor)?))
    }

    /// Another copy of this notebook wrote too: this one is read-only until it begins anew.
    pub(crate) fn written_elsewhere(&mut self) {
        self.found = self.found.max(Freshness::Older);
    }

    pub(crate) const fn found(&self) -> Freshness {
        self.found
    }

    /// The newest anchor, sealed for a key store.
    pub(crate) fn kept(&mut self, connection: &Connection) -> Vec<u8> {
        // Where not even reading works, the last one known is still true.
        let made_up = self.make_up(connection).is_ok();
        match &self.anchor {
            Some(known) if !made_up || !self.found.is_writable() => known.seal(&self.key),
            _ => self.now().seal(&self.key),
        }
    }

    fn now(&self) -> Anchor {
        let heads =
            Heads::of(self.heads.iter().map(|(log, (seq, chain))| Head { log: *log, seq: *seq, chain: *chain }));
        let owed = self.found != Freshness::Fresh;
        Anchor::new(&self.key, self.generation, self.pages.at(), &self.pages.sum(), owed, heads)
    }

    /// Compares with an anchor that was kept elsewhere, and remembers the worse of both answers.
    pub(crate) fn compare(&mut self, connection: &Connection, kept: Option<&[u8]>) -> Result<Freshness, StoreError> {
        let Some(kept) = kept else { return Ok(self.found) };
        let Some(kept) = Anchor::open(&self.key, kept) else {
            self.found = self.found.max(Freshness::Altered);
            return Ok(self.found);
        };
        let says = match self.generation.cmp(&kept.generation) {
            std::cmp::Ordering::Less => Freshness::Older,
            std::cmp::Ordering::Equal if kept.is_of(&self.key, &self.pages.sum()) => Freshness::Fresh,
            std::cmp::Ordering::Equal => Freshness::Altered,
            std::cmp::Ordering::Greater if holds_all(connection, kept.heads.listed())? => Freshness::Fresh,
            std::cmp::Ordering::Greater => Freshness::Altered,
        };
        if self.anchor.as_ref().is_none_or(|known| known.generation < kept.generation) {
            self.anchor = Some(kept);
        }
        self.found = self.found.max(says);
        Ok(self.found)
    }

    /// After a commit. What cannot be followed now is made up for at the next commit: the commit itself stands.
    pub(crate) fn committed(&mut self, connection: &Connection, logs: &BTreeMap<LogId, LogRow>) {
        if self.found.is_writable() {
            self.behind = self.behind || self.follow(connection, logs).is_err();
            let _ = self.make_up(connection);
        }
    }

    fn follow(&mut self, connection: &Connection, logs: &BTreeMap<LogId, LogRow>) -> Result<(), StoreError> {
        self.pages.follow()?;
        self.generation = number(connection)?;
        if self.place.is_none() {
            self.read_heads(connection)?;
        }
        for (id, log) in logs {
            if !self.others.contains(id) && !self.heads.contains_key(id) && !self.is_own(connection, id)? {
                self.others.insert(*id);
            }
            if !self.others.contains(id) {
                self.heads.insert(*id, log.end());
            }
        }
        self.write()
    }

    /// Reads everything anew after something could not be read or written.
    fn make_up(&mut self, connection: &Connection) -> Result<(), StoreError> {
        if self.behind {
            self.pages.read_all(&[])?;
            self.generation = number(connection)?;
            self.read_heads(connection)?;
            self.write()?;
            self.behind = false;
        }
        Ok(())
    }

    fn write(&mut self) -> Result<(), StoreError> {
        let anchor = self.now();
        match &mut self.file {
            Some(file) => file.write(&anchor)?,
            None => return Err(StoreError::Missing),
        }
        self.anchor = Some(anchor);
        Ok(())
    }

    fn is_own(&self, connection: &Connection, id: &LogId) -> Result<bool, StoreError> {
        let Some((mid, incarnation)) = self.place else { return Ok(false) };
        Ok(connection
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM logs WHERE id = ?1 AND mid = ?2 AND incarnation = ?3)")?
            .query_row(rusqlite::params![Id(*id), Id(mid), Id(incarnation)], |row| row.get(0))?)
    }

    fn read_heads(&mut self, connection: &Connection) -> Result<(), StoreError> {
        self.others.clear();
        self.heads.clear();
        self.place = own::place_if_any(connection)?;
        if let Some((mid, incarnation)) = &self.place {
            self.heads = logs::ends_of(connection, mid, incarnation)?;
        }
        Ok(())
    }

    /// Whether the log is long enough to be copied into the file.
    pub(crate) const fn is_due(&self) -> bool {
        self.pages.at().frames >= CHECKPOINT_AFTER
    }

    /// Copies the write-ahead log into the file and empties it. The anchor of what it holds is durable before that begins.
    /// False if it was not: because of an alarm, or because a question is still being answered.
    pub(crate) fn checkpoint(&mut self, connection: &Connection) -> Result<bool, StoreError> {
        if !self.found.is_writable() {
            return Ok(false);
        }
        self.make_up(connection)?;
        if self.file.as_ref().is_none_or(|file| file.generation() != self.generation) {
            // The last commits came before a kill, and their anchor never: an earlier one is compared with the pages that
            // stood in the file then, and once the log is copied over them they are nowhere.
            self.write()?;
        }
        if let Some(file) = &mut self.file {
            file.sync()?;
        }
        let emptied = settings::checkpoint(connection)?;
        if emptied {
            self.pages.log_emptied();
        }
        Ok(emptied)
    }

    /// Checkpoints for the last time and lets every place of the anchor's file say the same.
    pub(crate) fn close(&mut self, connection: &Connection) -> Result<(), StoreError> {
        if self.found.is_writable() {
            self.checkpoint(connection)?;
            let anchor = self.now();
            if let Some(file) = &mut self.file {
                file.settle(&anchor)?;
            }
        }
        Ok(())
    }

    /// A deep check found everything in order.
    pub(crate) fn checked(&mut self) -> Result<(), StoreError> {
        if self.found == Freshness::Unchecked {
            self.found = Freshness::Fresh;
            self.write()?;
        }
        Ok(())
    }

    /// The generation a new beginning has to exceed, and where the logs of this device were known to end.
    pub(crate) fn known(&self) -> (u64, BTreeMap<LogId, (u64, [u8; 32])>) {
        let mut ends = self.heads.clone();
        for head in self.anchor.iter().flat_map(|anchor| anchor.heads.listed()) {
            let end = ends.entry(head.log).or_insert((head.seq, head.chain));
            if end.0 < head.seq {
                *end = (head.seq, head.chain);
            }
        }
        let generation = self.anchor.as_ref().map_or(0, |anchor| anchor.generation);
        (self.generation.max(generation), ends)
    }

    /// Takes what is here as it is, without a new generation inside: for the drafts.
    pub(crate) fn accept(&mut self, connection: &Connection) -> Result<(), StoreError> {
        let (generation, _) = self.known();
        set(connection, generation.saturating_add(1))?;
        self.begin_anew(connection)
    }

    /// What is in the database now is the truth from here on.
    pub(crate) fn begin_anew(&mut self, connection: &Connection) -> Result<(), StoreError> {
        self.pages.read_all(&[])?;
        self.generation = number(connection)?;
        self.read_heads(connection)?;
        self.found = Freshness::Fresh;
        let anchor = self.now();
        files::make(&self.path, |path| Ok(AnchorFile::create(path, &self.key, &anchor)?))?;
        self.file = AnchorFile::open(&self.path, &self.key)?.map(|(file, _)| file);
        self.anchor = Some(anchor);
        self.behind = false;
        Ok(())
    }
}

/// Raises the generation: part of every transaction that changes anything.
pub(crate) fn raise(connection: &Connection) -> Result<(), StoreError> {
    connection.prepare_cached("UPDATE generation SET number = number + 1 WHERE row = 1")?.execute([])?;
    Ok(())
}

/// Sets it, for a new beginning.
pub(crate) fn set(connection: &Connection, number: u64) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE generation SET number = ?1 WHERE row = 1")?
        .execute([crate::columns::number(number)?])?;
    Ok(())
}

pub(crate) fn number(connection: &Connection) -> Result<u64, StoreError> {
    let number: Option<i64> = connection
        .prepare_cached("SELECT number FROM generation WHERE row = 1")?
        .query_row([], |row| row.get(0))
        .optional()?;
    unsigned(number.ok_or(StoreError::Damaged)?)
}

fn holds_all(connection: &Connection, heads: &[Head]) -> Result<bool, StoreError> {
    let superseded = own::all_superseded(connection)?;
    for head in heads {
        // An end that this notebook went on without is known to be missing.
        if superseded.values().any(|end| end.log == head.log && end.seq >= head.seq) {
            continue;
        }
        let held: bool = connection
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM facts f JOIN logs l ON l.row = f.log
                 WHERE l.id = ?1 AND f.seq = ?2 AND f.chain = ?3)",
            )?
            .query_row(rusqlite::params![Id(head.log), crate::columns::number(head.seq)?, head.chain], |row| {
                row.get(0)
            })?;
        if !held {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Answers a question that may write down what search does not know yet; where nothing may be written, it is forgotten
/// again after the answer.
pub(crate) fn asking<T>(
    connection: &Connection,
    watch: &RefCell<Watch>,
    ask: impl FnOnce() -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let before = connection.total_changes();
    // Undone as a whole: a savepoint that is rolled back still writes its pages again, under new tags.
    let transaction = connection.unchecked_transaction()?;
    let answer = ask()?;
    let mut watch = watch.borrow_mut();
    if connection.total_changes() == before || !watch.found.is_writable() {
        transaction.rollback()?;
        return Ok(answer);
    }
    raise(&transaction)?;
    transaction.commit()?;
    watch.committed(connection, &BTreeMap::new());
    if watch.is_due() {
        // The commit stands whether its frames are copied now or after a later one.
        let _ = watch.checkpoint(connection);
    }
    Ok(answer)
}
