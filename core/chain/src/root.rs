//! Roots: thirty-two bytes by which two devices see whether they hold the same of an audience, and make the same of it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use weft_model::ids::{LogId, NoticeId, RecordId};
use weft_vault::{context, generichash};

/// A branch of a log, by its last signed place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Leaf {
    /// The log.
    pub log: LogId,
    /// The sequence number of its tip.
    pub seq: u64,
    /// The chain value there.
    pub chain: [u8; 32],
}

impl Leaf {
    /// Bytes of an encoded leaf.
    pub const LENGTH: usize = 72;

    /// log 32 ‖ seq u64 LE ‖ chain 32, without lengths.
    pub fn encode(&self) -> [u8; Self::LENGTH] {
        let mut bytes = [0; Self::LENGTH];
        let fields = self.log.bytes().iter().copied().chain(self.seq.to_le_bytes()).chain(self.chain);
        for (byte, value) in bytes.iter_mut().zip(fields) {
            *byte = value;
        }
        bytes
    }

    /// Reads [`Self::encode`].
    pub fn decode(bytes: &[u8; Self::LENGTH]) -> Self {
        let (mut log, mut seq, mut chain) = ([0; 32], [0; 8], [0; 32]);
        let places = log.iter_mut().chain(seq.iter_mut()).chain(chain.iter_mut());
        for (place, byte) in places.zip(bytes) {
            *place = *byte;
        }
        Self { log: LogId::new(log), seq: u64::from_le_bytes(seq), chain }
    }
}

/// The transport root of an audience: BLAKE2b-256("weft/root"‖leaf…‖notice id…), each sorted ascending, sequence numbers as
/// numbers. Every branch of a forked log is a leaf; facts that wait are in; whether a telling's body is held makes no
/// difference.
pub fn transport(leaves: &BTreeSet<Leaf>, notices: &BTreeSet<NoticeId>) -> [u8; 32] {
    let leaves: Vec<[u8; Leaf::LENGTH]> = leaves.iter().map(Leaf::encode).collect();
    let leaves = leaves.iter().map(<[u8; Leaf::LENGTH]>::as_slice);
    let notices = notices.iter().map(|notice| notice.bytes().as_slice());
    generichash::hash(context::ROOT, &leaves.chain(notices).collect::<Vec<_>>())
}

/// Hash of one record's folded state: BLAKE2b-256("weft/state-record"‖record‖postcard(state)). A store keeps it beside the
/// record, so that the state hash of an audience does not read every state again.
pub fn state_record(record: &RecordId, state: &[u8]) -> [u8; 32] {
    generichash::hash(context::STATE_RECORD, &[record.bytes(), state])
}

/// The state hash of an audience: BLAKE2b-256("weft/state"‖model version u16 LE‖hash of each record), by ascending record
/// id. Only devices of the same model version can compare it.
pub fn state(model_version: u16, records: &BTreeMap<RecordId, [u8; 32]>) -> [u8; 32] {
    let version = model_version.to_le_bytes();
    let records = records.values().map(<[u8; 32]>::as_slice);
    generichash::hash(context::STATE, &std::iter::once(version.as_slice()).chain(records).collect::<Vec<_>>())
}
