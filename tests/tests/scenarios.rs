//! Every scenario in `tests/scenarios`, played over the engine, each reported under its file's name.
//!
//! Budget: 3 seconds a scenario on two cores, the tour 5.

use std::path::{Path, PathBuf};

use libtest_mimic::{Arguments, Failed, Trial};
use weft_cli::scenario::{NoShell, Scenario, play};

fn main() -> std::process::ExitCode {
    let arguments = Arguments::from_args();
    let mut files: Vec<PathBuf> = std::fs::read_dir(weft_tests::scenarios())
        .expect("there are scenarios")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .collect();
    files.sort();
    assert!(files.len() > 12, "the scenarios were not found");
    let titles: std::collections::BTreeSet<String> =
        files.iter().filter_map(|file| Scenario::read(file).ok()).map(|scenario| scenario.title).collect();
    let unlike = titles.len();
    let trials = files.iter().map(|file| {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let file = file.clone();
        Trial::test(name, move || run(&file))
    });
    let count = files.len();
    let own = Trial::test("every scenario has a title of its own", move || {
        if unlike == count { Ok(()) } else { Err(format!("{count} scenarios, {unlike} titles").into()) }
    });
    libtest_mimic::run(&arguments, trials.chain([own]).collect()).exit_code()
}

fn run(file: &Path) -> Result<(), Failed> {
    let dir = tempfile::tempdir()?;
    let scenario = Scenario::read(file).map_err(|unplayed| unplayed.to_string())?;
    let mut lines = Vec::new();
    let played = play(&scenario, dir.path(), &mut NoShell, &mut |line| lines.push(line.to_owned()));
    let played = played.map_err(|unplayed| format!("{unplayed}\nbefore it:\n{}", last(&lines)))?;
    if played.steps == scenario.steps.len() { Ok(()) } else { Err("steps were left out".into()) }
}

fn last(lines: &[String]) -> String {
    lines[lines.len().saturating_sub(5)..].join("\n")
}
