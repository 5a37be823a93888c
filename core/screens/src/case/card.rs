//! One case: what was told, how far it came, what could happen and what began, repairs, and the thread.

use weft_l10n::Phrase;
use weft_model::audience::Audience;
use weft_model::case::{
    Asks, Case, End, HearingAct, PATHS, Path, Reached, Repair, RepairKind, RepairStatus, Stage, Urgency, View, view,
};
use weft_model::command::Command;
use weft_model::day::Day;
use weft_model::ids::RecordId;
use weft_model::records::Unreadable;

use super::{CaseRoute, from, held, path, path_name, recorded, speaks, talks, words};
use crate::frame::{Frame, action, first_words};
use crate::input::Effect;
use crate::people::Names;
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Action, Contents, Screen};
use crate::terms;
use crate::unsaid::{self, UnsaidRoute, WordsOf};
use crate::widget::{Glyph, Tone, Widget};

/// The first words of a repair stand in its actions, about this many letters.
const REPAIR_LETTERS: usize = 24;
/// The name under which the first of the files for readers is offered: not that of a file for all, which others could open.
const READERS_FILE: &str = "for-one-person.weft";

/// Draws it.
pub(super) fn draw(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some((record, case)) = held(frame.records, id)? else { return frame.missing() };
    let said = frame.scene.words;
    let seen = view(&record, &case, frame.scene.today);
    let mut widgets = Vec::new();
    if record.newer > 0 {
        widgets.push(Widget::banner("newer", said.frame_newer_record_banner(), Glyph::Care, Tone::Care));
    }
    if case.is_contested() {
        widgets.push(Widget::banner("contested", said.case_card_contested_banner(), Glyph::Care, Tone::Care));
    }
    widgets.extend(told(frame, &case)?);
    widgets.extend(standing(frame, &case, &seen));
    widgets.extend(paths(frame, &seen));
    widgets.extend(repairs(frame, &case, &seen)?);
    widgets.extend(appeal(frame, &case, &seen)?);
    widgets.extend(thread(frame, &case)?);
    let mut actions = actions(frame, id, &case, &seen)?;
    actions.extend(unsaid::way(frame, WordsOf::Case(*id))?);
    let title = said.case_card_title();
    frame.screen(title, said.case_card_help(), Contents::Form { widgets }, actions)
}

/// What was told, by whom as far as a name may be used and their group has one, about what and when.
fn told(frame: &Frame<'_>, case: &Case) -> Result<Vec<Widget>, Unreadable> {
    let said = frame.scene.words;
    let names = Names::read(frame.records, frame.scene)?;
    let mut widgets = Vec::new();
    if !case.is_filer(&frame.scene.me.member) {
        widgets.push(Widget::heading("told-heading", said.case_card_told_heading()));
    }
    for (place, filing) in case.filings.iter().enumerate() {
        let filed = &filing.filed;
        let by = if filed.by == frame.scene.me.member {
            said.case_thread_you_label(filed.day.date())
        } else if let Some(name) = names.phrase(&filed.by).filter(|_| filed.by_name) {
            said.case_card_called_label(&name.value, filed.day.date())
        } else if filed.by_name {
            let group = terms::group_name(frame.scene.membership, &filed.group).value;
            said.case_card_by_label(&group, filed.day.date())
        } else {
            let called = words(frame, filing.pseudonym.as_ref(), filed.lang.as_str())?.value;
            said.case_card_called_label(&called, filed.day.date())
        };
        let telling = words(frame, filing.told.as_ref(), filed.lang.as_str())?;
        widgets.push(Widget::words(&format!("told-{place}"), telling).hinted(Some(by)));
        widgets.extend(recorded::below(frame, &format!("told-{place}"), filing.told.as_ref())?);
        widgets.push(Widget::words(&format!("about-{place}"), terms::category(said, filed.category)));
    }
    Ok(widgets)
}

/// How far it came, and what is owed.
fn standing(frame: &Frame<'_>, case: &Case, seen: &View) -> Vec<Widget> {
    let said = frame.scene.words;
    let (urgency, care) = (terms::urgency(said, seen.urgency), seen.urgency == Urgency::Danger);
    let (glyph, tone) = if care { (Glyph::Care, Tone::Care) } else { (Glyph::Know, Tone::Plain) };
    let mut widgets = vec![Widget::status("urgency", urgency, glyph, tone)];
    let live = |widget: Widget| Widget { live: true, ..widget };
    let reached = reached(frame.scene, case, seen);
    widgets.push(live(Widget::status("reached", reached, Glyph::Hear, Tone::Plain)));
    if seen.first_answer {
        widgets.push(live(Widget::status("two-heard", said.case_card_heard_label(), Glyph::Yes, Tone::Settled)));
    }
    if let Some(by) = seen.answer_by.filter(|_| case.is_listener(&frame.scene.me.member)) {
        let (label, tone) = match seen.overdue {
            true => (said.case_card_overdue_label(by.date()), Tone::Care),
            false => (said.case_list_answer_status(by.date()), Tone::Waiting),
        };
        widgets.push(Widget::status("answer-by", label, Glyph::Wait, tone));
    }
    widgets
}

/// How far it came. That nobody has it, as far as is known, is not said to a listener who reads it.
pub(super) fn reached(scene: &Scene<'_>, case: &Case, seen: &View) -> Phrase {
    match seen.reached {
        Reached::Told if case.is_listener(&scene.me.member) => scene.words.case_reached_unheard_label(),
        reached => terms::reached(scene.words, reached),
    }
}

/// What listeners offer, what the affected person wants, and what began.
fn paths(frame: &Frame<'_>, seen: &View) -> Vec<Widget> {
    let said = frame.scene.words;
    let mut widgets = Vec::new();
    let chosen = |of: Path| seen.chosen.iter().any(|(chosen, _)| *chosen == of);
    for of in seen.offered.iter().filter(|of| !chosen(**of)) {
        let label = said.case_card_offered_label(&path(frame, *of).value);
        widgets.push(Widget::status(&format!("offered-{}", path_name(*of)), label, Glyph::Wait, Tone::Waiting));
    }
    for (of, _) in &seen.chosen {
        let label = said.case_card_chosen_label(&path(frame, *of).value);
        widgets.push(Widget::status(&format!("chosen-{}", path_name(*of)), label, Glyph::Yes, Tone::Plain));
    }
    for (place, begun) in seen.begun.iter().enumerate() {
        let name = path(frame, begun.path).value;
        let (label, tone) = match begun.must_stop {
            true => (said.case_card_stop_label(&name), Tone::Care),
            false => (said.case_card_begun_label(&name, begun.day.date()), Tone::Plain),
        };
        widgets.push(Widget::status(&format!("begun-{place}"), label, Glyph::Forward, tone));
    }
    if !widgets.is_empty() {
        widgets.insert(0, Widget::heading("paths-heading", said.case_card_paths_heading()));
    }
    widgets
}

/// What is to be repaired, and whether the affected person says that it happened: nobody else can.
fn repairs(frame: &Frame<'_>, case: &Case, seen: &View) -> Result<Vec<Widget>, Unreadable> {
    let mut widgets = Vec::new();
    for (place, repair) in case.repairs.all.iter().enumerate() {
        let Some(status) = seen.repair(&repair.fact) else { continue };
        let (label, glyph, tone) = repair_status(frame, repair.set.kind, repair.set.due, status);
        let what = words(frame, repair.words.as_ref(), repair.set.lang.as_str())?;
        widgets.push(Widget::status(&format!("repair-{place}"), label, glyph, tone).hinted(Some(what)));
        for (n, done) in repair.done.iter().enumerate() {
            let shows = words(frame, done.evidence.as_ref(), done.said.lang.as_str())?;
            widgets.push(Widget::words(&format!("evidence-{place}-{n}"), shows));
        }
    }
    if !widgets.is_empty() {
        widgets.insert(0, Widget::heading("repairs-heading", frame.scene.words.case_card_repairs_heading()));
    }
    Ok(widgets)
}

fn repair_status(frame: &Frame<'_>, kind: RepairKind, due: Day, status: RepairStatus) -> (Phrase, Glyph, Tone) {
    let said = frame.scene.words;
    let kind = terms::repair_kind(said, kind).value;
    match status {
        RepairStatus::Open => (said.case_repair_open_label(&kind, due.date()), Glyph::Wait, Tone::Waiting),
        RepairStatus::Overdue => (said.case_repair_late_label(&kind, due.date()), Glyph::Care, Tone::Care),
        RepairStatus::Done => (said.case_repair_done_label(&kind), Glyph::Wait, Tone::Waiting),
        RepairStatus::Confirmed(day) => {
            (said.case_repair_confirmed_label(&kind, day.date()), Glyph::Yes, Tone::Settled)
        }
        RepairStatus::Ended(end, since) => {
            let why = ended(frame, end).value;
            (said.case_repair_ended_label(&kind, &why, since.date()), Glyph::No, Tone::Plain)
        }
        RepairStatus::NeedsAnotherOwner => (said.case_repair_owner_label(&kind), Glyph::Care, Tone::Care),
        RepairStatus::WithoutTheirYes => (said.case_repair_unasked_label(&kind), Glyph::Care, Tone::Care),
    }
}

/// Why nobody will confirm a repair.
pub(super) fn ended(frame: &Frame<'_>, end: End) -> Phrase {
    let said = frame.scene.words;
    match end {
        End::Unreachable => said.case_end_unreachable_label(),
        End::Died => said.case_end_died_label(),
        End::DoesNotWish => said.case_end_wish_label(),
        End::ReportedByAnother => said.case_end_another_label(),
    }
}

/// What listeners from outside were asked, and said.
fn appeal(frame: &Frame<'_>, case: &Case, seen: &View) -> Result<Vec<Widget>, Unreadable> {
    let said = frame.scene.words;
    let mut widgets = Vec::new();
    if seen.appealed {
        widgets.push(Widget::status("appealed", said.case_card_appealed_label(), Glyph::Forward, Tone::Plain));
    }
    for (place, answer) in case.appeal.iter().enumerate() {
        let label = match answer.answered.upheld {
            true => said.case_card_upheld_label(),
            false => said.case_card_dismissed_label(),
        };
        let reasons = words(frame, answer.reasons.as_ref(), answer.answered.lang.as_str())?;
        let status = Widget::status(&format!("appeal-{place}"), label, Glyph::Know, Tone::Plain);
        widgets.push(status.hinted(Some(reasons)));
    }
    Ok(widgets)
}

/// The thread: each message with who wrote it and when. Nothing ends it.
fn thread(frame: &Frame<'_>, case: &Case) -> Result<Vec<Widget>, Unreadable> {
    let said = frame.scene.words;
    let mut widgets = Vec::new();
    for (place, message) in case.thread.iter().enumerate() {
        let from = from(frame.scene, case, message);
        let text = words(frame, message.words.as_ref(), message.lang.as_str())?;
        widgets.push(Widget::words(&format!("message-{place}"), text).hinted(Some(from)));
        widgets.extend(recorded::below(frame, &format!("message-{place}"), message.words.as_ref())?);
        for asks in &message.asks {
            let (name, label) = match asks {
                Asks::Place => ("place", said.case_asks_place_label()),
                Asks::Time => ("time", said.case_asks_time_label()),
            };
            widgets.push(Widget::status(&format!("asks-{place}-{name}"), label, Glyph::Help, Tone::Waiting));
        }
    }
    if !widgets.is_empty() {
        widgets.insert(0, Widget::heading("thread-heading", said.case_thread_heading()));
    }
    Ok(widgets)
}

/// What may be done: by the affected person, by whoever told it, by listeners. The first is the main one.
fn actions(frame: &Frame<'_>, id: &RecordId, case: &Case, seen: &View) -> Result<Vec<Action>, Unreadable> {
    let me = &frame.scene.me.member;
    let mut actions = Vec::new();
    let asks = talks::asks(frame.scene, id, case, seen);
    if asks {
        actions.push(action(talks::TALKS, frame.scene.words.talks_card_ask_action(), Glyph::Translate));
    }
    if speaks(frame.scene, id, case) {
        affected(frame, case, seen, &mut actions)?;
    }
    if case.is_filer(me) {
        actions.push(action("write", frame.scene.words.case_card_write_action(), Glyph::Tell));
    } else if case.is_listener(me) && frame.scene.opened_by_number != Some(*id) {
        // While somebody's number speaks on this phone, its owner does nothing about the case.
        listener(frame, case, seen, &mut actions)?;
    }
    if talks::some(case, seen) && !asks {
        actions.push(action(talks::TALKS, frame.scene.words.talks_log_title(), Glyph::Hear));
    }
    if speaks(frame.scene, id, case) {
        let said = frame.scene.words;
        if !seen.appealed {
            actions.push(action("appeal", said.case_card_appeal_action(), Glyph::Forward));
        }
        if !case.excludes_somebody() {
            actions.push(action("count", said.case_card_count_action(), Glyph::Know));
        }
    }
    let readers = frame.scene.membership.members_in(&Audience::Record(*id));
    if frame.scene.opened_by_number != Some(*id) && readers.iter().any(|member| member != me) {
        let files = action("case-out", frame.scene.words.case_card_file_action(), Glyph::FileOut);
        actions.push(Action { hint: Some(frame.scene.words.case_card_file_hint()), ..files });
    }
    if let Some(first) = actions.first_mut() {
        first.main = true;
    }
    Ok(actions)
}

/// A repair's kind and first words, to tell its actions from those of others.
fn named(frame: &Frame<'_>, repair: &Repair) -> Result<String, Unreadable> {
    let what = words(frame, repair.words.as_ref(), repair.set.lang.as_str())?;
    Ok(first_words(what, REPAIR_LETTERS).value)
}

fn affected(frame: &Frame<'_>, case: &Case, seen: &View, actions: &mut Vec<Action>) -> Result<(), Unreadable> {
    let said = frame.scene.words;
    if seen.asks_safer(frame.scene.today).is_some() {
        actions.push(action("safer", said.case_safer_title(), Glyph::Help));
    }
    for (place, repair) in case.repairs.all.iter().enumerate() {
        // Not on the phone of whoever answers for it.
        let elsewhere = repair.set.owner != frame.scene.me.member;
        if elsewhere && seen.repair(&repair.fact) == Some(RepairStatus::Done) {
            let label = said.case_card_confirm_action(&named(frame, repair)?);
            actions.push(action(&format!("confirm-{place}"), label, Glyph::Yes));
        }
    }
    actions.push(action("choose", said.case_choose_title(), Glyph::Forward));
    for (place, repair) in case.repairs.all.iter().enumerate() {
        if matches!(seen.repair(&repair.fact), Some(RepairStatus::Confirmed(_))) {
            let label = said.case_card_undo_action(&named(frame, repair)?);
            actions.push(action(&format!("confirm-{place}"), label, Glyph::TakeBack));
        }
    }
    Ok(())
}

fn listener(frame: &Frame<'_>, case: &Case, seen: &View, actions: &mut Vec<Action>) -> Result<(), Unreadable> {
    let said = frame.scene.words;
    let me = &frame.scene.me.member;
    if !case.heard.contains_key(me) {
        actions.push(action("heard", said.case_card_hear_action(), Glyph::Hear));
    } else if !case.stages.contains_key(&Stage::Acknowledged) {
        actions.push(action("acknowledge", said.case_card_acknowledge_action(), Glyph::Yes));
    } else if !case.stages.contains_key(&Stage::Assessing) {
        actions.push(action("assess", said.case_card_assess_action(), Glyph::Search));
    }
    actions.push(action("answer", said.case_card_write_action(), Glyph::Tell));
    if case.is_contested() {
        return Ok(());
    }
    actions.push(action("offer", said.case_offer_title(), Glyph::Forward));
    let begun = |of: Path| seen.begun.iter().any(|begun| begun.path == of && !begun.must_stop);
    for (of, _) in seen.chosen.iter().filter(|(of, _)| *of != Path::OnlyKeep && !begun(*of)) {
        let begin = action(
            &format!("begin-{}", path_name(*of)),
            said.case_card_begin_action(&path(frame, *of).value),
            Glyph::Forward,
        );
        actions.push(Action { hint: Some(said.case_card_begin_hint()), ..begin });
    }
    if seen.chosen.iter().any(|(of, _)| *of != Path::OnlyKeep) {
        actions.push(action("repair", said.case_repair_title(), Glyph::Add));
    }
    for (place, repair) in case.repairs.all.iter().enumerate() {
        if matches!(seen.repair(&repair.fact), Some(RepairStatus::Open | RepairStatus::Overdue | RepairStatus::Done)) {
            let what = named(frame, repair)?;
            actions.push(action(&format!("done-{place}"), said.case_card_done_action(&what), Glyph::Yes));
            actions.push(action(&format!("end-{place}"), said.case_card_end_action(&what), Glyph::No));
        }
    }
    if seen.appealed || seen.overdue_outside {
        actions.push(action("outside", said.case_card_outside_action(), Glyph::Forward));
    }
    if seen.appealed && !case.was_chosen(me) {
        actions.push(action("reasons", said.case_reasons_title(), Glyph::Tell));
    }
    Ok(())
}

/// Where a tap leads.
pub(super) fn tap(frame: &Frame<'_>, id: &RecordId, tapped: &str) -> Result<Next, Unreadable> {
    let record = *id;
    let Some((_, case)) = held(frame.records, id)? else { return Ok(Next::Stay) };
    let hear = |act| Next::act(Command::HearCase { record, act }, After::to(CaseRoute::Card(record)));
    // An action about one of several repairs ends with its place among them.
    let repair = |before: &str| {
        let place: usize = tapped.strip_prefix(before)?.parse().ok()?;
        case.repairs.all.get(place).map(|repair| repair.fact)
    };
    let begins = |of: &Path| tapped.strip_prefix("begin-") == Some(path_name(*of));
    Ok(match tapped {
        "own-words" => Next::to(UnsaidRoute::List(WordsOf::Case(record))),
        "safer" => Next::to(CaseRoute::Safer(record)),
        "choose" => Next::to(CaseRoute::Choose(record)),
        "write" => Next::to(CaseRoute::Write(record)),
        "appeal" => Next::to(CaseRoute::Appeal(record)),
        "count" => Next::to(CaseRoute::Count(record)),
        "heard" => hear(HearingAct::Heard),
        "acknowledge" => hear(HearingAct::Advance(Stage::Acknowledged)),
        "assess" => hear(HearingAct::Advance(Stage::Assessing)),
        "answer" => Next::to(CaseRoute::Answer(record)),
        "offer" => Next::to(CaseRoute::Offer(record)),
        "repair" => Next::to(CaseRoute::Repair(record)),
        "outside" => hear(HearingAct::BringOutside),
        "reasons" => Next::to(CaseRoute::Reasons(record)),
        "case-out" => Next::Ask { effect: Effect::SaveFile { id: tapped.to_owned(), name: READERS_FILE.to_owned() } },
        talks::TALKS => Next::to(CaseRoute::Talks(record)),
        _ => {
            let confirm = repair("confirm-").map(|fact| Next::to(CaseRoute::Confirm(record, fact)));
            let done = || repair("done-").map(|fact| Next::to(CaseRoute::Done(record, fact)));
            let end = || repair("end-").map(|fact| Next::to(CaseRoute::End(record, fact)));
            let begin = || PATHS.into_iter().find(begins).map(|of| hear(HearingAct::Start(of)));
            confirm.or_else(done).or_else(end).or_else(begin).unwrap_or(Next::Stay)
        }
    })
}
