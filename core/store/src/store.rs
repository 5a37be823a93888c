//! A notebook's files in one folder, opened by one process at a time: one writer, snapshots between writes.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;

use rusqlite::Connection;
use weft_model::ids::{Incarnation, LogId};
use weft_model::standing::Past;
use weft_vault::{Key, Purpose, Vault};

use crate::append::LogRow;
use crate::drafts::Drafts;
use crate::error::StoreError;
use crate::files::{self, ANCHOR, DRAFTS, NOTEBOOK};
use crate::freshness::{self, Freshness, Watch};
use crate::rescue::{self, Rescued, Sealing, swap};
use crate::settings::Opened;
use crate::snapshot::Snapshot;
use crate::writer::Writer;
use crate::{check, control, disk, migrations, own, refolding, search, settings, whole};

/// The keys of a notebook's files.
#[derive(Clone)]
pub struct StoreKeys {
    /// `Purpose::Database`.
    pub database: Key,
    /// `Purpose::Drafts`.
    pub drafts: Key,
    /// `Purpose::Anchor`.
    pub anchor: Key,
}

impl StoreKeys {
    /// Those of an open vault.
    pub fn of(vault: &Vault) -> Self {
        let [database, drafts, anchor] =
            [Purpose::Database, Purpose::Drafts, Purpose::Anchor].map(|purpose| vault.subkey(purpose));
        Self { database, drafts, anchor }
    }
}

/// What a write answers, the membership if it changed, and the logs it wrote to.
type Written<T> = (T, Option<Past>, BTreeMap<LogId, LogRow>);

/// An open notebook.
pub struct Store {
    pub(crate) connection: Connection,
    /// None until there is a genesis.
    past: Option<Past>,
    pub(crate) watch: RefCell<Watch>,
    drafts: Drafts,
    /// Unlocked by the system when it is closed, also after a kill.
    _lock: File,
}

impl Store {
    /// Makes an empty notebook in `dir` (made if absent) and opens it.
    ///
    /// # Errors
    /// [`StoreError::Exists`], [`StoreError::Busy`], [`StoreError::Full`].
    pub fn create(dir: &Path, keys: &StoreKeys) -> Result<Self, StoreError> {
        std::fs::create_dir_all(dir)?;
        let lock = files::lock(dir)?;
        if swap::is_here(dir) {
            return Err(StoreError::Exists);
        }
        // The drafts first: as soon as the notebook's own file has its name, everything is there.
        Drafts::create(dir, keys)?;
        settings::make(&dir.join(NOTEBOOK), &keys.database, |connection, path| {
            migrations::migrate(connection, migrations::NOTEBOOK)?;
            refolding::mark(connection)?;
            settings::checkpoint(connection)?;
            Watch::create(path, &dir.join(ANCHOR), &keys.anchor, freshness::number(connection)?)
        })?;
        Self::open_locked(dir, keys, lock)
    }

    /// Opens the notebook in `dir`. Whether it is the newest there was, [`Self::freshness`] says.
    ///
    /// # Errors
    /// [`StoreError::Busy`] at once if another process has it open; [`StoreError::Missing`], [`StoreError::WrongKey`],
    /// [`StoreError::Damaged`], [`StoreError::NewerVersion`]. The bytes stay as they are.
    pub fn open(dir: &Path, keys: &StoreKeys) -> Result<Self, StoreError> {
        if !dir.is_dir() || !swap::is_here(dir) {
            return Err(StoreError::Missing);
        }
        let lock = files::lock(dir)?;
        swap::finish(dir)?;
        Self::open_locked(dir, keys, lock)
    }

    fn open_locked(dir: &Path, keys: &StoreKeys, lock: File) -> Result<Self, StoreError> {
        disk::begin();
        let opened = Opened::open(&dir.join(NOTEBOOK), &keys.database)?;
        let drafts = Opened::open(&dir.join(DRAFTS), &keys.drafts)?;
        // Both are known to be readable before either is written.
        migrations::check(opened.connection()?, migrations::NOTEBOOK)?;
        migrations::check(drafts.connection()?, migrations::DRAFTS)?;
        let watch = Watch::migrating(&opened, migrations::NOTEBOOK, &dir.join(ANCHOR), &keys.anchor)?;
        let drafts = Drafts::open(drafts, dir, keys)?;
        let past = whole::sound(opened.connection()?, control::load(opened.connection()?)?)?;
        let mut connection = opened.keep()?;
        let mut watch = watch;
        if own::is_written_elsewhere(&connection)? {
            watch.written_elsewhere();
        }
        if refolding::refold(&mut connection, past.as_ref())? {
            watch.changed(&connection);
        }
        Ok(Self { connection, past, watch: RefCell::new(watch), drafts, _lock: lock })
    }

    /// What the notebook holds, as long as nobody writes: the borrow sees to that.
    pub const fn snapshot(&self) -> Snapshot<'_> {
        Snapshot::between_writes(&self.connection, self.past.as_ref(), &self.watch)
    }

    /// Writes, all or nothing: what `work` puts is folded and committed together, or an error undoes it.
    ///
    /// # Errors
    /// [`StoreError::RolledBack`] for a notebook that is not the newest there was; else whatever `work` answers.
    pub fn write<T>(&mut self, work: impl FnOnce(&mut Writer<'_>) -> Result<T, StoreError>) -> Result<T, StoreError> {
        if !self.freshness().is_writable() {
            return Err(StoreError::RolledBack);
        }
        let (before, mut elsewhere) = (self.connection.total_changes(), false);
        let (value, logs) = self.transact(|w| {
            let value = work(w)?;
            elsewhere = w.elsewhere;
            Ok(value)
        })?;
        if self.connection.total_changes() == before {
            return Ok(value);
        }
        let watch = self.watch.get_mut();
        watch.committed(&self.connection, &logs);
        if elsewhere {
            watch.written_elsewhere();
        }
        if watch.is_due() {
            // The commit stands whether its frames are copied now or after a later one.
            let _ = watch.checkpoint(&self.connection);
        }
        Ok(value)
    }

    fn transact<T>(
        &mut self,
        work: impl FnOnce(&mut Writer<'_>) -> Result<T, StoreError>,
    ) -> Result<(T, BTreeMap<LogId, LogRow>), StoreError> {
        let (value, past, logs) = Self::in_transaction(&mut self.connection, self.past.as_ref(), work)?;
        // Only now: what is undone leaves the membership as it was, without reading it again.
        if past.is_some() {
            self.past = past;
        }
        Ok((value, logs))
    }

    fn in_transaction<T>(
        connection: &mut Connection,
        past: Option<&Past>,
        work: impl FnOnce(&mut Writer<'_>) -> Result<T, StoreError>,
    ) -> Result<Written<T>, StoreError> {
        let before = connection.total_changes();
        let transaction = connection.transaction()?;
        let mut writer = Writer::new(&transaction, past.map(Cow::Borrowed))?;
        let value = work(&mut writer)?;
        let logs = std::mem::take(&mut writer.logs);
        let past = writer.finish()?;
        if transaction.total_changes() != before {
            freshness::raise(&transaction)?;
        }
        transaction.commit()?;
        Ok((value, past, logs))
    }

    /// Whether this notebook is the newest there was, as far as the anchor in its folder and those compared tell.
    pub fn freshness(&self) -> Freshness {
        self.watch.borrow().found()
    }

    /// Compares with the anchor that was kept elsewhere, where an older copy of the folder does not bring it along; `None`
    /// if nothing is kept there. Asked once after opening.
    pub fn compare(&self, kept: Option<&[u8]>) -> Result<Freshness, StoreError> {
        self.watch.borrow_mut().compare(&self.connection, kept)
    }

    /// What to keep elsewhere, at most 1 KiB: at lock, and whenever own facts were handed over.
    pub fn anchor(&self) -> Vec<u8> {
        self.watch.borrow_mut().kept(&self.connection)
    }

    /// Takes what is here as a new beginning, after somebody was told and said so; `work` is part of it. This device's
    /// logs end where they are known to have ended, and go on as logs of a new incarnation that supersede them, so that
    /// nothing that was handed out before is ever written a second time with another content. Every record is folded anew.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if what is here does not hold together: then [`Self::rescue`] is the way.
    pub fn go_on<T>(
        &mut self,
        incarnation: &Incarnation,
        work: impl FnOnce(&mut Writer<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        if !check::passes(&self.connection)? {
            return Err(StoreError::Damaged);
        }
        let (generation, ends) = self.watch.borrow().known();
        let (value, _) = self.transact(|w| {
            w.supersede(incarnation, &ends)?;
            w.refold_all()?;
            freshness::set(w.connection, generation)?;
            work(w)
        })?;
        self.watch.get_mut().begin_anew(&self.connection)?;
        Ok(value)
    }

    /// The drafts, which can be written while something else is being imported.
    pub fn drafts(&self) -> Drafts {
        self.drafts.clone()
    }

    /// Brings search up to date; called when idle. The first search does it otherwise.
    pub fn drain_search(&self) -> Result<(), StoreError> {
        freshness::asking(&self.connection, &self.watch, || search::drain(&self.connection))
    }

    /// Copies everything written so far into the main file and empties the write-ahead log: what was overwritten or
    /// deleted is then in neither.
    ///
    /// # Errors
    /// [`StoreError::RolledBack`] for a notebook that is not the newest there was.
    pub fn checkpoint(&self) -> Result<(), StoreError> {
        let emptied = self.watch.borrow_mut().checkpoint(&self.connection)?;
        match emptied {
            true => Ok(()),
            false if self.freshness().is_writable() => Err(StoreError::Busy),
            false => Err(StoreError::RolledBack),
        }
    }

    /// Reads every page back: whether each is what was written, and the tables agree with their indexes.
    pub fn is_whole(&self) -> Result<bool, StoreError> {
        whole::is_whole(&self.connection)
    }

    /// Checks everything that can be checked: every page, every signature, every row against what folding its facts gives.
    /// Changes nothing. Takes seconds to minutes; a notebook that was [`Freshness::Unchecked`] is [`Freshness::Fresh`] after
    /// it passed.
    pub fn deep_check(&self) -> Result<bool, StoreError> {
        let whole = check::deep(&self.connection)?;
        if whole {
            self.watch.borrow_mut().checked()?;
        }
        Ok(whole)
    }

    /// Rescues what can be read of a damaged notebook, because a person asked for it: every fact is verified again and put
    /// into a new database; the damaged files go into `quarantine/<n>/` as they were. The next opening goes on where a kill
    /// came in between, and the notebook is [`Freshness::Older`] until [`Self::go_on`]. What waits for something lost is held,
    /// as `seal` makes it; what that cannot seal is lost.
    ///
    /// # Errors
    /// [`StoreError::WrongKey`], [`StoreError::Damaged`] if what only this device has cannot be read: its keys, its genesis.
    /// [`StoreError::Busy`], [`StoreError::Full`], [`StoreError::NewerVersion`]. Nothing is changed by any of them.
    pub fn rescue(dir: &Path, keys: &StoreKeys, seal: &mut Sealing<'_>) -> Result<Rescued, StoreError> {
        if !swap::is_here(dir) {
            return Err(StoreError::Missing);
        }
        let _lock = files::lock(dir)?;
        disk::begin();
        rescue::rescue(dir, keys, seal)
    }

    /// Reads the membership anew, after a genesis was put in its place as it stood elsewhere.
    pub(crate) fn read_past(&mut self) -> Result<(), StoreError> {
        self.past = control::load(&self.connection)?;
        Ok(())
    }

    /// Closes the notebook: everything is in its main files then, and the side files are gone.
    pub fn close(self) -> Result<(), StoreError> {
        let watch = self.watch.into_inner();
        settings::close(self.connection, watch)?;
        self.drafts.close()
    }
}
