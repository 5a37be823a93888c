//! Meeting by file or in a session: what goes out, what comes in, and what this device says it has taken in.
//!
//! A file carries, in this order, control segments with their seals, notices, segments of records and the chunks of
//! attachments, all as the same sealed blobs as on any other path (`packing`). A file comes in by steps (`import`), each
//! through the one importer of `sync`; what cannot be taken yet waits in `held` and is tried again whenever something new
//! has arrived.

mod choosing;
mod import;
pub(crate) mod meeting;
mod packing;
mod relaying;
mod shelf;
#[cfg(test)]
pub(crate) mod tests;

use std::collections::BTreeMap;
use std::io::{Read, Write};

use weft_model::audience::Audience;
use weft_model::ids::{LogId, Mid};
use weft_model::notice::acknowledged;
use weft_store::Went;
use weft_sync::file::write_pieces;

use crate::act::Beside;
use crate::error::WeftError;
use crate::notebook::{Notebook, UNREADABLE, setting};
use packing::{NO_KEY, items, shared_with};

pub use import::Importing;
pub use meeting::{LanNames, Meeting, Met, Step};
pub(crate) use packing::{control_blob, control_of, epochs_of};
pub use relaying::{Errand, RELAY_BUSY};
pub use weft_sync::file::{FileOut, Recipients};
pub use weft_sync::intake::Came;

/// Opens the file for each piece of what goes out, from 1.
pub type Place<'a> = dyn FnMut(u32) -> std::io::Result<Box<dyn Write>> + 'a;

impl Notebook {
    /// Writes everything these recipients may read. `next` opens the file for each piece, from 1. A piece is flushed once,
    /// when it is whole: an answer to that means it is there also after a loss of power, and only then it counts as gone out.
    pub fn file_out(&mut self, to: &Recipients, next: &mut Place<'_>) -> Result<FileOut, WeftError> {
        self.write_file(to, true, true, next)
    }

    /// The same for somebody who has still to choose how it goes on, and may not: nothing counts as gone out.
    pub fn file_to_hand_on(&mut self, to: &Recipients, next: &mut Place<'_>) -> Result<FileOut, WeftError> {
        self.write_file(to, true, false, next)
    }

    /// Writes what is new since the last file that this device wrote for these recipients, and names what that builds on.
    /// Without such a file, or if it cannot be relied on (somebody came or went, this notebook went on from an older copy),
    /// everything.
    pub fn file_of_new(&mut self, to: &Recipients, next: &mut Place<'_>) -> Result<FileOut, WeftError> {
        self.write_file(to, false, true, next)
    }

    fn write_file(
        &mut self,
        to: &Recipients,
        whole: bool,
        counts: bool,
        next: &mut Place<'_>,
    ) -> Result<FileOut, WeftError> {
        let group = self.actor()?.group;
        let membership = self.membership()?;
        let audiences = match to {
            Recipients::Everyone => vec![Audience::Partnership],
            Recipients::Group => vec![Audience::Partnership, Audience::Group(group)],
            Recipients::Person(member) => {
                let theirs = membership.devices.values().find(|device| device.member == *member);
                let theirs = theirs.ok_or(WeftError::bad("nobody of that id belongs to this partnership"))?.group;
                let of = |mid: &Mid| membership.devices.get(mid).is_some_and(|device| device.member == *member);
                shared_with(&self.readable(), &membership, (theirs, &of), group)
            }
        };
        self.rekey(&audiences)?;
        let (membership, snapshot) = (self.membership()?, self.snapshot());
        let rows = audiences.iter().filter(|audience| !matches!(audience, Audience::Record(_)));
        let belongs = (rows.collect::<Vec<_>>(), to.devices(&membership, group));
        let recipients = postcard::to_allocvec(to).map_err(|_| UNREADABLE)?;
        let belongs = postcard::to_allocvec(&belongs).map_err(|_| UNREADABLE)?;
        let before = if whole { None } else { Went::before(&snapshot, &recipients, &belongs)? };
        let whole = before.is_none();
        let now = Went::now(&snapshot, before.as_ref())?;
        let items = items(&self.readable(), &membership, &audiences, &before.unwrap_or_default())?;
        let openers = to.openers(&snapshot.epoch_secrets()?, &membership, group, whole).ok_or(NO_KEY)?;
        let went = write_pieces(items, &|| openers.begin(), next)?;
        if counts {
            self.remember_sent(self.own_ends(&audiences)?)?;
            self.write(|w| w.put_went(&recipients, &belongs, now))?;
        }
        self.keep_anchor();
        Ok(FileOut { whole, ..went })
    }

    /// Own logs have gone out up to these ends.
    fn remember_sent(&mut self, ends: BTreeMap<LogId, u64>) -> Result<(), WeftError> {
        let mut sent = self.sent()?;
        sent.extend(ends);
        self.remember(setting::SENT, &sent)
    }

    /// Makes a new key for each audience whose newest one somebody who belongs did not get: whoever was admitted while
    /// somebody else made it could read nothing of what follows, withdrawals included.
    fn rekey(&mut self, audiences: &[Audience]) -> Result<(), WeftError> {
        let (membership, mid) = (self.membership()?, self.place()?.mid);
        let held: Vec<_> = self.readable().secrets()?.iter().map(weft_chain::EpochSecret::key_id).collect();
        // Who has left makes no key for those who stay, but goes on in their own group.
        let lacks = |of: &&Audience| membership.belongs(&mid, of) && membership.needs_key(of, &held);
        let rotate: Vec<Audience> = audiences.iter().filter(lacks).copied().collect();
        let facts = self.missing_cuts(audiences)?;
        if !rotate.is_empty() || !facts.is_empty() {
            self.commit(&weft_model::command::Decision { facts, rotate, ..Default::default() }, Beside::default())?;
        }
        Ok(())
    }

    /// Takes a file in, as much of it as is whole. A second time it changes nothing.
    pub fn file_in(&mut self, input: &mut dyn Read) -> Result<Came, WeftError> {
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
