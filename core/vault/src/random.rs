//! The system's randomness (libsodium `randombytes`).
#![allow(unsafe_code)]

use libsodium_sys as ffi;

use crate::sodium::ready;

/// Fills `bytes` with randomness; ends the process if the system has none.
pub fn fill(bytes: &mut [u8]) {
    ready();
    // SAFETY: the pointer is valid for writes of the length given.
    unsafe { ffi::randombytes_buf(bytes.as_mut_ptr().cast(), bytes.len()) };
}

/// N random bytes.
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    fill(&mut bytes);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_filled_and_no_two_draws_are_the_same() {
        assert_ne!(bytes::<32>(), bytes::<32>());
        let draws: Vec<[u8; 33]> = (0..64).map(|_| bytes()).collect();
        assert!((0..33).all(|at| draws.iter().any(|draw| draw[at] != draws[0][at])));
    }
}
