//! `carry/`: what a locked notebook carries without reading it, killed and full and tampered with. Four seconds.

use std::collections::BTreeSet;
use std::path::Path;

use weft_store::carry::{BYTES_AT_MOST, CAPABILITY_AT_MOST, FOLDER, PARCEL_AT_MOST, PARCELS_AT_MOST};
use weft_store::{Carry, StoreError};
use weft_vault::{KeyStore, KeyStoreError};

const VAULT: [u8; 16] = [7; 16];

/// A notebook's folder, and its key store in another one, as hardware is.
struct Phone {
    notebook: tempfile::TempDir,
    store: KeyStore,
    _keys: tempfile::TempDir,
}

fn phone() -> Phone {
    let keys = tempfile::tempdir().expect("folder");
    let store = KeyStore::software(keys.path());
    Phone { notebook: tempfile::tempdir().expect("folder"), store, _keys: keys }
}

impl Phone {
    fn enabled(&self) -> Carry {
        Carry::enable(self.notebook.path(), &VAULT, &self.store, b"capability").expect("enabled")
    }

    fn open(&self) -> Carry {
        Carry::open(self.notebook.path(), &self.store).expect("opened").expect("enabled")
    }
}

/// Every file below a folder, with its bytes.
fn files(dir: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(dir).expect("folder") {
        let path = entry.expect("entry").path();
        match path.is_dir() {
            true => found.extend(files(&path)),
            false => found.push((path.display().to_string(), std::fs::read(&path).expect("file"))),
        }
    }
    found
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

#[test]
fn nothing_is_there_before_it_is_asked_for_and_nothing_after() {
    let phone = phone();
    assert!(!Carry::is_enabled(phone.notebook.path()));
    assert!(Carry::open(phone.notebook.path(), &phone.store).expect("opened").is_none());
    Carry::disable(phone.notebook.path(), &phone.store).expect("nothing to do");
    assert_eq!(std::fs::read_dir(phone.notebook.path()).expect("folder").count(), 0);
    assert_eq!(phone.store.aliases().expect("aliases"), Vec::<String>::new());

    let mut carry = phone.enabled();
    carry.put_outgoing(b"out").expect("put");
    carry.put_incoming(b"in").expect("put");
    drop(carry);
    assert_eq!(phone.store.aliases().expect("aliases"), [format!("carry-{}", "07".repeat(16))]);
    Carry::disable(phone.notebook.path(), &phone.store).expect("disabled");
    assert!(!Carry::is_enabled(phone.notebook.path()));
    assert_eq!(std::fs::read_dir(phone.notebook.path()).expect("folder").count(), 0);
    assert_eq!(phone.store.aliases().expect("aliases"), Vec::<String>::new());
}

#[test]
fn parcels_keep_their_order_and_go_only_when_they_were_taken() {
    let phone = phone();
    let mut carry = phone.enabled();
    for number in 0..40u8 {
        carry.put_incoming(&[number; 300]).expect("put");
        carry.put_outgoing(&[100 + number; 20]).expect("put");
    }
    drop(carry);
    let mut carry = phone.open();
    assert_eq!(carry.capability(), b"capability");
    let outgoing = carry.outgoing().expect("listed");
    let read = |carry: &Carry| -> Vec<u8> {
        carry.outgoing().expect("listed").iter().map(|parcel| carry.read(parcel).expect("read")[0]).collect()
    };
    assert_eq!(read(&carry), (100..140).collect::<Vec<u8>>());
    carry.remove(&outgoing[0]).expect("removed");
    carry.remove(&outgoing[0]).expect("again");
    carry.put_outgoing(&[200; 20]).expect("put");
    assert_eq!(read(&carry), (101..140).chain([200]).collect::<Vec<u8>>());

    // Interrupted at the fourth: it comes again.
    let mut seen = Vec::new();
    let stopped: Result<usize, StoreError> = carry.take_incoming(|bytes| {
        seen.push(bytes[0]);
        if seen.len() == 4 { Err(StoreError::Busy) } else { Ok(()) }
    });
    assert!(matches!(stopped, Err(StoreError::Busy)));
    let taken: Result<usize, StoreError> = carry.take_incoming(|bytes| {
        seen.push(bytes[0]);
        Ok(())
    });
    assert_eq!(taken.expect("taken"), 37);
    assert_eq!(seen, (0..4).chain(3..40).collect::<Vec<u8>>());
    assert!(carry.incoming().expect("listed").is_empty());
    // Another capability, the same parcels.
    drop(carry);
    let carry = Carry::enable(phone.notebook.path(), &VAULT, &phone.store, b"another").expect("enabled");
    assert_eq!((carry.capability(), carry.outgoing().expect("listed").len()), (b"another".as_slice(), 40));
    assert!(matches!(Carry::open(phone.notebook.path(), &phone.store), Err(StoreError::Busy)));
}

#[test]
fn more_than_the_quota_is_refused_and_nothing_is_dropped() {
    let phone = phone();
    let mut carry = phone.enabled();
    let full = |carry: &mut Carry, bytes: &[u8]| matches!(carry.put_incoming(bytes), Err(StoreError::CarryingFull));
    assert!(full(&mut carry, &vec![1; PARCEL_AT_MOST + 1]));
    carry.put_incoming(&vec![1; PARCEL_AT_MOST]).expect("the longest");
    // Files that lie there count, whoever put them.
    let folder = phone.notebook.path().join(FOLDER).join("in");
    let big = std::fs::File::create(folder.join("big")).expect("file");
    big.set_len(BYTES_AT_MOST - PARCEL_AT_MOST as u64 - 100_000).expect("long");
    assert!(full(&mut carry, &vec![1; PARCEL_AT_MOST]));
    carry.put_outgoing(&vec![1; PARCEL_AT_MOST]).expect("the other way has room of its own");
    carry.put_incoming(b"small").expect("a small one fits");
    std::fs::remove_file(folder.join("big")).expect("removed");
    for number in 2..PARCELS_AT_MOST {
        std::fs::write(folder.join(number.to_string()), b"").expect("file");
    }
    let before = files(phone.notebook.path()).len();
    assert!(full(&mut carry, b"one too many"));
    assert_eq!(files(phone.notebook.path()).len(), before);
    assert_eq!(carry.incoming().expect("listed").len(), 2);
    let long = vec![0; CAPABILITY_AT_MOST + 1];
    drop(carry);
    let refused = Carry::enable(phone.notebook.path(), &VAULT, &phone.store, &long);
    assert!(matches!(refused, Err(StoreError::CarryingFull)));
}

#[test]
fn an_image_shows_numbers_and_sizes_only() {
    let phone = phone();
    let mut carry = phone.enabled();
    let blob = b"a sealed blob that a relay may hold as well, so that its bytes could be matched";
    carry.put_incoming(blob).expect("put");
    carry.put_incoming(blob).expect("put");
    carry.put_outgoing(blob).expect("put");
    let found = files(phone.notebook.path());
    let names: BTreeSet<&String> = found.iter().map(|(path, _)| path).collect();
    assert_eq!(names.len(), 5, "kit, lock, three parcels: {names:?}");
    for (path, bytes) in &found {
        assert!(!holds(bytes, &blob[..12]) && !holds(bytes, b"capability"), "{path}");
        if let Some(name) = Path::new(path).file_name().and_then(|name| name.to_str()).filter(|name| name.len() == 32) {
            assert!(name.bytes().all(|b| b.is_ascii_hexdigit()));
            let written = std::fs::metadata(path).expect("file").modified().expect("time");
            assert_eq!(written, std::time::SystemTime::UNIX_EPOCH);
        }
    }
    let parcels: Vec<&[u8]> =
        found.iter().filter(|(_, bytes)| bytes.len() == 88 + blob.len()).map(|f| &f.1[..]).collect();
    assert_eq!(parcels.len(), 3);
    assert!(parcels.iter().enumerate().all(|(n, one)| parcels[n + 1..].iter().all(|other| one[..24] != other[..24])));
}

#[test]
fn what_is_harmed_is_left_out_and_kept() {
    let phone = phone();
    let mut carry = phone.enabled();
    let parcel = carry.put_incoming(&[1; 50]).expect("put");
    carry.put_incoming(&[2; 50]).expect("put");
    let folder = phone.notebook.path().join(FOLDER);
    let path = std::fs::read_dir(folder.join("in"))
        .expect("folder")
        .map(|entry| entry.expect("entry").path())
        .find(|path| {
            let before = std::fs::read(path).expect("file");
            std::fs::write(path, [before.as_slice(), b"!"].concat()).expect("written");
            let harmed = matches!(carry.read(&parcel), Err(StoreError::Damaged));
            std::fs::write(path, before).expect("restored");
            harmed
        })
        .expect("its file");
    let whole = std::fs::read(&path).expect("file");
    for bit in 0..whole.len() * 8 {
        let mut changed = whole.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        std::fs::write(&path, changed).expect("written");
        let listed = carry.incoming().expect("listed");
        let read = listed.iter().find(|one| **one == parcel).map(|one| carry.read(one));
        assert!(matches!(read, None | Some(Err(StoreError::Damaged))), "bit {bit}");
        assert!(!listed.is_empty(), "the other one is there");
    }
    for length in 0..whole.len() {
        std::fs::write(&path, &whole[..length]).expect("written");
        assert!(!carry.incoming().expect("listed").contains(&parcel) || carry.read(&parcel).is_err(), "{length} bytes");
    }
    let taken: Result<usize, StoreError> = carry.take_incoming(|bytes| {
        assert_eq!(bytes, [2; 50]);
        Ok(())
    });
    assert_eq!(taken.expect("taken"), 1);
    assert!(path.exists(), "its bytes are kept");
    // In the other folder, or under another name, it is none.
    std::fs::write(&path, &whole).expect("restored");
    std::fs::rename(&path, folder.join("out").join(path.file_name().expect("name"))).expect("moved");
    assert!(carry.outgoing().expect("listed").is_empty() && carry.incoming().expect("listed").is_empty());
}

/// Whatever a kill leaves: a key without its kit, files half written, a removal half done.
#[test]
fn after_a_kill_it_goes_on() {
    let phone = phone();
    let folder = phone.notebook.path().join(FOLDER);
    drop(phone.enabled());
    std::fs::remove_file(folder.join("kit")).expect("killed before the kit");
    assert!(!Carry::is_enabled(phone.notebook.path()));
    let mut carry = phone.enabled();
    carry.put_incoming(b"whole").expect("put");
    drop(carry);
    std::fs::write(folder.join("new-0123"), b"half").expect("killed while writing");
    let carry = phone.open();
    assert!(!folder.join("new-0123").exists());
    assert_eq!(carry.incoming().expect("listed").len(), 1);
    drop(carry);
    // Disabling, killed after the key went: it opens no more, and disabling ends it.
    phone.store.delete(&format!("carry-{}", "07".repeat(16))).expect("deleted");
    let gone = Carry::open(phone.notebook.path(), &phone.store);
    assert!(matches!(gone, Err(StoreError::KeyStore(KeyStoreError::NoKey))));
    Carry::disable(phone.notebook.path(), &phone.store).expect("disabled");
    assert!(!folder.exists());
}
