//! What every wrapper of this crate needs from libsodium: that it is ready, and lengths in its types.
#![allow(unsafe_code)]

use std::ffi::{CStr, c_ulonglong};
use std::sync::Once;

static READY: Once = Once::new();

/// Readies libsodium once; every wrapper calls it before its first call into C.
pub(crate) fn ready() {
    READY.call_once(|| {
        // SAFETY: takes no arguments, may be called from any thread.
        let status = unsafe { libsodium_sys::sodium_init() };
        if status < 0 {
            // No source of randomness: libsodium's own answer to this, in `sodium_misuse`, is the same.
            std::process::abort();
        }
    });
}

const _: () = assert!(size_of::<usize>() <= size_of::<c_ulonglong>());

/// A slice's length as libsodium takes it; widens on every platform (asserted above).
pub(crate) fn length(bytes: &[u8]) -> c_ulonglong {
    bytes.len() as c_ulonglong
}

/// Ends the process if libsodium reports a failure that its documentation rules out for arguments of these sizes.
///
/// Going on would mean sealing or signing with bytes that were never computed.
pub(crate) fn must(status: std::ffi::c_int) {
    if status != 0 {
        std::process::abort();
    }
}

/// Whether two secrets are equal, in time that does not depend on where they differ.
pub(crate) fn equal<const N: usize>(a: &[u8; N], b: &[u8; N]) -> bool {
    // SAFETY: both pointers are valid for reads of N bytes.
    unsafe { libsodium_sys::sodium_memcmp(a.as_ptr().cast(), b.as_ptr().cast(), N) == 0 }
}

/// Version of the libsodium that is linked in, for `weft --version` and bug reports: 1.0.22, built from the source that
/// comes with the binding crate.
pub fn version() -> String {
    // SAFETY: returns a pointer to a static, NUL-terminated string.
    let text = unsafe { CStr::from_ptr(libsodium_sys::sodium_version_string()) };
    text.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Fails when the binding crate moves to another libsodium: then read its release notes and change both lines.
    #[test]
    fn the_libsodium_we_say_we_use() {
        assert_eq!(version(), "1.0.22");
    }

    #[test]
    fn equal_compares_every_byte() {
        let a = [7u8; 32];
        for at in 0..32 {
            let mut b = a;
            b[at] ^= 0x80;
            assert!(!equal(&a, &b));
        }
        assert!(equal(&a, &[7u8; 32]));
    }
}
