//! What somebody has still to do: a row each, found by whose it is, what it is and its day without reading others.

use rusqlite::{Connection, Row, params};
use weft_model::day::Day;
use weft_model::ids::{GroupId, MemberId, RecordId};
use weft_model::records::{Due, DueBy, DueLine, Matter, Whose};

use crate::columns::{Id, or_empty, unless_empty};
use crate::error::StoreError;

/// Deletes what a record had.
pub(crate) const NONE: &str = "DELETE FROM dues WHERE record = ?1";
/// Of one owner, one member and one matter, between two last days, and only what waits since a day; the earliest first, those
/// without a date last.
pub(crate) const OF_ONE: &str = "SELECT id, matter, by, since, owner, member FROM dues
     WHERE owner = ?1 AND member = ?2 AND matter = ?3 AND by BETWEEN ?4 AND ?5
       AND (since <= ?6 OR by = 9223372036854775807) ORDER BY by, id, since LIMIT ?7";
/// Everybody's. Whoever asks for them looks at all there is.
const ALL: &str = "SELECT id, matter, by, since, owner, member FROM dues";
/// Stands for "without a date", behind every day there is.
const NO_DATE: i64 = i64::MAX;

/// A matter's number, for good.
fn matter_number(matter: Matter) -> Result<i64, StoreError> {
    let place = Matter::ALL.iter().position(|known| *known == matter).ok_or(StoreError::Damaged)?;
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

/// Takes one out.
pub(crate) fn take_out(connection: &Connection, id: &RecordId, due: &Due) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "DELETE FROM dues WHERE owner = ?1 AND member = ?2 AND matter = ?3 AND by = ?4 AND id = ?5 AND since = ?6",
        )?
        .execute(params![
            or_empty(due.group.as_ref().map(GroupId::bytes)),
            or_empty(due.member.as_ref().map(MemberId::bytes)),
            matter_number(due.matter)?,
            due.by.map_or(NO_DATE, |day| i64::from(day.number())),
            Id(*id),
            due.since.number()
        ])?;
    Ok(())
}

/// What is due, in the order of [`DueBy`].
pub(crate) fn due(connection: &Connection, asked: &DueBy) -> Result<Vec<DueLine>, StoreError> {
    let mut lines = Vec::new();
    match asked.whose {
        Some(Whose { group, member: Some(member) }) => {
            let all = asked.matter.as_ref().map_or(Matter::ALL, std::slice::from_ref);
            for matter in all {
                for owner in [&[], group.bytes().as_slice()] {
                    for member in [&[], member.bytes().as_slice()] {
                        of_one(connection, asked, *matter, (owner, member), &mut lines)?;
                    }
                }
            }
        }
        _ => {
            let mut query = connection.prepare_cached(ALL)?;
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                lines.push(line(row)?);
            }
        }
    }
    Ok(asked.among(lines))
}

/// Those of one owner, one member and one matter, as many as are asked for.
fn of_one(
    connection: &Connection,
    asked: &DueBy,
    matter: Matter,
    (owner, member): (&[u8], &[u8]),
    lines: &mut Vec<DueLine>,
) -> Result<(), StoreError> {
    let number = |day: Day| i64::from(day.number());
    let days = asked.on.and_then(|today| matter.last_days(today));
    let (from, to) = days.map_or((i64::MIN, NO_DATE), |(from, to)| (number(from), number(to)));
    let to = asked.until.map_or(to, |until| to.min(number(until)));
    let since = asked.on.filter(|_| days.is_none()).map_or(i64::MAX, number);
    let mut query = connection.prepare_cached(OF_ONE)?;
    let mut rows = query.query(params![owner, member, matter_number(matter)?, from, to, since, asked.lines])?;
    while let Some(row) = rows.next()? {
        lines.push(line(row)?);
    }
    Ok(())
}

fn line(row: &Row<'_>) -> Result<DueLine, StoreError> {
    let matter: i64 = row.get(1)?;
    let matter = usize::try_from(matter).ok().and_then(|place| Matter::ALL.get(place)).ok_or(StoreError::Damaged)?;
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
