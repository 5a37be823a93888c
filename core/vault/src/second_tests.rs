//! The second unlock: needs the vault, its own passphrase and the hardware; about ten seconds, nearly all of it Argon2id.

use std::fs;

use super::*;
use crate::double::Double;
use crate::{KeyStoreError, vectors};
use std::sync::Arc;

struct Place {
    dir: tempfile::TempDir,
    hardware: Arc<Double>,
    store: KeyStore,
    vault: Vault,
}

fn code(typed: &str) -> Code {
    Code::new(typed.as_bytes()).unwrap()
}

impl Place {
    fn new() -> Self {
        let (dir, hardware) = (tempfile::tempdir().unwrap(), Double::new());
        let store = hardware.key_store();
        let vault = Vault::create(dir.path(), &code("271828 18"), &store, Cost::LEAST).unwrap();
        Self { dir, hardware, store, vault }
    }

    fn create(&self) -> Sealed {
        SecondUnlock::create(self.dir.path(), &self.vault, &code("river stone"), &self.store, Cost::LEAST).unwrap()
    }

    fn open(&self, typed: &str) -> Result<Key, VaultError> {
        self.open_at(typed, 0)
    }

    fn open_at(&self, typed: &str, now_ms: u64) -> Result<Key, VaultError> {
        let opened = SecondUnlock::open(self.dir.path(), &self.vault, &code(typed), &self.store, now_ms)?;
        Ok(opened.key().clone())
    }
}

#[test]
fn it_needs_its_own_passphrase_the_vault_and_the_hardware() {
    let place = Place::new();
    assert_eq!(place.open("river stone"), Err(VaultError::Missing));
    assert!(!SecondUnlock::exists(place.dir.path()).unwrap());
    let key = place.create().key().clone();
    assert!(SecondUnlock::exists(place.dir.path()).unwrap());
    assert_eq!(place.open("river stone"), Ok(key));
    assert_eq!(place.open("271828 18"), Err(VaultError::WrongCode), "the first code does not open it");
    let again = SecondUnlock::create(place.dir.path(), &place.vault, &code("other"), &place.store, Cost::LEAST);
    assert_eq!(again.err(), Some(VaultError::Exists));

    // Another vault with the same passphrase and the same files.
    let other = Place::new();
    for name in NAMES {
        fs::copy(place.dir.path().join(name), other.dir.path().join(name)).unwrap();
    }
    let opened = SecondUnlock::open(other.dir.path(), &other.vault, &code("river stone"), &place.store, 0);
    assert_eq!(opened.err(), Some(VaultError::WrongCode));
    assert_eq!(other.open("river stone"), Err(VaultError::KeyStore(KeyStoreError::NoKey)), "nor without the hardware");
}

#[test]
fn its_header_is_not_the_vaults() {
    let place = Place::new();
    place.create();
    for (from, to) in NAMES.iter().zip(crate::header::NAMES) {
        fs::copy(place.dir.path().join(from), place.dir.path().join(to)).unwrap();
    }
    let opened = Vault::open(place.dir.path(), &code("river stone"), &place.store, 0);
    assert_eq!(opened.err(), Some(VaultError::WrongCode));
}

#[test]
fn wrong_passphrases_have_to_wait() {
    let place = Place::new();
    let key = place.create().key().clone();
    for _ in 0..5 {
        assert_eq!(place.open("river"), Err(VaultError::WrongCode));
    }
    assert!(matches!(place.open("river stone"), Err(VaultError::Wait { seconds: 1..=30 })));
    assert!(
        Vault::open(place.dir.path(), &code("271828 18"), &place.store, 0).is_ok(),
        "the vault's are counted apart"
    );
    crate::double::let_pass(std::time::Duration::from_secs(31));
    assert_eq!(place.open_at("river stone", 31_000), Ok(key));
}

#[test]
fn either_copy_opens_it_and_the_other_is_written_anew() {
    let place = Place::new();
    let key = place.create().key().clone();
    let [first, second] = NAMES.map(|name| place.dir.path().join(name));
    let whole = fs::read(&first).unwrap();
    for at in [0, 9, 30, 60, whole.len() - 1] {
        for broken in [&first, &second] {
            let mut bytes = whole.clone();
            bytes[at] ^= 0x40;
            fs::write(broken, &bytes).unwrap();
            assert_eq!(place.open("river stone"), Ok(key.clone()), "{at}");
            assert_eq!(fs::read(broken).unwrap(), whole, "{at}");
        }
    }
    // Both broken outside the slot: the slot says itself that it is whole. Inside it: kept as they are.
    let mut bytes = whole.clone();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    for path in [&first, &second] {
        fs::write(path, &bytes).unwrap();
    }
    assert_eq!(place.open("river stone"), Ok(key));
    bytes[60] ^= 1;
    for path in [&first, &second] {
        fs::write(path, &bytes).unwrap();
    }
    assert_eq!(place.open("river stone"), Err(VaultError::Damaged));
    assert_eq!(fs::read(&first).unwrap(), bytes);
}

#[test]
fn another_passphrase_opens_the_same() {
    let place = Place::new();
    let key = place.create().key().clone();
    let change = |old: &str, new: &str| {
        SecondUnlock::change_code(place.dir.path(), &place.vault, &code(old), &code(new), &place.store, 0)
    };
    assert_eq!(change("river", "mountain"), Err(VaultError::WrongCode));
    change("river stone", "mountain").unwrap();
    assert_eq!(place.open("river stone"), Err(VaultError::WrongCode));
    assert_eq!(place.open("mountain"), Ok(key));
}

#[test]
fn a_wipe_takes_its_files_and_its_hardware_key() {
    let place = Place::new();
    place.create();
    assert_eq!(wiping::begin(place.dir.path(), &place.store, None), Ok(wiping::Erased::Keys));
    assert!(place.hardware.is_empty());
    assert!(!SecondUnlock::exists(place.dir.path()).unwrap());
    assert_eq!(place.open("river stone"), Err(VaultError::Wiping));
}

/// The files in `docs/formats.md` open with the code, the passphrase and the key store beside them.
#[test]
fn the_documented_second_unlock_opens() {
    let dir = tempfile::tempdir().unwrap();
    for (names, vector) in
        [(crate::header::NAMES, "second.vault"), (crate::software::NAMES, "second.keystore"), (NAMES, "second.header")]
    {
        for name in names {
            fs::write(dir.path().join(name), vectors::given(vector)).unwrap();
        }
    }
    let store = KeyStore::software(dir.path());
    let text = |name: &str| Code::new(&vectors::given(name)).unwrap();
    let vault = Vault::open(dir.path(), &text("second.code"), &store, 0).unwrap().vault().unwrap();
    let sealed = SecondUnlock::open(dir.path(), &vault, &text("second.passphrase"), &store, 0).unwrap();
    assert_eq!(sealed.key().as_bytes()[..], vectors::given("second.key"));
}
