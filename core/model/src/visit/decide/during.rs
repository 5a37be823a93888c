//! During a visit: being heard from, the diary, closing a day.

use crate::audience::Audience;
use crate::command::{Decision, Refusal};
use crate::day::Day;
use crate::ids::{FactId, RecordId};
use crate::rights::Verb;
use crate::visit::command::{Readers, WriteNote};
use crate::visit::decide::before::conditions;
use crate::visit::decide::{Place, Writing};
use crate::visit::facts::{CheckedIn, NoteWritten, NotesArrived, VisitFact};
use crate::visit::told::{Told, What};

/// Says that the envoy is heard from today. Whatever became of the visit, somebody may be on the way: it always counts.
pub(super) fn check_in(place: &Place<'_>, returned: bool) -> Result<Decision, Refusal> {
    place.envoy(Verb::VisitCheckIn)?;
    if !place.visit.agreed() {
        return Err(Refusal::NotOpen);
    }
    let said = VisitFact::CheckedIn(CheckedIn { day: place.ctx.today, returned });
    let mut writing = place.at_home(place.writing())?;
    writing.act(said.clone());
    // Wherever the days were planned, this answers them.
    let first = writing.record;
    for (home, _) in place.homes()?.into_iter().filter(|(home, _)| *home != first) {
        writing.record = home;
        writing.act(said.clone());
    }
    Ok(writing.decision)
}

/// Writes a note about a day that has come and is not closed.
pub(super) fn write_note(place: &Place<'_>, command: WriteNote) -> Result<Decision, Refusal> {
    place.envoy(Verb::VisitWriteNote)?;
    place.open()?;
    conditions(place)?;
    let (on, day) = (command.on, place.ctx.today);
    let invited = &place.invited;
    if on > day {
        return Err(Refusal::DayIsAhead);
    }
    if on < invited.from || on > invited.to {
        return Err(Refusal::Incomplete);
    }
    if is_closed(place, on)? {
        return Err(Refusal::DayClosed);
    }
    let note = VisitFact::NoteWritten(NoteWritten { on, lang: command.said.lang.clone(), day });
    let writing = match command.readers {
        Readers::Both => place.writing(),
        Readers::Home => place.at_home(place.writing())?,
    };
    Ok(writing.say(note, command.said).decision)
}

fn is_closed(place: &Place<'_>, on: Day) -> Result<bool, Refusal> {
    let closed = (place.ctx.actor.member, on);
    let at_home = place.homes()?.iter().any(|(_, home)| home.closed.contains(&closed));
    Ok(at_home || place.visit.closed.contains(&closed))
}

/// Says that the words of a day's notes are held on this device as well.
pub(super) fn confirm_notes(place: &Place<'_>, on: Day) -> Result<Decision, Refusal> {
    place.at_homes(Verb::VisitConfirmNotes)?;
    place.agreed()?;
    let mut writing = place.writing();
    let mut held = false;
    held |= confirm(place, &mut writing, &place.visit.told, on)?;
    for (home, side) in place.homes()? {
        writing.record = home;
        writing.audience = Audience::Group(place.ctx.actor.group);
        held |= confirm(place, &mut writing, &side.told, on)?;
    }
    match (held, writing.decision.facts.is_empty()) {
        (_, false) => Ok(writing.decision),
        (true, true) => Err(Refusal::AlreadySo),
        (false, true) => Err(Refusal::Unknown),
    }
}

/// Whether others' notes of that day are held here with their words; those not confirmed yet are.
fn confirm(place: &Place<'_>, writing: &mut Writing, told: &[Told], on: Day) -> Result<bool, Refusal> {
    let me = place.ctx.actor.member;
    let (mut held, mut notes): (bool, Vec<FactId>) = (false, Vec::new());
    for note in told.iter().filter(|told| told.note_on() == Some(on) && told.by != me) {
        let Some(words) = note.words else { continue };
        if place.records.telling(&words.fact)?.is_none() {
            continue;
        }
        held = true;
        if !matches!(&note.what, What::Note { arrived, .. } if arrived.contains(&me)) {
            notes.push(note.act);
        }
    }
    if !notes.is_empty() {
        writing.act(VisitFact::NotesArrived(NotesArrived { notes, day: place.ctx.today }));
    }
    Ok(held)
}

/// Closes a day. The words go from this device only if somebody else has said that they are held there.
pub(super) fn close_day(place: &Place<'_>, on: Day) -> Result<Decision, Refusal> {
    place.envoy(Verb::VisitCloseDay)?;
    place.agreed()?;
    if on > place.ctx.today {
        return Err(Refusal::DayIsAhead);
    }
    let homes = place.homes()?;
    let told = place.visit.told.iter().chain(homes.iter().flat_map(|(_, home)| &home.told));
    let mut erase = Vec::new();
    for note in told.filter(|told| told.note_on() == Some(on)) {
        let Some(words) = note.words else { continue };
        if place.records.telling(&words.fact)?.is_none() {
            continue;
        }
        match (is_kept_elsewhere(place, note), note.by == place.ctx.actor.member) {
            (true, _) => erase.push(words.fact),
            (false, true) => return Err(Refusal::NotSentYet),
            // Another envoy's, which only their own closing may ask for.
            (false, false) => {}
        }
    }
    let closed = is_closed(place, on)?;
    if closed && erase.is_empty() {
        return Err(Refusal::AlreadySo);
    }
    let mut writing = place.writing();
    if !closed {
        writing.act(VisitFact::DayClosed(on));
        close_at_home(place, &mut writing, homes.into_iter().map(|(home, _)| home), on);
    }
    writing.decision.erase = erase;
    Ok(writing.decision)
}

/// Whether somebody who closes no days has said that the words are held there: two envoys who confirm each other's notes
/// and close would lose them.
fn is_kept_elsewhere(place: &Place<'_>, note: &Told) -> bool {
    match &note.what {
        What::Note { arrived, .. } => arrived.iter().any(|member| !place.is_envoy(member)),
        _ => false,
    }
}

fn close_at_home(place: &Place<'_>, writing: &mut Writing, homes: impl Iterator<Item = RecordId>, on: Day) {
    writing.audience = Audience::Group(place.ctx.actor.group);
    for home in homes {
        writing.record = home;
        writing.act(VisitFact::DayClosed(on));
    }
}
