//! Records that live in an audience of their own: open in memory only, and stored sealed, with no rows anywhere.
//!
//! ```text
//! segments, notices, keys of one record  ── kept ──▶ with the partnership's control facts, folded in memory ──▶ Readable
//!        ▲ stored through store::Sealed                                                   │ decide, show, list, search
//!        └── one transaction with the rest of the act ◀── writing, taking ◀───────────────┘
//! ```
//! What is one's own opens with the notebook. What somebody hears as a listener opens with the second unlock (`doors`); until
//! then it is not listed, not counted, not known, and what arrives of it waits unopened. Called by `act`, `exchange`, `reading`.

mod doors;
mod kept;
mod readable;
mod taking;
#[cfg(test)]
mod tests;
mod writing;

use std::collections::BTreeMap;

use weft_model::fold::Record;
use weft_model::ids::RecordId;
use weft_model::memory::MemoryRecords;
use weft_model::records::Records;
use weft_model::standing::Past;
use weft_store::{Door, Sealed, SealedKeys, Store};

use crate::error::WeftError;
use crate::notebook::{Notebook, RequestId};
use doors::Second;
pub(crate) use kept::{Kept, Took};
pub(crate) use readable::Readable;
pub(crate) use writing::Changing;

/// The sealed records whose doors are open.
#[derive(Default)]
pub(crate) struct Open {
    kept: BTreeMap<RecordId, (Door, Kept)>,
    /// What they fold to, with every control fact of the notebook; none while nothing is open.
    folded: Option<MemoryRecords>,
    second: Option<Second>,
    /// Whether everything behind the open doors was read: only then a record may take the place of what is stored.
    read: bool,
}

impl Open {
    /// The control facts of everything that is open; none while nothing is.
    pub(crate) fn past(&self) -> Option<&Past> {
        self.folded.as_ref().map(MemoryRecords::past)
    }

    pub(crate) fn get(&self, record: &RecordId) -> Option<&Kept> {
        self.kept.get(record).map(|(_, kept)| kept)
    }

    /// All of them, by id.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Kept> {
        self.kept.values().map(|(_, kept)| kept)
    }

    /// What there is to ask; whatever it answers about a record that is not [kept](Self::get) is no answer.
    fn records(&self) -> Option<&dyn Records> {
        self.folded.as_ref().map(|folded| folded as &dyn Records)
    }

    /// Where a record is folded, if it is one of these.
    fn folded(&self, record: &RecordId) -> Option<&MemoryRecords> {
        self.folded.as_ref().filter(|_| self.kept.contains_key(record))
    }

    /// What a request led to, if that was in a record of these.
    pub(crate) fn remembered(&self, request: &RequestId) -> Option<&[u8]> {
        self.all().find_map(|kept| kept.remembered(request))
    }

    /// Goes on with control facts that the notebook has taken in since.
    pub(crate) fn follow(&mut self, past: Option<&Past>) {
        if let (Some(folded), Some(past)) = (&mut self.folded, past) {
            folded.follow(past);
        }
    }
}

/// Folds open records on the ground of the notebook's own control facts.
fn fold(past: &Past, kept: &BTreeMap<RecordId, (Door, Kept)>) -> MemoryRecords {
    let mut folded = MemoryRecords::over(past);
    let (mut facts, mut notices) = (Vec::new(), Vec::new());
    for (id, (_, one)) in kept {
        // A control fact that claims to be of another of these records would begin that one as something else.
        facts.extend(one.facts().into_iter().filter(|fact| fact.record == *id || !kept.contains_key(&fact.record)));
        notices.extend(one.model_notices());
    }
    folded.add(facts, notices);
    folded
}

/// What a record folded to; a new one as long as nothing of it can be folded.
fn record_of(folded: &MemoryRecords, kept: &Kept, id: &RecordId) -> Result<Record, WeftError> {
    let known = folded.record(id)?.filter(|record| record.audience == kept.audience());
    Ok(known.unwrap_or_else(|| Record::new(*id, kept.audience(), Vec::new(), folded.past())))
}

impl Notebook {
    /// Everything that can be read now.
    pub(crate) const fn readable(&self) -> Readable<'_> {
        Readable { snapshot: self.store.snapshot(), open: &self.open }
    }

    /// Opens what stands behind the doors that `second` opens. What cannot be read now keeps nobody out of the rest.
    pub(crate) fn open_sealed(&mut self, second: Option<Second>) -> Result<(), WeftError> {
        let keys = self.sealed_keys(second.as_ref());
        self.open = Open { second, ..Open::default() };
        let kept = read(&mut self.store, &keys)?;
        if let Some(past) = self.store.snapshot().past().filter(|_| !kept.is_empty()) {
            self.open.folded = Some(fold(past, &kept));
        }
        (self.open.kept, self.open.read) = (kept, true);
        Ok(())
    }

    fn sealed_keys(&self, second: Option<&Second>) -> SealedKeys {
        SealedKeys { second: second.map(|second| second.key().clone()), ..self.unlocking.sealed() }
    }
}

fn read(store: &mut Store, keys: &SealedKeys) -> Result<BTreeMap<RecordId, (Door, Kept)>, WeftError> {
    let mut kept = BTreeMap::new();
    // Before there is a partnership nothing is sealed.
    let Some(membership) = store.snapshot().past().map(Past::now) else { return Ok(kept) };
    for (door, whole) in Sealed::open(store, keys)?.all()? {
        kept.insert(whole.record.id, (door, Kept::read(&whole, &membership)?));
    }
    Ok(kept)
}
