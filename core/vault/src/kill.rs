//! Kills and full disks for tests: the work of a thread stops for good at its k-th file operation or hardware call, as a process does that
//! loses its power there. Nothing is cleaned up but what the system gives back by itself.

use std::cell::Cell;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

thread_local!(static LEFT: Cell<Option<u32>> = const { Cell::new(None) });
thread_local!(static FULL: Cell<bool> = const { Cell::new(false) });

struct Killed;

/// A moment at which a process may be killed.
pub(crate) fn point() {
    match LEFT.get() {
        Some(0) => {
            LEFT.set(None);
            resume_unwind(Box::new(Killed));
        }
        left => LEFT.set(left.map(|left| left - 1)),
    }
}

/// Whether this thread's disk has room for a new file.
pub(crate) fn room() -> io::Result<()> {
    if FULL.get() { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
}

/// Does the work on a full disk.
pub(crate) fn on_full_disk<T>(work: impl FnOnce() -> T) -> T {
    struct Room;
    impl Drop for Room {
        fn drop(&mut self) {
            FULL.set(false);
        }
    }
    FULL.set(true);
    let _room = Room;
    work()
}

/// Does the work, killed at its point `at`, the first being 0; none if it was.
pub(crate) fn at<T>(at: u32, work: impl FnOnce() -> T) -> Option<T> {
    LEFT.set(Some(at));
    let done = catch_unwind(AssertUnwindSafe(work));
    LEFT.set(None);
    match done {
        Ok(done) => Some(done),
        Err(panic) if panic.is::<Killed>() => None,
        Err(panic) => resume_unwind(panic),
    }
}
