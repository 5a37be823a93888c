//! Importing: the one way in for whatever arrives, and the reason why each thing was not taken.

use weft_chain::attachment::Chunk;
use weft_chain::{BlobKind, EpochSecret, Rejected, Seals, Segment, Verified, blob, notice, seals};
use weft_model::ids::{Mid, SignKey};
use weft_model::standing::Past;
use weft_store::{ChunkHeld, StoreError, Why, Writer};
use weft_sync::file::Item;
use weft_vault::sealedbox::BoxPair;

use super::FileIn;

/// The one way in for whatever arrives.
pub(super) struct Importer {
    pair: BoxPair,
    keys: Vec<EpochSecret>,
}

impl Importer {
    /// An importer that opens with this device's pair and the keys held.
    pub(super) const fn new(pair: BoxPair, keys: Vec<EpochSecret>) -> Self {
        Self { pair, keys }
    }

    /// Takes one item in, or says in `came` why not.
    pub(super) fn item(&mut self, w: &mut Writer<'_>, item: Item, came: &mut FileIn) -> Result<(), StoreError> {
        match item {
            Item::Prerequisites(_) => Ok(()),
            Item::Newer { tag, bytes } => {
                came.held = came.held.saturating_add(1);
                w.hold(&write_held(NEWER, &[&[tag], bytes.as_slice()].concat()), Why::Newer).map(|_| ())
            }
            Item::Control { seals: Some(seals), blob } => match seals::open_with(&seals, &blob, &self.pair) {
                Ok((secret, segment)) => {
                    let raw = raw_control(&seals, &blob);
                    // The key is kept only once its fact was taken: a stranger can seal anything to a device.
                    let ours = is_members(w, &segment);
                    if segment_in(w, &segment, &raw, came)? {
                        if let Some(fact) = segment.facts.first() {
                            w.put_seals(&fact.id, &seals)?;
                        }
                        w.put_epoch(&secret)?;
                        self.know(secret);
                    } else if ours {
                        // What comes before it in its log may be sealed under this very key.
                        self.know(secret);
                    }
                    Ok(())
                }
                // Not sealed to this device: a key it got another way may open it, and the seals travel on.
                Err(_) => self.blob(w, &blob, &raw_control(&seals, &blob), Some(&seals), came),
            },
            Item::Control { seals: None, blob } | Item::Blob(blob) => {
                self.blob(w, &blob, &write_held(BLOB, &blob), None, came)
            }
        }
    }

    /// How many keys there are to try.
    pub(super) const fn keys(&self) -> usize {
        self.keys.len()
    }

    fn know(&mut self, secret: EpochSecret) {
        if !self.keys.contains(&secret) {
            self.keys.push(secret);
        }
    }

    fn blob(
        &mut self,
        w: &mut Writer<'_>,
        sealed: &[u8],
        raw: &[u8],
        seals: Option<&Seals>,
        came: &mut FileIn,
    ) -> Result<(), StoreError> {
        let (kind, plain, place) = match blob::open(sealed, &self.keys) {
            Ok(opened) => opened,
            Err(blob::Unopened::NoKey) => return hold(w, raw, Why::Sealed, came),
            Err(blob::Unopened::Newer(_)) => return hold(w, raw, Why::Newer, came),
            Err(blob::Unopened::Size) => return refuse(came),
        };
        let audience = self.keys.get(place).map(|key| key.audience);
        match kind {
            BlobKind::Control | BlobKind::Records => match Segment::verify(&plain) {
                // A blob sealed for one audience must not carry another's facts.
                Ok(segment) if Some(segment.opened.audience) == audience => {
                    let taken = segment_in(w, &segment, raw, came)?;
                    if let (true, Some(seals), Some(fact)) = (taken, seals, segment.facts.first()) {
                        w.put_seals(&fact.id, seals)?;
                    }
                    Ok(())
                }
                Ok(_) => refuse(came),
                Err(rejected) => not_taken(w, rejected, raw, came),
            },
            BlobKind::Notice => {
                let membership = w.snapshot().past().map(Past::now);
                let key_of =
                    |mid: &Mid| -> Option<SignKey> { membership.as_ref()?.devices.get(mid).map(|device| device.sign) };
                match notice::verify(&plain, &key_of) {
                    Ok(notice) if Some(notice.content.audience) == audience => {
                        match w.put_notice(&notice)? {
                            true => came.new_notices = came.new_notices.saturating_add(1),
                            false => came.known_notices = came.known_notices.saturating_add(1),
                        }
                        Ok(())
                    }
                    Ok(_) => refuse(came),
                    Err(rejected) => not_taken(w, rejected, raw, came),
                }
            }
            BlobKind::Chunk => match Chunk::decode(&plain) {
                Ok(chunk) => {
                    let new = w.put_chunk(&chunk)? == ChunkHeld::New;
                    came.new_chunks = came.new_chunks.saturating_add(u64::from(new));
                    Ok(())
                }
                Err(rejected) => not_taken(w, rejected, raw, came),
            },
            // Asked for in sessions; a file carries none that this version writes.
            BlobKind::Want | BlobKind::Give => hold(w, raw, Why::Newer, came),
        }
    }
}

/// Whether a segment is signed by the device of somebody who belongs.
fn is_members(w: &Writer<'_>, segment: &Verified<Segment>) -> bool {
    let membership = w.snapshot().past().map(Past::now);
    let device = membership.as_ref().and_then(|membership| membership.device(&segment.opened.mid));
    device.is_some_and(|device| device.sign == segment.opened.device)
}

/// Takes a segment in; whether it was.
fn segment_in(
    w: &mut Writer<'_>,
    segment: &Verified<Segment>,
    raw: &[u8],
    came: &mut FileIn,
) -> Result<bool, StoreError> {
    match w.append(segment) {
        Ok(appended) => {
            came.new_facts = came.new_facts.saturating_add(u64::from(appended.new));
            came.known_facts = came.known_facts.saturating_add(u64::from(appended.known));
            return Ok(true);
        }
        Err(StoreError::Gap { .. }) => hold(w, raw, Why::Gap, came)?,
        Err(StoreError::UnknownMember { .. }) => hold(w, raw, Why::UnknownMember, came)?,
        Err(StoreError::OtherKey { .. } | StoreError::Foreign) => refuse(came)?,
        Err(other) => return Err(other),
    }
    Ok(false)
}

fn not_taken(w: &mut Writer<'_>, rejected: Rejected, raw: &[u8], came: &mut FileIn) -> Result<(), StoreError> {
    match rejected {
        Rejected::NewerFormat(_) => hold(w, raw, Why::Newer, came),
        Rejected::UnknownMember(_) => hold(w, raw, Why::UnknownMember, came),
        _ => refuse(came),
    }
}

fn hold(w: &mut Writer<'_>, raw: &[u8], why: Why, came: &mut FileIn) -> Result<(), StoreError> {
    w.hold(raw, why)?;
    // What this device cannot open may be none of its business: no count of it shows.
    came.held = came.held.saturating_add(u64::from(why != Why::Sealed));
    Ok(())
}

fn refuse(came: &mut FileIn) -> Result<(), StoreError> {
    came.refused = came.refused.saturating_add(1);
    Ok(())
}

/// How a held item is written down: what it was, then its bytes.
const BLOB: u8 = 1;
const CONTROL: u8 = 2;
const NEWER: u8 = 3;

/// What is kept of an item that could not be taken.
fn write_held(what: u8, bytes: &[u8]) -> Vec<u8> {
    [&[what], bytes].concat()
}

fn raw_control(seals: &Seals, blob: &[u8]) -> Vec<u8> {
    let seals = seals.as_bytes();
    let length = u32::try_from(seals.len()).unwrap_or(u32::MAX).to_le_bytes();
    write_held(CONTROL, &[length.as_slice(), seals, blob].concat())
}

/// Reads what [`write_held`] wrote.
pub(super) fn read_held(raw: &[u8]) -> Option<Item> {
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
