//! Keeping something that was shared in as what could leave one day: whom it concerns has to be said first.

use weft_model::artefact::{AddArtefact, Concerns};
use weft_model::command::Command;
use weft_model::consent::{Consent, view};
use weft_model::fact::Area;
use weft_model::fold::{Record, State};
use weft_model::ids::RecordId;
use weft_model::records::Unreadable;
use weft_model::said::Attachment;

use super::{CaptureId, SharedIn, name};
use crate::consent::{summary, whose};
use crate::form::Form;
use crate::frame::{Frame, TRIED, main_action};
use crate::route::{After, Next};
use crate::screen::{Contents, Screen};
use crate::widget::{Glyph, Tile, Widget};

const CONCERNS: &str = "concerns";
const PEOPLE: &str = "people";

/// Draws it.
pub(super) fn draw(frame: &Frame<'_>, thing: &SharedIn) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let mut widgets = vec![Widget::words("what", name(frame.scene, thing))];
    widgets.extend(form(frame, frame.draft)?.widgets());
    widgets.push(Widget::words("travels", words.inbox_keep_travels_text()));
    let actions = vec![main_action("keep", words.inbox_thing_keep_action(), Glyph::Share)];
    frame.screen(words.inbox_keep_title(), words.inbox_keep_help(), Contents::Form { widgets }, actions)
}

fn form<'a>(frame: &Frame<'a>, draft: &'a crate::Draft) -> Result<Form<'a>, Unreadable> {
    let words = frame.scene.words;
    let mut form = Form::new(words, draft);
    let tile = |id: &str, label, glyph| Tile::new(id, label, glyph, draft.get(CONCERNS) == id);
    let tiles = vec![
        tile("people", words.inbox_keep_people_label(), Glyph::Person),
        tile("nobody", words.inbox_keep_nobody_label(), Glyph::No),
    ];
    form.choice(CONCERNS, words.inbox_keep_who_label(), tiles, true);
    if draft.get(CONCERNS) == "people" {
        let people = people(frame, draft)?;
        if people.is_empty() {
            form.add(Widget::words("none", words.inbox_keep_none_text()).mistaken(Some(words.inbox_keep_none_text())));
        } else {
            form.checklist(PEOPLE, words.inbox_keep_all_label(), people);
        }
    }
    Ok(form)
}

/// Everybody whom the own group asked, whatever they answered: somebody who said no closes it, and has to be named too.
fn people(frame: &Frame<'_>, draft: &crate::Draft) -> Result<Vec<Tile>, Unreadable> {
    let mut tiles = Vec::new();
    // However many there are: whoever could not be named would be taken for nobody.
    for id in frame.records.every(Area::Consent)? {
        let Some(record) = frame.records.record(&id)? else { continue };
        let State::Consent(consent) = &record.state else { continue };
        if consent.asked_by.is_some_and(|(_, group)| group == frame.scene.me.group) {
            tiles.push(tile(frame, &record, consent, draft)?);
        }
    }
    Ok(tiles)
}

fn tile(frame: &Frame<'_>, record: &Record, consent: &Consent, draft: &crate::Draft) -> Result<Tile, Unreadable> {
    let scene = frame.scene;
    let label = whose(frame, &record.id, consent)?;
    let hint = Some(summary(scene, consent, &view(consent, record, scene.today)).0);
    let id = record.id.to_string();
    let chosen = draft.is_ticked(PEOPLE, &id);
    Ok(Tile { hint, ..Tile::new(&id, label, Glyph::Person, chosen) })
}

/// Keeps it, if it was said whom it concerns.
pub(super) fn tap(frame: &Frame<'_>, id: CaptureId) -> Result<Next, Unreadable> {
    let Some(thing) = frame.scene.inbox.iter().find(|thing| thing.id == id) else { return Ok(Next::Stay) };
    let tried = frame.draft.with(TRIED, "yes");
    if !form(frame, &tried)?.is_whole() {
        return Ok(Next::Redraw { draft: tried });
    }
    let concerns = match frame.draft.get(CONCERNS) {
        "nobody" => Concerns::Nobody,
        _ => {
            let ticked = people(frame, frame.draft)?.into_iter().filter(|tile| tile.chosen);
            Concerns::People(ticked.filter_map(|tile| tile.id.parse::<RecordId>().ok()).collect())
        }
    };
    let add = AddArtefact { kind: thing.kind, concerns, file: Attachment::awaited(), preview: None };
    Ok(Next::Attach { thing: id, command: Command::AddArtefact(add), after: After::MadeArtefact })
}
