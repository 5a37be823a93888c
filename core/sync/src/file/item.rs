//! What a file or a session carries, and its bytes there: a tag, then the content.

use weft_chain::root::Leaf;
use weft_chain::{EpochSecret, Seals, blob, seals};
use weft_vault::sealedbox::BoxPair;

const PREREQUISITES: u8 = 1;
const CONTROL: u8 = 2;
const BLOB: u8 = 3;
const TRAILER: u8 = 4;

/// One thing in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// What the file builds on: whoever lacks one of these places needs an earlier file first.
    Prerequisites(Vec<Leaf>),
    /// A sealed control segment, with its seals if it announces a key.
    Control {
        /// The seals beside it.
        seals: Option<Seals>,
        /// The blob.
        blob: Vec<u8>,
    },
    /// Any other sealed blob.
    Blob(Vec<u8>),
    /// Something of a newer version: kept and passed on.
    Newer {
        /// Its tag.
        tag: u8,
        /// Its content.
        bytes: Vec<u8>,
    },
}

/// What a frame holds.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Payload {
    Item(Item),
    /// The end, with the number of items before it.
    Trailer(u64),
}

impl Item {
    /// Whether it is a control segment that opens with these keys or is sealed to this pair.
    pub fn is_control_for(&self, secrets: &[EpochSecret], pair: &BoxPair) -> bool {
        let Self::Control { seals, blob } = self else { return false };
        let sealed_here = seals.as_ref().is_some_and(|seals| seals::open_with(seals, blob, pair).is_ok());
        sealed_here || blob::open(blob, secrets).is_ok()
    }

    /// Its bytes: a tag, then the content.
    pub(crate) fn encode(&self) -> Vec<u8> {
        match self {
            Self::Prerequisites(leaves) => {
                let leaves: Vec<_> = leaves.iter().map(Leaf::encode).collect();
                [[PREREQUISITES].as_slice(), leaves.as_flattened()].concat()
            }
            Self::Control { seals, blob } => {
                let seals = seals.as_ref().map_or(&[][..], Seals::as_bytes);
                let length = u32::try_from(seals.len()).unwrap_or(u32::MAX).to_le_bytes();
                [[CONTROL].as_slice(), &length, seals, blob].concat()
            }
            Self::Blob(blob) => [[BLOB].as_slice(), blob].concat(),
            Self::Newer { tag, bytes } => [[*tag].as_slice(), bytes].concat(),
        }
    }

    /// Reads [`Self::encode`]; none for something that no version writes.
    pub(crate) fn decode(bytes: &[u8]) -> Option<Self> {
        let (tag, content) = bytes.split_first()?;
        match *tag {
            PREREQUISITES => {
                let (leaves, rest) = content.as_chunks::<{ Leaf::LENGTH }>();
                let leaves = leaves.iter().map(Leaf::decode).collect();
                rest.is_empty().then_some(Self::Prerequisites(leaves))
            }
            CONTROL => {
                let (length, rest) = content.split_first_chunk::<4>()?;
                let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
                let (seals, blob) = rest.split_at_checked(length)?;
                let seals = if seals.is_empty() { None } else { Some(Seals::decode(seals).ok()?) };
                Some(Self::Control { seals, blob: blob.to_vec() })
            }
            BLOB => Some(Self::Blob(content.to_vec())),
            0 | TRAILER => None,
            tag => Some(Self::Newer { tag, bytes: content.to_vec() }),
        }
    }

    /// Bytes of what it carries.
    pub(crate) fn size(&self) -> usize {
        match self {
            Self::Prerequisites(leaves) => leaves.len().saturating_mul(Leaf::LENGTH),
            Self::Control { seals, blob } => {
                seals.as_ref().map_or(0, |seals| seals.as_bytes().len()).saturating_add(blob.len())
            }
            Self::Blob(bytes) | Self::Newer { bytes, .. } => bytes.len(),
        }
    }
}

impl Payload {
    pub(super) fn encode(&self) -> Vec<u8> {
        match self {
            Self::Trailer(count) => [[TRAILER].as_slice(), &count.to_le_bytes()].concat(),
            Self::Item(item) => item.encode(),
        }
    }

    /// None for something that no version writes.
    pub(super) fn decode(bytes: &[u8]) -> Option<Self> {
        match bytes.split_first()? {
            (&TRAILER, count) => Some(Self::Trailer(u64::from_le_bytes(count.try_into().ok()?))),
            _ => Item::decode(bytes).map(Self::Item),
        }
    }
}
