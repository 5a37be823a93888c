//! Keeping the number of something made outside, with everybody whom it shows.

use weft_model::artefact::{AddNumbered, ArtefactKind, Concerns};
use weft_model::command::Command;
use weft_model::fact::Area;
use weft_model::fold::State;
use weft_model::ids::RecordId;
use weft_model::records::{Page, Unreadable};

use super::ask::{number, number_field};
use crate::consent::whose;
use crate::draft::Draft;
use crate::form::{Form, chosen};
use crate::frame::{Frame, TRIED, main_action};
use crate::route::{After, Next};
use crate::screen::{Contents, Screen};
use crate::terms;
use crate::widget::{Glyph, Sensitivity, Tile, Widget};

const KIND: &str = "kind";
const SHOWS: &str = "shows";
const PEOPLE: &str = "people";
const NOBODY: &str = "nobody";
const WHICH: &str = "which";

const KINDS: [(&str, ArtefactKind); 4] = [
    ("film", ArtefactKind::Film),
    ("photo", ArtefactKind::Photo),
    ("voice", ArtefactKind::Voice),
    ("document", ArtefactKind::Document),
];
/// So many consents are listed, the newest first; an older one is reached from its own card.
const LISTED: u32 = 50;

/// Draws it.
pub(super) fn draw(frame: &Frame<'_>, shows: Option<&RecordId>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let actions = vec![main_action("write", words.sitting_review_write_action(), Glyph::Yes)];
    let body = Contents::Form { widgets: form(frame, frame.draft, shows)?.widgets() };
    frame.screen(words.number_add_title(), words.number_add_help(), body, actions)
}

fn form<'a>(frame: &Frame<'a>, draft: &'a Draft, person: Option<&RecordId>) -> Result<Form<'a>, Unreadable> {
    let words = frame.scene.words;
    let mut form = Form::new(words, draft);
    number_field(&mut form, frame.scene, draft);
    let kind = |(id, kind)| {
        let label = terms::artefact_kind(words, kind);
        Tile::new(id, label, terms::artefact_glyph(kind), draft.get(KIND) == id)
    };
    form.choice(KIND, words.number_add_kind_label(), KINDS.map(kind).to_vec(), false);
    if person.is_none() {
        let shows = |id: &str, label, glyph| Tile::new(id, label, glyph, draft.get(SHOWS) == id);
        let tiles = vec![
            shows(PEOPLE, words.number_add_people_label(), Glyph::Person),
            shows(NOBODY, words.number_add_nobody_label(), Glyph::No),
        ];
        form.choice(SHOWS, words.number_add_shows_label(), tiles, false);
    }
    if person.is_some() || draft.get(SHOWS) == PEOPLE {
        let ticks = ticks(draft, person);
        let consents = consents(frame, &ticks)?;
        if consents.is_empty() {
            form.add(Widget::words("none", words.number_add_none_text()));
        }
        let mut tiles = Vec::new();
        for id in consents {
            tiles.extend(tile(frame, &id, ticks.contains(&id))?);
        }
        form.checklist(WHICH, words.number_add_which_label(), tiles);
        form.hint(words.number_add_older_hint());
    }
    Ok(form)
}

/// The newest consents, and those that are ticked, however old.
fn consents(frame: &Frame<'_>, ticks: &[RecordId]) -> Result<Vec<RecordId>, Unreadable> {
    let listed = frame.records.page(&Page { area: Some(Area::Consent), after: None, lines: LISTED })?;
    let mut consents = ticks.to_vec();
    for line in listed {
        if !consents.contains(&line.record) {
            consents.push(line.record);
        }
    }
    Ok(consents)
}

/// The consents that are ticked; that of the person from whose card somebody came always is.
fn ticks(draft: &Draft, person: Option<&RecordId>) -> Vec<RecordId> {
    let others = draft.ticks(WHICH).filter_map(|tile| tile.parse().ok()).filter(|consent| person != Some(consent));
    person.copied().into_iter().chain(others).collect()
}

/// A consent by the person's name, where this group knows it, or by what was said.
fn tile(frame: &Frame<'_>, id: &RecordId, ticked: bool) -> Result<Option<Tile>, Unreadable> {
    let Some(State::Consent(consent)) = frame.records.record(id)?.map(|record| record.state) else { return Ok(None) };
    let words = frame.scene.words;
    let label = whose(frame, id, &consent)?;
    let asked = crate::consent::asker(frame.scene, &consent).value;
    let hint = consent.day.map(|day| words.consent_list_line_hint(day.date(), &asked));
    Ok(Some(Tile { hint, ..Tile::new(&id.to_string(), label, Glyph::Person, ticked) }))
}

/// Keeps it if nothing is missing.
pub(super) fn tap(frame: &Frame<'_>, person: Option<&RecordId>) -> Result<Next, Unreadable> {
    let tried = frame.draft.with(TRIED, "yes");
    let whole = form(frame, &tried, person)?.is_whole();
    let people = person.is_some() || tried.get(SHOWS) == PEOPLE;
    let concerns = if people { Concerns::People(ticks(&tried, person)) } else { Concerns::Nobody };
    Ok(match (number(&tried), chosen(&KINDS, tried.get(KIND))) {
        (Some(number), Some(kind)) if whole => {
            Next::act(Command::AddNumbered(AddNumbered { number, kind, concerns }), After::MadeNumber)
        }
        _ => Next::Redraw { draft: tried },
    })
}

/// Whom a thing shows is private where it stands.
pub(super) fn private(widget: Widget) -> Widget {
    widget.kept_as(Sensitivity::Private)
}
