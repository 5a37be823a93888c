//! Quarters of a year.

use chrono::Datelike;
use serde::{Deserialize, Serialize};

use crate::day::Day;

/// A quarter of a year, written `2026-Q3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Quarter {
    year: u16,
    number: u8,
}

impl Quarter {
    /// The quarter in which a day lies; none for a year that has not four digits.
    pub fn of(day: Day) -> Option<Self> {
        let date = day.date();
        let year = u16::try_from(date.year()).ok().filter(|year| *year <= 9999)?;
        Some(Self { year, number: u8::try_from(date.month0() / 3).ok()?.saturating_add(1) })
    }

    /// Its last day.
    pub fn last_day(self) -> Day {
        let end = match self.number {
            1 => "03-31",
            2 => "06-30",
            3 => "09-30",
            _ => "12-31",
        };
        // A year of four digits and a day that every year has: this reads.
        format!("{:04}-{end}", self.year).parse().unwrap_or(Day::from_millis(0))
    }

    /// Its year, and its number from 1 to 4.
    pub const fn parts(self) -> (u16, u8) {
        (self.year, self.number)
    }
}

impl TryFrom<String> for Quarter {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let wrong = "a quarter is a year and a number from 1 to 4, such as 2026-Q3";
        let (year, number) = text.split_once("-Q").ok_or(wrong)?;
        let digits = |text: &str, count: usize| text.len() == count && text.bytes().all(|digit| digit.is_ascii_digit());
        if !digits(year, 4) || !digits(number, 1) {
            return Err(wrong);
        }
        let (year, number) = (year.parse().map_err(|_| wrong)?, number.parse().map_err(|_| wrong)?);
        if (1..=4).contains(&number) { Ok(Self { year, number }) } else { Err(wrong) }
    }
}

impl From<Quarter> for String {
    fn from(quarter: Quarter) -> Self {
        quarter.to_string()
    }
}

impl std::fmt::Display for Quarter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-Q{}", self.year, self.number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarters_read_print_and_end() {
        for (text, last) in [("2026-Q1", "2026-03-31"), ("2026-Q2", "2026-06-30"), ("2024-Q4", "2024-12-31")] {
            let quarter = Quarter::try_from(text.to_owned()).expect("a quarter");
            assert_eq!(Quarter::of(quarter.last_day()), Some(quarter));
            assert_eq!((quarter.to_string().as_str(), quarter.last_day().to_string().as_str()), (text, last));
        }
        for bad in ["2026-Q0", "2026-Q5", "26-Q1", "2026Q1", "2026-Q11", "-026-Q1", ""] {
            assert!(Quarter::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }
}
