//! What only the affected person says: by the receipt's key, or, told for oneself, on the own device.

use serde::{Deserialize, Serialize};

use crate::audience::Audience;
use crate::case::decide::get;
use crate::case::decide::hear::bring_outside;
use crate::case::evolve::Case;
use crate::case::facts::{Filed, Path, ToldFor, Urgency};
use crate::case::view::{RepairStatus, View, view};
use crate::case::words::{self, KNOWN_AT_MOST, UNDONE_WITHIN_DAYS, Word};
use crate::command::{Context, Decision, Refusal};
use crate::ids::{FactId, MemberId, NoticeId, RecordId};
use crate::notice::{NewNotice, NoticeKind};
use crate::records::Records;
use crate::redaction;
use crate::rights::Verb;

/// What the affected person says about their case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum SpokenAct {
    /// Yes or no to a path.
    Choose {
        /// Which.
        path: Path,
        /// Yes, or no.
        yes: bool,
    },
    /// How urgent it is now, lower or higher.
    SetUrgency(Urgency),
    /// A repair happened.
    Confirm {
        /// Which.
        repair: FactId,
        /// The answer to "are you alone?".
        alone: bool,
    },
    /// It did not, after all; no reason is asked.
    Undo {
        /// Which.
        repair: FactId,
    },
    /// The answer to "are you safer?".
    Safer {
        /// Yes, or no.
        yes: bool,
    },
    /// To listeners from outside, once.
    Appeal,
    /// Yes or no to one line in public numbers.
    PublicLine {
        /// Yes, or no.
        yes: bool,
    },
    /// This member may interpret.
    AcceptInterpreter(MemberId),
    /// Words of the case, whoever wrote them, are taken back for good.
    Redact {
        /// The telling.
        telling: FactId,
    },
}

/// Writes down what the affected person says.
pub fn decide_speak(records: &dyn Records, ctx: &Context, id: RecordId, act: SpokenAct) -> Result<Decision, Refusal> {
    let (record, case) = get(records, &id)?;
    let filed = case.filed().ok_or(Refusal::Unknown)?;
    let by_receipt = speaks(ctx, filed)?;
    if let SpokenAct::Redact { telling } = act {
        return redaction::write(&record, &redaction::find(records, &id, &telling)?, by_receipt);
    }
    let view = view(&record, &case, ctx.today);
    let brings = act == SpokenAct::Appeal;
    let word = word(ctx, &case, &view, act)?;
    let said = words::Said { day: ctx.today, word };
    let body = postcard::to_allocvec(&said).map_err(|_| Refusal::Incomplete)?;
    let audience = Audience::Record(id);
    let notices = vec![NewNotice { audience, record: id, kind: NoticeKind::Affected, body, by_receipt }];
    let belongs = ctx.membership.belongs(&ctx.actor.mid, &audience);
    let facts = if brings { outside(ctx, &case, id, belongs)? } else { Vec::new() };
    Ok(Decision { notices, facts, ..Decision::default() })
}

/// Whether the receipt's key speaks. Told for oneself, the member's own device stands for it.
fn speaks(ctx: &Context, filed: &Filed) -> Result<bool, Refusal> {
    let own = ctx.receipt.is_none() && filed.told_for == ToldFor::Myself && filed.by == ctx.actor.member;
    let by_receipt = ctx.receipt == Some(filed.affected);
    if ctx.receipt.is_none() && !own {
        return Err(Refusal::NotYours);
    }
    ctx.allows_holder(Verb::SpeakInCase, own || by_receipt)?;
    Ok(by_receipt)
}

/// On a device of its audience, the appeal brings the listeners from outside along; elsewhere those who read it do.
fn outside(ctx: &Context, case: &Case, id: RecordId, belongs: bool) -> Result<Vec<crate::fact::NewFact>, Refusal> {
    if !belongs {
        return Ok(Vec::new());
    }
    match bring_outside(ctx, case, id) {
        Err(Refusal::AlreadySo) => Ok(Vec::new()),
        brought => brought,
    }
}

fn word(ctx: &Context, case: &Case, view: &View, act: SpokenAct) -> Result<Word, Refusal> {
    let spoken = &view.spoken;
    match act {
        SpokenAct::Choose { path, yes } => {
            if yes == view.yes_to(path).is_some() {
                return if yes { Err(Refusal::AlreadySo) } else { no_twice(view, path) };
            }
            let knows = words::newest(spoken, |word| matches!(word, Word::Chose { .. }));
            Ok(Word::Chose { path, yes, knows })
        }
        SpokenAct::SetUrgency(to) => set_urgency(case, view, to),
        SpokenAct::Confirm { repair, alone } => confirm(ctx, case, view, repair, alone),
        SpokenAct::Undo { repair } => match view.repair(&repair).ok_or(Refusal::Unknown)? {
            RepairStatus::Confirmed(day) if ctx.today.since(day) <= UNDONE_WITHIN_DAYS => Ok(Word::Undone(repair)),
            RepairStatus::Confirmed(_) => Err(Refusal::DayIsPast),
            _ => Err(Refusal::AlreadySo),
        },
        SpokenAct::Safer { yes } => {
            let after = view.asks_safer(ctx.today).ok_or(Refusal::DayIsAhead)?;
            Ok(Word::Safer { after, yes })
        }
        SpokenAct::Appeal if view.appealed => Err(Refusal::AlreadySo),
        SpokenAct::Appeal => Ok(Word::Appealed),
        SpokenAct::PublicLine { yes } => public_line(case, view, yes),
        SpokenAct::AcceptInterpreter(member) => match view.interpreter {
            Some(named) if named.member == member && named.by_affected => Err(Refusal::AlreadySo),
            Some(named) if named.member == member => Ok(Word::AcceptsInterpreter(member)),
            _ => Err(Refusal::Unknown),
        },
        // Said by a notice of its own, before this is asked.
        SpokenAct::Redact { .. } => Err(Refusal::Unknown),
    }
}

/// A no may be said before anybody asks; said twice it adds nothing.
fn no_twice(view: &View, path: Path) -> Result<Word, Refusal> {
    let said = |word: &Word| matches!(word, Word::Chose { path: of, yes: false, .. } if *of == path);
    if view.spoken.iter().any(|one| said(&one.word)) {
        return Err(Refusal::AlreadySo);
    }
    Ok(Word::Chose { path, yes: false, knows: words::newest(&view.spoken, |word| matches!(word, Word::Chose { .. })) })
}

fn set_urgency(case: &Case, view: &View, to: Urgency) -> Result<Word, Refusal> {
    if to == view.urgency && !view.reopened {
        return Err(Refusal::AlreadySo);
    }
    let touches = |word: &Word| matches!(word, Word::Urgency { .. } | Word::Safer { yes: false, .. });
    let mut knows: Vec<NoticeId> = words::newest(&view.spoken, touches);
    let raised: Vec<FactId> = case.raised.iter().map(|(fact, _)| *fact).collect();
    // What does not fit into one notice stays as urgent as it was.
    let settled = view.spoken.iter().flat_map(|one| one.word.raised());
    let settled: Vec<FactId> = settled.copied().collect();
    let knows_raised: Vec<FactId> =
        raised.into_iter().filter(|fact| !settled.contains(fact)).take(KNOWN_AT_MOST / 2).collect();
    knows.truncate(KNOWN_AT_MOST - KNOWN_AT_MOST / 2);
    Ok(Word::Urgency { to, knows_raised, knows })
}

/// Alone, and not on the device of whoever answers for the repair.
fn confirm(ctx: &Context, case: &Case, view: &View, repair: FactId, alone: bool) -> Result<Word, Refusal> {
    let owner = case.repairs.get(&repair).map(|repair| repair.set.owner).ok_or(Refusal::Unknown)?;
    if !alone || owner == ctx.actor.member {
        return Err(Refusal::NotAlone);
    }
    match view.repair(&repair) {
        Some(RepairStatus::Confirmed(_)) => return Err(Refusal::AlreadySo),
        Some(RepairStatus::WithoutTheirYes) => return Err(Refusal::NeedsTheirYes),
        _ => {}
    }
    let knows = words::newest(
        &view.spoken,
        |word| matches!(word, Word::Confirmed { repair: of, .. } | Word::Undone(of) if *of == repair),
    );
    Ok(Word::Confirmed { repair, knows })
}

fn public_line(case: &Case, view: &View, yes: bool) -> Result<Word, Refusal> {
    if yes && case.excludes_somebody() {
        return Err(Refusal::KeptAway);
    }
    if yes == view.public_line.is_some() {
        return Err(Refusal::AlreadySo);
    }
    let knows = words::newest(&view.spoken, |word| matches!(word, Word::PublicLine { .. }));
    Ok(Word::PublicLine { yes, knows })
}
