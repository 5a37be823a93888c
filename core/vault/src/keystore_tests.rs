//! The software key store: what every program finds on disk, and what happens to a damaged file.

use std::fs;

use super::*;

fn store_with(aliases: &[&str]) -> (tempfile::TempDir, SoftwareKeyStore) {
    let dir = tempfile::tempdir().unwrap();
    let store = SoftwareKeyStore::at(dir.path());
    for alias in aliases {
        store.create(alias).unwrap();
    }
    (dir, store)
}

/// Layout and answers, computed by a second program (Python).
#[test]
fn golden_file_and_answers() {
    let dir = tempfile::tempdir().unwrap();
    let mut body = b"WEFTKEYS\x01\0".to_vec();
    for (alias, key) in [("a", [0x11; 32]), ("bc", [0x99; 32])] {
        body.extend([u8::try_from(alias.len()).unwrap(), 0, 0, 0]);
        body.extend(alias.as_bytes());
        body.extend(key);
    }
    copies::write(dir.path(), NAMES, &body).unwrap();
    let store = SoftwareKeyStore::at(dir.path());
    assert_eq!(*bytes(&store.read().unwrap()), body);
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    assert_eq!(
        hex(&store.strengthen("a", &[0x22; 32]).unwrap()),
        "96c74cc78b95707ea922c69911f49fef7dfcc04d03658c2ebfc63672abc1d03f"
    );
    assert_eq!(
        hex(store.sealing_key("a").unwrap().as_bytes()),
        "46b88c1531f587f4d5bf2e57fc01280e7f92457be19f2e1d19bb3c7af6661377"
    );
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
    assert_eq!(store.create("one"), Err(KeyStoreError::Exists));
    assert_eq!(store.open("one", &sealed).unwrap(), b"secret");
    store.delete("one").unwrap();
    store.delete("one").unwrap();
    assert_eq!(store.open("one", &sealed), Err(KeyStoreError::NoKey));
    assert_eq!(store.strengthen("one", &[0; 32]), Err(KeyStoreError::NoKey));
    store.create("one").unwrap();
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
    assert_eq!(store.create("two"), Err(KeyStoreError::Damaged));
    assert_eq!(store.delete("one"), Err(KeyStoreError::Damaged));
    assert_eq!(fs::read(&paths[0]).unwrap(), good[..good.len() - 1]);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_bytes_are_answered(tail in proptest::collection::vec(0u8..5, 0..200)) {
        let body = [MAGIC.as_slice(), &VERSION.to_le_bytes(), &tail].concat();
        if let Some(keys) = parse(&body) {
            proptest::prop_assert!(bytes(&keys).len() <= body.len());
        }
    }
}
