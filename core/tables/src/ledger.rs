//! A sheet → entries that may be proposed.

use std::collections::BTreeMap;

use weft_model::day::Day;
use weft_model::entry::{EntryKind, ProposeEntry, Quantity, Unit, may_be_counted};
use weft_model::said::{Lang, Said, Words};

use crate::field::{Field, Purpose};
use crate::language::{self, Guess};
use crate::reading::{Around, Fault, Reading};
use crate::report::{Choices, Remark, Report, Why};
use crate::sheet::Sheet;
use crate::unread::Unread;

/// Takes a sheet in as lines of the ledger.
///
/// # Errors
/// If it is not clear which columns say what.
pub fn take_ledger(sheet: &Sheet, choices: &Choices, around: &Around<'_>) -> Result<Report, Unread> {
    let (reading, mut report) = Reading::begin(sheet, choices, around, Purpose::Ledger)?;
    let mut languages: BTreeMap<(bool, Lang), usize> = BTreeMap::new();
    reading.each(&mut report, |row| {
        let (command, by_letters) = reading.entry(row)?;
        let stories = languages.entry((by_letters, command.story.lang.clone())).or_default();
        *stories = stories.saturating_add(1);
        Ok(command)
    });
    let language = |((by_letters, lang), stories)| Remark::Language { lang, by_letters, stories };
    report.remarks.extend(languages.into_iter().map(language));
    reading.tell(&mut report);
    Ok(report)
}

impl Reading<'_> {
    fn entry(&self, row: usize) -> Result<(ProposeEntry, bool), Vec<Fault>> {
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

    fn story(&self, row: usize) -> Result<(Said, bool), Fault> {
        let text = self.text(row, Field::Story)?;
        let words = Words::new(text).map_err(|bad| self.fault(Field::Story, bad.into()))?;
        let guess = language::of(text, self.around.languages);
        let Some(Guess { lang, by_letters }) = guess else { return Err(self.fault(Field::Story, Why::Missing)) };
        Ok((Said { lang, words }, by_letters))
    }

    fn day(&self, row: usize) -> Result<Day, Fault> {
        let day = self.day_in(row, Field::Day)?;
        if day <= self.around.today { Ok(day) } else { Err(self.fault(Field::Day, Why::DayIsAhead)) }
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
