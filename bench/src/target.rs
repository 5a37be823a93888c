//! Targets: what a figure has to reach, and whether it did, said from its rounds alone.

use crate::numbers::Middle;

/// How much worse than its target a median may be before `--check` fails: what a busy machine does to a ratio.
const SLACK: f64 = 0.10;
/// Fewer rounds than this decide nothing.
pub const ROUNDS_AT_LEAST: usize = 5;

/// On which side of a number a figure has to be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Target {
    /// At least this.
    AtLeast(f64),
    /// At most this.
    AtMost(f64),
}

impl Target {
    fn holds(self, value: f64) -> bool {
        match self {
            Self::AtLeast(limit) => value >= limit,
            Self::AtMost(limit) => value <= limit,
        }
    }

    const fn loosened(self) -> Self {
        match self {
            Self::AtLeast(limit) => Self::AtLeast(limit * (1.0 - SLACK)),
            Self::AtMost(limit) => Self::AtMost(limit * (1.0 + SLACK)),
        }
    }
}

impl std::fmt::Display for Target {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::AtLeast(limit) => write!(f, "≥ {limit}"),
            Self::AtMost(limit) => write!(f, "≤ {limit}"),
        }
    }
}

/// One number of a figure that has a target.
#[derive(Debug, Clone)]
pub struct Judged {
    /// What it is, with its unit: `share of the raw speed, %`.
    pub what: String,
    /// What it has to reach.
    pub target: Target,
    /// What each round gave.
    pub rounds: Vec<f64>,
    /// Decimals to show.
    pub decimals: usize,
    /// Whether `--check` looks at it: ratios and bytes, not times, which are this machine's own.
    pub gates: bool,
    /// Whether one round decides: what the same machine repeats exactly, or what was said to be measured once.
    pub once: bool,
}

impl Judged {
    /// A ratio or a number of bytes, over rounds.
    pub fn gating(what: &str, target: Target, rounds: Vec<f64>, decimals: usize) -> Self {
        Self { what: what.to_owned(), target, rounds, decimals, gates: true, once: false }
    }

    /// A time.
    pub fn told(what: &str, target: Target, rounds: Vec<f64>, decimals: usize) -> Self {
        Self { gates: false, ..Self::gating(what, target, rounds, decimals) }
    }

    /// The same, decided by one round.
    #[must_use]
    pub fn once(self) -> Self {
        Self { once: true, ..self }
    }

    /// Reached only if every round reaches it, not reached only if none does.
    pub fn verdict(&self) -> &'static str {
        let reached = self.rounds.iter().filter(|value| self.target.holds(**value)).count();
        match reached {
            _ if self.rounds.is_empty() => "not measured",
            _ if !self.decides() => "too few rounds to say",
            all if all == self.rounds.len() => "reached",
            0 => "**not reached**",
            _ => "**undecided**: rounds lie on both sides",
        }
    }

    /// Whether `--check` has to fail for it.
    pub fn fails(&self) -> bool {
        let median = Middle::of(self.rounds.iter().copied()).map(|middle| middle.median);
        self.gates && self.decides() && median.is_some_and(|median| !self.target.loosened().holds(median))
    }

    fn decides(&self) -> bool {
        self.once || self.rounds.len() >= ROUNDS_AT_LEAST
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(rounds: &[f64]) -> Judged {
        Judged::gating("share, %", Target::AtLeast(50.0), rounds.to_vec(), 1)
    }

    #[test]
    fn a_target_is_reached_only_if_every_round_reaches_it() {
        assert_eq!(of(&[50.0, 60.0, 60.0, 60.0, 60.0]).verdict(), "reached");
        assert!(of(&[49.9, 60.0, 60.0, 60.0, 60.0]).verdict().contains("undecided"));
        assert!(of(&[49.9, 20.0, 20.0, 20.0, 20.0]).verdict().contains("not reached"));
        assert!(of(&[60.0]).verdict().contains("too few"));
        assert_eq!(of(&[60.0]).once().verdict(), "reached");
    }

    #[test]
    fn a_check_fails_only_well_beyond_the_target_and_only_for_what_gates() {
        let five = |value: f64| [value; 5];
        assert!(of(&five(44.0)).fails());
        assert!(!of(&five(46.0)).fails());
        assert!(!of(&[10.0]).fails());
        assert!(Judged::gating("MiB", Target::AtMost(64.0), vec![71.0], 1).once().fails());
        assert!(!Judged::told("ms", Target::AtMost(16.0), five(100.0).to_vec(), 1).fails());
    }
}
