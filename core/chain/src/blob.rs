//! Inner blobs: what is sealed for an audience, the same bytes on every path.
//!
//! `hint 8 ‖ nonce 24 ‖ ciphertext`, no length prefixes. The nonce is drawn from key and plaintext, so that the same facts
//! sealed twice are one blob, and a nonce repeats only with its plaintext. The first plain byte says what is inside.

use weft_vault::{aead, context, generichash};

use crate::Rejected;
use crate::epoch::{EpochSecret, audience_bytes};
use crate::limits::BLOB_AT_MOST;

const HINT: usize = 8;
const NONCE: usize = 24;

/// What a blob holds; the number is its first plain byte, for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum BlobKind {
    /// A segment of records.
    Records = 1,
    /// A control segment.
    Control = 2,
    /// A signed notice.
    Notice = 3,
    /// A chunk of an attachment.
    Chunk = 4,
    /// Tellings that are asked for.
    Want = 5,
    /// A telling that was asked for.
    Give = 6,
}

impl BlobKind {
    /// The number in the bytes.
    pub const fn number(self) -> u8 {
        match self {
            Self::Records => 1,
            Self::Control => 2,
            Self::Notice => 3,
            Self::Chunk => 4,
            Self::Want => 5,
            Self::Give => 6,
        }
    }

    const fn from_number(number: u8) -> Option<Self> {
        match number {
            1 => Some(Self::Records),
            2 => Some(Self::Control),
            3 => Some(Self::Notice),
            4 => Some(Self::Chunk),
            5 => Some(Self::Want),
            6 => Some(Self::Give),
            _ => None,
        }
    }
}

/// A sealed blob.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Blob(pub Vec<u8>);

impl std::fmt::Debug for Blob {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Blob({} bytes)", self.0.len())
    }
}

/// Why a blob did not open. All of them are worth keeping until a key or a version arrives, but for the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unopened {
    /// None of the keys opens it: not ours, not yet ours, or changed.
    #[error("none of the keys held opens this")]
    NoKey,
    /// It opens, but holds something only a newer version knows.
    #[error("what is inside needs a newer Weft")]
    Newer(u8),
    /// Too short or too long to be a blob.
    #[error("this is not a sealed blob")]
    Size,
}

/// Seals `plain` for an audience.
///
/// # Errors
/// [`Rejected::TooLarge`] if the blob would be larger than [`BLOB_AT_MOST`].
pub fn seal(kind: BlobKind, plain: &[u8], secret: &EpochSecret) -> Result<Blob, Rejected> {
    if plain.len() + 1 + HINT + NONCE + aead::OVERHEAD > BLOB_AT_MOST {
        return Err(Rejected::TooLarge);
    }
    let inside = [&[kind.number()], plain].concat();
    let ad = ad(secret);
    let nonce: [u8; NONCE] = generichash::keyed(secret.key.as_bytes(), context::NONCE, &[&ad, &inside]);
    let sealed = aead::seal(&secret.key, &nonce, &ad, &inside);
    Ok(Blob([secret.hint(&nonce).as_slice(), &nonce, &sealed].concat()))
}

/// Opens a blob with whichever of `keys` fits, and says which one it was.
///
/// # Errors
/// [`Unopened`] says whether a key or a version is missing.
pub fn open(blob: &[u8], keys: &[EpochSecret]) -> Result<(BlobKind, Vec<u8>, usize), Unopened> {
    if blob.len() > BLOB_AT_MOST {
        return Err(Unopened::Size);
    }
    let (hint, rest) = blob.split_first_chunk::<HINT>().ok_or(Unopened::Size)?;
    let (nonce, sealed) = rest.split_first_chunk::<NONCE>().ok_or(Unopened::Size)?;
    let hinted = keys.iter().enumerate().filter(|(_, secret)| secret.hint(nonce) == *hint);
    let opens = |(place, secret): (usize, &EpochSecret)| {
        aead::open(&secret.key, nonce, &ad(secret), sealed).ok().map(|plain| (plain, place))
    };
    let (mut plain, place) = hinted.filter_map(opens).next().ok_or(Unopened::NoKey)?;
    let number = *plain.first().ok_or(Unopened::Size)?;
    let kind = BlobKind::from_number(number).ok_or(Unopened::Newer(number))?;
    plain.remove(0);
    Ok((kind, plain, place))
}

/// audience 17 ‖ generation u32 LE: a blob of one audience does not open as one of another, whoever chose the keys.
fn ad(secret: &EpochSecret) -> Vec<u8> {
    [audience_bytes(&secret.audience).as_slice(), &secret.generation.to_le_bytes()].concat()
}
