//! What the core calls instead of a key store: any store, behind a time limit, with panics caught and answers checked.
//!
//! A key store is foreign code over a vendor's driver over a chip. It may hang, throw, or answer with anything; none of
//! that may hang a screen, end the program or weaken a key. Called by everything here that needs the device's hardware.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use zeroize::Zeroizing;

use crate::key::Key;
use crate::keystore::{HardwareKeyStore, KeyStoreError, KeyUse, LONGEST_KEPT, Level};
use crate::memory;
use crate::software::SoftwareKeyStore;

/// How long a call may take that asks nobody. A slow secure element makes a key in a few seconds.
const SILENT: Duration = Duration::from_secs(10);
/// How long a call may take that asks the person for a finger or a face.
const PRESENCE: Duration = Duration::from_secs(60);
/// Calls that may hang at one time; with so many, the next one is answered at once and costs no thread.
const MOST_HANGING: usize = 4;
/// By how much sealed bytes may be longer than plain ones. The Secure Enclave adds about a hundred, Android 28.
const LONGEST_OVERHEAD: usize = 4096;

/// A key store as the core sees it. Clones are the same store.
///
/// Each call runs on a thread of its own. One that takes too long answers [`KeyStoreError::TimedOut`] and is left behind;
/// what it does later, it does: a key it was to make may appear, a value it was to keep may be kept.
#[derive(Clone)]
pub struct KeyStore {
    store: Arc<dyn HardwareKeyStore>,
    silent: Duration,
    presence: Duration,
    hanging: Arc<AtomicUsize>,
}

impl KeyStore {
    /// This store, with ten seconds for a call and a minute for one that asks the person.
    pub fn new(store: Arc<dyn HardwareKeyStore>) -> Self {
        Self::with_limits(store, SILENT, PRESENCE)
    }

    /// This store, with so long for a call, and so long for one that asks the person.
    pub fn with_limits(store: Arc<dyn HardwareKeyStore>, silent: Duration, presence: Duration) -> Self {
        Self { store, silent, presence, hanging: Arc::default() }
    }

    /// The [software key store](SoftwareKeyStore) in this folder.
    pub fn software(dir: &Path) -> Self {
        Self::new(Arc::new(SoftwareKeyStore::at(dir)))
    }

    /// What protects the keys.
    ///
    /// # Errors
    /// Those of [`KeyStoreError`], as for every call here.
    pub fn level(&self) -> Result<Level, KeyStoreError> {
        self.ask(self.silent, |store| store.level())
    }

    /// Makes a key of this name.
    ///
    /// # Errors
    /// [`KeyStoreError::Exists`]; an existing key is never replaced.
    pub fn create(&self, alias: &str, usage: KeyUse) -> Result<(), KeyStoreError> {
        let alias = alias.to_owned();
        self.ask(self.silent, move |store| store.create(&alias, usage))
    }

    /// 32 bytes that only this key can make of these 32; the same each time, never zeros.
    ///
    /// # Errors
    /// [`KeyStoreError::NoKey`]; [`KeyStoreError::BadAnswer`] for an answer of another length, of zeros, or that gives the
    /// input back.
    pub fn strengthen(&self, alias: &str, input: &[u8; 32]) -> Result<Zeroizing<[u8; 32]>, KeyStoreError> {
        let (alias, asked) = (alias.to_owned(), Key::from_slice_of_32(input));
        let strengthen = move |store: &dyn HardwareKeyStore| store.strengthen(&alias, asked.as_bytes());
        let answer = self.ask(self.silent, move |store| strengthen(store).map(Zeroizing::new))?;
        let strong = <[u8; 32]>::try_from(answer.as_slice()).map(Zeroizing::new);
        let strong = strong.map_err(|_| KeyStoreError::BadAnswer)?;
        // Such an answer would leave the code alone to protect the vault.
        if is_zeros(&*strong) || *strong == *input { Err(KeyStoreError::BadAnswer) } else { Ok(strong) }
    }

    /// Seals bytes so that only this key opens them.
    ///
    /// # Errors
    /// [`KeyStoreError::NoKey`]; [`KeyStoreError::BadAnswer`] for an answer that is not longer than `plain`, longer by more
    /// than 4096 bytes, of zeros, or that holds `plain` as it is.
    pub fn seal(&self, alias: &str, plain: &[u8]) -> Result<Vec<u8>, KeyStoreError> {
        self.seal_within(self.silent, alias, plain)
    }

    /// [`Self::seal`] under a key for which the person is asked.
    ///
    /// # Errors
    /// As [`Self::seal`]; [`KeyStoreError::Refused`].
    pub fn seal_by_presence(&self, alias: &str, plain: &[u8]) -> Result<Vec<u8>, KeyStoreError> {
        self.seal_within(self.presence, alias, plain)
    }

    fn seal_within(&self, limit: Duration, alias: &str, plain: &[u8]) -> Result<Vec<u8>, KeyStoreError> {
        let (alias, asked) = (alias.to_owned(), Zeroizing::new(plain.to_vec()));
        let sealed = self.ask(limit, move |store| store.seal(&alias, &asked))?;
        let longest = plain.len().saturating_add(LONGEST_OVERHEAD);
        let length = sealed.len() > plain.len() && sealed.len() <= longest;
        if !length || is_zeros(&sealed) || holds(&sealed, plain) {
            return Err(KeyStoreError::BadAnswer);
        }
        Ok(sealed)
    }

    /// Opens what [`Self::seal`] made.
    ///
    /// # Errors
    /// [`KeyStoreError::NoKey`], [`KeyStoreError::Unopened`], [`KeyStoreError::Changed`]; [`KeyStoreError::BadAnswer`] for
    /// an answer that is not shorter than `sealed`.
    pub fn open(&self, alias: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, KeyStoreError> {
        self.open_within(self.silent, alias, sealed)
    }

    /// [`Self::open`] under a key for which the person is asked.
    ///
    /// # Errors
    /// As [`Self::open`]; [`KeyStoreError::Refused`].
    pub fn open_by_presence(&self, alias: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, KeyStoreError> {
        self.open_within(self.presence, alias, sealed)
    }

    fn open_within(&self, limit: Duration, alias: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, KeyStoreError> {
        let (alias, asked) = (alias.to_owned(), sealed.to_vec());
        let plain = self.ask(limit, move |store| store.open(&alias, &asked).map(Zeroizing::new))?;
        if plain.len() < sealed.len() { Ok(plain) } else { Err(KeyStoreError::BadAnswer) }
    }

    /// Deletes a key and forgets the value kept for it.
    ///
    /// # Errors
    /// Those of the store; the key may be there still.
    pub fn delete(&self, alias: &str) -> Result<(), KeyStoreError> {
        let alias = alias.to_owned();
        self.ask(self.silent, move |store| store.delete(&alias))
    }

    /// Keeps a value for an alias in place of the one before; durable when this returns.
    ///
    /// # Errors
    /// [`KeyStoreError::TooLong`] beyond [`LONGEST_KEPT`] bytes; [`KeyStoreError::Full`] and others of the store.
    pub fn keep(&self, alias: &str, value: &[u8]) -> Result<(), KeyStoreError> {
        if value.len() > LONGEST_KEPT {
            return Err(KeyStoreError::TooLong);
        }
        let (alias, value) = (alias.to_owned(), value.to_vec());
        self.ask(self.silent, move |store| store.keep(&alias, &value))
    }

    /// The value kept for an alias, if there is one.
    ///
    /// # Errors
    /// [`KeyStoreError::BadAnswer`] for more than [`LONGEST_KEPT`] bytes; those of the store.
    pub fn kept(&self, alias: &str) -> Result<Option<Vec<u8>>, KeyStoreError> {
        let alias = alias.to_owned();
        let kept = self.ask(self.silent, move |store| store.kept(&alias))?;
        let long = kept.as_ref().is_some_and(|value| value.len() > LONGEST_KEPT);
        if long { Err(KeyStoreError::BadAnswer) } else { Ok(kept) }
    }

    /// Every name that has a key or a kept value.
    ///
    /// # Errors
    /// Those of the store.
    pub fn aliases(&self) -> Result<Vec<String>, KeyStoreError> {
        self.ask(self.silent, |store| store.aliases())
    }

    /// The same store with another limit for every call; calls that hang elsewhere do not count here.
    pub(crate) fn within(&self, limit: Duration) -> Self {
        Self { store: Arc::clone(&self.store), silent: limit, presence: limit, hanging: Arc::default() }
    }

    fn ask<T: Send + 'static>(
        &self,
        limit: Duration,
        call: impl FnOnce(&dyn HardwareKeyStore) -> Result<T, KeyStoreError> + Send + 'static,
    ) -> Result<T, KeyStoreError> {
        if self.hanging.load(Ordering::SeqCst) >= MOST_HANGING {
            return Err(KeyStoreError::TimedOut);
        }
        #[cfg(test)]
        crate::kill::point();
        let asked = Arc::new(Asked { call: Mutex::new(Call::Running), answered: Condvar::new() });
        let (theirs, store, hanging) = (Arc::clone(&asked), Arc::clone(&self.store), Arc::clone(&self.hanging));
        let run = move || {
            let answer = catch_unwind(AssertUnwindSafe(|| call(&*store)));
            theirs.answer(answer.unwrap_or(Err(KeyStoreError::Unavailable)), &hanging);
            // The next thread may be given this one's stack, with all that is on it.
            memory::wipe_stack();
        };
        let started = thread::Builder::new().name("key store".to_owned()).spawn(run);
        started.map_err(|_| KeyStoreError::Unavailable)?;
        let answer = asked.wait(limit, &self.hanging);
        #[cfg(test)]
        crate::kill::point();
        answer
    }
}

/// One call, as caller and thread see it.
struct Asked<T> {
    call: Mutex<Call<T>>,
    answered: Condvar,
}

enum Call<T> {
    Running,
    Answered(Result<T, KeyStoreError>),
    /// Nobody waits any more.
    LeftBehind,
}

impl<T> Asked<T> {
    fn answer(&self, answer: Result<T, KeyStoreError>, hanging: &AtomicUsize) {
        let mut call = self.call.lock().unwrap_or_else(PoisonError::into_inner);
        if matches!(*call, Call::LeftBehind) {
            hanging.fetch_sub(1, Ordering::SeqCst);
        } else {
            *call = Call::Answered(answer);
            self.answered.notify_one();
        }
    }

    fn wait(&self, limit: Duration, hanging: &AtomicUsize) -> Result<T, KeyStoreError> {
        let call = self.call.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.answered.wait_timeout_while(call, limit, |call| matches!(call, Call::Running));
        let (mut call, _) = waited.unwrap_or_else(PoisonError::into_inner);
        match std::mem::replace(&mut *call, Call::LeftBehind) {
            Call::Answered(answer) => answer,
            Call::Running | Call::LeftBehind => {
                hanging.fetch_add(1, Ordering::SeqCst);
                Err(KeyStoreError::TimedOut)
            }
        }
    }
}

fn is_zeros(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| *byte == 0)
}

/// Whether `plain` stands in `sealed` as it is; of fewer than eight bytes that may be chance.
fn holds(sealed: &[u8], plain: &[u8]) -> bool {
    plain.len() >= 8 && sealed.windows(plain.len()).any(|part| part == plain)
}

#[cfg(test)]
#[path = "guard_tests.rs"]
mod tests;
