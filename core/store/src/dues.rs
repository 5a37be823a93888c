//! What somebody has still to do: a row each, found by its day without reading others.

use rusqlite::{Connection, Row, params};
use weft_model::day::Day;
use weft_model::ids::{GroupId, MemberId, RecordId};
use weft_model::records::{Due, DueBy, DueLine, Matter};

use crate::columns::{Id, or_empty, unless_empty};
use crate::error::StoreError;

/// Deletes what a record had.
pub(crate) const NONE: &str = "DELETE FROM dues WHERE record = ?1";
/// Up to a day, the earliest first; those without a date last.
pub(crate) const DUE: &str = "SELECT id, matter, by, since, owner, member FROM dues WHERE by <= ?1 ORDER BY by, id, matter, since, owner, member LIMIT ?2";
/// The same of one matter. An index of its own would cost every record that comes or goes two more pages.
pub(crate) const DUE_OF_MATTER: &str = "SELECT id, matter, by, since, owner, member FROM dues
     WHERE matter = ?3 AND by <= ?1 ORDER BY by, id, matter, since, owner, member LIMIT ?2";
/// Stands for "without a date", behind every day there is.
const NO_DATE: i64 = i64::MAX;

/// A matter's number, for good.
const MATTERS: &[Matter] = &[
    Matter::AskAgain,
    Matter::AnswerEntry,
    Matter::Translate,
    Matter::Recall,
    Matter::AnswerInvitation,
    Matter::AcceptCondition,
    Matter::CheckIn,
    Matter::ReportVisit,
    Matter::Promise,
    Matter::AnswerCase,
    Matter::Repair,
    Matter::AskSafer,
    Matter::AnswerReversal,
    Matter::Review,
    Matter::Adjust,
    Matter::CountCase,
    Matter::TakeLineBack,
];

fn matter_number(matter: Matter) -> Result<i64, StoreError> {
    let place = MATTERS.iter().position(|known| *known == matter).ok_or(StoreError::Damaged)?;
    i64::try_from(place).map_err(|_| StoreError::Damaged)
}

/// Puts one in.
pub(crate) fn put(connection: &Connection, row: i64, id: &RecordId, due: &Due) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO dues (record, id, matter, by, since, owner, member) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT DO NOTHING",
        )?
        .execute(params![
            row,
            Id(*id),
            matter_number(due.matter)?,
            due.by.map_or(NO_DATE, |day| i64::from(day.number())),
            due.since.number(),
            or_empty(due.group.as_ref().map(GroupId::bytes)),
            or_empty(due.member.as_ref().map(MemberId::bytes))
        ])?;
    Ok(())
}

/// What is due, in the order of [`DueBy`].
pub(crate) fn due(connection: &Connection, asked: &DueBy) -> Result<Vec<DueLine>, StoreError> {
    let until = asked.until.map_or(NO_DATE, |day| i64::from(day.number()));
    let mut lines = Vec::new();
    let mut take = |row: &Row<'_>| -> Result<(), StoreError> {
        lines.push(line(row)?);
        Ok(())
    };
    match asked.matter {
        Some(matter) => {
            let mut query = connection.prepare_cached(DUE_OF_MATTER)?;
            let mut rows = query.query(params![until, asked.lines, matter_number(matter)?])?;
            while let Some(row) = rows.next()? {
                take(row)?;
            }
        }
        None => {
            let mut query = connection.prepare_cached(DUE)?;
            let mut rows = query.query(params![until, asked.lines])?;
            while let Some(row) = rows.next()? {
                take(row)?;
            }
        }
    }
    Ok(lines)
}

fn line(row: &Row<'_>) -> Result<DueLine, StoreError> {
    let matter: i64 = row.get(1)?;
    let matter = usize::try_from(matter).ok().and_then(|place| MATTERS.get(place)).ok_or(StoreError::Damaged)?;
    let day = |number: i64| i32::try_from(number).ok().and_then(Day::from_number).ok_or(StoreError::Damaged);
    let by: i64 = row.get(2)?;
    let (owner, member): (Vec<u8>, Vec<u8>) = (row.get(4)?, row.get(5)?);
    let due = Due {
        by: if by == NO_DATE { None } else { Some(day(by)?) },
        matter: *matter,
        since: day(row.get(3)?)?,
        group: unless_empty(&owner, GroupId::from_slice)?,
        member: unless_empty(&member, MemberId::from_slice)?,
    };
    Ok(DueLine { record: row.get::<_, Id<RecordId>>(0)?.0, due })
}
