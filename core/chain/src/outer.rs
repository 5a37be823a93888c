//! The outer layer on a relay: an inner blob under the mailbox key, so that the relay sees neither hint nor nonce that
//! another path shows.
//!
//! `nonce 24 ‖ ciphertext`. The nonce is drawn from the inner bytes: whoever puts the same blob puts the same bytes, which is
//! what makes a blob id a name that a relay can compare.

use weft_vault::{Key, aead, context, generichash};

use crate::blob::Unopened;

/// Wraps inner bytes under a mailbox key ([`crate::EpochSecret::mailbox`]).
pub fn wrap(inner: &[u8], mailbox: &Key) -> Vec<u8> {
    let nonce: [u8; 24] = generichash::keyed(mailbox.as_bytes(), context::OUTER_NONCE, &[inner]);
    [nonce.as_slice(), &aead::seal(mailbox, &nonce, &[], inner)].concat()
}

/// Unwraps with whichever mailbox key fits, and says which one it was.
///
/// # Errors
/// [`Unopened`] if none fits.
pub fn unwrap(outer: &[u8], mailboxes: &[Key]) -> Result<(Vec<u8>, usize), Unopened> {
    let (nonce, sealed) = outer.split_first_chunk::<24>().ok_or(Unopened::Size)?;
    let opens = |(place, key): (usize, &Key)| aead::open(key, nonce, &[], sealed).ok().map(|inner| (inner, place));
    mailboxes.iter().enumerate().find_map(opens).ok_or(Unopened::NoKey)
}

/// BLAKE2b-256("weft/blob"‖outer bytes): the name of a blob on a relay.
pub fn blob_id(outer: &[u8]) -> [u8; 32] {
    generichash::hash(context::BLOB, &[outer])
}
