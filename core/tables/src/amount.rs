//! How much, and of what: a cell with a number, alone or with its unit beside it.

use weft_l10n::digit;

use crate::currencies::{Sign, sign};
use crate::number::{self, Decimal, MARKS, Mark};
use crate::readings::Readings;
use crate::report::Why;
use crate::sheet::Cell;
use crate::vocabulary::{Measure, Vocabulary};

/// What a cell says of an amount.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Amount {
    /// Everything that the number can mean.
    pub number: Readings<Mark, Decimal>,
    /// The unit that stands beside it.
    pub measure: Option<Measure>,
    /// Whether a sign of several currencies stands beside it.
    pub some_money: bool,
}

/// Reads a cell. None if it is empty.
pub(crate) fn read(cell: &Cell, words: &Vocabulary) -> Option<Result<Amount, Why>> {
    let alone = |number| Amount { number, measure: None, some_money: false };
    Some(match cell {
        Cell::Empty => return None,
        Cell::Number(number) if *number < 0.0 => Err(Why::Negative),
        Cell::Number(number) => {
            Decimal::of(*number).map(|number| alone(Readings::certain(&MARKS, number))).ok_or(Why::OutOfRange)
        }
        Cell::Text(text) => read_text(text, words),
        Cell::Day(_) => Err(Why::NotANumber),
        Cell::Error => Err(Why::Error),
        Cell::TooLong => Err(Why::TooLong),
    })
}

fn read_text(text: &str, words: &Vocabulary) -> Result<Amount, Why> {
    if text.starts_with('=') {
        return Err(Why::Formula);
    }
    if text.len() > 200 {
        return Err(Why::NotANumber);
    }
    let Some((before, number, behind)) = apart(text) else { return Err(Why::NotANumber) };
    let in_brackets = before.starts_with('(') && behind.ends_with(')');
    let minus = |c: char| matches!(c, '-' | '−' | '\u{2010}'..='\u{2013}');
    let negative = before.starts_with(minus) || before.ends_with(minus) || behind.starts_with(minus);
    // "1,200/-", as amounts are closed in South Asia.
    let behind = behind.trim_end_matches("/-").trim_end_matches("/=");
    if in_brackets
        || (negative && !behind.is_empty() | before.is_empty() | before.starts_with(minus) | before.ends_with(minus))
    {
        return Err(Why::Negative);
    }
    let number = number::read(number);
    if number.0.is_empty() {
        return Err(Why::NotANumber);
    }
    let mut amount = Amount { number, measure: None, some_money: false };
    for beside in [before, behind].map(str::trim).into_iter().filter(|beside| !beside.is_empty()) {
        let measure = match sign(beside) {
            Some(Sign::Of(code)) => Measure::currency(code),
            Some(Sign::OfSeveral) => {
                amount.some_money = true;
                continue;
            }
            None => Some(words.measure(beside).ok_or(Why::NotANumber)?),
        };
        if amount.measure.is_some() && amount.measure != measure {
            return Err(Why::TwoUnits);
        }
        amount.measure = measure;
    }
    Ok(amount)
}

/// What stands before the first digit, the number, and what stands behind the last digit.
fn apart(text: &str) -> Option<(&str, &str, &str)> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{200E}' | '\u{200F}'));
    let is_digit = |c: char| digit(c).is_some();
    let first = text.find(is_digit)?;
    let (last, c) = text.char_indices().rev().find(|(_, c)| is_digit(*c))?;
    let (before, rest) = text.split_at_checked(first)?;
    let (number, behind) = rest.split_at_checked(last.checked_add(c.len_utf8())?.checked_sub(first)?)?;
    Some((before.trim(), number, behind.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use weft_model::entry::Unit;

    #[test]
    fn amounts_with_what_stands_beside_them() {
        let words = Vocabulary::new(crate::field::Purpose::Ledger);
        let said = |text: &str| match read(&Cell::text(text), &words) {
            None => "none".to_owned(),
            Some(Err(why)) => why.code(),
            Some(Ok(amount)) => {
                let unit = match &amount.measure {
                    Some(Measure { unit: Unit::Minor(currency), .. }) => String::from(*currency),
                    Some(measure) => format!("{:?}", measure.unit),
                    None if amount.some_money => "some money".into(),
                    None => String::new(),
                };
                format!("{} {unit}", amount.number.0.len())
            }
        };
        for (text, meaning) in [
            ("", "none"),
            ("6", "2 "),
            ("6 nights", "2 Nights"),
            ("௬ இரவுகள்", "2 Nights"),
            ("LKR 1,200.50", "1 LKR"),
            ("1.200,50 €", "1 EUR"),
            ("€1,200", "2 EUR"),
            ("$20", "2 some money"),
            ("Rs. 1,200/-", "2 some money"),
            ("2.5 kg", "1 Grams"),
            ("₪ 40", "2 ILS"),
            ("-5", "negative"),
            ("−5 nights", "negative"),
            ("(5)", "negative"),
            ("5-", "negative"),
            ("3-4", "not_a_number"),
            ("about 5", "not_a_number"),
            ("5 cups", "not_a_number"),
            ("—", "not_a_number"),
            ("n/a", "not_a_number"),
            ("LKR 5 EUR", "two_units"),
            ("=SUM(C2:C9)", "formula"),
            ("#REF!", "error"),
        ] {
            assert_eq!(said(text), meaning, "{text}");
        }
    }
}
