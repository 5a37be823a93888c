//! libsodium's randomness from a seed, one thread at a time: a simulation that failed fails again from its number.
//!
//! libsodium lets a program name its own source of randomness (`randombytes_set_implementation`); this one draws from
//! SplitMix64 (Steele, Lea, Flood 2014) on a thread that was [seeded](seed), and from the system everywhere else. For
//! simulations only: everything secret that is made on such a thread follows from the seed. No crate that ships names it.
#![allow(unsafe_code)]

use std::cell::Cell;
use std::ffi::{c_char, c_int, c_void};
use std::sync::Once;

use libsodium_sys as ffi;

thread_local! {
    static STATE: Cell<Option<u64>> = const { Cell::new(None) };
}

/// From here on, what this thread draws from libsodium follows from this number.
pub fn seed(number: u64) {
    static OURS: Once = Once::new();
    OURS.call_once(|| {
        // It draws a number for itself when it begins: before a seed counts.
        // SAFETY: takes no arguments, may be called from any thread.
        let begun = unsafe { ffi::sodium_init() };
        assert!(begun >= 0, "libsodium begins");
        let source = Box::leak(Box::new(ffi::randombytes_implementation {
            implementation_name: Some(name),
            random: Some(random),
            stir: None,
            uniform: None,
            buf: Some(fill),
            close: Some(close),
        }));
        // SAFETY: the structure lives as long as the process, and its functions keep the promises of the header.
        let status = unsafe { ffi::randombytes_set_implementation(source) };
        assert_eq!(status, 0, "libsodium takes another source");
    });
    STATE.set(Some(number));
}

/// From here on, this thread draws from the system again.
pub fn unseed() {
    STATE.set(None);
}

/// The next number of a seeded thread.
fn next(state: u64) -> (u64, u64) {
    let state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let z = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (state, z ^ (z >> 31))
}

extern "C" fn name() -> *const c_char {
    c"seeded".as_ptr()
}

extern "C" fn random() -> u32 {
    let mut bytes = [0_u8; 4];
    fill(bytes.as_mut_ptr().cast(), bytes.len());
    u32::from_ne_bytes(bytes)
}

extern "C" fn close() -> c_int {
    0
}

extern "C" fn fill(buf: *mut c_void, size: usize) {
    let Some(mut state) = STATE.get() else {
        // SAFETY: libsodium's own source; its table is filled by the library and never changed.
        let system = unsafe { ffi::randombytes_sysrandom_implementation.buf };
        // SAFETY: the pointer is valid for writes of the length given, as whoever called promises.
        unsafe { system.expect("libsodium has a source of its own")(buf, size) };
        return;
    };
    if size == 0 {
        return;
    }
    // SAFETY: the pointer is valid for writes of the length given, as whoever called promises.
    let bytes = unsafe { std::slice::from_raw_parts_mut(buf.cast::<u8>(), size) };
    for piece in bytes.chunks_mut(8) {
        let (after, number) = next(state);
        state = after;
        piece.copy_from_slice(&number.to_le_bytes()[..piece.len()]);
    }
    STATE.set(Some(state));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn() -> [u8; 20] {
        let mut bytes = [0; 20];
        // SAFETY: the pointer is valid for writes of the length given.
        unsafe { ffi::randombytes_buf(bytes.as_mut_ptr().cast(), bytes.len()) };
        bytes
    }

    #[test]
    fn a_seed_repeats_itself_on_its_own_thread_only() {
        seed(7);
        let first = [drawn(), drawn()];
        assert_ne!(first[0], first[1]);
        seed(7);
        assert_eq!([drawn(), drawn()], first);
        seed(8);
        assert_ne!(drawn(), first[0]);
        seed(7);
        let elsewhere = std::thread::spawn(drawn).join().unwrap();
        assert_ne!(elsewhere, first[0], "another thread draws from the system");
        assert_eq!(drawn(), first[0]);
        unseed();
        assert_ne!(drawn(), drawn());
    }
}
