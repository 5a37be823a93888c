//! Erasing: the body, the salt, the attachment and the search row of a telling go; its place in the log stays, and the
//! body never comes back, whoever sends it.

use rusqlite::params;
use weft_model::artefact::to_erase;
use weft_model::fact::TELLING;
use weft_model::ids::{AttachmentId, FactId, RecordId};

use crate::columns::{Id, short};
use crate::error::StoreError;
use crate::folding::Folded;
use crate::writer::Writer;

impl Writer<'_> {
    /// Erases what has to go after these records changed; what that changes in turn is folded next.
    pub(crate) fn erase_after(&mut self, folded: &[Folded]) -> Result<(), StoreError> {
        let mut gone = Vec::new();
        for folded in folded.iter().filter(|folded| folded.may_erase) {
            gone.extend(to_erase(&self.snapshot(), &folded.id)?);
        }
        gone.iter().try_for_each(|telling| self.erase(telling).map(drop))
    }

    /// Erases a telling for good; false if there was nothing left to erase, or it is no telling.
    pub fn erase(&mut self, telling: &FactId) -> Result<bool, StoreError> {
        let erased: Vec<(i64, Id<RecordId>, i64)> = self
            .connection
            .prepare_cached(
                "SELECT f.row, r.id, f.record FROM facts f JOIN records r ON r.row = f.record
                 WHERE f.short = ?1 AND f.id = ?2 AND f.held <> 2 AND (f.kind & ?3) <> 0",
            )?
            .query_map(params![short(telling), Id(*telling), TELLING], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })?
            .collect::<Result<_, _>>()?;
        for (fact, id, record) in &erased {
            self.connection
                .prepare_cached("UPDATE facts SET held = 2, salt = x'', body = x'' WHERE row = ?1")?
                .execute([fact])?;
            self.forget_attachments(*fact)?;
            // Not left to the next search: the words are gone when this write is.
            self.connection.prepare_cached("DELETE FROM search WHERE rowid = ?1")?.execute([record])?;
            self.touch(&id.0)?.anew = true;
        }
        Ok(!erased.is_empty())
    }

    fn forget_attachments(&mut self, fact: i64) -> Result<(), StoreError> {
        let named: Vec<Id<AttachmentId>> = self
            .connection
            .prepare_cached("DELETE FROM attachments WHERE fact = ?1 RETURNING attachment")?
            .query_map([fact], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        named.iter().try_for_each(|attachment| self.forget_chunks(&attachment.0))
    }

    /// Erases a sealed file that no telling names any more, for good; one that another telling names stays.
    pub fn forget_chunks(&mut self, attachment: &AttachmentId) -> Result<(), StoreError> {
        let attachment = Id(*attachment);
        // Nobody makes another's picture disappear by naming it in a telling of their own.
        let still: bool = self
            .connection
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM attachments WHERE attachment = ?1)")?
            .query_row([attachment], |row| row.get(0))?;
        if !still {
            self.connection.prepare_cached("DELETE FROM chunks WHERE attachment = ?1")?.execute([attachment])?;
            self.connection
                .prepare_cached("INSERT INTO erased_attachments (attachment) VALUES (?1) ON CONFLICT DO NOTHING")?
                .execute([attachment])?;
            self.lower_chunks()?;
        }
        Ok(())
    }
}
