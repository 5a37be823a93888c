//! Handing something to somebody outside who agreed to take it down when they are told.

use weft_model::artefact::Made;
use weft_model::command::Command;
use weft_model::consent::{ForWhom, HandOut, Purpose, Scope};
use weft_model::gate::{Use, gate};
use weft_model::ids::RecordId;
use weft_model::records::Unreadable;
use weft_model::rights::Verb;

use super::{NumberRoute, held};
use crate::consent::{PURPOSES, SCOPE_NAMES};
use crate::draft::Draft;
use crate::form::{Form, said};
use crate::frame::{Frame, TRIED, main_action};
use crate::route::{After, Next};
use crate::screen::{Contents, Screen};
use crate::terms;
use crate::widget::{Glyph, Tile, Widget};

const USE: &str = "use";
const WHO: &str = "who";
const AGREED: &str = "agreed";

/// In which ways anybody may see it today, each with the name of its tile; none if nobody here may hand it out.
pub(super) fn ways(frame: &Frame<'_>, id: &RecordId, made: &Made) -> Result<Vec<(String, Scope, Purpose)>, Unreadable> {
    let scene = frame.scene;
    let mut ways = Vec::new();
    if !scene.offers(Verb::HandOut, scene.relation_to(&made.group)) {
        return Ok(ways);
    }
    for (scope_name, scope) in SCOPE_NAMES {
        for (purpose_name, purpose) in PURPOSES {
            let using = Use { scope, for_whom: ForWhom::Public, purpose };
            // What shows nobody stands in no consent: nobody would be told to take it down.
            let goes = gate(frame.records, *id, using, scene.today).is_ok_and(|pass| !pass.concerned().is_empty());
            if goes {
                ways.push((format!("{scope_name}-{purpose_name}"), scope, purpose));
            }
        }
    }
    Ok(ways)
}

/// Draws it.
pub(super) fn draw(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some((_, made, _)) = held(frame.records, id)? else { return frame.missing() };
    let ways = ways(frame, id, &made)?;
    if ways.is_empty() {
        return frame.missing();
    }
    let words = frame.scene.words;
    let actions = vec![main_action("write", words.number_out_write_action(), Glyph::HandOver)];
    let body = Contents::Form { widgets: form(frame, frame.draft, &ways).widgets() };
    frame.screen(words.number_out_title(), words.number_out_help(), body, actions)
}

fn form<'a>(frame: &Frame<'a>, draft: &'a Draft, ways: &[(String, Scope, Purpose)]) -> Form<'a> {
    let words = frame.scene.words;
    let mut form = Form::new(words, draft);
    let label = |scope, purpose| {
        words.number_out_use_tile(&terms::scope(words, scope).value, &terms::purpose(words, purpose).value)
    };
    match ways {
        // Where there is one way, nothing is to be chosen.
        [(_, scope, purpose)] => {
            form.add(Widget::words(USE, words.number_out_use_label()).hinted(Some(label(*scope, *purpose))));
        }
        ways => {
            let tile = |(id, scope, purpose): &(String, Scope, Purpose)| {
                Tile::new(id, label(*scope, *purpose), terms::scope_glyph(*scope), draft.get(USE) == id)
            };
            form.select(USE, words.number_out_use_label(), ways.iter().map(tile).collect());
        }
    }
    form.field(WHO, words.number_out_who_label(), false);
    form.hint(words.number_out_who_hint());
    form.language(WHO);
    form.yes_no(AGREED, words.number_out_agreed_label());
    if draft.get(AGREED) == "no" {
        form.mistaken(Some(words.number_out_agreed_error()));
    }
    form
}

/// Hands it out if nothing is missing and they agreed.
pub(super) fn tap(frame: &Frame<'_>, record: RecordId) -> Result<Next, Unreadable> {
    let Some((_, made, _)) = held(frame.records, &record)? else { return Ok(Next::Stay) };
    let ways = ways(frame, &record, &made)?;
    let tried = frame.draft.with(TRIED, "yes");
    let way = match ways.as_slice() {
        [only] => Some(only),
        ways => ways.iter().find(|(id, ..)| id == tried.get(USE)),
    };
    let whole = form(frame, &tried, &ways).is_whole();
    Ok(match (way, said(frame.scene.words, &tried, WHO)) {
        (Some((_, scope, purpose)), Some(recipient)) if whole => {
            let using = Use { scope: *scope, for_whom: ForWhom::Public, purpose: *purpose };
            let out = HandOut { artefact: record, using, recipient, agreed_to_recall: true };
            Next::act(Command::HandOut(out), After::to(NumberRoute::Thing(record)))
        }
        _ => Next::Redraw { draft: tried },
    })
}
