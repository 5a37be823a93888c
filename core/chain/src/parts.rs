//! `a‖b`: parts, each after its length, u32 LE.

use crate::Rejected;

/// Appends one part. Every part is far below 4 GiB (see [`crate::limits`]).
pub(crate) fn write(out: &mut Vec<u8>, part: &[u8]) {
    out.extend_from_slice(&u32::try_from(part.len()).unwrap_or(u32::MAX).to_le_bytes());
    out.extend_from_slice(part);
}

/// Takes parts from the front of bytes; a length is compared with what is there before anything is read.
pub(crate) struct Parts<'a>(&'a [u8]);

impl<'a> Parts<'a> {
    pub(crate) const fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// The next part, at most `limit` bytes.
    pub(crate) fn next(&mut self, limit: usize) -> Result<&'a [u8], Rejected> {
        let (length, rest) = self.0.split_first_chunk::<4>().ok_or(Rejected::Short)?;
        let length = usize::try_from(u32::from_le_bytes(*length)).map_err(|_| Rejected::TooLarge)?;
        if length > limit {
            return Err(Rejected::TooLarge);
        }
        let (part, rest) = rest.split_at_checked(length).ok_or(Rejected::Short)?;
        self.0 = rest;
        Ok(part)
    }

    /// The next part, which has exactly `N` bytes.
    pub(crate) fn array<const N: usize>(&mut self) -> Result<[u8; N], Rejected> {
        self.next(N)?.try_into().map_err(|_| Rejected::Malformed)
    }

    /// Whether nothing is left.
    pub(crate) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is left.
    pub(crate) const fn rest(&self) -> &'a [u8] {
        self.0
    }

    /// Ends reading: nothing may be left.
    pub(crate) const fn end(self) -> Result<(), Rejected> {
        if self.0.is_empty() { Ok(()) } else { Err(Rejected::Trailing) }
    }
}
