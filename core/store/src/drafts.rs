//! Drafts: what somebody is typing, in a file of its own, so that a long import never delays an edit.

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, OptionalExtension, params};
use weft_vault::Key;

use crate::error::StoreError;
use crate::{migrations, settings};

/// The drafts' file in a notebook's folder.
pub(crate) const FILE: &str = "drafts.db";

/// A handle on the drafts; clones are the same drafts. Each call is one durable transaction.
#[derive(Clone)]
pub struct Drafts {
    connection: Arc<Mutex<Connection>>,
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
    pub(crate) fn create(path: &Path, key: &Key) -> Result<(), StoreError> {
        migrations::migrate(&settings::create(path, key)?, migrations::DRAFTS)
    }

    pub(crate) fn open(path: &Path, key: &Key) -> Result<Self, StoreError> {
        let connection = settings::open(path, key)?;
        migrations::migrate(&connection, migrations::DRAFTS)?;
        Ok(Self { connection: Arc::new(Mutex::new(connection)) })
    }

    fn connection(&self) -> MutexGuard<'_, Connection> {
        // Every call is one statement, so a panic elsewhere leaves nothing half done.
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps a field's value; durable when it returns.
    pub fn put(&self, screen: &str, field: &str, value: &[u8]) -> Result<(), StoreError> {
        self.connection()
            .prepare_cached(
                "INSERT INTO drafts (screen, field, value) VALUES (?1, ?2, ?3)
                 ON CONFLICT (screen, field) DO UPDATE SET value = excluded.value",
            )?
            .execute(params![screen, field, value])?;
        Ok(())
    }

    /// A field's value.
    pub fn get(&self, screen: &str, field: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let connection = self.connection();
        let mut query = connection.prepare_cached("SELECT value FROM drafts WHERE screen = ?1 AND field = ?2")?;
        Ok(query.query_row(params![screen, field], |row| row.get(0)).optional()?)
    }

    /// Every field of a screen, by name.
    pub fn list(&self, screen: &str) -> Result<Vec<Draft>, StoreError> {
        let connection = self.connection();
        let mut query =
            connection.prepare_cached("SELECT field, value FROM drafts WHERE screen = ?1 ORDER BY field")?;
        let drafts = query.query_map([screen], |row| Ok(Draft { field: row.get(0)?, value: row.get(1)? }))?;
        Ok(drafts.collect::<Result<_, _>>()?)
    }

    /// The screens with a draft, by name.
    pub fn screens(&self) -> Result<Vec<String>, StoreError> {
        let connection = self.connection();
        let mut query = connection.prepare_cached("SELECT DISTINCT screen FROM drafts ORDER BY screen")?;
        let screens = query.query_map([], |row| row.get(0))?;
        Ok(screens.collect::<Result<_, _>>()?)
    }

    /// Forgets a field.
    pub fn delete(&self, screen: &str, field: &str) -> Result<(), StoreError> {
        self.connection()
            .prepare_cached("DELETE FROM drafts WHERE screen = ?1 AND field = ?2")?
            .execute(params![screen, field])?;
        Ok(())
    }

    /// Forgets a whole screen, after it was sent.
    pub fn clear(&self, screen: &str) -> Result<(), StoreError> {
        self.connection().prepare_cached("DELETE FROM drafts WHERE screen = ?1")?.execute([screen])?;
        Ok(())
    }

    pub(crate) fn checkpoint(&self) -> Result<(), StoreError> {
        crate::store::checkpoint(&self.connection())
    }
}
