//! What one run measured, and how it gets from the process that ran it to the one that reports it.

use std::time::Duration;

use crate::Failed;
use crate::clock::Spent;

/// One run.
#[derive(Debug, Clone)]
pub struct Measured {
    /// From first byte to last commit.
    pub total: Spent,
    /// Its parts, if it has any.
    pub phases: Vec<Spent>,
    /// Most memory held, in KiB.
    pub peak: u64,
    /// Bytes of the database file, after it was closed.
    pub file: u64,
    /// Facts of an import, rows of a raw insert.
    pub counted: u64,
}

impl Measured {
    /// One line of numbers: peak, file, counted, then nanoseconds of the total and of each phase by threes.
    pub fn to_line(&self) -> String {
        let times = std::iter::once(&self.total).chain(&self.phases);
        let times = times.flat_map(|spent| [spent.wall, spent.core, spent.waited]).map(|time| time.as_nanos());
        let numbers = [self.peak, self.file, self.counted].map(u128::from).into_iter().chain(times);
        numbers.map(|number| number.to_string()).collect::<Vec<_>>().join(" ")
    }

    /// Reads such a line.
    pub fn from_line(line: &str) -> Result<Self, Failed> {
        let numbers = line.split_whitespace().map(str::parse).collect::<Result<Vec<u64>, _>>()?;
        let [peak, file, counted, times @ ..] = numbers.as_slice() else {
            return Err(format!("a run answered {line:?}").into());
        };
        let mut spent = times.chunks_exact(3).map(|three| {
            let [wall, core, waited] = [0, 1, 2].map(|place| Duration::from_nanos(three[place]));
            Spent { wall, core, waited }
        });
        let total = spent.next().ok_or("a run answered without a time")?;
        Ok(Self { total, phases: spent.collect(), peak: *peak, file: *file, counted: *counted })
    }
}

/// Median, minimum and maximum; the median of an even number is the mean of the two in the middle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Middle {
    /// The one in the middle.
    pub median: f64,
    /// The smallest.
    pub least: f64,
    /// The largest.
    pub most: f64,
}

impl Middle {
    /// Of at least one number.
    pub fn of(numbers: impl IntoIterator<Item = f64>) -> Self {
        let mut sorted: Vec<f64> = numbers.into_iter().collect();
        sorted.sort_by(f64::total_cmp);
        let half = sorted.len() / 2;
        let median = if sorted.len() % 2 == 1 { sorted[half] } else { (sorted[half - 1] + sorted[half]) / 2.0 };
        Self { median, least: sorted[0], most: sorted[sorted.len() - 1] }
    }

    /// `median (least–most)` with so many decimals.
    pub fn show(&self, decimals: usize) -> String {
        let Self { median, least, most } = self;
        format!("{median:.decimals$} ({least:.decimals$}–{most:.decimals$})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_survives_its_line() {
        let spent = |n: u64| Spent {
            wall: Duration::from_nanos(n),
            core: Duration::from_micros(n),
            waited: Duration::from_millis(n),
        };
        let run = Measured { total: spent(7), phases: vec![spent(1), spent(2)], peak: 3, file: 4, counted: 5 };
        let back = Measured::from_line(&run.to_line()).unwrap();
        assert_eq!(back.to_line(), run.to_line());
        assert_eq!((back.phases.len(), back.total.waited), (2, Duration::from_millis(7)));
        assert!(Measured::from_line("1 2 3").is_err());
        assert!(Measured::from_line("1 2 x").is_err());
    }

    #[test]
    fn medians_of_odd_and_even_counts() {
        assert_eq!(Middle::of([3.0, 1.0, 2.0]), Middle { median: 2.0, least: 1.0, most: 3.0 });
        assert_eq!(Middle::of([4.0, 1.0]).show(1), "2.5 (1.0–4.0)");
    }
}
