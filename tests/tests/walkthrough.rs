//! The walk-through of CONTRIBUTING.md, done exactly as it is written.
//!
//! Copies `core/model` and `docs/rights.md` into a workspace of its own, makes the files and additions that the document names, and runs that
//! crate's tests there, without a network. Fails when a step no longer fits the code, when a block of the document is no
//! step, or when a test of the document did not run. Budget: 3 minutes on two cores, most of it building what the
//! model's tests depend on; a second run takes a fraction of that.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const BEGINS: &str = "<!-- walk-through: begins -->";
const ENDS: &str = "<!-- walk-through: ends -->";

/// One step: lines for a new file, or lines to add after one line, or after each of several equal ones.
#[derive(Debug, PartialEq)]
enum Step {
    Make { path: String, text: String },
    Add { path: String, after: String, each: bool, text: String },
}

/// The steps between the two marks; a fenced block without an instruction above it is an error.
fn steps(document: &str) -> Result<Vec<Step>, String> {
    let (_, rest) = document.split_once(BEGINS).ok_or("the walk-through does not begin")?;
    let (section, _) = rest.split_once(ENDS).ok_or("the walk-through does not end")?;
    let mut steps = Vec::new();
    let mut above = "";
    let mut lines = section.lines();
    while let Some(line) = lines.next() {
        if line.starts_with("```") {
            let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            steps.push(step(above, &block.join("\n"))?);
            above = "";
        } else if !line.is_empty() {
            above = line;
        }
    }
    Ok(steps)
}

/// Reads the line above a block: ``Make `PATH`:`` or ``In `PATH`, after the line `LINE`, add:``.
fn step(above: &str, text: &str) -> Result<Step, String> {
    let text = format!("{text}\n");
    if let Some(path) = above.strip_prefix("Make `").and_then(|rest| rest.strip_suffix("`:")) {
        return Ok(Step::Make { path: path.to_owned(), text });
    }
    let addition = above.strip_prefix("In `").and_then(|rest| rest.strip_suffix("`, add:"));
    let found = addition.and_then(|rest| {
        let (one, each) = (rest.split_once("`, after the line `"), rest.split_once("`, after each line `"));
        one.map(|found| (found, false)).or(each.map(|found| (found, true)))
    });
    let ((path, after), each) = found.ok_or(format!("a block is no step: {above}"))?;
    Ok(Step::Add { path: path.to_owned(), after: after.to_owned(), each, text })
}

/// Adds `text` after the line `after`, which must stand there once, or more than once for `each`.
fn added(file: &str, after: &str, each: bool, text: &str) -> Result<String, String> {
    let places = file.lines().filter(|line| *line == after).count();
    match (places, each) {
        (0, _) => return Err(format!("this line is not there: {after}")),
        (1, true) => return Err(format!("this line is there only once: {after}")),
        (2.., false) => return Err(format!("this line is there {places} times: {after}")),
        _ => {}
    }
    let line = |line: &str| if line == after { format!("{line}\n{text}") } else { format!("{line}\n") };
    Ok(file.lines().map(line).collect())
}

fn carry_out(steps: &[Step], workspace: &Path) {
    for step in steps {
        match step {
            Step::Make { path, text } => {
                let path = workspace.join(path);
                assert!(!path.exists(), "{path:?} is there already");
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
            Step::Add { path, after, each, text } => {
                let file = fs::read_to_string(workspace.join(path)).expect(path);
                let file = added(&file, after, *each, text).unwrap_or_else(|why| panic!("{path}: {why}"));
                fs::write(workspace.join(path), file).unwrap();
            }
        }
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// A workspace with nothing but the model, with this workspace's versions, lints and profiles.
fn workspace_of_the_model(root: &Path, workspace: &Path) {
    if workspace.exists() {
        fs::remove_dir_all(workspace).unwrap();
    }
    copy(&root.join("core/model"), &workspace.join("core/model"));
    fs::copy(root.join("Cargo.lock"), workspace.join("Cargo.lock")).unwrap();
    fs::create_dir_all(workspace.join("docs")).unwrap();
    fs::copy(root.join("docs/rights.md"), workspace.join("docs/rights.md")).unwrap();
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let members = manifest.lines().find(|line| line.starts_with("members = ")).expect("the members on one line");
    fs::write(workspace.join("Cargo.toml"), manifest.replace(members, "members = [\"core/model\"]")).unwrap();
}

/// The names of the tests that the document itself brings.
fn tests_of(steps: &[Step]) -> BTreeSet<String> {
    let texts = steps.iter().map(|step| match step {
        Step::Make { text, .. } | Step::Add { text, .. } => text,
    });
    let named = |text: &String| {
        let after = text.lines().skip_while(|line| *line != "#[test]").collect::<Vec<_>>();
        let name = |pair: &[&str]| Some(pair[1].strip_prefix("fn ")?.split_once('(')?.0.to_owned());
        after.windows(2).filter(|pair| pair[0] == "#[test]").filter_map(name).collect::<Vec<_>>()
    };
    texts.flat_map(named).collect()
}

#[test]
fn the_walk_through_works_as_written() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    let steps = steps(&fs::read_to_string(root.join("CONTRIBUTING.md")).unwrap()).unwrap();
    let own = tests_of(&steps);
    assert!(steps.len() > 20 && own.len() >= 3, "{} steps with {own:?}", steps.len());

    // Always the same place, so that what the model depends on is built once.
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join("walk-through");
    let workspace = place.join("workspace");
    workspace_of_the_model(&root, &workspace);
    carry_out(&steps, &workspace);
    let output = Command::new(env!("CARGO"))
        .args(["test", "--release", "--offline", "--target-dir"])
        .arg(place.join("target"))
        .current_dir(&workspace)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
    for test in own {
        assert!(said.contains(&format!("test {test} ... ok")), "{test} did not run:\n{said}");
    }
    assert!(said.contains("test the_bytes_of_every_kind_stay_as_they_are ... ok"), "the golden bytes did not run");
}

#[test]
fn a_step_that_no_longer_fits_is_noticed() {
    let file = "a\nb\nb\n";
    assert_eq!(added(file, "a", false, "x\n").unwrap(), "a\nx\nb\nb\n");
    assert_eq!(added(file, "b", true, "x\n").unwrap(), "a\nb\nx\nb\nx\n");
    added(file, "c", false, "x\n").expect_err("a line that is not there");
    added(file, "b", false, "x\n").expect_err("a line that is there twice");
    added(file, "a", true, "x\n").expect_err("each of one line");

    let document = |above: &str| format!("{BEGINS}\n{above}\n\n```rust\nfn f() {{}}\n```\n{ENDS}");
    let text = "fn f() {}\n".to_owned();
    let make = Step::Make { path: "p".into(), text: text.clone() };
    assert_eq!(steps(&document("Make `p`:")), Ok(vec![make]));
    let add = Step::Add { path: "p".into(), after: "  l,".into(), each: false, text };
    assert_eq!(steps(&document("In `p`, after the line `  l,`, add:")), Ok(vec![add]));
    for stray in ["For example:", "In `p`, add:", ""] {
        steps(&document(stray)).expect_err("a block that is no step");
    }
    steps("no marks").expect_err("no walk-through");
}
