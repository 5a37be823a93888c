//! P6: one fact, durable, beside a raw row, durable.

use crate::Failed;
use crate::appends::SIDES;
use crate::corpus::Shape;
use crate::numbers::spread;
use crate::raw::SETTINGS;
use crate::report::{Section, Table};
use crate::setup::{Setup, run};
use crate::target::{Judged, Target};

/// What was tried.
const TRIED: &[&str] = &[
    "Pages decide: each is encrypted, authenticated and synced. The raw row writes those of `facts` and its indexes; the append \
     writes the same, and at least one more for the tip, the branch, the state, each row of the record that changes, and the \
     generation that freshness compares.",
    "The index of states by audience is left alone when the audience stays: one page less. Dues in one table, without an index by \
     matter: two pages less.",
    "Not done: tips in the row of their fact would save up to three pages, but a rescue would then lose what follows a page that \
     cannot be read. Rows written when idle would reach the target, but after a kill a list could say something else than its \
     records.",
];
/// How [`crate::written`] names them.
const PAGES_OF: &str = "pages of ";
const TARGET: Target = Target::AtLeast(70.0);

/// Appends facts one by one.
pub fn measure(setup: &Setup) -> Result<Section, Failed> {
    let corpus = setup.corpus(Shape { open: setup.amounts.appends, ..Shape::full(setup.amounts.facts) })?;
    let notebook = setup.imported(&corpus)?;
    let rounds = setup.rounds(|| {
        setup.in_passing(|made| {
            run(["appends".as_ref(), corpus.folder.as_os_str(), notebook.as_os_str(), made.as_os_str()])
        })
    })?;
    let share = |side: &str| rounds.each(|round| Ok(100.0 * round.get("raw")? / round.get(side)?));
    let mut table =
        Table::new("Median, with the smallest and the largest:", &["", "raw row", "`store.append`", "`act`"]);
    for (what, name, decimals) in [("µs a fact", "", 0), ("bytes handed to the system to write, a fact", " bytes", 0)]
    {
        let mut cells = vec![what.to_owned()];
        for side in SIDES {
            let of = rounds.each(|round| round.get(&format!("{side}{name}")))?;
            cells.push(spread(of, decimals));
        }
        table.row(cells);
    }
    let mut pages = Table::new(
        "Pages that one `store.append` writes to the log, by the table or index they belong to; the raw row writes those of \
         `facts` and its indexes:",
        &["table or index", "pages a fact"],
    );
    let one = rounds.all.first().ok_or("no round")?;
    let mut names: Vec<(f64, &str)> =
        one.names().filter_map(|name| Some((one.get(name).ok()?, name.strip_prefix(PAGES_OF)?))).collect();
    names.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    for (written, name) in names {
        pages.row([name.to_owned(), format!("{written:.2}")]);
    }
    Ok(Section {
        id: "P6",
        title: "one fact, durable, beside a raw row, durable".to_owned(),
        definition: vec![
            format!("**Where**: three copies of one notebook that holds {} facts.", corpus.written.facts),
            format!(
                "**Raw**: the row of table `facts` that such an append leaves, with all indexes of that table and its \
                 foreign keys: one prepared `INSERT`, which is a transaction of its own, with the settings of the store \
                 ({SETTINGS}). It returns when the write-ahead log is synced."
            ),
            "**`store.append`**: one `Store::write` that appends one verified segment of one fact (a founder agrees to a \
             ledger entry that the other group proposed): log, tip and branch, the fact's row, the record folded, its \
             state and rows replaced, search told; returns when the write-ahead log is synced."
                .to_owned(),
            "**`act`**: `Notebook::act` of the command that leads to such a fact, with a request id as the app gives it: \
             decide, sign, the same append, the request remembered, the clock kept."
                .to_owned(),
            format!(
                "{} facts a round, the three taking turns in blocks of 20; the first block of each is not counted. Opening \
                 is not timed; checkpoints that fall due in between are.",
                setup.amounts.appends
            ),
        ],
        judged: vec![
            Judged::gating("`store.append` against the raw row, %", TARGET, share("append")?, 1),
            Judged::gating("`act` against the raw row, %", TARGET, share("act")?, 1),
        ],
        tables: vec![table, pages],
        notes: Vec::new(),
        tried: TRIED,
        noise: rounds.noise,
    })
}
