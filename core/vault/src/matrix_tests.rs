//! Every operation of the vault, with every call it makes of the key store failing in every way: it succeeds or says why
//! not, in time, and never with a wrong key; a change that failed has changed no file. About a minute of waiting for calls
//! that hang, in several threads.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::double::{self, Call, Double, Fault};
use crate::pwhash::runs;
use crate::second::{self, SecondUnlock};
use crate::wiping::{self, Erased};
use crate::{Code, Cost, Key, KeyStore, Purpose, Unlocked, Vault, VaultError, header, presence};

const CODE: &str = "tin drum harbour";
const NEW: &str = "new moon ladder";
const WIPE: &str = "forget all this";
const SECOND: &str = "five words for one listener";

#[derive(Debug, Clone, Copy, PartialEq)]
enum Doing {
    Create,
    Open,
    OpenToWipe,
    OpenWrongly,
    OpenByPresence,
    ChangeCode,
    SetWipeCode,
    RemoveWipeCode,
    PresenceAnew,
    PresenceOff,
    SecondCreate,
    SecondOpen,
    SecondWrongly,
    SecondChange,
}

const ALL: [Doing; 14] = [
    Doing::Create,
    Doing::Open,
    Doing::OpenToWipe,
    Doing::OpenWrongly,
    Doing::OpenByPresence,
    Doing::ChangeCode,
    Doing::SetWipeCode,
    Doing::RemoveWipeCode,
    Doing::PresenceAnew,
    Doing::PresenceOff,
    Doing::SecondCreate,
    Doing::SecondOpen,
    Doing::SecondWrongly,
    Doing::SecondChange,
];

/// What an operation came to, when it succeeded.
#[derive(Debug, PartialEq)]
enum Came {
    Opened(Key),
    Second(Key),
    Wipes,
    Done,
}

struct Place {
    dir: tempfile::TempDir,
    double: Arc<Double>,
    store: KeyStore,
    vault: Vault,
}

impl Place {
    /// A vault with a wipe code, a finger and a second unlock.
    fn new() -> Self {
        let (dir, double) = (tempfile::tempdir().unwrap(), Double::new());
        let store = double.key_store();
        let vault = Vault::create(dir.path(), &code(CODE), &store, Cost::LEAST).unwrap();
        vault.set_presence(dir.path(), true, &store).unwrap();
        Vault::set_wipe_code(dir.path(), &code(CODE), Some(&code(WIPE)), &store, now()).unwrap();
        SecondUnlock::create(dir.path(), &vault, &code(SECOND), &store, Cost::LEAST).unwrap();
        Self { dir, double, store, vault }
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

    fn files(&self) -> Vec<Vec<u8>> {
        let names = header::NAMES.iter().chain(&presence::NAMES).chain(&second::NAMES);
        names.map(|name| fs::read(self.dir().join(name)).unwrap_or_default()).collect()
    }

    fn open(&self, typed: &str) -> Result<Came, VaultError> {
        Vault::open(self.dir(), &code(typed), &self.store, now()).map(|unlocked| match unlocked {
            Unlocked::Open(vault) => Came::Opened(vault.subkey(Purpose::Database)),
            Unlocked::Wipe => Came::Wipes,
        })
    }

    fn open_second(&self, typed: &str) -> Result<Came, VaultError> {
        let opened = SecondUnlock::open(self.dir(), &self.vault, &code(typed), &self.store, now());
        opened.map(|sealed| Came::Second(sealed.key().clone()))
    }

    fn does(&self, doing: Doing) -> Result<Came, VaultError> {
        let (dir, store) = (self.dir(), &self.store);
        let done = |()| Came::Done;
        match doing {
            Doing::Create => {
                let elsewhere = tempfile::tempdir().unwrap();
                let made = Vault::create(elsewhere.path(), &code(CODE), store, Cost::LEAST);
                let left = fs::read_dir(elsewhere.path()).unwrap().count();
                assert_eq!(left, if made.is_ok() { 2 } else { 0 });
                made.map(|_| Came::Done)
            }
            Doing::Open => self.open(CODE),
            Doing::OpenToWipe => self.open(WIPE),
            Doing::OpenWrongly => self.open("no code of ours"),
            Doing::OpenByPresence => {
                Vault::open_by_presence(dir, store).map(|vault| Came::Opened(vault.subkey(Purpose::Database)))
            }
            Doing::ChangeCode => Vault::change_code(dir, &code(CODE), &code(NEW), store, now()).map(done),
            Doing::SetWipeCode => Vault::set_wipe_code(dir, &code(CODE), Some(&code(NEW)), store, now()).map(done),
            Doing::RemoveWipeCode => Vault::set_wipe_code(dir, &code(CODE), None, store, now()).map(done),
            Doing::PresenceAnew => self.vault.set_presence(dir, true, store).map(done),
            Doing::PresenceOff => self.vault.set_presence(dir, false, store).map(done),
            Doing::SecondCreate => {
                let elsewhere = tempfile::tempdir().unwrap();
                let made = SecondUnlock::create(elsewhere.path(), &self.vault, &code(SECOND), store, Cost::LEAST);
                let left = fs::read_dir(elsewhere.path()).unwrap().count();
                assert_eq!(left, if made.is_ok() { 2 } else { 0 });
                made.map(|_| Came::Done)
            }
            Doing::SecondOpen => self.open_second(SECOND),
            Doing::SecondWrongly => self.open_second("no passphrase of ours"),
            Doing::SecondChange => {
                SecondUnlock::change_code(dir, &self.vault, &code(SECOND), &code(NEW), store, now()).map(done)
            }
        }
    }
}

fn code(typed: &str) -> Code {
    Code::new(typed.as_bytes()).unwrap()
}

/// An hour after it was last asked.
fn now() -> u64 {
    double::let_pass(Duration::from_secs(3600));
    u64::try_from(double::passed().as_millis()).unwrap()
}

/// What the code must do once the store works again: open with the same key, unless it was changed.
fn check_after(place: &Place, second: &Came, doing: Doing, done: bool, what: &str) {
    let opens = Ok(Came::Opened(place.vault.subkey(Purpose::Database)));
    let changed = doing == Doing::ChangeCode && done;
    assert_eq!(place.open(if changed { NEW } else { CODE }), opens, "{what}");
    if doing == Doing::ChangeCode {
        assert_eq!(place.open(if changed { CODE } else { NEW }), Err(VaultError::WrongCode), "{what}");
    }
    let finger = place.does(Doing::OpenByPresence);
    match doing {
        // Off takes effect first; an error then says that the hardware's key is still there.
        Doing::PresenceOff => assert_eq!(finger, Err(VaultError::NoPresence), "{what}"),
        _ => assert_eq!(finger, opens, "{what}"),
    }
    let changed = doing == Doing::SecondChange && done;
    assert_eq!(place.open_second(if changed { NEW } else { SECOND }).as_ref(), Ok(second), "{what}");
    if doing == Doing::SecondChange {
        assert_eq!(place.open_second(if changed { SECOND } else { NEW }), Err(VaultError::WrongCode), "{what}");
    }
    match (doing, done) {
        (Doing::SetWipeCode, true) => assert_eq!(place.open(NEW), Ok(Came::Wipes), "{what}"),
        (Doing::RemoveWipeCode, true) => assert_eq!(place.open(WIPE), Err(VaultError::WrongCode), "{what}"),
        _ => assert_eq!(place.open(WIPE), Ok(Came::Wipes), "{what}"),
    }
}

fn every_fault_of(doing: Doing) {
    runs::do_each_once();
    let start = Place::new();
    let key = start.vault.subkey(Purpose::Database);
    let healthy = start.copy();
    let second = start.copy().open_second(SECOND).unwrap();
    let before = start.files();
    let expected = healthy.does(doing);
    let calls: BTreeSet<Call> = healthy.double.calls().into_iter().collect();
    assert!(!calls.is_empty());
    for call in calls {
        for fault in Fault::ALL {
            let what = format!("{doing:?}, {call:?} {fault:?}");
            let place = start.copy();
            place.double.fail(call, fault);
            let begun = Instant::now();
            let came = place.does(doing);
            // Four calls may hang for a second each before the next is answered at once; the rest is work.
            assert!(begun.elapsed() < Duration::from_secs(8), "{what}: {:?}", begun.elapsed());
            place.double.heal();
            match &came {
                Ok(Came::Second(_)) => assert_eq!(came.as_ref(), Ok(&second), "{what}: a wrong key"),
                Ok(Came::Opened(opened)) => assert!(*opened == key, "{what}: a wrong key"),
                Ok(came) => assert_eq!(Ok(came), expected.as_ref(), "{what}"),
                Err(VaultError::Wait { .. } | VaultError::Damaged | VaultError::Missing | VaultError::Io(_)) => {
                    panic!("{what}: {came:?} is not what happened")
                }
                Err(_) if doing == Doing::PresenceOff => {}
                Err(_) => assert_eq!(place.files(), before, "{what}: a failure changed a file"),
            }
            check_after(&place, &second, doing, came.is_ok(), &what);
        }
    }
}

#[test]
fn every_call_failing_in_every_way() {
    std::thread::scope(|scope| {
        let rows = ALL.map(|doing| (doing, scope.spawn(move || every_fault_of(doing))));
        for (doing, row) in rows {
            assert!(row.join().is_ok(), "{doing:?}");
        }
    });
}

/// A wipe under every fault of the key store: in two seconds nothing opens any more, it claims that the keys are gone only
/// where they are, and once the store works again it ends.
#[test]
fn a_wipe_with_every_call_failing_in_every_way() {
    runs::do_each_once();
    let start = Place::new();
    let calls = {
        let healthy = start.copy();
        assert_eq!(wiping::begin(healthy.dir(), &healthy.store, None), Ok(Erased::Keys));
        healthy.double.calls().into_iter().collect::<BTreeSet<_>>()
    };
    assert!(calls.contains(&Call::Delete) && calls.contains(&Call::Aliases), "{calls:?}");
    std::thread::scope(|scope| {
        for call in calls {
            let start = &start;
            scope.spawn(move || Fault::ALL.map(|fault| wiped_under(start, call, fault)));
        }
    });
}

fn wiped_under(start: &Place, call: Call, fault: Fault) {
    let what = format!("{call:?} {fault:?}");
    let place = start.copy();
    place.double.fail(call, fault);
    let begun = Instant::now();
    let erased = wiping::begin(place.dir(), &place.store, None);
    assert!(begun.elapsed() < Duration::from_secs(3), "{what}: {:?}", begun.elapsed());
    let erased = erased.unwrap_or_else(|error| panic!("{what}: {error}, and no file failed"));
    assert!(erased == Erased::Files || place.double.is_empty(), "{what}: the keys are there");
    assert_eq!(place.open(CODE), Err(VaultError::Wiping), "{what}");
    assert_eq!(place.open_second(SECOND), Err(VaultError::Wiping), "{what}");
    place.double.heal();
    assert_eq!(wiping::begin(place.dir(), &place.store, None), Ok(Erased::Keys), "{what}");
    assert!(place.double.is_empty(), "{what}");
    wiping::finish(place.dir()).unwrap();
    assert_eq!(fs::read_dir(place.dir()).unwrap().count(), 0, "{what}");
}
