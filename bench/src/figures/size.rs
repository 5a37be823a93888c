//! P9: the database after an import, beside its facts alone.

use crate::Failed;
use crate::corpus::Shape;
use crate::numbers::{Numbers, spread};
use crate::report::{Section, Table};
use crate::setup::{Setup, run};
use crate::target::{Judged, Target};

/// Tables and indexes that are named one by one.
const LARGEST: usize = 12;

/// What was tried.
const TRIED: &[&str] = &[
    "The target is read in its strict sense, against facts and their indexes alone. Against every row the import leaves, raw, the \
     file is as large: the order of writing costs nothing. What is left is what a notebook adds: states, rows, and the words that \
     search holds.",
    "Not done: search without its own copy of the words (an FTS5 table without content) would save its share in the table above, \
     but FTS5 takes a word out of its index only if it is told the words again, and what was erased cannot be told again.",
];

struct Round {
    ours: Numbers,
    facts: Numbers,
    rows: Numbers,
}

/// Compares sizes.
pub fn measure(setup: &Setup) -> Result<Section, Failed> {
    let corpus = setup.corpus(Shape::full(setup.amounts.facts))?;
    let imported = setup.imported(&corpus)?;
    let raw = |made: &std::path::Path, only: Option<&str>| {
        let fixed = ["raw".as_ref(), imported.as_os_str(), made.as_os_str()];
        run(fixed.into_iter().chain(only.map(std::ffi::OsStr::new)))
    };
    let rounds = setup.rounds(|| {
        Ok(Round {
            ours: setup.in_passing(|made| setup.import(&corpus, made))?,
            facts: setup.in_passing(|made| raw(made, Some("facts")))?,
            rows: setup.in_passing(|made| raw(made, None))?,
        })
    })?;
    let mib = |name: fn(&Round) -> &Numbers| -> Result<String, Failed> {
        Ok(spread(rounds.each(|round| name(round).get("file"))?.into_iter().map(|bytes| bytes / 1024.0 / 1024.0), 1))
    };
    let mut sizes =
        Table::new("Sizes of the files, MiB:", &["after the import", "its facts alone, raw", "all its rows, raw"]);
    sizes.row([mib(|round| &round.ours)?, mib(|round| &round.facts)?, mib(|round| &round.rows)?]);
    let against =
        |raw: fn(&Round) -> &Numbers| rounds.each(|round| Ok(round.ours.get("file")? / raw(round).get("file")?));
    let mut table = Table::new("What lies in the file:", &["table or index", "MiB", "of the file, %"]);
    let pages = run(["pages".as_ref(), imported.as_os_str()])?;
    let mut largest: Vec<(f64, &str)> =
        pages.names().map(|name| Ok((pages.get(name)?, name))).collect::<Result<_, Failed>>()?;
    largest.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let all: f64 = largest.iter().map(|(bytes, _)| bytes).sum();
    let rest = largest.split_off(largest.len().min(LARGEST));
    largest.push((rest.iter().map(|(bytes, _)| bytes).sum(), "all others"));
    for (bytes, name) in largest {
        table.row([name.to_owned(), format!("{:.2}", bytes / 1024.0 / 1024.0), format!("{:.1}", 100.0 * bytes / all)]);
    }
    Ok(Section {
        id: "P9",
        title: "the database after an import, beside its facts alone".to_owned(),
        definition: vec![
            format!("**What arrives**: {}.", corpus.told()),
            "**Ours**: `notebook.db` after `Notebook::file_in`, a first search, and locking, which empties the write-ahead \
             log into it."
                .to_owned(),
            "**Raw**: the rows of table `facts` that this import leaves, in an equal table with equal indexes in a database \
             of its own with the same settings, put in by plain inserts in one transaction. States, rows, logs and search \
             are not in it: they are what the notebook adds."
                .to_owned(),
            "Beside it, all rows that the import leaves, packed the same way: what the order of writing costs.".to_owned(),
        ],
        judged: vec![
            Judged::gating("times the facts alone, raw", Target::AtMost(1.35), against(|round| &round.facts)?, 3),
        ],
        tables: vec![sizes, table],
        notes: vec![format!(
            "Against all its rows, raw: {} times.",
            spread(against(|round| &round.rows)?, 3)
        )],
        tried: TRIED,
        noise: rounds.noise,
    })
}
