//! Who else has to agree: what a child's or a body's yes still lacks, in plain words, and the day on which somebody is 18.

use std::collections::BTreeSet;

use weft_model::audience::Audience;
use weft_model::command::Command;
use weft_model::consent::{Age, ComeOfAge, Consent, Given, ScopeStatus, View, Voice};
use weft_model::fold::State;
use weft_model::ids::{PersonToken, RecordId};
use weft_model::person::Person;
use weft_model::records::{Records, Unreadable};
use weft_model::rights::{Relation, Verb};

use super::{ConsentRoute, held};
use crate::form::Form;
use crate::frame::{Frame, TRIED, main_action, told};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Contents, Screen};
use crate::widget::{Glyph, Sensitivity, Tone, Widget};

const DAY: &str = "day";

/// Whether the group of whoever looks asked, and they may do this.
pub(super) fn own(scene: &Scene<'_>, consent: &Consent, verb: Verb) -> bool {
    let asked_here = consent.asked_by.is_some_and(|(_, group)| group == scene.me.group);
    asked_here && scene.offers(verb, Relation::OwnGroup)
}

/// Whether a guardian is asked: the child has answered alone, and not everything with a no. Who said no to all is not
/// followed by anybody who could press them.
pub(super) fn asks_guardian(scene: &Scene<'_>, consent: &Consent) -> bool {
    let newest = consent.answers.iter().rev().find(|given| given.voice == Voice::Person).map(|given| given.fact);
    let some_yes = consent.answers.iter().any(|given| given.yes && Some(given.fact) == newest);
    let child = consent.quorum.is_none() && !consent.adult_on(scene.today) && consent.died.is_none();
    child && some_yes && own(scene, consent, Verb::AnswerAsGuardian)
}

/// The guardians who have answered, with what the asker's group knows of them.
pub(super) fn guardians(
    records: &dyn Records,
    id: &RecordId,
    consent: &Consent,
) -> Result<Vec<(PersonToken, Person)>, Unreadable> {
    let of = |given: &Given| if let Voice::Guardian(token) = given.voice { Some(token) } else { None };
    let tokens: BTreeSet<PersonToken> = consent.answers.iter().filter_map(of).collect();
    let audience = consent.asked_by.map(|(_, group)| Audience::Group(group));
    let mut found: Vec<(PersonToken, Person)> = Vec::new();
    for linked in records.concerning(id)? {
        let Some(record) = records.record(&linked)?.filter(|record| Some(record.audience) == audience) else {
            continue;
        };
        let State::Person(person) = record.state else { continue };
        let new = |token: &PersonToken| tokens.contains(token) && found.iter().all(|(known, _)| known != token);
        if let Some(token) = person.token.filter(new) {
            found.push((token, person));
        }
    }
    Ok(found)
}

/// What stands on the card of somebody under 18, and of somebody who was when they answered.
pub(super) fn child(scene: &Scene<'_>, consent: &Consent, view: &View) -> Vec<Widget> {
    let words = scene.words;
    if consent.quorum.is_some() || consent.age == Some(Age::Adult) {
        return Vec::new();
    }
    let mut widgets = Vec::new();
    let adult = consent.adult_on(scene.today);
    if let Some(day) = consent.eighteen.last() {
        let label = match adult {
            true => words.consent_child_since_label(day.date()),
            false => words.consent_child_ahead_label(day.date()),
        };
        widgets.push(Widget::status("age", label, Glyph::Know, Tone::Plain));
    }
    if adult {
        return widgets;
    }
    widgets.push(Widget::words("child-rule", words.consent_child_rule_text()));
    let missing = |id: &str, label| Widget { live: true, ..Widget::status(id, label, Glyph::Wait, Tone::Waiting) };
    let answered = |voice: fn(&Voice) -> bool| consent.answers.iter().any(|given| voice(&given.voice));
    if !answered(|voice| *voice == Voice::Person) {
        widgets.push(missing("own-missing", words.consent_child_own_status()));
    } else if view.scopes.iter().any(|scope| scope.status == ScopeStatus::Waiting) {
        widgets.push(missing("guardian-missing", words.consent_child_guardian_status()));
    }
    widgets
}

/// Whether whoever looks may stand by the body's newest answer, which another member wrote down.
pub(super) fn to_second(scene: &Scene<'_>, consent: &Consent) -> bool {
    let (Some(_), Some(newest)) = (consent.quorum, consent.answers.last()) else { return false };
    let me = &scene.me.member;
    let relation = consent.asked_by.map_or(Relation::OtherGroup, |(_, group)| scene.relation_to(&group));
    let yes = consent.answers.iter().any(|given| given.fact == newest.fact && given.yes);
    let stands = consent.countersigned.get(&newest.fact).is_some_and(|members| members.contains(me));
    let may = scene.offers(Verb::CountersignBody, relation);
    yes && may && !stands && newest.recorder != *me
}

/// What stands on the card of a body: the quorum, how many were there, what is missing, and who did not agree, unnamed.
pub(super) fn body(frame: &Frame<'_>, consent: &Consent, view: &View) -> Result<Vec<Widget>, Unreadable> {
    let words = frame.scene.words;
    let Some(quorum) = consent.quorum else { return Ok(Vec::new()) };
    let mut widgets = vec![
        Widget::words("quorum", words.consent_body_quorum_text(u64::from(quorum))),
        Widget::words("people", words.consent_body_people_text()),
    ];
    if let Some(Voice::Body { present, .. }) = consent.answers.last().map(|given| given.voice) {
        widgets.push(Widget::words("present", words.consent_body_present_label(u64::from(present))));
    }
    if view.scopes.iter().any(|scope| scope.status == ScopeStatus::Waiting) {
        let missing = Widget::status("second-missing", words.consent_body_second_status(), Glyph::Wait, Tone::Waiting);
        widgets.push(Widget { live: true, ..missing });
    }
    if !consent.dissent.is_empty() {
        widgets.push(Widget::heading("dissent-heading", words.consent_body_dissent_heading()));
    }
    for (place, telling) in consent.dissent.iter().enumerate() {
        let said = told(frame.records, words, Some(telling), "und")?;
        widgets.push(Widget::words(&format!("dissent-{place}"), said).kept_as(Sensitivity::Private));
    }
    Ok(widgets)
}

/// Whether the day at 18 may be said.
pub(super) fn may_say_eighteen(scene: &Scene<'_>, consent: &Consent) -> bool {
    let child = consent.quorum.is_none() && consent.age != Some(Age::Adult);
    child && consent.died.is_none() && own(scene, consent, Verb::ComeOfAge)
}

/// Draws the question for the day at 18.
pub(super) fn eighteen(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some((_, consent)) = held(frame.records, id)? else { return frame.missing() };
    if !may_say_eighteen(frame.scene, &consent) {
        return frame.missing();
    }
    let words = frame.scene.words;
    let body = Contents::Form { widgets: eighteen_form(frame, frame.draft).widgets() };
    let actions = vec![main_action("write", words.sitting_review_write_action(), Glyph::Yes)];
    let (title, help) = (words.consent_child_eighteen_action(), words.consent_child_eighteen_help());
    frame.screen(title, help, body, actions)
}

fn eighteen_form<'a>(frame: &Frame<'a>, draft: &'a crate::draft::Draft) -> Form<'a> {
    let mut form = Form::new(frame.scene.words, draft);
    form.day(DAY, frame.scene.words.consent_child_eighteen_label(), None, None);
    form
}

/// Writes the day down.
pub(super) fn tap_eighteen(frame: &Frame<'_>, record: RecordId) -> Next {
    let tried = frame.draft.with(TRIED, "yes");
    let whole = eighteen_form(frame, &tried).is_whole();
    match tried.get(DAY).parse() {
        Ok(day) if whole => {
            Next::act(Command::ComeOfAge(ComeOfAge { record, day }), After::to(ConsentRoute::Card(record)))
        }
        _ => Next::Redraw { draft: tried },
    }
}
