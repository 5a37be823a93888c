//! Facts whose dependencies are not all here wait: kept and passed on, not folded, until the last of them arrives.

use rusqlite::{OptionalExtension, params};
use weft_chain::Header;
use weft_model::ids::FactId;

use crate::columns::{Id, short, unsigned};
use crate::control::is_control;
use crate::error::StoreError;
use crate::facts;
use crate::facts::read_header;
use crate::writer::Writer;

/// A fact that another names.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Dep {
    pub(crate) depth: u64,
    pub(crate) ready: bool,
}

/// Whether a fact can be folded.
pub(crate) enum Readiness {
    Ready,
    /// These are absent or wait themselves.
    WaitsFor(Vec<FactId>),
    /// Its depth is not 1 + that of its deepest dependency: it never counts, nor does what builds on it.
    WrongDepth,
}

impl Writer<'_> {
    /// Whether a fact with this header can be folded.
    pub(crate) fn readiness(&mut self, header: &Header) -> Result<Readiness, StoreError> {
        let mut absent = Vec::new();
        let mut deepest = 0;
        for id in &header.deps {
            match self.dep(id)? {
                Some(dep) if dep.ready => deepest = deepest.max(dep.depth),
                _ => absent.push(*id),
            }
        }
        Ok(match absent.is_empty() {
            false => Readiness::WaitsFor(absent),
            true if header.depth == deepest.saturating_add(1) => Readiness::Ready,
            true => Readiness::WrongDepth,
        })
    }

    fn dep(&mut self, id: &FactId) -> Result<Option<Dep>, StoreError> {
        if let Some(dep) = self.deps.get(id) {
            return Ok(Some(*dep));
        }
        let found: Option<(i64, bool)> = self
            .connection
            .prepare_cached("SELECT depth, ready FROM facts WHERE short = ?1 AND id = ?2")?
            .query_row(params![short(id), Id(*id)], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let Some((depth, ready)) = found else { return Ok(None) };
        let dep = Dep { depth: unsigned(depth)?, ready };
        self.deps.insert(*id, dep);
        Ok(Some(dep))
    }

    /// Writes down what a fact waits for.
    pub(crate) fn wait(&mut self, fact: i64, absent: &[FactId]) -> Result<(), StoreError> {
        self.any_waits = true;
        let mut insert = self
            .connection
            .prepare_cached("INSERT INTO waits (short, fact, dep) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")?;
        for dep in absent {
            insert.execute(params![short(dep), fact, Id(*dep)])?;
        }
        Ok(())
    }

    /// A fact became ready: so may those that waited for it, and those that waited for them.
    pub(crate) fn release(&mut self, id: FactId) -> Result<(), StoreError> {
        let mut ready = vec![id];
        while let Some(id) = ready.pop() {
            for fact in self.waiting_for(&id)? {
                ready.extend(self.retry(fact)?);
            }
        }
        Ok(())
    }

    fn waiting_for(&self, id: &FactId) -> Result<Vec<i64>, StoreError> {
        let mut query =
            self.connection.prepare_cached("DELETE FROM waits WHERE short = ?1 AND dep = ?2 RETURNING fact")?;
        let facts = query.query_map(params![short(id), Id(*id)], |row| row.get(0))?;
        Ok(facts.collect::<Result<_, _>>()?)
    }

    /// Looks again at a waiting fact; its id if it is ready now.
    fn retry(&mut self, fact: i64) -> Result<Option<FactId>, StoreError> {
        let still: bool = self
            .connection
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM waits WHERE fact = ?1)")?
            .query_row([fact], |row| row.get(0))?;
        if still {
            return Ok(None);
        }
        let (id, header): (Id<FactId>, Vec<u8>) = self
            .connection
            .prepare_cached("SELECT id, header FROM facts WHERE row = ?1")?
            .query_row([fact], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let header = read_header(&header)?;
        match self.readiness(&header)? {
            Readiness::Ready => {}
            // A fork may hold a fact twice, of which one row was looked at before: it waits on.
            Readiness::WaitsFor(absent) => return self.wait(fact, &absent).map(|()| None),
            Readiness::WrongDepth => return Ok(None),
        }
        self.connection.prepare_cached("UPDATE facts SET ready = 1 WHERE row = ?1")?.execute([fact])?;
        self.deps.insert(id.0, Dep { depth: header.depth, ready: true });
        self.touch(&header.record)?.anew = true;
        if let Some(fact) = facts::by_id(self.connection, &id.0)?.filter(is_control) {
            self.add_control(fact)?;
        }
        Ok(Some(id.0))
    }
}
