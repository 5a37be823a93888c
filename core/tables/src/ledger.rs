//! A sheet → entries that may be proposed.

use std::collections::BTreeMap;

use weft_model::day::Day;
use weft_model::entry::{EntryKind, ProposeEntry, Quantity, Unit, may_be_counted};
use weft_model::ids::GroupId;
use weft_model::said::{Lang, Said, Words};

use crate::amount::{self, Amount};
use crate::day::{self, DayRead, ORDERS, Order};
use crate::field::Field;
use crate::fold::fold;
use crate::header::{Column, Layout};
use crate::language::{self, Guess};
use crate::number::{Decimal, MARKS, Mark};
use crate::readings::{By, Meaning, Readings, custom};
use crate::report::{Choices, NotTaken, Place, Remark, Report, Why};
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

/// An entry that may be proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The row it comes from.
    pub row: Place,
    /// The command.
    pub command: ProposeEntry,
}

/// Takes a sheet in as lines of the ledger.
///
/// # Errors
/// If it is not clear which columns say what.
pub fn take_ledger(sheet: &Sheet, choices: &Choices, around: &Around<'_>) -> Result<Report, Unread> {
    if sheet.rows() == 0 {
        return Err(Unread::Empty);
    }
    let words = Vocabulary::new();
    let layout = Layout::find(sheet, choices, &words)?;
    let same = choices.same.iter().map(|(field, text)| (*field, Cell::text(text))).collect();
    let mut reading = Reading { sheet, around, words, layout, same, marks: BTreeMap::new(), order: None };
    let mut report = Report::default();
    reading.prove(choices, &mut report);
    reading.rows(&mut report);
    reading.tell(&mut report);
    Ok(report)
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
    around: &'a Around<'a>,
    pub words: Vocabulary,
    pub layout: Layout,
    pub same: BTreeMap<Field, Cell>,
    pub marks: BTreeMap<usize, (Mark, By)>,
    order: Option<(Order, By)>,
}

impl Reading<'_> {
    /// How each column is read, as its cells prove between them or as was said.
    fn prove(&mut self, choices: &Choices, report: &mut Report) {
        let rows = self.layout.first..self.sheet.rows();
        if let Some(column) = self.column(Field::Day) {
            let read: Vec<(usize, DayRead)> = rows.clone().map(|row| (row, self.day_of(row, column))).collect();
            self.order = custom(&ORDERS, choices.order, read.iter().map(|(row, day)| (*row, day)));
            let either = read.iter().any(|(_, day)| day.meaning(None) == Meaning::Either);
            report.remarks.extend(self.order.filter(|_| either).map(|(order, by)| Remark::Order { column, order, by }));
            report.remarks.extend(self.mixed(column));
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

    fn rows(&self, report: &mut Report) {
        let mut languages: BTreeMap<(bool, Lang), usize> = BTreeMap::new();
        for row in (self.layout.first..self.sheet.rows()).filter(|row| !self.sheet.is_blank(*row)) {
            match self.entry(row) {
                Ok((command, by_letters)) => {
                    let stories = languages.entry((by_letters, command.story.lang.clone())).or_default();
                    *stories = stories.saturating_add(1);
                    report.taken.push(Taken { row: Place(row), command });
                }
                Err(faults) => {
                    let told = faults.into_iter().map(|Fault { field, column, why }| NotTaken {
                        row: Place(row),
                        column,
                        field,
                        why,
                    });
                    report.not_taken.extend(told);
                }
            }
        }
        report.remarks.extend(languages.into_iter().map(|((by_letters, lang), stories)| Remark::Language {
            lang,
            by_letters,
            stories,
        }));
    }

    /// What the sheet held beside its rows.
    fn tell(&self, report: &mut Report) {
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

    fn entry(&self, row: usize) -> Result<(ProposeEntry, bool), Vec<Fault>> {
        if let Some(why) = self.no_entry(row) {
            return Err(vec![Fault { field: None, column: None, why }]);
        }
        let mut faults = Vec::new();
        let mut note = |fault: Fault| faults.push(fault);
        let story = self.story(row).map_err(&mut note).ok();
        let from = self.group(row, Field::From).map_err(&mut note).ok();
        let to = self.group(row, Field::To).map_err(&mut note).ok();
        let day = self.day(row).map_err(&mut note).ok();
        let quantity = self.quantity(row).map_err(&mut note).ok();
        let kind = self.kind(row, quantity.as_ref().and_then(Option::as_ref)).map_err(&mut note).ok();
        if let (Some(from), Some(to)) = (from, to) {
            let own = [from, to].contains(&self.around.own);
            let why = if from == to { Some(Why::SameGroup) } else { Some(Why::NotOurs).filter(|_| !own) };
            why.into_iter().for_each(|why| note(self.fault(Field::To, why)));
        }
        if let (Some(kind), Some(Some(quantity))) = (kind, &quantity)
            && !may_be_counted(kind, &quantity.unit)
        {
            note(self.fault(Field::Kind, Why::KindAndUnit));
        }
        match (story, from, to, day, quantity, kind) {
            (Some((story, by_letters)), Some(from), Some(to), Some(day), Some(quantity), Some(kind))
                if faults.is_empty() =>
            {
                Ok((ProposeEntry { story, from, to, kind, quantity, day, rate: None }, by_letters))
            }
            _ => Err(faults),
        }
    }

    /// Why a row is no entry at all.
    fn no_entry(&self, row: usize) -> Option<Why> {
        if self.layout.again(self.sheet, row) {
            return Some(Why::HeaderAgain);
        }
        let total = self.sheet.row(row).iter().filter_map(Cell::as_text).any(|text| self.words.is_total(text));
        let nowhere = |field: Field| self.column(field).is_some_and(|at| self.sheet.cell(row, at).is_empty());
        (total && [Field::Day, Field::From, Field::To].into_iter().any(nowhere)).then_some(Why::Total)
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
                Field::From | Field::To => Why::NoSuchGroup,
                Field::Kind => Why::NoSuchKind,
                _ => Why::Missing,
            },
        };
        Err(self.fault(field, why))
    }

    fn story(&self, row: usize) -> Result<(Said, bool), Fault> {
        let text = self.text(row, Field::Story)?;
        let words = Words::new(text).map_err(|bad| self.fault(Field::Story, bad.into()))?;
        let guess = language::of(text, self.around.languages);
        let Some(Guess { lang, by_letters }) = guess else { return Err(self.fault(Field::Story, Why::Missing)) };
        Ok((Said { lang, words }, by_letters))
    }

    fn group(&self, row: usize, field: Field) -> Result<GroupId, Fault> {
        let name = fold(self.text(row, field)?);
        let mut called = self.around.groups.iter().filter(|(_, group)| fold(group) == name);
        match (called.next(), called.next()) {
            (Some((group, _)), None) => Ok(*group),
            (Some(_), Some(_)) => Err(self.fault(field, Why::SeveralGroups)),
            (None, _) => Err(self.fault(field, Why::NoSuchGroup)),
        }
    }

    fn day(&self, row: usize) -> Result<Day, Fault> {
        let cell = self.cell(row, Field::Day);
        let why = match day::read(cell, &self.words.months).meaning(self.order) {
            Meaning::Clear(day) if day <= self.around.today => return Ok(day),
            Meaning::Clear(_) => Why::DayIsAhead,
            Meaning::Either => Why::EitherDay,
            Meaning::Nothing => match cell {
                Cell::Empty => Why::Missing,
                Cell::Text(text) if text.starts_with('=') => Why::Formula,
                Cell::Error => Why::Error,
                _ => Why::NotADay,
            },
        };
        Err(self.fault(Field::Day, why))
    }

    fn kind(&self, row: usize, quantity: Option<&Quantity>) -> Result<EntryKind, Fault> {
        // What is counted in a currency can only be money.
        if self.cell(row, Field::Kind).is_empty() && matches!(quantity, Some(Quantity { unit: Unit::Minor(_), .. })) {
            return Ok(EntryKind::Money);
        }
        let kind = self.words.kind(self.text(row, Field::Kind)?);
        kind.ok_or_else(|| self.fault(Field::Kind, Why::NoSuchKind))
    }
}
