//! Whole lives of a vault: changes in any order, any of them killed anywhere, against a model of what must open. Half a
//! minute, nearly all of it waiting for the disk.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use proptest::prelude::*;

use crate::double::{self, Double};
use crate::pwhash::runs;
use crate::{Code, Cost, Key, KeyStore, Purpose, Unlocked, Vault, VaultError, kill, tries};

/// Five words to choose codes from; few, so that a wipe code is often about to be the code.
const WORDS: [&str; 5] = ["one of five", "two of five", "three of five", "four of five", "five of five"];

#[derive(Debug, Clone)]
enum Step {
    ChangeCode(usize),
    SetWipeCode(Option<usize>),
    SetPresence(bool),
    TryWrongly,
    /// The app starts anew, which forgets what the process knew.
    Restart,
}

fn step() -> impl Strategy<Value = (Step, Option<u32>)> {
    let word = 0..WORDS.len();
    let step = prop_oneof![
        3 => word.clone().prop_map(Step::ChangeCode),
        3 => proptest::option::of(word).prop_map(Step::SetWipeCode),
        2 => any::<bool>().prop_map(Step::SetPresence),
        1 => Just(Step::TryWrongly),
        1 => Just(Step::Restart),
    ];
    (step, proptest::option::weighted(0.5, 0u32..40))
}

/// What must open.
#[derive(Debug, Clone, PartialEq)]
struct Model {
    code: usize,
    wipe: Option<usize>,
    finger: bool,
}

impl Model {
    /// What a step that is not killed makes of it.
    fn after(&self, step: &Step) -> Result<Self, VaultError> {
        let mut next = self.clone();
        match step {
            Step::ChangeCode(word) if self.wipe == Some(*word) => return Err(VaultError::SameCode),
            Step::SetWipeCode(Some(word)) if self.code == *word => return Err(VaultError::SameCode),
            Step::ChangeCode(word) => next.code = *word,
            Step::SetWipeCode(word) => next.wipe = *word,
            Step::SetPresence(on) => next.finger = *on,
            Step::TryWrongly | Step::Restart => {}
        }
        Ok(next)
    }
}

struct Place {
    dir: tempfile::TempDir,
    double: Arc<Double>,
    store: KeyStore,
    vault: Vault,
}

fn code(word: usize) -> Code {
    Code::new(WORDS[word].as_bytes()).unwrap()
}

/// An hour after it was last asked.
fn now() -> u64 {
    double::let_pass(Duration::from_secs(3600));
    u64::try_from(double::passed().as_millis()).unwrap()
}

impl Place {
    fn new() -> Self {
        let (dir, double) = (tempfile::tempdir().unwrap(), Double::new());
        let store = double.key_store();
        let vault = Vault::create(dir.path(), &code(0), &store, Cost::LEAST).unwrap();
        Self { dir, double, store, vault }
    }

    fn dir(&self) -> &Path {
        self.dir.path()
    }

    fn does(&self, step: &Step, model: &Model) -> Result<(), VaultError> {
        let (dir, store) = (self.dir(), &self.store);
        match step {
            Step::ChangeCode(word) => Vault::change_code(dir, &code(model.code), &code(*word), store, now()),
            Step::SetWipeCode(word) => {
                Vault::set_wipe_code(dir, &code(model.code), word.map(code).as_ref(), store, now())
            }
            Step::SetPresence(on) => self.vault.set_presence(dir, *on, store),
            Step::TryWrongly => {
                let wrong = Vault::open(dir, &Code::new(b"none of them").unwrap(), store, now());
                assert_eq!(wrong.err(), Some(VaultError::WrongCode));
                Ok(())
            }
            Step::Restart => Ok(()),
        }
    }

    /// What opens, found by trying everything.
    fn seen(&self) -> Model {
        let key: Key = self.vault.subkey(Purpose::Database);
        let (mut codes, mut wipes) = (Vec::new(), Vec::new());
        for word in 0..WORDS.len() {
            match Vault::open(self.dir(), &code(word), &self.store, now()) {
                Ok(Unlocked::Open(vault)) => {
                    assert!(vault.subkey(Purpose::Database) == key, "another vault");
                    codes.push(word);
                }
                Ok(Unlocked::Wipe) => wipes.push(word),
                Err(error) => assert_eq!(error, VaultError::WrongCode),
            }
        }
        assert_eq!(codes.len(), 1, "exactly one code opens");
        assert!(wipes.len() <= 1);
        let finger = match Vault::open_by_presence(self.dir(), &self.store) {
            Ok(vault) => {
                assert!(vault.subkey(Purpose::Database) == key, "another vault");
                true
            }
            Err(error) => {
                assert_eq!(error, VaultError::NoPresence);
                false
            }
        };
        Model { code: codes[0], wipe: wipes.first().copied(), finger }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..Default::default() })]

    #[test]
    fn after_any_life_what_must_open_opens(steps in proptest::collection::vec(step(), 1..8)) {
        runs::do_each_once();
        let mut place = Place::new();
        let mut model = Model { code: 0, wipe: None, finger: false };
        for (step, killed) in steps {
            let after = model.after(&step);
            let done = match killed {
                Some(at) => kill::at(at, || place.does(&step, &model)),
                None => Some(place.does(&step, &model)),
            };
            let seen = place.seen();
            match (done, after) {
                (Some(done), after) => {
                    prop_assert_eq!(done, after.as_ref().map(drop).map_err(|error| *error));
                    model = after.unwrap_or(model);
                    prop_assert_eq!(&seen, &model);
                }
                // Killed: as before or as after, and nothing else.
                (None, after) => {
                    prop_assert!(seen == model || Ok(&seen) == after.as_ref(), "{:?}: {:?}, was {:?}", step, seen, model);
                    model = seen;
                }
            }
            if matches!(step, Step::Restart) {
                place.double = place.double.copy();
                place.store = place.double.key_store();
                tries::restarted(&place.vault.id());
            }
        }
    }
}
