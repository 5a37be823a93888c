//! The membership in memory, and which records a change of it touches.
//!
//! A fact is judged by its own causal past, which never changes once its dependencies are here. What can change the
//! standing of facts folded earlier is a removal or a cut; what can change that of notices is any control fact, because a
//! notice counts as soon as it is here, before the control facts it names may be.

use std::rc::Rc;

use rusqlite::{Connection, params};
use weft_model::audience::Audience;
use weft_model::fact::Fact;
use weft_model::ids::{Mid, RecordId};
use weft_model::membership::Membership;
use weft_model::notice::Notice;
use weft_model::standing::Past;

use crate::columns::{Id, pack, unpack};
use crate::error::StoreError;
use crate::writer::Writer;
use crate::{facts, own};

/// Reads the membership of a notebook; none before its genesis.
pub(crate) fn load(connection: &Connection) -> Result<Option<Past>, StoreError> {
    let Some(genesis) = own::genesis(connection)? else { return Ok(None) };
    let mut past = Past::new(&genesis);
    facts::of_control(connection)?.into_iter().filter(is_control).for_each(|fact| past.add(fact));
    Ok(Some(past))
}

/// Whether it is a well-formed fact of membership. The membership learns of it once it is ready: what it builds on is
/// then known, however deep the chain of facts below it.
pub(crate) const fn is_control(fact: &Fact) -> bool {
    fact.is_control()
}

impl Writer<'_> {
    /// The membership of everything held.
    pub(crate) fn membership(&mut self) -> Result<Rc<Membership>, StoreError> {
        if let Some(known) = &self.membership {
            return Ok(Rc::clone(known));
        }
        let now = self.past.as_ref().ok_or(StoreError::NoGenesis)?.now();
        self.membership = Some(Rc::clone(&now));
        Ok(now)
    }

    /// Adds a fact of membership to the one in memory.
    pub(crate) fn add_control(&mut self, fact: Fact) -> Result<(), StoreError> {
        if self.in_force.is_none() {
            self.in_force = Some(self.membership()?);
        }
        self.membership = None;
        self.past.as_mut().ok_or(StoreError::NoGenesis)?.to_mut().add(fact);
        Ok(())
    }

    /// Touches the records whose facts or notices stand differently after new control facts.
    pub(crate) fn spread_control(&mut self) -> Result<(), StoreError> {
        let Some(before) = self.in_force.take() else { return Ok(()) };
        let now = self.membership()?;
        for mid in before.differing(&now) {
            for record in written_by(self.connection, &mid)? {
                self.touch(&record)?.anew = true;
            }
        }
        for record in self.notices_standing_differently()? {
            self.touch(&record)?.anew = true;
        }
        Ok(())
    }

    fn notices_standing_differently(&self) -> Result<Vec<RecordId>, StoreError> {
        let Some(past) = &self.past else { return Ok(Vec::new()) };
        let mut query = self
            .connection
            .prepare_cached("SELECT model, counted FROM notices WHERE author <> x'' AND model <> x''")?;
        let mut rows = query.query([])?;
        let mut records = Vec::new();
        while let Some(row) = rows.next()? {
            let notice: Notice = unpack(row.get_ref(0)?.as_blob().map_err(|_| StoreError::Damaged)?)?;
            let counted: bool = row.get(1)?;
            if past.counts(&notice) != counted {
                records.push(notice.record);
            }
        }
        Ok(records)
    }

    /// The row of an audience, made if it is new. What a record's own members read has none: it is kept sealed.
    pub(crate) fn audience(&mut self, audience: &Audience) -> Result<i64, StoreError> {
        if let Some(row) = self.audiences.get(audience) {
            return Ok(*row);
        }
        if matches!(audience, Audience::Record(_)) {
            return Err(StoreError::SealedOnly);
        }
        let packed = pack(audience)?;
        self.connection
            .prepare_cached("INSERT INTO audiences (audience) VALUES (?1) ON CONFLICT (audience) DO NOTHING")?
            .execute([&packed])?;
        let row = self
            .connection
            .prepare_cached("SELECT row FROM audiences WHERE audience = ?1")?
            .query_row([&packed], |row| row.get(0))?;
        self.audiences.insert(*audience, row);
        Ok(row)
    }
}

fn written_by(connection: &Connection, mid: &Mid) -> Result<Vec<RecordId>, StoreError> {
    let mut query = connection.prepare_cached(
        "SELECT DISTINCT r.id FROM logs l JOIN facts f ON f.log = l.row JOIN records r ON r.row = f.record
         WHERE l.mid = ?1",
    )?;
    let ids = query.query_map(params![Id(*mid)], |row| row.get::<_, Id<RecordId>>(0))?;
    ids.map(|id| Ok(id?.0)).collect()
}
