//! Thirty-two secret bytes, and the one thing to say when a seal does not open.

use std::fmt;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::sodium;

/// A 32-byte secret key: zeroised on drop, equal in constant time, never printed.
///
/// The bytes live on the heap, so that moving a key leaves no copy of it behind on the stack.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Key(Box<[u8; 32]>);

impl Key {
    /// Takes these bytes as a key.
    pub fn from_bytes(mut bytes: [u8; 32]) -> Self {
        let key = Self::from_slice_of_32(&bytes);
        bytes.zeroize();
        key
    }

    /// A key from the system's randomness.
    pub fn random() -> Self {
        let mut key = Self::zeroed();
        crate::random::fill(key.as_mut_bytes());
        key
    }

    /// The bytes, for the call that needs them; do not keep a copy.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// A key to be filled in place, so that its bytes exist once only.
    pub(crate) fn zeroed() -> Self {
        Self(Box::new([0; 32]))
    }

    pub(crate) fn as_mut_bytes(&mut self) -> &mut [u8; 32] {
        &mut self.0
    }

    pub(crate) fn from_slice_of_32(bytes: &[u8; 32]) -> Self {
        let mut key = Self::zeroed();
        key.0.copy_from_slice(bytes);
        key
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        sodium::equal(&self.0, &other.0)
    }
}

impl Eq for Key {}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

/// A sealed message did not open: another key, other associated data, or changed bytes. Which of them is not knowable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this does not open with this key")]
pub struct Unopened;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_byte() {
        assert_eq!(format!("{:?}", Key::from_bytes([0x41; 32])), "Key(…)");
    }

    #[test]
    fn zeroising_clears_the_bytes() {
        let mut key = Key::from_bytes([9; 32]);
        key.zeroize();
        assert_eq!(key.as_bytes(), &[0; 32]);
    }

    #[test]
    fn equality_is_of_bytes() {
        let key = Key::random();
        assert_eq!(key, key.clone());
        assert_ne!(key, Key::random());
    }
}
