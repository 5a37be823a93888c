//! A key store in a file, for devices without hardware keys; honest about its [`Level`].
//!
//! ```text
//! magic "WEFTKEYS" 8 ‖ version u16, 2 ‖ for each alias, in ascending order:
//!     alias as a part ‖ holds u8: bit 0 a key, bit 1 a kept value ‖ key 32, if held ‖ value as a part, if held
//! ```
//! Two copies, each with a check. A change of keys is written to both, and so is the first value kept for a name. A later
//! one is written to the first copy, which holds, for it changes with each unlocking and the disk is slow: the second copy
//! then is there with the same keys and earlier values, should the first be damaged. On a full disk the first is written
//! over in place, so that a try of a code can be counted there; the power going at that moment leaves the second. Every
//! program that opens the notebook through this crate finds the same keys. Version 1, with aliases and keys only, is read,
//! and written as version 2 at the next change.
//!
//! What it cannot do: it stands in the notebook's folder, so an earlier copy of the folder brings earlier keys and earlier
//! kept values back, and whoever copies the folder has the keys.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::aead;
use crate::context;
use crate::copies::{self, Extent, Found, Wrote};
use crate::framing::prefix;
use crate::generichash::keyed;
use crate::key::Key;
use crate::keystore::{HardwareKeyStore, KeyStoreError, KeyUse, LONGEST_KEPT, Level};
use crate::random;

/// File names of the two copies of the software key store.
pub const NAMES: [&str; 2] = ["keys-a", "keys-b"];
const MAGIC: &[u8; 8] = b"WEFTKEYS";
/// Version 1 had no kept values: after each alias stood its key.
const FIRST: u16 = 1;
const VERSION: u16 = 2;
const KEY: u8 = 1;
const KEPT: u8 = 2;

/// What is held for one alias.
#[derive(Default)]
struct Entry {
    key: Option<Key>,
    kept: Option<Zeroizing<Vec<u8>>>,
}

type Entries = BTreeMap<String, Entry>;

impl From<io::Error> for KeyStoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            _ => Self::Unavailable,
        }
    }
}

/// The key store of a folder. Calls of several threads and programs take turns.
pub struct SoftwareKeyStore {
    dir: PathBuf,
}

impl SoftwareKeyStore {
    /// The store in this folder; nothing is read or written yet.
    pub fn at(dir: &Path) -> Self {
        Self { dir: dir.to_owned() }
    }

    fn read(&self) -> Result<Entries, KeyStoreError> {
        let found = copies::read(&self.dir, NAMES)?;
        let entries = entries(&found)?;
        if !found.is_missing() && !both_hold(&found, &entries) {
            // The keys are read either way; the next call tries again.
            let _ = copies::mend(&self.dir, NAMES);
        }
        Ok(entries)
    }

    fn key(&self, alias: &str) -> Result<Key, KeyStoreError> {
        self.read()?.remove(alias).and_then(|entry| entry.key).ok_or(KeyStoreError::NoKey)
    }

    /// Edits what is there, alone; an edit that says `false` writes nothing.
    fn change(&self, edit: impl FnOnce(&mut Entries) -> Result<bool, KeyStoreError>) -> Result<Wrote, KeyStoreError> {
        copies::change(&self.dir, NAMES, |found| {
            let mut entries = entries(found)?;
            Ok(edit(&mut entries)?.then(|| bytes(&entries)))
        })
    }

    fn sealing_key(&self, alias: &str) -> Result<Key, KeyStoreError> {
        let key = keyed(self.key(alias)?.as_bytes(), context::STORE_SEAL, &[]);
        Ok(Key::from_bytes(key))
    }
}

impl HardwareKeyStore for SoftwareKeyStore {
    fn level(&self) -> Result<Level, KeyStoreError> {
        Ok(Level::Software)
    }

    /// A file asks nobody for a finger: a key for presence would be one that opens for whoever holds the folder.
    fn create(&self, alias: &str, usage: KeyUse) -> Result<(), KeyStoreError> {
        if usage == KeyUse::Presence {
            return Err(KeyStoreError::NoPresence);
        }
        self.change(|entries| {
            let entry = entries.entry(alias.to_owned()).or_default();
            if entry.key.is_some() {
                return Err(KeyStoreError::Exists);
            }
            entry.key = Some(Key::random());
            Ok(true)
        })?;
        Ok(())
    }

    fn strengthen(&self, alias: &str, input: &[u8; 32]) -> Result<Vec<u8>, KeyStoreError> {
        let key = self.key(alias)?;
        Ok(keyed::<32>(key.as_bytes(), context::STRENGTHEN, &[input]).to_vec())
    }

    fn seal(&self, alias: &str, plain: &[u8]) -> Result<Vec<u8>, KeyStoreError> {
        let key = self.sealing_key(alias)?;
        let nonce = random::bytes();
        let sealed = aead::seal(&key, &nonce, alias.as_bytes(), plain);
        Ok([nonce.as_slice(), &sealed].concat())
    }

    fn open(&self, alias: &str, sealed: &[u8]) -> Result<Vec<u8>, KeyStoreError> {
        let key = self.sealing_key(alias)?;
        let (nonce, sealed) = sealed.split_first_chunk().ok_or(KeyStoreError::Unopened)?;
        aead::open(&key, nonce, alias.as_bytes(), sealed).map_err(|_| KeyStoreError::Unopened)
    }

    /// The key is deleted once neither copy of the file holds it.
    fn delete(&self, alias: &str) -> Result<(), KeyStoreError> {
        let deleted = copies::change(&self.dir, NAMES, |found| {
            let mut entries = entries(found)?;
            let changes = entries.remove(alias).is_some() || !(found.is_missing() || both_hold(found, &entries));
            Ok::<_, KeyStoreError>(changes.then(|| bytes(&entries)))
        })?;
        match deleted {
            Wrote::Second(error) => Err(error.into()),
            Wrote::Nothing | Wrote::First | Wrote::Both => Ok(()),
        }
    }

    fn keep(&self, alias: &str, value: &[u8]) -> Result<(), KeyStoreError> {
        if value.len() > LONGEST_KEPT {
            return Err(KeyStoreError::TooLong);
        }
        copies::change_some(&self.dir, NAMES, |found| {
            if found.is_missing() {
                // The keys it belongs to are gone, or were never made here. New files would hold in the place of old ones that
                // somebody may still bring back.
                return Err(KeyStoreError::NoKey);
            }
            let mut entries = entries(found)?;
            let both = both_hold(found, &entries);
            let before = entries.entry(alias.to_owned()).or_default().kept.replace(Zeroizing::new(value.to_vec()));
            // The first value of a name goes into both, so that a key without a value is one that never had any.
            let extent = if both && before.is_some() { Extent::First } else { Extent::Both };
            Ok::<_, KeyStoreError>(Some((extent, bytes(&entries))))
        })?;
        Ok(())
    }

    fn kept(&self, alias: &str) -> Result<Option<Vec<u8>>, KeyStoreError> {
        let kept = self.read()?.remove(alias).and_then(|entry| entry.kept);
        Ok(kept.map(|value| value.to_vec()))
    }

    fn aliases(&self) -> Result<Vec<String>, KeyStoreError> {
        Ok(self.read()?.into_keys().collect())
    }
}

/// What the files found say; no file is an empty store.
fn entries(found: &Found) -> Result<Entries, KeyStoreError> {
    if found.is_missing() {
        return Ok(Entries::new());
    }
    parse(found.intact().next().ok_or(KeyStoreError::Damaged)?)
}

/// Both copies are there, intact, and hold these keys, whatever values they keep.
fn both_hold(found: &Found, entries: &Entries) -> bool {
    let keys = |entries: &Entries| -> BTreeMap<String, Key> {
        let keys = entries.iter().filter_map(|(alias, entry)| Some((alias.clone(), entry.key.clone()?)));
        keys.collect()
    };
    let wanted = keys(entries);
    found.intact().filter(|body| parse(body).is_ok_and(|entries| keys(&entries) == wanted)).count() == 2
}

fn bytes(entries: &Entries) -> Zeroizing<Vec<u8>> {
    let kept = |entry: &Entry| entry.kept.as_ref().map_or(0, |value| value.len());
    let size = entries.iter().map(|(alias, entry)| alias.len() + kept(entry) + 41).sum::<usize>();
    // Room for all of it from the start: a vector that grows leaves copies behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(size + 10));
    bytes.extend_from_slice(MAGIC);
    bytes.extend_from_slice(&VERSION.to_le_bytes());
    for (alias, entry) in entries {
        bytes.extend_from_slice(&prefix(alias.as_bytes()));
        bytes.extend_from_slice(alias.as_bytes());
        bytes.push(entry.key.as_ref().map_or(0, |_| KEY) | entry.kept.as_ref().map_or(0, |_| KEPT));
        if let Some(key) = &entry.key {
            bytes.extend_from_slice(key.as_bytes());
        }
        if let Some(value) = &entry.kept {
            bytes.extend_from_slice(&prefix(value));
            bytes.extend_from_slice(value);
        }
    }
    bytes
}

fn parse(bytes: &[u8]) -> Result<Entries, KeyStoreError> {
    let rest = bytes.strip_prefix(MAGIC).ok_or(KeyStoreError::Damaged)?;
    let (version, rest) = rest.split_first_chunk().ok_or(KeyStoreError::Damaged)?;
    let version = u16::from_le_bytes(*version);
    if version > VERSION {
        return Err(KeyStoreError::Newer);
    }
    let read = if version == FIRST { first_entry } else { entry };
    let known = version == FIRST || version == VERSION;
    known.then(|| parse_entries(rest, read)).flatten().ok_or(KeyStoreError::Damaged)
}

type Read = fn(&[u8]) -> Option<(Entry, &[u8])>;

fn parse_entries(mut rest: &[u8], read: Read) -> Option<Entries> {
    let mut entries = Entries::new();
    while !rest.is_empty() {
        let (alias, after) = part(rest)?;
        let alias = std::str::from_utf8(alias).ok()?.to_owned();
        let (entry, after) = read(after)?;
        // Ascending and each once, so that there is one way to write a store.
        if entries.last_key_value().is_some_and(|(last, _)| *last >= alias) {
            return None;
        }
        entries.insert(alias, entry);
        rest = after;
    }
    Some(entries)
}

fn first_entry(rest: &[u8]) -> Option<(Entry, &[u8])> {
    let (key, rest) = rest.split_first_chunk()?;
    Some((Entry { key: Some(Key::from_slice_of_32(key)), kept: None }, rest))
}

fn entry(rest: &[u8]) -> Option<(Entry, &[u8])> {
    let (holds, mut rest) = rest.split_first()?;
    let mut entry = Entry::default();
    if holds & KEY != 0 {
        let (key, after) = rest.split_first_chunk()?;
        entry.key = Some(Key::from_slice_of_32(key));
        rest = after;
    }
    if holds & KEPT != 0 {
        let (value, after) = part(rest)?;
        entry.kept = (value.len() <= LONGEST_KEPT).then(|| Zeroizing::new(value.to_vec()));
        entry.kept.as_ref()?;
        rest = after;
    }
    (*holds <= KEY | KEPT && *holds != 0).then_some((entry, rest))
}

/// Bytes after their length, u32 LE.
fn part(rest: &[u8]) -> Option<(&[u8], &[u8])> {
    let (size, rest) = rest.split_first_chunk()?;
    rest.split_at_checked(usize::try_from(u32::from_le_bytes(*size)).ok()?)
}

#[cfg(test)]
#[path = "software_tests.rs"]
mod tests;
