//! Attachments: the chunks of sealed files, and tellings whose bodies are still to come.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, params};
use weft_chain::attachment::{self, Chunk};
use weft_chain::telling::Give;
use weft_chain::{MissingFile, Verified};
use weft_model::audience::Audience;
use weft_model::ids::{AttachmentId, FactId, RecordId};
use weft_model::said::Content;

use crate::columns::{Id, pack, unsigned};
use crate::error::StoreError;
use crate::facts;
use crate::writer::Writer;

/// What became of a chunk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChunkHeld {
    /// New, and kept.
    New,
    /// Held already.
    Known,
    /// Its attachment was erased: not kept.
    Erased,
}

impl Writer<'_> {
    /// Keeps a chunk of a sealed file, also before the telling that names it. Whether it is the right one shows when the
    /// whole file is opened.
    pub fn put_chunk(&mut self, chunk: &Chunk) -> Result<ChunkHeld, StoreError> {
        let erased: bool = self
            .connection
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM erased_attachments WHERE attachment = ?1)")?
            .query_row([Id(chunk.id)], |row| row.get(0))?;
        if erased {
            return Ok(ChunkHeld::Erased);
        }
        let put = self
            .connection
            .prepare_cached(
                "INSERT INTO chunks (attachment, place, bytes) VALUES (?1, ?2, ?3)
                 ON CONFLICT (attachment, place) DO NOTHING",
            )?
            .execute(params![Id(chunk.id), chunk.index, chunk.bytes])?;
        Ok(if put == 1 { ChunkHeld::New } else { ChunkHeld::Known })
    }

    /// Gives a fact the body it misses; false if it is here, was erased, or the fact is unknown.
    pub fn put_telling(&mut self, give: &Verified<Give>) -> Result<bool, StoreError> {
        let missing = self
            .connection
            .prepare_cached("SELECT header, seq FROM facts WHERE short = ?1 AND id = ?2 AND held = 1")?
            .query_row(params![crate::columns::short(&give.fact), Id(give.fact)], |row| {
                Ok((row.get::<_, Vec<u8>>(0)?, row.get::<_, i64>(1)?))
            })
            .optional()?;
        let Some((header, seq)) = missing else { return Ok(false) };
        let Some(known) = facts::by_id(self.connection, &give.fact)? else { return Ok(false) };
        let whole = weft_chain::ChainFact {
            seq: unsigned(seq)?,
            id: give.fact,
            header: facts::read_header(&header)?,
            header_bytes: header,
            body: Some(give.body.clone()),
        };
        let fact = whole.to_fact(&known.at.log, known.audience, known.author);
        self.fill(&give.fact, &give.body, fact)?;
        Ok(true)
    }
}

/// The chunks held of an attachment, in order.
pub(crate) fn chunks(connection: &Connection, attachment: &AttachmentId) -> Result<Vec<Chunk>, StoreError> {
    let mut query =
        connection.prepare_cached("SELECT place, bytes FROM chunks WHERE attachment = ?1 ORDER BY place")?;
    let chunks = query
        .query_map([Id(*attachment)], |row| Ok(Chunk { id: *attachment, index: row.get(0)?, bytes: row.get(1)? }))?;
    Ok(chunks.collect::<Result<_, _>>()?)
}

/// The places of the chunks held of an attachment.
pub(crate) fn places(connection: &Connection, attachment: &AttachmentId) -> Result<BTreeSet<u32>, StoreError> {
    let mut query = connection.prepare_cached("SELECT place FROM chunks WHERE attachment = ?1")?;
    let places = query.query_map([Id(*attachment)], |row| row.get(0))?;
    Ok(places.collect::<Result<_, _>>()?)
}

/// One chunk.
pub(crate) fn chunk(
    connection: &Connection,
    attachment: &AttachmentId,
    index: u32,
) -> Result<Option<Chunk>, StoreError> {
    let mut query = connection.prepare_cached("SELECT bytes FROM chunks WHERE attachment = ?1 AND place = ?2")?;
    let bytes = query.query_row(params![Id(*attachment), index], |row| row.get(0)).optional()?;
    Ok(bytes.map(|bytes| Chunk { id: *attachment, index, bytes }))
}

/// Whether a telling of an audience names an attachment.
pub(crate) fn is_named(
    connection: &Connection,
    audience: &Audience,
    attachment: &AttachmentId,
) -> Result<bool, StoreError> {
    let mut query = connection.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM attachments t JOIN facts f ON f.row = t.fact JOIN logs l ON l.row = f.log
                        JOIN audiences a ON a.row = l.audience WHERE t.attachment = ?1 AND a.audience = ?2)",
    )?;
    Ok(query.query_row(params![Id(*attachment), pack(audience)?], |row| row.get(0))?)
}

/// The files named by tellings of an audience of which chunks are missing, each once.
pub(crate) fn missing(connection: &Connection, audience: &Audience) -> Result<Vec<MissingFile>, StoreError> {
    let mut query = connection.prepare_cached(
        "SELECT f.id, r.id FROM attachments t
         JOIN facts f ON f.row = t.fact JOIN logs l ON l.row = f.log JOIN audiences a ON a.row = l.audience
         JOIN records r ON r.row = f.record
         WHERE a.audience = ?1
           AND t.chunks > (SELECT COUNT(*) FROM chunks c WHERE c.attachment = t.attachment)
         ORDER BY t.attachment, f.id",
    )?;
    let named = query
        .query_map([pack(audience)?], |row| Ok((row.get::<_, Id<FactId>>(0)?.0, row.get::<_, Id<RecordId>>(1)?.0)))?;
    let mut missing: Vec<MissingFile> = Vec::new();
    for named in named {
        let (fact, record) = named?;
        let Some(Content::Attached(file)) = facts::told(connection, &fact)? else { continue };
        if missing.last().is_none_or(|last| last.file != file.id) {
            missing.extend(MissingFile::of(&file, record, &places(connection, &file.id)?));
        }
    }
    Ok(missing)
}

/// A file that is here whole, with its size and the number of its chunks.
pub type WholeFile = (AttachmentId, u64, u32);

/// The files named by tellings of an audience that are here whole.
pub(crate) fn whole(connection: &Connection, audience: &Audience) -> Result<Vec<WholeFile>, StoreError> {
    let mut query = connection.prepare_cached(
        "SELECT t.attachment, SUM(LENGTH(c.bytes)), COUNT(*) FROM chunks c
         JOIN (SELECT DISTINCT t.attachment, t.chunks FROM attachments t
               JOIN facts f ON f.row = t.fact JOIN logs l ON l.row = f.log JOIN audiences a ON a.row = l.audience
               WHERE a.audience = ?1) t ON t.attachment = c.attachment
         GROUP BY t.attachment, t.chunks HAVING COUNT(*) = t.chunks ORDER BY t.attachment",
    )?;
    let found = query.query_map([pack(audience)?], |row| {
        let (sealed, chunks): (i64, u32) = (row.get(1)?, row.get(2)?);
        Ok((row.get::<_, Id<AttachmentId>>(0)?.0, sealed, chunks))
    })?;
    let mut whole = Vec::new();
    for found in found {
        let (file, sealed, chunks) = found?;
        whole.push((file, attachment::size_of(unsigned(sealed)?, chunks), chunks));
    }
    Ok(whole)
}

/// The tellings of an audience whose words have not arrived; erased ones are not missing.
pub(crate) fn missing_tellings(connection: &Connection, audience: &Audience) -> Result<Vec<FactId>, StoreError> {
    let mut query = connection.prepare_cached(
        "SELECT DISTINCT f.id FROM facts f JOIN logs l ON l.row = f.log JOIN audiences a ON a.row = l.audience
         WHERE f.held = 1 AND a.audience = ?1 ORDER BY f.id",
    )?;
    let ids = query.query_map([pack(audience)?], |row| Ok(row.get::<_, Id<FactId>>(0)?.0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}
