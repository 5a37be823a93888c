//! Time for the engine: the device's clock, or a fixed one for scenarios and for shells under test.

use std::time::{SystemTime, UNIX_EPOCH};

use weft_model::day::Day;

/// Where the engine's time comes from. The model itself never looks at a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// The device's own clock.
    System,
    /// Always this many milliseconds since 1970-01-01T00:00Z.
    Fixed(u64),
}

impl Clock {
    /// Milliseconds since 1970-01-01T00:00Z; a clock set before 1970 reads 0.
    pub fn millis(self) -> u64 {
        match self {
            Self::Fixed(millis) => millis,
            Self::System => {
                let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
                u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
            }
        }
    }

    /// Today, in UTC.
    pub fn today(self) -> Day {
        Day::from_millis(self.millis())
    }

    /// The next hybrid clock value after `last`: milliseconds in the upper 48 bits, a counter below.
    pub fn tick(self, last: u64) -> u64 {
        (self.millis() << 16).max(last.saturating_add(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_never_go_back() {
        let clock = Clock::Fixed(1_000);
        let first = clock.tick(0);
        assert_eq!(first, 1_000 << 16);
        assert_eq!(clock.tick(first), first + 1);
        assert_eq!(clock.tick(first + (1 << 20)), first + (1 << 20) + 1, "a clock set back still goes on");
    }
}
