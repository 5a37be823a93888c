//! Trying a code on a vault: which copy of the header holds, one Argon2id run, the hardware, the slots.
//!
//! Called by everything that needs a code: opening, changing it, setting the wipe code; and by the second unlock, which
//! has a header of its own.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use zeroize::Zeroizing;

use crate::code::Code;
use crate::context;
use crate::copies::{self, Found};
use crate::error::VaultError;
use crate::generichash::keyed;
use crate::guard::KeyStore;
use crate::header::NAMES;
use crate::key::Key;
use crate::keystore::KeyStoreError;
use crate::layout::{Content, Head, Header};
use crate::pwhash;
use crate::tries::{self, Counted, Kept};
use crate::wiping;

/// What opened, and the header it stands in.
pub(crate) struct Opening<T> {
    pub(crate) header: Header,
    /// The header's bytes as they were read.
    pub(crate) body: Vec<u8>,
    pub(crate) opened: T,
}

/// A slot of the vault's header that a code opened.
pub(crate) struct Slot {
    pub(crate) number: u8,
    pub(crate) content: Content,
    pub(crate) kek: Key,
}

/// Opens a slot of the vault's header with a code; counts the try.
pub(crate) fn open(dir: &Path, code: &Code, store: &KeyStore, now_ms: u64) -> Result<Opening<Slot>, VaultError> {
    try_once(dir, NAMES, store, now_ms, |header| slot(header, code, store))
}

/// The slot of a header that a code opens.
pub(crate) fn slot(header: &Header, code: &Code, store: &KeyStore) -> Result<Slot, VaultError> {
    let kek = code_key(&header.head, code, store)?;
    let (number, content) = header.find(&kek)?;
    Ok(Slot { number, content, kek })
}

/// Tries to open the header kept under these names, counting one try for its id.
///
/// The first copy that passes its check holds, and the other is mended after it; if neither passes, each is tried.
pub(crate) fn try_once<T>(
    dir: &Path,
    names: [&'static str; 2],
    store: &KeyStore,
    now_ms: u64,
    unlock: impl Fn(&Header) -> Result<T, VaultError>,
) -> Result<Opening<T>, VaultError> {
    let found = found(dir, names)?;
    let Some((header, body)) = holding(&found)? else {
        return try_damaged(dir, names, &found, store, now_ms, unlock);
    };
    let counted = tries::count(&header.head.id, store, now_ms, Kept::Expected)?;
    let opened = counted.answered(unlock(&header)).map_err(|error| match error {
        // It may be the right one of the copy that could not be read.
        VaultError::WrongCode if found.is_unread() => VaultError::Io(io::ErrorKind::Other),
        error => error,
    })?;
    if found.needs_mending(&body) {
        // It is open either way; the next opening tries again.
        let _ = replace(dir, names, &body, &body);
    }
    Ok(Opening { header, body, opened })
}

/// Tries copies whose check does not pass. Whether a code is wrong or the bytes are, cannot be told apart there.
fn try_damaged<T>(
    dir: &Path,
    names: [&'static str; 2],
    found: &Found,
    store: &KeyStore,
    now_ms: u64,
    unlock: impl Fn(&Header) -> Result<T, VaultError>,
) -> Result<Opening<T>, VaultError> {
    let bodies: BTreeSet<&[u8]> = found.damaged().collect();
    let readable = bodies.into_iter().filter_map(|body| Some((body, Header::parse(body).ok()?)));
    let mut tried: Option<Counted> = None;
    for (body, header) in readable {
        let id = &header.head.id;
        let counted = match tried.take() {
            // Two copies of one vault are one try.
            Some(counted) if counted.is_of(id) => counted,
            _ => tries::count(id, store, now_ms, Kept::Unsure)?,
        };
        match unlock(&header) {
            Err(VaultError::WrongCode | VaultError::KeyStore(KeyStoreError::NoKey)) => tried = Some(counted),
            answer => {
                let opened = counted.answered(answer)?;
                let _ = replace(dir, names, body, body);
                return Ok(Opening { body: body.to_vec(), header, opened });
            }
        }
    }
    Err(VaultError::Damaged)
}

/// The first copy that passes its check and is a header; one that passes and is none is not ours, and the other may be.
fn holding(found: &Found) -> Result<Option<(Header, Vec<u8>)>, VaultError> {
    for body in found.intact() {
        match Header::parse(body) {
            Err(VaultError::Damaged) => continue,
            parsed => return Ok(Some((parsed?, body.to_vec()))),
        }
    }
    Ok(None)
}

/// The vault's header, for those who change it without a code.
pub(crate) fn held(dir: &Path) -> Result<(Header, Vec<u8>), VaultError> {
    holding(&found(dir, NAMES)?)?.ok_or(VaultError::Damaged)
}

fn found(dir: &Path, names: [&'static str; 2]) -> Result<Found, VaultError> {
    if wiping::pending(dir) {
        return Err(VaultError::Wiping);
    }
    let found = copies::read(dir, names)?;
    if found.is_missing() { Err(VaultError::Missing) } else { Ok(found) }
}

/// Puts another header in place of the one that was read. On an error nothing has changed.
pub(crate) fn replace(dir: &Path, names: [&'static str; 2], old: &[u8], new: &[u8]) -> Result<(), VaultError> {
    let replaced = copies::change(dir, names, |found| {
        let unchanged = match found.intact().next() {
            Some(first) => first == old,
            None => found.damaged().any(|copy| copy == old),
        };
        match unchanged {
            true => Ok(Some(Zeroizing::new(new.to_vec()))),
            // The first copy could not be read a moment ago, and the second one, which held then, is behind.
            false if found.intact().nth(1) == Some(old) => Err(VaultError::Io(io::ErrorKind::Other)),
            false => Err(VaultError::Busy),
        }
    });
    match replaced {
        // It is in force, though the folder could not be synced: whoever is told otherwise would go on with the wrong code.
        Err(VaultError::Io(_)) if stands(dir, names, new) => {
            let _ = copies::sync_folder(dir);
            Ok(())
        }
        other => other.map(|_| ()),
    }
}

/// Whether this is the header that holds.
fn stands(dir: &Path, names: [&'static str; 2], body: &[u8]) -> bool {
    copies::read(dir, names).is_ok_and(|found| found.intact().next() == Some(body))
}

/// Key-encryption key of a code: one Argon2id run, one call of the hardware.
pub(crate) fn code_key(head: &Head, code: &Code, store: &KeyStore) -> Result<Key, VaultError> {
    let stretched = pwhash::argon2id13(code.as_bytes(), &head.salt, head.cost)?;
    kek(head, &stretched, store)
}

/// Key-encryption key: what the code gives, strengthened by the key store.
pub(crate) fn kek(head: &Head, stretched: &Key, store: &KeyStore) -> Result<Key, VaultError> {
    let x = Zeroizing::new(keyed::<32>(stretched.as_bytes(), context::HW_IN, &[&head.id]));
    let y = store.strengthen(&alias(&head.id), &x)?;
    let kek = keyed(stretched.as_bytes(), context::KEK, &[&*y, &head.id]);
    Ok(Key::from_bytes(kek))
}

/// Name of a vault's key in the key store.
pub(crate) fn alias(id: &[u8; 16]) -> String {
    format!("vault-{}", hex(id))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
