//! How much a row says, from its amount, its unit and what stands over them.

use weft_l10n::digit;
use weft_model::entry::{Quantity, Unit};

use crate::amount;
use crate::currencies::{Sign, sign};
use crate::field::Field;
use crate::header::Column;
use crate::number::NoAmount;
use crate::reading::{Fault, Reading};
use crate::readings::Meaning;
use crate::report::Why;
use crate::sheet::Cell;
use crate::vocabulary::Measure;

impl Reading<'_> {
    /// How much; none = not counted.
    pub(crate) fn quantity(&self, row: usize) -> Result<Option<Quantity>, Fault> {
        let of_unit = self.unit(row)?;
        let mut filled = self.amounts(row);
        let Some((column, measure, cell)) = filled.pop() else {
            let unit = self.column(Field::Unit).is_some() && of_unit.is_some();
            return if unit { Err(self.fault(Field::Amount, Why::NoAmount)) } else { Ok(None) };
        };
        let fault = |why| Fault { field: Some(Field::Amount), column, why };
        if !filled.is_empty() {
            return Err(fault(Why::SeveralAmounts));
        }
        if column.is_some_and(|at| self.sheet.shared(row, at).is_some()) {
            return Err(fault(Why::SharedAmount));
        }
        if column.is_some_and(|at| self.digits_beside(row, at)) {
            return Err(fault(Why::EitherNumber));
        }
        let Some(read) = amount::read(cell, &self.words) else { return Ok(None) };
        let read = read.map_err(fault)?;
        let mut said = [measure, read.measure.as_ref(), of_unit.as_ref()].into_iter().flatten();
        let Some(measure) = said.next() else {
            return Err(fault(if read.some_money { Why::WhichCurrency } else { Why::NoUnit }));
        };
        let money = matches!(measure.unit, Unit::Minor(_));
        if said.any(|other| other != measure) || (read.some_money && !money) {
            return Err(fault(Why::TwoUnits));
        }
        let mark = column.and_then(|at| self.marks.get(&at)).copied();
        let number = match read.number.meaning(mark) {
            Meaning::Clear(number) => number,
            Meaning::Either => return Err(fault(Why::EitherNumber)),
            Meaning::Nothing => return Err(fault(Why::NotANumber)),
        };
        let amount = number.in_smallest(measure.digits).map_err(|no| match no {
            NoAmount::Parts => fault(Why::Parts),
            NoAmount::OutOfRange => fault(Why::OutOfRange),
        })?;
        Ok(Some(Quantity { amount, unit: measure.unit.clone() }))
    }

    /// The cells of a row with an amount in them, with the unit that stands over them. One that is merged over several rows is in
    /// each of them.
    fn amounts(&self, row: usize) -> Vec<(Option<usize>, Option<&Measure>, &Cell)> {
        let Some(columns) = self.layout.columns.get(&Field::Amount) else {
            let same = self.same.get(&Field::Amount).filter(|cell| !cell.is_empty());
            return same.map(|cell| (None, None, cell)).into_iter().collect();
        };
        let cell = |column: &Column| {
            let own = self.sheet.cell(row, column.at);
            match self.sheet.shared(row, column.at).filter(|_| own.is_empty()) {
                Some(first) => self.sheet.cell(first, column.at),
                None => own,
            }
        };
        let filled = columns.iter().map(|column| (Some(column.at), column.measure.as_ref(), cell(column)));
        filled.filter(|(_, _, cell)| !cell.is_empty()).collect()
    }

    /// Whether digits alone stand beside the amount, in a column that nothing names: "1,200" without quotes is two cells.
    fn digits_beside(&self, row: usize, amount: usize) -> bool {
        let beside = amount.saturating_add(1);
        let known = self.layout.columns.values().flatten().any(|column| column.at == beside);
        let named = self.layout.header.iter().any(|row| !self.sheet.heading(*row, beside).is_empty());
        let digits = |text: &str| !text.is_empty() && text.chars().all(|c| digit(c).is_some());
        !known && !named && matches!(self.sheet.cell(row, beside), Cell::Text(text) if digits(text))
    }

    fn unit(&self, row: usize) -> Result<Option<Measure>, Fault> {
        if self.cell(row, Field::Unit).is_empty() {
            return Ok(None);
        }
        let text = self.text(row, Field::Unit)?;
        let by_sign = || match sign(text) {
            Some(Sign::Of(code)) => Ok(Measure::currency(code)),
            Some(Sign::OfSeveral) => Err(self.fault(Field::Unit, Why::WhichCurrency)),
            None => Err(self.fault(Field::Unit, Why::NoSuchUnit)),
        };
        self.words.measure(text).map_or_else(by_sign, |measure| Ok(Some(measure)))
    }
}
