//! How much goes into one write while somebody uses the notebook: measured, because a phone may be a hundred times as slow
//! as another device, and slower still once its notebook has grown.

use std::time::Duration;

/// The pace of an import. Counted in facts, whatever else is written counting as the facts that would cost as much.
#[derive(Debug, Clone)]
pub struct Pace {
    /// Nanoseconds for each fact, the last writes taken together.
    cost: u64,
}

impl Pace {
    /// Facts in the largest write: forty full segments. Larger ones hardly gain speed and cost memory (measured by `bench`).
    pub const MOST: u64 = 40 * 256;
    /// Facts in the smallest write. In a notebook of 250,000 facts, by twenty devices, half a millisecond each (measured by
    /// `bench`): whoever waits 16 ms for a screen must not wait for more of them.
    pub const LEAST: u64 = 16;

    /// Facts in the next write, if it is to take at most so long; without a limit, as many as make an import fast.
    pub fn facts(&self, within: Option<Duration>) -> u64 {
        let fit = |within: Duration| nanoseconds(within) / self.cost.max(1);
        within.map_or(Self::MOST, |within| fit(within).clamp(Self::LEAST, Self::MOST))
    }

    /// Learns what a write took. Slower is believed at once, faster by and by.
    pub fn took(&mut self, facts: u64, time: Duration) {
        let cost = nanoseconds(time) / facts.max(Self::LEAST);
        self.cost = cost.max(self.cost / 4 * 3 + cost / 4);
    }
}

impl Default for Pace {
    /// That of a phone, until it is measured.
    fn default() -> Self {
        Self { cost: 100_000 }
    }
}

fn nanoseconds(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Facts of each write on a device where a write takes 2 ms and each fact some more.
    fn writes(pace: &mut Pace, each: Duration, count: usize) -> Vec<u64> {
        let write = |_| {
            let facts = pace.facts(Some(Duration::from_millis(10)));
            pace.took(facts, Duration::from_millis(2) + each * u32::try_from(facts).unwrap());
            facts
        };
        (0..count).map(write).collect()
    }

    #[test]
    fn it_finds_what_fits_on_any_device_and_when_it_changes() {
        let mut pace = Pace::default();
        for (each, fit) in [(20, 400), (2, 4_000), (80, 100)] {
            let last = writes(&mut pace, Duration::from_micros(each), 60).pop().unwrap();
            assert!((fit * 9 / 10..=fit).contains(&last), "{each} µs a fact: {last} facts of {fit}");
        }
        // Believed at once: only one write is late.
        assert!(writes(&mut pace, Duration::from_micros(160), 2)[1] <= 60);
        assert_eq!(pace.facts(None), Pace::MOST);
        assert_eq!(pace.facts(Some(Duration::ZERO)), Pace::LEAST);
    }
}
