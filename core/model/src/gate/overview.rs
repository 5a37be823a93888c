//! The overview: what a member's own notebook says about consents, the ledger and cases that count, fit to be printed.
//!
//! It carries acts (codes, days, quantities) and the groups' own stories; people stand in it without a name.
//! A picture is part of it only if the gate lets that picture through for the partnership's own work.

use std::collections::{BTreeMap, BTreeSet};

use crate::audience::Audience;
use crate::command::Refusal;
use crate::consent::{Consent, ForWhom, Purpose, Scope, View, view};
use crate::day::Day;
use crate::entry::Entry;
use crate::fact::Area;
use crate::fold::{Record, State};
use crate::gate::{Cleared, Denied, Leaving, Use, answered, gate};
use crate::ids::{FactId, GroupId, Mid, NoticeId, RecordId};
use crate::line::counted;
use crate::membership::Membership;
use crate::records::{BalanceSum, Page, Records, Unreadable};
use crate::review::Quarter;
use crate::said::{Content, Telling};

/// An overview shows at most this many records of a kind; it is a page, not an archive.
const LINES: u32 = 200;

/// The use an overview is cleared for: the partnership's own work.
pub const OVERVIEW_USE: Use = Use { scope: Scope::Document, for_whom: ForWhom::Partnership, purpose: Purpose::Work };

/// What one notebook says, without names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overview {
    /// Consents, newest first.
    pub consents: Vec<ConsentLine>,
    /// Ledger entries, newest first.
    pub entries: Vec<EntryLine>,
    /// Sums over agreed entries.
    pub balances: Vec<BalanceSum>,
    /// How many cases count in public numbers, by quarter; only quarters in which one does.
    pub lines: BTreeMap<Quarter, u64>,
    /// Things that could leave, each cleared or with the reason why not.
    pub artefacts: Vec<(RecordId, Result<Cleared<Leaving>, Denied>)>,
}

/// One consent in an overview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentLine {
    /// The record.
    pub record: RecordId,
    /// What was asked and answered.
    pub consent: Consent,
    /// What it allows today.
    pub view: View,
    /// The words of the asking, if they are held.
    pub explained: Option<Content>,
    /// For each notice, how many devices of each group have taken it in, of how many.
    pub acknowledged: BTreeMap<NoticeId, BTreeMap<GroupId, Heard>>,
}

/// How many devices of a group have taken a notice in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Heard {
    /// Devices known to have it.
    pub devices: usize,
    /// Devices of the group.
    pub of: usize,
}

/// One ledger entry in an overview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryLine {
    /// The record.
    pub record: RecordId,
    /// What was given, told and answered.
    pub entry: Entry,
    /// The words held, by the telling that carries them.
    pub words: BTreeMap<FactId, Content>,
}

/// Gathers an overview as known on a day.
pub fn overview(records: &dyn Records, membership: &Membership, today: Day) -> Result<Cleared<Overview>, Refusal> {
    let (balances, lines) = (records.balances()?, counted(records)?);
    let mut overview = Overview { consents: Vec::new(), entries: Vec::new(), balances, lines, artefacts: Vec::new() };
    for line in records.page(&Page { area: None, after: None, lines: LINES })? {
        let Some(record) = records.record(&line.record)? else { continue };
        match (&record.state, line.item.area) {
            (State::Consent(consent), _) => {
                overview.consents.push(consent_line(records, membership, &record, consent, today)?);
            }
            (State::Entry(entry), _) => overview.entries.push(entry_line(records, record.id, entry)?),
            (State::Artefact(_), Area::Artefact) => {
                let answer = answered(gate(records, record.id, OVERVIEW_USE, today))?;
                overview.artefacts.push((record.id, answer));
            }
            _ => {}
        }
    }
    Ok(Cleared { artefact: overview, using: OVERVIEW_USE, day: today, concerned: Vec::new() })
}

/// A consent as a page shows it.
pub(super) fn consent_line(
    records: &dyn Records,
    membership: &Membership,
    record: &Record,
    consent: &Consent,
    today: Day,
) -> Result<ConsentLine, Unreadable> {
    let view = view(consent, record, today);
    let explained = match &consent.explained {
        Some(telling) => records.telling(&telling.fact)?,
        None => None,
    };
    let acknowledged = heard(membership, &record.acknowledged, &view);
    Ok(ConsentLine { record: record.id, consent: consent.clone(), view, explained, acknowledged })
}

/// An entry as a page shows it.
pub(super) fn entry_line(records: &dyn Records, record: RecordId, entry: &Entry) -> Result<EntryLine, Unreadable> {
    Ok(EntryLine { record, entry: entry.clone(), words: words(records, entry)? })
}

fn words(records: &dyn Records, entry: &Entry) -> Result<BTreeMap<FactId, Content>, Unreadable> {
    let stories = entry.stories.iter().filter_map(|story| story.words);
    let objections = entry.objections.iter().filter_map(|objection| objection.words);
    let notes = entry.notes.iter().filter_map(|note| note.words);
    let reasons = entry.reversals.iter().filter_map(|reversal| reversal.reason);
    held_words(records, stories.chain(objections).chain(notes).chain(reasons))
}

/// What is held here of some tellings.
pub(super) fn held_words(
    records: &dyn Records,
    tellings: impl Iterator<Item = Telling>,
) -> Result<BTreeMap<FactId, Content>, Unreadable> {
    let mut words = BTreeMap::new();
    for telling in tellings {
        words.extend(records.telling(&telling.fact)?.map(|content| (telling.fact, content)));
    }
    Ok(words)
}

/// For each counting notice of a view, how many devices of each group have taken it in.
pub fn heard(
    membership: &Membership,
    acknowledged: &BTreeMap<NoticeId, BTreeSet<Mid>>,
    view: &View,
) -> BTreeMap<NoticeId, BTreeMap<GroupId, Heard>> {
    let none = BTreeSet::new();
    let count = |notice: &NoticeId| {
        let devices = acknowledged.get(notice).unwrap_or(&none);
        (*notice, heard_by(membership, &Audience::Partnership, devices))
    };
    view.withdrawals.iter().chain(&view.suspensions).map(count).collect()
}

/// How many devices of each group are among these, of those that belong to an audience.
pub(crate) fn heard_by(
    membership: &Membership,
    audience: &Audience,
    devices: &BTreeSet<Mid>,
) -> BTreeMap<GroupId, Heard> {
    let mut groups: BTreeMap<GroupId, Heard> = BTreeMap::new();
    for (mid, device) in membership.present().filter(|(mid, _)| membership.belongs(mid, audience)) {
        let heard = groups.entry(device.group).or_default();
        heard.of = heard.of.saturating_add(1);
        heard.devices = heard.devices.saturating_add(usize::from(devices.contains(mid)));
    }
    groups
}
