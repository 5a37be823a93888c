//! Today: the few things that wait for whoever looks. Only what has a screen of its own is listed, so that every line opens.

use std::collections::BTreeSet;

use weft_l10n::Phrase;
use weft_model::case::{Case, Urgency, view};
use weft_model::day::Day;
use weft_model::fold::State;
use weft_model::records::{Due, DueBy, DueLine, Matter, Records, Unreadable};

use crate::conflict::{self, CONFLICTS};
use crate::frame::{Frame, record_id};
use crate::list;
use crate::route::{Next, Place, Route};
use crate::scene::{Door, Scene};
use crate::screen::{Area, Contents, Line, Screen};
use crate::widget::{Glyph, Tone, Widget};

/// So many lines are shown.
const LINES: usize = 7;
/// So many of each matter are counted; further ones are only known to be there.
const LOOKED_AT: u32 = 200;
/// What is listed. Whether the line of a case was written is known only to who knows in which record it stands, and what does
/// not agree has a screen of its own.
const LISTED: [Matter; 17] = [
    Matter::AnswerCase,
    Matter::NotHeard,
    Matter::CheckIn,
    Matter::Recall,
    Matter::AskSafer,
    Matter::Repair,
    Matter::Promise,
    Matter::ReportVisit,
    Matter::AnswerInvitation,
    Matter::AcceptCondition,
    Matter::AskAgain,
    Matter::AnswerEntry,
    Matter::AnswerCorrection,
    Matter::AnswerReversal,
    Matter::Translate,
    Matter::Review,
    Matter::Adjust,
];

/// What is told behind doors: no notice ever comes of it.
const OF_CASES: [Matter; 3] = [Matter::AnswerCase, Matter::AskSafer, Matter::Repair];

/// The next day, after today, on which something that is listed begins to wait or is due at last; nothing of a case.
///
/// # Errors
/// If the notebook cannot be read.
pub fn next_due(records: &dyn Records, scene: &Scene<'_>) -> Result<Option<Day>, Unreadable> {
    let mut next: Option<Day> = None;
    for matter in LISTED.into_iter().filter(|matter| !OF_CASES.contains(matter)) {
        let asked = DueBy { whose: Some(scene.mine()), ..DueBy::of(matter, LOOKED_AT) };
        // What was not heard is told after the last day for it: that day itself is nobody's.
        let both = |Due { since, by, .. }: Due| [Some(since), by.filter(|by| *by > since)];
        let days = records.due(&asked)?.into_iter().flat_map(|line| both(line.due)).flatten();
        next = days.filter(|day| *day > scene.today).chain(next).min();
    }
    Ok(next)
}

/// Where its screen stands.
pub(crate) fn place() -> Place {
    Place::new("today", Area::Everything, 1).back(Route::Home).private()
}

/// How pressing something is, the most pressing first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Pressing {
    Danger,
    /// Somebody who travels was not heard from.
    NotHeard,
    Late,
    /// What was taken back is told before anything else that has time.
    TakenBack,
    Waiting,
}

/// Something that waits.
struct Waiting {
    line: DueLine,
    pressing: Pressing,
}

/// What waits, and whether all that is due was counted.
struct All {
    waiting: Vec<Waiting>,
    /// Whether something does not agree.
    conflicts: bool,
    whole: bool,
}

/// Draws it.
pub(crate) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let All { waiting, conflicts, whole } = all(frame)?;
    let mut rows = Vec::new();
    // What does not agree stands last: nobody waits for it.
    let shown = if conflicts { LINES.saturating_sub(1) } else { LINES };
    for one in waiting.iter().take(shown) {
        rows.extend(line(frame, one)?);
    }
    if conflicts {
        rows.push(Line::to(CONFLICTS, words.conflict_list_title(), Glyph::Care));
    }
    let mut header = Vec::new();
    // Behind a closed door something may wait.
    if rows.is_empty() && whole && frame.scene.second != Door::Closed {
        header.push(Widget::status("none", words.today_list_none_text(), Glyph::Yes, Tone::Settled));
    }
    if !whole {
        header.push(Widget::words("many", words.today_list_many_label()));
    } else if waiting.len() > shown {
        let more = words.today_list_more_label(count(waiting.len().saturating_sub(shown)));
        header.push(Widget::words("more", more));
    }
    let body = Contents::Rows { header, rows, more: false };
    frame.screen(words.today_list_title(), words.today_list_help(), body, Vec::new())
}

/// What stands under the line at home: how much waits, as far as it is counted; none if nothing does. No record is opened for it
/// but cases, which are in memory.
pub(crate) fn hint(frame: &Frame<'_>) -> Result<Option<Phrase>, Unreadable> {
    let words = frame.scene.words;
    let All { waiting, conflicts, whole } = all(frame)?;
    Ok(match waiting.len().saturating_add(usize::from(conflicts)) {
        _ if !whole => Some(words.today_list_many_label()),
        0 => None,
        some => Some(words.today_list_waiting_label(count(some))),
    })
}

/// Where a tapped line leads.
pub(crate) fn tap(frame: &Frame<'_>, id: &str) -> Result<Next, Unreadable> {
    if id == CONFLICTS {
        return Ok(Next::to(Route::Conflicts));
    }
    let Some(id) = id.split_once('.').and_then(|(record, _)| record_id(record)) else { return Ok(Next::Stay) };
    Ok(frame.records.record(&id)?.as_ref().and_then(list::opens).map_or(Next::Stay, Next::to))
}

/// What waits for whoever looks: danger and what is late first, then by day, then what has none.
fn all(frame: &Frame<'_>) -> Result<All, Unreadable> {
    let scene = frame.scene;
    let (mut lines, mut whole) = (Vec::new(), true);
    // Each matter by itself: however much there is of one, what may harm somebody is among what is counted.
    for matter in LISTED {
        let asked = DueBy { whose: Some(scene.mine()), on: Some(scene.today), ..DueBy::of(matter, LOOKED_AT) };
        let found = frame.records.due(&asked)?;
        whole &= u32::try_from(found.len()).is_ok_and(|found| found < LOOKED_AT);
        lines.extend(found);
    }
    // Two repairs of one case, or two recalls of one consent, are one line: the earliest.
    let mut seen = BTreeSet::new();
    lines.retain(|line| seen.insert((line.record, line.due.matter)));
    // Whoever has to be heard from is not told that somebody was not.
    lines.retain(|line| line.due.matter != Matter::NotHeard || !seen.contains(&(line.record, Matter::CheckIn)));
    let mut waiting = Vec::new();
    for line in lines {
        waiting.extend(pressing(frame, &line)?.map(|pressing| Waiting { line, pressing }));
    }
    let place = |due: &Due| (due.by.is_none(), due.by, due.since);
    waiting.sort_by_key(|one| (one.pressing, place(&one.line.due), one.line.record));
    Ok(All { waiting, conflicts: conflict::are_told(frame)?, whole })
}

/// How pressing it is; none if it is not for the reader to do.
fn pressing(frame: &Frame<'_>, line: &DueLine) -> Result<Option<Pressing>, Unreadable> {
    let (today, due) = (frame.scene.today, &line.due);
    if OF_CASES.contains(&due.matter) {
        // Its rows do not say whom it concerns, nor whether somebody is in danger.
        let Some(record) = frame.records.record(&line.record)? else { return Ok(None) };
        let State::Case(case) = &record.state else { return Ok(None) };
        if !is_for(frame.scene, case, due.matter) {
            return Ok(None);
        }
        if due.matter == Matter::AnswerCase && view(&record, case, today).urgency == Urgency::Danger {
            return Ok(Some(Pressing::Danger));
        }
    }
    let deadline = due.by.filter(|_| due.matter != Matter::AskSafer);
    Ok(Some(match due.matter {
        Matter::NotHeard => Pressing::NotHeard,
        _ if deadline.is_some_and(|by| by < today) => Pressing::Late,
        Matter::Recall => Pressing::TakenBack,
        _ => Pressing::Waiting,
    }))
}

/// Whether a case's matter is the reader's: its listeners answer, the affected person is asked.
fn is_for(scene: &Scene<'_>, case: &Case, matter: Matter) -> bool {
    let me = &scene.me.member;
    match matter {
        Matter::AskSafer => case.told_only_for_oneself() && case.is_filer(me) && !case.is_contested(),
        _ => case.is_listener(me),
    }
}

/// The line: what is due, about what, and by when. Late is a word; only danger is coloured as such.
fn line(frame: &Frame<'_>, one: &Waiting) -> Result<Option<Line>, Unreadable> {
    let scene = frame.scene;
    let words = scene.words;
    let DueLine { record, due } = &one.line;
    let Some(record) = frame.records.record(record)? else { return Ok(None) };
    let Some(of) = list::line(frame.records, scene, &record)? else { return Ok(None) };
    let status = match due.by {
        Some(by) if due.matter == Matter::AskSafer => words.today_line_since_status(by.date()),
        Some(by) if by < scene.today => words.today_line_late_status(by.date()),
        Some(by) => words.today_line_by_status(by.date()),
        None => words.today_line_since_status(due.since.date()),
    };
    let tone = match one.pressing {
        Pressing::Danger | Pressing::NotHeard => Tone::Care,
        Pressing::Late => Tone::Waiting,
        Pressing::TakenBack | Pressing::Waiting => Tone::Plain,
    };
    Ok(Some(Line {
        id: format!("{}.{:?}", record.id, due.matter),
        label: matter(frame, due.matter, one.pressing),
        // What somebody told stays on the screens of cases.
        hint: Some(of.label).filter(|_| !matches!(record.state, State::Case(_))),
        status: Some(status),
        tone,
        glyph: of.glyph,
    }))
}

/// What is due, in plain words.
fn matter(frame: &Frame<'_>, matter: Matter, pressing: Pressing) -> Phrase {
    let words = frame.scene.words;
    match matter {
        Matter::AskAgain => words.today_matter_ask_again_label(),
        Matter::AnswerEntry | Matter::AnswerCorrection => words.today_matter_answer_entry_label(),
        Matter::Translate => words.today_matter_translate_label(),
        Matter::Recall => words.today_matter_recall_label(),
        Matter::AnswerInvitation => words.today_matter_invitation_label(),
        Matter::AcceptCondition => words.today_matter_condition_label(),
        Matter::CheckIn => words.today_matter_check_in_label(),
        Matter::ReportVisit => words.today_matter_report_label(),
        Matter::Promise => words.today_matter_promise_label(),
        Matter::AnswerCase if pressing == Pressing::Danger => words.today_matter_danger_label(),
        Matter::NotHeard => words.today_matter_not_heard_label(),
        // These are never listed ([`LISTED`]).
        Matter::AnswerCase | Matter::CountCase | Matter::TakeLineBack => words.today_matter_answer_case_label(),
        Matter::YesLost | Matter::TwoAnswers | Matter::BegunTwice | Matter::SetAside => words.conflict_list_title(),
        Matter::Repair => words.today_matter_repair_label(),
        Matter::AskSafer => words.today_matter_safer_label(),
        Matter::AnswerReversal => words.today_matter_reversal_label(),
        Matter::Review => words.today_matter_review_label(),
        Matter::Adjust => words.today_matter_adjust_label(),
    }
}

fn count(n: usize) -> u64 {
    u64::try_from(n).unwrap_or(u64::MAX)
}
