//! Closing commands on a consent → notices, or a refusal.

use crate::command::{Context, Decision, Refusal};
use crate::consent::asking::of_askers;
use crate::consent::closing::Closings;
use crate::consent::evolve::Consent;
use crate::consent::view::view;
use crate::fold::{Record, State};
use crate::ids::RecordId;
use crate::notice::{NewNotice, NoticeKind};
use crate::records::Records;
use crate::rights::{Relation, Verb};

/// Reads consents for commands.
pub struct Consents<'a>(pub &'a dyn Records);

impl Consents<'_> {
    /// The consent's record and state.
    pub fn get(&self, id: &RecordId) -> Result<(Record, Consent), Refusal> {
        match self.0.record(id)? {
            Some(record) => match &record.state {
                State::Consent(consent) => Ok((record.clone(), consent.clone())),
                _ => Err(Refusal::Unknown),
            },
            None => Err(Refusal::Unknown),
        }
    }
}

/// Closes all exits of a consent at once: anybody who holds it may.
pub fn decide_suspend(records: &dyn Records, ctx: &Context, id: RecordId) -> Result<Decision, Refusal> {
    let (record, consent) = Consents(records).get(&id)?;
    let own = consent.asked_by.is_none_or(|(_, group)| group == ctx.actor.group);
    ctx.allows(Verb::SuspendConsent, if own { Relation::OwnGroup } else { Relation::OtherGroup })?;
    if view(&consent, &record, ctx.today).is_suspended() {
        return Err(Refusal::AlreadySo);
    }
    Ok(notice(&record, NoticeKind::Suspended, false))
}

/// Takes a yes back, with the key that the receipt number unlocks.
pub fn decide_withdraw(records: &dyn Records, ctx: &Context, id: RecordId) -> Result<Decision, Refusal> {
    let (record, consent) = Consents(records).get(&id)?;
    let opens = ctx.receipt.is_some_and(|key| Closings::of(&consent, &record).opens(&key));
    ctx.allows_holder(Verb::WithdrawConsent, opens)?;
    if view(&consent, &record, ctx.today).is_withdrawn() {
        return Err(Refusal::AlreadySo);
    }
    Ok(notice(&record, NoticeKind::Withdrawn, true))
}

/// Writes down that the person took their yes back aloud. The first member closes all exits; a second one takes it back.
pub fn decide_spoken(records: &dyn Records, ctx: &Context, id: RecordId) -> Result<Decision, Refusal> {
    let (record, consent) = Consents(records).get(&id)?;
    of_askers(&consent, ctx, Verb::WithdrawSpoken)?;
    if consent.died.is_some() {
        return Err(Refusal::HasDied);
    }
    let known = consent.known_to_yeses();
    let heard = Closings::of(&consent, &record).was_heard_by(&ctx.actor.member, &known);
    if heard || view(&consent, &record, ctx.today).is_withdrawn() {
        return Err(Refusal::AlreadySo);
    }
    Ok(notice(&record, NoticeKind::SpokenWithdrawn, false))
}

fn notice(record: &Record, kind: NoticeKind, by_receipt: bool) -> Decision {
    let notice = NewNotice { audience: record.audience, record: record.id, kind, body: Vec::new(), by_receipt };
    Decision { notices: vec![notice], ..Decision::default() }
}
