//! Meeting by file: what goes out, what comes in, and what this device says it has taken in.
//!
//! A file carries, in this order, control segments with their seals, notices, segments of records and the chunks of
//! attachments, all as the same sealed blobs as on any other path (`packing`). A file comes in by steps (`import`), each
//! through one importer (`importing`); what cannot be taken yet waits in `held` and is tried again whenever something new
//! has arrived.

mod import;
mod importing;
mod packing;
#[cfg(test)]
pub(crate) mod tests;

use std::io::{Read, Write};

use serde::Serialize;
use weft_model::audience::Audience;
use weft_model::ids::{MemberId, Mid};
use weft_model::notice::acknowledged;
use weft_sync::file::{Writer, devices_of, openers, write_pieces};

use crate::act::Beside;
use crate::error::WeftError;
use crate::notebook::{Notebook, UNREADABLE, setting};
use packing::{NO_KEY, items, shared_with};

pub use import::Importing;
pub(crate) use importing::{held_blob, read_held};
pub(crate) use packing::{control_blob, control_of, epochs_of};
pub use weft_sync::file::FileOut;

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

impl Notebook {
    /// Writes everything these recipients may read. `next` opens the file for each piece, from 1. A piece is flushed once,
    /// when it is whole: an answer to that means it is there also after a loss of power, and only then it counts as gone out.
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
            Recipients::Person(member) => shared_with(&self.readable(), &membership, member, group)?,
        };
        self.rekey(&audiences)?;
        let membership = self.membership()?;
        let items = items(&self.readable(), &membership, &audiences)?;
        let secrets = self.snapshot().epoch_secrets()?;
        let (keys, devices) = match to {
            Recipients::Everyone => openers(&secrets, &membership, &Audience::Partnership).ok_or(NO_KEY)?,
            Recipients::Group => openers(&secrets, &membership, &Audience::Group(group)).ok_or(NO_KEY)?,
            Recipients::Person(member) => (Vec::new(), devices_of(&membership, member)),
        };
        let begin = || match to {
            Recipients::Everyone | Recipients::Group => Ok(Writer::for_any(&keys, &devices)),
            Recipients::Person(_) => Writer::for_devices(&devices),
        };
        let went = write_pieces(items, &begin, next)?;
        let mut sent = self.sent()?;
        sent.extend(self.own_ends(&audiences)?);
        let sent = postcard::to_allocvec(&sent).map_err(|_| UNREADABLE)?;
        self.write(|w| w.put_setting(setting::SENT, &sent))?;
        // An older copy that did not know what was handed out would say something else in its place.
        self.keep_anchor();
        Ok(went)
    }

    /// Makes a new key for each audience whose newest one somebody who belongs did not get: whoever was admitted while
    /// somebody else made it could read nothing of what follows, withdrawals included.
    fn rekey(&mut self, audiences: &[Audience]) -> Result<(), WeftError> {
        let (membership, mid) = (self.membership()?, self.place()?.mid);
        let held: Vec<_> = self.readable().secrets()?.iter().map(weft_chain::EpochSecret::key_id).collect();
        // Who has left makes no key for those who stay, but goes on in their own group.
        let belongs = |audience: &&Audience| membership.belongs(&mid, audience);
        let lacking = |audience: &&Audience| {
            membership.writing_key(audience).is_none_or(|epoch| {
                let got = |mid: &Mid| epoch.mids.contains(mid);
                !held.contains(&epoch.key) || !membership.devices_of(audience).iter().all(got)
            })
        };
        let rotate: Vec<Audience> = audiences.iter().filter(belongs).filter(lacking).copied().collect();
        let facts = self.missing_cuts(audiences)?;
        if !rotate.is_empty() || !facts.is_empty() {
            self.commit(&weft_model::command::Decision { facts, rotate, ..Default::default() }, Beside::default())?;
        }
        Ok(())
    }

    /// Takes a file in, as much of it as is whole. A second time it changes nothing.
    pub fn file_in(&mut self, input: &mut dyn Read) -> Result<FileIn, WeftError> {
        let mut importing = self.begin_file_in()?;
        loop {
            if let Some(came) = self.step(&mut importing, input, None)? {
                return Ok(came);
            }
        }
    }

    /// Says which notices this device has taken in; one fact per record, itself never acknowledged.
    fn acknowledge(&mut self) -> Result<(), WeftError> {
        let open = self.snapshot().unacknowledged(&self.place()?.mid)?;
        let facts: Vec<_> =
            open.into_iter().flat_map(|((record, audience), ids)| acknowledged(record, audience, &ids)).collect();
        if !facts.is_empty() {
            let decision = weft_model::command::Decision { facts, ..Default::default() };
            self.commit(&decision, Beside::default())?;
        }
        Ok(())
    }
}
