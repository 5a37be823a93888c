//! Verified segments become rows: what is known is left alone, what is new gets its place, a fork keeps both branches.
//!
//! Nothing here depends on the order of arrival: a log is a tree of chain values, one branch unless its author forked it,
//! and a segment hangs on the value it names.

use rusqlite::{OptionalExtension, params};
use weft_chain::{Body, ChainFact, Segment, Verified};
use weft_model::audience::Audience;
use weft_model::fact::{Fact, Held};
use weft_model::ids::{FactId, LogId, Mid};
use weft_model::said::{Attachment, Content};

use crate::columns::{Id, lane_number, number, short, unsigned};
use crate::control::is_control;
use crate::error::StoreError;
use crate::facts::{ERASED, HERE, MISSING};
use crate::waiting::{Dep, Readiness};
use crate::writer::Writer;

/// What became of a segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Appended {
    /// Facts that were new.
    pub new: u32,
    /// Facts that were known, with or without their bodies.
    pub known: u32,
    /// Bodies that had been missing and are here now.
    pub filled: u32,
    /// New facts that wait for others.
    pub waiting: u32,
    /// The log was found to have another branch by this segment.
    pub fork: Option<Fork>,
}

/// Where a log's author wrote two different facts at one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fork {
    /// The log; whoever wrote it may not go on with it.
    pub log: LogId,
    /// The first place at which the new branch differs.
    pub seq: u64,
}

/// A log as a write knows it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LogRow {
    row: i64,
    /// The newest place of its longest branch.
    top: u64,
    top_chain: [u8; 32],
}

impl LogRow {
    /// The newest place of its longest branch, and the chain value there.
    pub(crate) const fn end(&self) -> (u64, [u8; 32]) {
        (self.top, self.top_chain)
    }
}

/// A fact on its way into the table.
struct Placed<'a> {
    log: LogRow,
    id: LogId,
    audience: Audience,
    author: Mid,
    fact: &'a ChainFact,
    chain: [u8; 32],
}

impl Writer<'_> {
    /// Takes a segment in. A second time, or packed differently, it changes nothing.
    ///
    /// # Errors
    /// [`StoreError::NoGenesis`], [`StoreError::Foreign`], [`StoreError::OtherKey`]: refused for good.
    /// [`StoreError::SealedOnly`]: it goes into [`Sealed`](crate::Sealed), which leaves no rows.
    /// [`StoreError::Gap`], [`StoreError::UnknownMember`]: hold it until what is missing arrives. None of these has
    /// changed anything, so that the write can go on.
    pub fn append(&mut self, segment: &Verified<Segment>) -> Result<Appended, StoreError> {
        // Before anything that would be said of it: whose it is shows only behind its door.
        if let Audience::Record(_) = segment.opened.audience {
            return Err(StoreError::SealedOnly);
        }
        if self.membership()?.partnership != segment.opened.partnership {
            return Err(StoreError::Foreign);
        }
        let id = segment.log();
        let mut log = match self.logs.get(&id) {
            Some(log) => *log,
            None => self.log(&id, segment)?,
        };
        self.check_predecessor(&log, &id, segment)?;
        let chains = segment.chains();
        let mut done = Appended::default();
        let mut before = segment.before;
        let mut first_new = None;
        for (fact, chain) in segment.facts.iter().zip(&chains) {
            let place =
                Placed { log, id, audience: segment.opened.audience, author: segment.opened.mid, fact, chain: *chain };
            if first_new.is_none() && self.meet(&place, &mut done)? {
                before = *chain;
                continue;
            }
            first_new.get_or_insert((fact.seq, before));
            self.insert(&place, &mut done)?;
        }
        self.keep_tip(&log, segment)?;
        if let Some((seq, before)) = first_new {
            done.fork = self.grow(&log, segment, seq, before)?.then_some(Fork { log: id, seq });
            if segment.tip.seq > log.top {
                (log.top, log.top_chain) = (segment.tip.seq, segment.tip.chain);
            }
        }
        self.logs.insert(id, log);
        Ok(done)
    }

    /// The same of one that came from another device. If it is of a log that this device goes on with, and brings what was not
    /// written here, then another copy of this notebook writes too, or this one is older than it knows: from this write on
    /// the notebook is [`Freshness::Older`](crate::Freshness::Older).
    ///
    /// # Errors
    /// As [`Self::append`].
    pub fn receive(&mut self, segment: &Verified<Segment>) -> Result<Appended, StoreError> {
        let done = self.append(segment)?;
        if done.new > 0 && self.goes_on_with(segment.opened.mid, segment.opened.incarnation)? {
            self.put_elsewhere()?;
        }
        Ok(done)
    }

    /// Finds the log, or makes it after checking that its device belongs.
    fn log(&mut self, id: &LogId, segment: &Verified<Segment>) -> Result<LogRow, StoreError> {
        let found = self
            .connection
            .prepare_cached(
                "SELECT l.row, b.seq, b.chain FROM logs l JOIN branches b ON b.log = l.row WHERE l.id = ?1
                 ORDER BY b.seq DESC LIMIT 1",
            )?
            .query_row([Id(*id)], |row| Ok((row.get(0)?, row.get::<_, i64>(1)?, row.get(2)?)))
            .optional()?;
        if let Some((row, top, top_chain)) = found {
            return Ok(LogRow { row, top: unsigned(top)?, top_chain });
        }
        let opened = &segment.opened;
        let membership = self.membership()?;
        let key = membership.key_of(&opened.mid).ok_or(StoreError::UnknownMember { mid: opened.mid })?;
        if key != opened.device {
            return Err(StoreError::OtherKey { mid: opened.mid });
        }
        if segment.first_seq() != 1 {
            return Err(StoreError::Gap { log: *id, held: 0 });
        }
        let audience = self.audience(&opened.audience)?;
        let row = self
            .connection
            .prepare_cached(
                "INSERT INTO logs (id, audience, lane, mid, incarnation, opened, forked)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0)",
            )?
            .insert(params![
                Id(*id),
                audience,
                lane_number(opened.lane),
                Id(opened.mid),
                Id(opened.incarnation),
                opened.encode()
            ])?;
        Ok(LogRow { row, top: 0, top_chain: *id.bytes() })
    }

    fn check_predecessor(&self, log: &LogRow, id: &LogId, segment: &Segment) -> Result<(), StoreError> {
        let before = segment.first_seq().saturating_sub(1);
        if before == 0 || (before == log.top && segment.before == log.top_chain) {
            return Ok(());
        }
        let held = before <= log.top && self.row_at(log, before, &segment.before)?.is_some();
        if held { Ok(()) } else { Err(StoreError::Gap { log: *id, held: log.top }) }
    }

    fn row_at(&self, log: &LogRow, seq: u64, chain: &[u8; 32]) -> Result<Option<(i64, i64)>, StoreError> {
        Ok(self
            .connection
            .prepare_cached("SELECT row, held FROM facts WHERE log = ?1 AND seq = ?2 AND chain = ?3")?
            .query_row(params![log.row, number(seq)?, chain], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?)
    }

    /// Whether the fact is here already; a body that was missing is taken then, one that was erased is not.
    fn meet(&mut self, place: &Placed<'_>, done: &mut Appended) -> Result<bool, StoreError> {
        if place.fact.seq > place.log.top {
            return Ok(false);
        }
        let Some((_, held)) = self.row_at(&place.log, place.fact.seq, &place.chain)? else { return Ok(false) };
        done.known = done.known.saturating_add(1);
        if held == MISSING
            && let Some(body) = &place.fact.body
        {
            self.fill(&place.fact.id, body, place.fact.to_fact(&place.id, place.audience, place.author))?;
            done.filled = done.filled.saturating_add(1);
        }
        Ok(true)
    }

    /// Gives a fact its missing body.
    pub(crate) fn fill(&mut self, id: &FactId, body: &Body, fact: Fact) -> Result<(), StoreError> {
        let filled: Vec<i64> = self
            .connection
            .prepare_cached(
                "UPDATE facts SET held = 0, salt = ?3, body = ?4 WHERE short = ?1 AND id = ?2 AND held = 1 RETURNING row",
            )?
            .query_map(params![short(id), Id(*id), body.salt, body.bytes], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for row in filled {
            self.name_attachment(row, &fact)?;
        }
        self.touch(&fact.record)?.anew = true;
        Ok(())
    }

    fn insert(&mut self, place: &Placed<'_>, done: &mut Appended) -> Result<(), StoreError> {
        let header = &place.fact.header;
        let held = self.held_as(place)?;
        let mut fact = place.fact.to_fact(&place.id, place.audience, place.author);
        let body = match (&place.fact.body, held) {
            (Some(body), HERE) => (body.salt.as_slice(), body.bytes.as_slice()),
            _ => {
                fact.held = Held::read(header.schema, header.kind, None);
                Default::default()
            }
        };
        let readiness = self.readiness(header)?;
        let ready = matches!(readiness, Readiness::Ready);
        let record = self.touch(&header.record)?.row;
        let row = self
            .connection
            .prepare_cached(
                "INSERT INTO facts (short, id, log, seq, chain, record, kind, depth, hlc, header, held, ready, salt, body)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
            )?
            .insert(params![
                short(&place.fact.id),
                Id(place.fact.id),
                place.log.row,
                number(place.fact.seq)?,
                place.chain,
                record,
                header.kind,
                number(header.depth)?,
                header.hlc.cast_signed(),
                place.fact.header_bytes,
                held,
                ready,
                body.0,
                body.1
            ])?;
        done.new = done.new.saturating_add(1);
        self.deps.insert(place.fact.id, Dep { depth: header.depth, ready });
        self.name_attachment(row, &fact)?;
        match readiness {
            Readiness::Ready => {
                if is_control(&fact) {
                    self.add_control(fact.clone())?;
                }
                self.touch(&header.record)?.new.push(fact);
                if self.any_waits {
                    self.release(place.fact.id)?;
                }
            }
            Readiness::WaitsFor(absent) => {
                done.waiting = done.waiting.saturating_add(1);
                self.wait(row, &absent)?;
            }
            Readiness::WrongDepth => {}
        }
        Ok(())
    }

    /// Whether the body may be kept: on another branch the same fact may have been erased.
    fn held_as(&self, place: &Placed<'_>) -> Result<i64, StoreError> {
        let held = if place.fact.body.is_some() { HERE } else { MISSING };
        if place.fact.seq > place.log.top {
            return Ok(held);
        }
        let id = place.fact.id;
        let erased: bool = self
            .connection
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM facts WHERE short = ?1 AND id = ?2 AND held = 2)")?
            .query_row(params![short(&id), Id(id)], |row| row.get(0))?;
        Ok(if erased { ERASED } else { held })
    }

    fn name_attachment(&self, row: i64, fact: &Fact) -> Result<(), StoreError> {
        let Some(Attachment { id, chunks, .. }) = attached(fact) else { return Ok(()) };
        self.connection
            .prepare_cached(
                "INSERT INTO attachments (fact, attachment, chunks) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
            )?
            .execute(params![row, Id(*id), chunks])?;
        Ok(())
    }

    /// Keeps the place where this segment ends: it may be handed on from there.
    fn keep_tip(&self, log: &LogRow, segment: &Segment) -> Result<(), StoreError> {
        let tip = &segment.tip;
        self.connection
            .prepare_cached(
                "INSERT INTO tips (log, seq, chain, signature) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
            )?
            .execute(params![log.row, number(tip.seq)?, tip.chain, tip.signature])?;
        Ok(())
    }

    /// Moves the branch on which the first new fact stands to the segment's tip, or begins one; true for a fork.
    fn grow(&self, log: &LogRow, segment: &Segment, first: u64, before: [u8; 32]) -> Result<bool, StoreError> {
        let moved = self
            .connection
            .prepare_cached("DELETE FROM branches WHERE log = ?1 AND seq = ?2 AND chain = ?3")?
            .execute(params![log.row, number(first.saturating_sub(1))?, before])?;
        self.connection
            .prepare_cached("INSERT INTO branches (log, seq, chain) VALUES (?1, ?2, ?3)")?
            .execute(params![log.row, number(segment.tip.seq)?, segment.tip.chain])?;
        let fork = moved == 0 && log.top > 0;
        if fork {
            self.connection.prepare_cached("UPDATE logs SET forked = 1 WHERE row = ?1")?.execute([log.row])?;
        }
        Ok(fork)
    }
}

/// The attachment that a telling names.
pub(crate) fn attached(fact: &Fact) -> Option<&Attachment> {
    match &fact.held {
        Held::Known(body) => match body.content() {
            Some(Content::Attached(attachment)) => Some(attachment),
            _ => None,
        },
        _ => None,
    }
}
