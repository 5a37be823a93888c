//! Redaction: a telling is taken back for good, on every device that hears of it.
//!
//! A notice says it, so it travels first and may come before the telling; that is erased as soon as both are here. What
//! happened stays: acts are never taken back, and the record folds the same without the words.
//!
//! It counts from the member who wrote the words, or from two stewards of that member's group; what a member is called, also
//! from that member. In a case it counts from the affected person's key, whoever wrote them, and from whoever told it, for their
//! own: somebody who hears a report does not take back what they answered there.

use std::collections::{BTreeMap, BTreeSet};

use crate::case::is_affected;
use crate::command::{Context, Decision, Refusal};
use crate::day::Day;
use crate::fact::{Fact, exactly};
use crate::fold::{Record, State};
use crate::gate::{Heard, heard_by};
use crate::ids::{FactId, GroupId, MemberId, RecordId};
use crate::membership::{Membership, Role};
use crate::notice::{NewNotice, Notice, NoticeKind};
use crate::records::Records;
use crate::rights::{Relation, Verb, offers};
use crate::said::Telling;
use crate::standing::{Actor, Past, Standing};

/// How many stewards take back what a member of their group wrote.
const STEWARDS: usize = 2;

/// Whether a fact is a telling that the notices of its record take back.
pub(crate) fn counts(record: &Record, fact: &Fact, past: &Past) -> bool {
    // Nearly every record has no such notice: then nobody's standing is looked for.
    let named: Vec<&Notice> = naming(record, &fact.id()).collect();
    if named.is_empty() || !fact.is_telling() {
        return false;
    }
    // Also what is set aside by a removal: its words are held all the same.
    let Standing::Counts(by) = past.standing_in_its_past(fact) else { return false };
    let signed_by = |named: &[&Notice], member: Option<MemberId>| {
        named.iter().any(|notice| signer(record, notice).is_some_and(|actor| Some(actor.member) == member))
    };
    let own = signed_by(&named, Some(by.member));
    match &record.state {
        State::Case(case) => {
            let told = case.filed().is_some_and(|filed| filed.by == by.member);
            told && own || named.iter().any(|notice| is_affected(record, case, notice))
        }
        // One's own name goes, whoever gave it.
        State::Called(called) if signed_by(&named, called.member) => true,
        _ => own || stewards(record, &named, &by, past).len() >= STEWARDS,
    }
}

/// How far the taking back of a telling has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenBack {
    /// Whether it counts; otherwise a second steward has still to say it.
    pub counts: bool,
    /// How many devices of each group, of those that can read the record, have taken it in.
    pub heard: BTreeMap<GroupId, Heard>,
}

/// How far the taking back of a telling has come; none if nobody asked for it.
pub fn taken_back(record: &Record, membership: &Membership, telling: &FactId) -> Option<TakenBack> {
    let counts = record.redacted.contains(telling);
    let none = BTreeSet::new();
    let mut asked = naming(record, telling).map(|notice| record.acknowledged.get(&notice.id).unwrap_or(&none));
    let first = asked.next()?;
    // Whoever has not taken every notice of it in may hold the words still.
    let all = asked.fold(first.clone(), |all, devices| all.intersection(devices).copied().collect());
    Some(TakenBack { counts, heard: heard_by(membership, &record.audience, &all) })
}

fn naming<'a>(record: &'a Record, telling: &FactId) -> impl Iterator<Item = &'a Notice> {
    let redacts = record.notices.iter().filter(|notice| notice.kind == NoticeKind::Redacted);
    redacts.filter(move |notice| exactly::<FactId>(&notice.body).is_ok_and(|named| named == *telling))
}

fn signer<'a>(record: &'a Record, notice: &Notice) -> Option<&'a Actor> {
    record.signed_by.get(&notice.id)
}

/// The stewards of the author's group who signed, as the control heads of their notices knew them.
fn stewards(record: &Record, named: &[&Notice], by: &Actor, past: &Past) -> BTreeSet<MemberId> {
    let signed = named.iter().filter_map(|notice| Some((notice, signer(record, notice)?)));
    let of_group = signed.filter(|(_, actor)| actor.group == by.group);
    let held = of_group.filter(|(notice, actor)| past.at(&notice.heads).holds(&actor.member, Role::Steward));
    held.map(|(_, actor)| actor.member).collect()
}

/// Takes a telling back: one's own, or as a steward of the author's group.
pub(crate) fn decide(
    records: &dyn Records,
    ctx: &Context,
    id: &RecordId,
    telling: FactId,
) -> Result<Decision, Refusal> {
    let record = records.record(id)?.ok_or(Refusal::Unknown)?;
    let telling = find(records, id, &telling)?;
    let relation = relation(&record, &ctx.membership, &ctx.actor, &telling)?;
    ctx.allows(Verb::Redact, relation)?;
    if has_asked(&record, &ctx.actor, &telling.fact) {
        return Err(Refusal::AlreadySo);
    }
    write(&record, &telling, false)
}

/// How somebody stands to words: their own, or those of a member of a group. In a case only who told it takes back their own.
fn relation(record: &Record, membership: &Membership, actor: &Actor, telling: &Telling) -> Result<Relation, Refusal> {
    let author = membership.devices.get(&telling.by).ok_or(Refusal::Unknown)?;
    let own = author.member == actor.member;
    match &record.state {
        State::Case(case) if !own || case.filed().is_none_or(|filed| filed.by != actor.member) => {
            Err(Refusal::NotYours)
        }
        // A name is whose it is, whoever wrote it down.
        State::Called(called) if called.member == Some(actor.member) => Ok(Relation::OwnRecord),
        _ if own => Ok(Relation::OwnRecord),
        _ if author.group == actor.group => Ok(Relation::OwnGroup),
        _ => Ok(Relation::OtherGroup),
    }
}

/// Whether somebody has asked for it already: once is all that one member says.
fn has_asked(record: &Record, actor: &Actor, telling: &FactId) -> bool {
    let mut signed = naming(record, telling).filter_map(|notice| signer(record, notice));
    signed.any(|by| by.member == actor.member)
}

/// As whom somebody may ask on this day that words be taken back: for their own, or as one of two stewards of the group of
/// whoever wrote them. None if they may not, have asked already, or it is done.
pub fn may_take_back(
    record: &Record,
    membership: &Membership,
    actor: &Actor,
    today: Day,
    telling: &Telling,
) -> Option<Relation> {
    let relation = relation(record, membership, actor, telling).ok()?;
    // One steward alone never erases another member's words: they are not asked to try.
    let enough = relation == Relation::OwnRecord || membership.stewards_of(&actor.member) >= STEWARDS;
    let open = !record.redacted.contains(&telling.fact) && !has_asked(record, actor, &telling.fact);
    (enough && open && offers(membership, actor, today, Verb::Redact, relation)).then_some(relation)
}

/// The notice that takes a telling of a record back, for whoever may.
pub(crate) fn write(record: &Record, telling: &Telling, by_receipt: bool) -> Result<Decision, Refusal> {
    if record.redacted.contains(&telling.fact) {
        return Err(Refusal::AlreadySo);
    }
    let body = postcard::to_allocvec(&telling.fact).map_err(|_| Refusal::Incomplete)?;
    let (audience, kind) = (record.audience, NoticeKind::Redacted);
    let notice = NewNotice { audience, record: record.id, kind, body, by_receipt };
    Ok(Decision { notices: vec![notice], ..Decision::default() })
}

/// A telling of a record.
pub(crate) fn find(records: &dyn Records, id: &RecordId, telling: &FactId) -> Result<Telling, Refusal> {
    let known = records.tellings(id)?;
    known.into_iter().find(|one| one.fact == *telling).ok_or(Refusal::Unknown)
}
