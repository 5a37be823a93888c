//! The store as what arrives is taken in to.

use weft_chain::attachment::Chunk;
use weft_chain::root::Leaf;
use weft_chain::telling::Give;
use weft_chain::{EpochSecret, Seals, Segment, SignedNotice, Verified};
use weft_model::ids::{Commit, FactId, Mid, SignKey};
use weft_model::standing::Past;
use weft_store::{ChunkHeld, HeldId, StoreError, Writer};
use weft_sync::intake::{Fate, Shelf, Why};

/// Onto the notebook's own tables.
pub(super) struct Onto<'a, 'w>(pub(super) &'a mut Writer<'w>);

impl Shelf for Onto<'_, '_> {
    type Error = StoreError;

    fn device(&self, mid: &Mid, ever: bool) -> Option<SignKey> {
        let membership = self.0.snapshot().past().map(Past::now)?;
        if ever { membership.key_of(mid) } else { membership.device(mid).map(|device| device.sign) }
    }

    fn commit_of(&self, fact: &FactId) -> Result<Option<Commit>, StoreError> {
        self.0.snapshot().commit_of(fact)
    }

    fn holds(&self, place: &Leaf) -> Result<bool, StoreError> {
        self.0.snapshot().holds(place)
    }

    fn append(&mut self, segment: &Verified<Segment>) -> Result<Fate<(u64, u64)>, StoreError> {
        fate(self.0.receive(segment).map(|appended| (u64::from(appended.new), u64::from(appended.known))))
    }

    fn put_notice(&mut self, notice: &Verified<SignedNotice>) -> Result<Fate<bool>, StoreError> {
        fate(self.0.put_notice(notice))
    }

    fn put_chunk(&mut self, chunk: &Chunk) -> Result<bool, StoreError> {
        Ok(self.0.put_chunk(chunk)? == ChunkHeld::New)
    }

    fn put_telling(&mut self, give: &Verified<Give>) -> Result<bool, StoreError> {
        self.0.put_telling(give)
    }

    fn put_seals(&mut self, fact: &FactId, seals: &Seals) -> Result<(), StoreError> {
        self.0.put_seals(fact, seals)
    }

    fn put_epoch(&mut self, secret: &EpochSecret) -> Result<(), StoreError> {
        self.0.put_epoch(secret).map(|_| ())
    }

    fn hold(&mut self, raw: &[u8], why: Why) -> Result<(), StoreError> {
        let why = match why {
            Why::Sealed => weft_store::Why::Sealed,
            Why::Gap => weft_store::Why::Gap,
            Why::UnknownMember => weft_store::Why::UnknownMember,
            Why::Newer => weft_store::Why::Newer,
        };
        self.0.hold(raw, why).map(|_| ())
    }

    fn unhold(&mut self, raw: &[u8]) -> Result<(), StoreError> {
        self.0.unhold(&HeldId::of(raw))
    }
}

/// What became of it, if the write can go on.
fn fate<T>(done: Result<T, StoreError>) -> Result<Fate<T>, StoreError> {
    match done {
        Ok(taken) => Ok(Fate::Taken(taken)),
        Err(StoreError::Gap { .. }) => Ok(Fate::Held(Why::Gap)),
        Err(StoreError::UnknownMember { .. }) => Ok(Fate::Held(Why::UnknownMember)),
        // For its own members, once this version can show them: it may leave no rows.
        Err(StoreError::SealedOnly) => Ok(Fate::Held(Why::Sealed)),
        Err(StoreError::OtherKey { .. } | StoreError::Foreign) => Ok(Fate::Refused),
        Err(other) => Err(other),
    }
}
