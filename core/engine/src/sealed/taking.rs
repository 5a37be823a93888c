//! Taking in what arrived for sealed records.
//!
//! An import keeps it as it came, unopened and uncounted. Here it is opened with the device's own key, with a listener's while
//! the second unlock is open, and with the keys of records that are open; what is taken is let go of in the same transaction.
//! So a kill loses nothing, and what another door or another member should open waits as it is.

use std::collections::BTreeMap;

use weft_chain::attachment::Chunk;
use weft_chain::{BlobKind, EpochSecret, Seals, Segment, Verified, blob, notice, seals};
use weft_model::audience::Audience;
use weft_model::command::Decision;
use weft_model::fact::{FactBody, Held};
use weft_model::ids::{Mid, NoticeId, RecordId};
use weft_model::membership::{Membership, MembershipFact};
use weft_model::notice::acknowledged;
use weft_model::records::Records;
use weft_store::{HeldId, HeldPlace, Why};
use weft_sync::file::Item;
use weft_sync::intake::{announces, read_held};
use weft_vault::Key;
use weft_vault::sealedbox::BoxPair;

use super::{Kept, Took};
use crate::act::Beside;
use crate::error::WeftError;
use crate::notebook::Notebook;

/// Bytes of held things that are looked at together.
const AT_ONCE: usize = 512 * 1024;

/// What came into sealed records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct TakenIn {
    pub(crate) facts: u64,
    pub(crate) notices: u64,
    pub(crate) chunks: u64,
}

/// Held things that are being opened.
struct Taking<'a> {
    membership: &'a Membership,
    pairs: Vec<BoxPair>,
    secrets: Vec<EpochSecret>,
    changed: BTreeMap<RecordId, Kept>,
    chunks: Vec<(RecordId, Chunk)>,
    /// What was taken, by the record it is of.
    done: Vec<(RecordId, HeldId)>,
    came: TakenIn,
}

/// What became of one held thing.
enum Fate {
    Taken(RecordId),
    Waits,
}

impl Notebook {
    /// Takes in everything held that belongs to sealed records and can be opened now.
    pub(crate) fn take_in_sealed(&mut self) -> Result<TakenIn, WeftError> {
        if !self.open.read {
            return Ok(TakenIn::default());
        }
        let membership = self.membership()?;
        let mut pairs = vec![self.identity.box_pair().clone()];
        pairs.extend(self.open.second.as_ref().map(|second| second.pair().clone()));
        let secrets = self.open.all().flat_map(|kept| kept.keys().to_vec()).collect();
        let (changed, chunks, done) = Default::default();
        let mut taking =
            Taking { membership: &membership, pairs, secrets, changed, chunks, done, came: TakenIn::default() };
        // What comes first in a log may stand later among what is held, and so may the key of a record.
        while self.pass(&mut taking)? {}
        let Taking { changed, chunks, done, came, .. } = taking;
        if done.is_empty() {
            // A kill may have come between what was taken in before and the fact that says so.
            if self.store.freshness().is_writable() {
                self.acknowledge_sealed()?;
            }
            return Ok(came);
        }
        let staged = self.seal_changed(changed.into_values().collect(), false)?;
        self.store.write(|w| {
            staged.write(w)?;
            for (_, chunk) in chunks.iter().filter(|(record, _)| staged.keeps(record)) {
                w.put_chunk(chunk)?;
            }
            done.iter().filter(|(record, _)| staged.keeps(record)).try_for_each(|(_, held)| w.unhold(held))
        })?;
        let kept_any = done.iter().any(|(record, _)| staged.keeps(record));
        self.keep_open(staged);
        self.acknowledge_sealed()?;
        Ok(if kept_any { came } else { TakenIn::default() })
    }

    /// Looks at everything held once; whether anything more was taken.
    fn pass(&self, taking: &mut Taking<'_>) -> Result<bool, WeftError> {
        let (before, keys) = (taking.done.len(), taking.secrets.len());
        let mut place = HeldPlace::default();
        loop {
            let some = self.snapshot().held(place, AT_ONCE)?;
            let Some(last) = some.last() else { break };
            place = last.place;
            for held in some.iter().filter(|held| held.why == Why::Sealed) {
                if taking.done.iter().any(|(_, known)| *known == held.id) {
                    continue;
                }
                let Some(item) = read_held(&held.bytes) else { continue };
                if let Fate::Taken(record) = taking.item(item, self)? {
                    taking.done.push((record, held.id));
                }
            }
        }
        Ok(taking.done.len() > before || taking.secrets.len() > keys)
    }

    /// Says in each open record which of its notices this device has taken in.
    fn acknowledge_sealed(&mut self) -> Result<(), WeftError> {
        let (mid, membership) = (self.place()?.mid, self.membership()?);
        let mut facts = Vec::new();
        for kept in self.open.all().filter(|kept| membership.belongs(&mid, &kept.audience())) {
            let Some(record) = self.readable().record(&kept.id())? else { continue };
            let heard = |id: &NoticeId| record.acknowledged.get(id).is_some_and(|mids| mids.contains(&mid));
            let new: Vec<_> = record.notices.iter().map(|notice| notice.id).filter(|id| !heard(id)).collect();
            facts.extend(acknowledged(kept.id(), kept.audience(), &new));
        }
        if !facts.is_empty() {
            self.commit(&Decision { facts, ..Decision::default() }, Beside::default())?;
        }
        Ok(())
    }
}

impl Taking<'_> {
    fn item(&mut self, item: Item, notebook: &Notebook) -> Result<Fate, WeftError> {
        let (seals, sealed) = match item {
            Item::Control { seals, blob } => (seals, blob),
            Item::Blob(blob) => (None, blob),
            Item::Prerequisites(_) | Item::Newer { .. } => return Ok(Fate::Waits),
        };
        let ours = seals.as_ref().and_then(|seals| self.pairs.iter().find_map(|pair| open_with(seals, &sealed, pair)));
        if let Some((secret, segment)) = ours {
            let is_narrow = matches!(secret.audience, Audience::Record(_));
            // A stranger can seal anything to a device.
            let device = self.membership.device(&segment.opened.mid);
            if !is_narrow || device.is_none_or(|device| device.sign != segment.opened.device) {
                return Ok(Fate::Waits);
            }
            if !self.secrets.contains(&secret) {
                self.secrets.push(secret);
            }
            return self.segment(&segment, seals, notebook);
        }
        let Ok((kind, plain, place)) = blob::open(&sealed, &self.secrets) else { return Ok(Fate::Waits) };
        let Some(Audience::Record(record)) = self.secrets.get(place).map(|secret| secret.audience) else {
            return Ok(Fate::Waits);
        };
        match kind {
            BlobKind::Control | BlobKind::Records => match Segment::verify(&plain) {
                Ok(segment) if segment.opened.audience == Audience::Record(record) => {
                    self.segment(&segment, seals, notebook)
                }
                _ => Ok(Fate::Waits),
            },
            BlobKind::Notice => self.notice(record, &plain, notebook),
            BlobKind::Chunk => self.chunk(record, &plain, notebook),
            BlobKind::Want | BlobKind::Give => Ok(Fate::Waits),
        }
    }

    /// The record as it is becoming; none if the notebook's own records have that id: an opening would hide one of them.
    fn kept(&mut self, record: RecordId, notebook: &Notebook) -> Result<Option<&mut Kept>, WeftError> {
        use std::collections::btree_map::Entry;
        Ok(match self.changed.entry(record) {
            Entry::Occupied(kept) => Some(kept.into_mut()),
            Entry::Vacant(free) => match notebook.open.get(&record) {
                Some(kept) => Some(free.insert(kept.clone())),
                None if notebook.snapshot().record(&record)?.is_some() => None,
                None => Some(free.insert(Kept::new(record))),
            },
        })
    }

    fn segment(
        &mut self,
        segment: &Verified<Segment>,
        seals: Option<Seals>,
        notebook: &Notebook,
    ) -> Result<Fate, WeftError> {
        let Audience::Record(record) = segment.opened.audience else { return Ok(Fate::Waits) };
        self.learn_earlier(segment);
        let secret = self.secrets.iter().find(|secret| announces(segment, secret)).cloned();
        let membership = self.membership;
        let Some(kept) = self.kept(record, notebook)? else { return Ok(Fate::Waits) };
        let new = match kept.take(segment, membership) {
            Took::New(new) => new,
            Took::Known => 0,
            Took::Waits | Took::Foreign => return Ok(Fate::Waits),
        };
        if let (Some(secret), Some(seals), Some(fact)) = (secret, seals, segment.facts.first()) {
            kept.take_key(secret, fact.id, seals);
        }
        self.came.facts = self.came.facts.saturating_add(new);
        Ok(Fate::Taken(record))
    }

    /// A key carries the one before it: whoever was admitted later reads from the beginning.
    fn learn_earlier(&mut self, segment: &Verified<Segment>) {
        for fact in segment.to_facts() {
            let Held::Known(FactBody::Membership(MembershipFact::EpochKey(key))) = &fact.held else { continue };
            let (Some(previous), Some(generation)) = (&key.previous, key.generation.checked_sub(1)) else { continue };
            let earlier = EpochSecret { audience: key.audience, generation, key: Key::from_bytes(previous.0) };
            if key.audience == segment.opened.audience && !self.secrets.contains(&earlier) {
                self.secrets.push(earlier);
            }
        }
    }

    fn notice(&mut self, record: RecordId, plain: &[u8], notebook: &Notebook) -> Result<Fate, WeftError> {
        let membership = self.membership;
        let key_of = |mid: &Mid| membership.key_of(mid);
        let Ok(notice) = notice::verify(plain, &key_of) else { return Ok(Fate::Waits) };
        let content = &notice.content;
        if content.audience != Audience::Record(record) || content.partnership != membership.partnership {
            return Ok(Fate::Waits);
        }
        let Some(kept) = self.kept(record, notebook)? else { return Ok(Fate::Waits) };
        let new = kept.take_notice(notice);
        self.came.notices = self.came.notices.saturating_add(u64::from(new));
        Ok(Fate::Taken(record))
    }

    fn chunk(&mut self, record: RecordId, plain: &[u8], notebook: &Notebook) -> Result<Fate, WeftError> {
        let (Ok(chunk), Some(_)) = (Chunk::decode(plain), self.kept(record, notebook)?) else { return Ok(Fate::Waits) };
        self.came.chunks = self.came.chunks.saturating_add(1);
        self.chunks.push((record, chunk));
        Ok(Fate::Taken(record))
    }
}

fn open_with(seals: &Seals, sealed: &[u8], pair: &BoxPair) -> Option<(EpochSecret, Verified<Segment>)> {
    seals::open_with(seals, sealed, pair).ok()
}
