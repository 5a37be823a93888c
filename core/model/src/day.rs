//! Days: the only time the model reasons about.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A calendar day (proleptic Gregorian), counted from 1970-01-01. JSON: `"2026-11-21"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(i32);

/// A hybrid clock counts its milliseconds above this many bits, which order what falls into one of them.
const CLOCK_BITS: u32 = 16;
/// The furthest day either side that is accepted: ± 10 000 years, well inside chrono's range.
const FURTHEST: i32 = 3_652_425;

impl Day {
    /// The day with this number since 1970-01-01, if within 10 000 years of it.
    pub fn from_number(days: i32) -> Option<Self> {
        (-FURTHEST..=FURTHEST).contains(&days).then_some(Self(days))
    }

    /// Days since 1970-01-01.
    pub const fn number(self) -> i32 {
        self.0
    }

    /// The day on which this many milliseconds since 1970-01-01T00:00Z fall, in UTC.
    pub fn from_millis(millis: u64) -> Self {
        let days = i32::try_from(millis / 86_400_000).unwrap_or(FURTHEST);
        Self(days.min(FURTHEST))
    }

    /// The day that the hybrid clock of a device said, in UTC.
    pub fn of_clock(hlc: u64) -> Self {
        Self::from_millis(hlc >> CLOCK_BITS)
    }

    /// This day and `days` more, stopping at the furthest day.
    pub fn plus(self, days: u32) -> Self {
        let days = i32::try_from(days).unwrap_or(FURTHEST);
        Self(self.0.saturating_add(days).min(FURTHEST))
    }

    /// The day before this one, stopping at the furthest day.
    pub fn before(self) -> Self {
        Self(self.0.saturating_sub(1).max(-FURTHEST))
    }

    /// Days from `earlier` to this day; negative if `earlier` is later.
    pub const fn since(self, earlier: Self) -> i32 {
        self.0.saturating_sub(earlier.0)
    }

    /// As a calendar date.
    pub fn date(self) -> NaiveDate {
        let start = NaiveDate::default();
        let step = Days::new(u64::from(self.0.unsigned_abs()));
        let day = if self.0 < 0 { start.checked_sub_days(step) } else { start.checked_add_days(step) };
        day.unwrap_or(start)
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.date().format("%Y-%m-%d"))
    }
}

impl std::str::FromStr for Day {
    type Err = chrono::ParseError;
    fn from_str(text: &str) -> Result<Self, chrono::ParseError> {
        let date = NaiveDate::parse_from_str(text, "%Y-%m-%d")?;
        let days = date.signed_duration_since(NaiveDate::default()).num_days();
        let days = i32::try_from(days).unwrap_or(FURTHEST);
        Ok(Self(days.clamp(-FURTHEST, FURTHEST)))
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() { serializer.collect_str(self) } else { self.0.serialize(serializer) }
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
            text.parse().map_err(serde::de::Error::custom)
        } else {
            let days = i32::deserialize(deserializer)?;
            Self::from_number(days).ok_or_else(|| serde::de::Error::custom("day out of range"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_read_and_print_as_dates() {
        let day: Day = "2026-11-22".parse().expect("date");
        assert_eq!(day.to_string(), "2026-11-22");
        assert_eq!(day.plus(10).since(day), 10);
        assert_eq!(Day::from_millis(0).to_string(), "1970-01-01");
        assert!("22.11.2026".parse::<Day>().is_err());
        assert!("2026-13-01".parse::<Day>().is_err());
    }
}
