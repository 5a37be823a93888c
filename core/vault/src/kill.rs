//! Kills for tests: the work of a thread stops for good at its k-th file operation or hardware call, as a process does that
//! loses its power there. Nothing is cleaned up but what the system gives back by itself.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

thread_local!(static LEFT: Cell<Option<u32>> = const { Cell::new(None) });

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
