//! The stage: what each phase begins with, made once, and a copy of it for each point.

use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::child::{Ended, PROGRAM, copy, run};
use crate::plan::{Fault, Plan};
use crate::points::{Operation, Point, Strike};

/// Codes of errors that a full or failing disk may lead to.
const ANSWERS: [&str; 1] = ["device"];

/// Folders and phases.
pub struct Stage {
    room: tempfile::TempDir,
    phases: Vec<String>,
    copies: AtomicUsize,
    /// Phases whose beginning is there.
    made: Mutex<Vec<String>>,
}

/// What became of a point.
#[derive(Default)]
pub struct Outcome {
    /// The class of the operation that was struck.
    pub hit: Option<String>,
    /// Whether the second fault struck as well.
    pub hit_again: bool,
    /// How many processes a fault ended.
    pub deaths: usize,
    /// What does not hold.
    pub wrong: Option<String>,
    said: Vec<String>,
}

impl Outcome {
    /// What happened, for whoever has to find out why.
    pub fn told(&self) -> String {
        let wrong = self.wrong.as_deref().unwrap_or("nothing is wrong");
        format!("{wrong}\n    struck: {:?}\n    {}", self.hit, self.said.join("\n    "))
    }
}

impl Stage {
    pub fn new() -> Self {
        let output = std::process::Command::new(PROGRAM).arg("phases").output().expect("the workload starts");
        let phases = String::from_utf8(output.stdout).expect("UTF-8").lines().map(str::to_owned).collect();
        let room = tempfile::tempdir().expect("a folder");
        Self { room, phases, copies: AtomicUsize::new(0), made: Mutex::new(Vec::new()) }
    }

    pub fn phases(&self) -> &[String] {
        &self.phases
    }

    /// What a phase begins with.
    fn beginning(&self, phase: &str) -> PathBuf {
        let folder = self.room.path().join("beginnings").join(phase);
        let mut made = self.made.lock().expect("nobody panicked");
        if !made.iter().any(|known| known == phase) {
            let ended = std::process::Command::new(PROGRAM).args(["prepare", phase]).arg(&folder).output();
            let ended = ended.expect("the workload starts");
            assert!(ended.status.success(), "{phase}: {}", String::from_utf8_lossy(&ended.stderr));
            made.push(phase.to_owned());
        }
        folder
    }

    fn copy_of(&self, phase: &str) -> PathBuf {
        let number = self.copies.fetch_add(1, Ordering::Relaxed);
        let folder = self.room.path().join(format!("copy-{number}"));
        copy(&self.beginning(phase), &folder);
        folder.canonicalize().expect("it is there")
    }

    /// The operations of an undisturbed run of a phase, and how many of opening it.
    pub fn trace(&self, phase: &str) -> (Vec<Operation>, u64) {
        let folder = self.copy_of(phase);
        let watch = Plan::watch(folder.join("watched"));
        let traced = |verb: &str| {
            let trace = folder.join(verb);
            let ended = run(&Plan { trace: Some(trace.clone()), ..watch.clone() }, &[verb, phase, text(&folder)], &[]);
            assert!(ended.status.success(), "{phase}: {}", ended.err);
            let refused: Vec<_> = ended.lines("refused").collect();
            assert!(refused.is_empty(), "{phase}, undisturbed: {refused:?}");
            let lines = std::fs::read_to_string(&trace).expect("a trace");
            (lines.lines().map(Operation::read).collect::<Vec<_>>(), ended)
        };
        let (operations, ended) = traced("run");
        let (opening, _) = traced("open");
        let said: Vec<String> = ended.lines("ack").map(str::to_owned).collect();
        assert!(!said.is_empty(), "{phase} acknowledges something");
        let checked = run(&watch, &["check", phase, text(&folder)], &said);
        assert!(checked.status.success(), "{phase}, undisturbed: {}", checked.err);
        std::fs::remove_dir_all(&folder).expect("the copy goes");
        (operations, u64::try_from(opening.len()).expect("small"))
    }

    /// What the library says when it compares what it remembers with what is there.
    pub fn audit(&self, phase: &str, at: u64) -> Vec<String> {
        let folder = self.copy_of(phase);
        let report = folder.join("report");
        let strike = Strike { fault: Fault::Audit, at, times: 1, seed: 0 };
        run(&plan(&folder, &strike, "report"), &["run", phase, text(&folder)], &[]);
        let told = std::fs::read_to_string(report).expect("a report").lines().map(str::to_owned).collect();
        std::fs::remove_dir_all(&folder).expect("the copy goes");
        told
    }

    /// Strikes one point and looks at what is left. On a deaf disk, syncs change nothing.
    pub fn strike(&self, point: &Point, deaf: bool) -> Outcome {
        let folder = self.copy_of(&point.phase);
        let mut outcome = Outcome::default();
        let first = Plan { deaf, ..plan(&folder, &point.first, "report") };
        let ended = run(&first, &["run", &point.phase, text(&folder)], &[]);
        outcome.said.extend(ended.out.iter().map(|line| line.chars().take(120).collect()));
        outcome.hit = reported(&folder.join("report"));
        outcome.deaths += usize::from(outcome.hit.is_some() && ended.was_killed());
        let answer = ends_as_it_may(&ended, &point.first, outcome.hit.is_some());
        let acked: Vec<String> = ended.lines("ack").map(str::to_owned).collect();
        if let Some(second) = &point.second {
            let again = run(&plan(&folder, second, "again"), &["open", &point.phase, text(&folder)], &[]);
            outcome.hit_again = folder.join("again").exists();
            outcome.deaths += usize::from(outcome.hit_again && again.was_killed());
            let wrong = ends_as_it_may(&again, second, outcome.hit_again);
            outcome.wrong = wrong.map(|wrong| format!("in recovery: {wrong}"));
        }
        let watch = Plan::watch(folder.join("watched"));
        let checked = run(&watch, &["check", &point.phase, text(&folder)], &acked);
        // What is left counts for more than what was said meanwhile.
        if !checked.status.success() {
            outcome.wrong = Some(format!("{} ({})", checked.err.trim(), checked.status));
        }
        outcome.wrong = outcome.wrong.or(answer);
        std::fs::remove_dir_all(&folder).expect("the copy goes");
        outcome
    }
}

fn plan(folder: &std::path::Path, strike: &Strike, report: &str) -> Plan {
    let Strike { fault, at, times, seed } = strike.clone();
    Plan { fault, at, times, seed, report: Some(folder.join(report)), ..Plan::watch(folder.join("watched")) }
}

/// The class of the operation that a report names; none if the fault never struck.
fn reported(report: &std::path::Path) -> Option<String> {
    let lines = std::fs::read_to_string(report).ok()?;
    let line = lines.lines().next()?;
    assert!(lines.lines().count() == 1, "the fault went as planned: {lines}");
    Some(Operation::read(line).class)
}

/// A fault that ends the process ends it; after any other it goes on and says in words what it could not do.
fn ends_as_it_may(ended: &Ended, strike: &Strike, hit: bool) -> Option<String> {
    let dies = !matches!(strike.fault, Fault::Full | Fault::Failing | Fault::Short);
    if (hit && dies) != ended.was_killed() || !(ended.was_killed() || ended.status.success()) {
        return Some(format!("it ended with {}: {}", ended.status, ended.err));
    }
    let mut refused = ended.lines("refused");
    let code = |line: &&str| !line.split(' ').nth(2).is_some_and(|code| ANSWERS.contains(&code));
    let strange = if strike.fault == Fault::Short { refused.next() } else { refused.find(code) };
    strange.map(|line| format!("the answer to the fault: {line}"))
}

fn text(path: &std::path::Path) -> &str {
    path.to_str().expect("UTF-8")
}
