//! Children under the library: the workload, in folders of their own.

use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc::channel;
use std::time::Duration;

use crate::plan::Plan;

/// The workload's program.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_weft-workload");
/// No step of the workload takes nearly that long, even on a busy machine.
const PATIENCE: Duration = Duration::from_secs(120);
/// What ends a process at a fault.
pub const SIGKILL: i32 = 9;

/// The library, where cargo put it: beside this test.
pub fn library() -> PathBuf {
    let test = std::env::current_exe().expect("this test's own path");
    let library = test.with_file_name("libweft_fault_vfs.so");
    assert!(library.exists(), "{} was built", library.display());
    library
}

/// How a child ended.
pub struct Ended {
    pub status: ExitStatus,
    pub out: Vec<String>,
    pub err: String,
}

impl Ended {
    /// Whether a fault ended it.
    pub fn was_killed(&self) -> bool {
        self.status.signal() == Some(SIGKILL)
    }

    /// What it said of steps of this kind.
    pub fn lines(&self, kind: &str) -> impl Iterator<Item = &str> {
        let begins = format!("{kind} ");
        self.out.iter().filter(move |line| line.starts_with(&begins)).map(String::as_str)
    }
}

/// Runs the workload under the library until it ends.
pub fn run(plan: &Plan, arguments: &[&str], input: &[String]) -> Ended {
    let mut command = Command::new(PROGRAM);
    command.args(arguments).env("LD_PRELOAD", library()).envs(plan.variables());
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the workload starts");
    let mut stdin = child.stdin.take().expect("its input");
    let stdout = BufReader::new(child.stdout.take().expect("its output"));
    let mut stderr = child.stderr.take().expect("its complaints");
    let (done, waits) = channel::<()>();
    std::thread::scope(|scope| {
        let err = scope.spawn(move || {
            let mut said = Vec::new();
            let _ = stderr.read_to_end(&mut said);
            String::from_utf8_lossy(&said).into_owned()
        });
        let out = scope.spawn(move || stdout.lines().map_while(Result::ok).collect::<Vec<_>>());
        // A child that ended early does not listen.
        let _ = stdin.write_all(input.iter().map(|line| format!("{line}\n")).collect::<String>().as_bytes());
        drop(stdin);
        let id = child.id();
        scope.spawn(move || {
            if waits.recv_timeout(PATIENCE) == Err(std::sync::mpsc::RecvTimeoutError::Timeout) {
                eprintln!("process {id} hangs and is ended");
                let _ = Command::new("kill").args(["-ABRT", &id.to_string()]).status();
            }
        });
        let status = child.wait().expect("it ends");
        drop(done);
        let (out, err) = (out.join().expect("its output"), err.join().expect("its complaints"));
        Ended { status, out, err }
    })
}

/// Copies a folder.
pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let to = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &to);
        } else {
            std::fs::copy(&path, &to).expect("a copy");
        }
    }
}
