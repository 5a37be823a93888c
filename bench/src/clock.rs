//! Stopwatches: time on the wall, time on a core, time spent waiting for one. Called by `import` and `raw`.

use std::time::{Duration, Instant};

/// What something took.
#[derive(Debug, Clone, Copy, Default)]
pub struct Spent {
    /// On the wall: what people wait for.
    pub wall: Duration,
    /// On a core, by this process.
    pub core: Duration,
    /// Ready to run while other processes had the cores: this machine's noise.
    pub waited: Duration,
}

impl std::ops::AddAssign for Spent {
    fn add_assign(&mut self, other: Self) {
        self.wall += other.wall;
        self.core += other.core;
        self.waited += other.waited;
    }
}

/// Measures one stretch.
pub struct Stopwatch {
    start: Instant,
    core: Duration,
    waited: Duration,
}

impl Stopwatch {
    /// Starts.
    pub fn start() -> Self {
        let (core, waited) = scheduled();
        Self { start: Instant::now(), core, waited }
    }

    /// What passed since.
    pub fn spent(&self) -> Spent {
        let wall = self.start.elapsed();
        let (core, waited) = scheduled();
        Spent { wall, core: core.saturating_sub(self.core), waited: waited.saturating_sub(self.waited) }
    }
}

/// Time on a core and time waiting for one, of this process's only thread; nothing where the system does not say.
fn scheduled() -> (Duration, Duration) {
    // proc(5): nanoseconds on a core, nanoseconds waiting, times scheduled.
    let text = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    let mut numbers = text.split_whitespace().map(|number| number.parse().map(Duration::from_nanos));
    let mut next = || numbers.next().and_then(Result::ok).unwrap_or_default();
    (next(), next())
}

/// The most memory this process ever held, in KiB; 0 where the system does not say.
pub fn peak_memory() -> u64 {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().strip_suffix("kB")).and_then(|number| number.trim().parse().ok()).unwrap_or(0)
}
