//! Importing: the one way in for whatever arrives, and the reason why each thing was not taken.

use weft_chain::attachment::Chunk;
use weft_chain::{BlobKind, EpochSecret, Rejected, Seals, Segment, Verified, blob, notice, seals};
use weft_model::audience::Audience;
use weft_model::ids::{Mid, SignKey};
use weft_model::standing::Past;
use weft_store::{ChunkHeld, HeldId, StoreError, Why, Writer};
use weft_sync::file::{Arrived, Item};
use weft_vault::sealedbox::BoxPair;

use super::FileIn;
use crate::sealed::announces;

/// The one way in for whatever arrives.
pub(super) struct Importer {
    pair: BoxPair,
    keys: Vec<EpochSecret>,
    /// Whether what comes is held already: it is let go of once it was taken or turned out to be worthless.
    pub(super) held: bool,
}

/// What became of something that arrived.
enum Fate {
    Taken,
    /// It is false: not kept.
    Refused,
    Held(Why),
}

impl Importer {
    /// An importer that opens with this device's pair and the keys held.
    pub(super) const fn new(pair: BoxPair, keys: Vec<EpochSecret>) -> Self {
        Self { pair, keys, held: false }
    }

    /// Takes in what arrived, or says in `came` why not.
    pub(super) fn take(&mut self, w: &mut Writer<'_>, arrived: Arrived, came: &mut FileIn) -> Result<(), StoreError> {
        let (fate, raw) = match arrived {
            Arrived::Segments { whole, blobs } => {
                let raw = blobs.iter().map(|blob| held_blob(blob)).collect();
                (segment_in(w, &whole, came)?, raw)
            }
            Arrived::Item(Item::Prerequisites(_)) => return Ok(()),
            Arrived::Item(Item::Newer { tag, bytes }) => {
                (Fate::Held(Why::Newer), vec![write_held(NEWER, &[&[tag], bytes.as_slice()].concat())])
            }
            Arrived::Item(Item::Control { seals: Some(seals), blob }) => {
                (self.control(w, &seals, &blob, came)?, vec![raw_control(&seals, &blob)])
            }
            Arrived::Item(Item::Control { seals: None, blob } | Item::Blob(blob)) => {
                (self.blob(w, &blob, None, came)?, vec![held_blob(&blob)])
            }
        };
        self.settle(w, &fate, &raw, came)
    }

    fn settle(&self, w: &mut Writer<'_>, fate: &Fate, raw: &[Vec<u8>], came: &mut FileIn) -> Result<(), StoreError> {
        for raw in raw {
            match fate {
                Fate::Held(why) => {
                    w.hold(raw, *why)?;
                    // What this device cannot open may be none of its business: no count of it shows.
                    came.held = came.held.saturating_add(u64::from(*why != Why::Sealed));
                    continue;
                }
                Fate::Refused => came.refused = came.refused.saturating_add(1),
                Fate::Taken => {}
            }
            if self.held {
                w.unhold(&HeldId::of(raw))?;
            }
        }
        Ok(())
    }

    fn control(
        &mut self,
        w: &mut Writer<'_>,
        seals: &Seals,
        sealed: &[u8],
        came: &mut FileIn,
    ) -> Result<Fate, StoreError> {
        // Not sealed to this device: a key it got another way may open it, and the seals travel on.
        let Ok((secret, segment)) = seals::open_with(seals, sealed, &self.pair) else {
            return self.blob(w, sealed, Some(seals), came);
        };
        // The key is kept only once its fact was taken: a stranger can seal anything to a device.
        let ours = is_members(w, &segment);
        let fate = segment_in(w, &segment, came)?;
        if let Fate::Taken = fate {
            if let Some(fact) = segment.facts.first() {
                w.put_seals(&fact.id, seals)?;
            }
            w.put_epoch(&secret)?;
            self.know(secret);
        } else if ours {
            // What comes before it in its log may be sealed under this very key.
            self.know(secret);
        }
        Ok(fate)
    }

    /// The keys there are to try; the last ones are those that became known last.
    pub(super) fn keys(&self) -> &[EpochSecret] {
        &self.keys
    }

    /// Adds keys that are held: this device may have made one while an import was open.
    pub(super) fn know(&mut self, secret: EpochSecret) {
        if !self.keys.contains(&secret) {
            self.keys.push(secret);
        }
    }

    fn blob(
        &mut self,
        w: &mut Writer<'_>,
        sealed: &[u8],
        seals: Option<&Seals>,
        came: &mut FileIn,
    ) -> Result<Fate, StoreError> {
        let (kind, plain, place) = match blob::open(sealed, &self.keys) {
            Ok(opened) => opened,
            Err(blob::Unopened::NoKey) => return Ok(Fate::Held(Why::Sealed)),
            Err(blob::Unopened::Newer(_)) => return Ok(Fate::Held(Why::Newer)),
            Err(blob::Unopened::Size) => return Ok(Fate::Refused),
        };
        let audience = self.keys.get(place).map(|key| key.audience);
        // Nothing about a record that may leave no rows is said, nor counted, while its door is closed.
        if let Some(Audience::Record(_)) = audience {
            return Ok(Fate::Held(Why::Sealed));
        }
        match kind {
            BlobKind::Control | BlobKind::Records => match Segment::verify(&plain) {
                // A blob sealed for one audience must not carry another's facts.
                Ok(segment) if Some(segment.opened.audience) == audience => {
                    let fate = segment_in(w, &segment, came)?;
                    if let (Fate::Taken, Some(seals), Some(fact)) = (&fate, seals, segment.facts.first()) {
                        w.put_seals(&fact.id, seals)?;
                        if let Some(secret) = seals.open(&self.pair).filter(|secret| announces(&segment, secret)) {
                            w.put_epoch(&secret)?;
                            self.know(secret);
                        }
                    }
                    Ok(fate)
                }
                Ok(_) => Ok(Fate::Refused),
                Err(rejected) => Ok(not_taken(rejected)),
            },
            BlobKind::Notice => {
                let membership = w.snapshot().past().map(Past::now);
                let key_of =
                    |mid: &Mid| -> Option<SignKey> { membership.as_ref()?.devices.get(mid).map(|device| device.sign) };
                match notice::verify(&plain, &key_of) {
                    Ok(notice) if Some(notice.content.audience) == audience => match w.put_notice(&notice) {
                        Ok(new) => {
                            let count = if new { &mut came.new_notices } else { &mut came.known_notices };
                            *count = count.saturating_add(1);
                            Ok(Fate::Taken)
                        }
                        Err(StoreError::SealedOnly) => Ok(Fate::Held(Why::Sealed)),
                        Err(other) => Err(other),
                    },
                    Ok(_) => Ok(Fate::Refused),
                    Err(rejected) => Ok(not_taken(rejected)),
                }
            }
            BlobKind::Chunk => match Chunk::decode(&plain) {
                Ok(chunk) => {
                    let new = w.put_chunk(&chunk)? == ChunkHeld::New;
                    came.new_chunks = came.new_chunks.saturating_add(u64::from(new));
                    Ok(Fate::Taken)
                }
                Err(rejected) => Ok(not_taken(rejected)),
            },
            // Asked for in sessions; a file carries none that this version writes.
            BlobKind::Want | BlobKind::Give => Ok(Fate::Held(Why::Newer)),
        }
    }
}

/// Whether a segment is signed by the device of somebody who belongs.
fn is_members(w: &Writer<'_>, segment: &Verified<Segment>) -> bool {
    let membership = w.snapshot().past().map(Past::now);
    let device = membership.as_ref().and_then(|membership| membership.device(&segment.opened.mid));
    device.is_some_and(|device| device.sign == segment.opened.device)
}

/// Takes a segment in, if its place is known.
fn segment_in(w: &mut Writer<'_>, segment: &Verified<Segment>, came: &mut FileIn) -> Result<Fate, StoreError> {
    match w.append(segment) {
        Ok(appended) => {
            came.new_facts = came.new_facts.saturating_add(u64::from(appended.new));
            came.known_facts = came.known_facts.saturating_add(u64::from(appended.known));
            Ok(Fate::Taken)
        }
        Err(StoreError::Gap { .. }) => Ok(Fate::Held(Why::Gap)),
        Err(StoreError::UnknownMember { .. }) => Ok(Fate::Held(Why::UnknownMember)),
        // For its own members, once this version can show them: it may leave no rows.
        Err(StoreError::SealedOnly) => Ok(Fate::Held(Why::Sealed)),
        Err(StoreError::OtherKey { .. } | StoreError::Foreign) => Ok(Fate::Refused),
        Err(other) => Err(other),
    }
}

const fn not_taken(rejected: Rejected) -> Fate {
    match rejected {
        Rejected::NewerFormat(_) => Fate::Held(Why::Newer),
        Rejected::UnknownMember(_) => Fate::Held(Why::UnknownMember),
        _ => Fate::Refused,
    }
}

/// How a held item is written down: what it was, then its bytes.
const BLOB: u8 = 1;
const CONTROL: u8 = 2;
const NEWER: u8 = 3;

/// What is kept of an item that could not be taken.
fn write_held(what: u8, bytes: &[u8]) -> Vec<u8> {
    [&[what], bytes].concat()
}

/// What is kept of a sealed blob.
pub(crate) fn held_blob(blob: &[u8]) -> Vec<u8> {
    write_held(BLOB, blob)
}

fn raw_control(seals: &Seals, blob: &[u8]) -> Vec<u8> {
    let seals = seals.as_bytes();
    let length = u32::try_from(seals.len()).unwrap_or(u32::MAX).to_le_bytes();
    write_held(CONTROL, &[length.as_slice(), seals, blob].concat())
}

/// Reads what [`write_held`] wrote.
pub(crate) fn read_held(raw: &[u8]) -> Option<Item> {
    let (what, bytes) = raw.split_first()?;
    match *what {
        BLOB => Some(Item::Blob(bytes.to_vec())),
        CONTROL => {
            let (length, rest) = bytes.split_first_chunk::<4>()?;
            let (seals, blob) = rest.split_at_checked(usize::try_from(u32::from_le_bytes(*length)).ok()?)?;
            Some(Item::Control { seals: Some(Seals::decode(seals).ok()?), blob: blob.to_vec() })
        }
        _ => None,
    }
}
