//! Counting a case in public numbers: what its listeners write outside it, with the affected person's yes alone.

use crate::audience::Audience;
use crate::case::decide::{belongs, get};
use crate::case::view::view;
use crate::command::{Context, Decision, Refusal};
use crate::fact::{FactBody, NewFact};
use crate::ids::RecordId;
use crate::line::{Counting, Line, LineFact, LineStatus, line};
use crate::records::Records;
use crate::rights::Verb;

/// Writes the line of a case where the affected person said yes, and takes it back where that yes holds no more.
pub fn decide_count(records: &dyn Records, ctx: &Context, id: RecordId) -> Result<Decision, Refusal> {
    let (record, case) = get(records, &id)?;
    belongs(ctx, &case, id, Verb::CountCase)?;
    let may = view(&record, &case, ctx.today).public_line;
    let own = (ctx.line_of)(id);
    let known = line(records, &own)?;
    let act = match (known.counting(may, ctx.today), may) {
        (Counting::ToCount, Some(quarter)) => LineFact::Stands(quarter),
        (Counting::ToTakeBack, _) => LineFact::TakenBack(()),
        (Counting::NotYet, _) => return Err(Refusal::DayIsAhead),
        (Counting::Counted | Counting::Contested, _) => return Err(Refusal::AlreadySo),
        (Counting::TakenBack, _) => return Err(Refusal::LineTakenBack),
        (Counting::NotCounted | Counting::ToCount, _) if case.excludes_somebody() => return Err(Refusal::KeptAway),
        (Counting::NotCounted | Counting::ToCount, _) => return Err(Refusal::NeedsTheirYes),
    };
    let facts =
        vec![NewFact { record: own, audience: Audience::Partnership, body: FactBody::Line(act), belongs_to: None }];
    Ok(Decision { facts, made: made(own, &known), ..Decision::default() })
}

/// The line comes into being with the first fact of it.
fn made(own: RecordId, known: &Line) -> Vec<RecordId> {
    if known.status() == LineStatus::Unwritten { vec![own] } else { Vec::new() }
}
