//! A voice, a picture or a paper in the place of words: something that was shared in goes into a case, and nowhere else. And
//! what of such tellings a screen shows.

use weft_l10n::Phrase;
use weft_model::artefact::ArtefactKind;
use weft_model::case::Told;
use weft_model::command::Command;
use weft_model::records::Unreadable;
use weft_model::said::{Attachment, Content, Telling};

use crate::artefact::shown;
use crate::draft::Draft;
use crate::form::{Form, lang_of, said};
use crate::frame::Frame;
use crate::inbox::{SharedIn, kind_of, name};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::terms;
use crate::widget::{Bytes, Control, Glyph, Tile, Tone, Widget};

/// The field that says what stands in the place of words.
const WITH: &str = "with";
const WORDS: &str = "words";

/// What was chosen in the place of words.
pub(super) fn chosen<'a>(scene: &Scene<'a>, draft: &Draft) -> Option<&'a SharedIn> {
    scene.inbox.iter().find(|thing| thing.id.to_string() == draft.get(WITH))
}

/// A field for words and their language. If something was shared in, it may stand in their place.
pub(super) fn field(form: &mut Form<'_>, scene: &Scene<'_>, draft: &Draft, (id, label): (&str, Phrase)) {
    let words = scene.words;
    let chosen = chosen(scene, draft);
    if !scene.inbox.is_empty() {
        let mut tiles = vec![Tile::new(WORDS, words.case_tell_what_label(), Glyph::Tell, chosen.is_none())];
        tiles.extend(scene.inbox.iter().map(|thing| {
            let (id, glyph) = (thing.id.to_string(), terms::artefact_glyph(thing.kind));
            Tile::new(&id, name(scene, thing), glyph, chosen.is_some_and(|chosen| chosen.id == thing.id))
        }));
        form.add(Widget::new(WITH, words.case_tell_how_label(), Control::Select { tiles }));
    }
    let Some(thing) = chosen else { return form.telling(id, label) };
    file(scene, thing).into_iter().for_each(|widget| form.add(widget));
    form.language(id);
}

/// What stands in the place of words, and what others could know from it.
pub(super) fn file(scene: &Scene<'_>, thing: &SharedIn) -> Vec<Widget> {
    let words = scene.words;
    let of = Bytes::Capture { id: thing.id.to_string() };
    let mut widgets = vec![Widget::words("file", name(scene, thing))];
    widgets.extend(shown("thing", thing.kind, terms::artefact_kind(words, thing.kind), of));
    if matches!(thing.kind, ArtefactKind::Voice | ArtefactKind::Film) {
        widgets.push(Widget::status("voice", words.case_tell_voice_text(), Glyph::Care, Tone::Care));
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
    let Some(thing) = chosen(scene, draft) else {
        return Some(Next::act(command(Told::Words(said(scene.words, draft, field)?))?, after));
    };
    let told = Told::Recorded { lang: lang_of(scene.words, draft, field)?, file: Attachment::awaited() };
    Some(Next::Attach { thing: thing.id, command: command(told)?, after })
}

/// The picture or the recording that a telling is, below the words that say so.
pub(super) fn below(frame: &Frame<'_>, id: &str, telling: Option<&Telling>) -> Result<Option<Widget>, Unreadable> {
    let Some(telling) = telling else { return Ok(None) };
    let Some(Content::Attached(file)) = frame.records.telling(&telling.fact)? else { return Ok(None) };
    let kind = kind_of(&file.media_type);
    let of = Bytes::Telling { fact: telling.fact.to_string() };
    Ok(shown(&format!("{id}-file"), kind, terms::artefact_kind(frame.scene.words, kind), of))
}
