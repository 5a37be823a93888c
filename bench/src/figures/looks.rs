//! P10: what a person waits for in a large notebook, alone and while a file comes in.

use std::collections::BTreeSet;

use crate::Failed;
use crate::corpus::{Rhythm, Shape};
use crate::looks::{LISTS, PACES, QUESTIONS, searching};
use crate::numbers::{Numbers, spread};
use crate::report::{Section, Table};
use crate::setup::{Rounds, Setup, run};
use crate::target::{Judged, Target};
use crate::unlocking::PARTS;

/// Looks at a large notebook.
pub fn measure(setup: &Setup) -> Result<Section, Failed> {
    let shape = Shape {
        records: setup.amounts.records,
        open: setup.amounts.open,
        later: setup.amounts.arriving,
        ..Shape::twenty(Rhythm::Short, usize::MAX)
    };
    let corpus = setup.corpus(shape)?;
    let notebook = setup.imported(&corpus)?;
    let rounds = setup.rounds(|| {
        setup.in_passing(|made| {
            run(["looks".as_ref(), corpus.folder.as_os_str(), notebook.as_os_str(), made.as_os_str()])
        })
    })?;
    // A smoke run is too short for everything to be done while its file comes in.
    let done = |name: &&String| rounds.all.iter().all(|round| round.names().any(|known| known == *name));
    let slowest = |names: &[String]| {
        let names: Vec<&String> = names.iter().filter(done).collect();
        let most = |round: &Numbers| names.iter().try_fold(0.0, |most: f64, name| Ok(most.max(round.get(name)?)));
        if names.is_empty() { Ok(Vec::new()) } else { rounds.each(most) }
    };
    let judge = |what: &str, most: f64, names: &[String]| -> Result<Judged, Failed> {
        Ok(Judged::told(&format!("{what}, ms"), Target::AtMost(most), slowest(names)?, 1))
    };
    let lists = |when: &str| LISTS.map(|list| format!("{when} {list}")).to_vec();
    let searches = |when: &str| QUESTIONS.map(|(what, _)| format!("{when} {}", searching(what))).to_vec();
    let mut judged = vec![
        judge("unlock beyond Argon2id", 100.0, &["unlock".to_owned()])?,
        judge("balances", 100.0, &["balances".to_owned()])?,
    ];
    let paces = PACES.map(|pace| (format!("during {pace}"), format!(", a file coming in by steps of {pace} ms")));
    for (when, said) in [("alone".to_owned(), String::new())].into_iter().chain(paces) {
        judged.push(judge(&format!("first page of a list{said}"), 30.0, &lists(&when))?);
        judged.push(judge(&format!("the slowest search{said}"), 100.0, &searches(&when))?);
        judged.push(judge(&format!("the slowest other input → screen{said}"), 16.0, &others(&rounds, &when))?);
    }
    Ok(Section {
        id: "P10",
        title: "what a person waits for in a large notebook".to_owned(),
        definition: vec![
            format!(
                "**The notebook**: {}; and {} entries that nobody has answered or told in another language, which wait for whoever \
                 looks, in all {} records.",
                corpus.told(),
                setup.amounts.open,
                corpus.written.records.len()
            ),
            "**Unlock beyond Argon2id**: `App::open` and its first screen, less one Argon2id run at the same cost.".to_owned(),
            "**List, search, input → screen**: `App::input` until it has returned what is to be drawn; a tap on the ledger \
             (with its balances above it) or on the consents, words typed into the search field, and every other input of \
             one walk through the app: home and Today, which count what waits, opening, hearing what waits in one sitting, going \
             back, typing and choosing in a form whose draft is kept, agreeing. Of each the median of a round counts, and of \
             these the slowest."
                .to_owned(),
            "**Balances**: the question alone, to the store.".to_owned(),
            "**Raw**: the same rows asked of the database directly by one prepared statement; for unlocking, opening it with \
             its raw key and reading one page."
                .to_owned(),
            format!(
                "**A file coming in**: the same walk again and again while {} more facts come in through `App::take_in`, by \
                 steps that may take 10 ms, as the shells have it while somebody is there, one step before each input (what waits is not \
                 opened and not heard then, for others answer it in that file); counted is the whole step and the answer, as \
                 for somebody who comes when a step has just begun.",
                setup.amounts.arriving
            ),
        ],
        judged,
        tables: vec![inputs(&rounds)?, unlocked(&rounds)?, steps(&rounds, setup.amounts.arriving as f64)?],
        notes: Vec::new(),
        tried: TRIED,
        noise: rounds.noise,
    })
}

/// What was tried for an answer while a file comes in.
const TRIED: &[&str] = &[
    "Steps of at least 64 facts: 33 to 45 ms each in a notebook of this size, most of it pages that so few facts touch. Steps of \
     at least 16 facts now.",
    "Search told in the same step: two durable writes that somebody waits for. Each has a step of its own now; a search that \
     falls between them makes up for one step.",
];

/// The inputs that have no target of their own.
fn others(rounds: &Rounds<Numbers>, when: &str) -> Vec<String> {
    let own = |what: &str| LISTS.contains(&what) || QUESTIONS.iter().any(|(asked, _)| searching(asked) == what);
    let names = rounds.all.first().into_iter().flat_map(Numbers::names);
    let input = |name: &&str| name.strip_prefix(when).is_some_and(|what| !own(what.trim_start()));
    names.filter(input).map(str::to_owned).collect()
}

/// The spread of one number over the rounds, or a dash.
fn cell(rounds: &Rounds<Numbers>, name: &str) -> Result<String, Failed> {
    let there = rounds.all.first().is_some_and(|round| round.names().any(|known| known == name));
    Ok(if there { spread(rounds.each(|round| round.get(name))?, 2) } else { "–".to_owned() })
}

fn inputs(rounds: &Rounds<Numbers>) -> Result<Table, Failed> {
    let title = "Milliseconds, median of the rounds with the smallest and the largest:";
    let columns: Vec<String> = PACES.iter().map(|pace| format!("steps of {pace} ms, with the step")).collect();
    let columns: Vec<&str> = ["", "raw", "alone"].into_iter().chain(columns.iter().map(String::as_str)).collect();
    let mut table = Table::new(title, &columns);
    for name in ["unlock", "balances"] {
        let nothing = std::iter::repeat_n("–".to_owned(), PACES.len());
        let cells = [name.to_owned(), cell(rounds, &format!("raw {name}"))?, cell(rounds, name)?];
        table.row(cells.into_iter().chain(nothing));
    }
    let names = rounds.all.first().into_iter().flat_map(Numbers::names);
    let names: BTreeSet<&str> = names.filter_map(|name| name.strip_prefix("alone ")).collect();
    for name in names {
        let raw = if LISTS.contains(&name) { "raw list".to_owned() } else { format!("raw {name}") };
        let mut cells = vec![name.to_owned(), cell(rounds, &raw)?, cell(rounds, &format!("alone {name}"))?];
        for pace in PACES {
            cells.push(cell(rounds, &format!("during {pace} {name}"))?);
        }
        table.row(cells);
    }
    Ok(table)
}

/// Where the time of unlocking goes; counting and looking are done again after every input that writes.
fn unlocked(rounds: &Rounds<Numbers>) -> Result<Table, Failed> {
    let title =
        "Where the time of unlocking goes; what comes after the store is asked again whenever something was written:";
    let mut table = Table::new(title, &["part, asked alone", "ms"]);
    for part in PARTS {
        table.row([part.to_owned(), cell(rounds, part)?]);
    }
    table.row(["unlock beyond Argon2id, whole".to_owned(), cell(rounds, "unlock")?]);
    Ok(table)
}

fn steps(rounds: &Rounds<Numbers>, facts: f64) -> Result<Table, Failed> {
    let columns = ["ms for a step", "facts a second of steps", "steps", "usual step, ms", "longest step, ms"];
    let mut table = Table::new("How the file came in:", &columns);
    for pace in PACES {
        let speed = rounds.each(|round| Ok(facts / round.get(&format!("steps {pace} seconds"))?))?;
        let mut cells = vec![pace.to_string(), spread(speed, 0)];
        for name in ["count", "usual", "longest"] {
            cells.push(cell(rounds, &format!("steps {pace} {name}"))?);
        }
        table.row(cells);
    }
    Ok(table)
}
