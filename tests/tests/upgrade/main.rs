//! Notebooks of earlier formats, as `tests/fixtures/` keeps them: today's program shows of each what the program that
//! wrote it showed, writes to it, and opens it again; killed while it brings one up to date, it goes on at the next start.
//!
//! Budget: 60 seconds on two cores, most of it the codes' key derivation.

mod finger;
mod fixture;
mod format_1;
mod format_2;

use std::process::{Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use fixture::{Fixture, MUCH_LATER, differences, open, shown_now};

/// Today's program.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_weft-under-test");

/// Each test has copies of one vault, and a process counts the tries of a vault by its id: one test at a time.
pub fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Killed at twenty moments of its first start with today's program: the next start shows everything.
fn killed_at_twenty_moments(fixture: Fixture) {
    let _alone = alone();
    let dir = tempfile::tempdir().expect("a folder");
    let then = fixture.shown_then();
    let weft = fixture.copied(dir.path());
    let whole = Instant::now();
    weft.ok(&["check"], "");
    let whole = whole.elapsed();
    let mut killed = 0;
    // The code's key takes most of the time; the steps come after it.
    for moment in 0..20u32 {
        let weft = fixture.copied(dir.path());
        let mut child = Command::new(PROGRAM)
            .args(["--json", "--notebook"])
            .arg(&weft.notebook)
            .arg("--code-file")
            .arg(&weft.code_file)
            .arg("check")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        std::thread::sleep(whole * (moment + 5) / 26);
        killed += u32::from(child.try_wait().expect("a child").is_none());
        child.kill().expect("SIGKILL");
        child.wait().expect("gone");
        // A killed try may count as a wrong code: the next one comes after the wait.
        let mut notebook = open(&weft, MUCH_LATER);
        // What depends on the day is not the same any more; everything else is.
        let now = shown_now(&mut notebook, &then);
        for what in ["check", "list", "people", "search"] {
            assert_eq!(differences(what, &then[what], &now[what]), Vec::<String>::new(), "moment {moment}");
        }
        notebook.lock().expect("locked");
    }
    assert!(killed >= 8, "killed before its end {killed} times");
}

#[test]
fn a_kill_while_format_1_is_brought_up_to_date_loses_nothing() {
    killed_at_twenty_moments(Fixture(1));
}

#[test]
fn a_kill_while_format_2_is_folded_anew_loses_nothing() {
    killed_at_twenty_moments(Fixture(2));
}
