//! The sealed parts of a record: its id, its face, its body, its segments.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use weft_model::audience::Audience;
use weft_model::day::Day;
use weft_model::finding::found_under;
use weft_model::fold::{self, Record};
use weft_model::ids::{FactId, GroupId, RecordId};
use weft_model::records::Item;
use weft_model::said::Content;
use weft_vault::{Key, aead, context, frame, generichash, random};
use zeroize::Zeroizing;

use super::{Door, Whole};
use crate::columns::{area, area_number, pack, unpack};
use crate::error::StoreError;

/// Which part of a record, for good.
const FACE: u8 = 1;
const BODY: u8 = 2;
const SEGMENT: u8 = 3;

/// What lists and search know of a record.
#[derive(Serialize, Deserialize)]
pub(super) struct Face {
    line: Option<Line>,
    /// Under what it is found.
    words: BTreeSet<String>,
}

/// A record's line in lists: area and day as the columns of other records have them.
#[derive(Serialize, Deserialize)]
struct Line {
    area: i64,
    day: i32,
    group: Option<GroupId>,
    title: Option<FactId>,
}

impl Face {
    fn of(whole: &Whole) -> Self {
        let rows = fold::rows(&whole.record);
        let line = rows.item.map(|item| Line {
            area: area_number(item.area),
            day: item.day.number(),
            group: item.group,
            title: item.title,
        });
        let told = rows.words.iter().filter_map(|wording| match whole.tellings.get(&wording.telling) {
            Some(Content::Text(text)) => Some(text),
            _ => None,
        });
        Self { line, words: told.flat_map(|text| found_under(text.as_str())).collect() }
    }

    pub(super) fn item(&self) -> Option<Item> {
        let line = self.line.as_ref()?;
        let (area, day) = (area(line.area).ok()?, Day::from_number(line.day)?);
        Some(Item { area, day, group: line.group, title: line.title })
    }

    pub(super) const fn words(&self) -> &BTreeSet<String> {
        &self.words
    }
}

/// What is kept of a record beside its segments.
#[derive(Serialize, Deserialize)]
pub(super) struct Body {
    /// The version of the model that made the state.
    version: u16,
    /// What its facts fold to, packed: another version of the model reads its own only.
    record: Vec<u8>,
    pub(super) tellings: BTreeMap<FactId, Content>,
    notices: Vec<Vec<u8>>,
    beside: Vec<u8>,
}

impl Body {
    fn of(whole: &Whole) -> Result<Self, StoreError> {
        Ok(Self {
            version: fold::VERSION,
            record: pack(&whole.record)?,
            tellings: whole.tellings.clone(),
            notices: whole.notices.clone(),
            beside: whole.beside.clone(),
        })
    }

    /// The whole record. A state of another version of the model is left out: the segments fold anew.
    pub(super) fn whole(self, id: RecordId, segments: Vec<Vec<u8>>) -> Result<Whole, StoreError> {
        let record = match self.version == fold::VERSION {
            true => unpack(&self.record)?,
            false => Record::unfolded(id, Audience::Record(id)),
        };
        Ok(Whole { record, tellings: self.tellings, segments, notices: self.notices, beside: self.beside })
    }
}

impl Drop for Face {
    fn drop(&mut self) {
        for word in std::mem::take(&mut self.words) {
            drop(Zeroizing::new(word));
        }
    }
}

/// The key of one record's contents, and what they are bound to.
pub(super) struct Seal {
    key: Key,
    tag: [u8; 16],
}

impl Seal {
    /// `second`: the key of the second unlock, for a record behind the closed door.
    pub(super) fn new(key: &Key, second: Option<&Key>, tag: [u8; 16]) -> Self {
        let key = match second {
            Some(second) => {
                Key::from_bytes(generichash::keyed(second.as_bytes(), context::SEALED_CLOSED, &[key.as_bytes()]))
            }
            None => key.clone(),
        };
        Self { key, tag }
    }

    pub(super) fn face(&self, whole: &Whole) -> Result<Vec<u8>, StoreError> {
        Ok(self.seal(FACE, 0, &Zeroizing::new(pack(&Face::of(whole))?)))
    }

    pub(super) fn open_face(&self, sealed: &[u8]) -> Result<Face, StoreError> {
        unpack(&self.open(FACE, 0, sealed)?)
    }

    pub(super) fn body(&self, whole: &Whole) -> Result<Vec<u8>, StoreError> {
        Ok(self.seal(BODY, 0, &Zeroizing::new(pack(&Body::of(whole)?)?)))
    }

    pub(super) fn open_body(&self, sealed: &[u8]) -> Result<Body, StoreError> {
        unpack(&self.open(BODY, 0, sealed)?)
    }

    pub(super) fn segment(&self, place: u32, plain: &[u8]) -> Vec<u8> {
        self.seal(SEGMENT, place, plain)
    }

    pub(super) fn open_segment(&self, place: u32, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        Ok(self.open(SEGMENT, place, sealed)?.to_vec())
    }

    fn seal(&self, part: u8, place: u32, plain: &[u8]) -> Vec<u8> {
        seal(&self.key, &self.bound(part, place), plain)
    }

    fn open(&self, part: u8, place: u32, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, StoreError> {
        open(&self.key, &self.bound(part, place), sealed)
    }

    fn bound(&self, part: u8, place: u32) -> Vec<u8> {
        frame(context::SEALED_PART, &[&self.tag, &[part], &place.to_le_bytes()])
    }
}

/// The key under which the ids behind a door are sealed.
pub(super) fn door_key(from: &Key, door: Door) -> Key {
    Key::from_bytes(generichash::keyed(from.as_bytes(), context::SEALED_DOOR, &[&[door.number()]]))
}

/// Seals a record's id for its door.
pub(super) fn seal_name(key: &Key, door: Door, tag: &[u8; 16], id: &RecordId) -> Vec<u8> {
    seal(key, &frame(context::SEALED_NAME, &[tag, &[door.number()]]), id.bytes())
}

/// Reads it back.
pub(super) fn open_name(key: &Key, door: Door, tag: &[u8; 16], sealed: &[u8]) -> Result<RecordId, StoreError> {
    let id = open(key, &frame(context::SEALED_NAME, &[tag, &[door.number()]]), sealed)?;
    RecordId::from_slice(&id).ok_or(StoreError::Damaged)
}

/// Nonce 24, random ‖ XChaCha20-Poly1305.
fn seal(key: &Key, bound: &[u8], plain: &[u8]) -> Vec<u8> {
    let nonce: [u8; 24] = random::bytes();
    [nonce.as_slice(), &aead::seal(key, &nonce, bound, plain)].concat()
}

fn open(key: &Key, bound: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, StoreError> {
    let (nonce, sealed) = sealed.split_first_chunk().ok_or(StoreError::Damaged)?;
    aead::open(key, nonce, bound, sealed).map(Zeroizing::new).map_err(|_| StoreError::Damaged)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vectors::given;

    const TAG: [u8; 16] = [0x32; 16];

    fn key(byte: u8) -> Key {
        Key::from_bytes([byte; 32])
    }

    fn face() -> Face {
        let line = Line { area: 5, day: 20_000, group: None, title: None };
        Face { line: Some(line), words: ["kitchen", "the"].map(str::to_owned).into() }
    }

    #[test]
    fn the_documented_parts() {
        let open = door_key(&key(0x33), Door::Open);
        assert_eq!(open.as_bytes()[..], given("sealed.open"));
        assert_eq!(door_key(&key(0x35), Door::Closed).as_bytes()[..], given("sealed.closed"));
        let closed = Seal::new(&key(0x37), Some(&key(0x35)), TAG);
        assert_eq!(closed.key.as_bytes()[..], given("sealed.contents"));
        let id = open_name(&open, Door::Open, &TAG, &given("sealed.name")).expect("opened");
        assert_eq!(id, RecordId::new([0x3a; 16]));
        let plain = closed.open(FACE, 0, &given("sealed.face")).expect("opened");
        assert_eq!(plain[..], pack(&face()).expect("packed"));
        let segment = Seal::new(&key(0x37), None, TAG).open_segment(2, &given("sealed.segment")).expect("opened");
        assert_eq!(segment, b"a segment");
    }

    #[test]
    fn every_part_opens_in_its_place_only() {
        let seal = Seal::new(&key(1), None, TAG);
        let segment = seal.segment(2, b"a segment");
        assert!(seal.open_segment(3, &segment).is_err());
        assert!(seal.open(BODY, 2, &segment).is_err());
        assert!(Seal::new(&key(1), None, [0; 16]).open_segment(2, &segment).is_err());
        assert!(Seal::new(&key(1), Some(&key(2)), TAG).open_segment(2, &segment).is_err());
        let name = seal_name(&key(1), Door::Open, &TAG, &RecordId::new([3; 16]));
        assert!(open_name(&key(1), Door::Closed, &TAG, &name).is_err());
        assert!(open_name(&key(1), Door::Open, &[0; 16], &name).is_err());
        assert!(open_name(&key(1), Door::Open, &TAG, &name[..20]).is_err());
    }
}
