//! Argon2id 1.3 (RFC 9106), one lane: makes guessing a code or a receipt number expensive.
#![allow(unsafe_code)]

use libsodium_sys as ffi;

use crate::key::Key;
use crate::sodium::{length, ready};

/// What one Argon2id run costs: passes over the memory, and KiB of it.
///
/// Only values inside the caps can exist, so that a header from a stranger can neither weaken a vault nor ask a phone for
/// more memory than it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    passes: u32,
    memory_kib: u32,
}

impl Cost {
    /// 3 passes over 64 MiB: the second recommendation of RFC 9106, section 4, with one lane.
    pub const DEFAULT: Self = Self { passes: 3, memory_kib: 64 * 1024 };
    /// 6 passes over 32 MiB, for phones where 64 MiB at once is too much.
    pub const WEAK: Self = Self { passes: 6, memory_kib: 32 * 1024 };
    /// The cheapest a header may say: 2 passes over 19 MiB (OWASP Password Storage Cheat Sheet). For tests.
    pub const LEAST: Self = Self { passes: 2, memory_kib: 19 * 1024 };

    /// A cost of `passes` over `memory_kib` KiB, if it is inside the caps: 2…16 passes, 19…512 MiB.
    pub fn new(passes: u32, memory_kib: u32) -> Option<Self> {
        let inside = (2..=16).contains(&passes) && (19 * 1024..=512 * 1024).contains(&memory_kib);
        inside.then_some(Self { passes, memory_kib })
    }

    /// Passes over the memory.
    pub fn passes(self) -> u32 {
        self.passes
    }

    /// Memory in KiB.
    pub fn memory_kib(self) -> u32 {
        self.memory_kib
    }
}

/// The device has not the memory that this cost asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not enough memory to check this code")]
pub struct OutOfMemory;

/// Argon2id13(secret, salt) → 32 bytes, at this cost.
///
/// # Errors
/// [`OutOfMemory`] if the memory cannot be allocated.
pub fn argon2id13(secret: &[u8], salt: &[u8; 16], cost: Cost) -> Result<Key, OutOfMemory> {
    #[cfg(test)]
    if let Some(key) = runs::known(secret, salt, cost) {
        return Ok(key);
    }
    ready();
    let memory = usize::try_from(u64::from(cost.memory_kib) * 1024).map_err(|_| OutOfMemory)?;
    let mut key = Key::zeroed();
    // SAFETY: the output is valid for writes of 32 bytes, `secret` for reads of its length, `salt` for 16.
    let status = unsafe {
        ffi::crypto_pwhash(
            key.as_mut_bytes().as_mut_ptr(),
            32,
            secret.as_ptr().cast(),
            length(secret),
            salt.as_ptr(),
            u64::from(cost.passes),
            memory,
            ffi::crypto_pwhash_alg_argon2id13(),
        )
    };
    #[cfg(test)]
    runs::learn(secret, salt, cost, &key);
    // With sizes and costs inside libsodium's own limits, allocation is what is left to fail.
    if status == 0 { Ok(key) } else { Err(OutOfMemory) }
}

/// Counts Argon2id runs of a test's own thread, for the tests that say how many an opening takes. A test of thousands of
/// openings has each distinct run done once only, and still counted each time.
#[cfg(test)]
pub(crate) mod runs {
    use std::cell::{Cell, RefCell};

    use super::Cost;
    use crate::key::Key;

    type Run = (Vec<u8>, [u8; 16], Cost, Key);

    thread_local! {
        static RUNS: Cell<u32> = const { Cell::new(0) };
        static LEARNED: RefCell<Option<Vec<Run>>> = const { RefCell::new(None) };
    }

    /// Counts a run; its result, if it was learned.
    pub(crate) fn known(secret: &[u8], salt: &[u8; 16], cost: Cost) -> Option<Key> {
        RUNS.set(RUNS.get() + 1);
        LEARNED.with_borrow(|learned| {
            let same = |run: &&Run| run.0 == secret && run.1 == *salt && run.2 == cost;
            learned.as_ref()?.iter().find(same).map(|run| run.3.clone())
        })
    }

    /// Runs since the last call.
    pub(crate) fn taken() -> u32 {
        RUNS.replace(0)
    }

    pub(crate) fn learn(secret: &[u8], salt: &[u8; 16], cost: Cost, key: &Key) {
        LEARNED.with_borrow_mut(|learned| {
            if let Some(learned) = learned {
                learned.push((secret.to_vec(), *salt, cost, key.clone()));
            }
        });
    }

    /// From now on this thread does each run once.
    pub(crate) fn do_each_once() {
        LEARNED.set(Some(Vec::new()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_costs_inside_the_caps_exist() {
        for (passes, memory_kib) in
            [(1, 64 * 1024), (17, 64 * 1024), (3, 19 * 1024 - 1), (3, 512 * 1024 + 1), (0, 0), (u32::MAX, u32::MAX)]
        {
            assert_eq!(Cost::new(passes, memory_kib), None);
        }
        assert_eq!(Cost::new(3, 64 * 1024), Some(Cost::DEFAULT));
        assert_eq!(Cost::new(6, 32 * 1024), Some(Cost::WEAK));
        assert_eq!(Cost::new(2, 19 * 1024), Some(Cost::LEAST));
        assert!(Cost::new(16, 512 * 1024).is_some());
    }
}
