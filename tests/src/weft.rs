//! The program as a child process, with a notebook and its code.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

/// A notebook that is used through the program.
#[derive(Debug, Clone)]
pub struct Weft {
    /// The program.
    pub program: PathBuf,
    /// The notebook's folder.
    pub notebook: PathBuf,
    /// The file with its code.
    pub code_file: PathBuf,
}

/// How a run of the program ended.
#[derive(Debug, Clone)]
pub struct Run {
    /// The exit code.
    pub exit: i32,
    /// What it printed.
    pub stdout: Vec<u8>,
    /// What it complained about.
    pub stderr: Vec<u8>,
}

impl Run {
    /// Waits for a child process.
    pub fn of(child: Child) -> Self {
        let output = child.wait_with_output().expect("the program ends");
        Self { exit: output.status.code().unwrap_or(-1), stdout: output.stdout, stderr: output.stderr }
    }

    /// The one JSON object on stdout.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.stdout).unwrap_or_else(|error| panic!("no JSON on stdout ({error}): {self:?}"))
    }

    /// The error's name on stderr.
    pub fn error(&self) -> String {
        let error: Value = serde_json::from_slice(&self.stderr)
            .unwrap_or_else(|error| panic!("no JSON on stderr ({error}): {}", String::from_utf8_lossy(&self.stderr)));
        assert!(error["what"].as_str().is_some_and(|what| !what.is_empty()), "an error says what to do: {error}");
        error["error"].as_str().unwrap_or_default().to_owned()
    }

    /// Everything it printed.
    pub fn printed(&self) -> Vec<u8> {
        [self.stdout.as_slice(), self.stderr.as_slice()].concat()
    }

    /// The same run, which must have ended with this exit code.
    pub fn ends(self, exit: i32) -> Self {
        let said = String::from_utf8_lossy(&self.stderr);
        assert_eq!(self.exit, exit, "stdout: {}\nstderr: {said}", String::from_utf8_lossy(&self.stdout));
        self
    }
}

impl Weft {
    /// A notebook `name` in `dir`, not made yet, with its code beside it.
    pub fn new(program: &str, dir: &Path, name: &str, code: &str) -> Self {
        let code_file = dir.join(format!("{name}.code"));
        std::fs::write(&code_file, code).expect("the code is written");
        Self { program: program.into(), notebook: dir.join(name), code_file }
    }

    /// Starts a verb, by way of another program if one is named.
    pub fn start(&self, through: &[&str], arguments: &[&str]) -> Child {
        let mut command = match through.split_first() {
            Some((first, rest)) => {
                let mut command = Command::new(first);
                command.args(rest).arg(&self.program);
                command
            }
            None => Command::new(&self.program),
        };
        command.arg("--json").arg("--notebook").arg(&self.notebook).arg("--code-file").arg(&self.code_file);
        command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command.spawn().expect("the program starts")
    }

    /// Runs a verb, with `stdin` given to it.
    pub fn run(&self, arguments: &[&str], stdin: &str) -> Run {
        let mut child = self.start(&[], arguments);
        if let Some(mut input) = child.stdin.take() {
            // A program that refuses its arguments reads nothing.
            let _ = input.write_all(stdin.as_bytes());
        }
        Run::of(child)
    }

    /// Runs a verb that must succeed, and gives what it printed.
    pub fn ok(&self, arguments: &[&str], stdin: &str) -> Value {
        self.run(arguments, stdin).ends(0).json()
    }

    /// Does a command that must succeed, and gives the first record it made.
    pub fn does(&self, command: &Value) -> String {
        let done = self.ok(&["do"], &command.to_string());
        done["done"][0]["made"][0].as_str().unwrap_or_default().to_owned()
    }
}

/// Two notebooks whose groups have founded a partnership, in a folder of their own.
pub struct Partners {
    /// The folder.
    pub dir: tempfile::TempDir,
    /// Of the group that proposed, the "Weavers".
    pub nila: Weft,
    /// Of the group that answered, the "Women of the valley".
    pub huda: Weft,
}

/// The code of their notebooks.
pub const CODE: &str = "25 80 14 70 36\n";

/// The names of the two groups.
pub const GROUPS: [&str; 2] = ["Weavers", "Women of the valley"];

impl Partners {
    /// Founds them.
    pub fn found(program: &str) -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        let [nila, huda] = ["nila", "huda"].map(|name| Weft::new(program, dir.path(), name, CODE));
        found(&nila, &huda, GROUPS, "Both decide.", dir.path());
        Self { dir, nila, huda }
    }

    /// Lines of the ledger, one for each story, by one of the two.
    pub fn entries(&self, by: &Weft, stories: impl Iterator<Item = String>) {
        let people = by.ok(&["people"], "");
        let [from, to] = GROUPS.map(|name| people["groups"][name]["id"].clone());
        let entry = |story| {
            serde_json::json!({ "propose_entry": {
                "story": { "lang": "en", "words": story }, "from": from, "to": to, "kind": "time", "day": "2019-10-18",
            } })
        };
        by.ok(&["do"], &Value::Array(stories.map(entry).collect()).to_string());
    }

    /// Whether both hold the same of the partnership, and make the same of it.
    pub fn in_step(&self) -> bool {
        let [a, b] = [&self.nila, &self.huda].map(|weft| weft.ok(&["check"], "")["audiences"]["partnership"].clone());
        a == b
    }
}

/// Two groups that have founded a partnership through the program: `first` proposed.
pub fn found(first: &Weft, second: &Weft, groups: [&str; 2], charter: &str, files: &Path) {
    let path = |name: &str| files.join(name).display().to_string();
    let (one, two, three) = (path("1.bin"), path("2.bin"), path("3.bin"));
    for weft in [first, second] {
        weft.ok(&["init", "--lang", "en", "--try-takes", "0"], "");
    }
    let [ours, theirs] = groups;
    let words = serde_json::json!({ "group": ours, "charter": charter }).to_string();
    first.ok(&["found", "propose", "--out", &one], &words);
    second.ok(&["found", "answer", &one, "--out", &two], &serde_json::json!({ "group": theirs }).to_string());
    first.ok(&["found", "complete", &two, "--out", &three], "");
    second.ok(&["found", "accept", &three], "");
}
