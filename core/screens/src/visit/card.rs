//! One visit: how it stands, a line for each thing said in it, and what may be done today.

use weft_l10n::Phrase;
use weft_model::command::Command;
use weft_model::ids::{FactId, RecordId};
use weft_model::records::Unreadable;
use weft_model::visit::{
    CheckIn, PromiseStands, Told, VisitCommand, What, Word, check_ins, promise_stands, stage, word,
};

use super::list::standing;
use super::{Saying, Seen, VisitRoute, carry, home_only, what, who, words_of};
use crate::LedgerRoute;
use crate::frame::{Frame, action, first_words};
use crate::own::{self, FormRoute};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Action, Contents, Line, Screen};
use crate::terms;
use crate::unsaid::{self, UnsaidRoute, WordsOf};
use crate::widget::{Glyph, Tone, Widget};

/// A line shows about this many letters of what was said.
const LINE_LETTERS: usize = 60;

/// Draws the visit.
pub(super) fn draw(frame: &Frame<'_>, seen: &Seen) -> Result<Screen, Unreadable> {
    let scene = frame.scene;
    let words = scene.words;
    let mut header = banners(scene, seen);
    let invited = &seen.invited;
    header.push(Widget::words("who", who(scene, invited)));
    header.push(Widget::words("days", words.visit_list_days_hint(invited.from.date(), invited.to.date())));
    let host = terms::group_name(scene.membership, &invited.host).value;
    header.push(Widget::words("invited", words.visit_card_invited_label(&host, invited.day.date())));
    let (label, glyph, tone) = standing(words, stage(&seen.visit, scene.today));
    header.push(Widget { live: true, ..Widget::status("stage", label, glyph, tone) });
    if seen.travels(scene) {
        header.push(Widget::status("you", words.visit_card_you_label(), Glyph::Visit, Tone::Plain));
    }
    let open = u64::try_from(seen.visit.conditions_open()).unwrap_or(u64::MAX);
    if open > 0 && seen.visit.is_open() {
        let note = words.visit_card_conditions_note(open);
        header.push(Widget::status("conditions", note, Glyph::Wait, Tone::Waiting));
    }
    header.extend(home(scene, seen));
    let mut actions = actions(frame, seen)?;
    if let Some(id) = frame.route.record() {
        let (filled, more) = own::beside(frame, &id)?;
        header.extend(filled);
        actions.extend(more);
        actions.extend(unsaid::way(frame, WordsOf::Visit(id))?);
    }
    let rows = rows(frame, seen)?;
    let body = Contents::Rows { header, rows, more: false };
    frame.screen(words.visit_card_title(), words.visit_card_help(), body, actions)
}

fn banners(scene: &Scene<'_>, seen: &Seen) -> Vec<Widget> {
    let words = scene.words;
    let mut banners = Vec::new();
    if seen.newer {
        banners.push(Widget::banner("newer", words.frame_newer_record_banner(), Glyph::Care, Tone::Care));
    }
    if seen.visit.contested {
        banners.push(Widget::banner("contested", words.visit_card_contested_banner(), Glyph::Care, Tone::Care));
    }
    for (place, (group, day)) in seen.visit.called_off.iter().enumerate() {
        let label = words.visit_card_off_banner(&terms::group_name(scene.membership, group).value, day.date());
        banners.push(Widget::banner(&format!("off-{place}"), label, Glyph::No, Tone::Care));
    }
    banners
}

/// What only home reads and nobody said: the days to be heard from, and whether a report is waited for.
fn home(scene: &Scene<'_>, seen: &Seen) -> Vec<Widget> {
    let words = scene.words;
    let mut planned: Vec<_> = seen.homes.iter().flat_map(|home| check_ins(home, scene.today)).collect();
    planned.sort_by_key(|(member, on, _)| (*on, *member));
    let mut widgets = Vec::new();
    for (place, (_, on, how)) in planned.into_iter().enumerate() {
        let (label, glyph, tone) = match how {
            CheckIn::Ahead => (words.visit_card_ahead_label(on.date()), Glyph::Wait, Tone::Plain),
            CheckIn::Waiting(until) => (words.visit_card_waiting_label(until.date()), Glyph::Wait, Tone::Waiting),
            CheckIn::Heard(heard) | CheckIn::Late(heard) => {
                (words.visit_card_heard_label(on.date(), heard.date()), Glyph::Hear, Tone::Settled)
            }
            CheckIn::Missed => (words.visit_card_missed_label(on.date()), Glyph::Care, Tone::Care),
            CheckIn::NotNeeded => continue,
        };
        widgets.push(Widget { live: true, ..Widget::status(&format!("check-in-{place}"), label, glyph, tone) });
    }
    let waits: Vec<Word> = seen.homes.iter().map(|home| word(home, scene.today)).collect();
    let given = waits.iter().any(|word| matches!(word, Word::Given(_)));
    match waits.first() {
        Some(Word::Waiting(by)) if !given => {
            let label = words.visit_card_word_label(by.date());
            widgets.push(Widget::status("word", label, Glyph::Wait, Tone::Waiting));
        }
        Some(Word::Late(by)) if !given => {
            let label = words.visit_card_late_label(by.date());
            widgets.push(Widget::status("word", label, Glyph::Wait, Tone::Care));
        }
        _ => {}
    }
    if !widgets.is_empty() {
        widgets.insert(0, Widget::heading("home-heading", home_only(scene)));
    }
    widgets
}

/// A line for each thing said, by its kind, then in the order in which it was said; then the drafted entries.
fn rows(frame: &Frame<'_>, seen: &Seen) -> Result<Vec<Line>, Unreadable> {
    let scene = frame.scene;
    let mut told: Vec<_> = seen.told().collect();
    told.sort_by_key(|(told, _)| order(&told.what));
    let line = |(told, home)| self::line(frame, seen, told, home);
    let mut rows = told.into_iter().map(line).collect::<Result<Vec<Line>, Unreadable>>()?;
    for drafted in &seen.visit.drafted {
        let line = Line::plain(drafted.entry, scene.words.terms_kind_hosting_label());
        let hint = Some(scene.words.terms_unit_nights_label(drafted.nights));
        rows.push(Line { hint, glyph: Glyph::Ledger, ..line });
    }
    Ok(rows)
}

const fn order(what: &What) -> u8 {
    match what {
        What::Condition { .. } => 0,
        What::Promise { .. } => 1,
        What::Question => 2,
        What::Voice { .. } => 3,
        What::Budget { .. } => 4,
        What::Note { .. } => 5,
        What::Report => 6,
        What::Thanks => 7,
        What::Risk => 8,
        What::Debrief => 9,
    }
}

fn line(frame: &Frame<'_>, seen: &Seen, told: &Told, home: bool) -> Result<Line, Unreadable> {
    let scene = frame.scene;
    let words = scene.words;
    let group = terms::group_name(scene.membership, &told.group);
    let reader = if home { scene.words.terms_whom_group_label(&group.value) } else { group };
    let day = told.note_on().unwrap_or(told.day).date();
    let hint = words.visit_card_line_hint(&what(scene, &told.what).value, day, &reader.value);
    let status = status(scene, seen, &told.what);
    Ok(Line {
        id: told.act.to_string(),
        label: first_words(words_of(frame.records, scene, told)?, LINE_LETTERS),
        hint: Some(hint),
        tone: status.as_ref().map_or(Tone::Plain, |(_, tone)| *tone),
        status: status.map(|(status, _)| status),
        glyph: glyph(&told.what),
    })
}

/// What became of it.
pub(super) fn status(scene: &Scene<'_>, seen: &Seen, what: &What) -> Option<(Phrase, Tone)> {
    let words = scene.words;
    match (what, promise_stands(what, scene.today)) {
        (What::Condition { accepted: true }, _) => {
            let home = terms::group_name(scene.membership, &seen.invited.home);
            Some((words.visit_card_accepted_status(&home.value), Tone::Settled))
        }
        (What::Condition { accepted: false }, _) => Some((words.visit_card_open_status(), Tone::Waiting)),
        (_, Some(PromiseStands::Kept(_))) => Some((words.visit_card_kept_status(), Tone::Settled)),
        (What::Promise { by, .. }, Some(PromiseStands::Open)) => {
            Some((words.visit_card_by_status(by.date()), Tone::Waiting))
        }
        (What::Promise { by, .. }, Some(PromiseStands::Late)) => {
            Some((words.visit_card_due_status(by.date()), Tone::Care))
        }
        _ => None,
    }
}

/// Its icon.
pub(super) const fn glyph(what: &What) -> Glyph {
    match what {
        What::Question => Glyph::Help,
        What::Voice { .. } | What::Debrief => Glyph::Hear,
        What::Condition { .. } => Glyph::Know,
        What::Budget { .. } => Glyph::Ledger,
        What::Note { .. } | What::Report => Glyph::Document,
        What::Promise { .. } | What::Thanks => Glyph::HandOver,
        What::Risk => Glyph::Care,
    }
}

/// What may be done today. The first is the main one; calling off never is.
fn actions(frame: &Frame<'_>, seen: &Seen) -> Result<Vec<Action>, Unreadable> {
    let scene = frame.scene;
    let words = scene.words;
    let say = |saying: Saying| {
        let may = seen.may_say(scene, saying);
        may.then(|| action(saying.name(), saying.action(words), saying.glyph()))
    };
    let mut actions = Vec::new();
    if seen.may_accept(scene) {
        actions.push(action("accept", words.visit_card_accept_action(), Glyph::Yes));
    }
    actions.extend([Saying::Report, Saying::Note].into_iter().filter_map(say));
    if let Some((day, _)) = seen.days(frame.records, scene)?.first() {
        let hint = Some(words.ledger_entry_day_label(day.date()));
        actions.push(Action { hint, ..action("close", words.visit_close_sure_action(), Glyph::Suspend) });
    }
    if seen.may_check_in(scene) {
        actions.push(action("check-in", words.visit_check_title(), Glyph::Hear));
    }
    let further = [Saying::Question, Saying::Condition, Saying::Budget, Saying::Risk, Saying::Debrief];
    let further = further.into_iter().chain([Saying::Promise, Saying::Thanks, Saying::Hosting]);
    actions.extend(further.filter_map(say));
    if seen.may_carry(scene) {
        actions.push(action(carry::CARRY, words.carry_list_title(), Glyph::Hear));
    }
    if seen.planned_for(scene).is_some() {
        actions.push(action("plan", words.visit_plan_title(), Glyph::Wait));
    }
    if let Some(first) = actions.first_mut() {
        first.main = true;
    }
    if seen.may_call_off(scene) {
        actions.push(action("call-off", words.visit_off_sure_action(), Glyph::No));
    }
    Ok(actions)
}

/// Where a tap leads.
pub(super) fn tap(frame: &Frame<'_>, record: RecordId, id: &str) -> Result<Next, Unreadable> {
    if let Some(saying) = Saying::named(id) {
        return Ok(Next::to(VisitRoute::Say(record, saying)));
    }
    let act = |command| Next::act(Command::Visit(command), After::to(VisitRoute::Card(record)));
    Ok(match id {
        "accept" => act(VisitCommand::Accept { record }),
        "check-in" => Next::to(VisitRoute::CheckIn(record)),
        "plan" => Next::to(VisitRoute::Plan(record)),
        "own-words" => Next::to(UnsaidRoute::List(WordsOf::Visit(record))),
        carry::CARRY => Next::to(VisitRoute::Voices(record)),
        "own-fields" => Next::to(FormRoute::About(record)),
        "call-off" => Next::to(VisitRoute::CallOff(record)),
        "close" => match Seen::of(frame, &record)? {
            Some(seen) => {
                let day = seen.days(frame.records, frame.scene)?.first().map(|(day, _)| *day);
                day.map_or(Next::Stay, |day| Next::to(VisitRoute::Close(record, day)))
            }
            None => Next::Stay,
        },
        line => match (line.parse::<FactId>(), line.parse::<RecordId>()) {
            (Ok(act), _) => Next::to(VisitRoute::Said(record, act)),
            (_, Ok(entry)) => Next::to(LedgerRoute::Entry(entry)),
            _ => Next::Stay,
        },
    })
}
