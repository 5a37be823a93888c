//! A notebook's files in one folder, opened by one process at a time: one writer, snapshots between writes.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension};
use weft_model::standing::Past;
use weft_vault::Key;

use crate::drafts::{self, Drafts};
use crate::error::StoreError;
use crate::snapshot::Snapshot;
use crate::writer::Writer;
use crate::{control, migrations, search, settings};

/// The notebook's own file in its folder.
const FILE: &str = "notebook.db";
/// While a notebook is being made; renamed when it is whole, so that a killed `create` leaves none behind.
const UNFINISHED: &str = "new";
/// Locked as long as a notebook is open. It stays empty.
const LOCK: &str = "lock";

/// The raw keys of a notebook's two files.
#[derive(Clone)]
pub struct StoreKeys {
    /// `Purpose::Database`.
    pub database: Key,
    /// `Purpose::Drafts`.
    pub drafts: Key,
}

/// An open notebook.
pub struct Store {
    connection: Connection,
    /// None until there is a genesis.
    past: Option<Past>,
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
        let lock = lock(dir)?;
        if dir.join(FILE).exists() {
            return Err(StoreError::Exists);
        }
        // The drafts first: as soon as the notebook's own file has its name, everything is there.
        make(dir, drafts::FILE, |path| Drafts::create(path, &keys.drafts))?;
        make(dir, FILE, |path| migrations::migrate(&settings::create(path, &keys.database)?, migrations::NOTEBOOK))?;
        Self::open_locked(dir, keys, lock)
    }

    /// Opens the notebook in `dir`.
    ///
    /// # Errors
    /// [`StoreError::Busy`] at once if another process has it open; [`StoreError::Missing`], [`StoreError::WrongKey`],
    /// [`StoreError::Damaged`], [`StoreError::NewerVersion`]. The bytes stay as they are.
    pub fn open(dir: &Path, keys: &StoreKeys) -> Result<Self, StoreError> {
        if !dir.join(FILE).exists() {
            return Err(StoreError::Missing);
        }
        let lock = lock(dir)?;
        Self::open_locked(dir, keys, lock)
    }

    fn open_locked(dir: &Path, keys: &StoreKeys, lock: File) -> Result<Self, StoreError> {
        let connection = settings::open(&dir.join(FILE), &keys.database)?;
        migrations::migrate(&connection, migrations::NOTEBOOK)?;
        let drafts = Drafts::open(&dir.join(drafts::FILE), &keys.drafts)?;
        let past = control::load(&connection)?;
        Ok(Self { connection, past, drafts, _lock: lock })
    }

    /// What the notebook holds, as long as nobody writes: the borrow sees to that.
    pub const fn snapshot(&self) -> Snapshot<'_> {
        Snapshot::new(&self.connection, self.past.as_ref())
    }

    /// Writes, all or nothing: what `work` puts is folded and committed together, or an error undoes it.
    pub fn write<T>(&mut self, work: impl FnOnce(&mut Writer<'_>) -> Result<T, StoreError>) -> Result<T, StoreError> {
        // A past that is missing through a panic in an earlier write is read again.
        let past = match self.past.take() {
            Some(past) => Some(past),
            None => control::load(&self.connection)?,
        };
        let done = Self::in_transaction(&mut self.connection, past, work);
        match done {
            Ok((value, past)) => {
                self.past = past;
                Ok(value)
            }
            Err(error) => {
                // It may know control facts that were just undone.
                self.past = control::load(&self.connection)?;
                Err(error)
            }
        }
    }

    fn in_transaction<T>(
        connection: &mut Connection,
        past: Option<Past>,
        work: impl FnOnce(&mut Writer<'_>) -> Result<T, StoreError>,
    ) -> Result<(T, Option<Past>), StoreError> {
        let transaction = connection.transaction()?;
        let mut writer = Writer::new(&transaction, past)?;
        let value = work(&mut writer)?;
        let past = writer.finish()?;
        transaction.commit()?;
        Ok((value, past))
    }

    /// The drafts, which can be written while something else is being imported.
    pub fn drafts(&self) -> Drafts {
        self.drafts.clone()
    }

    /// Brings search up to date; called when idle. The first search does it otherwise.
    pub fn drain_search(&self) -> Result<(), StoreError> {
        search::drain(&self.connection)
    }

    /// Reads every page back: whether each is what was written, and the tables agree with their indexes.
    pub fn is_whole(&self) -> Result<bool, StoreError> {
        let pages: Option<String> =
            self.connection.query_row("PRAGMA cipher_integrity_check", [], |row| row.get(0)).optional()?;
        let tables: String = self.connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
        Ok(pages.is_none() && tables == "ok")
    }

    /// Closes the notebook: everything is in its main files then, and the side files are empty.
    pub fn close(self) -> Result<(), StoreError> {
        checkpoint(&self.connection)?;
        self.drafts.checkpoint()
    }
}

/// Empties the write-ahead log into the file.
pub(crate) fn checkpoint(connection: &Connection) -> Result<(), StoreError> {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).optional()?;
    Ok(())
}

fn lock(dir: &Path) -> Result<File, StoreError> {
    let file = File::options().create(true).truncate(false).write(true).open(dir.join(LOCK))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StoreError::Busy),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Makes a file under another name and renames it when it is whole.
fn make(dir: &Path, name: &str, write: impl FnOnce(&Path) -> Result<(), StoreError>) -> Result<(), StoreError> {
    let unfinished = dir.join(format!("{name}-{UNFINISHED}"));
    for leftover in [unfinished.clone(), side_file(&unfinished, "-wal"), side_file(&unfinished, "-shm")] {
        match std::fs::remove_file(leftover) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    write(&unfinished)?;
    File::open(&unfinished)?.sync_all()?;
    std::fs::rename(&unfinished, dir.join(name))?;
    sync_folder(dir)
}

fn side_file(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

#[cfg(unix)]
fn sync_folder(dir: &Path) -> Result<(), StoreError> {
    Ok(File::open(dir)?.sync_all()?)
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> Result<(), StoreError> {
    // Elsewhere a rename is made durable by the file system itself.
    Ok(())
}
