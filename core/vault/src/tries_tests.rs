//! Wrong codes: counted, waited for, forgotten; clocks set back and forth; values lost. About five seconds of Argon2id.

use std::path::Path;
use std::sync::Arc;

use super::*;
use crate::double::{Call, Double, Fault, let_pass};
use crate::pwhash::runs;
use crate::{Code, Cost, Unlocked, Vault};

const START: u64 = 1_800_000_000_000;

struct Place {
    dir: tempfile::TempDir,
    double: Arc<Double>,
    store: KeyStore,
    now_ms: u64,
}

impl Place {
    fn new() -> Self {
        let (dir, double) = (tempfile::tempdir().unwrap(), Double::new());
        let store = double.key_store();
        Vault::create(dir.path(), &code("right code"), &store, Cost::LEAST).unwrap();
        runs::taken();
        Self { dir, double, store, now_ms: START }
    }

    fn dir(&self) -> &Path {
        self.dir.path()
    }

    fn try_code(&self, typed: &str) -> Result<(), VaultError> {
        Vault::open(self.dir(), &code(typed), &self.store, self.now_ms).map(drop)
    }

    /// Time passes for both clocks.
    fn wait(&mut self, seconds: u64) {
        self.now_ms += seconds * 1000;
        let_pass(Duration::from_secs(seconds));
    }

    /// Another process: it has seen no tries.
    fn restart(&self) {
        restarted(&crate::opening::held(self.dir()).unwrap().0.head.id);
    }

    fn state(&self) -> State {
        let id = crate::opening::held(self.dir()).unwrap().0.head.id;
        State::read(&self.store.kept(&alias(&id)).unwrap().unwrap()).unwrap()
    }
}

fn code(typed: &str) -> Code {
    Code::new(typed.as_bytes()).unwrap()
}

fn wait_of(seconds: u32) -> Result<(), VaultError> {
    Err(VaultError::Wait { seconds })
}

const WRONG: Result<(), VaultError> = Err(VaultError::WrongCode);

#[test]
fn the_schedule_and_a_right_code_that_forgets() {
    let mut place = Place::new();
    for _ in 0..5 {
        assert_eq!(place.try_code("wrong"), WRONG);
    }
    for seconds in [30, 60, 300, 900, 3600, 3600] {
        runs::taken();
        assert_eq!(place.try_code("right code"), wait_of(seconds), "even the right one");
        place.wait(u64::from(seconds) - 1);
        assert_eq!(place.try_code("right code"), wait_of(1));
        assert_eq!(runs::taken(), 0, "no Argon2id while waiting");
        place.wait(1);
        assert_eq!(place.try_code("wrong"), WRONG);
    }
    assert_eq!(place.state().tries, 11);
    place.wait(3600);
    assert_eq!(place.try_code("right code"), Ok(()));
    assert_eq!(place.state().tries, 0);
    for _ in 0..5 {
        assert_eq!(place.try_code("wrong"), WRONG);
    }
    assert_eq!(place.try_code("wrong"), wait_of(30));
}

/// The count is kept before anything is learned of the code: when the hardware is asked, it stands there already.
#[test]
fn a_try_that_is_killed_counts() {
    let place = Place::new();
    place.double.calls();
    assert_eq!(place.try_code("wrong"), WRONG);
    let calls = place.double.calls();
    let at = |call| calls.iter().position(|each| *each == call).unwrap();
    assert!(at(Call::Keep) < at(Call::Strengthen));
    // The power goes while the hardware works: what is kept is all that is left.
    place.double.fail(Call::Strengthen, Fault::Hangs);
    std::thread::scope(|scope| {
        let tried = scope.spawn(|| place.try_code("wrong"));
        while place.double.calls().last() != Some(&Call::Strengthen) {
            std::thread::yield_now();
        }
        assert_eq!(place.state().tries, 2);
        place.double.heal();
        let _ = tried.join().unwrap();
    });
}

#[test]
fn a_count_that_cannot_be_kept_is_no_try() {
    let place = Place::new();
    place.double.fail(Call::Keep, Fault::Fails);
    assert_eq!(place.try_code("right code"), Err(KeyStoreError::Unavailable.into()));
    assert_eq!(runs::taken(), 0);
    place.double.fail(Call::Kept, Fault::Fails);
    assert_eq!(place.try_code("right code"), Err(KeyStoreError::Unavailable.into()));
    assert_eq!(runs::taken(), 0);
}

#[test]
fn hardware_that_fails_costs_no_try() {
    let place = Place::new();
    for fault in [Fault::Fails, Fault::Panics, Fault::Short, Fault::Zeros, Fault::LostAlias].into_iter().cycle().take(8)
    {
        place.double.fail(Call::Strengthen, fault);
        assert!(matches!(place.try_code("right code"), Err(VaultError::KeyStore(_))));
        assert_eq!(place.state().tries, 0, "{fault:?}");
    }
    place.double.heal();
    assert_eq!(place.try_code("right code"), Ok(()));
}

/// However many type at once, five are looked at.
#[test]
fn of_many_at_once_each_is_counted() {
    let place = Place::new();
    let answers: Vec<_> = std::thread::scope(|scope| {
        let tries: Vec<_> = (0..12).map(|_| scope.spawn(|| place.try_code("wrong"))).collect();
        tries.into_iter().map(|one| one.join().unwrap()).collect()
    });
    let looked_at = answers.iter().filter(|answer| **answer == Err(VaultError::WrongCode)).count();
    assert_eq!(looked_at, 5, "{answers:?}");
}

#[test]
fn a_clock_set_back_begins_the_wait_anew() {
    let mut place = Place::new();
    for _ in 0..6 {
        let _ = place.try_code("wrong");
        place.wait(30);
    }
    assert_eq!(place.try_code("right code"), wait_of(30), "a minute after the sixth, half of it over");
    place.restart();
    place.now_ms = 5_000;
    assert_eq!(place.try_code("right code"), wait_of(60));
    place.now_ms += 20_000;
    assert_eq!(place.try_code("right code"), wait_of(40), "and goes on from there");
    place.now_ms -= 1;
    assert_eq!(place.try_code("right code"), wait_of(41));
    place.now_ms = START;
    assert_eq!(place.try_code("right code"), Ok(()), "a clock set forward is over it, once the app was killed");
}

#[test]
fn a_clock_set_forward_gains_nothing_while_the_process_lives() {
    let mut place = Place::new();
    for _ in 0..5 {
        let _ = place.try_code("wrong");
    }
    place.now_ms += 1_000_000_000;
    assert_eq!(place.try_code("right code"), wait_of(30));
    let_pass(Duration::from_secs(29));
    assert_eq!(place.try_code("right code"), wait_of(1));
    let_pass(Duration::from_secs(1));
    assert_eq!(place.try_code("right code"), Ok(()));
}

#[test]
fn a_value_that_is_lost_or_unreadable_costs_the_free_tries_and_no_more() {
    for fault in [Fault::KeptLost, Fault::Short, Fault::Zeros, Fault::Long] {
        let place = Place::new();
        place.double.fail(Call::Kept, fault);
        assert_eq!(place.try_code("right code"), Ok(()), "{fault:?}");
        place.double.heal();
        assert_eq!(place.state().tries, 0, "{fault:?}");
        place.double.fail(Call::Kept, fault);
        assert_eq!(place.try_code("wrong"), WRONG);
        place.double.heal();
        assert_eq!(place.state().tries, 5, "{fault:?}");
        assert_eq!(place.try_code("right code"), wait_of(30));
        place.double.fail(Call::Kept, fault);
        assert_eq!(place.try_code("right code"), wait_of(30), "this process remembers");
    }
}

#[test]
fn a_value_put_back_gains_nothing_while_the_process_lives() {
    let place = Place::new();
    place.double.fail(Call::Kept, Fault::KeptOld);
    for _ in 0..5 {
        assert_eq!(place.try_code("wrong"), WRONG);
    }
    assert_eq!(place.try_code("wrong"), wait_of(30));
    // A process that starts anew believes what the store says: that stores do not forget is theirs to see to.
    place.restart();
    assert_eq!(place.try_code("right code"), Ok(()));
}

#[test]
fn a_vault_of_before_there_were_counts_opens_and_is_counted_from_then_on() {
    let (place, id) = {
        let place = Place::new();
        let id = crate::opening::held(place.dir()).unwrap().0.head.id;
        (place, id)
    };
    place.double.fail(Call::Kept, Fault::KeptLost);
    assert_eq!(place.try_code("right code"), Ok(()));
    place.double.heal();
    let state = place.state();
    assert_ne!(state.check, [0; 16]);
    assert_eq!(state.check, check(&id, &place.store).unwrap());
}

/// Keys of the first version, which had no room for counts: a first opening that is cut off is one try, not the fifth.
#[test]
fn a_key_file_of_before_there_were_counts_begins_with_none() {
    let dir = tempfile::tempdir().unwrap();
    let store = KeyStore::software(dir.path());
    let id = Vault::create(dir.path(), &code("right code"), &store, Cost::LEAST).unwrap().id();
    let file = std::fs::read(dir.path().join("keys-a")).unwrap();
    let name = alias(&id);
    let key = &file[10 + 4 + name.len() + 1..][..32];
    let length = u32::try_from(name.len()).unwrap().to_le_bytes();
    let first = [b"WEFTKEYS\x01\0".as_slice(), &length, name.as_bytes(), key].concat();
    let begin = || {
        crate::copies::write(dir.path(), crate::software::NAMES, &first).unwrap();
        restarted(&id);
        assert_eq!(store.kept(&name), Ok(None));
    };
    let kept = || State::read(&store.kept(&name).unwrap().unwrap()).unwrap();
    begin();
    let counted = count(&id, &store, START, Kept::Expected).map(drop);
    assert!(counted.is_ok() && kept().tries == 1);
    restarted(&id);
    let open = |typed: &str| Vault::open(dir.path(), &code(typed), &store, START).map(drop);
    assert_eq!(open("right code"), Ok(()), "at once");
    assert_eq!(kept().tries, 0);
    begin();
    for _ in 0..5 {
        assert_eq!(open("wrong"), WRONG);
    }
    assert_eq!(open("right code"), wait_of(30));
}

/// Where no count is known, one that a failing store did not answer for is given back all the same.
#[test]
fn hardware_that_fails_costs_no_try_where_none_is_known() {
    let place = Place::new();
    place.double.fail(Call::Kept, Fault::KeptLost);
    place.double.fail(Call::Strengthen, Fault::Fails);
    for _ in 0..3 {
        assert_eq!(place.try_code("right code"), Err(KeyStoreError::Unavailable.into()));
        place.restart();
        place.double.fail(Call::Kept, Fault::Zeros);
    }
    place.double.heal();
    assert_eq!(place.state().tries, 4, "as when the value was lost: the next one is free");
    assert_eq!(place.try_code("right code"), Ok(()));
}

/// A store that keeps a count and says that it did not: the try was never made.
#[test]
fn a_count_that_was_kept_and_said_not_to_be_is_taken_back() {
    let place = Place::new();
    for _ in 0..8 {
        place.double.fail(Call::Keep, Fault::DoneUnsaid);
        assert_eq!(place.try_code("right code"), Err(KeyStoreError::Unavailable.into()));
        assert_eq!((place.state().tries, runs::taken()), (0, 0));
    }
    place.double.heal();
    assert_eq!(place.try_code("right code"), Ok(()));
}

#[test]
fn a_hardware_key_that_is_another_one_is_told_from_a_wrong_code() {
    let place = Place::new();
    place.double.fail(Call::Strengthen, Fault::ChangedKey);
    assert_eq!(place.try_code("right code"), Err(KeyStoreError::Changed.into()));
    place.double.fail(Call::Kept, Fault::KeptLost);
    assert_eq!(place.try_code("right code"), WRONG, "where nothing is known of the key, it cannot be told");
    place.double.heal();
    place.restart();
    assert!(matches!(
        Vault::open(place.dir(), &code("right code"), &place.store, START + 60_000),
        Ok(Unlocked::Open(_))
    ));
}

/// The bytes of docs/formats.md, computed by a second program (Python); the numbers stand there in words too.
#[test]
fn golden_value_and_check() {
    let state = State { tries: 7, at_ms: START, check: [0x5A; 16] };
    assert_eq!(state.bytes(), crate::vectors::given("device.tries"));
    assert_eq!(State::read(&state.bytes()), Some(state));

    // The key a of the software key store of the document, under the name of the document's vault.
    let dir = tempfile::tempdir().unwrap();
    let id = std::array::from_fn(|at| u8::try_from(at + 16).unwrap());
    let mut file = b"WEFTKEYS\x01\0".to_vec();
    file.extend([38, 0, 0, 0]);
    file.extend(alias(&id).bytes());
    file.extend([0x11; 32]);
    crate::copies::write(dir.path(), crate::software::NAMES, &file).unwrap();
    let check = check(&id, &KeyStore::software(dir.path())).unwrap();
    assert_eq!(check.to_vec(), crate::vectors::given("device.key-check"));
}

#[test]
fn long_waits_for_any_number_of_tries() {
    assert_eq!(
        [0, 4, 5, 6, 7, 8, 9, 10, u32::MAX].map(|tries| wait(tries).as_secs()),
        [0, 0, 30, 60, 300, 900, 3600, 3600, 3600]
    );
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_value_is_read_or_lost(bytes in proptest::collection::vec(0u8.., 0..40)) {
        if let Some(state) = State::read(&bytes) {
            proptest::prop_assert_eq!(state.bytes(), bytes);
        }
    }

    /// Whatever the clock does, a wait is never longer than the schedule says and never negative.
    #[test]
    fn no_clock_makes_a_wait_longer(tries in 0u32..20, at_ms: u64, now_ms: u64) {
        let known = State { tries, at_ms, check: [0; 16] };
        proptest::prop_assert!(left(known, now_ms) <= wait(tries));
        if now_ms <= at_ms {
            proptest::prop_assert_eq!(left(known, now_ms), wait(tries));
        }
    }
}
