//! What an earlier version of the model folded is folded anew, once, when this version opens the notebook.
//!
//! States, rows and what the model reads of a notice are made from facts and notices as they came, which no version changes.

use std::borrow::Cow;
use std::collections::BTreeSet;

use rusqlite::{Connection, params};
use weft_chain::notice;
use weft_model::fold;
use weft_model::ids::{Mid, RecordId};
use weft_model::standing::Past;

use crate::columns::{or_empty, pack, unpack};
use crate::error::StoreError;
use crate::writer::Writer;
use crate::{freshness, own};

/// The name under which the version of the model that folded this notebook is kept.
const FOLDED_BY: &str = "folded by";

/// Brings what is folded to this version of the model, in one transaction; false if it was there already.
pub(crate) fn refold(connection: &mut Connection, past: Option<&Past>) -> Result<bool, StoreError> {
    let folded_by = own::own(connection, FOLDED_BY)?.map(|bytes| unpack::<u16>(&bytes)).transpose()?;
    if folded_by == Some(fold::VERSION) {
        return Ok(false);
    }
    let transaction = connection.transaction()?;
    let mut writer = Writer::new(&transaction, past.map(Cow::Borrowed))?;
    mark(&transaction)?;
    if let Some(past) = past {
        for record in read_notices(&transaction, past)? {
            // It may have no row yet: nothing else of it has come.
            writer.touch(&record)?.anew = true;
        }
        writer.refold_all()?;
    }
    writer.finish()?;
    freshness::raise(&transaction)?;
    transaction.commit()?;
    Ok(true)
}

/// Writes down that this version of the model folded what is here.
pub(crate) fn mark(connection: &Connection) -> Result<(), StoreError> {
    own::put(connection, FOLDED_BY, &pack(&fold::VERSION)?)
}

/// Reads every notice again: an earlier version may not have known its kind, or read less of it. Answers what they are about.
fn read_notices(connection: &Connection, past: &Past) -> Result<BTreeSet<RecordId>, StoreError> {
    let now = past.now();
    let key_of = |mid: &Mid| now.key_of(mid);
    let mut query = connection.prepare("SELECT row, bytes FROM notices")?;
    let (mut rows, mut about) = (query.query([])?, BTreeSet::new());
    while let Some(row) = rows.next()? {
        let (place, bytes): (i64, Vec<u8>) = (row.get(0)?, row.get(1)?);
        // It was verified before it was kept; one that does not verify now is damage, which the check finds and says.
        let Ok(notice) = notice::verify(&bytes, &key_of) else { continue };
        let model = notice.model();
        let packed = model.as_ref().map(pack).transpose()?.unwrap_or_default();
        let record = or_empty(model.as_ref().map(|model| model.record.bytes()));
        connection
            .prepare_cached("UPDATE notices SET record = ?2, model = ?3 WHERE row = ?1")?
            .execute(params![place, record, packed])?;
        about.extend(model.map(|model| model.record));
    }
    Ok(about)
}
