//! Names of files that say nothing: sixteen random bytes as hex digits.

use std::fmt;
use std::path::Path;

use weft_vault::random;

/// A file's name: chosen at random, so that neither what it holds nor when it came can be read from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name([u8; 16]);

impl Name {
    pub(crate) const fn new(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    pub(crate) fn random() -> Self {
        Self(random::bytes())
    }

    /// The name of a file; none if it is not of this form.
    pub(crate) fn of(path: &Path) -> Option<Self> {
        Self::parse(path.file_name()?.to_str()?)
    }

    /// A name as [`Display`](fmt::Display) writes it, in lower case.
    pub fn parse(text: &str) -> Option<Self> {
        let mut bytes = [0; 16];
        if text.len() != 2 * bytes.len() {
            return None;
        }
        for (byte, digits) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?;
        }
        let name = Self(bytes);
        (name.to_string() == text).then_some(name)
    }

    /// The bytes it is made of.
    pub const fn bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_as_it_is_written_and_nothing_else_is() {
        let name = Name::random();
        assert_eq!(Name::parse(&name.to_string()), Some(name));
        assert_eq!(Name::of(&Path::new("x").join(name.to_string())), Some(name));
        assert_eq!(Name(*b"0123456789abcdef").to_string(), "30313233343536373839616263646566");
        for other in ["", "30", "3031323334353637383961626364656g", "3031323334353637383961626364656F", "+03132"] {
            assert_eq!(Name::parse(other), None, "{other}");
        }
        assert_eq!(Name::parse("+0313233343536373839616263646566"), None);
    }
}
