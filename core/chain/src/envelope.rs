//! The fixed envelope of every structure: a format number, u16 LE, then postcard.
//!
//! There is one way to write a value. What decodes but would be written otherwise, or carries more than this version
//! knows, is refused: two devices must never hash different bytes for the same thing.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Rejected;

/// The only format there is so far.
pub(crate) const FORMAT: u16 = 1;

/// Format number, then the value.
pub(crate) fn write<T: Serialize>(value: &T) -> Vec<u8> {
    let mut bytes = FORMAT.to_le_bytes().to_vec();
    bytes.extend(encode(value));
    bytes
}

/// Reads what [`write()`] wrote.
pub(crate) fn read<T: Serialize + DeserializeOwned>(bytes: &[u8]) -> Result<T, Rejected> {
    decode(after_format(bytes)?)
}

/// Checks the format number and gives what follows it.
pub(crate) fn after_format(bytes: &[u8]) -> Result<&[u8], Rejected> {
    let (format, rest) = bytes.split_first_chunk::<2>().ok_or(Rejected::Short)?;
    match u16::from_le_bytes(*format) {
        FORMAT => Ok(rest),
        0 => Err(Rejected::Malformed),
        newer => Err(Rejected::NewerFormat(newer)),
    }
}

/// The value alone. Our structures hold nothing that postcard cannot write (no unsized sequence, no map), so this is total;
/// were it not, the empty result would decode nowhere.
pub(crate) fn encode<T: Serialize>(value: &T) -> Vec<u8> {
    postcard::to_allocvec(value).unwrap_or_default()
}

/// Reads what [`encode`] wrote, and nothing else.
pub(crate) fn decode<T: Serialize + DeserializeOwned>(bytes: &[u8]) -> Result<T, Rejected> {
    let (value, rest) = postcard::take_from_bytes::<T>(bytes).map_err(|error| match error {
        postcard::Error::DeserializeUnexpectedEnd => Rejected::Short,
        _ => Rejected::Malformed,
    })?;
    if !rest.is_empty() {
        return Err(Rejected::Trailing);
    }
    if encode(&value) == bytes { Ok(value) } else { Err(Rejected::Malformed) }
}
