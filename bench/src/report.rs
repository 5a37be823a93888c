//! The page of results: for each figure what was measured, its tables, and what its rounds say of its targets.
//!
//! Knows no figure's details: a figure hands over a [`Section`].

use std::path::Path;

use weft_model::day::Day;

use crate::clock::now;
use crate::numbers::{Middle, spread};
use crate::setup::Setup;
use crate::target::Judged;

/// A table in Markdown.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// What it shows; stands above it.
    pub title: String,
    /// Names of columns.
    pub columns: Vec<String>,
    /// Cells.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// A table without rows.
    pub fn new(title: &str, columns: &[&str]) -> Self {
        let columns = columns.iter().map(|&column| column.to_owned()).collect();
        Self { title: title.to_owned(), columns, rows: Vec::new() }
    }

    /// One more row.
    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }

    fn markdown(&self) -> String {
        let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
        let mut text = format!("{}\n\n{}|{}\n", self.title, line(&self.columns), "---|".repeat(self.columns.len()));
        text.extend(self.rows.iter().map(|row| line(row)));
        text
    }
}

/// What one figure has to say.
#[derive(Debug, Clone)]
pub struct Section {
    /// `P1`.
    pub id: &'static str,
    /// What it is about.
    pub title: String,
    /// What was measured, exactly; one point a line.
    pub definition: Vec<String>,
    /// What the rounds gave for each target.
    pub judged: Vec<Judged>,
    /// Numbers.
    pub tables: Vec<Table>,
    /// What else has to be known; paragraphs.
    pub notes: Vec<String>,
    /// What was tried to reach a target, and what came of it; told as long as one is not reached.
    pub tried: &'static [&'static str],
    /// What other programs took of the cores in each round, in percent.
    pub noise: Vec<f64>,
}

impl Section {
    fn markdown(&self) -> String {
        let mut text = format!("## {}: {}\n\n", self.id, self.title);
        text.extend(self.definition.iter().map(|point| format!("- {point}\n")));
        let mut reached =
            Table::new("What the rounds say:", &["", "target", "median (smallest–largest)", "rounds", ""]);
        for judged in &self.judged {
            reached.row([
                judged.what.clone(),
                judged.target.to_string(),
                format!("**{}**", spread(judged.rounds.iter().copied(), judged.decimals)),
                judged.rounds.len().to_string(),
                judged.verdict().to_owned(),
            ]);
        }
        for table in std::iter::once(&reached).chain(&self.tables).filter(|table| !table.rows.is_empty()) {
            text += &format!("\n{}", table.markdown());
        }
        text.extend(self.notes.iter().map(|note| format!("\n{note}\n")));
        if !self.tried.is_empty() && self.judged.iter().any(|judged| judged.verdict() != "reached") {
            text += "\nWhat was tried:\n\n";
            text.extend(self.tried.iter().map(|tried| format!("- {tried}\n")));
        }
        if !self.noise.is_empty() {
            let most = spread(self.noise.iter().copied(), 0);
            text += &format!("\n**Noise.** Other programs had {most} % of the cores while its rounds ran.\n");
        }
        text
    }
}

/// Other programs may have this share of the cores, in percent, before the page says that it was not a quiet machine.
const QUIET: f64 = 5.0;

/// The page.
pub fn page(setup: &Setup, sections: &[Section]) -> String {
    let mut text = heading(setup, sections);
    let mut all = Table::new("## All figures", &["figure", "", "target", "median (smallest–largest)", ""]);
    for (section, judged) in sections.iter().flat_map(|section| section.judged.iter().map(move |one| (section, one))) {
        all.row([
            section.id.to_owned(),
            judged.what.clone(),
            judged.target.to_string(),
            spread(judged.rounds.iter().copied(), judged.decimals),
            judged.verdict().to_owned(),
        ]);
    }
    text += &all.markdown();
    for section in sections {
        text += &format!("\n{}", section.markdown());
    }
    text + MISSING
}

fn heading(setup: &Setup, sections: &[Section]) -> String {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let kind = file_system(&setup.folder);
    let kind = kind.as_deref().unwrap_or("a file system of unknown kind");
    let mut text = format!(
        "# Results\n\nWritten by `scripts/bench` on {}, on {cores} cores, the databases on {kind}. A target is *reached* \
         if every round reaches it, *not reached* if none does, and *undecided* otherwise. A run is a process of its own; \
         runs that are compared take turns, so that they meet the same noise. Absolute times belong to this machine on \
         this day; only ratios and bytes compare.\n",
        Day::from_millis(now()),
    );
    let noise = Middle::of(sections.iter().flat_map(|section| section.noise.iter().copied()));
    match noise {
        Some(noise) if noise.median > QUIET => {
            text += &format!(
                "\n**This was not a quiet machine**: other programs had {noise:.0} % of the cores while rounds ran. Do not \
                 quote these numbers.\n"
            );
        }
        Some(noise) => text += &format!("\nOther programs had {noise:.1} % of the cores while rounds ran.\n"),
        None => text += "\nThe system did not say what other programs did.\n",
    }
    if setup.quick {
        text += "\n**A smoke run**: the amounts are far too small to say anything about speed.\n";
    }
    text + "\n"
}

const MISSING: &str = "\n## What is missing\n\nIn the corpora each fact finds what it depends on before it, and no two \
people write on one record at the same time; notices, attachments and removals do not occur, and sentences come from a \
stock smaller than a language. Not measured are: how little goes to and fro when one of many small audiences has changed, \
the removal of a device, and the size of the library; that of the app without it is in `bench/sizes.json`. Other programs stand beside ours only if \
`scripts/bench --peers` was run, and nothing here ran on a phone.\n";

/// The kind of file system a folder is on, where the system says.
fn file_system(folder: &Path) -> Option<String> {
    // proc(5): device, mount point, kind, …
    let mounts = std::fs::read_to_string("/proc/self/mounts").ok()?;
    let fields = mounts.lines().filter_map(|line| {
        let mut fields = line.split_whitespace().skip(1);
        Some((fields.next()?, fields.next()?))
    });
    let inside = fields.filter(|(point, _)| folder.starts_with(point));
    inside.max_by_key(|(point, _)| point.len()).map(|(_, kind)| kind.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::target::Target;

    #[test]
    fn a_section_says_what_its_rounds_gave() {
        let mut parts = Table::new("Parts:", &["part", "seconds"]);
        parts.row(["verify".to_owned(), "1.00".to_owned()]);
        let section = Section {
            id: "P0",
            title: "nothing".to_owned(),
            definition: vec!["**What**: nothing.".to_owned()],
            judged: vec![Judged::gating("share, %", Target::AtLeast(50.0), vec![40.0, 41.0, 42.0, 43.0, 44.0], 0)],
            tables: vec![parts],
            notes: Vec::new(),
            tried: &["Less."],
            noise: vec![1.0, 3.0],
        };
        let text = section.markdown();
        for said in [
            "## P0: nothing",
            "| share, % | ≥ 50 | **42 (40–44)** | 5 | **not reached** |",
            "| part | seconds |\n|---|---|\n| verify | 1.00 |",
            "What was tried:\n\n- Less.",
            "Other programs had 2 (1–3) % of the cores",
        ] {
            assert!(text.contains(said), "{said:?} is not in\n{text}");
        }
    }
}
