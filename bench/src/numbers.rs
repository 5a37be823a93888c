//! Numbers: what one process tells the one that started it, and medians of rounds.

use std::collections::BTreeMap;

use crate::Failed;

/// What one run measured, by name. It crosses from process to process as lines `name value`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Numbers(BTreeMap<String, f64>);

impl Numbers {
    /// With one more.
    #[must_use]
    pub fn with(mut self, name: &str, value: f64) -> Self {
        self.0.insert(name.to_owned(), value);
        self
    }

    /// One of them.
    pub fn get(&self, name: &str) -> Result<f64, Failed> {
        self.0.get(name).copied().ok_or_else(|| format!("a run did not say {name:?}").into())
    }

    /// Their names, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The lines.
    pub fn to_lines(&self) -> String {
        self.0.iter().map(|(name, value)| format!("{name} {value}\n")).collect()
    }

    /// Reads such lines. The number is what stands after the last space.
    pub fn from_lines(lines: &str) -> Result<Self, Failed> {
        let mut numbers = BTreeMap::new();
        for line in lines.lines() {
            let (name, value) = line.rsplit_once(' ').ok_or_else(|| format!("a run answered {line:?}"))?;
            numbers.insert(name.to_owned(), value.parse()?);
        }
        Ok(Self(numbers))
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
    /// Of at least one number; none of none.
    pub fn of(numbers: impl IntoIterator<Item = f64>) -> Option<Self> {
        let mut sorted: Vec<f64> = numbers.into_iter().collect();
        sorted.sort_by(f64::total_cmp);
        let half = sorted.len() / 2;
        let (least, most) = (*sorted.first()?, *sorted.last()?);
        let median = if sorted.len() % 2 == 1 { sorted[half] } else { (sorted[half - 1] + sorted[half]) / 2.0 };
        Some(Self { median, least, most })
    }
}

impl std::fmt::Display for Middle {
    /// `median (least–most)` with as many decimals as asked for; the number alone if there was only one.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (Self { median, least, most }, decimals) = (self, f.precision().unwrap_or(2));
        if least == most {
            return write!(f, "{median:.decimals$}");
        }
        write!(f, "{median:.decimals$} ({least:.decimals$}–{most:.decimals$})")
    }
}

/// `median (least–most)` of numbers, or a dash.
pub fn spread(numbers: impl IntoIterator<Item = f64>, decimals: usize) -> String {
    Middle::of(numbers).map_or_else(|| "–".to_owned(), |middle| format!("{middle:.decimals$}"))
}

/// The median of at least one number.
pub fn median(numbers: impl IntoIterator<Item = f64>) -> Result<f64, Failed> {
    Ok(Middle::of(numbers).ok_or("nothing was measured")?.median)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_survives_its_lines() {
        let run = Numbers::default().with("wall", 1.25e-7).with("open a list", 3.0);
        assert_eq!(Numbers::from_lines(&run.to_lines()).unwrap(), run);
        assert!(Numbers::from_lines("wall").is_err());
        assert!(Numbers::from_lines("wall x").is_err());
        assert!(run.get("core").is_err());
    }

    #[test]
    fn medians_of_odd_and_even_counts() {
        assert_eq!(Middle::of([3.0, 1.0, 2.0]), Some(Middle { median: 2.0, least: 1.0, most: 3.0 }));
        assert_eq!(spread([4.0, 1.0], 1), "2.5 (1.0–4.0)");
        assert_eq!((spread([4.0], 0), spread([], 0)), ("4".to_owned(), "–".to_owned()));
    }
}
