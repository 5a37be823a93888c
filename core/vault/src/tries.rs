//! How often a code may be tried: counted before each try, kept by the key store, forgotten after a right one.
//!
//! A try counts from the moment it is kept, before Argon2id runs: whoever cuts the power in the middle has used it up. The
//! value kept, 30 bytes:
//! ```text
//! format u16, 1 ‖ tries since the last right one u32 ‖ when the last one was u64, ms since 1970 ‖ check 16
//! ```
//! The check is H128(y, "weft/key-check"‖id), y being what the hardware makes of H256("weft/key-check"‖id), or zeros where
//! it is not known. After a wrong code it tells a code that is wrong from a hardware key that is not the one it was.
//!
//! # Clocks
//! Waits are measured by the device's clock: set back, a wait begins anew; set forward, it is over. Inside one process they
//! are measured by a clock nobody can set as well, so that setting forward gains nothing while the app runs.
//!
//! # A value that is lost
//! If it is missing or cannot be read, four tries count as made: the next one is free, so that the right code opens at
//! once, and after it the waits begin. So whoever can delete the value has one try each time; who can do that to a phone's
//! hardware can as well ask it directly. With the software key store an earlier copy of the folder brings an earlier count
//! back: there the waits hold off a person at the screen, and nobody who has the files. The value stands in one file with
//! the key there; where only the key is, none was ever kept (the first version of that file had no room for one), and no
//! try counts as made.
//!
//! # What fails
//! A try of which nothing was learned is given back: its count could not be kept, or the key store did not answer, so that
//! the code was never looked at. Once it has been, nothing gives a try back but the right code.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::context;
use crate::error::VaultError;
use crate::generichash::{hash, keyed};
use crate::guard::KeyStore;
use crate::keystore::{KeyStoreError, Level};
use crate::opening::alias;

/// Tries without a wait.
const FREE: u32 = 5;
/// Seconds to wait after so many tries, from the fifth on; the last one holds from then on. The steps are those of Apple
/// Platform Security, "Passcodes and passwords" (1, 5 and 15 minutes, 1 hour), with half a minute before them, for here
/// no number of wrong codes erases anything.
const WAITS: [u32; 5] = [30, 60, 5 * 60, 15 * 60, 60 * 60];
const FORMAT: u16 = 1;
/// Vaults whose tries this process remembers.
const MOST_SEEN: usize = 64;

/// Whether a kept value is to be expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kept {
    /// The header passed its check: one that is missing is lost, and begun anew.
    Expected,
    /// The header did not: its id may be another one's, for which nothing is to be left in the key store.
    Unsure,
}

/// What is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct State {
    tries: u32,
    at_ms: u64,
    check: [u8; 16],
}

impl State {
    fn bytes(&self) -> Vec<u8> {
        let mut bytes = FORMAT.to_le_bytes().to_vec();
        bytes.extend_from_slice(&self.tries.to_le_bytes());
        bytes.extend_from_slice(&self.at_ms.to_le_bytes());
        bytes.extend_from_slice(&self.check);
        bytes
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let rest = bytes.strip_prefix(&FORMAT.to_le_bytes())?;
        let (tries, rest) = rest.split_first_chunk()?;
        let (at_ms, check) = rest.split_first_chunk()?;
        let check = check.try_into().ok()?;
        Some(Self { tries: u32::from_le_bytes(*tries), at_ms: u64::from_le_bytes(*at_ms), check })
    }

    /// What counts as kept where nothing is.
    fn unknown(tries: u32, now_ms: u64) -> Self {
        Self { tries, at_ms: now_ms, check: [0; 16] }
    }
}

/// Tries of a vault that this process saw, and when the last one was by a clock that nobody can set.
#[derive(Debug, Clone, Copy)]
struct Seen {
    tries: u32,
    at: Duration,
}

static SEEN: Mutex<BTreeMap<[u8; 16], Seen>> = Mutex::new(BTreeMap::new());

fn seen() -> MutexGuard<'static, BTreeMap<[u8; 16], Seen>> {
    SEEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A try that has been counted and not yet answered.
pub(crate) struct Counted<'a> {
    id: [u8; 16],
    store: &'a KeyStore,
    kept: Kept,
    /// What is to be kept when the code was right.
    right: State,
    /// Whether anything was kept before.
    had: bool,
    /// What counted as kept, to be put back when nothing was learned.
    before: State,
    seen_before: Option<Seen>,
}

/// Keeps the first value for a vault that is being made.
pub(crate) fn begin_counting(id: &[u8; 16], store: &KeyStore) -> Result<(), VaultError> {
    let first = State { tries: 0, at_ms: 0, check: check(id, store)? };
    Ok(store.keep(&alias(id), &first.bytes())?)
}

/// Held while a try is counted, so that of many at once each is counted after the other. For the app is one process.
static COUNTING: Mutex<()> = Mutex::new(());

/// Counts a try, or says how long to wait.
pub(crate) fn count<'a>(
    id: &[u8; 16],
    store: &'a KeyStore,
    now_ms: u64,
    kept: Kept,
) -> Result<Counted<'a>, VaultError> {
    let _counting = COUNTING.lock().unwrap_or_else(PoisonError::into_inner);
    let (had, known) = match store.kept(&alias(id)) {
        Ok(None) if store.level() == Ok(Level::Software) => (false, State::unknown(0, now_ms)),
        Ok(value) => match value.and_then(|value| State::read(&value)) {
            Some(state) => (true, state),
            None => (false, State::unknown(FREE - 1, now_ms)),
        },
        // It may be there a moment later: do not write over it.
        Err(error @ (KeyStoreError::Unavailable | KeyStoreError::TimedOut)) => return Err(error.into()),
        Err(_) => (false, State::unknown(FREE - 1, now_ms)),
    };
    let seen_before = seen().get(id).copied();
    let tries = known.tries.max(seen_before.map_or(0, |seen| seen.tries));
    let set_back = now_ms < known.at_ms && wait(known.tries) > Duration::ZERO;
    if set_back {
        store.keep(&alias(id), &State { at_ms: now_ms, ..known }.bytes())?;
    }
    let left = left(known, now_ms).max(seen_before.map_or(Duration::ZERO, |seen| left_of(seen, monotonic())));
    if left > Duration::ZERO {
        return Err(VaultError::Wait { seconds: whole_seconds(left) });
    }
    let counted = State { tries: tries.saturating_add(1), at_ms: now_ms, ..known };
    if (had || kept == Kept::Expected)
        && let Err(error) = store.keep(&alias(id), &counted.bytes())
    {
        // It may have been kept all the same. A store that hangs is not asked again.
        let _ = (error != KeyStoreError::TimedOut).then(|| store.keep(&alias(id), &known.bytes()));
        return Err(error.into());
    }
    remember(id, Some(Seen { tries: counted.tries, at: monotonic() }));
    let right = State { tries: 0, ..counted };
    Ok(Counted { id: *id, store, kept, right, had, before: known, seen_before })
}

impl Counted<'_> {
    pub(crate) fn is_of(&self, id: &[u8; 16]) -> bool {
        self.id == *id
    }

    /// Takes what the try came to: forgets the tries after a right code, and uncounts one of which nothing was learned.
    pub(crate) fn answered<T>(self, opened: Result<T, VaultError>) -> Result<T, VaultError> {
        match opened {
            Ok(opened) => {
                self.was_right();
                Ok(opened)
            }
            Err(VaultError::WrongCode) => Err(self.was_wrong()),
            Err(error @ (VaultError::KeyStore(_) | VaultError::OutOfMemory)) => {
                self.give_back();
                Err(error)
            }
            Err(error) => Err(error),
        }
    }

    /// If that cannot be kept, the vault is open all the same, and the next opening has fewer tries.
    fn was_right(mut self) {
        remember(&self.id, None);
        if self.right.check == [0; 16] {
            self.right.check = check(&self.id, self.store).unwrap_or_default();
        }
        let _ = self.keep(&self.right);
    }

    /// What to say of a wrong code: that it is wrong, or that no code can be right any more.
    fn was_wrong(self) -> VaultError {
        let known = self.right.check != [0; 16];
        match check(&self.id, self.store) {
            Ok(check) if known && check != self.right.check => KeyStoreError::Changed.into(),
            _ => VaultError::WrongCode,
        }
    }

    fn give_back(self) {
        remember(&self.id, self.seen_before);
        let _ = self.keep(&self.before);
    }

    fn keep(&self, state: &State) -> Result<(), KeyStoreError> {
        if !self.had && self.kept == Kept::Unsure {
            return Ok(());
        }
        self.store.keep(&alias(&self.id), &state.bytes())
    }
}

fn remember(id: &[u8; 16], tries: Option<Seen>) {
    let mut seen = seen();
    match tries {
        // Someone with so many vaults in one process is no person at a screen.
        Some(_) if seen.len() >= MOST_SEEN && !seen.contains_key(id) => {}
        Some(tries) => {
            seen.insert(*id, tries);
        }
        None => {
            seen.remove(id);
        }
    }
}

/// What a process that starts anew knows of a vault: nothing.
#[cfg(test)]
pub(crate) fn restarted(id: &[u8; 16]) {
    remember(id, None);
}

/// How long after so many tries the next one has to wait.
fn wait(tries: u32) -> Duration {
    let Some(step) = tries.checked_sub(FREE) else {
        return Duration::ZERO;
    };
    let last = WAITS.len() - 1;
    let step = usize::try_from(step).unwrap_or(last).min(last);
    WAITS.get(step).map_or(Duration::ZERO, |seconds| Duration::from_secs(u64::from(*seconds)))
}

/// What is left of the wait by the device's clock; all of it if that was set back.
fn left(known: State, now_ms: u64) -> Duration {
    let passed = Duration::from_millis(now_ms.saturating_sub(known.at_ms));
    wait(known.tries).saturating_sub(passed)
}

fn left_of(seen: Seen, now: Duration) -> Duration {
    wait(seen.tries).saturating_sub(now.saturating_sub(seen.at))
}

fn whole_seconds(left: Duration) -> u32 {
    let seconds = left.as_secs() + u64::from(left.subsec_nanos() > 0);
    u32::try_from(seconds).unwrap_or(u32::MAX)
}

/// What tells this hardware key from any other.
fn check(id: &[u8; 16], store: &KeyStore) -> Result<[u8; 16], KeyStoreError> {
    let y = store.strengthen(&alias(id), &hash(context::KEY_CHECK, &[id]))?;
    Ok(keyed(&*y, context::KEY_CHECK, &[id]))
}

/// Time since the device was started, sleep included: a wait is over when it is over on the wall.
fn monotonic() -> Duration {
    #[cfg(any(test, feature = "double"))]
    return crate::double::passed() + since_start();
    #[cfg(not(any(test, feature = "double")))]
    since_start()
}

#[cfg(unix)]
fn since_start() -> Duration {
    use rustix::time::{ClockId, clock_gettime};
    #[cfg(any(target_os = "linux", target_os = "android"))]
    let clock = ClockId::Boottime;
    // On Apple's systems this clock goes on during sleep.
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    let clock = ClockId::Monotonic;
    let time = clock_gettime(clock);
    let seconds = u64::try_from(time.tv_sec).unwrap_or_default();
    Duration::new(seconds, u32::try_from(time.tv_nsec).unwrap_or_default())
}

#[cfg(not(unix))]
fn since_start() -> Duration {
    use std::sync::OnceLock;
    use std::time::Instant;
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}

#[cfg(test)]
#[path = "tries_tests.rs"]
mod tests;
