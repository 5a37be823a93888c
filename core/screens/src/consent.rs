//! Consents: the list, the card, closing for now, taking back.

use weft_l10n::Phrase;
use weft_model::artefact::Artefact;
use weft_model::command::{Command, Refusal};
use weft_model::consent::{Consent, ScopeStatus, View, person_of, view};
use weft_model::fold::{Record, State};
use weft_model::gate::{OVERVIEW_USE, gate, heard};
use weft_model::ids::RecordId;
use weft_model::records::{Records, Unreadable};

use crate::frame::{Frame, action, content, first_words, main_action, record_id};
use crate::route::{After, AskStep, Next, Route};
use crate::scene::Scene;
use crate::screen::{Action, Contents, Line, Screen};
use crate::terms;
use crate::widget::{Control, Glyph, GridRow, Sensitivity, Tone, Widget};

/// A list's line shows about this many letters of what was said.
const LINE_LETTERS: usize = 60;

/// The record and state of a consent, if it is one and is held here.
pub(crate) fn held(records: &dyn Records, id: &RecordId) -> Result<Option<(Record, Consent)>, Unreadable> {
    Ok(records.record(id)?.and_then(|record| match &record.state {
        State::Consent(consent) => Some((record.clone(), consent.clone())),
        _ => None,
    }))
}

/// Draws the list.
pub(crate) fn list(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let lines = crate::more_lines(frame.records, frame.scene, frame.route, None)?;
    let mut header = Vec::new();
    if lines.rows.is_empty() {
        header.push(Widget::words("none", words.consent_list_none_text()));
    }
    let actions = vec![
        main_action("ask", words.consent_list_ask_action(), Glyph::Add),
        action("take-back", words.consent_list_take_back_action(), Glyph::TakeBack),
    ];
    let body = Contents::Rows { header, rows: lines.rows, more: lines.more };
    frame.screen(words.consent_list_title(), words.consent_list_help(), body, actions)
}

/// One line of the list.
pub(crate) fn line(records: &dyn Records, scene: &Scene<'_>, record: &Record) -> Result<Line, Unreadable> {
    let words = scene.words;
    let State::Consent(consent) = &record.state else {
        return Ok(Line::plain(record.id, words.frame_missing_screen_title()));
    };
    let view = view(consent, record, scene.today);
    let (status, tone) = summary(scene, consent, &view);
    let hint = consent.day.map(|day| words.consent_list_line_hint(day.date(), &asker(scene, consent).value));
    let label = first_words(explained(records, scene, consent)?, LINE_LETTERS);
    Ok(Line { hint, status: Some(status), tone, glyph: Glyph::Consent, ..Line::plain(record.id, label) })
}

fn summary(scene: &Scene<'_>, consent: &Consent, view: &View) -> (Phrase, Tone) {
    let words = scene.words;
    if view.is_withdrawn() {
        return (words.terms_status_withdrawn_label(), Tone::Care);
    }
    if view.is_suspended() {
        return (words.terms_status_suspended_label(), Tone::Care);
    }
    if consent.answers.is_empty() {
        return (words.consent_list_open_status(), Tone::Waiting);
    }
    let yes = view.scopes.iter().filter(|scope| matches!(scope.status, ScopeStatus::Yes { .. })).count();
    let asked = consent.asked.len();
    let count = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
    // Neither answer is the better one: both have the same tone.
    (words.consent_list_yes_status(count(yes), count(asked)), Tone::Plain)
}

fn asker(scene: &Scene<'_>, consent: &Consent) -> Phrase {
    consent.asked_by.map_or_else(|| Phrase::named(""), |(_, group)| terms::group_name(scene.membership, &group))
}

/// The words of the asking.
pub(crate) fn explained(records: &dyn Records, scene: &Scene<'_>, consent: &Consent) -> Result<Phrase, Unreadable> {
    let lang = consent.lang.as_ref().map_or("und", |lang| lang.as_str());
    Ok(terms::told(scene.words, content(records, consent.explained.as_ref())?.as_ref(), lang))
}

/// Draws the card.
pub(crate) fn card(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some((record, consent)) = held(frame.records, id)? else { return frame.missing() };
    let scene = frame.scene;
    let words = scene.words;
    let view = view(&consent, &record, scene.today);
    let mut widgets = Vec::new();
    if record.newer > 0 {
        widgets.push(Widget::banner("newer", words.frame_newer_record_banner(), Glyph::Care, Tone::Care));
    }
    if view.is_withdrawn() {
        widgets.push(Widget::banner("withdrawn", words.consent_card_withdrawn_banner(), Glyph::TakeBack, Tone::Care));
    } else if view.is_suspended() {
        widgets.push(Widget::banner("suspended", words.consent_card_suspended_banner(), Glyph::Suspend, Tone::Care));
    }
    widgets.extend(person(frame, id, &consent)?);
    if let Some(day) = consent.day {
        let label = words.consent_card_asked_label(day.date(), &asker(scene, &consent).value);
        widgets.push(Widget::words("asked", label));
    }
    let how = if consent.spoken { words.consent_card_spoken_label() } else { words.consent_card_read_label() };
    widgets.push(Widget::words("how", how));
    widgets.push(Widget::heading("words-heading", words.consent_card_words_heading()));
    widgets.push(Widget::words("words", explained(frame.records, scene, &consent)?).kept_as(Sensitivity::Private));
    widgets.push(answers(scene, &consent, &view));
    widgets.extend(confirmations(scene, &record, &view));
    widgets.extend(things(frame, id)?);
    widgets.extend(left(scene, &consent));
    let actions = card_actions(scene, &consent, &view);
    let title = words.consent_card_title();
    frame.screen(title, words.consent_card_help(), Contents::Form { widgets }, actions)
}

/// Who it is: found only in a notebook of the asker's group.
fn person(frame: &Frame<'_>, id: &RecordId, consent: &Consent) -> Result<Option<Widget>, Unreadable> {
    let Some((_, person)) = person_of(frame.records, id, consent)? else { return Ok(None) };
    let lang = person.lang.as_ref().map_or("und", |lang| lang.as_str());
    let held = content(frame.records, person.named.as_ref())?;
    let name = terms::told(frame.scene.words, held.as_ref(), lang);
    let label = frame.scene.words.consent_card_person_label(&name.value);
    Ok(Some(Widget::words("person", label).kept_as(Sensitivity::Private)))
}

fn answers(scene: &Scene<'_>, consent: &Consent, view: &View) -> Widget {
    let words = scene.words;
    let header = vec![
        words.consent_card_scope_label(),
        words.consent_card_answer_label(),
        words.consent_card_whom_label(),
        words.consent_card_purpose_label(),
        words.consent_card_until_label(),
    ];
    let asker = asker(scene, consent);
    let none = words.consent_card_none_label();
    let row = |scope: &weft_model::consent::ScopeView| {
        let mut cells = vec![terms::scope(words, scope.scope), terms::answer_today(words, scope)];
        cells.extend(match scope.asked {
            Some(asked) => [
                terms::for_whom(words, &asker, asked.for_whom),
                terms::purpose(words, asked.purpose),
                terms::until(words, asked.until),
            ],
            None => [none.clone(), none.clone(), none.clone()],
        });
        GridRow { cells }
    };
    let rows = view.scopes.iter().map(row).collect();
    Widget::new("answers", words.consent_card_answers_label(), Control::Grid { header, rows })
}

/// So many of so many devices of each group have confirmed a taking back, or a closing while nothing is taken back.
pub(crate) fn confirmations(scene: &Scene<'_>, record: &Record, view: &View) -> Vec<Widget> {
    let heard = heard(scene.membership, &record.acknowledged, view);
    let notice = if view.withdrawals.is_empty() { view.suspensions.last() } else { view.withdrawals.last() };
    let Some(groups) = notice.and_then(|notice| heard.get(notice)) else { return Vec::new() };
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let mut widgets = vec![Widget::heading("known-heading", scene.words.consent_card_known_heading())];
    for (place, (group, heard)) in groups.iter().enumerate() {
        let (done, of) = (count(heard.devices), count(heard.of));
        let name = terms::group_name(scene.membership, group);
        let label = scene.words.consent_card_known_label(u64::from(done), u64::from(of), &name.value);
        let control = Control::Progress { done, of };
        widgets.push(Widget { live: true, ..Widget::new(&format!("known-{place}"), label, control) });
    }
    widgets
}

/// The pictures and recordings that concern it, each with whether it may be used today.
fn things(frame: &Frame<'_>, id: &RecordId) -> Result<Vec<Widget>, Unreadable> {
    let words = frame.scene.words;
    let mut widgets = Vec::new();
    for other in frame.records.concerning(id)? {
        let Some(State::Artefact(Artefact { made: Some(made), .. })) =
            frame.records.record(&other)?.map(|record| record.state)
        else {
            continue;
        };
        let what = terms::artefact_kind(words, made.kind).value;
        let day = made.day.date();
        let (label, glyph) = match gate(frame.records, other, OVERVIEW_USE, frame.scene.today) {
            Ok(cleared) if cleared.artefact().covered.contains_key(id) => {
                (words.consent_card_thing_covered_label(&what, day), Glyph::No)
            }
            Ok(_) => (words.consent_card_thing_allowed_label(&what, day), Glyph::Yes),
            Err(Refusal::Denied(denied)) => {
                let why = terms::denied(words, denied).value;
                (words.consent_card_thing_denied_label(&what, day, &why), Glyph::No)
            }
            Err(_) => return Err(Unreadable),
        };
        widgets.push(Widget::status(&format!("thing-{}", widgets.len()), label, glyph, Tone::Plain));
    }
    if !widgets.is_empty() {
        widgets.insert(0, Widget::heading("things-heading", words.consent_card_things_heading()));
    }
    Ok(widgets)
}

/// What left before; it is said there that it cannot be called back.
fn left(scene: &Scene<'_>, consent: &Consent) -> Vec<Widget> {
    if consent.disclosures.is_empty() {
        return Vec::new();
    }
    let words = scene.words;
    let asker = asker(scene, consent);
    let mut widgets = vec![Widget::heading("left-heading", words.consent_card_left_heading())];
    for (place, left) in consent.disclosures.iter().enumerate() {
        let whom = terms::for_whom(words, &asker, left.for_whom).value;
        let purpose = terms::purpose(words, left.purpose).value;
        let label = words.consent_card_left_label(&whom, &purpose, left.day.date());
        widgets.push(Widget::words(&format!("left-{place}"), label));
    }
    widgets.push(Widget::words("left-note", words.consent_card_left_note()));
    widgets
}

fn card_actions(scene: &Scene<'_>, consent: &Consent, view: &View) -> Vec<Action> {
    let words = scene.words;
    let mut actions = Vec::new();
    let asked_here = consent.asked_by.is_some_and(|(_, group)| group == scene.me.group);
    // A body answers with its quorum, and the dead say nothing more.
    if asked_here && consent.quorum.is_none() && consent.died.is_none() {
        actions.push(if consent.answers.is_empty() {
            main_action("hand-over", words.consent_card_hand_over_action(), Glyph::HandOver)
        } else {
            action("hand-over", words.consent_card_again_action(), Glyph::HandOver)
        });
    }
    let open = |status| matches!(status, ScopeStatus::Yes { .. } | ScopeStatus::NotYet { .. });
    if view.scopes.iter().any(|scope| open(scope.status)) {
        actions.push(action("suspend", words.consent_card_suspend_action(), Glyph::Suspend));
    }
    if !consent.receipts.is_empty() && !view.is_withdrawn() {
        actions.push(action("take-back", words.consent_list_take_back_action(), Glyph::TakeBack));
    }
    actions
}

/// Draws the question whether to close for now.
pub(crate) fn suspend(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    if held(frame.records, id)?.is_none() {
        return frame.missing();
    }
    let words = frame.scene.words;
    let widgets = vec![
        Widget::words("at-once", words.consent_suspend_at_once_text()),
        Widget::words("again", words.consent_suspend_again_text()),
    ];
    let actions = vec![main_action("suspend", words.consent_card_suspend_action(), Glyph::Suspend)];
    frame.screen(words.consent_suspend_title(), words.consent_suspend_help(), Contents::Form { widgets }, actions)
}

/// Draws the field for a receipt number.
pub(crate) fn take_back(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let tried = !frame.draft.get(crate::frame::TRIED).is_empty();
    let number =
        Widget::new("number", words.consent_take_back_number_label(), Control::Secret { digits: true, at_most: 40 })
            .hinted(Some(words.consent_take_back_number_hint()))
            .mistaken(tried.then(|| words.frame_mistake_needed_error()))
            .kept_as(Sensitivity::Secret);
    let actions = vec![main_action("find", words.consent_take_back_find_action(), Glyph::Search)];
    let body = Contents::Form { widgets: vec![number] };
    frame.screen(words.consent_take_back_title(), words.consent_take_back_help(), body, actions)
}

/// Draws what the number opened: the question whether to take it back, or that it is taken back, with the counts.
pub(crate) fn take_back_sure(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some((record, consent)) = held(frame.records, id)? else { return frame.missing() };
    let words = frame.scene.words;
    let view = view(&consent, &record, frame.scene.today);
    let help = words.consent_take_back_help();
    let holds = |status| !matches!(status, ScopeStatus::NotAsked | ScopeStatus::No | ScopeStatus::Withdrawn);
    if !view.withdrawals.is_empty() && !view.scopes.iter().any(|scope| holds(scope.status)) {
        let mut widgets = vec![Widget::words("done", words.consent_take_back_done_text())];
        widgets.extend(confirmations(frame.scene, &record, &view));
        widgets.extend(left(frame.scene, &consent));
        return frame.screen(words.consent_take_back_done_title(), help, Contents::Form { widgets }, Vec::new());
    }
    let mut widgets = vec![answers(frame.scene, &consent, &view)];
    widgets.push(Widget::words("sure", words.consent_take_back_sure_text()));
    widgets.extend(left(frame.scene, &consent));
    let actions = vec![main_action("take-back", words.consent_take_back_sure_action(), Glyph::TakeBack)];
    frame.screen(words.consent_take_back_sure_title(), help, Contents::Form { widgets }, actions)
}

/// Where a tap leads.
pub(crate) fn tap(frame: &Frame<'_>, id: &str) -> Next {
    match (frame.route, id) {
        (Route::Consents, "ask") => Next::to(Route::AskConsent(AskStep::Person)),
        (_, "take-back") => match frame.route {
            Route::TakeBackSure(record) => Next::Do {
                command: Command::WithdrawConsent { record: *record },
                after: After::To(Route::TakeBackSure(*record)),
            },
            _ => Next::to(Route::TakeBack),
        },
        (Route::Consents, line) => record_id(line).map_or(Next::Stay, |record| Next::to(Route::ConsentCard(record))),
        (Route::ConsentCard(record), "hand-over") => Next::to(Route::HandOver(*record)),
        (Route::ConsentCard(record), "suspend") => Next::to(Route::Suspend(*record)),
        (Route::Suspend(record), "suspend") => Next::Do {
            command: Command::SuspendConsent { record: *record },
            after: After::To(Route::ConsentCard(*record)),
        },
        // The number itself comes as a secret; a tap alone means that none was typed.
        (Route::TakeBack, "find") => Next::Redraw { draft: frame.draft.with(crate::frame::TRIED, "yes") },
        _ => Next::Stay,
    }
}
