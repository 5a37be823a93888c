//! A digest of every page of a database, wherever its newest version stands: in the write-ahead log or in the file.
//!
//! SQLCipher authenticates each page for itself, so that an older version of a page, or of all of them, passes. The digest
//! is the sum (XOR) of a keyed hash of each page's number and tag; whoever lacks the key can neither compute nor balance a
//! term. A commit changes only the terms of its pages, and a checkpoint changes none, since it copies pages as they are.
//! Therefore one digest holds before, during and after a checkpoint, and nothing has to be written at its end.

use std::collections::BTreeMap;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use weft_vault::{Key, context, generichash};

use crate::wal::{self, Framed, PAGE, Salts, TAG, Tag};

/// A sum of terms, and one term.
pub(crate) type Digest = [u8; 32];

/// Pages of the file read at once when all of them are.
const AT_ONCE: usize = 64;
/// Pages from which a second thread reads half of them: below, beginning it takes longer.
const WORTH_A_THREAD: u32 = 2048;

/// Where a digest was taken: after so many frames of the log with these salts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Place {
    pub(crate) salts: Salts,
    pub(crate) frames: u32,
}

/// All pages of a database at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sum {
    pub(crate) pages: u32,
    pub(crate) digest: Digest,
}

/// The pages of an open database.
pub(crate) struct Pages {
    key: Key,
    main: File,
    log_path: PathBuf,
    log: Option<File>,
    at: Place,
    sum: Sum,
    /// The terms of the pages that stand in the log.
    logged: BTreeMap<u32, Digest>,
}

impl Pages {
    /// Reads all pages of a database that SQLite has opened; `before` is asked for the sum at an earlier place of the log.
    pub(crate) fn open(key: &Key, path: &Path, before: &[(Place, u32)]) -> io::Result<(Self, Vec<Sum>)> {
        let mut log_path = path.as_os_str().to_owned();
        log_path.push("-wal");
        let nothing = Sum { pages: 0, digest: [0; 32] };
        let mut pages = Self {
            key: key.clone(),
            main: File::open(path)?,
            log_path: log_path.into(),
            log: None,
            at: Place::default(),
            sum: nothing,
            logged: BTreeMap::new(),
        };
        let sums = pages.read_all(before)?;
        Ok((pages, sums))
    }

    /// The sum after the last commit read.
    pub(crate) const fn sum(&self) -> Sum {
        self.sum
    }

    /// Where that is.
    pub(crate) const fn at(&self) -> Place {
        self.at
    }

    /// Reads everything anew; answers with the sums at the places asked for, each with the number of pages then.
    pub(crate) fn read_all(&mut self, before: &[(Place, u32)]) -> io::Result<Vec<Sum>> {
        let log = match self.log()? {
            Some(file) => wal::read(file)?,
            None => wal::Log::default(),
        };
        let in_file = self.main.metadata()?.len() / PAGE as u64;
        let in_file = u32::try_from(in_file).unwrap_or(u32::MAX);
        let digest = self.digest_of_file(in_file)?;
        let file = Sum { pages: in_file, digest };
        let mut sums = Vec::with_capacity(before.len());
        for (place, pages) in before {
            let same_log = log.salts == Some(place.salts);
            let frames = if same_log { usize::try_from(place.frames).unwrap_or(usize::MAX) } else { 0 };
            let framed = log.framed.get(..frames.min(log.framed.len())).unwrap_or_default();
            sums.push(self.laid_over(file, framed, *pages)?.0);
        }
        let pages = log.commits.last().map_or(in_file, |last| last.pages);
        (self.sum, self.logged) = self.laid_over(file, &log.framed, pages)?;
        let frames = u32::try_from(log.framed.len()).unwrap_or(u32::MAX);
        self.at = log.salts.map_or_else(Place::default, |salts| Place { salts, frames });
        Ok(sums)
    }

    /// Takes in the transaction that was just committed.
    pub(crate) fn follow(&mut self) -> io::Result<()> {
        let from = self.at;
        let Some(log) = self.log()? else { return Err(lost()) };
        let salts = wal::salts(log)?.ok_or_else(lost)?;
        let from = if from.salts == salts { from } else { Place { salts, frames: 0 } };
        let start = usize::try_from(from.frames).map_err(|_| lost())?;
        let (framed, pages) = wal::committed(log, start)?.ok_or_else(lost)?;
        if from.frames == 0 {
            // A log begins anew only after all of the one before is in the file.
            self.logged.clear();
        }
        if pages < self.sum.pages {
            return self.read_all(&[]).map(drop);
        }
        for Framed { page, tag } in &framed {
            let new = self.term(*page, tag);
            let old = match self.logged.insert(*page, new) {
                Some(old) => old,
                None if *page <= self.sum.pages => self.term(*page, &wal::tag_of(&self.main, *page)?),
                None => [0; 32],
            };
            add(&mut self.sum.digest, &old);
            add(&mut self.sum.digest, &new);
        }
        self.sum.pages = pages;
        let frames = u32::try_from(start.saturating_add(framed.len())).map_err(|_| lost())?;
        self.at = Place { salts, frames };
        Ok(())
    }

    /// After everything in the log was copied into the file and the log emptied.
    pub(crate) fn log_emptied(&mut self) {
        self.logged.clear();
        self.at = Place::default();
    }

    fn log(&mut self) -> io::Result<Option<&File>> {
        if self.log.is_none() {
            match File::open(&self.log_path) {
                Ok(file) => self.log = Some(file),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
        Ok(self.log.as_ref())
    }

    /// The sum of the pages of the file, read by two threads where that is worth beginning one.
    fn digest_of_file(&self, pages: u32) -> io::Result<Digest> {
        if pages < WORTH_A_THREAD {
            return self.digest_of(0, pages);
        }
        let middle = pages / 2;
        std::thread::scope(|scope| {
            let first = scope.spawn(|| self.digest_of(0, middle));
            let mut digest = self.digest_of(middle, pages)?;
            let first = first.join().map_err(|_| io::Error::other("a page could not be read"))??;
            add(&mut digest, &first);
            Ok(digest)
        })
    }

    /// The sum of the pages after `from` up to `to`.
    fn digest_of(&self, from: u32, to: u32) -> io::Result<Digest> {
        let mut digest = [0; 32];
        let mut buffer = vec![0; AT_ONCE * PAGE];
        let mut number = from;
        while number < to {
            let read = wal::read_at(&self.main, &mut buffer, u64::from(number) * PAGE as u64)?;
            let whole = buffer.get(..read).unwrap_or_default().as_chunks::<PAGE>().0;
            if whole.is_empty() {
                break;
            }
            for page in whole.iter().take(usize::try_from(to - number).unwrap_or(usize::MAX)) {
                number += 1;
                let tag = page.last_chunk::<TAG>().copied().unwrap_or([0; TAG]);
                add(&mut digest, &self.term(number, &tag));
            }
        }
        Ok(digest)
    }

    /// The sum of a file with some frames laid over it, and the terms of those.
    fn laid_over(&self, file: Sum, framed: &[Framed], pages: u32) -> io::Result<(Sum, BTreeMap<u32, Digest>)> {
        let mut sum = Sum { pages, digest: file.digest };
        let mut terms = BTreeMap::new();
        for Framed { page, tag } in framed {
            terms.insert(*page, self.term(*page, tag));
        }
        for (page, term) in &terms {
            if *page <= file.pages {
                add(&mut sum.digest, &self.term(*page, &wal::tag_of(&self.main, *page)?));
            }
            if *page <= pages {
                add(&mut sum.digest, term);
            }
        }
        for page in pages.saturating_add(1)..=file.pages {
            if !terms.contains_key(&page) {
                add(&mut sum.digest, &self.term(page, &wal::tag_of(&self.main, page)?));
            }
        }
        Ok((sum, terms))
    }

    /// What one page adds; a page that was never written (SQLite leaves one out at 1 GiB) adds nothing.
    fn term(&self, page: u32, tag: &Tag) -> Digest {
        if tag.iter().all(|byte| *byte == 0) {
            return [0; 32];
        }
        // The key as a part: all of it then is one block of BLAKE2b, which takes half as long and keeps no extension open.
        generichash::hash(context::PAGE, &[self.key.as_bytes(), &page.to_le_bytes(), tag])
    }
}

fn add(sum: &mut Digest, term: &Digest) {
    for (byte, other) in sum.iter_mut().zip(term) {
        *byte ^= other;
    }
}

fn lost() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "the log is not where it was left")
}
