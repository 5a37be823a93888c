//! Stopwatches and what the system says: time on the wall, time on cores, memory, and what other programs took.

use std::time::{Duration, Instant};

/// What something took.
#[derive(Debug, Clone, Copy, Default)]
pub struct Spent {
    /// Seconds on the wall: what people wait for.
    pub wall: f64,
    /// Seconds on cores, by all threads of this process, in steps of 10 ms.
    pub core: f64,
}

impl std::ops::AddAssign for Spent {
    fn add_assign(&mut self, other: Self) {
        self.wall += other.wall;
        self.core += other.core;
    }
}

/// Measures one stretch.
pub struct Stopwatch {
    start: Instant,
    core: f64,
}

impl Stopwatch {
    /// Starts.
    pub fn start() -> Self {
        Self { core: own_ticks().0 / TICKS, start: Instant::now() }
    }

    /// What passed since.
    pub fn spent(&self) -> Spent {
        let wall = self.start.elapsed().as_secs_f64();
        Spent { wall, core: own_ticks().0 / TICKS - self.core }
    }
}

/// Milliseconds that something takes, with what it gives.
pub fn millis<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let start = Instant::now();
    let done = work();
    (1e3 * start.elapsed().as_secs_f64(), done)
}

/// Parts of a second in which the system counts time on cores (`USER_HZ`, 100 on every Linux since 2.4).
const TICKS: f64 = 100.0;

/// Ticks on cores of this process, and of the processes it has waited for; nothing where the system does not say.
fn own_ticks() -> (f64, f64) {
    // proc(5): utime, stime, cutime, cstime are fields 14 to 17; the name in field 2 may hold spaces.
    let text = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = text.rsplit(')').next().unwrap_or_default().split_whitespace().skip(11);
    let ticks: Vec<f64> = fields.take(4).filter_map(|field| field.parse().ok()).collect();
    (ticks.iter().take(2).sum(), ticks.iter().skip(2).sum())
}

/// What other programs took of this machine's cores.
pub struct Noise {
    busy: f64,
    all: f64,
    own: f64,
}

impl Noise {
    /// From now on.
    pub fn start() -> Self {
        let (busy, all) = machine_ticks();
        let (own, waited) = own_ticks();
        Self { busy, all, own: own + waited }
    }

    /// The share of all cores' time in percent that neither lay idle nor went to this program; none where the system does
    /// not say.
    pub fn others(&self) -> Option<f64> {
        let now = Self::start();
        let all = now.all - self.all;
        let others = (now.busy - self.busy) - (now.own - self.own);
        (all > 0.0).then(|| (100.0 * others / all).max(0.0))
    }
}

/// Ticks of all cores: busy ones, and all of them.
fn machine_ticks() -> (f64, f64) {
    // proc(5): user, nice, system, idle, iowait, irq, softirq, steal.
    let text = std::fs::read_to_string("/proc/stat").unwrap_or_default();
    let line = text.lines().next().unwrap_or_default();
    let ticks: Vec<f64> = line.split_whitespace().skip(1).take(8).filter_map(|field| field.parse().ok()).collect();
    let all: f64 = ticks.iter().sum();
    let idle: f64 = ticks.iter().skip(3).take(2).sum();
    (all - idle, all)
}

/// Forgets the most memory held so far, so that [`peak_memory`] speaks of what follows. Where that is not possible, it
/// speaks of all of it.
pub fn forget_peak() {
    // proc(5): 5 resets the peak resident set size.
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

/// The most memory this process held, in MiB; 0 where the system does not say.
pub fn peak_memory() -> f64 {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.trim().strip_suffix("kB")).and_then(|number| number.trim().parse::<f64>().ok());
    kib.map_or(0.0, |kib| kib / 1024.0)
}

/// Bytes that this process gave to the system to write.
pub fn bytes_written() -> f64 {
    let text = std::fs::read_to_string("/proc/self/io").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("wchar:"));
    line.and_then(|number| number.trim().parse().ok()).unwrap_or(0.0)
}

/// Now, in milliseconds since 1970.
pub fn now() -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or(Duration::ZERO);
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}
