//! Change of code and wipe code, killed at every file operation and hardware call. About fifteen seconds.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use super::*;
use crate::double::{self, Call, Double};
use crate::pwhash::runs;
use crate::{Cost, KeyStoreError, Purpose, Unlocked, kill};

const CODE: &str = "tin drum harbour";
const NEW: &str = "new moon ladder";
const WIPE: &str = "forget all this";

/// A vault with a wipe code and a finger, of which copies are made quickly.
struct Place {
    dir: tempfile::TempDir,
    double: Arc<Double>,
    store: KeyStore,
    key: Key,
}

impl Place {
    fn new() -> Self {
        let (dir, double) = (tempfile::tempdir().unwrap(), Double::new());
        let store = double.key_store();
        let vault = Vault::create(dir.path(), &code(CODE), &store, Cost::LEAST).unwrap();
        vault.set_presence(dir.path(), true, &store).unwrap();
        Vault::set_wipe_code(dir.path(), &code(CODE), Some(&code(WIPE)), &store, now()).unwrap();
        Self { dir, double, store, key: vault.subkey(Purpose::Database) }
    }

    fn copy(&self) -> Self {
        let (dir, double) = (tempfile::tempdir().unwrap(), self.double.copy());
        for entry in fs::read_dir(self.dir()).unwrap() {
            let path = entry.unwrap().path();
            fs::copy(&path, dir.path().join(path.file_name().unwrap())).unwrap();
        }
        Self { dir, store: double.key_store(), double, key: self.key.clone() }
    }

    fn dir(&self) -> &Path {
        self.dir.path()
    }

    /// What a code does, an hour later: opens the right key, wipes, or nothing.
    fn tried(&self, typed: &str) -> &'static str {
        match Vault::open(self.dir(), &code(typed), &self.store, now()) {
            Ok(Unlocked::Open(vault)) if vault.subkey(Purpose::Database) == self.key => "opens",
            Ok(Unlocked::Open(_)) => "opens another vault",
            Ok(Unlocked::Wipe) => "wipes",
            Err(VaultError::WrongCode) => "is wrong",
            Err(error) => panic!("{error}"),
        }
    }

    fn finger_opens(&self) -> bool {
        Vault::open_by_presence(self.dir(), &self.store).unwrap().subkey(Purpose::Database) == self.key
    }

    fn files(&self) -> Vec<Vec<u8>> {
        let names = crate::header::NAMES.iter().chain(&crate::presence::NAMES);
        names.map(|name| fs::read(self.dir().join(name)).unwrap_or_default()).collect()
    }

    fn change(&self) -> Result<(), VaultError> {
        Vault::change_code(self.dir(), &code(CODE), &code(NEW), &self.store, now())
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

#[test]
fn the_new_code_opens_in_place_of_the_old_one_and_all_else_stays() {
    let place = Place::new();
    let slots = |files: &[Vec<u8>]| [files[0][204..660].to_vec(), files[0][..52].to_vec()];
    let before = place.files();
    place.change().unwrap();
    assert_eq!(slots(&place.files()), slots(&before), "head and other slots are the same");
    assert_ne!(place.files()[0][52..204], before[0][52..204]);
    assert_eq!(place.files()[0], place.files()[1]);
    assert_eq!([CODE, NEW, WIPE].map(|typed| place.tried(typed)), ["is wrong", "opens", "wipes"]);
    assert!(place.finger_opens());
}

#[test]
fn what_is_refused_changes_nothing() {
    let place = Place::new();
    let before = place.files();
    let (dir, store) = (place.dir(), &place.store);
    let change = |old: &str, new: &str| Vault::change_code(dir, &code(old), &code(new), store, now());
    assert_eq!(change("another one", NEW), Err(VaultError::WrongCode));
    assert_eq!(change(WIPE, NEW), Err(VaultError::WrongCode), "the wipe code changes nothing");
    assert_eq!(change(CODE, WIPE), Err(VaultError::SameCode));
    assert_eq!(change(CODE, CODE), Ok(()), "and is not written either");
    let wipe = |typed: &str, wipe: &str| Vault::set_wipe_code(dir, &code(typed), Some(&code(wipe)), store, now());
    assert_eq!(wipe(CODE, CODE), Err(VaultError::SameCode));
    assert_eq!(wipe("another one", NEW), Err(VaultError::WrongCode));
    assert_eq!(wipe(WIPE, NEW), Err(VaultError::WrongCode));
    assert_eq!(place.files(), before);
    assert_eq!(place.tried(CODE), "opens");
}

/// Whoever types it where a code is to be changed learns nothing, and gains no tries.
#[test]
fn elsewhere_the_wipe_code_is_one_more_wrong_code() {
    let place = Place::new();
    assert_eq!(place.tried(CODE), "opens");
    let at = now();
    let change = |old: &str| Vault::change_code(place.dir(), &code(old), &code(NEW), &place.store, at);
    for typed in ["wrong", "wrong", WIPE, "wrong"] {
        assert_eq!(change(typed), Err(VaultError::WrongCode));
    }
    let again = Vault::reopen(place.dir(), &code(WIPE), &place.store, at);
    assert_eq!(again.map(drop), Err(VaultError::WrongCode));
    assert!(matches!(change(CODE), Err(VaultError::Wait { .. })), "five wrong ones");
}

#[test]
fn a_wipe_code_is_replaced_and_removed() {
    let place = Place::new();
    let set = |wipe: Option<&str>| {
        let wipe = wipe.map(code);
        Vault::set_wipe_code(place.dir(), &code(CODE), wipe.as_ref(), &place.store, now()).unwrap();
    };
    set(Some(NEW));
    assert_eq!([CODE, NEW, WIPE].map(|typed| place.tried(typed)), ["opens", "wipes", "is wrong"]);
    set(None);
    assert_eq!([CODE, NEW, WIPE].map(|typed| place.tried(typed)), ["opens", "is wrong", "is wrong"]);
    assert!(place.finger_opens());
}

/// The wipe code does what a right code does, step for step: one Argon2id run, the same calls of the hardware in the same
/// order, the same files read and none written. So it also takes as long.
#[test]
fn the_wipe_code_does_the_work_of_a_real_one() {
    let place = Place::new();
    let before = place.files();
    let work = |typed: &str| {
        runs::taken();
        place.double.calls();
        let outcome = place.tried(typed);
        (outcome, runs::taken(), place.double.calls())
    };
    let (opens, runs, calls) = work(CODE);
    assert_eq!(opens, "opens");
    assert_eq!(calls, [Call::Kept, Call::Keep, Call::Strengthen, Call::Keep]);
    assert_eq!(work(WIPE), ("wipes", runs, calls));
    assert_eq!(place.files(), before);
}

/// The time itself, as far as a machine with other work can tell: of the processor's time of up to a hundred openings of each
/// kind, in turns, the shortest come to within a quarter of each other.
#[test]
#[cfg(unix)]
fn the_wipe_code_takes_as_long() {
    use rustix::time::{ClockId, clock_gettime};
    let busy = || {
        let time = clock_gettime(ClockId::ThreadCPUTime);
        Duration::new(u64::try_from(time.tv_sec).unwrap(), u32::try_from(time.tv_nsec).unwrap())
    };
    let place = Place::new();
    let mut shortest = [Duration::MAX; 2];
    for round in 0..100 {
        for (typed, shortest) in [CODE, WIPE].iter().zip(&mut shortest) {
            let (code, now) = (code(typed), now());
            let begun = busy();
            Vault::open(place.dir(), &code, &place.store, now).unwrap();
            *shortest = (busy() - begun).min(*shortest);
        }
        let [opens, wipes] = shortest;
        if round > 5 && opens.abs_diff(wipes) < opens.min(wipes) / 4 {
            return;
        }
    }
    panic!("opening takes {:?}, wiping {:?}", shortest[0], shortest[1]);
}

/// Killed at each file operation and each call of the hardware: exactly one of old and new code opens, with the same
/// keys; wipe code and finger work as before; and the change can be made again.
#[test]
fn a_change_of_code_killed_anywhere_leaves_exactly_one_code() {
    runs::do_each_once();
    let place = Place::new();
    let (mut old, mut new) = (0, 0);
    for at in 0.. {
        let place = place.copy();
        let done = kill::at(at, || place.change());
        match [CODE, NEW].map(|typed| place.tried(typed)) {
            ["opens", "is wrong"] => old += 1,
            ["is wrong", "opens"] => new += 1,
            other => panic!("killed at {at}: {other:?}"),
        }
        assert_eq!(place.tried(WIPE), "wipes", "killed at {at}");
        assert!(place.finger_opens(), "killed at {at}");
        let opens = if place.tried(CODE) == "opens" { CODE } else { NEW };
        Vault::change_code(place.dir(), &code(opens), &code("third code"), &place.store, now()).unwrap();
        assert_eq!([opens, "third code"].map(|typed| place.tried(typed)), ["is wrong", "opens"]);
        if let Some(done) = done {
            assert_eq!((done, opens), (Ok(()), NEW));
            break;
        }
    }
    assert!(old >= 5 && new >= 5, "both sides of the change are met: {old}, {new}");
}

/// The same for the wipe code: the code that opens is never in danger, and afterwards the old or the new wipe code wipes.
#[test]
fn a_change_of_the_wipe_code_killed_anywhere_leaves_exactly_one() {
    runs::do_each_once();
    let place = Place::new();
    for at in 0.. {
        let place = place.copy();
        let done =
            kill::at(at, || Vault::set_wipe_code(place.dir(), &code(CODE), Some(&code(NEW)), &place.store, now()));
        assert_eq!(place.tried(CODE), "opens", "killed at {at}");
        assert!(place.finger_opens(), "killed at {at}");
        let wipes = [WIPE, NEW].map(|typed| place.tried(typed));
        assert!([["wipes", "is wrong"], ["is wrong", "wipes"]].contains(&wipes), "killed at {at}: {wipes:?}");
        if done.is_some() {
            assert_eq!(wipes, ["is wrong", "wipes"]);
            break;
        }
    }
}

/// Two programs change the code at the same time: one of them is told so, and what it says is what opens.
#[test]
fn of_two_changes_at_once_one_holds() {
    let place = Place::new();
    let change = |new: &'static str, store: KeyStore| {
        let dir = place.dir();
        move || (new, Vault::change_code(dir, &code(CODE), &code(new), &store, 0))
    };
    let done = std::thread::scope(|scope| {
        let both = ["one of two", "two of two"].map(|new| scope.spawn(change(new, place.store.clone())));
        both.map(|change| change.join().unwrap())
    });
    let holds: Vec<&str> = done.iter().filter(|(_, done)| done.is_ok()).map(|(new, _)| *new).collect();
    assert_eq!(holds.len(), 1, "{done:?}");
    let other = done.iter().find_map(|(_, done)| done.err());
    assert!(matches!(other, Some(VaultError::Busy | VaultError::WrongCode)), "{other:?}");
    assert_eq!(place.tried(holds[0]), "opens");
    assert_eq!(place.tried(CODE), "is wrong");
}

/// A disk that is full: the change is refused, and the old code opens.
#[test]
fn a_change_that_cannot_be_written_changes_nothing() {
    let place = Place::new();
    let before = place.files();
    // A folder in the way of the new file is refused by the system at the same place as a full disk.
    fs::create_dir(place.dir().join("vault-a.new")).unwrap();
    assert!(matches!(place.change(), Err(VaultError::Io(_))));
    assert_eq!(place.files(), before);
    assert_eq!([CODE, NEW].map(|typed| place.tried(typed)), ["opens", "is wrong"]);
    fs::remove_dir(place.dir().join("vault-a.new")).unwrap();
    // In the way of the second copy: the first one is in place, so the change holds, and is said to.
    fs::create_dir(place.dir().join("vault-b.new")).unwrap();
    assert_eq!(place.change(), Ok(()));
    assert_eq!([CODE, NEW].map(|typed| place.tried(typed)), ["is wrong", "opens"]);
    fs::remove_dir(place.dir().join("vault-b.new")).unwrap();
    assert_eq!(place.tried(NEW), "opens");
    assert_eq!(place.files()[0], place.files()[1], "the next opening mends the second copy");
}

#[test]
fn a_key_store_that_fails_changes_nothing() {
    let place = Place::new();
    let before = place.files();
    place.double.fail(Call::Strengthen, double::Fault::Fails);
    assert_eq!(place.change(), Err(KeyStoreError::Unavailable.into()));
    place.double.heal();
    assert_eq!(place.files(), before);
    assert_eq!([CODE, NEW].map(|typed| place.tried(typed)), ["opens", "is wrong"]);
}
