//! Which tables and indexes the appends wrote to: the pages in a stretch of the write-ahead log, by what they belong to.
//!
//! The log's format is documented (sqlite.org/fileformat2.html, "The Write-Ahead Log"); page numbers stand in clear.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::Failed;
use crate::numbers::Numbers;

const HEADER: u64 = 32;
/// A frame: 24 bytes that begin with the page's number, then the page.
const FRAME: usize = 24 + 4096;

/// Pages written, as often as they were.
pub struct Written {
    log: PathBuf,
    from: u64,
    pages: BTreeMap<u32, f64>,
    facts: f64,
}

impl Written {
    /// Watches the log of a database from here on.
    pub fn begin(database: &Path) -> Result<Self, Failed> {
        let log = database.with_extension("db-wal");
        let from = std::fs::metadata(&log)?.len();
        Ok(Self { log, from, pages: BTreeMap::new(), facts: 0.0 })
    }

    /// Reads what was written since, for so many facts; nothing if the log began anew meanwhile.
    pub fn read(mut self, facts: usize) -> Result<Self, Failed> {
        let mut log = File::open(&self.log)?;
        let mut bytes = Vec::new();
        log.seek(SeekFrom::Start(self.from.max(HEADER)))?;
        log.read_to_end(&mut bytes)?;
        for frame in bytes.chunks_exact(FRAME) {
            let page = frame.first_chunk::<4>().map_or(0, |number| u32::from_be_bytes(*number));
            *self.pages.entry(page).or_default() += 1.0;
        }
        self.facts = facts as f64;
        Ok(self)
    }

    /// Pages a fact, by the table or index they belong to, each named `pages of NAME`.
    pub fn by_table(&self, database: &Connection) -> Result<Numbers, Failed> {
        let mut query = database.prepare("SELECT pageno, name FROM dbstat")?;
        let mut rows = query.query([])?;
        let mut sums: BTreeMap<String, f64> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            if let Some(times) = self.pages.get(&row.get(0)?) {
                *sums.entry(row.get(1)?).or_default() += times / self.facts;
            }
        }
        let named = |numbers: Numbers, (name, pages): (String, f64)| numbers.with(&format!("pages of {name}"), pages);
        Ok(sums.into_iter().fold(Numbers::default(), named))
    }
}
