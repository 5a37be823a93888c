//! Keeping somebody's voice as they say in their own words what they agreed to: only after a yes of its own, which the sitting
//! asks for.

use weft_model::command::Command;
use weft_model::consent::{Consent, KeepTeachBack, may_keep};
use weft_model::fold::Record;
use weft_model::ids::RecordId;
use weft_model::person::Person;
use weft_model::records::Unreadable;
use weft_model::rights::Verb;
use weft_model::said::Attachment;

use super::{ConsentRoute, beside, held};
use crate::artefact::told;
use crate::form::Form;
use crate::frame::{Frame, TRIED, action, main_action};
use crate::recording;
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Action, Contents, Screen};
use crate::widget::{Glyph, Sensitivity, Widget};

/// Draws it.
pub(super) fn draw(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some((record, consent)) = held(frame.records, id)?.filter(|(record, consent)| may_keep(consent, record)) else {
        return frame.missing();
    };
    let (scene, words) = (frame.scene, frame.scene.words);
    let keep: Vec<Action> = offered(scene, &record, &consent).map(|_| keep(scene)).into_iter().collect();
    let actions = recording::actions(scene, frame.draft, keep);
    let body = Contents::Form { widgets: form(scene, frame.draft).widgets() };
    frame.screen(words.consent_voice_title(), words.consent_voice_help(), body, actions)
}

fn keep(scene: &Scene<'_>) -> Action {
    main_action("keep", scene.words.consent_voice_keep_action(), Glyph::Yes)
}

fn form<'a>(scene: &Scene<'a>, draft: &'a crate::Draft) -> Form<'a> {
    let mut form = Form::new(scene.words, draft);
    form.add(Widget::words("say", scene.words.consent_voice_say_text()));
    recording::widgets(scene, draft).into_iter().for_each(|widget| form.add(widget));
    form.mistaken(recording::mistake(scene));
    form
}

/// Keeps what was said, or leads on to it.
pub(super) fn tap(frame: &Frame<'_>, record: RecordId, tapped: &str) -> Next {
    if let Some(next) = recording::tap(frame.scene, frame.route, frame.draft, tapped) {
        return next;
    }
    let Some(made) = frame.scene.recording.filter(|made| made.seconds > 0) else {
        return Next::Redraw { draft: frame.draft.with(TRIED, "yes") };
    };
    let command = Command::KeepTeachBack(KeepTeachBack { record, file: Attachment::awaited() });
    Next::Attach { thing: made.id, command, after: After::to(ConsentRoute::Card(record)) }
}

/// The action that leads there, as long as the person's yes to it holds.
pub(super) fn offered(scene: &Scene<'_>, record: &Record, consent: &Consent) -> Option<Action> {
    let may = may_keep(consent, record) && beside::own(scene, consent, Verb::KeepTeachBack);
    may.then(|| action("voice", scene.words.consent_voice_record_action(), Glyph::Record))
}

/// The voices that were kept, to be heard by the group that asked as long as the yes to that holds.
pub(super) fn kept(
    frame: &Frame<'_>,
    record: &Record,
    consent: &Consent,
    person: &Person,
) -> Result<Vec<Widget>, Unreadable> {
    let mut widgets = Vec::new();
    if !may_keep(consent, record) {
        return Ok(widgets);
    }
    for (place, kept) in person.voices.iter().enumerate() {
        let label = |_| frame.scene.words.consent_card_voice_label(kept.taught.day.date());
        let widget = told(frame, &format!("voice-{place}"), kept.voice.as_ref(), label)?;
        widgets.extend(widget.map(|widget| widget.kept_as(Sensitivity::Private)));
    }
    Ok(widgets)
}
