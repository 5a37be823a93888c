//! The ledger as tables: what both groups agreed on, for members of both; and what both let be shown, for the public.
//!
//! Nobody is named in the members' tables. What was told and not counted stands in them once, as in the balance: never how often.

use std::collections::{BTreeMap, BTreeSet};

use crate::audience::Audience;
use crate::command::Refusal;
use crate::consent::Purpose;
use crate::day::Day;
use crate::entry::{Entry, EntryKind, EntryStatus, Quantity, Story, ToldBy, Unit};
use crate::fact::Area;
use crate::fold::State;
use crate::gate::entry::public_words;
use crate::gate::{Cleared, Denied, OVERVIEW_USE, PublicEntry, public_entry, public_use, readable};
use crate::ids::{GroupId, RecordId};
use crate::records::{BalanceSum, Records};
use crate::said::{Content, Lang};

/// What both groups agreed on, or what of it both let be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger {
    /// Agreed entries, newest first. An entry that is not counted is here only if words of it may be shown.
    pub entries: Vec<LedgerLine>,
    /// Sums over the agreed entries that are counted, by from, to, kind, unit; never for the public.
    pub sums: Vec<BalanceSum>,
    /// What was agreed and not counted: who gave, who received, what. Never how often, and never for the public.
    pub told: BTreeSet<(GroupId, GroupId, EntryKind)>,
    /// Entries left out because a newer version of Weft wrote something in them.
    pub unread: u32,
}

/// One agreed entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerLine {
    /// Its record.
    pub record: RecordId,
    /// Who gave.
    pub from: GroupId,
    /// Who received.
    pub to: GroupId,
    /// What.
    pub kind: EntryKind,
    /// How much; none = not counted.
    pub quantity: Option<Quantity>,
    /// When it happened.
    pub day: Day,
    /// The words that both groups let be shown.
    pub words: Vec<LedgerWords>,
    /// The names of those who said yes to being credited; only for the public.
    pub credited: Vec<Content>,
    /// Their consents.
    pub consents: Vec<RecordId>,
}

/// Words of an entry that both groups let be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerWords {
    /// In which language.
    pub lang: Lang,
    /// By a person, by a machine, or found true by the other group.
    pub told_by: ToldBy,
    /// The words.
    pub content: Content,
}

impl From<(Story, Content)> for LedgerWords {
    fn from((story, content): (Story, Content)) -> Self {
        Self { told_by: story.told_by(), lang: story.lang, content }
    }
}

/// Gathers the ledger for members of the groups that share it, as known on a day.
pub fn ledger(records: &dyn Records, today: Day) -> Result<Cleared<Ledger>, Refusal> {
    let (agreed, unread) = agreed(records)?;
    let mut ledger = Ledger { entries: Vec::new(), sums: sums(&agreed), told: BTreeSet::new(), unread };
    for (record, entry) in agreed {
        let Some(line) = line(record, &entry) else { continue };
        let words: Vec<LedgerWords> = public_words(records, &entry)?.into_iter().map(LedgerWords::from).collect();
        if line.quantity.is_none() {
            ledger.told.insert((line.from, line.to, line.kind));
        }
        if line.quantity.is_some() || !words.is_empty() {
            ledger.entries.push(LedgerLine { words, ..line });
        }
    }
    Ok(Cleared { artefact: ledger, using: OVERVIEW_USE, day: today, concerned: Vec::new() })
}

/// Gathers what of a group's ledger may be shown to the public on a day: each entry by the rules of [`public_entry`], and only if
/// it is agreed. Denied if both groups let nothing be shown.
///
/// The consents in [`Cleared::concerned`] are those of the people credited.
pub fn public_ledger(
    records: &dyn Records,
    group: GroupId,
    purpose: Purpose,
    today: Day,
) -> Result<Cleared<Ledger>, Refusal> {
    let (agreed, unread) = agreed(records)?;
    let mut ledger = Ledger { entries: Vec::new(), sums: Vec::new(), told: BTreeSet::new(), unread };
    let mut concerned = BTreeSet::new();
    for (record, entry) in agreed.into_iter().filter(|(_, entry)| entry.concerns(group)) {
        let cleared = match public_entry(records, record, purpose, today) {
            Ok(cleared) => cleared,
            Err(Refusal::Denied(_)) => continue,
            Err(other) => return Err(other),
        };
        let Some(line) = line(record, &entry) else { continue };
        concerned.extend(cleared.concerned().iter().copied());
        let PublicEntry { stories, credited, .. } = cleared.artefact;
        let words = stories.into_iter().map(LedgerWords::from).collect();
        ledger.entries.push(LedgerLine { words, credited, consents: cleared.concerned, ..line });
    }
    if ledger.entries.is_empty() {
        return Err(Denied::NotApproved.into());
    }
    Ok(Cleared { artefact: ledger, using: public_use(purpose), day: today, concerned: concerned.into_iter().collect() })
}

/// Every entry that both groups agreed on and the whole partnership reads, and how many cannot be judged.
fn agreed(records: &dyn Records) -> Result<(Vec<(RecordId, Entry)>, u32), Refusal> {
    let (mut agreed, mut unread) = (Vec::new(), 0u32);
    for id in records.every(Area::Entry)? {
        let Some(record) = records.record(&id)? else { continue };
        let State::Entry(entry) = &record.state else { continue };
        if record.audience != Audience::Partnership || entry.status() != EntryStatus::Agreed {
            continue;
        }
        match readable(&record) {
            Ok(()) => agreed.push((id, entry.clone())),
            Err(_) => unread = unread.saturating_add(1),
        }
    }
    Ok((agreed, unread))
}

fn line(record: RecordId, entry: &Entry) -> Option<LedgerLine> {
    let (_, _, _, proposed) = entry.proposed.as_ref()?;
    Some(LedgerLine {
        record,
        from: proposed.from,
        to: proposed.to,
        kind: proposed.kind,
        quantity: proposed.quantity.clone(),
        day: proposed.day,
        words: Vec::new(),
        credited: Vec::new(),
        consents: Vec::new(),
    })
}

/// Sums over the entries of this table, so that a reader who adds them up comes to the same.
fn sums(agreed: &[(RecordId, Entry)]) -> Vec<BalanceSum> {
    let mut sums: BTreeMap<(GroupId, GroupId, EntryKind, Unit), u64> = BTreeMap::new();
    for (_, entry) in agreed {
        let Some((_, _, _, proposed)) = &entry.proposed else { continue };
        let Some(quantity) = &proposed.quantity else { continue };
        let sum = sums.entry((proposed.from, proposed.to, proposed.kind, quantity.unit.clone())).or_default();
        *sum = sum.saturating_add(quantity.amount);
    }
    let sum = |((from, to, kind, unit), amount)| BalanceSum { from, to, kind, unit, amount };
    sums.into_iter().map(sum).collect()
}
