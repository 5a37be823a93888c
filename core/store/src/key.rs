//! Gives SQLCipher its raw key.
//!
//! The key never passes through SQL text: statements are parsed, cached and may be logged; a key must not be.
#![allow(unsafe_code)]

use rusqlite::{Connection, ffi};
use weft_vault::{Key, context, generichash};
use zeroize::Zeroizing;

use crate::error::StoreError;

/// `x'` ‖ 64 hex digits of key ‖ 32 hex digits of salt ‖ `'`: SQLCipher's form of a raw key, for which it derives nothing.
const SPEC: usize = 2 + 64 + 32 + 1;

/// Gives a connection that was just opened its key. Whether it is the right one shows at the first read.
///
/// # Errors
/// [`StoreError::WrongKey`] if SQLCipher does not take a key at all.
pub(crate) fn unlock(connection: &Connection, key: &Key) -> Result<(), StoreError> {
    // The salt stands in clear at the start of the file and only separates the page authentication key from the
    // page key; drawn from the key itself, it needs no place of its own.
    let salt: [u8; 16] = generichash::keyed(key.as_bytes(), context::DATABASE_SALT, &[]);
    let mut spec: Zeroizing<Vec<u8>> = Zeroizing::new(Vec::with_capacity(SPEC));
    spec.extend_from_slice(b"x'");
    for byte in key.as_bytes().iter().chain(&salt) {
        spec.push(hex_digit(byte >> 4));
        spec.push(hex_digit(byte & 0x0f));
    }
    spec.push(b'\'');
    let length = i32::try_from(spec.len()).map_err(|_| StoreError::WrongKey)?;
    // SAFETY: the handle is that of an open connection, borrowed for the whole call and used by nobody else, as
    // `Connection` is not `Sync`; the name is NUL-terminated and static; `spec` is valid for reads of `length`
    // bytes, and SQLCipher copies them before it returns.
    let status = unsafe { ffi::sqlite3_key_v2(connection.handle(), c"main".as_ptr(), spec.as_ptr().cast(), length) };
    if status == ffi::SQLITE_OK { Ok(()) } else { Err(StoreError::WrongKey) }
}

const fn hex_digit(nibble: u8) -> u8 {
    match nibble {
        0..=9 => b'0' + nibble,
        _ => b'a' + (nibble - 10),
    }
}
