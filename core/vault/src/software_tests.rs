//! The software key store: what every program finds on disk, and what happens to a damaged file.

use std::fs;

use super::*;
use crate::kill;

fn store_with(aliases: &[&str]) -> (tempfile::TempDir, SoftwareKeyStore) {
    let dir = tempfile::tempdir().unwrap();
    let store = SoftwareKeyStore::at(dir.path());
    for alias in aliases {
        store.create(alias, KeyUse::Silent).unwrap();
    }
    (dir, store)
}

/// A file of version 1, for the keys a and bc.
fn first_version() -> Vec<u8> {
    let mut body = b"WEFTKEYS\x01\0".to_vec();
    for (alias, key) in [("a", [0x11; 32]), ("bc", [0x99; 32])] {
        body.extend([u8::try_from(alias.len()).unwrap(), 0, 0, 0]);
        body.extend(alias.as_bytes());
        body.extend(key);
    }
    body
}

/// The same keys in version 2, with a value kept for bc and one for d, which has no key.
fn second_version() -> Vec<u8> {
    let mut body = b"WEFTKEYS\x02\0".to_vec();
    body.extend([1, 0, 0, 0, b'a', 1]);
    body.extend([0x11; 32]);
    body.extend([2, 0, 0, 0, b'b', b'c', 3]);
    body.extend([0x99; 32]);
    body.extend([3, 0, 0, 0, 7, 8, 9]);
    body.extend([1, 0, 0, 0, b'd', 2, 0, 0, 0, 0]);
    body
}

/// Layout and answers, computed by a second program (Python); a first version answers as a second one does.
#[test]
fn golden_file_and_answers() {
    let documented = crate::vectors::given("device.keystore");
    assert_eq!(second_version(), documented[..documented.len() - 32]);
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    for body in [first_version(), second_version()] {
        let dir = tempfile::tempdir().unwrap();
        copies::write(dir.path(), NAMES, &body).unwrap();
        let store = SoftwareKeyStore::at(dir.path());
        assert_eq!(
            hex(&store.strengthen("a", &[0x22; 32]).unwrap()),
            "96c74cc78b95707ea922c69911f49fef7dfcc04d03658c2ebfc63672abc1d03f"
        );
        assert_eq!(
            hex(store.sealing_key("a").unwrap().as_bytes()),
            "46b88c1531f587f4d5bf2e57fc01280e7f92457be19f2e1d19bb3c7af6661377"
        );
        assert_eq!(fs::read(dir.path().join("keys-a")).unwrap()[..body.len()], body, "reading writes nothing");
        store.keep("bc", &[7, 8, 9]).unwrap();
        store.keep("d", &[]).unwrap();
        assert_eq!(fs::read(dir.path().join("keys-a")).unwrap()[..second_version().len()], second_version());
    }
}

#[test]
fn a_kept_value_is_replaced_found_by_others_and_forgotten_with_its_key() {
    let (dir, store) = store_with(&["one"]);
    assert_eq!(store.kept("one"), Ok(None));
    store.keep("one", b"first").unwrap();
    store.keep("one", b"second").unwrap();
    store.keep("none", &[5; LONGEST_KEPT]).unwrap();
    assert_eq!(store.keep("none", &[6; LONGEST_KEPT + 1]), Err(KeyStoreError::TooLong));
    let other = SoftwareKeyStore::at(dir.path());
    assert_eq!(other.kept("one"), Ok(Some(b"second".to_vec())));
    assert_eq!(other.kept("none"), Ok(Some(vec![5; LONGEST_KEPT])));
    assert_eq!(other.aliases().unwrap(), ["none", "one"]);
    assert_eq!(other.strengthen("none", &[0; 32]), Err(KeyStoreError::NoKey), "a value is no key");
    other.delete("one").unwrap();
    assert_eq!(store.kept("one"), Ok(None));
    store.create("none", KeyUse::Silent).unwrap();
    assert_eq!(store.kept("none"), Ok(Some(vec![5; LONGEST_KEPT])));
}

/// A kept value stands in the first copy. Should that be damaged, the second has the keys, and the value before.
#[test]
fn a_damaged_first_copy_costs_the_last_values_and_no_key() {
    let (dir, store) = store_with(&["one"]);
    let answer = store.strengthen("one", &[1; 32]).unwrap();
    let paths = NAMES.map(|name| dir.path().join(name));
    store.keep("one", b"earlier").unwrap();
    store.create("two", KeyUse::Silent).unwrap();
    assert_eq!(fs::read(&paths[0]).unwrap(), fs::read(&paths[1]).unwrap(), "a key is written to both");
    store.keep("one", b"later").unwrap();
    assert_ne!(fs::read(&paths[0]).unwrap(), fs::read(&paths[1]).unwrap());
    assert_eq!(store.kept("one"), Ok(Some(b"later".to_vec())));
    assert_ne!(
        fs::read(&paths[0]).unwrap(),
        fs::read(&paths[1]).unwrap(),
        "and reading mends nothing, for nothing is broken"
    );

    fs::write(&paths[0], b"torn").unwrap();
    assert_eq!(store.strengthen("one", &[1; 32]).unwrap(), answer);
    assert_eq!(store.kept("one"), Ok(Some(b"earlier".to_vec())));
    assert_eq!(fs::read(&paths[0]).unwrap(), fs::read(&paths[1]).unwrap());

    // With a damaged second copy, the next value is written to both.
    fs::write(&paths[1], b"torn").unwrap();
    store.keep("one", b"latest").unwrap();
    assert_eq!(fs::read(&paths[0]).unwrap(), fs::read(&paths[1]).unwrap());
    // A key that was deleted is in neither.
    store.keep("one", b"last").unwrap();
    let held = fs::read(&paths[1]).unwrap();
    store.delete("one").unwrap();
    assert!(paths.iter().all(|path| fs::read(path).unwrap().len() < held.len()));
    assert_eq!(store.aliases().unwrap(), ["two"]);
}

/// A full disk takes a value of the length of the one before, so that a try can be counted and the notebook opens; whatever
/// needs room is refused and changes nothing. Killed while it is written over, a copy with every key is left.
#[test]
fn a_full_disk_takes_a_value_as_long_as_the_one_before() {
    let (dir, store) = store_with(&["one"]);
    let answer = store.strengthen("one", &[1; 32]).unwrap();
    store.keep("a", b"first").unwrap();
    kill::on_full_disk(|| {
        store.keep("a", b"other").unwrap();
        assert_eq!(store.kept("a"), Ok(Some(b"other".to_vec())));
        assert_eq!(store.keep("a", b"longer"), Err(KeyStoreError::Full));
        assert_eq!(store.keep("two", b"first"), Err(KeyStoreError::Full));
        assert_eq!(store.create("two", KeyUse::Silent), Err(KeyStoreError::Full));
        assert_eq!(store.kept("a"), Ok(Some(b"other".to_vec())));
    });
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 2, "no leftovers");
    let mut torn = 0;
    for at in 0.. {
        store.keep("a", b"other").unwrap();
        let done = kill::at(at, || kill::on_full_disk(|| store.keep("a", b"again")));
        let kept = store.kept("a").unwrap();
        let kept = kept.as_deref().unwrap();
        torn += usize::from(kept == b"first");
        assert!([b"first", b"other", b"again"].iter().any(|value| kept == *value), "{kept:?}");
        assert_eq!(store.strengthen("one", &[1; 32]).unwrap(), answer);
        if done.is_some() {
            assert_eq!(kept, b"again");
            break;
        }
    }
    assert!(torn > 0, "torn in the middle, the first copy gave way to the second, from before");
}

#[test]
fn a_file_asks_nobody_for_a_finger() {
    let (_dir, store) = store_with(&[]);
    assert_eq!(store.create("finger", KeyUse::Presence), Err(KeyStoreError::NoPresence));
    assert_eq!(store.aliases().unwrap(), [""; 0]);
}

#[test]
fn a_newer_file_is_refused_and_left_alone() {
    let (dir, store) = store_with(&["one"]);
    let mut body = second_version();
    body[8] = 3;
    copies::write(dir.path(), NAMES, &body).unwrap();
    let before = fs::read(dir.path().join("keys-a")).unwrap();
    assert_eq!(store.strengthen("a", &[0; 32]), Err(KeyStoreError::Newer));
    assert_eq!(store.keep("a", b"x"), Err(KeyStoreError::Newer));
    assert_eq!(store.create("two", KeyUse::Silent), Err(KeyStoreError::Newer));
    assert_eq!(fs::read(dir.path().join("keys-a")).unwrap(), before);
}

/// Several programs keep and make at the same time: nothing is lost, no file is torn.
#[test]
fn several_at_once_lose_nothing() {
    let dir = tempfile::tempdir().unwrap();
    std::thread::scope(|scope| {
        for name in ["one", "two", "three", "four"] {
            let dir = dir.path();
            scope.spawn(move || {
                for turn in 0..8u8 {
                    let store = SoftwareKeyStore::at(dir);
                    store.create(&format!("{name}-{turn}"), KeyUse::Silent).unwrap();
                    store.keep(name, &[turn]).unwrap();
                }
            });
        }
    });
    let store = SoftwareKeyStore::at(dir.path());
    assert_eq!(store.aliases().unwrap().len(), 4 * 9);
    assert!(["one", "two", "three", "four"].iter().all(|name| store.kept(name) == Ok(Some(vec![7]))));
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 2, "no leftovers");
}

#[test]
fn another_program_finds_the_same_keys() {
    let (dir, store) = store_with(&["one", "two"]);
    let other = SoftwareKeyStore::at(dir.path());
    let answer = store.strengthen("one", &[5; 32]).unwrap();
    assert_eq!(other.strengthen("one", &[5; 32]).unwrap(), answer);
    assert_ne!(other.strengthen("two", &[5; 32]).unwrap(), answer);
    assert_ne!(other.strengthen("one", &[6; 32]).unwrap(), answer);
    assert_eq!(other.open("two", &store.seal("two", b"x").unwrap()).unwrap(), b"x");
    assert_eq!(store.level(), Ok(Level::Software));
}

#[test]
fn a_key_is_never_replaced_and_gone_once_deleted() {
    let (_dir, store) = store_with(&["one"]);
    let sealed = store.seal("one", b"secret").unwrap();
    assert_eq!(store.create("one", KeyUse::Silent), Err(KeyStoreError::Exists));
    assert_eq!(store.open("one", &sealed).unwrap(), b"secret");
    store.delete("one").unwrap();
    store.delete("one").unwrap();
    assert_eq!(store.open("one", &sealed), Err(KeyStoreError::NoKey));
    assert_eq!(store.strengthen("one", &[0; 32]), Err(KeyStoreError::NoKey));
    store.create("one", KeyUse::Silent).unwrap();
    assert_eq!(store.open("one", &sealed), Err(KeyStoreError::Unopened));
}

#[test]
fn sealed_bytes_that_were_changed_or_moved_do_not_open() {
    let (_dir, store) = store_with(&["one", "two"]);
    let sealed = store.seal("one", b"secret").unwrap();
    assert_ne!(sealed, store.seal("one", b"secret").unwrap());
    for at in 0..sealed.len() {
        let mut changed = sealed.clone();
        changed[at] ^= 1;
        assert_eq!(store.open("one", &changed), Err(KeyStoreError::Unopened));
    }
    assert_eq!(store.open("two", &sealed), Err(KeyStoreError::Unopened));
    assert_eq!(store.open("one", &sealed[..20]), Err(KeyStoreError::Unopened));
}

#[test]
fn one_damaged_copy_is_repaired_and_two_are_left_alone() {
    let (dir, store) = store_with(&["one"]);
    let answer = store.strengthen("one", &[1; 32]).unwrap();
    let paths = NAMES.map(|name| dir.path().join(name));
    let good = fs::read(&paths[0]).unwrap();
    for damaged in &paths {
        for at in 0..good.len() {
            let mut bytes = good.clone();
            bytes[at] ^= 0x10;
            fs::write(damaged, bytes).unwrap();
            assert_eq!(store.strengthen("one", &[1; 32]).unwrap(), answer);
            assert_eq!(fs::read(damaged).unwrap(), good);
        }
    }
    for path in &paths {
        fs::write(path, &good[..good.len() - 1]).unwrap();
    }
    assert_eq!(store.strengthen("one", &[1; 32]), Err(KeyStoreError::Damaged));
    assert_eq!(store.create("two", KeyUse::Silent), Err(KeyStoreError::Damaged));
    assert_eq!(store.delete("one"), Err(KeyStoreError::Damaged));
    assert_eq!(fs::read(&paths[0]).unwrap(), good[..good.len() - 1]);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_bytes_are_answered(version in 0u16..4, tail in proptest::collection::vec(0u8..5, 0..200)) {
        let body = [MAGIC.as_slice(), &version.to_le_bytes(), &tail].concat();
        if let Ok(entries) = parse(&body) {
            let written = bytes(&entries);
            proptest::prop_assert!(version == FIRST || *written == body, "there is one way to write a store");
            proptest::prop_assert_eq!(&bytes(&parse(&written).unwrap()), &written);
        }
    }

    #[test]
    fn what_is_written_is_read(stored in proptest::collection::btree_map(
        "[a-z]{1,9}",
        (proptest::option::of(proptest::array::uniform32(0u8..)), proptest::option::of(proptest::collection::vec(0u8.., 0..40))),
        0..6,
    )) {
        let entries: Entries = stored
            .into_iter()
            .filter(|(_, (key, kept))| key.is_some() || kept.is_some())
            .map(|(alias, (key, kept))| (alias, Entry { key: key.map(Key::from_bytes), kept: kept.map(Zeroizing::new) }))
            .collect();
        let again = parse(&bytes(&entries)).unwrap();
        proptest::prop_assert!(again.len() == entries.len());
        for (alias, entry) in entries {
            proptest::prop_assert!(again[&alias].key == entry.key && again[&alias].kept == entry.kept);
        }
    }
}
