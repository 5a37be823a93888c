//! Writing sealed records: what changes in them is sealed first, written in the transaction of its act, and open only once
//! that stands.

use std::collections::BTreeMap;

use weft_model::audience::Audience;
use weft_model::ids::{AttachmentId, RecordId};
use weft_model::memory::MemoryRecords;
use weft_store::{Door, Envelope, Sealed, StoreError, Writer};

use super::{Kept, Open, fold, record_of};
use crate::error::WeftError;
use crate::notebook::{Notebook, UNREADABLE};

/// Sealed records while an act changes them.
pub(crate) struct Changing<'a> {
    open: &'a Open,
    changed: BTreeMap<RecordId, Kept>,
}

impl<'a> Changing<'a> {
    pub(crate) const fn new(open: &'a Open) -> Self {
        Self { open, changed: BTreeMap::new() }
    }

    /// The record whose own audience this is, to be changed; none for every other audience.
    pub(crate) fn of(&mut self, audience: &Audience) -> Option<&mut Kept> {
        let Audience::Record(record) = audience else { return None };
        let known = || self.open.get(record).cloned().unwrap_or_else(|| Kept::new(*record));
        Some(self.changed.entry(*record).or_insert_with(known))
    }

    pub(crate) fn changed(self) -> Vec<Kept> {
        self.changed.into_values().collect()
    }
}

/// What is kept of each sealed record afterwards, and what they fold to.
type Next = (BTreeMap<RecordId, (Door, Kept)>, MemoryRecords);

/// Sealed records as an act leaves them.
#[derive(Default)]
pub(crate) struct Staged {
    /// To be written in the act's transaction.
    envelopes: Vec<Envelope>,
    /// Files whose tellings were taken back.
    gone: Vec<AttachmentId>,
    next: Option<Next>,
}

impl Notebook {
    /// Seals records as they are to be from now on. A new one whose door is not open now, or that this device does not
    /// belong to, is refused if it `must` be kept, and left out otherwise.
    pub(crate) fn seal_changed(&mut self, changed: Vec<Kept>, must: bool) -> Result<Staged, WeftError> {
        if changed.is_empty() {
            return Ok(Staged::default());
        }
        if !self.open.read {
            return Err(WeftError::Device { what: "the device's key store did not answer when this was opened" });
        }
        let ids: Vec<RecordId> = changed.iter().map(Kept::id).collect();
        let mut kept = self.open.kept.clone();
        for one in changed {
            // Behind which door shows once its audience is folded.
            let door = kept.get(&one.id()).map_or(Door::Open, |(door, _)| *door);
            kept.insert(one.id(), (door, one));
        }
        let mut folded = fold(self.store.snapshot().past().ok_or(UNREADABLE)?, &kept);
        let refused = self.choose_doors(&mut kept, &folded)?;
        if let (true, Some(_)) = (must, refused.first()) {
            return Err(WeftError::NotThere { what: "this opens with the second code only; open it first" });
        }
        if !refused.is_empty() {
            kept.retain(|id, _| !refused.contains(id));
            folded = fold(self.store.snapshot().past().ok_or(UNREADABLE)?, &kept);
        }
        let keys = self.sealed_keys(self.open.second.as_ref());
        let mut sealed = Sealed::open(&mut self.store, &keys)?;
        let (mut envelopes, mut gone) = (Vec::new(), Vec::new());
        for id in ids {
            if let Some((door, one)) = kept.get_mut(&id) {
                let record = record_of(&folded, one, &id)?;
                // What was taken back is erased here and changes nothing of what it folds to.
                record.redacted.iter().for_each(|telling| folded.erase(telling));
                gone.extend(one.erase(&record.redacted)?);
                envelopes.push(sealed.seal(*door, &one.whole(record)?)?);
            }
        }
        Ok(Staged { envelopes, gone, next: Some((kept, folded)) })
    }

    /// Chooses the door of each new record: what this device reads by a listener's key is behind the closed one. Answers
    /// which cannot be kept now.
    fn choose_doors(
        &self,
        kept: &mut BTreeMap<RecordId, (Door, Kept)>,
        folded: &MemoryRecords,
    ) -> Result<Vec<RecordId>, WeftError> {
        let (mid, own, membership) = (self.place()?.mid, self.identity.box_key(), folded.past().now());
        let mut refused = Vec::new();
        for (id, (door, one)) in kept.iter_mut().filter(|(id, _)| self.open.get(id).is_none()) {
            let opens_with_notebook = membership.seal_key(&mid, &one.audience()) == Some(own);
            *door = if opens_with_notebook { Door::Open } else { Door::Closed };
            let is_open = *door == Door::Open || self.open.second.is_some();
            if !is_open || !membership.belongs(&mid, &one.audience()) {
                refused.push(*id);
            }
        }
        Ok(refused)
    }

    /// After the transaction: what was staged is what is open now.
    pub(crate) fn keep_open(&mut self, staged: Staged) {
        if let Some((kept, folded)) = staged.next {
            (self.open.kept, self.open.folded) = (kept, Some(folded));
        }
        self.open.follow(self.store.snapshot().past());
    }
}

impl Staged {
    /// Writes what is staged, in the transaction of its act.
    pub(crate) fn write(&self, w: &mut Writer<'_>) -> Result<(), StoreError> {
        self.envelopes.iter().try_for_each(|envelope| w.put_sealed(envelope))?;
        self.gone.iter().try_for_each(|file| w.forget_chunks(file))
    }

    /// Whether this record will be open.
    pub(crate) fn keeps(&self, record: &RecordId) -> bool {
        self.next.as_ref().is_some_and(|(kept, _)| kept.contains_key(record))
    }
}
