//! Meeting by file: what goes out, what comes in, and what this device says it has taken in.
//!
//! A file carries, in this order, control segments with their seals, notices, segments of records and the chunks of
//! attachments, all as the same sealed blobs as on any other path (`packing`). Everything that comes in passes one
//! importer (`importing`); what cannot be taken yet waits in `held` and is tried again whenever something new has
//! arrived.

mod importing;
mod packing;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::io::{Read, Write};

use serde::Serialize;
use weft_chain::notice;
use weft_model::audience::Audience;
use weft_model::ids::{MemberId, Mid, NoticeId, RecordId};
use weft_model::records::Records;
use weft_store::Held;
use weft_sync::file::{Item, Keys, Pulled, Reader, Writer};

use crate::act::{Beside, acknowledged};
use crate::error::WeftError;
use crate::notebook::{Notebook, UNREADABLE, setting};
use importing::{Importer, read_held};
use packing::{devices_of, items, opening_keys, shared_with, write_pieces};

pub(crate) use packing::{control_blob, control_of, epochs_of};

/// For whom a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recipients {
    /// Every member of the partnership.
    Everyone,
    /// The members of one's own group.
    Group,
    /// One person's devices.
    Person(MemberId),
}

/// What went out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct FileOut {
    /// Files of at most 16 MB each.
    pub pieces: u32,
    /// Sealed blobs in them.
    pub blobs: u64,
    /// Bytes in all.
    pub bytes: u64,
}

/// What came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct FileIn {
    /// Facts that were not known here.
    pub new_facts: u64,
    /// Facts that were known already.
    pub known_facts: u64,
    /// Notices that were not known here.
    pub new_notices: u64,
    /// Notices that were known already.
    pub known_notices: u64,
    /// Parts of attachments that were not known here.
    pub new_chunks: u64,
    /// Blobs kept until a predecessor, a member or a newer version arrives.
    pub held: u64,
    /// Blobs that are false, and were not kept.
    pub refused: u64,
    /// Places of the file that were damaged; everything around them was read.
    pub damaged: u64,
    /// Whether the file is here whole. If not, ask for it again: nothing that was read is lost.
    pub complete: bool,
}

/// Notices that one fact acknowledges: 16 KiB of ids, half of what a body may hold.
const ACKNOWLEDGED_AT_ONCE: usize = 512;
/// Bytes read at a time, and stored in one transaction: about forty full segments. Larger ones hardly gain speed and cost
/// memory (measured by `bench`).
const READ: usize = 1024 * 1024;

impl Notebook {
    /// Writes everything these recipients may read. `next` opens the file for each piece, from 1.
    pub fn file_out(
        &mut self,
        to: &Recipients,
        next: &mut dyn FnMut(u32) -> std::io::Result<Box<dyn Write>>,
    ) -> Result<FileOut, WeftError> {
        let membership = self.membership()?;
        let group = self.actor()?.group;
        let audiences = match to {
            Recipients::Everyone => vec![Audience::Partnership],
            Recipients::Group => vec![Audience::Partnership, Audience::Group(group)],
            Recipients::Person(member) => shared_with(&membership, member, group)?,
        };
        self.rekey(&audiences)?;
        let membership = self.membership()?;
        let snapshot = self.snapshot();
        let items = items(&snapshot, &membership, &audiences)?;
        let begin = || match to {
            Recipients::Everyone => {
                Ok(Writer::for_keys(&opening_keys(&snapshot, &membership, &Audience::Partnership)?))
            }
            Recipients::Group => Ok(Writer::for_keys(&opening_keys(&snapshot, &membership, &Audience::Group(group))?)),
            Recipients::Person(member) => {
                let devices = devices_of(&membership, member);
                Writer::for_devices(&devices)
                    .map_err(|_| WeftError::bad("this person has no device, or more than eight"))
            }
        };
        let went = write_pieces(items, &begin, next)?;
        let mut sent = self.sent()?;
        sent.extend(self.own_ends(&audiences)?);
        let sent = postcard::to_allocvec(&sent).map_err(|_| UNREADABLE)?;
        self.store.write(|w| w.put_setting(setting::SENT, &sent))?;
        Ok(went)
    }

    /// Makes a new key for each audience whose newest one somebody who belongs did not get: whoever was admitted while
    /// somebody else made it could read nothing of what follows, withdrawals included.
    fn rekey(&mut self, audiences: &[Audience]) -> Result<(), WeftError> {
        let membership = self.membership()?;
        let held: Vec<_> = self.snapshot().epoch_secrets()?.iter().map(weft_chain::EpochSecret::key_id).collect();
        let lacking = |audience: &&Audience| {
            membership.writing_key(audience).is_none_or(|epoch| {
                let got = |mid: &Mid| epoch.mids.contains(mid);
                !held.contains(&epoch.key) || !membership.devices_of(audience).iter().all(got)
            })
        };
        let rotate: Vec<Audience> = audiences.iter().filter(lacking).copied().collect();
        if !rotate.is_empty() {
            self.commit(&weft_model::command::Decision { rotate, ..Default::default() }, Beside::default())?;
        }
        Ok(())
    }

    /// Takes a file in, as much of it as is whole. A second time it changes nothing.
    pub fn file_in(&mut self, input: &mut dyn Read) -> Result<FileIn, WeftError> {
        self.place()?;
        let secrets = self.snapshot().epoch_secrets()?;
        // The device's own pair opens files for a person; the keys it has open files for an audience.
        let keys = Keys { pairs: vec![self.identity.box_pair().clone()], secrets };
        let mut reader = Reader::new(keys);
        let mut came = FileIn::default();
        let mut importer = self.importer()?;
        let mut buffer = vec![0; READ];
        loop {
            let read = input.read(&mut buffer).map_err(|_| WeftError::Device { what: "the file could not be read" })?;
            reader.push(buffer.get(..read).unwrap_or_default());
            let mut items = Vec::new();
            loop {
                match reader.pull().map_err(|not| WeftError::bad(not.to_string()))? {
                    Pulled::Item(item) => items.push(item),
                    Pulled::Damaged(_) => {}
                    Pulled::More => break,
                }
            }
            self.take_in(&mut importer, items, &mut came)?;
            if read == 0 {
                break;
            }
        }
        let opened = reader.opened_by().is_some();
        let report = reader.finish();
        if !opened {
            return Err(WeftError::bad("this file is not for this device, or is damaged at its beginning"));
        }
        came.damaged = report.damaged;
        came.complete = report.is_complete();
        self.retry_held(&mut importer, &mut came)?;
        self.acknowledge()?;
        if came.new_facts > 0 || came.new_notices > 0 {
            let today = self.clock.today().number().to_le_bytes();
            self.store.write(|w| w.put_setting(setting::LAST_MET, &today))?;
        }
        Ok(came)
    }

    fn importer(&self) -> Result<Importer, WeftError> {
        Ok(Importer::new(self.identity.box_pair().clone(), self.snapshot().epoch_secrets()?))
    }

    fn take_in(&mut self, importer: &mut Importer, items: Vec<Item>, came: &mut FileIn) -> Result<(), WeftError> {
        if items.is_empty() {
            return Ok(());
        }
        let counted = self.store.write(|w| {
            let mut counted = *came;
            for item in items {
                importer.item(w, item, &mut counted)?;
            }
            Ok(counted)
        })?;
        *came = counted;
        Ok(())
    }

    /// Tries what waits again, until nothing moves any more.
    fn retry_held(&mut self, importer: &mut Importer, came: &mut FileIn) -> Result<(), WeftError> {
        loop {
            let keys = importer.keys();
            let waiting: Vec<Held> = self.snapshot().held()?;
            let before = waiting.len();
            came.held = 0;
            self.store.write(|w| {
                for held in waiting {
                    let Some(item) = read_held(&held.bytes) else { continue };
                    w.unhold(&held.id)?;
                    importer.item(w, item, came)?;
                }
                Ok(())
            })?;
            let left = self.snapshot().held()?.len();
            if left >= before && importer.keys() == keys {
                return Ok(());
            }
        }
    }

    /// Says which notices this device has taken in; one fact per record, itself never acknowledged.
    fn acknowledge(&mut self) -> Result<(), WeftError> {
        let place = self.place()?;
        let mut open: BTreeMap<(RecordId, Audience), Vec<NoticeId>> = BTreeMap::new();
        let snapshot = self.snapshot();
        let membership = self.membership()?;
        let key_of = |mid: &Mid| membership.devices.get(mid).map(|device| device.sign);
        for audience in snapshot.audiences()? {
            for (id, bytes) in snapshot.notices(&audience)? {
                let Some(notice) = notice::verify(&bytes, &key_of).ok().and_then(|notice| notice.model()) else {
                    continue;
                };
                let Some(record) = snapshot.record(&notice.record).map_err(|_| UNREADABLE)? else { continue };
                let counts = record.notices.iter().any(|counting| counting.id == id);
                let heard = record.acknowledged.get(&id).is_some_and(|mids| mids.contains(&place.mid));
                if counts && !heard {
                    open.entry((record.id, record.audience)).or_default().push(id);
                }
            }
        }
        let facts: Vec<_> = open
            .into_iter()
            .flat_map(|((record, audience), ids)| {
                let some = |ids: &[NoticeId]| acknowledged(record, audience, ids.to_vec());
                ids.chunks(ACKNOWLEDGED_AT_ONCE).map(some).collect::<Vec<_>>()
            })
            .collect();
        if !facts.is_empty() {
            let decision = weft_model::command::Decision { facts, ..Default::default() };
            self.commit(&decision, Beside::default())?;
        }
        Ok(())
    }
}
