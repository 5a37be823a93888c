//! A sheet → visits that the own group may invite to. Whoever receives invites, so that a row of another host is for that
//! group; nobody accepts by a spreadsheet, and no place is kept.

use std::collections::BTreeSet;

use weft_model::day::Day;
use weft_model::ids::GroupId;
use weft_model::visit::{DAYS_AT_MOST, Invite};

use crate::field::{Field, Purpose};
use crate::reading::{Around, Fault, Reading};
use crate::report::{Choices, Remark, Report, Why};
use crate::sheet::{Cell, Sheet};
use crate::unread::Unread;

/// Takes a sheet in as visits.
///
/// # Errors
/// If it is not clear which columns say what.
pub fn take_calendar(sheet: &Sheet, choices: &Choices, around: &Around<'_>) -> Result<Report<Invite>, Unread> {
    let (reading, mut report) = Reading::begin(sheet, choices, around, Purpose::Calendar)?;
    let (mut known, mut places) = (BTreeSet::new(), 0_usize);
    reading.each(&mut report, |row| {
        let invite = reading.invite(row)?;
        if !known.insert((invite.home, invite.from, invite.to)) {
            return Err(vec![Fault { field: None, column: None, why: Why::Repeated }]);
        }
        places = places.saturating_add(usize::from(!reading.cell(row, Field::Place).is_empty()));
        Ok(invite)
    });
    let said = reading.column(Field::Place).filter(|_| places > 0);
    report.remarks.extend(said.map(|column| Remark::Places { column, rows: places }));
    reading.tell(&mut report);
    Ok(report)
}

impl Reading<'_> {
    fn invite(&self, row: usize) -> Result<Invite, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut note = |fault: Fault| faults.push(fault);
        let home = self.comes(row).map_err(&mut note).ok();
        self.receives(row).map_err(&mut note).ok();
        let from = self.day_in(row, Field::First).map_err(&mut note).ok();
        let to = self.last(row, from).map_err(&mut note).ok().flatten();
        match (home, from, to) {
            (Some(home), Some(from), Some(to)) => {
                if let Some(why) = self.days(from, to) {
                    note(self.fault(if to < from { Field::Last } else { Field::First }, why));
                }
                if faults.is_empty() { Ok(Invite { home, named: Vec::new(), from, to }) } else { Err(faults) }
            }
            _ => Err(faults),
        }
    }

    /// The last day: its own, or the first one where nothing stands.
    fn last(&self, row: usize, from: Option<Day>) -> Result<Option<Day>, Fault> {
        match self.cell(row, Field::Last) {
            Cell::Empty => Ok(from),
            _ => self.day_in(row, Field::Last).map(Some),
        }
    }

    fn days(&self, from: Day, to: Day) -> Option<Why> {
        if to < from {
            Some(Why::TurnedRound)
        } else if to < self.around.today {
            Some(Why::DayIsPast)
        } else if to > from.plus(DAYS_AT_MOST) {
            Some(Why::MoreThanAYear)
        } else {
            None
        }
    }

    fn comes(&self, row: usize) -> Result<GroupId, Fault> {
        let home = self.group(row, Field::Comes)?;
        if home == self.around.own { Err(self.fault(Field::Comes, Why::OwnGroup)) } else { Ok(home) }
    }

    /// Where a host is named, it is this notebook's group; and where a place is called like another group, that one receives.
    fn receives(&self, row: usize) -> Result<(), Fault> {
        if !self.cell(row, Field::Host).is_empty() && self.group(row, Field::Host)? != self.around.own {
            return Err(self.fault(Field::Host, Why::NotTheHost));
        }
        match self.group(row, Field::Place) {
            Ok(group) if group != self.around.own => Err(self.fault(Field::Place, Why::NotTheHost)),
            _ => Ok(()),
        }
    }
}
