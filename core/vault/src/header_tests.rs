//! Making and opening vaults on disk, damaged in every way; half a minute, nearly all of it waiting for the disk.

use std::fs;
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::*;
use crate::double;
use crate::keystore::{HardwareKeyStore, KeyStoreError, Level};
use crate::pwhash::runs;

struct Place {
    dir: tempfile::TempDir,
    store: KeyStore,
}

impl Place {
    /// A folder with a vault opened by 271828.
    fn with_vault() -> (Self, Vault) {
        let dir = tempfile::tempdir().unwrap();
        let store = KeyStore::software(dir.path());
        let vault = Vault::create(dir.path(), &code("271828"), &store, Cost::LEAST).unwrap();
        runs::taken();
        (Self { dir, store }, vault)
    }

    /// The same with a key store that knows fingers, the wipe code 314159, and a finger.
    fn with_all_slots() -> (Self, Vault) {
        let dir = tempfile::tempdir().unwrap();
        let store = double::Double::new().key_store();
        let vault = Vault::create(dir.path(), &code("271828"), &store, Cost::LEAST).unwrap();
        vault.set_presence(dir.path(), true, &store).unwrap();
        Vault::set_wipe_code(dir.path(), &code("271828"), Some(&code("314159")), &store, 0).unwrap();
        (Self { dir, store }, vault)
    }

    fn unlock(&self, typed: &str) -> Result<Unlocked, VaultError> {
        unlocked(self.dir.path(), typed, &self.store)
    }

    /// An hour after the last time, so that no wrong code makes the next one wait.
    fn open(&self, typed: &str) -> Result<Vault, VaultError> {
        opened(self.dir.path(), typed, &self.store)
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

/// What a code does, an hour after the last time.
fn unlocked(dir: &Path, typed: &str, store: &KeyStore) -> Result<Unlocked, VaultError> {
    double::let_pass(Duration::from_secs(3600));
    let now = u64::try_from(double::passed().as_millis()).unwrap();
    Vault::open(dir, &code(typed), store, now)
}

fn opened(dir: &Path, typed: &str, store: &KeyStore) -> Result<Vault, VaultError> {
    unlocked(dir, typed, store).map(|unlocked| unlocked.vault().expect("this is not the wipe code"))
}

fn code(typed: &str) -> Code {
    Code::new(typed.as_bytes()).unwrap()
}

/// One bit of the byte `at` flipped, the bit depending on `turn`.
fn flipped(bytes: &[u8], at: usize, turn: usize) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    bytes[at] ^= 1 << (turn % 8);
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
    runs::do_each_once();
    let (place, vault) = Place::with_all_slots();
    let good = place.read("vault-a");
    for at in 0..good.len() {
        for name in NAMES {
            fs::write(place.path(name), flipped(&good, at, at + usize::from(name == NAMES[1]))).unwrap();
            let again = place.open("271828").unwrap();
            assert!(again.vmk == vault.vmk, "{name}, byte {at}");
            assert_eq!(place.read(name), good, "{name}, byte {at} is repaired");
        }
    }
}

/// A bit flipped in every byte of both copies, with all slots in use: head and own slot are needed; what only other slots
/// or the check say is not, for a slot authenticates itself. It opens the same vault, wipes, or is damage that stays as it is.
#[test]
fn a_flipped_byte_in_both_copies_is_damage_or_does_not_matter_and_never_a_fresh_vault() {
    runs::do_each_once();
    let (place, vault) = Place::with_all_slots();
    let good = place.read("vault-a");
    let slot = |number: usize| 52 + number * 152..52 + (number + 1) * 152;
    for at in 0..good.len() {
        let damaged = flipped(&good, at, at);
        let put = || NAMES.iter().for_each(|name| fs::write(place.path(name), &damaged).unwrap());
        for (number, typed) in [(0, "271828"), (1, "314159")] {
            put();
            let needed = at < 52 || slot(number).contains(&at);
            match place.unlock(typed) {
                Ok(unlocked) => {
                    assert!(!needed, "{typed}, byte {at}");
                    match unlocked {
                        Unlocked::Open(again) => assert!(again.vmk == vault.vmk && number == 0),
                        Unlocked::Wipe => assert_eq!(number, 1),
                    }
                }
                Err(error) => {
                    assert!(needed, "{typed}, byte {at}: {error}");
                    // A version or derivation of the future is not damage; a cost outside the caps is not read at all.
                    assert_eq!(error, VaultError::Damaged, "{typed}, byte {at}");
                    assert_eq!(NAMES.map(|name| place.read(name)), [damaged.clone(), damaged.clone()]);
                }
            }
        }
        put();
        let finger = Vault::open_by_presence(place.dir.path(), &place.store);
        assert_eq!(finger.err(), Some(VaultError::Damaged), "the finger needs a header that passes its check");
    }
}

/// Flips one bit of each byte with the check made right again, as somebody could who writes the folder: nothing opens but
/// the same vault, and each refusal is typed.
#[test]
fn a_flipped_byte_under_a_right_check_never_opens_another_vault() {
    runs::do_each_once();
    let (place, vault) = Place::with_all_slots();
    let good = place.read("vault-a")[..660].to_vec();
    for at in 0..good.len() {
        place.write_checked(&flipped(&good, at, at));
        let expected = match at {
            0..8 => VaultError::Damaged,
            8..12 => VaultError::Newer,
            12..20 => VaultError::BadCost,
            36..52 => VaultError::KeyStore(KeyStoreError::NoKey),
            _ => VaultError::WrongCode,
        };
        match place.open("271828") {
            Ok(again) => {
                // A cost inside the caps is another key, and opens nothing; so only other slots may differ.
                assert!(at >= 52 + 152, "byte {at}");
                assert!(again.vmk == vault.vmk);
            }
            Err(VaultError::WrongCode) if (12..20).contains(&at) => {}
            Err(VaultError::Damaged) if (8..12).contains(&at) => {}
            Err(error) => assert_eq!(error, expected, "byte {at}"),
        }
        if let Ok(again) = Vault::open_by_presence(place.dir.path(), &place.store) {
            assert!(again.vmk == vault.vmk, "byte {at}");
        }
    }
    place.write_checked(&good);
    assert!(place.open("271828").is_ok());
}

/// Slots swapped, copied over each other, or taken from another vault open nothing.
#[test]
fn slots_moved_or_from_elsewhere_open_nothing() {
    runs::do_each_once();
    let (place, vault) = Place::with_all_slots();
    let (elsewhere, _) = Place::with_all_slots();
    let (good, other) = (place.read("vault-a")[..660].to_vec(), elsewhere.read("vault-a")[..660].to_vec());
    let slot = |number: usize| 52 + number * 152..52 + (number + 1) * 152;
    for from in 0..4 {
        for to in 0..4 {
            for source in [&good, &other] {
                let mut moved = good.clone();
                moved[slot(to)].copy_from_slice(&source[slot(from)]);
                place.write_checked(&moved);
                let same = source == &good && from == to;
                match place.open("271828") {
                    Ok(again) => assert!(again.vmk == vault.vmk && (same || to != 0), "{from} → {to}"),
                    Err(error) => assert!(error == VaultError::WrongCode && to == 0 && !same, "{from} → {to}"),
                }
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
    fn to_say(answer: Result<Vec<u8>, KeyStoreError>) -> (Arc<Self>, KeyStore) {
        let told = Arc::new(Self { answer, asked: Mutex::default(), deleted: Mutex::default() });
        (Arc::clone(&told), KeyStore::new(told))
    }
}

impl HardwareKeyStore for Told {
    fn level(&self) -> Result<Level, KeyStoreError> {
        Ok(Level::SecureElement)
    }
    fn create(&self, _: &str, _: KeyUse) -> Result<(), KeyStoreError> {
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
    fn keep(&self, _: &str, _: &[u8]) -> Result<(), KeyStoreError> {
        Ok(())
    }
    fn kept(&self, _: &str) -> Result<Option<Vec<u8>>, KeyStoreError> {
        Ok(None)
    }
    fn aliases(&self) -> Result<Vec<String>, KeyStoreError> {
        Ok(Vec::new())
    }
}

/// x and KEK for a stretched code of 22…, an answer of 33… and the id 10…1f, computed by a second program (Python).
#[test]
fn golden_key_encryption_key() {
    let head =
        Head { cost: Cost::DEFAULT, salt: [0; 16], id: std::array::from_fn(|at| u8::try_from(at + 16).unwrap()) };
    let (told, store) = Told::to_say(Ok(vec![0x33; 32]));
    let kek = opening::kek(&head, &Key::from_bytes([0x22; 32]), &store).unwrap();
    let hex = |bytes: &[u8; 32]| bytes.map(|byte| format!("{byte:02x}")).concat();
    assert_eq!(hex(&told.asked.lock().unwrap()[0]), "ec13854c80654a46b95684a22b3a11a682f631682afbb27fc866905340fdcba2");
    assert_eq!(hex(kek.as_bytes()), "d9cc9f4652202517cef27a5bca46d733e8e839cb3cb68ddb39bcebf52c12f7dc");
    assert_eq!(opening::alias(&head.id), "vault-101112131415161718191a1b1c1d1e1f");
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
        let (told, store) = Told::to_say(answer);
        assert_eq!(opened(place.dir.path(), "271828", &store).err(), Some(VaultError::KeyStore(error)));

        let empty = tempfile::tempdir().unwrap();
        let made = Vault::create(empty.path(), &code("271828"), &store, Cost::LEAST);
        assert_eq!(made.err(), Some(VaultError::KeyStore(error)));
        assert_eq!(fs::read_dir(empty.path()).unwrap().count(), 0, "nothing is left behind");
        assert_eq!(told.deleted.lock().unwrap().len(), 1, "nor in the store");
    }
}

#[test]
fn another_key_store_does_not_open_it() {
    let (place, _) = Place::with_vault();
    let (_, store) = Told::to_say(Ok(vec![7; 32]));
    assert_eq!(opened(place.dir.path(), "271828", &store).err(), Some(VaultError::WrongCode));
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

/// A making that failed takes its own header back, and nobody else's.
#[test]
fn a_making_that_failed_leaves_no_header_without_a_key() {
    let dir = tempfile::tempdir().unwrap();
    let store = KeyStore::software(dir.path());
    let code = Code::new(b"the code").unwrap();
    let there = || NAMES.map(|name| dir.path().join(name).exists());
    assert!(Vault::take_back(dir.path(), &[7; 16]), "nothing was in place");
    let id = Vault::create(dir.path(), &code, &store, Cost::LEAST).unwrap().id();
    assert!(Vault::take_back(dir.path(), &[7; 16]) && there() == [true; 2], "another one's stays");
    assert!(Vault::take_back(dir.path(), &id) && there() == [false; 2]);
    Vault::create(dir.path(), &code, &store, Cost::LEAST).unwrap();
    for name in NAMES {
        std::fs::write(dir.path().join(name), b"damaged").unwrap();
    }
    assert!(Vault::take_back(dir.path(), &id) && there() == [true; 2], "a damaged one stays");
}
