//! How dear a try of a code may be on this device: measured once, when a vault is made.

use std::time::{Duration, Instant};

use crate::pwhash::{self, Cost};

/// The longest a person should wait for a code to be checked.
const LONGEST: Duration = Duration::from_secs(1);
/// The most memory that is chosen: libsodium's "moderate". More is read from a header, but a phone that has it today may
/// kill the app for it tomorrow.
const MOST_MEMORY_KIB: u32 = 256 * 1024;

impl Cost {
    /// The dearest cost that this device computes within `at_most`, and within a second in any case; never cheaper than
    /// [`Cost::DEFAULT`], or [`Cost::WEAK`] where 64 MiB cannot be had. Measuring takes about twice that time.
    pub fn calibrated(at_most: Duration) -> Self {
        choose(at_most.min(LONGEST), measure)
    }
}

/// Doubles the memory while that fits, then adds passes: memory is what guessing machines have least of.
fn choose(at_most: Duration, mut measure: impl FnMut(Cost) -> Option<Duration>) -> Cost {
    let Some(mut time) = measure(Cost::DEFAULT) else {
        return Cost::WEAK;
    };
    let mut cost = Cost::DEFAULT;
    while time.saturating_mul(2) <= at_most && cost.memory_kib() < MOST_MEMORY_KIB {
        let Some(larger) = Cost::new(cost.passes(), cost.memory_kib().saturating_mul(2)) else {
            break;
        };
        match measure(larger) {
            Some(taken) if taken <= at_most => (cost, time) = (larger, taken),
            _ => break,
        }
    }
    with_more_passes(cost, time, at_most)
}

/// As many passes as fit, each taking the same time; within the caps.
fn with_more_passes(cost: Cost, time: Duration, at_most: Duration) -> Cost {
    let fits = |passes: &u32| time.saturating_mul(*passes) / cost.passes() <= at_most;
    let more = (cost.passes()..).take_while(fits).map_while(|passes| Cost::new(passes, cost.memory_kib()));
    more.last().unwrap_or(cost)
}

/// Time of one run; none if its memory cannot be had.
fn measure(cost: Cost) -> Option<Duration> {
    let begun = Instant::now();
    pwhash::argon2id13(b"how long does this take", &[0; 16], cost).ok()?;
    Some(begun.elapsed())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    /// A device that takes so many nanoseconds for a pass over a KiB, and has so much memory.
    fn device(nanos: u64, most_kib: u32) -> impl FnMut(Cost) -> Option<Duration> {
        move |cost| {
            let work = u64::from(cost.passes()) * u64::from(cost.memory_kib());
            (cost.memory_kib() <= most_kib).then(|| Duration::from_nanos(work * nanos))
        }
    }

    #[test]
    fn fast_devices_get_more_and_slow_ones_no_less_than_the_floor() {
        assert_eq!(choose(SECOND, device(1, u32::MAX)), Cost::new(3, 256 * 1024).unwrap().passes_at_most(1, SECOND));
        for (nanos, most_kib, expected) in [
            (100_000, u32::MAX, (3, 64)),
            (5_000, u32::MAX, (3, 64)),
            (3_000, u32::MAX, (5, 64)),
            (2_000, u32::MAX, (3, 128)),
            (800, u32::MAX, (4, 256)),
            (2_000, 100 * 1024, (7, 64)),
            (100_000, 63 * 1024, (6, 32)),
            (1, 1, (6, 32)),
        ] {
            let cost = choose(SECOND, device(nanos, most_kib));
            assert_eq!((cost.passes(), cost.memory_kib() / 1024), expected, "{nanos} ns, {most_kib} KiB");
        }
    }

    impl Cost {
        /// What a device of `nanos` per pass and KiB does within `at_most` at this memory.
        fn passes_at_most(self, nanos: u64, at_most: Duration) -> Self {
            let pass = Duration::from_nanos(u64::from(self.memory_kib()) * nanos);
            let passes = at_most.as_nanos() / pass.as_nanos();
            Cost::new(u32::try_from(passes).unwrap().min(16), self.memory_kib()).unwrap()
        }
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

        #[test]
        fn what_is_chosen_is_inside_the_caps_and_in_time(nanos in 1u64..20_000, most_mib in 1u32..1024, millis in 1u64..1000) {
            let at_most = Duration::from_millis(millis);
            let mut device = device(nanos, most_mib * 1024);
            let cost = choose(at_most, &mut device);
            proptest::prop_assert!(cost.memory_kib() <= MOST_MEMORY_KIB);
            if cost != Cost::WEAK && cost != Cost::DEFAULT {
                proptest::prop_assert!(device(cost).unwrap() <= at_most);
            }
            proptest::prop_assert!(cost == Cost::WEAK || cost.memory_kib() >= Cost::DEFAULT.memory_kib());
            proptest::prop_assert!(cost.passes() >= 3);
        }
    }

    /// On the machine of the test: what is chosen for almost no time is the floor, and it is run.
    #[test]
    fn a_device_without_time_gets_the_default() {
        assert_eq!(Cost::calibrated(Duration::from_millis(1)), Cost::DEFAULT);
    }
}
