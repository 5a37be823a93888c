//! Finger and face: on, off, anew, killed, declined, and damaged files. Under two seconds.

use std::fs;
use std::sync::Arc;

use super::*;
use crate::double::{self, Call, Double, Fault};
use crate::pwhash::runs;
use crate::{Code, Cost, Purpose, kill, vectors};

struct Place {
    dir: tempfile::TempDir,
    double: Arc<Double>,
    store: KeyStore,
    vault: Vault,
}

impl Place {
    fn new() -> Self {
        let (dir, double) = (tempfile::tempdir().unwrap(), Double::new());
        let store = double.key_store();
        let code = Code::new(b"some code").unwrap();
        let vault = Vault::create(dir.path(), &code, &store, Cost::LEAST).unwrap();
        Self { dir, double, store, vault }
    }

    fn with_finger() -> Self {
        let place = Self::new();
        place.set(true).unwrap();
        place
    }

    fn copy(&self) -> Self {
        let (dir, double) = (tempfile::tempdir().unwrap(), self.double.copy());
        for entry in fs::read_dir(self.dir()).unwrap() {
            let path = entry.unwrap().path();
            fs::copy(&path, dir.path().join(path.file_name().unwrap())).unwrap();
        }
        let vault = Vault::holding(self.vault.vmk.clone(), self.vault.id());
        Self { dir, store: double.key_store(), double, vault }
    }

    fn dir(&self) -> &Path {
        self.dir.path()
    }

    fn set(&self, on: bool) -> Result<(), VaultError> {
        self.vault.set_presence(self.dir(), on, &self.store)
    }

    /// Opens with a finger; never another vault.
    fn open(&self) -> Result<(), VaultError> {
        let vault = Vault::open_by_presence(self.dir(), &self.store)?;
        assert!(vault.subkey(Purpose::Database) == self.vault.subkey(Purpose::Database));
        assert_eq!(vault.id(), self.vault.id());
        Ok(())
    }

    fn code_opens(&self) -> bool {
        double::let_pass(std::time::Duration::from_secs(3600));
        let code = Code::new(b"some code").unwrap();
        let opened = Vault::open(self.dir(), &code, &self.store, 0).unwrap().vault().unwrap();
        opened.subkey(Purpose::Database) == self.vault.subkey(Purpose::Database)
    }

    fn keys(&self) -> usize {
        self.store.aliases().unwrap().iter().filter(|alias| alias.starts_with("presence-")).count()
    }

    fn files(&self) -> Vec<Option<Vec<u8>>> {
        NAMES.iter().chain(&crate::header::NAMES).map(|name| fs::read(self.dir().join(name)).ok()).collect()
    }
}

#[test]
fn off_by_default_on_and_off_again() {
    let place = Place::new();
    assert!(!Vault::has_presence(place.dir()));
    assert_eq!(place.open(), Err(VaultError::NoPresence));
    place.set(false).unwrap();
    place.set(true).unwrap();
    assert!(Vault::has_presence(place.dir()));
    runs::taken();
    place.open().unwrap();
    assert_eq!(runs::taken(), 0, "no Argon2id for 32 random bytes");
    assert_eq!(place.keys(), 1);
    let slot = |place: &Place| fs::read(place.dir().join("vault-a")).unwrap()[52 + 2 * 152..52 + 3 * 152].to_vec();
    let before = slot(&place);
    place.set(false).unwrap();
    assert_ne!(slot(&place), before);
    assert!(!Vault::has_presence(place.dir()));
    assert_eq!(place.open(), Err(VaultError::NoPresence));
    assert_eq!(place.keys(), 0);
    assert!(NAMES.iter().all(|name| !place.dir().join(name).exists()));
    assert!(place.code_opens());
}

#[test]
fn set_up_anew_leaves_one_key() {
    let place = Place::with_finger();
    let before = place.files();
    place.set(true).unwrap();
    place.open().unwrap();
    assert_eq!(place.keys(), 1);
    assert!(place.files().iter().zip(&before).all(|(now, before)| now != before));
}

#[test]
fn nobody_there_is_nothing_opened_and_nothing_changed() {
    let place = Place::with_finger();
    let before = place.files();
    place.double.be_absent(true);
    assert_eq!(place.open(), Err(KeyStoreError::Refused.into()));
    assert_eq!(place.set(true), Err(KeyStoreError::Refused.into()));
    place.double.be_absent(false);
    assert_eq!(place.files(), before);
    assert_eq!(place.keys(), 1);
    place.open().unwrap();
    assert!(place.code_opens());
}

#[test]
fn a_key_that_changed_or_is_gone_is_said_to_be_and_the_code_opens() {
    let place = Place::with_finger();
    for (fault, errors) in [
        (Fault::ChangedKey, vec![KeyStoreError::Unopened, KeyStoreError::Changed]),
        (Fault::LostAlias, vec![KeyStoreError::NoKey]),
        (Fault::Zeros, vec![KeyStoreError::BadAnswer]),
        (Fault::Short, vec![KeyStoreError::BadAnswer]),
        (Fault::Long, vec![KeyStoreError::BadAnswer]),
    ] {
        place.double.fail(Call::Open, fault);
        let error = place.open().unwrap_err();
        assert!(errors.iter().any(|expected| error == (*expected).into()), "{fault:?}: {error}");
        assert!(place.code_opens());
        place.double.heal();
    }
    place.open().unwrap();
}

#[test]
fn a_device_without_fingers_refuses() {
    let dir = tempfile::tempdir().unwrap();
    let store = KeyStore::software(dir.path());
    let vault = Vault::create(dir.path(), &Code::new(b"some code").unwrap(), &store, Cost::LEAST).unwrap();
    assert_eq!(vault.set_presence(dir.path(), true, &store), Err(KeyStoreError::NoPresence.into()));
    assert!(!Vault::has_presence(dir.path()));
    let elsewhere = Place::new();
    assert_eq!(vault.set_presence(elsewhere.dir(), true, &elsewhere.store), Err(VaultError::Missing));
}

/// Killed at each file operation and each call of the hardware, while it is set up, set up anew, and turned off.
#[test]
fn killed_anywhere_the_code_opens_and_the_finger_does_as_before_or_after() {
    runs::do_each_once();
    for (with, on) in [(false, true), (true, true), (true, false)] {
        let start = if with { Place::with_finger() } else { Place::new() };
        assert!(start.code_opens());
        let mut seen = std::collections::BTreeSet::new();
        for at in 0.. {
            let place = start.copy();
            let done = kill::at(at, || place.set(on));
            assert!(place.code_opens(), "{with} → {on}, killed at {at}");
            let opens = place.open();
            // Half turned off it opens no more, and is said to be on, so that it is turned off again.
            let half = !on && opens == Err(KeyStoreError::NoKey.into());
            assert!(half || matches!(opens, Ok(()) | Err(VaultError::NoPresence)), "{with} → {on}, {at}: {opens:?}");
            assert_eq!(opens.is_ok() || half, Vault::has_presence(place.dir()));
            assert!(opens.is_ok() || !(with && on), "set up anew, the old or the new one opens; killed at {at}");
            seen.insert(opens.is_ok());
            // Whatever was left behind, it can be turned on and off again.
            place.set(true).unwrap();
            place.open().unwrap();
            place.set(false).unwrap();
            assert_eq!(place.open(), Err(VaultError::NoPresence));
            if done.is_some() {
                assert_eq!((done, opens.is_ok()), (Some(Ok(())), on));
                break;
            }
        }
        assert!(seen.contains(&on) && (with == on || seen.contains(&with)), "{with} → {on}: {seen:?}");
    }
}

/// Whatever has become of the file: once it is off, no finger opens a copy of the folder either.
#[test]
fn turned_off_no_key_is_left() {
    for damaged in [false, true] {
        let place = Place::with_finger();
        let image = place.copy();
        if damaged {
            NAMES.iter().for_each(|name| fs::write(place.dir().join(name), b"torn").unwrap());
        }
        place.set(false).unwrap();
        for name in NAMES.iter().chain(&header::NAMES) {
            fs::copy(image.dir().join(name), place.dir().join(name)).unwrap();
        }
        assert_eq!(place.open(), Err(KeyStoreError::NoKey.into()));
        assert!(place.code_opens());
    }
}

/// A bit flipped in each byte of each copy, and of both: it opens the same vault, or says why not.
#[test]
fn any_flipped_byte_of_the_file_opens_the_same_vault_or_none() {
    let place = Place::with_finger();
    let good = fs::read(place.dir().join(NAMES[0])).unwrap();
    let put = |names: &[&str], bytes: &[u8]| {
        names.iter().for_each(|name| fs::write(place.dir().join(name), bytes).unwrap());
    };
    for at in 0..good.len() {
        let mut damaged = good.clone();
        damaged[at] ^= 1 << (at % 8);
        for names in [&NAMES[..1], &NAMES[1..]] {
            put(names, &damaged);
            place.open().unwrap();
            put(&NAMES, &good);
        }
        put(&NAMES, &damaged);
        assert_eq!(place.open(), Err(VaultError::NoPresence), "byte {at}");
        assert_eq!(fs::read(place.dir().join(NAMES[0])).unwrap(), damaged);
        // With a check that is right again: what is in it is still authenticated.
        copies::write(place.dir(), NAMES, &damaged[..good.len() - 32]).unwrap();
        if at < good.len() - 32 {
            assert!(place.open().is_err(), "byte {at}");
        }
        put(&NAMES, &good);
    }
    put(&NAMES, b"");
    assert_eq!(place.open(), Err(VaultError::NoPresence));
    place.set(true).unwrap();
    place.open().unwrap();
}

/// The file and the slots of docs/formats.md, computed by a second program (Python), for the vault id 10…1f and a master key of 44….
#[test]
fn golden_file_and_slot() {
    let file = vectors::given("device.presence");
    let dir = tempfile::tempdir().unwrap();
    NAMES.iter().for_each(|name| fs::write(dir.path().join(name), &file).unwrap());
    let keys = read(dir.path()).unwrap();
    assert_eq!(keys.len(), 1);
    assert_eq!([&bytes(&keys)[..], &file[file.len() - 32..]].concat(), file);
    let id = std::array::from_fn(|at| u8::try_from(at + 16).unwrap());
    assert_eq!(keys[0].alias(&id), "presence-101112131415161718191a1b1c1d1e1f-0102030405060708");
    assert_eq!(keys[0].bytes, [0x77; 60]);
    let header = vectors::given("device.header");
    let header = Header::parse(&header[..header.len() - 32]).unwrap();
    assert_eq!(header.head.id, id);
    assert!(current(&header, keys).is_some());
    assert!(header.find(&kek(&id, &[0x99; 32])).unwrap() == (2, Content::Opens(Key::from_bytes([0x44; 32]))));
    assert!(header.find(&Key::from_bytes([0x2B; 32])).unwrap() == (1, Content::Wipes));
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_bytes_are_answered(tail in proptest::collection::vec(0u8..5, 0..120)) {
        let body = [MAGIC.as_slice(), &VERSION.to_le_bytes(), &tail].concat();
        if let Ok(keys) = parse(&body) {
            proptest::prop_assert_eq!(bytes(&keys), body);
        }
    }
}
