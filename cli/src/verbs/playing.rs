//! Playing scenarios and the tour.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::{Ended, Session};
use crate::exit::{Exit, Failure};
use crate::scenario::{NoShell, Scenario, Shell, Unplayed, play};

impl Session {
    pub(super) fn scenario(&self, file: &Path, dir: Option<&Path>, shell: bool) -> Ended {
        let scenario = Scenario::read(file)?;
        let kept = dir.map(Path::to_owned);
        let passing = match kept {
            Some(_) => None,
            None => Some(tempfile::tempdir().map_err(|e| Failure::device("make", &std::env::temp_dir(), &e))?),
        };
        let dir = match (&kept, &passing) {
            (Some(dir), _) => dir.as_path(),
            (None, Some(dir)) => dir.path(),
            (None, None) => return Err(Failure::usage("name a folder with --in DIR")),
        };
        if shell {
            // Standard output belongs to the questions.
            let (mut asks, mut answers) = (std::io::stdout(), std::io::stdin().lock());
            let mut hands = Shell { asks: &mut asks, answers: &mut answers };
            play(&scenario, dir, &mut hands, &mut |line| eprintln!("{line}"))?;
            return Ok(Exit::Done);
        }
        let played = play(&scenario, dir, &mut NoShell, &mut |line| self.out.line(line))?;
        self.out.result(&json!({ "played": scenario.title, "steps": played.steps, "kept_in": kept.map(|dir| dir.display().to_string()) }));
        Ok(Exit::Done)
    }

    pub(super) fn tour(&self, dir: &Path, scenarios: Option<&Path>) -> Ended {
        let tours = tours(scenarios)?;
        let single = tours.len() == 1;
        let mut open = Vec::new();
        for (name, scenario) in &tours {
            let dir = if single { dir.to_owned() } else { dir.join(name) };
            self.out.line(&scenario.title);
            if let Some(about) = &scenario.about {
                self.out.line(about);
            }
            let played = play(scenario, &dir, &mut NoShell, &mut |line| self.out.line(line))?;
            open.extend(played.pages);
        }
        if self.out.json {
            let titles: Vec<&str> = tours.iter().map(|(_, scenario)| scenario.title.as_str()).collect();
            self.out.result(&json!({ "played": titles, "open": open }));
            return Ok(Exit::Done);
        }
        self.out.line("Done. Open in a browser, each is one file:");
        open.iter().for_each(|page| self.out.line(&format!("  {page}")));
        self.out.line("Look also at exports (what left, with its manifest) and files (what travelled, sealed).");
        self.out.line("Each device has a folder: its notebook, and in code.txt the code that opens it.");
        Ok(Exit::Done)
    }
}

/// The tours of a folder by name, or those built in.
fn tours(folder: Option<&Path>) -> Result<Vec<(String, Scenario)>, Failure> {
    let here = Path::new("tests/scenarios");
    let folder = folder.or_else(|| here.is_dir().then_some(here));
    let Some(folder) = folder else { return Ok(Scenario::built_in()?) };
    let failed = |error: std::io::Error| Failure::device("read", folder, &error);
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        files.push(entry.map_err(failed)?.path());
    }
    let stem = |path: &PathBuf| path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    files.retain(|path| stem(path).starts_with("tour-") && path.extension().is_some_and(|e| e == "json"));
    files.sort();
    if files.is_empty() {
        let what = format!("there is no tour-*.json in {}", folder.display());
        return Err(Failure { exit: Exit::NotThere, code: "not_there".into(), what });
    }
    files.iter().map(|path| Ok((stem(path), Scenario::read(path)?))).collect()
}

impl From<Unplayed> for Failure {
    fn from(unplayed: Unplayed) -> Self {
        let what = unplayed.to_string();
        match unplayed {
            Unplayed::Unreadable { .. } | Unplayed::OtherFolder { .. } => Self::usage(what),
            Unplayed::NotAsExpected { .. } => Self { exit: Exit::NotAsExpected, code: "not_as_expected".into(), what },
            Unplayed::Weft { error, .. } => Self { what, ..Self::from(error) },
            Unplayed::Device { .. } => Self { exit: Exit::Device, code: "device".into(), what },
        }
    }
}
