//! Epoch keys: what one audience shares for a while, and every key that is derived from it.

use weft_model::audience::Audience;
use weft_model::ids::{BoxKey, GroupId, KeyId, RecordId};
use weft_model::membership::EpochKey;
use weft_vault::{Key, context, generichash};

use crate::Rejected;
use crate::seals::Seals;

/// Bytes of an audience where its length must not show which kind it is.
const AUDIENCE: usize = 17;

/// The key of an audience in one generation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EpochSecret {
    /// Whose key.
    pub audience: Audience,
    /// Its generation, from 1.
    pub generation: u32,
    /// The key itself.
    pub key: Key,
}

impl EpochSecret {
    /// Bytes of [`Self::encode`].
    pub(crate) const LENGTH: usize = AUDIENCE + 4 + 32;

    /// BLAKE2b-128(key, "weft/key-id"): names the key without revealing it.
    pub fn key_id(&self) -> KeyId {
        KeyId::new(generichash::keyed(self.key.as_bytes(), context::KEY_ID, &[]))
    }

    /// BLAKE2b-256(key, "weft/mailbox"): the outer layer on a relay.
    pub fn mailbox(&self) -> Key {
        Key::from_bytes(generichash::keyed(self.key.as_bytes(), context::MAILBOX, &[]))
    }

    /// BLAKE2b-256(key, "weft/file"): seals the key of a file for this audience.
    pub fn file_key(&self) -> Key {
        Key::from_bytes(generichash::keyed(self.key.as_bytes(), context::FILE, &[]))
    }

    /// BLAKE2b-64(key, "weft/hint"‖nonce): in front of a blob, so that a reader need not try every key.
    pub fn hint(&self, nonce: &[u8; 24]) -> [u8; 8] {
        generichash::keyed(self.key.as_bytes(), context::HINT, &[nonce])
    }

    /// Whether this is the key that the fact announces: same audience, generation and name.
    pub fn announced_by(&self, fact: &EpochKey) -> bool {
        self.audience == fact.audience && self.generation == fact.generation && self.key_id() == fact.key
    }

    /// Seals it to devices: shuffled, and padded so that their number does not show.
    ///
    /// # Errors
    /// [`Rejected::TooLarge`] for more than [`crate::limits::SEALS_AT_MOST`] devices.
    pub fn seal_to(&self, devices: &[BoxKey]) -> Result<Seals, Rejected> {
        Seals::make(self, devices)
    }

    /// audience 17 ‖ generation u32 LE ‖ key 32, without lengths: always as long.
    pub(crate) fn encode(&self) -> zeroize::Zeroizing<Vec<u8>> {
        let mut bytes = zeroize::Zeroizing::new(Vec::with_capacity(Self::LENGTH));
        bytes.extend_from_slice(&audience_bytes(&self.audience));
        bytes.extend_from_slice(&self.generation.to_le_bytes());
        bytes.extend_from_slice(self.key.as_bytes());
        bytes
    }

    /// Reads [`Self::encode`].
    pub(crate) fn decode(bytes: &[u8]) -> Option<Self> {
        let (audience, rest) = bytes.split_first_chunk::<AUDIENCE>()?;
        let (generation, key) = rest.split_first_chunk::<4>()?;
        let key: &[u8; 32] = key.try_into().ok()?;
        let audience = audience_of(audience)?;
        Some(Self { audience, generation: u32::from_le_bytes(*generation), key: Key::from_bytes(*key) })
    }
}

/// kind u8 ‖ id 16, zeros for the partnership: the same length for every audience.
pub fn audience_bytes(audience: &Audience) -> [u8; AUDIENCE] {
    let (kind, id) = match audience {
        Audience::Partnership => (0, [0; 16]),
        Audience::Group(group) => (1, *group.bytes()),
        Audience::Listeners(group) => (2, *group.bytes()),
        Audience::Visit(record) => (3, *record.bytes()),
        Audience::Record(record) => (4, *record.bytes()),
    };
    let mut bytes = [kind; AUDIENCE];
    for (byte, value) in bytes.iter_mut().skip(1).zip(id) {
        *byte = value;
    }
    bytes
}

fn audience_of(bytes: &[u8; AUDIENCE]) -> Option<Audience> {
    let (kind, id) = bytes.split_first()?;
    let id: [u8; 16] = id.try_into().ok()?;
    match kind {
        0 if id == [0; 16] => Some(Audience::Partnership),
        1 => Some(Audience::Group(GroupId::new(id))),
        2 => Some(Audience::Listeners(GroupId::new(id))),
        3 => Some(Audience::Visit(RecordId::new(id))),
        4 => Some(Audience::Record(RecordId::new(id))),
        _ => None,
    }
}
