//! Every touched record is folded once: forward where its new facts all come after the last one folded, else anew.

use rusqlite::{OptionalExtension, params};
use weft_chain::root;
use weft_model::fact::Fact;
use weft_model::fold::State;
use weft_model::fold::{self, Record, fold};
use weft_model::ids::RecordId;
use weft_model::notice::Notice;
use weft_model::standing::Past;

use crate::columns::{Id, pack, unpack};
use crate::error::StoreError;
use crate::facts;
use crate::rows::{self, Before};
use crate::writer::{Touched, Writer};

/// A record that was folded, as far as erasing needs to know.
pub(crate) struct Folded {
    pub(crate) id: RecordId,
    /// Whether a withdrawal or a redaction may now erase something through it.
    pub(crate) may_erase: bool,
}

impl Writer<'_> {
    /// Folds what was touched and replaces its rows.
    pub(crate) fn fold_touched(&mut self) -> Result<Vec<Folded>, StoreError> {
        let touched = std::mem::take(&mut self.touched);
        let past = self.past.take().ok_or(StoreError::NoGenesis)?;
        let mut folded = Vec::new();
        for (id, touched) in touched {
            folded.extend(self.fold_one(&id, touched, &past)?);
        }
        self.past = Some(past);
        Ok(folded)
    }

    fn fold_one(&mut self, id: &RecordId, touched: Touched, past: &Past) -> Result<Option<Folded>, StoreError> {
        let Touched { row, fresh, anew, mut new } = touched;
        if !anew && new.is_empty() {
            return Ok(None);
        }
        // Folded anew, what was there is not read: an earlier version may have written it.
        let prior = if fresh || anew { None } else { self.prior(row)? };
        let mut before = if prior.is_some() || (anew && !fresh) { Before::Unknown } else { Before::Nothing };
        new.sort_unstable_by_key(|fact| fact.order);
        let record = match prior {
            Some(mut record) if comes_after(&record, &new) => {
                before = Before::Rows(Box::new(fold::rows(&record)));
                record.evolve(&new, past);
                Some(record)
            }
            // A notice would have made its row, or asked for it to be folded anew.
            None if fresh && !anew => fold(*id, Vec::new(), &new, past),
            _ => fold(*id, self.notices_of(id, past)?, &facts::of_record(self.connection, row)?, past),
        };
        let Some(record) = record else { return Ok(None) };
        self.keep_state(row, &record, fresh)?;
        rows::replace(self.connection, row, &record, before)?;
        let withdrawn = match &record.state {
            State::Artefact(_) | State::Visit(_) => true,
            State::Person(person) => !person.voices.is_empty(),
            State::Consent(_) => !record.notices.is_empty(),
            _ => false,
        };
        Ok(Some(Folded { id: *id, may_erase: withdrawn || !record.redacted.is_empty() }))
    }

    fn prior(&self, row: i64) -> Result<Option<Record>, StoreError> {
        self.connection
            .prepare_cached("SELECT state FROM states WHERE record = ?1")?
            .query_row([row], |row| row.get::<_, Vec<u8>>(0))
            .optional()?
            .map(|state| unpack(&state))
            .transpose()
    }

    /// A record's notices; writes down which of them count now.
    fn notices_of(&self, id: &RecordId, past: &Past) -> Result<Vec<Notice>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT row, model, counted FROM notices WHERE record = ?1 AND model <> x'' ORDER BY id")?;
        let found = query.query_map([Id(*id)], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, Vec<u8>>(1)?, row.get::<_, bool>(2)?))
        })?;
        let found = found.collect::<Result<Vec<_>, _>>()?;
        let mut notices = Vec::with_capacity(found.len());
        for (row, model, counted) in found {
            let notice: Notice = unpack(&model)?;
            let counts = past.counts(&notice);
            if counts != counted {
                self.connection
                    .prepare_cached("UPDATE notices SET counted = ?2 WHERE row = ?1")?
                    .execute(params![row, counts])?;
            }
            notices.push(notice);
        }
        Ok(notices)
    }

    fn keep_state(&mut self, row: i64, record: &Record, fresh: bool) -> Result<(), StoreError> {
        let audience = self.audience(&record.audience)?;
        let state = pack(record)?;
        let hash = root::state_record(&record.id, &state);
        // A record hardly ever changes its audience; setting it all the same would write the index each time.
        let kept = !fresh
            && self
                .connection
                .prepare_cached("UPDATE states SET hash = ?3, state = ?4 WHERE record = ?1 AND audience = ?2")?
                .execute(params![row, audience, hash, state])?
                == 1;
        if !kept {
            self.connection
                .prepare_cached(
                    "INSERT INTO states (record, audience, hash, state) VALUES (?1, ?2, ?3, ?4)
                     ON CONFLICT (record) DO UPDATE
                     SET audience = excluded.audience, hash = excluded.hash, state = excluded.state",
                )?
                .execute(params![row, audience, hash, state])?;
        }
        Ok(())
    }
}

/// Whether facts in order all come after everything a record has folded, and none is there twice.
fn comes_after(record: &Record, new: &[Fact]) -> bool {
    let after_last = match (&record.last, new.first()) {
        (Some(last), Some(first)) => *last < first.order,
        // Without a fact folded, the audience is still open: the first fact says it.
        _ => false,
    };
    after_last && new.is_sorted_by(|a, b| a.order < b.order)
}
