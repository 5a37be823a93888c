//! A sheet → people who could be asked. That is all: whatever a column says of a yes is not read, for nobody said it here.

use weft_model::said::{Said, Words};

use crate::field::{Field, Purpose};
use crate::fold::fold;
use crate::language::{self, Guess};
use crate::reading::{Around, Fault, Reading};
use crate::report::{Choices, Remark, Report, Why};
use crate::sheet::{Cell, Sheet};
use crate::unread::Unread;

/// The most letters of a name, as a form takes it.
const NAME_AT_MOST: usize = 120;
/// Nobody is older.
const YEARS_AT_MOST: u64 = 130;
/// From here on somebody answers alone.
const ADULT: u64 = 18;

/// Somebody who could be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// What they are called, in the language they are called so in.
    pub name: Said,
    /// How old they are, as far as it is said in years.
    pub age: Option<Age>,
}

/// How old somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// 18 or more.
    Adult,
    /// Under 18.
    Minor,
}

/// Takes a sheet in as people to be asked.
///
/// # Errors
/// If it is not clear which columns say what.
pub fn take_people(sheet: &Sheet, choices: &Choices, around: &Around<'_>) -> Result<Report<Person>, Unread> {
    let (reading, mut report) = Reading::begin(sheet, choices, around, Purpose::People)?;
    reading.each(&mut report, |row| reading.person(row).map_err(|fault| vec![fault]));
    let people = report.taken.iter().filter(|taken| taken.command.age.is_none()).count();
    if people > 0 {
        report.remarks.push(Remark::Ages { people });
    }
    reading.tell(&mut report);
    Ok(report)
}

impl Reading<'_> {
    fn person(&self, row: usize) -> Result<Person, Fault> {
        let text = self.text(row, Field::Name)?;
        // Some names have a single letter; a number, a sign or a whole paragraph is none.
        let letters = text.chars().any(char::is_alphabetic);
        if !letters || text.chars().count() > NAME_AT_MOST || text.contains('\n') {
            return Err(self.fault(Field::Name, Why::NoName));
        }
        let words = Words::new(text).map_err(|bad| self.fault(Field::Name, bad.into()))?;
        let guess = language::of(text, self.around.languages).map(|Guess { lang, .. }| lang);
        let Some(lang) = self.spoken(row).or(guess) else { return Err(self.fault(Field::Name, Why::Missing)) };
        Ok(Person { name: Said { lang, words }, age: self.age(row) })
    }

    /// The language that is named, if it is one that Weft has a name for.
    fn spoken(&self, row: usize) -> Option<weft_model::said::Lang> {
        let named = fold(self.cell(row, Field::Language).as_text()?);
        let of = |(tag, name): &(&str, &str)| fold(name) == named || fold(tag) == named;
        weft_l10n::spoken().into_iter().find(of).and_then(|(tag, _)| weft_model::said::Lang::new(tag))
    }

    /// Whole years alone: a day of birth or a class at school could be read in several ways, and which is asked again anyway.
    fn age(&self, row: usize) -> Option<Age> {
        let years: u64 = match self.cell(row, Field::Age) {
            Cell::Number(years) if years.fract() == 0.0 => format!("{years}").parse().ok()?,
            Cell::Text(text) => {
                let digits: Option<Vec<u64>> = text.chars().map(weft_l10n::digit).collect();
                let digits = digits.filter(|digits| !digits.is_empty() && digits.len() <= 3)?;
                digits.into_iter().fold(0, |sum: u64, digit| sum.saturating_mul(10).saturating_add(digit))
            }
            _ => return None,
        };
        match years {
            0 | YEARS_AT_MOST.. => None,
            1..ADULT => Some(Age::Minor),
            _ => Some(Age::Adult),
        }
    }
}
