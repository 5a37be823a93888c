//! A key store for tests: in memory, and failing as it is told. And time that passes as it is told.
//!
//! Built only for tests, of this crate or, with the feature `double` in a dev-dependency, of others.
#![allow(clippy::panic)]

use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::aead;
use crate::guard::KeyStore;
use crate::key::Key;
use crate::keystore::{HardwareKeyStore, KeyStoreError, KeyUse, Level};
use crate::{generichash, random};

/// A call of a key store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Call {
    /// [`HardwareKeyStore::level`]
    Level,
    /// [`HardwareKeyStore::create`]
    Create,
    /// [`HardwareKeyStore::strengthen`]
    Strengthen,
    /// [`HardwareKeyStore::seal`]
    Seal,
    /// [`HardwareKeyStore::open`]
    Open,
    /// [`HardwareKeyStore::delete`]
    Delete,
    /// [`HardwareKeyStore::keep`]
    Keep,
    /// [`HardwareKeyStore::kept`]
    Kept,
    /// [`HardwareKeyStore::aliases`]
    Aliases,
}

impl Call {
    /// Every call.
    pub const ALL: [Self; 9] = [
        Self::Level,
        Self::Create,
        Self::Strengthen,
        Self::Seal,
        Self::Open,
        Self::Delete,
        Self::Keep,
        Self::Kept,
        Self::Aliases,
    ];
}

/// What a call does instead of its work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// Panics, as a foreign exception does.
    Panics,
    /// Answers with an error.
    Fails,
    /// Does not answer, until [`Double::heal`] or a minute has passed.
    Hangs,
    /// Answers one byte too few.
    Short,
    /// Answers too many bytes.
    Long,
    /// Answers zeros.
    Zeros,
    /// Works with another key than it did.
    ChangedKey,
    /// Has lost its keys and what it kept.
    LostAlias,
    /// Has lost what it kept.
    KeptLost,
    /// Brings back the first value it kept.
    KeptOld,
    /// Keeps a value and answers with an error.
    DoneUnsaid,
}

impl Fault {
    /// Every fault.
    pub const ALL: [Self; 11] = [
        Self::Panics,
        Self::Fails,
        Self::Hangs,
        Self::Short,
        Self::Long,
        Self::Zeros,
        Self::ChangedKey,
        Self::LostAlias,
        Self::KeptLost,
        Self::KeptOld,
        Self::DoneUnsaid,
    ];
}

#[derive(Default)]
struct State {
    keys: BTreeMap<String, (Key, KeyUse)>,
    /// Everything ever kept for an alias, oldest first.
    kept: BTreeMap<String, Vec<Vec<u8>>>,
    faults: BTreeMap<Call, Fault>,
    calls: Vec<Call>,
    absent: bool,
}

/// The store; hand [`Double::key_store`] to the core and keep this to tell it how to fail.
#[derive(Default)]
pub struct Double {
    state: Mutex<State>,
    healed: Condvar,
}

impl Double {
    /// An empty store that works, with the level of a secure element and a person who gives a finger when asked.
    pub fn new() -> Arc<Self> {
        Arc::default()
    }

    /// The store as the core sees it, with a second for each call.
    pub fn key_store(self: &Arc<Self>) -> KeyStore {
        let limit = Duration::from_secs(1);
        KeyStore::with_limits(Arc::<Self>::clone(self), limit, limit)
    }

    /// From now on this call fails in this way.
    pub fn fail(&self, call: Call, fault: Fault) {
        self.state().faults.insert(call, fault);
    }

    /// From now on everything works again; hanging calls go on.
    pub fn heal(&self) {
        self.state().faults.clear();
        self.healed.notify_all();
    }

    /// From now on nobody gives a finger when asked, or somebody does again.
    pub fn be_absent(&self, absent: bool) {
        self.state().absent = absent;
    }

    /// The calls since this was last asked, in order.
    pub fn calls(&self) -> Vec<Call> {
        std::mem::take(&mut self.state().calls)
    }

    /// Whether nothing is left: no key, no kept value.
    pub fn is_empty(&self) -> bool {
        let state = self.state();
        state.keys.is_empty() && state.kept.is_empty()
    }

    /// A copy of everything it holds now, in a store of its own: what a thief would have if hardware could be copied.
    pub fn copy(&self) -> Arc<Self> {
        let state = self.state();
        let copy = State { keys: state.keys.clone(), kept: state.kept.clone(), ..State::default() };
        Arc::new(Self { state: Mutex::new(copy), healed: Condvar::new() })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes the call; panics, hangs or errs if it is to.
    fn begin(&self, call: Call) -> Result<(MutexGuard<'_, State>, Option<Fault>), KeyStoreError> {
        let mut state = self.state();
        state.calls.push(call);
        let fault = state.faults.get(&call).copied();
        match fault {
            Some(Fault::Panics) => {
                drop(state);
                // Not `panic!`: its message would be printed for every such call.
                std::panic::resume_unwind(Box::new("the key store threw"));
            }
            Some(Fault::Fails) => Err(KeyStoreError::Unavailable),
            Some(Fault::Hangs) => {
                let hangs = |state: &mut State| state.faults.get(&call) == Some(&Fault::Hangs);
                let waited = self.healed.wait_timeout_while(state, Duration::from_secs(60), hangs);
                Ok((waited.unwrap_or_else(PoisonError::into_inner).0, None))
            }
            fault => Ok((state, fault)),
        }
    }

    /// The key of an alias, for a call that uses it.
    fn with_key<T>(
        &self,
        call: Call,
        alias: &str,
        work: impl FnOnce(&Key) -> Result<T, KeyStoreError>,
    ) -> Result<(T, Option<Fault>), KeyStoreError> {
        let (state, fault) = self.begin(call)?;
        let (key, usage) = state.keys.get(alias).ok_or(KeyStoreError::NoKey)?;
        if fault == Some(Fault::LostAlias) {
            return Err(KeyStoreError::NoKey);
        }
        if *usage == KeyUse::Presence && state.absent {
            return Err(KeyStoreError::Refused);
        }
        if fault == Some(Fault::ChangedKey) {
            let other = generichash::keyed(key.as_bytes(), b"weft/double-changed", &[]);
            return Ok((work(&Key::from_bytes(other))?, fault));
        }
        Ok((work(key)?, fault))
    }
}

/// An answer as a fault bends it.
fn bent(mut answer: Vec<u8>, fault: Option<Fault>) -> Vec<u8> {
    match fault {
        Some(Fault::Short) => {
            answer.pop();
        }
        Some(Fault::Long) => answer.resize(answer.len() + 5000, 7),
        Some(Fault::Zeros) => answer.fill(0),
        _ => {}
    }
    answer
}

impl HardwareKeyStore for Double {
    fn level(&self) -> Result<Level, KeyStoreError> {
        let _ = self.begin(Call::Level)?;
        Ok(Level::SecureElement)
    }

    fn create(&self, alias: &str, usage: KeyUse) -> Result<(), KeyStoreError> {
        let (mut state, _) = self.begin(Call::Create)?;
        if state.keys.contains_key(alias) {
            return Err(KeyStoreError::Exists);
        }
        state.keys.insert(alias.to_owned(), (Key::random(), usage));
        Ok(())
    }

    fn strengthen(&self, alias: &str, input: &[u8; 32]) -> Result<Vec<u8>, KeyStoreError> {
        let answer = |key: &Key| Ok(generichash::keyed::<32>(key.as_bytes(), b"weft/double", &[input]).to_vec());
        let (answer, fault) = self.with_key(Call::Strengthen, alias, answer)?;
        Ok(bent(answer, fault))
    }

    fn seal(&self, alias: &str, plain: &[u8]) -> Result<Vec<u8>, KeyStoreError> {
        let nonce: [u8; 24] = random::bytes();
        let seal = |key: &Key| Ok([nonce.as_slice(), &aead::seal(key, &nonce, alias.as_bytes(), plain)].concat());
        let (sealed, fault) = self.with_key(Call::Seal, alias, seal)?;
        if fault == Some(Fault::Short) {
            return Ok(sealed.get(..plain.len()).unwrap_or_default().to_vec());
        }
        Ok(bent(sealed, fault))
    }

    fn open(&self, alias: &str, sealed: &[u8]) -> Result<Vec<u8>, KeyStoreError> {
        let open = |key: &Key| {
            let (nonce, sealed) = sealed.split_first_chunk().ok_or(KeyStoreError::Unopened)?;
            aead::open(key, nonce, alias.as_bytes(), sealed).map_err(|_| KeyStoreError::Unopened)
        };
        let (plain, fault) = self.with_key(Call::Open, alias, open)?;
        Ok(bent(plain, fault))
    }

    fn delete(&self, alias: &str) -> Result<(), KeyStoreError> {
        let (mut state, _) = self.begin(Call::Delete)?;
        state.keys.remove(alias);
        state.kept.remove(alias);
        Ok(())
    }

    fn keep(&self, alias: &str, value: &[u8]) -> Result<(), KeyStoreError> {
        let (mut state, fault) = self.begin(Call::Keep)?;
        state.kept.entry(alias.to_owned()).or_default().push(value.to_vec());
        if fault == Some(Fault::DoneUnsaid) { Err(KeyStoreError::Unavailable) } else { Ok(()) }
    }

    fn kept(&self, alias: &str) -> Result<Option<Vec<u8>>, KeyStoreError> {
        let (state, fault) = self.begin(Call::Kept)?;
        let values = state.kept.get(alias);
        let value = match fault {
            Some(Fault::KeptLost | Fault::LostAlias) => None,
            Some(Fault::KeptOld) => values.and_then(|values| values.first()),
            _ => values.and_then(|values| values.last()),
        };
        Ok(value.map(|value| bent(value.clone(), fault)))
    }

    fn aliases(&self) -> Result<Vec<String>, KeyStoreError> {
        let (state, _) = self.begin(Call::Aliases)?;
        Ok(state.keys.keys().chain(state.kept.keys()).cloned().collect())
    }
}

thread_local!(static PASSED: Cell<Duration> = const { Cell::new(Duration::ZERO) });

/// Lets time pass for the waits of this thread's vaults, by the clock that nobody can set.
pub fn let_pass(time: Duration) {
    PASSED.set(PASSED.get() + time);
}

pub(crate) fn passed() -> Duration {
    PASSED.get()
}
