//! What is needed to read the rows of a sheet, whatever they become: where its columns are, how each is read, and what stands
//! in a row.

use std::collections::BTreeMap;

use weft_model::day::Day;
use weft_model::ids::GroupId;
use weft_model::said::Lang;

use crate::amount::{self, Amount};
use crate::day::{self, DayRead, ORDERS, Order};
use crate::field::{Field, Purpose};
use crate::fold::fold;
use crate::header::{Column, Layout};
use crate::number::{Decimal, MARKS, Mark};
use crate::readings::{By, Meaning, Readings, custom};
use crate::report::{Choices, NotTaken, Place, Remark, Report, Taken, Why};
use crate::sheet::{Cell, Sheet};
use crate::unread::Unread;
use crate::vocabulary::Vocabulary;

/// Who takes a sheet in, and when.
#[derive(Debug, Clone)]
pub struct Around<'a> {
    /// The groups of the partnership by the names they gave themselves.
    pub groups: &'a [(GroupId, &'a str)],
    /// The group of whoever takes it in.
    pub own: GroupId,
    /// Their languages, the first one first.
    pub languages: &'a [Lang],
    /// Today.
    pub today: Day,
}

/// A reason, and where it stands.
pub(crate) struct Fault {
    pub field: Option<Field>,
    pub column: Option<usize>,
    pub why: Why,
}

/// What is needed to read a row.
pub(crate) struct Reading<'a> {
    pub sheet: &'a Sheet,
    pub around: &'a Around<'a>,
    pub words: Vocabulary,
    pub layout: Layout,
    pub same: BTreeMap<Field, Cell>,
    pub marks: BTreeMap<usize, (Mark, By)>,
    orders: BTreeMap<Field, (Order, By)>,
}

impl<'a> Reading<'a> {
    /// Finds the header, and how each column is read.
    ///
    /// # Errors
    /// If it is not clear which columns say what.
    pub(crate) fn begin<T>(
        sheet: &'a Sheet,
        choices: &Choices,
        around: &'a Around<'a>,
        purpose: Purpose,
    ) -> Result<(Self, Report<T>), Unread> {
        if sheet.rows() == 0 {
            return Err(Unread::Empty);
        }
        let words = Vocabulary::new(purpose);
        let said = choices.columns.keys().chain(choices.same.keys()).copied();
        if let Some(field) = said.into_iter().find(|field| !purpose.fields().contains(field)) {
            return Err(Unread::OtherPurpose { purpose, field });
        }
        let layout = Layout::find(sheet, choices, &words)?;
        let same = choices.same.iter().map(|(field, text)| (*field, Cell::text(text))).collect();
        let (marks, orders) = (BTreeMap::new(), BTreeMap::new());
        let mut reading = Self { sheet, around, words, layout, same, marks, orders };
        let mut report = Report::default();
        reading.prove(choices, &mut report);
        Ok((reading, report))
    }

    /// How each column is read, as its cells prove between them or as was said.
    fn prove<T>(&mut self, choices: &Choices, report: &mut Report<T>) {
        let rows = self.layout.first..self.sheet.rows();
        for field in Field::DAYS {
            let Some(column) = self.column(field) else { continue };
            let read: Vec<(usize, DayRead)> = rows.clone().map(|row| (row, self.day_of(row, column))).collect();
            let order = custom(&ORDERS, choices.order, read.iter().map(|(row, day)| (*row, day)));
            let either = read.iter().any(|(_, day)| day.meaning(None) == Meaning::Either);
            report.remarks.extend(order.filter(|_| either).map(|(order, by)| Remark::Order { column, order, by }));
            report.remarks.extend(self.mixed(column));
            self.orders.extend(order.map(|order| (field, order)));
        }
        for Column { at, .. } in self.layout.columns.get(&Field::Amount).into_iter().flatten() {
            let number = |row| match amount::read(self.sheet.cell(row, *at), &self.words) {
                Some(Ok(Amount { number, .. })) => number,
                _ => Readings(Vec::new()),
            };
            let read: Vec<(usize, Readings<Mark, Decimal>)> = rows.clone().map(|row| (row, number(row))).collect();
            let Some((mark, by)) = custom(&MARKS, choices.mark, read.iter().map(|(row, number)| (*row, number))) else {
                continue;
            };
            if read.iter().any(|(_, number)| number.meaning(None) == Meaning::Either) {
                report.remarks.push(Remark::Mark { column: *at, mark, by });
            }
            self.marks.insert(*at, (mark, by));
        }
    }

    fn day_of(&self, row: usize, column: usize) -> DayRead {
        day::read(self.sheet.cell(row, column), &self.words.months)
    }

    /// Days and texts of days in one column.
    fn mixed(&self, column: usize) -> Option<Remark> {
        let mut rows = self.layout.first..self.sheet.rows();
        let day = rows.clone().find(|row| matches!(self.sheet.cell(*row, column), Cell::Day(_)))?;
        let text = rows.find(|row| {
            let cell = self.sheet.cell(*row, column);
            cell.as_text().is_some() && !day::read(cell, &self.words.months).0.is_empty()
        })?;
        Some(Remark::MixedDays { column, day: Place(day), text: Place(text) })
    }

    /// What the sheet held beside its rows.
    pub(crate) fn tell<T>(&self, report: &mut Report<T>) {
        let above = self.layout.header.first().copied().unwrap_or(self.layout.first);
        let rows = (0..above).filter(|row| !self.sheet.is_blank(*row)).count();
        if rows > 0 {
            report.remarks.push(Remark::Above { rows });
        }
        report.header = self.layout.header.iter().map(|row| Place(*row)).collect();
        let places = |columns: &Vec<Column>| columns.iter().map(|column| column.at).collect();
        report.columns = self.layout.columns.iter().map(|(field, columns)| (*field, places(columns))).collect();
        let read = |at: &usize| report.columns.values().flatten().any(|column| column == at);
        let filled =
            |at: &usize| (self.layout.first..self.sheet.rows()).any(|row| !self.sheet.cell(row, *at).is_empty());
        report.unread = (0..self.sheet.columns()).filter(|at| !read(at) && filled(at)).collect();
    }

    /// Why a row is nothing at all: a total, or the header once more.
    pub(crate) fn no_entry(&self, row: usize) -> Option<Why> {
        if self.layout.again(self.sheet, row) {
            return Some(Why::HeaderAgain);
        }
        let total = self.sheet.row(row).iter().filter_map(Cell::as_text).any(|text| self.words.is_total(text));
        let nowhere = |field: Field| self.column(field).is_some_and(|at| self.sheet.cell(row, at).is_empty());
        let beside = self.words.purpose.empty_in_totals();
        (total && (beside.is_empty() || beside.iter().copied().any(nowhere))).then_some(Why::Total)
    }

    pub(crate) fn column(&self, field: Field) -> Option<usize> {
        self.layout.columns.get(&field).and_then(|columns| columns.first()).map(|column| column.at)
    }

    pub(crate) fn fault(&self, field: Field, why: Why) -> Fault {
        Fault { field: Some(field), column: self.column(field), why }
    }

    /// The cell that says something of a row: its own, the one that it was merged with, or what is the same for all.
    pub(crate) fn cell(&self, row: usize, field: Field) -> &Cell {
        let Some(at) = self.column(field) else { return self.same.get(&field).unwrap_or(&Cell::Empty) };
        let own = self.sheet.cell(row, at);
        match self.sheet.shared(row, at).filter(|_| own.is_empty()) {
            Some(first) => self.sheet.cell(first, at),
            None => own,
        }
    }

    /// The text that says something of a row.
    pub(crate) fn text(&self, row: usize, field: Field) -> Result<&str, Fault> {
        let why = match self.cell(row, field) {
            Cell::Text(text) if text.starts_with('=') => Why::Formula,
            // A spreadsheet keeps an apostrophe before what could be taken for a formula, and so do our own tables.
            Cell::Text(text) => {
                let inside = text.strip_prefix('\'').filter(|inside| inside.starts_with(['=', '+', '-', '@']));
                return Ok(inside.unwrap_or(text));
            }
            Cell::Empty => Why::Missing,
            Cell::Error => Why::Error,
            Cell::TooLong => Why::TooLong,
            Cell::Number(_) | Cell::Day(_) => match field {
                Field::From | Field::To | Field::Comes | Field::Host => Why::NoSuchGroup,
                Field::Kind => Why::NoSuchKind,
                _ => Why::Missing,
            },
        };
        Err(self.fault(field, why))
    }

    /// The group that is called so.
    pub(crate) fn group(&self, row: usize, field: Field) -> Result<GroupId, Fault> {
        let name = fold(self.text(row, field)?);
        let mut called = self.around.groups.iter().filter(|(_, group)| fold(group) == name);
        match (called.next(), called.next()) {
            (Some((group, _)), None) => Ok(*group),
            (Some(_), Some(_)) => Err(self.fault(field, Why::SeveralGroups)),
            (None, _) => Err(self.fault(field, Why::NoSuchGroup)),
        }
    }

    /// The day that stands in a column; whether it may be that day is for whoever asks.
    pub(crate) fn day_in(&self, row: usize, field: Field) -> Result<Day, Fault> {
        let cell = self.cell(row, field);
        let why = match day::read(cell, &self.words.months).meaning(self.orders.get(&field).copied()) {
            Meaning::Clear(day) => return Ok(day),
            Meaning::Either => Why::EitherDay,
            Meaning::Nothing => match cell {
                Cell::Empty => Why::Missing,
                Cell::Text(text) if text.starts_with('=') => Why::Formula,
                Cell::Error => Why::Error,
                _ => Why::NotADay,
            },
        };
        Err(self.fault(field, why))
    }

    /// Every row under the header: taken, or each reason why not.
    pub(crate) fn each<T>(&self, report: &mut Report<T>, mut read: impl FnMut(usize) -> Result<T, Vec<Fault>>) {
        for row in (self.layout.first..self.sheet.rows()).filter(|row| !self.sheet.is_blank(*row)) {
            let nothing = self.no_entry(row).map(|why| vec![Fault { field: None, column: None, why }]);
            match nothing.map_or_else(|| read(row), Err) {
                Ok(command) => report.taken.push(Taken { row: Place(row), command }),
                Err(faults) => {
                    let told = |Fault { field, column, why }| NotTaken { row: Place(row), column, field, why };
                    report.not_taken.extend(faults.into_iter().map(told));
                }
            }
        }
    }
}
