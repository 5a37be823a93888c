//! A voice, a picture or a paper in the place of words: what is recorded here, or was shared in, goes into a case, and nowhere
//! else. And what of such tellings a screen shows.

use weft_l10n::Phrase;
use weft_model::artefact::ArtefactKind;
use weft_model::case::Told;
use weft_model::command::Command;
use weft_model::records::Unreadable;
use weft_model::said::{Attachment, Telling};

use crate::artefact::{shown, told};
use crate::draft::Draft;
use crate::form::{Form, lang_of, said};
use crate::frame::Frame;
use crate::inbox::{SharedIn, name};
use crate::recording::{self, Recording};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::Action;
use crate::terms;
use crate::widget::{Bytes, Glyph, Tile, Tone, Widget};

/// The field that says what stands in the place of words.
const WITH: &str = "with";
const WORDS: &str = "words";
const VOICE: &str = "voice";
const SHARED: &str = "shared";
/// The field that says which of what was shared in.
const THING: &str = "thing-told";

/// What stands in the place of words.
#[derive(Clone, Copy)]
pub(super) enum Instead<'a> {
    /// What is said here; none yet.
    Voice(Option<Recording>),
    /// Something that was shared in; none yet.
    Shared(Option<&'a SharedIn>),
}

/// What was chosen in the place of words. What was said is chosen until somebody chooses otherwise.
pub(super) fn chosen<'a>(scene: &Scene<'a>, draft: &Draft) -> Option<Instead<'a>> {
    match draft.get(WITH) {
        VOICE => Some(Instead::Voice(scene.recording)),
        "" => scene.recording.map(|made| Instead::Voice(Some(made))),
        SHARED => match scene.inbox {
            // Nothing is left: words are asked for again.
            [] => None,
            [only] => Some(Instead::Shared(Some(only))),
            several => Some(Instead::Shared(several.iter().find(|thing| thing.id.to_string() == draft.get(THING)))),
        },
        _ => None,
    }
}

/// A field for words and their language, or in their place a recorder, or something that was shared in.
pub(super) fn field(form: &mut Form<'_>, scene: &Scene<'_>, draft: &Draft, (id, label): (&str, Phrase)) {
    let words = scene.words;
    let chosen = chosen(scene, draft);
    let mut tiles = vec![
        Tile::new(VOICE, words.recording_field_say_label(), Glyph::Record, matches!(chosen, Some(Instead::Voice(_)))),
        Tile::new(WORDS, words.recording_field_write_label(), Glyph::Tell, chosen.is_none()),
    ];
    if !scene.inbox.is_empty() {
        let chosen = matches!(chosen, Some(Instead::Shared(_)));
        tiles.push(Tile::new(SHARED, words.inbox_list_title(), Glyph::FileIn, chosen));
    }
    form.choice(WITH, words.case_tell_how_label(), tiles, false);
    match chosen {
        None => return form.telling(id, label),
        Some(Instead::Voice(_)) => {
            form.add(voice_is_known(scene));
            recording::widgets(scene, draft).into_iter().for_each(|widget| form.add(widget));
            form.mistaken(recording::mistake(scene));
        }
        Some(Instead::Shared(thing)) => {
            let tile = |one: &SharedIn| {
                let chosen = thing.is_some_and(|thing| thing.id == one.id);
                Tile::new(&one.id.to_string(), name(scene, one), terms::artefact_glyph(one.kind), chosen)
            };
            if scene.inbox.len() > 1 {
                let tiles = scene.inbox.iter().map(tile).collect();
                form.select(THING, words.recording_field_thing_label(), tiles);
            }
            thing.into_iter().flat_map(|thing| file(scene, thing)).for_each(|widget| form.add(widget));
        }
    }
    form.language(id);
}

/// What stands in the place of words, once more before it goes.
pub(super) fn once_more(scene: &Scene<'_>, instead: Instead<'_>) -> Vec<Widget> {
    match instead {
        Instead::Voice(made) => {
            let heard = made.map(|made| recording::heard(scene, &made));
            heard.into_iter().chain([voice_is_known(scene)]).collect()
        }
        Instead::Shared(thing) => thing.into_iter().flat_map(|thing| file(scene, thing)).collect(),
    }
}

fn voice_is_known(scene: &Scene<'_>) -> Widget {
    Widget::status("voice", scene.words.case_tell_voice_text(), Glyph::Care, Tone::Care)
}

/// Something that was shared in, and what others could know from it.
fn file(scene: &Scene<'_>, thing: &SharedIn) -> Vec<Widget> {
    let words = scene.words;
    let of = Bytes::Capture { id: thing.id.to_string() };
    let mut widgets = vec![Widget::words("file", name(scene, thing))];
    widgets.extend(shown("thing", thing.kind, terms::artefact_kind(words, thing.kind), of));
    if matches!(thing.kind, ArtefactKind::Voice | ArtefactKind::Film) {
        widgets.push(voice_is_known(scene));
    }
    if thing.kind != ArtefactKind::Photo {
        widgets.push(Widget::status("hidden", words.inbox_thing_hidden_text(), Glyph::Care, Tone::Care));
    }
    widgets
}

/// Says it in words or with what was chosen in their place; none as long as there is neither.
pub(super) fn say(
    scene: &Scene<'_>,
    draft: &Draft,
    field: &str,
    (command, after): (impl FnOnce(Told) -> Option<Command>, After),
) -> Option<Next> {
    let thing = match chosen(scene, draft) {
        None => return Some(Next::act(command(Told::Words(said(scene.words, draft, field)?))?, after)),
        Some(Instead::Voice(made)) => made.filter(|made| made.seconds > 0)?.id,
        Some(Instead::Shared(thing)) => thing?.id,
    };
    let told = Told::Recorded { lang: lang_of(scene.words, draft, field)?, file: Attachment::awaited() };
    Some(Next::Attach { thing, command: command(told)?, after })
}

/// What can be done on a screen with such a field, besides `others`.
pub(super) fn actions(frame: &Frame<'_>, others: Vec<Action>) -> Vec<Action> {
    match chosen(frame.scene, frame.draft) {
        Some(Instead::Voice(_)) => recording::actions(frame.scene, frame.draft, others),
        _ => others,
    }
}

/// Where a tap leads on what such a field draws; none if it was on something else.
pub(super) fn tap(frame: &Frame<'_>, tapped: &str) -> Option<Next> {
    recording::tap(frame.scene, frame.route, frame.draft, tapped)
}

/// The picture or the recording that a telling is, below the words that say so.
pub(super) fn below(frame: &Frame<'_>, id: &str, telling: Option<&Telling>) -> Result<Option<Widget>, Unreadable> {
    told(frame, &format!("{id}-file"), telling, |kind| terms::artefact_kind(frame.scene.words, kind))
}
