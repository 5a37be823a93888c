//! Wiping: what is left of the keys, killed anywhere, with a key store that fails or hangs. About five seconds.

use std::sync::Arc;

use super::*;
use crate::double::{self, Call, Double, Fault};
use crate::keystore::KeyUse;
use crate::{Code, Cost, Unlocked, Vault, kill};

struct Place {
    dir: tempfile::TempDir,
    double: Arc<Double>,
    store: KeyStore,
}

impl Place {
    fn new() -> Self {
        let (dir, double) = (tempfile::tempdir().unwrap(), Double::new());
        let store = double.key_store();
        let vault = Vault::create(dir.path(), &code(), &store, Cost::LEAST).unwrap();
        vault.set_presence(dir.path(), true, &store).unwrap();
        let id = hex(&vault.id());
        for name in ["shred", "carry"] {
            store.create(&format!("{name}-{id}-7"), KeyUse::Silent).unwrap();
        }
        store.keep(&format!("anchor-{id}"), b"where it stood").unwrap();
        second::SecondUnlock::create(dir.path(), &vault, &code(), &store, Cost::LEAST).unwrap();
        fs::write(dir.path().join("notebook.db"), b"content").unwrap();
        Self { dir, double, store }
    }

    fn copy(&self) -> Self {
        let (dir, double) = (tempfile::tempdir().unwrap(), self.double.copy());
        for entry in fs::read_dir(self.dir()).unwrap() {
            let path = entry.unwrap().path();
            fs::copy(&path, dir.path().join(path.file_name().unwrap())).unwrap();
        }
        Self { dir, store: double.key_store(), double }
    }

    fn dir(&self) -> &Path {
        self.dir.path()
    }

    fn open(&self) -> Result<(), VaultError> {
        double::let_pass(Duration::from_secs(3600));
        Vault::open(self.dir(), &code(), &self.store, 0).map(drop)
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(self.dir()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

fn code() -> Code {
    Code::new(b"the code").unwrap()
}

#[test]
fn no_key_is_left_anywhere_and_nothing_opens() {
    let place = Place::new();
    let before: Vec<Vec<u8>> = header::NAMES.map(|name| fs::read(place.dir().join(name)).unwrap()).into();
    assert!(!pending(place.dir()));
    assert_eq!(begin(place.dir(), &place.store, None), Ok(Erased::Keys));
    assert!(place.double.is_empty(), "keys and kept values, those of finger, shredding, carrying and freshness too");
    assert!(pending(place.dir()));
    assert_eq!(place.names(), ["notebook.db", MARKER]);
    assert_eq!(place.open(), Err(VaultError::Wiping));
    let made = Vault::create(place.dir(), &code(), &place.store, Cost::LEAST);
    assert_eq!(made.err(), Some(VaultError::Wiping));
    // Even the header of a moment ago is worthless without the hardware's key.
    header::NAMES.iter().zip(before).for_each(|(name, bytes)| fs::write(place.dir().join(name), bytes).unwrap());
    assert_eq!(begin(place.dir(), &place.store, None), Ok(Erased::Keys));
    fs::remove_file(place.dir().join("notebook.db")).unwrap();
    finish(place.dir()).unwrap();
    assert_eq!(place.names(), [""; 0]);
    assert!(!pending(place.dir()));
    assert_eq!(place.open(), Err(VaultError::Missing));
    Vault::create(place.dir(), &code(), &place.store, Cost::LEAST).unwrap();
}

#[test]
fn the_software_key_store_is_overwritten_too() {
    let dir = tempfile::tempdir().unwrap();
    let store = KeyStore::software(dir.path());
    Vault::create(dir.path(), &code(), &store, Cost::LEAST).unwrap();
    // Links to the same bytes show what stood in the files when they were removed.
    let links = tempfile::tempdir().unwrap();
    for name in ["vault-a", "vault-b", "keys-a", "keys-b"] {
        fs::hard_link(dir.path().join(name), links.path().join(name)).unwrap();
    }
    let read = |name: &str| fs::read(links.path().join(name)).unwrap();
    let before = ["vault-a", "vault-b", "keys-a", "keys-b"].map(|name| (name, read(name)));
    assert_eq!(begin(dir.path(), &store, None), Ok(Erased::Keys));
    for (name, was) in before {
        let left = read(name);
        assert_eq!(left.len(), was.len());
        assert!(!left.windows(8).any(|part| was.windows(8).any(|old| old == part)), "{name}");
    }
    finish(dir.path()).unwrap();
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
}

/// Another notebook on the same device keeps its keys.
#[test]
fn only_the_keys_of_this_notebook_are_deleted() {
    let place = Place::new();
    let other = tempfile::tempdir().unwrap();
    let vault = Vault::create(other.path(), &code(), &place.store, Cost::LEAST).unwrap();
    assert_eq!(begin(place.dir(), &place.store, None), Ok(Erased::Keys));
    assert_eq!(place.store.aliases().unwrap(), [alias(&vault.id()), alias(&vault.id())], "a key and a kept value");
    assert!(Vault::open(other.path(), &code(), &place.store, 0).is_ok());
}

/// Killed at each file operation and each call of the hardware: as long as no marker stands, the code opens; from then on
/// nothing does, and beginning again ends it.
#[test]
fn killed_anywhere_it_goes_on_from_there() {
    crate::pwhash::runs::do_each_once();
    let start = Place::new();
    assert_eq!(start.open(), Ok(()));
    let (mut before, mut after) = (0, 0);
    for at in 0.. {
        let place = start.copy();
        let done = kill::at(at, || begin(place.dir(), &place.store, None));
        match place.open() {
            Ok(()) if !pending(place.dir()) => before += 1,
            Err(VaultError::Wiping) if pending(place.dir()) => after += 1,
            other => panic!("killed at {at}: {other:?}"),
        }
        assert_eq!(begin(place.dir(), &place.store, None), Ok(Erased::Keys), "killed at {at}");
        assert!(place.double.is_empty(), "killed at {at}");
        fs::remove_file(place.dir().join("notebook.db")).unwrap();
        finish(place.dir()).unwrap();
        assert_eq!(place.names(), [""; 0], "killed at {at}");
        if done.is_some() {
            break;
        }
    }
    assert!(before >= 3 && after >= 20, "{before} before the marker, {after} after it");
}

/// Two seconds, whatever the key store does; the header is gone in any case, and the keys once the store answers.
#[test]
fn keys_are_gone_within_two_seconds_or_said_not_to_be() {
    for fault in [None, Some(Fault::Fails), Some(Fault::Panics), Some(Fault::Hangs)] {
        let place = Place::new();
        if let Some(fault) = fault {
            place.double.fail(Call::Delete, fault);
            place.double.fail(Call::Aliases, fault);
        }
        // As the app has it: ten seconds for a call, a minute for a finger.
        let store = KeyStore::new(Arc::<Double>::clone(&place.double));
        let begun = Instant::now();
        let erased = begin(place.dir(), &store, None).unwrap();
        let taken = begun.elapsed();
        assert!(taken < Duration::from_secs(2), "{fault:?}: {taken:?}");
        println!("keys erased in {taken:?} with {fault:?}");
        assert_eq!(erased, if fault.is_none() { Erased::Keys } else { Erased::Files });
        assert_eq!(place.names(), ["notebook.db", MARKER], "{fault:?}");
        assert_eq!(place.open(), Err(VaultError::Wiping));
        place.double.heal();
        assert_eq!(begin(place.dir(), &place.double.key_store(), None), Ok(Erased::Keys), "the marker knows the ids");
        assert!(place.double.is_empty());
    }
}

#[test]
fn a_marker_that_cannot_be_written_or_read_stops_nothing() {
    let place = Place::new();
    fs::create_dir(place.dir().join("wiping.new")).unwrap();
    assert!(matches!(begin(place.dir(), &place.store, None), Err(VaultError::Io(_))));
    assert!(place.double.is_empty());
    assert!(header::NAMES.iter().all(|name| !place.dir().join(name).exists()));
    fs::remove_dir(place.dir().join("wiping.new")).unwrap();

    let place = Place::new();
    fs::write(place.dir().join(MARKER), b"half a mar").unwrap();
    assert_eq!(place.open(), Err(VaultError::Wiping));
    assert_eq!(begin(place.dir(), &place.store, None), Ok(Erased::Keys), "the header still says which keys");
    assert!(place.double.is_empty());
}

/// With neither header nor marker to say whose keys they are, it is not said that they are gone; nor are another's deleted.
#[test]
fn without_an_id_keys_are_not_said_to_be_gone() {
    for id_is_known in [false, true] {
        let place = Place::new();
        let Ok(Unlocked::Open(vault)) = Vault::open(place.dir(), &code(), &place.store, 0) else { panic!("it opens") };
        for name in header::NAMES {
            fs::write(place.dir().join(name), b"torn").unwrap();
        }
        let erased = begin(place.dir(), &place.store, id_is_known.then(|| vault.id()).as_ref());
        assert_eq!(erased, Ok(if id_is_known { Erased::Keys } else { Erased::Files }));
        assert_eq!(place.double.is_empty(), id_is_known);
    }
}

/// What bears one of our names and is none of our files goes without being followed, waited for or written at length.
#[cfg(unix)]
#[test]
fn whatever_bears_our_names_goes() {
    let place = Place::new();
    let other = tempfile::NamedTempFile::new().unwrap();
    fs::write(other.path(), b"somebody else's").unwrap();
    fs::create_dir_all(place.dir().join("presence-b.new/inside")).unwrap();
    std::os::unix::fs::symlink(other.path(), place.dir().join("keys-a.new")).unwrap();
    fs::File::create(place.dir().join("vault-a.new")).unwrap().set_len(1 << 32).unwrap();
    let begun = Instant::now();
    assert_eq!(begin(place.dir(), &place.store, None), Ok(Erased::Keys));
    assert!(begun.elapsed() < Duration::from_secs(2));
    assert_eq!(place.names(), ["notebook.db", MARKER]);
    assert_eq!(fs::read(other.path()).unwrap(), b"somebody else's");
}

/// The bytes of docs/formats.md, computed by a second program (Python).
#[test]
fn golden_marker() {
    let dir = tempfile::tempdir().unwrap();
    let id: [u8; 16] = std::array::from_fn(|at| u8::try_from(at + 16).unwrap());
    mark(dir.path(), &BTreeSet::from([id])).unwrap();
    assert_eq!(fs::read(dir.path().join(MARKER)).unwrap(), crate::vectors::given("device.wiping"));
    assert_eq!(ids(dir.path()), BTreeSet::from([id]));
}

/// After a whole life, with everything turned on and off, no file is in the folder that `FILES` does not name.
#[test]
fn every_file_has_its_place_in_the_list() {
    let place = Place::new();
    fs::remove_file(place.dir().join("notebook.db")).unwrap();
    let software = tempfile::tempdir().unwrap();
    Vault::create(software.path(), &code(), &KeyStore::software(software.path()), Cost::LEAST).unwrap();
    for at in 0..60 {
        let place = place.copy();
        let _ = kill::at(at, || Vault::change_code(place.dir(), &code(), &Code::new(b"x").unwrap(), &place.store, 0));
        let _ = kill::at(at, || begin(place.dir(), &place.store, None));
        assert!(place.names().iter().all(|name| crate::FILES.contains(&name.as_str())), "{:?}", place.names());
    }
    for entry in fs::read_dir(software.path()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(crate::FILES.contains(&name.as_str()), "{name}");
    }
}
