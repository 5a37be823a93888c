//! Numbers as people write them: in the digits of any script, with a point or a comma before the fraction.

use serde::Serialize;
use weft_l10n::digit;

use crate::readings::Readings;

/// What stands before the fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// 1,200.50
    Point,
    /// 1.200,50
    Comma,
}

/// Both.
pub(crate) const MARKS: [Mark; 2] = [Mark::Point, Mark::Comma];

/// The most digits of a number.
const DIGITS: usize = 24;

/// An exact number that is not negative: `digits` divided by ten so many times as `fraction` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Decimal {
    digits: u128,
    fraction: u32,
}

/// Why a number is no amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoAmount {
    /// Not whole in the smallest unit.
    Parts,
    /// Nothing, or more than can be counted.
    OutOfRange,
}

impl Decimal {
    /// `digits` without the zeros that end a fraction.
    fn new(mut digits: u128, mut fraction: u32) -> Self {
        while fraction > 0 && digits.is_multiple_of(10) {
            digits /= 10;
            fraction = fraction.saturating_sub(1);
        }
        Self { digits, fraction }
    }

    /// A number that a spreadsheet holds, to the fifteen digits that it shows.
    pub(crate) fn of(number: f64) -> Option<Self> {
        if !(0.0..1e21).contains(&number) {
            return None;
        }
        let shown = format!("{number:.14e}");
        let (shown, exponent) = shown.split_once('e')?;
        let digits: u128 = shown.chars().filter(char::is_ascii_digit).collect::<String>().parse().ok()?;
        let places = 14_i32.checked_sub(exponent.parse().ok()?)?;
        match u32::try_from(places) {
            Ok(_) if places > 36 => Some(Self::new(0, 0)).filter(|_| digits == 0),
            Ok(fraction) => Some(Self::new(digits, fraction)),
            Err(_) => Some(Self::new(digits.checked_mul(10_u128.checked_pow(places.unsigned_abs())?)?, 0)),
        }
    }

    /// How many of the smallest unit, which is one with so many digits after the mark.
    pub(crate) fn in_smallest(self, digits: u32) -> Result<u64, NoAmount> {
        let places = digits.checked_sub(self.fraction).ok_or(NoAmount::Parts)?;
        let whole = 10_u128.checked_pow(places).and_then(|tens| self.digits.checked_mul(tens));
        whole.and_then(|whole| u64::try_from(whole).ok()).filter(|whole| *whole > 0).ok_or(NoAmount::OutOfRange)
    }
}

/// Everything that a text of digits and marks can mean.
pub(crate) fn read(text: &str) -> Readings<Mark, Decimal> {
    Readings(MARKS.into_iter().filter_map(|mark| Some((mark, under(text, mark)?))).collect())
}

fn under(text: &str, mark: Mark) -> Option<Decimal> {
    let (before, other) = match mark {
        Mark::Point => ('.', ','),
        Mark::Comma => (',', '.'),
    };
    let (whole, fraction) = match text.split_once([before, '٫']) {
        Some((whole, fraction)) if !fraction.is_empty() => (whole, fraction),
        Some(_) => return None,
        None => (text, ""),
    };
    let between = |c: char| c == other || matches!(c, '٬' | '\'' | '’') || c.is_whitespace();
    let separator = whole.chars().find(|c| between(*c));
    let groups: Vec<&str> = match separator {
        Some(separator) => whole.split(separator).collect(),
        None => vec![whole],
    };
    let sizes: Vec<usize> = groups.iter().map(|group| group.chars().count()).collect();
    if !grouped(&sizes) || sizes.iter().sum::<usize>().saturating_add(fraction.chars().count()) > DIGITS {
        return None;
    }
    let mut digits = 0_u128;
    for c in groups.concat().chars().chain(fraction.chars()) {
        digits = digits.checked_mul(10)?.checked_add(u128::from(digit(c)?))?;
    }
    Some(Decimal::new(digits, u32::try_from(fraction.chars().count()).ok()?))
}

/// Whether digits stand together as thousands do (12 345 678), or as lakhs and crores do (1,23,45,678).
fn grouped(sizes: &[usize]) -> bool {
    match sizes {
        [] | [0] => false,
        [_] => true,
        [first, middle @ .., last] => {
            let thousands = (1..=3).contains(first) && middle.iter().all(|size| *size == 3);
            let lakhs = (1..=2).contains(first) && middle.iter().all(|size| *size == 2);
            *last == 3 && (thousands || lakhs)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> String {
        let show = |decimal: Decimal| decimal.in_smallest(3).map_or("?".to_owned(), |n| n.to_string());
        let Readings(read) = read(text);
        match read.as_slice() {
            [] => "-".into(),
            [(_, a), (_, b)] if a == b => show(*a),
            read => read.iter().map(|(mark, n)| format!("{mark:?} {}", show(*n))).collect::<Vec<_>>().join(", "),
        }
    }

    #[test]
    fn numbers_in_every_form_and_nothing_guessed() {
        for (text, meaning) in [
            ("3", "3000"),
            ("১২", "12000"),
            ("١٢٫٥", "12500"),
            ("1 200", "1200000"),
            ("1\u{202F}200,50", "Comma 1200500"),
            ("1'200", "1200000"),
            ("1.200,50", "Comma 1200500"),
            ("1,200.50", "Point 1200500"),
            ("12,34,567", "Point 1234567000"),
            ("1.234.567", "Comma 1234567000"),
            ("1,200", "Point 1200000, Comma 1200"),
            ("1.200", "Point 1200, Comma 1200000"),
            ("12.50", "Point 12500"),
            ("12,5", "Comma 12500"),
            ("1200.5", "Point 1200500"),
            ("12 50", "-"),
            ("1,20,0", "-"),
            ("1.2.3", "-"),
            ("5.", "-"),
            (",5", "-"),
            ("", "-"),
            ("1x", "-"),
            ("99999999999999999999999999", "-"),
        ] {
            assert_eq!(said(text), meaning, "{text}");
        }
    }

    #[test]
    fn numbers_of_a_spreadsheet_are_exact() {
        for (number, digits, amount) in [
            (3.0, 0, Ok(3)),
            (1200.5, 2, Ok(120_050)),
            (0.1 + 0.2, 1, Ok(3)),
            (2.5, 0, Err(NoAmount::Parts)),
            (0.0, 0, Err(NoAmount::OutOfRange)),
            (1e20, 0, Err(NoAmount::OutOfRange)),
            (1e15, 0, Ok(1_000_000_000_000_000)),
            (0.000_5, 2, Err(NoAmount::Parts)),
        ] {
            assert_eq!(Decimal::of(number).map(|decimal| decimal.in_smallest(digits)), Some(amount), "{number}");
        }
        for never in [-1.0, f64::NAN, f64::INFINITY, 1e300] {
            assert_eq!(Decimal::of(never), None);
        }
        let tiny = Decimal::of(1e-300).map(|decimal| decimal.in_smallest(2));
        assert!(!matches!(tiny, Some(Ok(_))), "{tiny:?}");
    }
}
