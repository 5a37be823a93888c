//! One write: what is put here is folded and committed together, or not at all.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::rc::Rc;

use rusqlite::{Connection, OptionalExtension, params};
use weft_chain::{SignedNotice, Verified};
use weft_model::audience::Audience;
use weft_model::fact::Fact;
use weft_model::ids::{FactId, Incarnation, LogId, Mid, RecordId};
use weft_model::membership::Membership;
use weft_model::notice::NoticeAuthor;
use weft_model::standing::Past;

use crate::append::LogRow;
use crate::columns::{Id, or_empty, pack};
use crate::error::StoreError;
use crate::own;
use crate::snapshot::Snapshot;
use crate::waiting::Dep;

/// What is written in one transaction. Made by [`crate::Store::write`].
pub struct Writer<'a> {
    pub(crate) connection: &'a Connection,
    /// The notebook's own until the first control fact of this write, so that an error or a panic leaves that as it was.
    pub(crate) past: Option<Cow<'a, Past>>,
    /// The membership of everything held; none after a new control fact.
    pub(crate) membership: Option<Rc<Membership>>,
    /// What was in force before the first control fact of this write; none if there was none.
    pub(crate) in_force: Option<Rc<Membership>>,
    pub(crate) audiences: BTreeMap<Audience, i64>,
    pub(crate) logs: BTreeMap<LogId, LogRow>,
    pub(crate) deps: BTreeMap<FactId, Dep>,
    /// Whether any fact waits for another, so that an import in order never asks.
    pub(crate) any_waits: bool,
    /// Which device writes here, and as which incarnation, once somebody asked.
    place: Option<Option<(Mid, Incarnation)>>,
    /// Whether this write brought what another copy of this notebook wrote.
    pub(crate) elsewhere: bool,
    /// By id, because ids are time-prefixed: rows then go in nearly in order.
    pub(crate) touched: BTreeMap<RecordId, Touched>,
}

/// A record that has to be folded before this write ends.
pub(crate) struct Touched {
    pub(crate) row: i64,
    /// Whether it came into being in this write, so that all its facts are in `new`.
    pub(crate) fresh: bool,
    /// Whether it has to be folded from all its facts.
    pub(crate) anew: bool,
    /// Ready facts that it has not folded yet.
    pub(crate) new: Vec<Fact>,
}

impl<'a> Writer<'a> {
    pub(crate) fn new(connection: &'a Connection, past: Option<Cow<'a, Past>>) -> Result<Self, StoreError> {
        let any_waits =
            connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM waits)")?.query_row([], |row| row.get(0))?;
        Ok(Self {
            connection,
            past,
            membership: None,
            in_force: None,
            audiences: BTreeMap::new(),
            logs: BTreeMap::new(),
            deps: BTreeMap::new(),
            any_waits,
            place: None,
            elsewhere: false,
            touched: BTreeMap::new(),
        })
    }

    /// Folds what was touched, erases what has to go, until nothing is left to do. Answers with the membership if it is
    /// another one now.
    pub(crate) fn finish(mut self) -> Result<Option<Past>, StoreError> {
        self.spread_control()?;
        while !self.touched.is_empty() {
            let folded = self.fold_touched()?;
            self.erase_after(&folded)?;
        }
        Ok(match self.past {
            Some(Cow::Owned(past)) => Some(past),
            Some(Cow::Borrowed(_)) | None => None,
        })
    }

    /// Whether a log of this device and incarnation is one that this notebook goes on with.
    pub(crate) fn goes_on_with(&mut self, mid: Mid, incarnation: Incarnation) -> Result<bool, StoreError> {
        if self.place.is_none() {
            self.place = Some(own::place(self.connection)?);
        }
        Ok(self.place == Some(Some((mid, incarnation))))
    }

    /// What the notebook holds at this point of the write. Facts put in it are there; records are folded at its end.
    pub fn snapshot(&self) -> Snapshot<'_> {
        Snapshot::new(self.connection, self.past.as_deref())
    }

    /// Marks a record for folding, making its row if it is new.
    pub(crate) fn touch(&mut self, id: &RecordId) -> Result<&mut Touched, StoreError> {
        use std::collections::btree_map::Entry;
        match self.touched.entry(*id) {
            Entry::Occupied(touched) => Ok(touched.into_mut()),
            Entry::Vacant(free) => {
                let found: Option<i64> = self
                    .connection
                    .prepare_cached("SELECT row FROM records WHERE id = ?1")?
                    .query_row([Id(*id)], |row| row.get(0))
                    .optional()?;
                let row = match found {
                    Some(row) => row,
                    None => {
                        self.connection.prepare_cached("INSERT INTO records (id) VALUES (?1)")?.insert([Id(*id)])?
                    }
                };
                Ok(free.insert(Touched { row, fresh: found.is_none(), anew: false, new: Vec::new() }))
            }
        }
    }

    /// Folds every record anew at the end of this write, from the facts stored: after an update of the model.
    pub fn refold_all(&mut self) -> Result<(), StoreError> {
        // Sums follow what is added and removed; if they were wrong, they would stay so.
        // Row by row: emptying a table that is empty would write its page, and freshness would not know why it changed.
        self.connection.execute_batch("DELETE FROM balances WHERE true; DELETE FROM balance_sums WHERE true")?;
        let mut query = self.connection.prepare_cached("SELECT id FROM records")?;
        let ids = query.query_map([], |row| row.get::<_, Id<RecordId>>(0))?.collect::<Result<Vec<_>, _>>()?;
        for id in ids {
            self.touch(&id.0)?.anew = true;
        }
        Ok(())
    }

    /// Puts a notice in; false if it is known. One of a kind not known here is kept and passed on.
    ///
    /// # Errors
    /// [`StoreError::NoGenesis`], [`StoreError::Foreign`].
    pub fn put_notice(&mut self, notice: &Verified<SignedNotice>) -> Result<bool, StoreError> {
        if self.membership()?.partnership != notice.content.partnership {
            return Err(StoreError::Foreign);
        }
        let audience = self.audience(&notice.content.audience)?;
        let model = notice.model();
        let author = match &notice.content.author {
            NoticeAuthor::Device(mid) => Some(mid.bytes()),
            NoticeAuthor::Receipt(_) => None,
        };
        let packed = model.as_ref().map(pack).transpose()?.unwrap_or_default();
        let put = self
            .connection
            .prepare_cached(
                "INSERT INTO notices (id, audience, record, author, bytes, model, counted)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0) ON CONFLICT (id) DO NOTHING",
            )?
            .execute(params![
                Id(notice.id),
                audience,
                or_empty(model.as_ref().map(|model| model.record.bytes())),
                or_empty(author),
                notice.encode(),
                packed
            ])?;
        if put == 0 {
            return Ok(false);
        }
        if let Some(model) = model {
            self.touch(&model.record)?.anew = true;
        }
        Ok(true)
    }
}
