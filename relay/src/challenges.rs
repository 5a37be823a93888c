//! Challenges that were given out and wait for their answer: each counts once, for a minute.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Challenges that wait. Anybody may ask for one, so the oldest gives way: a flood would have to bring all of them within
/// the second that a device needs.
#[derive(Debug)]
pub struct Challenges {
    waiting: Mutex<Waiting>,
    at_most: usize,
    lasts: Duration,
}

#[derive(Debug, Default)]
struct Waiting {
    /// Keyed at random by the standard library, so that nobody can choose what collides.
    until: HashMap<[u8; 32], Instant>,
    order: VecDeque<[u8; 32]>,
}

impl Challenges {
    /// So many, each for so long.
    pub fn new(at_most: usize, lasts: Duration) -> Self {
        Self { waiting: Mutex::default(), at_most: at_most.max(1), lasts }
    }

    /// Remembers one that was drawn.
    pub fn give(&self, challenge: [u8; 32], now: Instant) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        while waiting.order.len() >= self.at_most {
            if let Some(oldest) = waiting.order.pop_front() {
                waiting.until.remove(&oldest);
            }
        }
        waiting.order.push_back(challenge);
        waiting.until.insert(challenge, now + self.lasts);
    }

    /// Whether it was given out and still waits; from now on it does not.
    pub fn take(&self, challenge: &[u8; 32], now: Instant) -> bool {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.until.remove(challenge).is_some_and(|until| now < until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_challenge_counts_once_and_not_for_long() {
        let challenges = Challenges::new(8, Duration::from_secs(60));
        let now = Instant::now();
        challenges.give([1; 32], now);
        challenges.give([2; 32], now);
        assert!(challenges.take(&[1; 32], now + Duration::from_secs(59)));
        assert!(!challenges.take(&[1; 32], now), "used");
        assert!(!challenges.take(&[2; 32], now + Duration::from_secs(60)), "too late");
        assert!(!challenges.take(&[3; 32], now), "never given");
    }

    #[test]
    fn a_flood_takes_no_more_memory() {
        let challenges = Challenges::new(2, Duration::from_secs(60));
        let now = Instant::now();
        (0..100).for_each(|n| challenges.give([n; 32], now));
        assert!(challenges.waiting.lock().unwrap().until.len() <= 2);
        assert!(!challenges.take(&[97; 32], now) && challenges.take(&[98; 32], now) && challenges.take(&[99; 32], now));
    }
}
