//! Names of things: every id and hash is its own type, so that one cannot be passed for another.
//!
//! 16-byte ids are time-prefixed (48-bit milliseconds, then 80 random bits), because random keys cost
//! up to 3.9 times as much in encrypted inserts; 32-byte values are hashes made by `chain`.
//! In JSON they are lowercase hex, in postcard their plain bytes.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $len:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; $len]);

        impl $name {
            /// Wraps the bytes.
            pub const fn new(bytes: [u8; $len]) -> Self {
                Self(bytes)
            }
            /// The bytes.
            pub const fn bytes(&self) -> &[u8; $len] {
                &self.0
            }
            /// Reads bytes of exactly the right length.
            pub fn from_slice(bytes: &[u8]) -> Option<Self> {
                bytes.try_into().ok().map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }

        impl std::str::FromStr for $name {
            type Err = NotAnId;
            fn from_str(text: &str) -> Result<Self, NotAnId> {
                let mut bytes = [0u8; $len];
                read_hex(text, &mut bytes)?;
                Ok(Self(bytes))
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                if serializer.is_human_readable() {
                    serializer.collect_str(self)
                } else {
                    serde::Serialize::serialize(&self.0, serializer)
                }
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                if deserializer.is_human_readable() {
                    let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                    text.parse().map_err(serde::de::Error::custom)
                } else {
                    <[u8; $len]>::deserialize(deserializer).map(Self)
                }
            }
        }
    };
}

id!(/// One consent, entry, case, visit …
    RecordId, 16);
id!(/// A local community or organisation.
    GroupId, 16);
id!(/// A person in the partnership, possibly only a pseudonym; rights belong to members.
    MemberId, 16);
id!(/// One device's membership: BLAKE2b-128("weft/mid"‖partnership‖device key‖hash of request).
    Mid, 16);
id!(/// One installation of a notebook on a device; a restored file is another incarnation.
    Incarnation, 16);
id!(/// A person asked, across sittings; says nothing about who it is.
    PersonToken, 16);
id!(/// BLAKE2b-128(epoch key, "weft/key-id").
    KeyId, 16);
id!(/// The partnership: BLAKE2b-256("weft/genesis"‖genesis).
    PartnershipId, 32);
id!(/// A log, by the hash of its opening.
    LogId, 32);
id!(/// A fact: BLAKE2b-256("weft/fact"‖log‖seq‖header).
    FactId, 32);
id!(/// A notice: hash of its content without signatures.
    NoticeId, 32);
id!(/// The commitment to a fact's body.
    Commit, 32);
id!(/// An attachment: hash of its ciphertext.
    AttachmentId, 32);
id!(/// An Ed25519 public key: of a device or of a receipt.
    SignKey, 32);
id!(/// An X25519 public key.
    BoxKey, 32);
id!(/// Hash of a joiner's request, or of the genesis for a founder.
    RequestHash, 32);

/// A text that is not the hexadecimal form of an id of this length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an id: expected lowercase hexadecimal digits of the right length")]
pub struct NotAnId;

fn read_hex(text: &str, out: &mut [u8]) -> Result<(), NotAnId> {
    if !text.is_ascii() || text.len() != out.len() * 2 {
        return Err(NotAnId);
    }
    for (byte, pair) in out.iter_mut().zip(text.as_bytes().chunks(2)) {
        let digits = std::str::from_utf8(pair).map_err(|_| NotAnId)?;
        if digits.bytes().any(|d| d.is_ascii_uppercase() || d == b'+') {
            return Err(NotAnId);
        }
        *byte = u8::from_str_radix(digits, 16).map_err(|_| NotAnId)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_round_trips_and_refuses_other_texts() {
        let id = RecordId::new([0xab; 16]);
        assert_eq!(id.to_string().parse::<RecordId>(), Ok(id));
        for bad in ["", "ab", &"AB".repeat(16), &"+1".repeat(16), &"é".repeat(16), &"ab".repeat(17)] {
            assert_eq!(bad.parse::<RecordId>(), Err(NotAnId), "{bad}");
        }
        let json = serde_json::to_string(&id).expect("json");
        assert_eq!(json, format!("\"{id}\""));
        assert_eq!(serde_json::from_str::<RecordId>(&json).expect("back"), id);
        assert_eq!(postcard::to_allocvec(&id).expect("postcard"), vec![0xab; 16]);
    }
}
