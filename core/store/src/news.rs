//! What is new since a file went out: what the next one for the same recipients holds, and what it builds on.
//!
//! Facts, notices and chunks have row numbers that only grow, so three numbers say how far a file went: whatever arrives
//! later, from whomever and however old, stands behind them. Two things change a row that is there already, words that were
//! missing and seals that came late: the rows that lacked something are listed. Deleting the newest chunks gives their
//! numbers free, so that [`lower`] follows each deletion. A rescue counts rows anew, and so does nothing else; it begins
//! another incarnation, as going on with an older copy does, and no number of an earlier one is believed.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use weft_chain::root::Leaf;
use weft_chain::segment::EPOCH_KEY;
use weft_chain::telling::Give;
use weft_chain::{Segment, Verified};
use weft_model::audience::{Audience, Lane};
use weft_model::ids::{AttachmentId, FactId, Incarnation, LogId};

use crate::columns::{Id, number, pack, unpack, unsigned};
use crate::error::StoreError;
use crate::logs::{Branch, LogHeld};
use crate::own;
use crate::snapshot::Snapshot;
use crate::writer::Writer;

/// The setting that remembers them.
const WENT: &str = "went-out";
/// Recipients remembered, those of the newest files: a file for others is a whole one.
const RECIPIENTS_AT_MOST: usize = 16;
/// Rows that lacked something, and are listed. With more of them the next file is a whole one.
const LACKING_AT_MOST: usize = 1024;

/// How far a file went.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Went {
    facts: i64,
    /// At the last whole file: what came since goes again, as a withdrawal must not be lost with one stick.
    notices: i64,
    chunks: i64,
    /// Rows of facts that lacked their words or their seals.
    lacking: Vec<i64>,
    /// Those that had lacked them at the last whole file and went out since.
    again: Vec<i64>,
}

/// What a file holds of one audience.
#[derive(Debug, Default)]
pub struct News {
    /// Control segments.
    pub control: Vec<Verified<Segment>>,
    /// Notices as they travel.
    pub notices: Vec<Vec<u8>>,
    /// Segments of records.
    pub records: Vec<Verified<Segment>>,
    /// Words of facts that went out without them.
    pub tellings: Vec<Give>,
    /// Chunks of attachments, by their places.
    pub chunks: BTreeSet<(AttachmentId, u32)>,
    /// Where each log stood when the file before went out, and notices that do not go again, two by two at the place 0: what
    /// that file, or one before it, has brought.
    pub builds_on: Vec<Leaf>,
}

/// How far the last file for some recipients went.
#[derive(Serialize, Deserialize)]
struct Kept {
    recipients: Vec<u8>,
    belongs: Vec<u8>,
    incarnation: Incarnation,
    went: Went,
}

impl Went {
    /// How far a file goes that holds everything here, or what is new since another one; none if too much of it lacks
    /// something for the next one to be of what is new.
    pub fn now(snapshot: &Snapshot<'_>, since: Option<&Self>) -> Result<Option<Self>, StoreError> {
        let connection = snapshot.connection();
        let newest = |table| top(connection, table);
        let lacking = lacking(connection)?;
        let filled = |row: &i64| lacking.binary_search(row).is_err();
        let again = since.map(|since| since.lacking.iter().filter(|row| filled(row)).chain(&since.again));
        let again: BTreeSet<i64> = again.into_iter().flatten().copied().collect();
        if lacking.len().saturating_add(again.len()) > LACKING_AT_MOST {
            return Ok(None);
        }
        let notices = since.map_or_else(|| newest("notices"), |since| Ok(since.notices))?;
        let again = again.into_iter().collect();
        Ok(Some(Self { facts: newest("facts")?, notices, chunks: newest("chunks")?, lacking, again }))
    }

    /// How far the last file for these recipients went, if the next one may hold what is new since: the same devices
    /// belong, and this notebook's rows are still those.
    pub fn before(snapshot: &Snapshot<'_>, recipients: &[u8], belongs: &[u8]) -> Result<Option<Self>, StoreError> {
        let Some((_, incarnation)) = snapshot.place()? else { return Ok(None) };
        let kept = kept(snapshot.connection())?.into_iter().find(|kept| kept.recipients == recipients);
        Ok(kept.filter(|kept| kept.belongs == belongs && kept.incarnation == incarnation).map(|kept| kept.went))
    }
}

impl Writer<'_> {
    /// Remembers how far a file for these recipients went, to whom `belongs` belonged then; or, without, that the next one is
    /// a whole one.
    pub fn put_went(&mut self, recipients: &[u8], belongs: &[u8], went: Option<Went>) -> Result<(), StoreError> {
        let Some((_, incarnation)) = own::place(self.connection)? else { return Ok(()) };
        let mut all = kept(self.connection)?;
        all.retain(|kept| kept.recipients != recipients);
        all.extend(went.map(|went| Kept {
            recipients: recipients.to_vec(),
            belongs: belongs.to_vec(),
            incarnation,
            went,
        }));
        all.drain(..all.len().saturating_sub(RECIPIENTS_AT_MOST));
        self.put_setting(WENT, &pack(&all)?)
    }

    /// After chunks were deleted: those that come next may get their numbers.
    pub(crate) fn lower_chunks(&mut self) -> Result<(), StoreError> {
        let (mut all, top) = (kept(self.connection)?, top(self.connection, "chunks")?);
        if all.iter().any(|kept| kept.went.chunks > top) {
            all.iter_mut().for_each(|kept| kept.went.chunks = kept.went.chunks.min(top));
            self.put_setting(WENT, &pack(&all)?)?;
        }
        Ok(())
    }
}

fn kept(connection: &Connection) -> Result<Vec<Kept>, StoreError> {
    own::setting(connection, WENT)?.map_or_else(|| Ok(Vec::new()), |bytes| unpack(&bytes))
}

fn top(connection: &Connection, table: &str) -> Result<i64, StoreError> {
    let mut query = connection.prepare_cached(&format!("SELECT COALESCE(MAX(row), 0) FROM {table}"))?;
    Ok(query.query_row([], |row| row.get(0))?)
}

/// The facts whose words or seals are not here, by row.
fn lacking(connection: &Connection) -> Result<Vec<i64>, StoreError> {
    let mut query = connection.prepare_cached(
        "SELECT row FROM facts WHERE held = 1
         UNION SELECT row FROM facts f WHERE kind >= 256 AND kind < 512 AND kind = ?1
               AND NOT EXISTS (SELECT 1 FROM seals s WHERE s.fact = f.id) ORDER BY row LIMIT ?2",
    )?;
    let most = number(u64::try_from(LACKING_AT_MOST).unwrap_or(u64::MAX).saturating_add(1))?;
    let rows = query.query_map(params![EPOCH_KEY, most], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What is new of an audience since a file; everything since none.
pub(crate) fn news(snapshot: &Snapshot<'_>, audience: &Audience, since: &Went) -> Result<News, StoreError> {
    let mut news = News { notices: notices(snapshot, audience, since)?, ..News::default() };
    for log in snapshot.logs(audience)? {
        let from = match went_to(snapshot.connection(), &log, since)? {
            Stood::AtItsEnd => {
                news.builds_on.extend(log.branches.iter().map(|end| leaf(log.id, end)));
                continue;
            }
            Stood::At(end) => {
                news.builds_on.push(leaf(log.id, &end));
                end.seq.saturating_add(1)
            }
            Stood::Nowhere => 1,
        };
        let lane = if log.opened.lane == Lane::Control { &mut news.control } else { &mut news.records };
        lane.extend(snapshot.runs(&log.id, from)?);
    }
    news.builds_on.extend(earlier_notices(snapshot, audience, since)?);
    chunks(snapshot, audience, since, &mut news.chunks)?;
    for row in since.lacking.iter().chain(&since.again) {
        late(snapshot, audience, *row, &mut news)?;
    }
    for row in &since.lacking {
        all_chunks(snapshot, audience, *row, &mut news.chunks)?;
    }
    Ok(news)
}

/// Where a log stood when a file went out.
enum Stood {
    /// Nothing was written since.
    AtItsEnd,
    At(Branch),
    /// It was not here; or it is forked, and goes whole.
    Nowhere,
}

fn went_to(connection: &Connection, log: &LogHeld, since: &Went) -> Result<Stood, StoreError> {
    let mut query = connection.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM facts f JOIN logs l ON l.row = f.log
                        WHERE l.id = ?1 AND f.seq = ?2 AND f.chain = ?3 AND f.row > ?4)",
    )?;
    let mut is_new = |end: &Branch| -> Result<bool, StoreError> {
        Ok(query.query_row(params![Id(log.id), number(end.seq)?, end.chain, since.facts], |row| row.get(0))?)
    };
    let new: Vec<bool> = log.branches.iter().map(&mut is_new).collect::<Result<_, _>>()?;
    if !new.contains(&true) {
        return Ok(Stood::AtItsEnd);
    }
    if log.forked() {
        return Ok(Stood::Nowhere);
    }
    // What is new stands at the end: this reads no more than that.
    let mut query = connection.prepare_cached(
        "SELECT f.seq, f.chain FROM facts f JOIN logs l ON l.row = f.log
         WHERE l.id = ?1 AND f.row <= ?2 ORDER BY f.seq DESC LIMIT 1",
    )?;
    let end = query.query_row(params![Id(log.id), since.facts], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    Ok(match end {
        Some((seq, chain)) => Stood::At(Branch { seq: unsigned(seq)?, chain }),
        None => Stood::Nowhere,
    })
}

const fn leaf(log: LogId, end: &Branch) -> Leaf {
    Leaf { log, seq: end.seq, chain: end.chain }
}

fn notices(snapshot: &Snapshot<'_>, audience: &Audience, since: &Went) -> Result<Vec<Vec<u8>>, StoreError> {
    let mut query = snapshot.connection().prepare_cached(
        "SELECT n.bytes FROM notices n JOIN audiences a ON a.row = n.audience
         WHERE a.audience = ?1 AND n.row > ?2 ORDER BY n.id",
    )?;
    let notices = query.query_map(params![pack(audience)?, since.notices], |row| row.get(0))?;
    Ok(notices.collect::<Result<_, _>>()?)
}

/// The notices of a whole file, named: nothing else would tell that it never came, if its facts came another way.
fn earlier_notices(snapshot: &Snapshot<'_>, audience: &Audience, since: &Went) -> Result<Vec<Leaf>, StoreError> {
    let mut query = snapshot.connection().prepare_cached(
        "SELECT n.id FROM notices n JOIN audiences a ON a.row = n.audience
         WHERE a.audience = ?1 AND n.row <= ?2 ORDER BY n.id",
    )?;
    let ids = query.query_map(params![pack(audience)?, since.notices], |row| row.get(0))?;
    let ids: Vec<[u8; 32]> = ids.collect::<Result<_, _>>()?;
    let pairs = ids.chunks(2).filter_map(|pair| pair.split_first());
    let leaf = |(first, second): (&[u8; 32], &[[u8; 32]])| Leaf {
        log: LogId::new(*first),
        seq: 0,
        chain: second.first().copied().unwrap_or_default(),
    };
    Ok(pairs.map(leaf).collect())
}

/// Whether what a file builds on is here: a place of a log with its chain value, or, at the place 0, one notice or two.
pub(crate) fn holds(snapshot: &Snapshot<'_>, leaf: &Leaf) -> Result<bool, StoreError> {
    if leaf.seq > 0 {
        return Ok(snapshot.chains_at(&leaf.log, leaf.seq)?.contains(&leaf.chain));
    }
    let mut query = snapshot.connection().prepare_cached("SELECT EXISTS (SELECT 1 FROM notices WHERE id = ?1)")?;
    let mut held = |id: &[u8; 32]| query.query_row([id], |row| row.get(0));
    Ok(held(leaf.log.bytes())? && (leaf.chain == [0; 32] || held(&leaf.chain)?))
}

/// New chunks, and all of what new facts name: it may have been here before anything named it.
fn chunks(
    snapshot: &Snapshot<'_>,
    audience: &Audience,
    since: &Went,
    out: &mut BTreeSet<(AttachmentId, u32)>,
) -> Result<(), StoreError> {
    let mut query = snapshot.connection().prepare_cached(
        "SELECT c.attachment, c.place FROM chunks c JOIN attachments t ON t.attachment = c.attachment
         JOIN facts f ON f.row = t.fact JOIN logs l ON l.row = f.log JOIN audiences a ON a.row = l.audience
         WHERE c.row > ?2 AND a.audience = ?1
         UNION
         SELECT c.attachment, c.place FROM attachments t JOIN chunks c ON c.attachment = t.attachment
         JOIN facts f ON f.row = t.fact JOIN logs l ON l.row = f.log JOIN audiences a ON a.row = l.audience
         WHERE t.fact > ?3 AND a.audience = ?1",
    )?;
    let mut rows = query.query(params![pack(audience)?, since.chunks, since.facts])?;
    while let Some(row) = rows.next()? {
        out.insert((row.get::<_, Id<AttachmentId>>(0)?.0, row.get(1)?));
    }
    Ok(())
}

/// The same of a fact whose words came late.
fn all_chunks(
    snapshot: &Snapshot<'_>,
    audience: &Audience,
    fact: i64,
    out: &mut BTreeSet<(AttachmentId, u32)>,
) -> Result<(), StoreError> {
    let mut query = snapshot.connection().prepare_cached(
        "SELECT c.attachment, c.place FROM attachments t JOIN chunks c ON c.attachment = t.attachment
         JOIN facts f ON f.row = t.fact JOIN logs l ON l.row = f.log JOIN audiences a ON a.row = l.audience
         WHERE t.fact = ?2 AND a.audience = ?1",
    )?;
    let mut rows = query.query(params![pack(audience)?, fact])?;
    while let Some(row) = rows.next()? {
        out.insert((row.get::<_, Id<AttachmentId>>(0)?.0, row.get(1)?));
    }
    Ok(())
}

/// What a fact lacked when it went out, if it is here now and of this audience.
fn late(snapshot: &Snapshot<'_>, audience: &Audience, row: i64, news: &mut News) -> Result<(), StoreError> {
    let mut query = snapshot.connection().prepare_cached(
        "SELECT f.id, f.kind, l.id, f.seq FROM facts f JOIN logs l ON l.row = f.log JOIN audiences a ON a.row = l.audience
         WHERE f.row = ?1 AND a.audience = ?2 AND f.held = 0",
    )?;
    let found = query.query_row(params![row, pack(audience)?], |row| {
        Ok((row.get::<_, Id<FactId>>(0)?.0, row.get::<_, u16>(1)?, row.get::<_, Id<LogId>>(2)?.0, row.get(3)?))
    });
    let Some((fact, kind, log, seq)) = found.optional()? else { return Ok(()) };
    if kind != EPOCH_KEY {
        news.tellings.extend(snapshot.give(audience, &fact)?);
    } else if snapshot.seals(&fact)?.is_some() {
        let seq = unsigned(seq)?;
        for segment in snapshot.runs_to(&log, seq, seq)? {
            // A forked log may have gone whole.
            if !news.control.iter().any(|known| known.log() == log && known.tip == segment.tip) {
                news.control.push(segment);
            }
        }
    }
    Ok(())
}
