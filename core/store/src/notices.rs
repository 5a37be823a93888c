//! Notices going out, and those that still have to be acknowledged.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension, params};
use weft_model::audience::Audience;
use weft_model::fold::Record;
use weft_model::ids::{Mid, NoticeId, RecordId};
use weft_model::notice::{Notice, NoticeAuthor};

use crate::columns::{Id, pack, unpack};
use crate::error::StoreError;

/// The notices that count and that a device has not acknowledged, by their record and its audience.
///
/// What counts was written down when the record was folded, so that no signature is checked again.
pub(crate) fn unacknowledged(
    connection: &Connection,
    by: &Mid,
) -> Result<BTreeMap<(RecordId, Audience), Vec<NoticeId>>, StoreError> {
    let mut query = connection.prepare_cached(
        "SELECT s.state FROM records r JOIN states s ON s.record = r.row
         WHERE r.id IN (SELECT record FROM notices WHERE counted = 1)",
    )?;
    let mut rows = query.query([])?;
    let mut open: BTreeMap<_, Vec<NoticeId>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let record: Record = unpack(row.get_ref(0)?.as_blob().map_err(|_| StoreError::Damaged)?)?;
        let heard = |id: &NoticeId| record.acknowledged.get(id).is_some_and(|mids| mids.contains(by));
        let unheard: Vec<NoticeId> = record.notices.iter().map(|notice| notice.id).filter(|id| !heard(id)).collect();
        if !unheard.is_empty() {
            open.entry((record.id, record.audience)).or_default().extend(unheard);
        }
    }
    Ok(open)
}

/// Who signed each notice of an audience; one of a newer version is not here.
pub(crate) fn authors(
    connection: &Connection,
    audience: &Audience,
) -> Result<Vec<(NoticeId, NoticeAuthor)>, StoreError> {
    let mut query = connection.prepare_cached(
        "SELECT n.model FROM notices n JOIN audiences a ON a.row = n.audience WHERE a.audience = ?1 AND n.model <> x''",
    )?;
    let mut rows = query.query([pack(audience)?])?;
    let mut authors = Vec::new();
    while let Some(row) = rows.next()? {
        let notice: Notice = unpack(row.get_ref(0)?.as_blob().map_err(|_| StoreError::Damaged)?)?;
        authors.push((notice.id, notice.author));
    }
    Ok(authors)
}

/// One notice as it travels, if it is of that audience.
pub(crate) fn one(connection: &Connection, audience: &Audience, id: &NoticeId) -> Result<Option<Vec<u8>>, StoreError> {
    let mut query = connection.prepare_cached(
        "SELECT n.bytes FROM notices n JOIN audiences a ON a.row = n.audience WHERE n.id = ?1 AND a.audience = ?2",
    )?;
    Ok(query.query_row(params![Id(*id), pack(audience)?], |row| row.get(0)).optional()?)
}

/// The ids of the notices of an audience.
pub(crate) fn ids(connection: &Connection, audience: &Audience) -> Result<BTreeSet<NoticeId>, StoreError> {
    let mut query = connection
        .prepare_cached("SELECT n.id FROM notices n JOIN audiences a ON a.row = n.audience WHERE a.audience = ?1")?;
    let ids = query.query_map([pack(audience)?], |row| Ok(row.get::<_, Id<NoticeId>>(0)?.0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}
