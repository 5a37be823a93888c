//! What a person waits for in a large notebook: unlocking, lists, search, balances, and every input on the way.
//!
//! Runs in a process of its own; each time is the median of some repetitions in it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use weft_app::App;
use weft_model::ids::RecordId;
use weft_model::records::Records;
use weft_store::Store;

use crate::clock::millis;
use crate::corpus::{LATER, files, open_entries};
use crate::import::CLOCK;
use crate::keys::{self, CODE};
use crate::numbers::{Numbers, median};
use crate::person::Person;
use crate::setup::copy;
use crate::{Failed, raw, unlocking};

/// How often each thing is done.
pub const TIMES: usize = 7;

/// What is searched for, and why.
pub const QUESTIONS: [(&str, &str); 4] = [
    ("a common word", "வீட்டில்"),
    ("two words", "أريحا المطر"),
    ("a rare name", "கமலா கதிவேலுரத்ன"),
    ("a beginning that most records have", "ம"),
];

/// How long a step of an import may take while somebody is there, in milliseconds.
pub const PACES: [u64; 1] = [10];

/// What leads to a screen and has a target of its own: not among the other inputs.
pub const LISTS: [&str; 2] = ["open the ledger", "open the consents"];

/// Looks at copies in `made` of a notebook that took `corpus` in.
pub fn run(corpus: &Path, notebook: &Path, made: &Path) -> Result<Numbers, Failed> {
    std::fs::create_dir(made)?;
    let place = |name: &str| -> Result<PathBuf, Failed> {
        let place = made.join(name);
        copy(notebook, &place)?;
        Ok(place)
    };
    let open = open_entries(corpus)?;
    let alone = place("alone")?;
    // On a copy of its own: a notebook that somebody else opened meanwhile may be taken for an older one.
    let mut numbers = unlocking::run(&alone, raw_limits(&place("raw")?)?)?.with("balances", balances(&alone)?);
    let mut app = App::open(&alone, CODE, CLOCK)?;
    let mut person = Person::at(&mut app)?;
    for entry in open.iter().take(TIMES) {
        walk(&mut person, entry)?;
    }
    numbers = medians("alone", &mut person, numbers)?;
    app.lock()?;
    for pace in PACES {
        let folder = place(&format!("during-{pace}"))?;
        numbers = during(&folder, &corpus.join(LATER), &open, pace, numbers)?;
    }
    Ok(numbers)
}

/// Walks as long as files come in: `during PACE …`.
fn during(folder: &Path, later: &Path, open: &[RecordId], pace: u64, numbers: Numbers) -> Result<Numbers, Failed> {
    let mut app = App::open(folder, CODE, CLOCK)?;
    let mut person = Person::at(&mut app)?;
    let mut open = open.iter();
    for file in files(later)? {
        person.pick(&file, Duration::from_millis(pace))?;
        while person.waits_for_file() {
            walk(&mut person, open.next().ok_or("there are too few open entries")?)?;
        }
    }
    let steps = std::mem::take(&mut person.steps);
    let when = format!("during {pace}");
    let numbers = numbers
        .with(&format!("steps {pace} seconds"), steps.iter().sum::<f64>() / 1e3)
        .with(&format!("steps {pace} usual"), median(steps.iter().copied())?)
        .with(&format!("steps {pace} longest"), steps.iter().copied().fold(0.0, f64::max))
        .with(&format!("steps {pace} count"), steps.len() as f64);
    let numbers = medians(&when, &mut person, numbers)?;
    app.lock()?;
    Ok(numbers)
}

fn medians(when: &str, person: &mut Person<'_>, numbers: Numbers) -> Result<Numbers, Failed> {
    let waits = std::mem::take(&mut person.waits);
    let with = |numbers: Numbers, (what, times)| Ok(numbers.with(&format!("{when} {what}"), median(times)?));
    waits.into_iter().try_fold(numbers, with)
}

/// How searching for something is called.
pub fn searching(what: &str) -> String {
    format!("search for {what}")
}

/// Once through everything that people do most; ends where it began.
fn walk(person: &mut Person<'_>, open: &RecordId) -> Result<(), Failed> {
    person.tap("open Today", "today", "today")?;
    // While a file comes in, others answer in it what waits here: it may be gone before it is tapped.
    let alone = !person.waits_for_file();
    if alone {
        let first = person.first_line()?;
        person.tap("open what waits", &first, "entry")?;
        // An entry belongs to the ledger.
        person.back()?;
    }
    person.home()?;
    person.tap(LISTS[0], "ledger", "ledger")?;
    if alone {
        person.tap("hear what waits", "hear", "hear-entry")?;
        person.choose_first("answer what was heard")?;
        person.tap("hear the next", "next", "hear-entry")?;
        person.back()?;
        person.back()?;
    }
    let first = person.first_line()?;
    person.tap("open an entry", &first, "entry")?;
    person.back()?;
    person.tap("open an entry", &open.to_string(), "entry")?;
    person.tap("agree to an entry", "agree", "entry")?;
    person.back()?;
    person.home()?;
    person.tap(LISTS[1], "consents", "consents")?;
    let first = person.first_line()?;
    person.tap("open a consent", &first, "consent-card")?;
    person.back()?;
    person.home()?;
    person.tap("go to more", "more", "more")?;
    person.tap("begin to search", "search", "search")?;
    for (what, words) in QUESTIONS {
        person.types(&searching(what), "words", words)?;
        if person.lines() == 0 && what != "a rare name" {
            return Err(format!("nothing was found for {what}").into());
        }
    }
    person.back()?;
    person.tap("begin an entry", "new-entry", "new-entry-story")?;
    for words in ["They", "They took us", "They took us in for three nights"] {
        person.types("type into a form", "story", words)?;
    }
    person.choose_first("choose in a form")?;
    // A new entry belongs to the ledger.
    person.back()?;
    person.home()
}

fn balances(notebook: &Path) -> Result<f64, Failed> {
    let store = Store::open(notebook, &keys::of_notebook(notebook)?)?;
    let mut times = Vec::new();
    for _ in 0..TIMES {
        let (wait, sums) = millis(|| store.snapshot().balances());
        if sums?.is_empty() {
            return Err("there are no balances in this notebook".into());
        }
        times.push(wait);
    }
    store.close()?;
    median(times)
}

/// The same questions to the database itself, without the store above it.
fn raw_limits(notebook: &Path) -> Result<Numbers, Failed> {
    let (place, key) = (notebook.join("notebook.db"), keys::of_notebook(notebook)?.database);
    drop(raw::open(&place, &key)?);
    let mut times = Vec::new();
    for _ in 0..TIMES {
        let (wait, database) = millis(|| -> Result<_, Failed> {
            let database = raw::open(&place, &key)?;
            database.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))?;
            Ok(database)
        });
        times.push(wait);
        drop(database?);
    }
    let mut numbers = Numbers::default().with("raw unlock", median(times)?);
    let database = raw::open(&place, &key)?;
    let ask = |sql: &str, about: &[&dyn rusqlite::ToSql]| -> Result<f64, Failed> {
        let mut query = database.prepare(sql)?;
        let mut times = Vec::new();
        for _ in 0..TIMES {
            let (wait, rows) = millis(|| -> Result<usize, Failed> {
                let (mut rows, mut count) = (query.query(about)?, 0);
                while rows.next()?.is_some() {
                    count += 1;
                }
                Ok(count)
            });
            rows?;
            times.push(wait);
        }
        median(times)
    };
    let area = "SELECT area FROM items GROUP BY area ORDER BY count(*) DESC LIMIT 1";
    let area: i64 = database.query_row(area, [], |row| row.get(0))?;
    let page = "SELECT id, newness, owner, title FROM items WHERE area = ?1 ORDER BY newness, id LIMIT 51";
    let sums = "SELECT giver, taker, kind, unit, sum(high), sum(low) FROM balances GROUP BY giver, taker, kind, unit";
    let found =
        "SELECT r.id FROM search s JOIN records r ON r.row = s.rowid WHERE search MATCH ?1 ORDER BY r.id LIMIT 50";
    numbers = numbers.with("raw list", ask(page, &[&area])?).with("raw balances", ask(sums, &[])?);
    for (what, words) in QUESTIONS {
        let words: Vec<String> = words.split(' ').map(|word| format!("\"{word}\"")).collect();
        let question = words.join(" AND ") + "*";
        numbers = numbers.with(&format!("raw {}", searching(what)), ask(found, &[&question])?);
    }
    Ok(numbers)
}
