//! The library itself: it counts every call it stands in for, SQLite's and the standard library's, and each fault changes
//! what happens as it says.
//!
//! Budget: 10 seconds.
#![cfg(all(target_os = "linux", target_env = "gnu"))]

#[allow(dead_code, reason = "shared with the library")]
#[path = "../src/plan.rs"]
mod plan;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use plan::{Fault, Plan};

const PROBE: &str = env!("CARGO_BIN_EXE_weft-fault-probe");
const WORKLOAD: &str = env!("CARGO_BIN_EXE_weft-workload");

/// What the library counts, by the names it stands in for; closing and doubling only change which descriptors it watches.
const COUNTED: [&str; 32] = [
    "open",
    "open64",
    "openat",
    "openat64",
    "creat",
    "creat64",
    "read",
    "pread",
    "pread64",
    "readv",
    "preadv",
    "preadv64",
    "write",
    "pwrite",
    "pwrite64",
    "writev",
    "pwritev",
    "pwritev64",
    "ftruncate",
    "ftruncate64",
    "fallocate",
    "fallocate64",
    "fsync",
    "fdatasync",
    "rename",
    "renameat",
    "renameat2",
    "unlink",
    "unlinkat",
    "rmdir",
    "mkdir",
    "mkdirat",
];

struct Room {
    dir: tempfile::TempDir,
}

impl Room {
    fn new() -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        std::fs::create_dir(dir.path().join("watched")).expect("a folder");
        Self { dir }
    }

    fn watched(&self) -> PathBuf {
        self.dir.path().canonicalize().expect("it is there").join("watched")
    }

    fn trace(&self) -> PathBuf {
        self.dir.path().join("trace")
    }

    fn run(&self, program: &str, arguments: &[&str], plan: &Plan) -> Output {
        let library = std::env::current_exe().expect("this test").with_file_name("libweft_fault_vfs.so");
        assert!(library.exists(), "the library was built");
        let mut command = Command::new(program);
        command.args(arguments).env("LD_PRELOAD", library).envs(plan.variables());
        command.output().expect("it starts")
    }

    /// What the probe says of two sectors, with this fault at this operation.
    fn keep(&self, fault: Fault, at: u64, seed: u64) -> String {
        let _ = std::fs::remove_file(self.watched().join("kept"));
        let plan = Plan { fault, at, seed, trace: Some(self.trace()), ..Plan::watch(self.watched()) };
        let output = self.run(PROBE, &["keep", text(&self.watched())], &plan);
        String::from_utf8(output.stdout).expect("UTF-8").trim().replace('\n', ", ")
    }

    /// What lies there afterwards: length and how many bytes are new.
    fn lies(&self) -> Option<(usize, usize)> {
        let bytes = std::fs::read(self.watched().join("kept")).ok()?;
        Some((bytes.len(), bytes.iter().filter(|byte| **byte == b'2').count()))
    }
}

fn text(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

/// The calls of a trace with the operation and the file's name.
fn lines(trace: &Path) -> BTreeSet<(String, String, String)> {
    let trace = std::fs::read_to_string(trace).expect("a trace");
    let words = |line: &str| {
        let mut words = line.splitn(4, ' ').skip(1).map(str::to_owned);
        Some((words.next()?, words.next()?, words.next()?))
    };
    trace.lines().filter_map(words).collect()
}

#[test]
fn every_call_is_counted() {
    let room = Room::new();
    let plan = Plan { trace: Some(room.trace()), ..Plan::watch(room.watched()) };
    assert!(room.run(PROBE, &["calls", text(&room.watched())], &plan).status.success());
    let counted: BTreeSet<String> = lines(&room.trace()).into_iter().map(|(call, ..)| call).collect();
    let missing: Vec<_> = COUNTED.into_iter().filter(|call| !counted.contains(*call)).collect();
    assert!(missing.is_empty(), "not counted: {missing:?}");
    let trace = std::fs::read_to_string(room.trace()).expect("a trace");
    assert!(trace.contains(" write copied"), "a copy inside the system is refused and written instead:\n{trace}");
    let doubles = trace.lines().filter(|line| line.contains(" fdatasync ")).count();
    assert_eq!(doubles, 4, "what dup, dup2, dup3 and fcntl gave is watched:\n{trace}");
}

#[test]
fn sqlite_and_the_standard_library_pass_through() {
    let room = Room::new();
    let folder = room.dir.path().canonicalize().expect("it is there");
    assert!(
        room.run(WORKLOAD, &["prepare", "edit", text(&folder)], &Plan::watch(folder.join("nowhere"))).status.success()
    );
    let plan = Plan { trace: Some(room.trace()), ..Plan::watch(room.watched()) };
    assert!(room.run(WORKLOAD, &["run", "edit", text(&folder)], &plan).status.success());
    let lines = lines(&room.trace());
    for (call, what, name) in [
        ("pread64", "read", "notebook/notebook.db"),
        ("pwrite64", "write", "notebook/notebook.db"),
        ("pwrite64", "write", "notebook/notebook.db-wal"),
        ("pwrite64", "write", "notebook/drafts.db-wal"),
        ("fsync", "sync", "notebook/notebook.db-wal"),
        ("read", "read", "notebook/vault-a"),
        ("read", "read", "notebook/keys-a"),
        ("fsync", "sync", "notebook"),
    ] {
        let line = (call.to_owned(), what.to_owned(), name.to_owned());
        assert!(lines.contains(&line), "{line:?} is not among {lines:?}");
    }
}

#[test]
fn nothing_changes_without_a_fault() {
    let room = Room::new();
    assert_eq!(room.keep(Fault::None, 0, 0), "kept, changed, read 1024 512");
    assert_eq!(room.lies(), Some((1024, 512)));
}

#[test]
fn a_kill_ends_the_process_before_or_after_an_operation() {
    let room = Room::new();
    room.keep(Fault::None, 0, 0);
    let trace = std::fs::read_to_string(room.trace()).expect("a trace");
    let change = trace.lines().position(|line| line.contains(" pwrite64 ")).expect("a write") as u64 + 1;
    assert_eq!(room.keep(Fault::KillBefore, change, 0), "kept");
    assert_eq!(room.lies(), Some((1024, 0)));
    assert_eq!(room.keep(Fault::KillAfter, change, 0), "kept");
    assert_eq!(room.lies(), Some((1024, 512)));
    // A torn write of a single sector writes none of it; the first one, of two sectors, one or none.
    assert_eq!(room.keep(Fault::Torn, 2, 1), "");
    let torn: BTreeSet<usize> = (0..8)
        .map(|seed| {
            room.keep(Fault::Torn, 2, seed);
            std::fs::read(room.watched().join("new")).expect("it was made").len()
        })
        .collect();
    assert_eq!(torn, BTreeSet::from([0, 512]));
}

#[test]
fn a_loss_takes_what_was_not_synced_and_nothing_else() {
    let room = Room::new();
    room.keep(Fault::None, 0, 0);
    let trace = std::fs::read_to_string(room.trace()).expect("a trace");
    let count = trace.lines().count() as u64;
    // Every loss at the end leaves both sectors as synced, or the second one as changed.
    let left: BTreeSet<_> = (0..16)
        .map(|seed| {
            assert_eq!(room.keep(Fault::Loss, count, seed), "kept, changed");
            room.lies().expect("its name was synced")
        })
        .collect();
    assert_eq!(left, BTreeSet::from([(1024, 0), (1024, 512)]));
    // Before anything was synced there may be nothing, either name, and any part.
    let sync = trace.lines().position(|line| line.contains(" fsync ")).expect("a sync") as u64 + 1;
    let made: BTreeSet<_> = (0..32)
        .map(|seed| {
            room.keep(Fault::Loss, sync, seed);
            let left = std::fs::read(room.watched().join("new")).ok().map(|bytes| bytes.len());
            let _ = std::fs::remove_file(room.watched().join("new"));
            left
        })
        .collect();
    assert!(made.contains(&None) && made.contains(&Some(0)) && made.contains(&Some(1024)), "{made:?}");
    // A disk that does not hear syncs keeps nothing.
    let deaf = Plan { fault: Fault::Loss, at: count, deaf: true, ..Plan::watch(room.watched()) };
    let _ = std::fs::remove_file(room.watched().join("kept"));
    room.run(PROBE, &["keep", text(&room.watched())], &deaf);
    assert_eq!(room.lies(), None);
}

#[test]
fn a_full_a_failing_and_a_short_disk_answer_as_disks_do() {
    let room = Room::new();
    room.keep(Fault::None, 0, 0);
    let trace = std::fs::read_to_string(room.trace()).expect("a trace");
    let change = trace.lines().position(|line| line.contains(" pwrite64 ")).expect("a write") as u64 + 1;
    assert_eq!(room.keep(Fault::Full, 1, 0), format!("error Some({})", 28));
    assert_eq!(room.keep(Fault::Full, 2, 0), format!("error Some({})", 28));
    // What is written over needs room on most disks, not on those of every fourth seed.
    assert_eq!(room.keep(Fault::Full, change, 0), "kept, changed, read 1024 512");
    assert_eq!(room.keep(Fault::Full, change, 1), format!("kept, error Some({})", 28));
    assert_eq!(room.keep(Fault::Failing, 3, 0), format!("error Some({})", 5));
    // Whoever asks again for the rest gets it.
    for at in [2, 3, 8, 9, 10] {
        assert_eq!(room.keep(Fault::Short, at, 0), "kept, changed, read 1024 512");
    }
}
