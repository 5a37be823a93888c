//! What the model may ask about records, and the rows that answer.
//!
//! `store` implements [`Records`] on a read transaction, [`crate::memory`] on ordered maps; one suite runs
//! on both. Every cross-record answer is a query over rows, which are replaced whole when a record changes.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::day::Day;
pub use crate::due::{Due, DueBy, DueLine, Matter, Whose};
use crate::entry::{EntryKind, Quantity, Unit};
use crate::fact::{Area, LogPoint};
use crate::fold::Record;
use crate::ids::{FactId, GroupId, LogId, Mid, PersonToken, RecordId, SignKey};
use crate::review::Quarter;
use crate::said::{Content, Lang, Telling};

/// The notebook could not be read; the detail is in the store's own error.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the notebook could not be read")]
pub struct Unreadable;

/// What the rest of a notebook knows of one record.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rows {
    /// Its line in lists; none = not listed.
    pub item: Option<Item>,
    /// The records it is about.
    pub links: Vec<RecordId>,
    /// The receipts that open it.
    pub receipts: Vec<SignKey>,
    /// The persons it is about, by their tokens.
    pub persons: Vec<PersonToken>,
    /// The numbers it is asked for by, of things made outside Weft.
    pub numbers: Vec<u32>,
    /// What it adds to a balance.
    pub balance: Option<Balance>,
    /// What somebody has still to do about it.
    pub dues: Vec<Due>,
    /// The places it takes.
    pub claims: Vec<Claim>,
    /// Words that search looks at.
    pub words: Vec<Wording>,
}

/// A record's line in lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Which kind of record.
    pub area: Area,
    /// When it happened.
    pub day: Day,
    /// Whose it is.
    pub group: Option<GroupId>,
    /// The telling whose first words stand for it.
    pub title: Option<FactId>,
}

/// A place that one record alone can take. Two that take the same one were written without knowing of each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Claim {
    /// Counting in the place of this entry.
    InPlaceOf(RecordId),
    /// Looking back at a quarter between these two groups, the smaller id first, as long as both have not agreed.
    LookingBack(GroupId, GroupId, Quarter),
}

/// A telling that search looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// The telling.
    pub telling: FactId,
    /// Its language.
    pub lang: Lang,
}

/// What one agreed entry adds to a balance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Balance {
    /// Who gave.
    pub from: GroupId,
    /// Who received.
    pub to: GroupId,
    /// What.
    pub kind: EntryKind,
    /// How much.
    pub quantity: Quantity,
}

/// A sum over agreed entries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BalanceSum {
    /// Who gave.
    pub from: GroupId,
    /// Who received.
    pub to: GroupId,
    /// What.
    pub kind: EntryKind,
    /// In what.
    pub unit: Unit,
    /// The sum.
    pub amount: u64,
}

/// A page of a list: newest first, then by id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Which kind of record; none = every kind.
    pub area: Option<Area>,
    /// The line after which to go on; none = from the newest.
    pub after: Option<(Day, RecordId)>,
    /// How many lines at most.
    pub lines: u32,
}

/// A line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The record.
    pub record: RecordId,
    /// Its line.
    pub item: Item,
}

/// A fact by its place, without what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// Of which record.
    pub record: RecordId,
    /// The fact.
    pub fact: FactId,
    /// Its kind.
    pub kind: u16,
    /// Where it stands.
    pub at: LogPoint,
    /// The clock of the device that wrote it, as [`crate::fact::Order::hlc`].
    pub hlc: u64,
}

/// Lines of a page where all pages are read.
const PAGE_LINES: u32 = 500;

/// Read-only questions over one snapshot of a notebook.
pub trait Records {
    /// A record with its folded state.
    fn record(&self, id: &RecordId) -> Result<Option<Record>, Unreadable>;
    /// The words or the file of a telling; none if erased, missing or no telling.
    fn telling(&self, fact: &FactId) -> Result<Option<Content>, Unreadable>;
    /// The tellings of a record that are known here, with their words or without, in the order in which it folds.
    fn tellings(&self, id: &RecordId) -> Result<Vec<Telling>, Unreadable>;
    /// A page of records, newest day first, then by ascending id.
    fn page(&self, page: &Page) -> Result<Vec<Listed>, Unreadable>;
    /// Every record of an area, in the same order, however many there are: asked for page by page.
    fn every(&self, area: Area) -> Result<Vec<RecordId>, Unreadable> {
        let (mut found, mut page) = (Vec::new(), Page { area: Some(area), after: None, lines: PAGE_LINES });
        loop {
            let lines = self.page(&page)?;
            let Some(last) = lines.last() else { return Ok(found) };
            page.after = Some((last.item.day, last.record));
            found.extend(lines.iter().map(|line| line.record));
        }
    }
    /// The records whose rows link to this one, by id.
    fn concerning(&self, id: &RecordId) -> Result<Vec<RecordId>, Unreadable>;
    /// The records that a receipt's key opens, by id. More than one only if somebody wrote a foreign key into theirs.
    fn by_receipt(&self, key: &SignKey) -> Result<Vec<RecordId>, Unreadable>;
    /// The records about a person, by id: what was asked of them in every sitting.
    fn of_person(&self, person: &PersonToken) -> Result<Vec<RecordId>, Unreadable>;
    /// The records of things made outside that carry a number, by id: each group counts for itself.
    fn by_number(&self, number: u32) -> Result<Vec<RecordId>, Unreadable>;
    /// What is due, in the order that [`DueBy`] says.
    fn due(&self, asked: &DueBy) -> Result<Vec<DueLine>, Unreadable>;
    /// The places that several records take, in order, each with those records by id.
    fn claimed_twice(&self) -> Result<BTreeMap<Claim, BTreeSet<RecordId>>, Unreadable>;
    /// Sums over agreed entries, ordered by from, to, kind, unit.
    fn balances(&self) -> Result<Vec<BalanceSum>, Unreadable>;
    /// Records with a telling that holds every word of `text` (the last as a beginning), by id.
    fn search(&self, text: &str, lines: u32) -> Result<Vec<RecordId>, Unreadable>;
    /// What a device wrote among the records past these places of its logs (past nothing in a log that is not named), by
    /// log and place. Nothing of sealed records.
    fn written_past(&self, mid: &Mid, places: &BTreeMap<LogId, u64>) -> Result<Vec<Written>, Unreadable>;
}
