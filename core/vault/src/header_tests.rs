//! Making and opening vaults on disk, damaged in every way; about ten seconds, nearly all of it Argon2id.

use std::fs;
use std::path::PathBuf;
use std::sync::Mutex;

use super::*;
use crate::keystore::{Level, SoftwareKeyStore};
use crate::pwhash::runs;

struct Place {
    dir: tempfile::TempDir,
    store: SoftwareKeyStore,
}

impl Place {
    /// A folder with a vault opened by 271828.
    fn with_vault() -> (Self, Vault) {
        let dir = tempfile::tempdir().unwrap();
        let store = SoftwareKeyStore::at(dir.path());
        let vault = Vault::create(dir.path(), &code("271828"), &store, Cost::LEAST).unwrap();
        runs::taken();
        (Self { dir, store }, vault)
    }

    fn open(&self, typed: &str) -> Result<Vault, VaultError> {
        Vault::open(self.dir.path(), &code(typed), &self.store)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).unwrap()
    }

    /// Writes one copy, keeping the check of [`copies`] right.
    fn write_checked(&self, body: &[u8]) {
        copies::write(self.dir.path(), NAMES, body).unwrap();
    }
}

fn code(typed: &str) -> Code {
    Code::new(typed.as_bytes()).unwrap()
}

fn flipped(bytes: &[u8], at: usize) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    bytes[at] ^= 0x40;
    bytes
}

const ALL: [Purpose; 6] =
    [Purpose::Database, Purpose::Drafts, Purpose::Blobs, Purpose::Shred, Purpose::Anchor, Purpose::Export];

#[test]
fn opens_again_with_the_same_keys_in_one_argon2id_run() {
    let (place, vault) = Place::with_vault();
    let again = place.open("271828").unwrap();
    assert_eq!(runs::taken(), 1);
    assert_eq!(again.id(), vault.id());
    for purpose in ALL {
        assert!(again.subkey(purpose) == vault.subkey(purpose));
        let same = ALL.iter().filter(|other| vault.subkey(**other) == vault.subkey(purpose));
        assert_eq!(same.count(), 1, "each purpose has a key of its own");
    }
}

#[test]
fn digits_of_another_keyboard_open_it() {
    let (place, _) = Place::with_vault();
    assert!(place.open("٢٧١٨٢٨").is_ok());
    assert!(place.open(" ௨௭௧௮௨௮ ").is_ok());
}

#[test]
fn a_wrong_code_is_wrong_after_one_run_and_changes_nothing() {
    let (place, _) = Place::with_vault();
    let before = NAMES.map(|name| place.read(name));
    for typed in ["271829", "27182", "2718281"] {
        assert_eq!(place.open(typed).err(), Some(VaultError::WrongCode));
        assert_eq!(runs::taken(), 1);
    }
    assert_eq!(NAMES.map(|name| place.read(name)), before);
}

#[test]
fn missing_and_existing() {
    let (place, _) = Place::with_vault();
    let before = place.read("vault-a");
    let create = || Vault::create(place.dir.path(), &code("1"), &place.store, Cost::LEAST).err();
    assert_eq!(create(), Some(VaultError::Exists));
    fs::remove_file(place.path("vault-b")).unwrap();
    fs::write(place.path("vault-a"), b"").unwrap();
    assert_eq!(create(), Some(VaultError::Exists), "an unreadable header is a header");
    fs::remove_file(place.path("vault-a")).unwrap();
    assert_eq!(place.open("271828").err(), Some(VaultError::Missing));
    fs::write(place.path("vault-b"), before).unwrap();
    assert!(place.open("271828").is_ok(), "one copy is enough");
    assert_eq!(place.read("vault-a"), place.read("vault-b"), "and becomes two again");
    let nowhere = Vault::create(&place.path("nowhere"), &code("1"), &place.store, Cost::LEAST);
    assert_eq!(nowhere.err(), Some(VaultError::Io(io::ErrorKind::NotFound)));
}

#[test]
fn any_flipped_byte_of_one_copy_is_repaired_from_the_other() {
    let (place, vault) = Place::with_vault();
    let good = place.read("vault-a");
    for (turn, at) in (0..good.len()).enumerate() {
        for name in NAMES {
            fs::write(place.path(name), flipped(&good, at)).unwrap();
            let found = copies::read(place.dir.path(), NAMES).unwrap();
            assert_eq!(found.intact().count(), 1, "{name}, byte {at}");
            // Argon2id for every thirteenth byte of a copy; the choice of the copy above is what differs.
            if turn % 13 == 0 {
                let again = place.open("271828").unwrap();
                assert_eq!(runs::taken(), 1, "{name}, byte {at}");
                assert!(again.subkey(Purpose::Database) == vault.subkey(Purpose::Database));
                assert_eq!(place.read(name), good, "{name}, byte {at} is repaired");
            }
            fs::write(place.path(name), &good).unwrap();
        }
    }
}

/// Head and first slot are needed; what only other slots or the check say is not, for a slot authenticates itself.
#[test]
fn a_flipped_byte_in_both_copies_is_damage_or_does_not_matter_and_never_a_fresh_vault() {
    let (place, vault) = Place::with_vault();
    let good = place.read("vault-a");
    for at in (0..good.len()).step_by(11) {
        let damaged = flipped(&good, at);
        for name in NAMES {
            fs::write(place.path(name), &damaged).unwrap();
        }
        match place.open("271828") {
            Ok(again) => {
                assert!(at >= 52 + 152, "byte {at}");
                assert!(again.subkey(Purpose::Database) == vault.subkey(Purpose::Database));
            }
            Err(error) => {
                assert!(at < 52 + 152, "byte {at}");
                assert_eq!(error, VaultError::Damaged);
                assert_eq!(NAMES.map(|name| place.read(name)), [damaged.clone(), damaged]);
            }
        }
    }
}

#[test]
fn files_that_are_no_headers_are_damage_and_are_kept() {
    let (place, _) = Place::with_vault();
    let good = place.read("vault-a");
    for bytes in [vec![], vec![0; 692], good[..691].to_vec(), b"{}".repeat(100_000)] {
        for name in NAMES {
            fs::write(place.path(name), &bytes).unwrap();
        }
        assert_eq!(place.open("271828").err(), Some(VaultError::Damaged));
        assert_eq!(NAMES.map(|name| place.read(name)), [bytes.clone(), bytes]);
    }
    place.write_checked(b"with a right check, and yet no header");
    assert_eq!(place.open("271828").err(), Some(VaultError::Damaged));
}

/// A change is cut off between the copies: from then on only what the first copy says opens.
#[test]
fn the_first_copy_holds_when_the_two_differ() {
    let (place, _) = Place::with_vault();
    let old = place.read("vault-a");
    for name in NAMES {
        fs::remove_file(place.path(name)).unwrap();
    }
    Vault::create(place.dir.path(), &code("new code"), &place.store, Cost::LEAST).unwrap();
    let new = place.read("vault-a");
    fs::write(place.path("vault-b"), &old).unwrap();
    assert_eq!(place.open("271828").err(), Some(VaultError::WrongCode));
    assert_eq!(place.read("vault-b"), old, "a wrong code repairs nothing");
    assert!(place.open("new code").is_ok());
    assert_eq!(place.read("vault-b"), new);
}

#[test]
fn a_cost_outside_the_caps_is_refused_before_it_is_run() {
    let (place, _) = Place::with_vault();
    let body = place.read("vault-a")[..660].to_vec();
    for (passes, memory_kib) in [(1u32, 65536u32), (17, 65536), (3, 1024), (3, 512 * 1024 + 1), (3, u32::MAX)] {
        let mut body = body.clone();
        body[12..16].copy_from_slice(&passes.to_le_bytes());
        body[16..20].copy_from_slice(&memory_kib.to_le_bytes());
        place.write_checked(&body);
        assert_eq!(place.open("271828").err(), Some(VaultError::BadCost));
    }
    assert_eq!(runs::taken(), 0);
}

#[test]
fn a_newer_version_is_refused_unchanged() {
    let (place, _) = Place::with_vault();
    let mut body = place.read("vault-a")[..660].to_vec();
    body[8] = 2;
    place.write_checked(&body);
    let before = place.read("vault-a");
    assert_eq!(place.open("271828").err(), Some(VaultError::Newer));
    assert_eq!(NAMES.map(|name| place.read(name)), [before.clone(), before]);
}

/// A key store that answers as it is told and remembers what it was asked.
struct Told {
    answer: Result<Vec<u8>, KeyStoreError>,
    asked: Mutex<Vec<[u8; 32]>>,
    deleted: Mutex<Vec<String>>,
}

impl Told {
    fn to_say(answer: Result<Vec<u8>, KeyStoreError>) -> Self {
        Self { answer, asked: Mutex::default(), deleted: Mutex::default() }
    }
}

impl HardwareKeyStore for Told {
    fn level(&self) -> Result<Level, KeyStoreError> {
        Ok(Level::SecureElement)
    }
    fn create(&self, _: &str) -> Result<(), KeyStoreError> {
        Ok(())
    }
    fn strengthen(&self, _: &str, input: &[u8; 32]) -> Result<Vec<u8>, KeyStoreError> {
        self.asked.lock().unwrap().push(*input);
        self.answer.clone()
    }
    fn seal(&self, _: &str, _: &[u8]) -> Result<Vec<u8>, KeyStoreError> {
        self.answer.clone()
    }
    fn open(&self, _: &str, _: &[u8]) -> Result<Vec<u8>, KeyStoreError> {
        self.answer.clone()
    }
    fn delete(&self, alias: &str) -> Result<(), KeyStoreError> {
        self.deleted.lock().unwrap().push(alias.to_owned());
        Ok(())
    }
}

/// x and KEK for a stretched code of 22…, an answer of 33… and the id 10…1f, computed by a second program (Python).
#[test]
fn golden_key_encryption_key() {
    let head =
        Head { cost: Cost::DEFAULT, salt: [0; 16], id: std::array::from_fn(|at| u8::try_from(at + 16).unwrap()) };
    let store = Told::to_say(Ok(vec![0x33; 32]));
    let kek = kek(&head, &Key::from_bytes([0x22; 32]), &store).unwrap();
    let hex = |bytes: &[u8; 32]| bytes.map(|byte| format!("{byte:02x}")).concat();
    assert_eq!(
        hex(&store.asked.lock().unwrap()[0]),
        "ec13854c80654a46b95684a22b3a11a682f631682afbb27fc866905340fdcba2"
    );
    assert_eq!(hex(kek.as_bytes()), "d9cc9f4652202517cef27a5bca46d733e8e839cb3cb68ddb39bcebf52c12f7dc");
    assert_eq!(alias(&head.id), "vault-101112131415161718191a1b1c1d1e1f");
}

#[test]
fn a_key_store_that_fails_is_never_taken_for_a_wrong_code() {
    let (place, _) = Place::with_vault();
    for (answer, error) in [
        (Ok(vec![1; 31]), KeyStoreError::BadAnswer),
        (Ok(vec![1; 33]), KeyStoreError::BadAnswer),
        (Ok(vec![]), KeyStoreError::BadAnswer),
        (Ok(vec![0; 32]), KeyStoreError::BadAnswer),
        (Err(KeyStoreError::NoKey), KeyStoreError::NoKey),
        (Err(KeyStoreError::Unavailable), KeyStoreError::Unavailable),
    ] {
        let store = Told::to_say(answer);
        let opened = Vault::open(place.dir.path(), &code("271828"), &store);
        assert_eq!(opened.err(), Some(VaultError::KeyStore(error)));

        let empty = tempfile::tempdir().unwrap();
        let made = Vault::create(empty.path(), &code("271828"), &store, Cost::LEAST);
        assert_eq!(made.err(), Some(VaultError::KeyStore(error)));
        assert_eq!(fs::read_dir(empty.path()).unwrap().count(), 0, "nothing is left behind");
        assert_eq!(store.deleted.lock().unwrap().len(), 1, "nor in the store");
    }
}

#[test]
fn another_key_store_does_not_open_it() {
    let (place, _) = Place::with_vault();
    let store = Told::to_say(Ok(vec![7; 32]));
    let opened = Vault::open(place.dir.path(), &code("271828"), &store);
    assert_eq!(opened.err(), Some(VaultError::WrongCode));
}

#[test]
fn neither_code_nor_keys_are_on_disk_or_in_debug() {
    let (place, vault) = Place::with_vault();
    let secrets = ALL.map(|purpose| vault.subkey(purpose).as_bytes().to_vec());
    let found = |bytes: &[u8], secret: &[u8]| bytes.windows(secret.len()).any(|part| part == secret);
    for entry in fs::read_dir(place.dir.path()).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        assert!(!found(&bytes, b"271828"));
        assert!(!found(&bytes, vault.vmk.as_bytes()));
        assert!(secrets.iter().all(|secret| !found(&bytes, secret)));
    }
    assert_eq!(format!("{vault:?}"), "Vault(…)");
}
