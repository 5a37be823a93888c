//! What the model may ask about records, and the rows that answer.
//!
//! `store` implements [`Records`] on a read transaction, [`crate::memory`] on ordered maps; one suite runs
//! on both. Every cross-record answer is a query over rows, which are replaced whole when a record changes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::entry::{EntryKind, Quantity, Unit};
use crate::fact::{Area, LogPoint};
use crate::fold::Record;
use crate::ids::{FactId, GroupId, LogId, MemberId, Mid, PersonToken, RecordId, SignKey};
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

/// Something that somebody has still to do about a record. Whether it is late depends on today, and is asked then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Due {
    /// The last day for it; none = without a date.
    pub by: Option<Day>,
    /// What.
    pub matter: Matter,
    /// Since when it waits.
    pub since: Day,
    /// The group that has to do it; none = whoever reads it.
    pub group: Option<GroupId>,
    /// The member who has to do it; none = anybody of the group.
    pub member: Option<MemberId>,
}

/// What is due. The order of the variants is for good: it stands in the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Matter {
    /// A yes runs out on that day: ask again before.
    AskAgain,
    /// A ledger entry waits for the other group's answer.
    AnswerEntry,
    /// A story waits for somebody who tells it in another language.
    Translate,
    /// Somebody outside has what was taken back or closed since, and has not been told.
    Recall,
    /// An invitation waits for the group that was invited.
    AnswerInvitation,
    /// A host's condition waits for the group that comes.
    AcceptCondition,
    /// An envoy will be heard from.
    CheckIn,
    /// A visit waits to be reported.
    ReportVisit,
    /// Something promised to the other side.
    Promise,
    /// A case waits for its listeners' answer.
    AnswerCase,
    /// A repair waits to be done.
    Repair,
    /// A case asks "are you safer?".
    AskSafer,
    /// A reversal waits for the other group's answer.
    AnswerReversal,
    /// A quarterly review waits for a side to speak or to agree.
    Review,
    /// An imbalance that somebody took on waits to be changed.
    Adjust,
    /// From that day on a case may be counted in public numbers.
    CountCase,
    /// The affected person said no to the line of their case: it is to be taken back.
    TakeLineBack,
}

/// Which dues are asked for: those by date first, the earliest first, then those without, by record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueBy {
    /// Only of this matter; none = of every one.
    pub matter: Option<Matter>,
    /// Only with a date up to this day; none = all, those without a date included.
    pub until: Option<Day>,
    /// How many at most.
    pub lines: u32,
}

/// Something due, and about which record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct DueLine {
    /// The record.
    pub record: RecordId,
    /// What is due.
    pub due: Due,
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
    /// Sums over agreed entries, ordered by from, to, kind, unit.
    fn balances(&self) -> Result<Vec<BalanceSum>, Unreadable>;
    /// Records with a telling that holds every word of `text` (the last as a beginning), by id.
    fn search(&self, text: &str, lines: u32) -> Result<Vec<RecordId>, Unreadable>;
    /// What a device wrote among the records past these places of its logs (past nothing in a log that is not named), by
    /// log and place. Nothing of sealed records.
    fn written_past(&self, mid: &Mid, places: &BTreeMap<LogId, u64>) -> Result<Vec<Written>, Unreadable>;
}
