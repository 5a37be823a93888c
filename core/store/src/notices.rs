//! Notices that still have to be acknowledged: what `engine` asks after each import.

use std::collections::BTreeMap;

use rusqlite::Connection;
use weft_model::audience::Audience;
use weft_model::fold::Record;
use weft_model::ids::{Mid, NoticeId, RecordId};

use crate::columns::unpack;
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
