//! How large things may be. Every limit is checked before memory is taken for what it limits.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};

/// Bytes of an inner blob, envelope and tag included.
pub const BLOB_AT_MOST: usize = 256 * 1024;
/// Bytes of a packed segment, padding included: the largest Padmé length that fits into a blob with its envelope.
pub const SEGMENT_AT_MOST: usize = 252 * 1024;
/// Bytes of an opened segment, before packing.
pub const OPENED_AT_MOST: usize = 4 * 1024 * 1024;
/// Bytes an author puts into one segment before packing; what does not compress still fits into a blob.
pub const WRITTEN_AT_MOST: usize = 240 * 1024;
/// Bytes of a fact's body; a longer text becomes an attachment.
pub const BODY_AT_MOST: usize = weft_model::fact::BODY_AT_MOST;
/// Bytes of a header: sixteen dependencies and every number at its longest.
pub const HEADER_AT_MOST: usize = 3 + 3 + 10 + 10 + 16 + 1 + DEPS_AT_MOST * 32 + 32;
/// Facts that one fact names; whoever has seen more heads joins them by a merge fact first.
pub const DEPS_AT_MOST: usize = 16;
/// The deepest a fact may stand: reached by nobody who writes, and far from overflow.
pub const DEPTH_AT_MOST: u64 = 1 << 40;
/// The highest sequence number: reached by nobody who writes, and far from overflow.
pub const SEQ_AT_MOST: u64 = 1 << 40;
/// The author signs a tip at every multiple of this sequence number.
pub const TIP_EVERY: u64 = 256;
/// Bytes of a log's opening.
pub const OPENING_AT_MOST: usize = 512;
/// Bytes of a notice's body.
pub const NOTICE_BODY_AT_MOST: usize = 600;
/// Bytes of a notice with its signatures.
pub const NOTICE_AT_MOST: usize = 1536;
/// Control heads a notice names.
pub const NOTICE_HEADS_AT_MOST: usize = 4;
/// Signatures of a notice.
pub const NOTICE_SIGNATURES_AT_MOST: usize = 3;
/// Bytes of a genesis.
pub const GENESIS_AT_MOST: usize = 64 * 1024;
/// Groups of a genesis.
pub const GROUPS_AT_MOST: usize = 16;
/// Sealed boxes beside one segment.
pub const SEALS_AT_MOST: usize = 1024;
/// Bytes of a welcome.
pub const WELCOME_AT_MOST: usize = 16 * 1024 * 1024;
/// Fact ids in one [`crate::telling::Want`].
pub const WANTED_AT_MOST: usize = 1024;

/// What both sides of the calls to a relay hold themselves to (`docs/relay.md`).
pub mod relay {
    /// Bytes of a blob: the largest inner blob with its outer layer, and room for later formats.
    pub const BLOB_AT_MOST: usize = 288 * 1024;
    /// Blobs in one put.
    pub const PUT_BLOBS_AT_MOST: usize = 64;
    /// Bytes of the body of a put, and of the answer to a get.
    pub const BODY_AT_MOST: usize = 1024 * 1024;
    /// Ids in one get.
    pub const GET_AT_MOST: usize = 256;
    /// Bytes of blobs in the answer to a get: with a length before each of them it fits.
    pub const GET_BLOBS_AT_MOST: usize = BODY_AT_MOST - 4 * GET_AT_MOST;
    /// Ids in one delete, or in one question for what is missing.
    pub const IDS_AT_MOST: usize = 1024;
    /// Lines in one page of a list.
    pub const LIST_AT_MOST: u16 = 1000;

    // The nonce and the tag of the outer layer come on top of an inner blob; a put holds at least three of the largest.
    const _: () = assert!(super::BLOB_AT_MOST + 24 + 16 <= BLOB_AT_MOST);
    const _: () = assert!(3 * (BLOB_AT_MOST + 36) <= BODY_AT_MOST);
}

/// Reads a list of at most `N`, growing only as elements are really there.
pub(crate) fn list<'de, D, T, const N: usize>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    struct AtMost<T, const N: usize>(PhantomData<T>);

    impl<'de, T: Deserialize<'de>, const N: usize> Visitor<'de> for AtMost<T, N> {
        type Value = Vec<T>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "at most {N} elements")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<T>, A::Error> {
            let mut list = Vec::new();
            while let Some(element) = seq.next_element()? {
                if list.len() == N {
                    return Err(A::Error::custom("too many elements"));
                }
                list.push(element);
            }
            Ok(list)
        }
    }

    deserializer.deserialize_seq(AtMost::<T, N>(PhantomData))
}

/// Plain bytes as serde bytes: their length is checked against what is there before they are copied.
pub(crate) mod bytes {
    use super::{Deserializer, Error, Visitor, fmt};

    pub(crate) fn serialize<S: serde::Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(bytes)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        struct Borrowed;

        impl Visitor<'_> for Borrowed {
            type Value = Vec<u8>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("bytes")
            }

            fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Vec<u8>, E> {
                Ok(bytes.to_vec())
            }
        }

        deserializer.deserialize_bytes(Borrowed)
    }
}
