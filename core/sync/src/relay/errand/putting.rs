//! What the mailbox lacks: planned, packed, asked about, put, remembered.

use std::collections::BTreeSet;

use weft_chain::limits::relay as limits;
use weft_chain::outer;

use super::{AT_ONCE, Errand, IDS_AT_ONCE, Packed, Stage};
use crate::relay::frames;
use crate::relay::{Failed, Todo};
use crate::session::compare::{self, Theirs};
use crate::session::{Holdings, Parcel};

impl Errand {
    /// Decides what the mailbox lacks.
    pub(super) fn plan<H: Holdings>(&mut self, holdings: &H) -> Result<(), H::Error> {
        let audience = self.mailbox.audience;
        let (holding, files) = (holdings.holding(&audience)?, holdings.files(&audience)?);
        let theirs = Theirs { logs: self.known.logs.clone(), notices: self.known.notices.clone() };
        let chains = |log: &_, seq| holdings.chains_at(&audience, log, seq);
        let lacking = compare::lacking(&self.names, audience, &holding, &theirs, chains)?;
        self.plan = compare::in_order(vec![lacking]);
        for (file, chunks) in files.into_iter().filter(|(file, _)| !self.known.files.contains(file)) {
            self.plan.extend((0..chunks).map(|chunk| Parcel::Chunk(audience, file, chunk)));
            self.files.push(file);
        }
        self.putting = Some(holding);
        Ok(())
    }

    /// Packs some of what is lacking, and asks which of it is missing.
    pub(super) fn offer<H: Holdings>(&mut self, holdings: &H) -> Result<Todo, H::Error>
    where
        H::Error: From<Failed>,
    {
        while self.queue.iter().map(|(_, blob)| blob.len()).sum::<usize>() < AT_ONCE && self.queue.len() < IDS_AT_ONCE {
            let Some(parcel) = self.plan.pop_front() else { break };
            // What has to be read before anything else can be.
            let first = matches!(parcel, Parcel::Control(..) | Parcel::Notice(..));
            for item in holdings.pack(&parcel)? {
                let key = if first { &self.keys.everybodys } else { &self.keys.newest };
                let wrapped = outer::wrap(&item.encode(), key);
                self.queue.push_back((outer::blob_id(&wrapped), wrapped));
            }
        }
        // One parcel may be more than can be asked about at once.
        let mut packed: Vec<Packed> = Vec::new();
        while packed.len() < IDS_AT_ONCE && packed.iter().map(|(_, blob)| blob.len()).sum::<usize>() < AT_ONCE {
            let Some(next) = self.queue.pop_front() else { break };
            packed.push(next);
        }
        if packed.is_empty() {
            return self.end();
        }
        // The same thing may be lacking in two ways.
        let mut seen = BTreeSet::new();
        packed.retain(|(id, _)| seen.insert(*id));
        let ids: Vec<_> = packed.iter().map(|(id, _)| *id).collect();
        self.stage = Stage::Missing(packed);
        Ok(self.ask("/v1/missing", frames::ids(&ids)))
    }

    /// Puts as many of the first of these as fit together; then offers on.
    pub(super) fn put<H: Holdings>(&mut self, holdings: &H, packed: Vec<Packed>) -> Result<Todo, H::Error>
    where
        H::Error: From<Failed>,
    {
        if self.ran.full {
            return self.end();
        }
        let (mut count, mut bytes) = (0, 0_usize);
        for (_, blob) in packed.iter().take(limits::PUT_BLOBS_AT_MOST) {
            bytes = bytes.saturating_add(blob.len() + 36);
            if bytes > limits::BODY_AT_MOST {
                break;
            }
            count += 1;
        }
        if count == 0 {
            return self.offer(holdings);
        }
        let body = frames::put(packed.iter().take(count));
        self.stage = Stage::Put(count, packed);
        Ok(self.ask("/v1/put", body))
    }

    /// What was put is remembered, if all of it was stored.
    pub(super) fn end<E>(&mut self) -> Result<Todo, E> {
        if let Some(holding) = self.putting.take().filter(|_| !self.ran.full) {
            for (_, leaf) in &holding.ends {
                let place = self.names.place(leaf);
                self.known.logs.entry(place.log).or_default().insert((place.seq, place.chain));
            }
            self.known.notices.extend(holding.notices.iter().map(|notice| self.names.notice(notice)));
            self.known.files.extend(self.files.drain(..));
            // Of each log only the newest places count.
            for ends in self.known.logs.values_mut() {
                while ends.len() > 8 {
                    ends.pop_first();
                }
            }
        }
        self.stage = Stage::Done;
        Ok(Todo::Done(self.ran))
    }
}
