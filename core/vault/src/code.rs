//! The code or passphrase that opens a vault, normalised so that the same word typed on any keyboard is the same bytes.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::digits;
use crate::header::VaultError;

/// Bytes a normalised code may have.
const LONGEST: usize = 1024;
/// Bytes looked at before normalising; no character shrinks by more than from four bytes to one.
const LONGEST_TYPED: usize = 4 * LONGEST;

/// A normalised code: zeroised on drop, never printed.
#[derive(Clone)]
pub struct Code(Zeroizing<Vec<u8>>);

impl Code {
    /// Takes what was typed: UTF-8, trimmed, digits of any script to ASCII, then NFKD; 1…1024 bytes remain.
    ///
    /// The caller overwrites `typed` afterwards.
    ///
    /// # Errors
    /// [`VaultError::BadCode`] if it is not UTF-8, nothing remains, or too much.
    pub fn new(typed: &[u8]) -> Result<Self, VaultError> {
        let text = std::str::from_utf8(typed).map_err(|_| VaultError::BadCode)?;
        let text = text.trim();
        if text.is_empty() || text.len() > LONGEST_TYPED {
            return Err(VaultError::BadCode);
        }
        // Room for all of it from the start: a vector that grows leaves copies behind.
        let mut normal = Zeroizing::new(Vec::with_capacity(LONGEST));
        let mut utf8 = Zeroizing::new([0; 4]);
        for character in text.chars().map(digits::to_ascii).nfkd() {
            let bytes = character.encode_utf8(&mut *utf8).as_bytes();
            if normal.len() + bytes.len() > LONGEST {
                return Err(VaultError::BadCode);
            }
            normal.extend_from_slice(bytes);
        }
        Ok(Self(normal))
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normal(typed: &str) -> Vec<u8> {
        Code::new(typed.as_bytes()).unwrap().as_bytes().to_vec()
    }

    #[test]
    fn digits_of_any_script_are_the_same_code() {
        for typed in ["271828", "٢٧١٨٢٨", "۲۷۱۸۲۸", "௨௭௧௮௨௮", " ２７１８２８\n"] {
            assert_eq!(normal(typed), b"271828");
        }
    }

    #[test]
    fn composed_and_decomposed_letters_are_the_same_code() {
        assert_eq!(normal("café"), normal("cafe\u{301}"));
        assert_eq!(normal("கொடி"), normal("க\u{BC6}\u{BBE}டி"));
        assert_ne!(normal("cafe"), normal("café"));
    }

    #[test]
    fn one_to_1024_bytes() {
        assert!(Code::new(b"").is_err());
        assert!(Code::new(" \u{A0}\n".as_bytes()).is_err());
        assert!(Code::new(&[0xFF, 0xFE]).is_err());
        assert_eq!(normal(&"x".repeat(1024)).len(), 1024);
        assert!(Code::new(&[b'x'; 1025]).is_err());
        assert!(Code::new("é".repeat(400).as_bytes()).is_err(), "1200 bytes once decomposed");
        assert_eq!(normal(&"𝟗".repeat(1024)).len(), 1024, "4096 bytes before");
        assert!(Code::new(&[b'x'; 10_000]).is_err());
    }

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(format!("{:?}", Code::new(b"secret").unwrap()), "Code(…)");
    }
}
