//! Finger or face instead of a code: 32 random bytes that the hardware opens only when the person is there.
//!
//! Off by default. The random bytes are sealed by a hardware key of [`KeyUse::Presence`]; the sealed bytes stand in a file
//! of two copies, each with a check:
//! ```text
//! magic "WEFTPRES" 8 ‖ version u16, 1 ‖ for each key: tag 16 ‖ number 8 ‖ sealed bytes as a part
//! ```
//! The key's alias is `presence-`, vault id, `-`, number, in hexadecimal. The tag, H128("weft/presence-tag"‖slot), says which
//! slot of the header a key belongs to. While it is set up anew, the file holds two keys; the header decides which one
//! counts, so that a kill at any moment leaves the old one or the new one working.
//! KEK = H256(random bytes, "weft/presence"‖vault id).

use std::path::Path;

use crate::context;
use crate::copies;
use crate::error::VaultError;
use crate::framing::prefix;
use crate::generichash::{hash, keyed};
use crate::guard::KeyStore;
use crate::header::{self, Vault};
use crate::key::Key;
use crate::keystore::{KeyStoreError, KeyUse};
use crate::layout::{Content, Header, PRESENCE_SLOT};
use crate::opening::{self, hex};
use crate::random;
use crate::sodium;

/// File names of the two copies of the sealed key.
pub const NAMES: [&str; 2] = ["presence-a", "presence-b"];
const MAGIC: &[u8; 8] = b"WEFTPRES";
const VERSION: u16 = 1;

/// A sealed key and what it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Sealed {
    tag: [u8; 16],
    number: [u8; 8],
    bytes: Vec<u8>,
}

impl Sealed {
    fn alias(&self, id: &[u8; 16]) -> String {
        format!("{}-{}", of(id), hex(&self.number))
    }
}

impl Vault {
    /// Opens the vault in `dir` with a finger or a face.
    ///
    /// # Errors
    /// [`VaultError::NoPresence`] if that is not set up; [`KeyStoreError::Refused`] if the person did not confirm,
    /// [`KeyStoreError::Changed`] or [`KeyStoreError::NoKey`] if the key is not there any more: the code opens then, and it
    /// can be set up anew. [`VaultError::Missing`], [`VaultError::Damaged`], [`VaultError::Newer`],
    /// [`VaultError::Wiping`]; I/O.
    pub fn open_by_presence(dir: &Path, store: &KeyStore) -> Result<Self, VaultError> {
        let (header, _) = opening::held(dir)?;
        let sealed = current(&header, read(dir)?).ok_or(VaultError::NoPresence)?;
        let id = header.head.id;
        let plain = store.open_by_presence(&sealed.alias(&id), &sealed.bytes)?;
        let plain = <&[u8; 32]>::try_from(plain.as_slice()).map_err(|_| KeyStoreError::BadAnswer)?;
        if *plain == [0; 32] {
            return Err(KeyStoreError::BadAnswer.into());
        }
        // The tag says that the slot belongs to this key: if it does not open, the store opened something else.
        let vmk = header.open(&kek(&id, plain)).map_err(|_| KeyStoreError::Changed)?;
        Ok(Self::holding(vmk, id))
    }

    /// Whether a finger or a face is set up for the vault in `dir`; false if that cannot be read.
    pub fn has_presence(dir: &Path) -> bool {
        let read = || Ok::<_, VaultError>(current(&opening::held(dir)?.0, read(dir)?));
        matches!(read(), Ok(Some(_)))
    }

    /// Lets a finger or a face open this vault, which stands in `dir`, or no longer. Setting up asks the person,
    /// on some devices twice: what was sealed is opened once before it counts.
    ///
    /// # Errors
    /// [`KeyStoreError::NoPresence`] where the device cannot ask; the store's other errors; [`VaultError::Missing`] if
    /// another vault stands in `dir`; [`VaultError::Busy`], [`VaultError::Damaged`]; I/O. Setting up changes nothing then, unless
    /// [`has_presence`](Self::has_presence) says so. Turning off has, after an error of the key store, taken effect, and is to
    /// be repeated until the key is deleted.
    pub fn set_presence(&self, dir: &Path, on: bool, store: &KeyStore) -> Result<(), VaultError> {
        let (header, body) = opening::held(dir)?;
        if header.head.id != self.id() {
            return Err(VaultError::Missing);
        }
        if on { self.turn_on(dir, header, &body, store) } else { turn_off(dir, header, &body, store) }
    }

    fn turn_on(&self, dir: &Path, mut header: Header, body: &[u8], store: &KeyStore) -> Result<(), VaultError> {
        let id = self.id();
        let earlier = read(dir).unwrap_or_default();
        let before = current(&header, earlier.clone());
        let secret = Key::random();
        header.fill(PRESENCE_SLOT, &kek(&id, secret.as_bytes()), &Content::Opens(self.vmk.clone()));
        let mut sealed = Sealed { tag: tag(&header), number: random::bytes(), bytes: Vec::new() };
        let alias = sealed.alias(&id);
        store.create(&alias, KeyUse::Presence)?;
        let done = seal(&alias, &secret, store).and_then(|bytes| {
            sealed.bytes = bytes;
            let both: Vec<Sealed> = [sealed.clone()].into_iter().chain(before.clone()).collect();
            write(dir, &both)?;
            opening::replace(dir, header::NAMES, body, &header.bytes())
        });
        if let Err(error) = done {
            if opening::held(dir).is_ok_and(|(now, _)| now.slot(PRESENCE_SLOT) == header.slot(PRESENCE_SLOT)) {
                // It is on, and nobody can know whether it stays so after a loss of power: keys of both are kept.
                return Err(error);
            }
            // What cannot be cleared away now belongs to no slot and opens nothing.
            let _ = write(dir, before.as_slice());
            let _ = store.delete(&alias);
            return Err(error);
        }
        // It is on; keys of earlier times open nothing, and turning off deletes those that stay.
        let gone = earlier.iter().all(|earlier| store.delete(&earlier.alias(&id)).is_ok());
        let _ = gone.then(|| write(dir, &[sealed]));
        Ok(())
    }
}

/// Seals the secret, and opens it once before anything rests on it.
fn seal(alias: &str, secret: &Key, store: &KeyStore) -> Result<Vec<u8>, VaultError> {
    let sealed = store.seal_by_presence(alias, secret.as_bytes())?;
    let opened = store.open_by_presence(alias, &sealed)?;
    let same = <&[u8; 32]>::try_from(opened.as_slice()).is_ok_and(|opened| sodium::equal(opened, secret.as_bytes()));
    if same { Ok(sealed) } else { Err(KeyStoreError::BadAnswer.into()) }
}

/// The keys first: a kill in between leaves a finger that is said to open and does not, and turning off is asked for again.
/// Every key of this vault's fingers goes, whatever the file says of them.
fn turn_off(dir: &Path, mut header: Header, body: &[u8], store: &KeyStore) -> Result<(), VaultError> {
    let deleted = delete_all(&header.head.id, store);
    header.empty(PRESENCE_SLOT);
    opening::replace(dir, header::NAMES, body, &header.bytes())?;
    deleted?;
    Ok(copies::remove(dir, NAMES)?)
}

fn delete_all(id: &[u8; 16], store: &KeyStore) -> Result<(), KeyStoreError> {
    let ours = format!("{}-", of(id));
    store.aliases()?.iter().filter(|alias| alias.starts_with(&ours)).try_for_each(|alias| store.delete(alias))
}

/// How the aliases of a vault's presence keys begin.
fn of(id: &[u8; 16]) -> String {
    format!("presence-{}", hex(id))
}

fn kek(id: &[u8; 16], secret: &[u8; 32]) -> Key {
    Key::from_bytes(keyed(secret, context::PRESENCE, &[id]))
}

fn tag(header: &Header) -> [u8; 16] {
    hash(context::PRESENCE_TAG, &[header.slot(PRESENCE_SLOT)])
}

/// The key that the header's slot belongs to.
fn current(header: &Header, keys: Vec<Sealed>) -> Option<Sealed> {
    let tag = tag(header);
    keys.into_iter().find(|sealed| sealed.tag == tag)
}

/// The keys in the file; none if there is no file.
fn read(dir: &Path) -> Result<Vec<Sealed>, VaultError> {
    let found = copies::read(dir, NAMES)?;
    if found.is_missing() {
        return Ok(Vec::new());
    }
    parse(found.intact().next().ok_or(VaultError::NoPresence)?)
}

/// Writes the keys; for none, there is no file.
fn write(dir: &Path, keys: &[Sealed]) -> Result<(), VaultError> {
    if keys.is_empty() {
        return Ok(copies::remove(dir, NAMES)?);
    }
    copies::write(dir, NAMES, &bytes(keys))?;
    Ok(())
}

fn bytes(keys: &[Sealed]) -> Vec<u8> {
    let mut bytes = [MAGIC.as_slice(), &VERSION.to_le_bytes()].concat();
    for sealed in keys {
        bytes.extend_from_slice(&sealed.tag);
        bytes.extend_from_slice(&sealed.number);
        bytes.extend_from_slice(&prefix(&sealed.bytes));
        bytes.extend_from_slice(&sealed.bytes);
    }
    bytes
}

fn parse(bytes: &[u8]) -> Result<Vec<Sealed>, VaultError> {
    let rest = bytes.strip_prefix(MAGIC).ok_or(VaultError::NoPresence)?;
    let (version, mut rest) = rest.split_first_chunk().ok_or(VaultError::NoPresence)?;
    match u16::from_le_bytes(*version) {
        VERSION => {}
        0 => return Err(VaultError::NoPresence),
        _ => return Err(VaultError::Newer),
    }
    let mut keys = Vec::new();
    while !rest.is_empty() {
        let (sealed, after) = one(rest).ok_or(VaultError::NoPresence)?;
        keys.push(sealed);
        rest = after;
    }
    Ok(keys)
}

fn one(rest: &[u8]) -> Option<(Sealed, &[u8])> {
    let (tag, rest) = rest.split_first_chunk()?;
    let (number, rest) = rest.split_first_chunk()?;
    let (size, rest) = rest.split_first_chunk()?;
    let (bytes, rest) = rest.split_at_checked(usize::try_from(u32::from_le_bytes(*size)).ok()?)?;
    Some((Sealed { tag: *tag, number: *number, bytes: bytes.to_vec() }, rest))
}

#[cfg(test)]
#[path = "presence_tests.rs"]
mod tests;
