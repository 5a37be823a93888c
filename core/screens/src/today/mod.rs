//! Today: the few things that wait for whoever looks. Only what has a screen of its own is listed, so that every line opens.

use weft_l10n::Phrase;
use weft_model::case::{Urgency, view};
use weft_model::day::Day;
use weft_model::fold::{Record, State};
use weft_model::records::{Due, DueBy, DueLine, Matter, Unreadable};

use crate::frame::{Frame, record_id};
use crate::list;
use crate::route::{Next, Place, Route};
use crate::scene::{Door, Scene};
use crate::screen::{Area, Contents, Line, Screen};
use crate::widget::{Glyph, Tone, Widget};

/// So many lines are shown.
const LINES: usize = 7;
/// So many dues are looked at, and so many records opened for them, so that the first screen opens at once however much is kept.
const LOOKED_AT: u32 = 500;
const OPENED: usize = 100;
/// These are looked at before all others, so many of each.
const FIRST: [Matter; 3] = [Matter::AnswerCase, Matter::CheckIn, Matter::Recall];
const LOOKED_AT_FIRST: u32 = 50;
/// A yes that runs out is asked for again within so many days before.
const ASK_AGAIN_DAYS: u32 = 14;

/// Where its screen stands.
pub(crate) fn place() -> Place {
    Place::new("today", Area::Everything, 1).back(Route::Home).private()
}

/// How pressing something is, the most pressing first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Pressing {
    Danger,
    Late,
    /// What was taken back is told before anything else that has time.
    TakenBack,
    Waiting,
}

/// Something that waits, with the record that it opens.
struct Waiting {
    record: Record,
    due: Due,
    pressing: Pressing,
}

/// What waits, and whether all that is due was looked at.
struct All {
    waiting: Vec<Waiting>,
    whole: bool,
}

/// Draws it.
pub(crate) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let All { waiting, whole } = all(frame)?;
    let mut rows = Vec::new();
    for one in waiting.iter().take(LINES) {
        rows.push(line(frame, one)?);
    }
    let mut header = Vec::new();
    // Behind a closed door something may wait.
    if waiting.is_empty() && whole && frame.scene.second != Door::Closed {
        header.push(Widget::status("none", words.today_list_none_text(), Glyph::Yes, Tone::Settled));
    }
    if !whole {
        header.push(Widget::words("many", words.today_list_many_label()));
    } else if waiting.len() > LINES {
        let more = words.today_list_more_label(count(waiting.len().saturating_sub(LINES)));
        header.push(Widget::words("more", more));
    }
    let body = Contents::Rows { header, rows, more: false };
    frame.screen(words.today_list_title(), words.today_list_help(), body, Vec::new())
}

/// What stands under the line at home: how much waits, as far as it was looked at; none if nothing does.
pub(crate) fn hint(frame: &Frame<'_>) -> Result<Option<Phrase>, Unreadable> {
    let words = frame.scene.words;
    let All { waiting, whole } = all(frame)?;
    Ok(match waiting.len() {
        _ if !whole => Some(words.today_list_many_label()),
        0 => None,
        some => Some(words.today_list_waiting_label(count(some))),
    })
}

/// Where a tapped line leads.
pub(crate) fn tap(frame: &Frame<'_>, id: &str) -> Result<Next, Unreadable> {
    let Some(id) = id.split_once('.').and_then(|(record, _)| record_id(record)) else { return Ok(Next::Stay) };
    Ok(frame.records.record(&id)?.as_ref().and_then(list::opens).map_or(Next::Stay, Next::to))
}

/// What waits for whoever looks: danger and what is late first, then by day, then what has none.
fn all(frame: &Frame<'_>) -> Result<All, Unreadable> {
    let scene = frame.scene;
    let mut lines = Vec::new();
    // However much is overdue, what may harm somebody is looked at.
    for matter in FIRST {
        lines.extend(frame.records.due(&DueBy { matter: Some(matter), until: None, lines: LOOKED_AT_FIRST })?);
    }
    let all = frame.records.due(&DueBy { matter: None, until: None, lines: LOOKED_AT })?;
    let all_there_is = u32::try_from(all.len()).is_ok_and(|looked_at| looked_at < LOOKED_AT);
    lines.extend(all);
    lines.retain(|line| is_mine(scene, &line.due) && is_now(&line.due, scene.today));
    // Two repairs of one case, or two recalls of one consent, are one line: the earliest.
    let mut seen = std::collections::BTreeSet::new();
    lines.retain(|line| seen.insert((line.record, line.due.matter)));
    // Whether somebody is in danger is known once their case is open.
    lines.sort_by_key(|line| FIRST.iter().position(|first| *first == line.due.matter).unwrap_or(FIRST.len()));
    let whole = all_there_is && lines.len() <= OPENED;
    let mut waiting = Vec::new();
    for DueLine { record, due } in lines.into_iter().take(OPENED) {
        let Some(record) = frame.records.record(&record)?.filter(|record| list::opens(record).is_some()) else {
            continue;
        };
        if !is_for(scene, &record, due.matter) {
            continue;
        }
        let pressing = pressing(&record, &due, scene.today);
        waiting.push(Waiting { record, due, pressing });
    }
    waiting.sort_by_key(|one| (one.pressing, one.due.by.is_none(), one.due.by, one.due.since, one.record.id));
    Ok(All { waiting, whole })
}

/// Whether it is for the reader to do: their group's or anybody's, theirs or any member's.
fn is_mine(scene: &Scene<'_>, due: &Due) -> bool {
    due.group.is_none_or(|group| group == scene.me.group) && due.member.is_none_or(|member| member == scene.me.member)
}

/// Whether a case's matter is the reader's: its listeners answer, the affected person is asked.
fn is_for(scene: &Scene<'_>, record: &Record, matter: Matter) -> bool {
    let case = match &record.state {
        State::Case(case) => case,
        // Between two other groups nobody of a third one translates.
        State::Entry(entry) => return matter != Matter::Translate || entry.concerns(scene.me.group),
        _ => return true,
    };
    let me = &scene.me.member;
    match matter {
        Matter::AskSafer => case.told_only_for_oneself() && case.is_filer(me) && !case.is_contested(),
        _ => case.is_listener(me),
    }
}

/// Whether it waits already, and still.
fn is_now(due: &Due, today: Day) -> bool {
    match (due.matter, due.by) {
        // Once the yes has run out it is a no, and nothing is late.
        (Matter::AskAgain, Some(by)) => by >= today && by <= today.plus(ASK_AGAIN_DAYS),
        // Asked from that day on.
        (Matter::AskSafer, Some(by)) => by <= today,
        // Whether the line was written is known only to who knows in which record it stands.
        (Matter::CountCase | Matter::TakeLineBack, _) => false,
        (_, Some(_)) => due.since <= today,
        (_, None) => true,
    }
}

fn pressing(record: &Record, due: &Due, today: Day) -> Pressing {
    if let (State::Case(case), Matter::AnswerCase) = (&record.state, due.matter)
        && view(record, case, today).urgency == Urgency::Danger
    {
        return Pressing::Danger;
    }
    let deadline = due.by.filter(|_| due.matter != Matter::AskSafer);
    match due.matter {
        _ if deadline.is_some_and(|by| by < today) => Pressing::Late,
        Matter::Recall => Pressing::TakenBack,
        _ => Pressing::Waiting,
    }
}

/// The line: what is due, about what, and by when. Late is a word; only danger is coloured as such.
fn line(frame: &Frame<'_>, one: &Waiting) -> Result<Line, Unreadable> {
    let scene = frame.scene;
    let words = scene.words;
    let of = list::line(frame.records, scene, &one.record)?;
    let about = of.as_ref().map(|line| line.label.clone());
    let due = &one.due;
    let status = match due.by {
        Some(by) if due.matter == Matter::AskSafer => words.today_line_since_status(by.date()),
        Some(by) if by < scene.today => words.today_line_late_status(by.date()),
        Some(by) => words.today_line_by_status(by.date()),
        None => words.today_line_since_status(due.since.date()),
    };
    let tone = match one.pressing {
        Pressing::Danger => Tone::Care,
        Pressing::Late => Tone::Waiting,
        Pressing::TakenBack | Pressing::Waiting => Tone::Plain,
    };
    Ok(Line {
        id: format!("{}.{:?}", one.record.id, due.matter),
        label: matter(frame, due.matter, one.pressing),
        // What somebody told stays on the screens of cases.
        hint: about.filter(|_| !matches!(one.record.state, State::Case(_))),
        status: Some(status),
        tone,
        glyph: of.map_or(Glyph::Wait, |line| line.glyph),
    })
}

/// What is due, in plain words.
fn matter(frame: &Frame<'_>, matter: Matter, pressing: Pressing) -> Phrase {
    let words = frame.scene.words;
    match matter {
        Matter::AskAgain => words.today_matter_ask_again_label(),
        Matter::AnswerEntry => words.today_matter_answer_entry_label(),
        Matter::Translate => words.today_matter_translate_label(),
        Matter::Recall => words.today_matter_recall_label(),
        Matter::AnswerInvitation => words.today_matter_invitation_label(),
        Matter::AcceptCondition => words.today_matter_condition_label(),
        Matter::CheckIn => words.today_matter_check_in_label(),
        Matter::ReportVisit => words.today_matter_report_label(),
        Matter::Promise => words.today_matter_promise_label(),
        Matter::AnswerCase if pressing == Pressing::Danger => words.today_matter_danger_label(),
        // The two about a line in public numbers are never listed ([`is_now`]).
        Matter::AnswerCase | Matter::CountCase | Matter::TakeLineBack => words.today_matter_answer_case_label(),
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
