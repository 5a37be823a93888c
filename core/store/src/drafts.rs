//! Drafts: what somebody is typing, in a file of its own, so that a long import never delays an edit.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, OptionalExtension, params};
use weft_vault::{Key, context, generichash};

use crate::error::StoreError;
use crate::files::{DRAFTS, DRAFTS_ANCHOR};
use crate::freshness::{self, Freshness, Watch};
use crate::migrations;
use crate::settings::{self, Opened};
use crate::store::StoreKeys;
use crate::whole;

/// A handle on the drafts; clones are the same drafts. Each call is one durable transaction.
#[derive(Clone)]
pub struct Drafts {
    file: Arc<Mutex<DraftsFile>>,
}

struct DraftsFile {
    connection: Connection,
    watch: Watch,
    found: Freshness,
}

/// One field of a screen that is not finished.
#[derive(Clone, PartialEq, Eq)]
pub struct Draft {
    /// The field.
    pub field: String,
    /// What stands in it, as the engine encodes it.
    pub value: Vec<u8>,
}

impl Drafts {
    pub(crate) fn create(dir: &Path, keys: &StoreKeys) -> Result<(), StoreError> {
        settings::make(&dir.join(DRAFTS), &keys.drafts, |connection, path| {
            migrations::migrate(connection, migrations::DRAFTS)?;
            settings::checkpoint(connection)?;
            Watch::create(path, &dir.join(DRAFTS_ANCHOR), &anchor_key(keys), 1)
        })
    }

    pub(crate) fn open(opened: Opened, dir: &Path, keys: &StoreKeys) -> Result<Self, StoreError> {
        let mut watch = Watch::migrating(&opened, migrations::DRAFTS, &dir.join(DRAFTS_ANCHOR), &anchor_key(keys))?;
        let connection = opened.keep()?;
        let found = watch.found();
        if !found.is_writable() {
            // Drafts that are not the newest hold nobody up: they are said to be so, and typed over. If even that cannot
            // be written down, they are said to be so again next time.
            let _ = watch.accept(&connection);
        }
        Ok(Self { file: Arc::new(Mutex::new(DraftsFile { connection, watch, found })) })
    }

    fn file(&self) -> MutexGuard<'_, DraftsFile> {
        // Every call is one transaction, so a panic elsewhere leaves nothing half done.
        self.file.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the drafts were the newest there were when the notebook was opened. If not, the fields may hold what
    /// somebody had typed earlier; they can be read and written all the same.
    pub fn freshness(&self) -> Freshness {
        self.file().found
    }

    /// Keeps a field's value; durable when it returns.
    pub fn put(&self, screen: &str, field: &str, value: &[u8]) -> Result<(), StoreError> {
        self.file().write(
            "INSERT INTO drafts (screen, field, value) VALUES (?1, ?2, ?3)
             ON CONFLICT (screen, field) DO UPDATE SET value = excluded.value",
            params![screen, field, value],
        )
    }

    /// A field's value.
    pub fn get(&self, screen: &str, field: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let file = self.file();
        let mut query = file.connection.prepare_cached("SELECT value FROM drafts WHERE screen = ?1 AND field = ?2")?;
        whole::sound(&file.connection, query.query_row(params![screen, field], |row| row.get(0)).optional()?)
    }

    /// Every field of a screen, by name.
    pub fn list(&self, screen: &str) -> Result<Vec<Draft>, StoreError> {
        let file = self.file();
        let mut query =
            file.connection.prepare_cached("SELECT field, value FROM drafts WHERE screen = ?1 ORDER BY field")?;
        let drafts = query.query_map([screen], |row| Ok(Draft { field: row.get(0)?, value: row.get(1)? }))?;
        whole::sound(&file.connection, drafts.collect::<Result<_, _>>()?)
    }

    /// The screens with a draft, by name.
    pub fn screens(&self) -> Result<Vec<String>, StoreError> {
        let file = self.file();
        let mut query = file.connection.prepare_cached("SELECT DISTINCT screen FROM drafts ORDER BY screen")?;
        let screens = query.query_map([], |row| row.get(0))?;
        Ok(screens.collect::<Result<_, _>>()?)
    }

    /// Forgets a field.
    pub fn delete(&self, screen: &str, field: &str) -> Result<(), StoreError> {
        self.file().write("DELETE FROM drafts WHERE screen = ?1 AND field = ?2", params![screen, field])
    }

    /// Forgets a whole screen, after it was sent.
    pub fn clear(&self, screen: &str) -> Result<(), StoreError> {
        self.file().write("DELETE FROM drafts WHERE screen = ?1", params![screen])
    }

    /// Closes the drafts' file for everybody who holds a handle on it, if nobody is left but this one.
    pub(crate) fn close(self) -> Result<(), StoreError> {
        match Arc::try_unwrap(self.file) {
            Ok(file) => {
                let file = file.into_inner().unwrap_or_else(PoisonError::into_inner);
                settings::close(file.connection, file.watch)
            }
            Err(shared) => {
                let mut file = shared.lock().unwrap_or_else(PoisonError::into_inner);
                let DraftsFile { connection, watch, .. } = &mut *file;
                watch.close(connection)
            }
        }
    }
}

impl DraftsFile {
    fn write(&mut self, sql: &str, values: &[&dyn rusqlite::ToSql]) -> Result<(), StoreError> {
        let transaction = self.connection.transaction()?;
        let changed = transaction.prepare_cached(sql)?.execute(values)?;
        if changed > 0 {
            freshness::raise(&transaction)?;
            transaction.commit()?;
            self.watch.committed(&self.connection, &BTreeMap::new());
            if self.watch.is_due() {
                // The draft stands whether its frames are copied now or after a later one.
                let _ = self.watch.checkpoint(&self.connection);
            }
        }
        Ok(())
    }
}

/// The drafts have an anchor of their own, which cannot be put in the place of the notebook's.
fn anchor_key(keys: &StoreKeys) -> Key {
    Key::from_bytes(generichash::keyed(keys.anchor.as_bytes(), context::DRAFTS_ANCHOR, &[]))
}
