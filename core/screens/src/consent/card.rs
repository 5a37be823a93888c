//! The card of one consent: who, what was asked, how it stands today, what it concerns and what left.

use weft_model::artefact::Artefact;
use weft_model::command::{Command, Refusal};
use weft_model::consent::{Consent, ForWhom, ScopeStatus, View, person_of, view};
use weft_model::fold::{Record, State};
use weft_model::gate::{Denied, gate, heard, kept_by};
use weft_model::ids::{GroupId, RecordId};
use weft_model::records::{Records, Unreadable};
use weft_model::rights::Verb;

use super::{ConsentRoute, after, asker, beside, called, explained, held, teach_back};
use crate::artefact::to_see;
use crate::frame::{Frame, action, main_action};
use crate::number::{self, NumberRoute};
use crate::own;
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Action, Contents, Screen};
use crate::terms;
use crate::widget::{Control, Glyph, GridRow, Sensitivity, Tone, Widget};

/// Draws the card.
pub(crate) fn draw(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
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
    widgets.extend(after::card(scene, &record, &consent));
    widgets.extend(person(frame, &record, &consent)?);
    if let Some(day) = consent.day {
        let label = words.consent_card_asked_label(day.date(), &asker(scene, &consent).value);
        widgets.push(Widget::words("asked", label));
    }
    let how = if consent.spoken { words.consent_card_spoken_label() } else { words.consent_card_read_label() };
    widgets.push(Widget::words("how", how));
    widgets.push(Widget::heading("words-heading", words.consent_card_words_heading()));
    widgets.push(Widget::words("words", explained(frame.records, scene, &consent)?).kept_as(Sensitivity::Private));
    widgets.extend(beside::child(scene, &consent, &view));
    widgets.extend(beside::body(frame, &consent, &view)?);
    widgets.push(answers(scene, &consent, &view));
    widgets.extend(confirmations(scene, &record, &view));
    widgets.extend(things(frame, id)?);
    widgets.extend(left(scene, &consent));
    widgets.extend(number::outside(frame, &record, &consent, None)?);
    let (filled, more) = own::beside(frame, id)?;
    widgets.extend(filled);
    let mut actions = actions(scene, &consent, &view);
    actions.extend(number::recalls(frame, &record, &consent)?);
    actions.extend(teach_back::offered(scene, &record, &consent));
    actions.extend(later(scene, &consent));
    actions.extend(more);
    let title = words.consent_card_title();
    frame.screen(title, words.consent_card_help(), Contents::Form { widgets }, actions)
}

/// Who it is, and how they said it in their own words: found only in a notebook of the asker's group.
fn person(frame: &Frame<'_>, record: &Record, consent: &Consent) -> Result<Vec<Widget>, Unreadable> {
    let Some((_, person)) = person_of(frame.records, &record.id, consent)? else { return Ok(Vec::new()) };
    let label = frame.scene.words.consent_card_person_label(&called(frame, &person)?.value);
    let mut widgets = vec![Widget::words("person", label).kept_as(Sensitivity::Private)];
    widgets.extend(teach_back::kept(frame, record, consent, &person)?);
    Ok(widgets)
}

pub(crate) fn answers(scene: &Scene<'_>, consent: &Consent, view: &View) -> Widget {
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
    let scene = frame.scene;
    let words = scene.words;
    let mut widgets = Vec::new();
    for other in frame.records.concerning(id)? {
        let Some(State::Artefact(artefact)) = frame.records.record(&other)?.map(|record| record.state) else {
            continue;
        };
        let Some(made) = &artefact.made else { continue };
        let what = terms::artefact_kind(words, made.kind).value;
        let day = made.day.date();
        let group = terms::group_name(scene.membership, &made.group).value;
        let (label, glyph) = match inside(frame.records, scene, (&other, &artefact), (made.group, id))? {
            Inside::Covered => (words.consent_card_thing_covered_label(&what, day), Glyph::No),
            Inside::CoveredInGroup => (words.consent_card_thing_covered_group_label(&what, day, &group), Glyph::No),
            Inside::Partnership => (words.consent_card_thing_allowed_label(&what, day), Glyph::Yes),
            Inside::Group => (words.consent_card_thing_group_label(&what, day, &group), Glyph::Yes),
            Inside::Others => (words.consent_card_thing_others_label(&what, day), Glyph::No),
            Inside::Denied(denied) => {
                let why = terms::denied(words, denied).value;
                (words.consent_card_thing_denied_label(&what, day, &why), Glyph::No)
            }
        };
        widgets.push(Widget::status(&format!("thing-{}", widgets.len()), label, glyph, Tone::Plain));
    }
    if !widgets.is_empty() {
        widgets.insert(0, Widget::heading("things-heading", words.consent_card_things_heading()));
    }
    Ok(widgets)
}

/// Whether something may be used inside the groups, whatever for.
enum Inside {
    /// In all of them, with the person of this consent covered.
    Covered,
    /// In the one that keeps it, with the person of this consent covered.
    CoveredInGroup,
    /// In all of them.
    Partnership,
    /// In the one that keeps it.
    Group,
    /// Not for what somebody else in it said or did not say, which is not for whoever looks at this consent.
    Others,
    /// Not, for this reason.
    Denied(Denied),
}

fn inside(
    records: &dyn Records,
    scene: &Scene<'_>,
    (id, artefact): (&RecordId, &Artefact),
    (keeps, consent): (GroupId, &RecordId),
) -> Result<Inside, Unreadable> {
    let group = (keeps == scene.me.group).then_some(ForWhom::Group);
    let mut why = None;
    for for_whom in [ForWhom::Partnership].into_iter().chain(group) {
        // Seen under any of these uses, they are seen.
        let mut covered = None;
        for using in to_see(artefact, for_whom) {
            let denied = match gate(records, *id, using, scene.today) {
                Ok(cleared) => {
                    let hides = cleared.artefact().covered.contains_key(consent);
                    covered = Some(covered.unwrap_or(true) && hides);
                    continue;
                }
                Err(Refusal::Denied(denied)) => denied,
                Err(_) => return Err(Unreadable),
            };
            match kept_by(records, artefact, consent, (using, scene.today)).map_err(|_| Unreadable)? {
                None if denied.is_somebodys() => why = Some(Inside::Others),
                own => why = why.or(Some(Inside::Denied(own.unwrap_or(denied)))),
            }
        }
        match (covered, for_whom) {
            (Some(true), ForWhom::Group) => return Ok(Inside::CoveredInGroup),
            (Some(true), _) => return Ok(Inside::Covered),
            (Some(false), ForWhom::Group) => return Ok(Inside::Group),
            (Some(false), _) => return Ok(Inside::Partnership),
            (None, _) => {}
        }
    }
    Ok(why.unwrap_or(Inside::Denied(Denied::NoYes)))
}

/// What left before; it is said there that it cannot be called back.
pub(crate) fn left(scene: &Scene<'_>, consent: &Consent) -> Vec<Widget> {
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

/// What may be done about the answers.
fn actions(scene: &Scene<'_>, consent: &Consent, view: &View) -> Vec<Action> {
    let words = scene.words;
    let mut actions = Vec::new();
    let answer = if consent.quorum.is_some() { Verb::AnswerBody } else { Verb::AnswerConsent };
    let waits = view.scopes.iter().any(|scope| scope.status == ScopeStatus::Waiting);
    // The dead say nothing more.
    if consent.died.is_none() && beside::own(scene, consent, answer) {
        actions.push(if consent.answers.is_empty() {
            main_action("hand-over", words.consent_card_hand_over_action(), Glyph::HandOver)
        } else {
            action("hand-over", words.consent_card_again_action(), Glyph::HandOver)
        });
    }
    if beside::asks_guardian(scene, consent) {
        let guardian = action("guardian", words.consent_child_guardian_action(), Glyph::HandOver);
        actions.push(Action { main: waits, ..guardian });
    }
    if waits && beside::to_second(scene, consent) {
        actions.push(main_action("second", words.consent_body_second_action(), Glyph::Yes));
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

/// What may be said of the person, and kept under their consent.
fn later(scene: &Scene<'_>, consent: &Consent) -> Vec<Action> {
    let words = scene.words;
    let mut actions = Vec::new();
    if beside::own(scene, consent, Verb::AddNumbered) {
        actions.push(action("keep-number", words.number_add_title(), Glyph::Film));
    }
    if beside::may_say_eighteen(scene, consent) {
        actions.push(action("eighteen", words.consent_child_eighteen_action(), Glyph::Wait));
    }
    if after::may_name(scene, consent) {
        actions.push(action("successor", words.consent_after_name_action(), Glyph::Person));
    }
    if after::may_say_died(scene, consent) {
        actions.push(action("died", words.consent_after_died_action(), Glyph::Know));
    }
    actions
}

/// Where a tap leads.
pub(super) fn tap(frame: &Frame<'_>, record: RecordId, id: &str) -> Result<Next, Unreadable> {
    Ok(match id {
        "hand-over" => Next::to(ConsentRoute::HandOver(record)),
        "guardian" => Next::to(ConsentRoute::HandOverGuardian(record)),
        "second" => Next::act(Command::CountersignBody { record }, After::to(ConsentRoute::Card(record))),
        "suspend" => Next::to(ConsentRoute::Suspend(record)),
        "voice" => Next::to(ConsentRoute::TeachBack(record)),
        "keep-number" => Next::to(NumberRoute::AddFor(record)),
        "eighteen" => Next::to(ConsentRoute::Eighteen(record)),
        "successor" => Next::to(ConsentRoute::HandOverSuccessor(record)),
        "died" => Next::to(ConsentRoute::Died(record)),
        _ => number::tap_recall(frame, record, id)?,
    })
}
