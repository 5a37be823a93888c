//! Who outside has something, on the card of each consent that it left under; and telling them once it is closed.

use weft_l10n::Phrase;
use weft_model::command::Command;
use weft_model::consent::{Consent, Outside, to_tell};
use weft_model::fold::Record;
use weft_model::ids::{FactId, RecordId};
use weft_model::records::Unreadable;
use weft_model::rights::{Relation, Verb};

use super::NumberRoute;
use super::add::private;
use crate::consent::{ConsentRoute, held};
use crate::frame::{Frame, action, main_action, told};
use crate::route::{After, Next};
use crate::screen::{Action, Contents, Screen};
use crate::widget::{Glyph, Tone, Widget};

/// Who outside has something under a consent, with whether they were told; only of one thing, if one is named.
pub(crate) fn outside(
    frame: &Frame<'_>,
    record: &Record,
    consent: &Consent,
    of: Option<&RecordId>,
) -> Result<Vec<Widget>, Unreadable> {
    let words = frame.scene.words;
    let mut widgets = Vec::new();
    for one in consent.outside.iter().filter(|one| of.is_none_or(|of| one.handed.artefact == *of)) {
        let who = who(frame, one)?.value;
        let label = words.number_out_line_label(&who, one.handed.day.date());
        let due = !to_tell(consent, record, one).is_empty();
        let hint = match one.recalled {
            _ if due => Some(words.number_recall_due_status()),
            Some(day) => Some(words.number_recall_told_status(day.date())),
            None => None,
        };
        let (glyph, tone) = if due { (Glyph::Care, Tone::Care) } else { (Glyph::HandOver, Tone::Plain) };
        let id = format!("out-{}", widgets.len());
        widgets.push(private(Widget { live: true, ..Widget::status(&id, label, glyph, tone).hinted(hint) }));
    }
    if !widgets.is_empty() {
        widgets.insert(0, Widget::heading("out-heading", words.number_out_heading()));
    }
    Ok(widgets)
}

fn who(frame: &Frame<'_>, outside: &Outside) -> Result<Phrase, Unreadable> {
    told(frame.records, frame.scene.words, outside.recipient.as_ref(), outside.handed.lang.as_str())
}

/// Those whom the group of whoever looks has still to tell, by their places.
fn due<'a>(frame: &Frame<'_>, record: &Record, consent: &'a Consent) -> Vec<(usize, &'a Outside)> {
    let scene = frame.scene;
    let may = scene.offers(Verb::RecallSent, Relation::OwnGroup);
    let own = |one: &&Outside| may && one.group == scene.me.group && !to_tell(consent, record, one).is_empty();
    consent.outside.iter().enumerate().filter(|(_, one)| own(one)).collect()
}

/// An action for each of them.
pub(crate) fn recalls(frame: &Frame<'_>, record: &Record, consent: &Consent) -> Result<Vec<Action>, Unreadable> {
    let mut actions = Vec::new();
    for (place, one) in due(frame, record, consent) {
        let label = frame.scene.words.number_recall_open_action(&who(frame, one)?.value);
        actions.push(action(&format!("recall-{place}"), label, Glyph::Tell));
    }
    Ok(actions)
}

/// Where such an action leads.
pub(crate) fn tap_recall(frame: &Frame<'_>, id: RecordId, tapped: &str) -> Result<Next, Unreadable> {
    let Some((_, consent)) = held(frame.records, &id)? else { return Ok(Next::Stay) };
    let place: Option<usize> = tapped.strip_prefix("recall-").and_then(|place| place.parse().ok());
    let one = place.and_then(|place| consent.outside.get(place));
    Ok(one.map_or(Next::Stay, |one| Next::to(NumberRoute::Recall(id, one.act.0))))
}

/// Draws whom to tell.
pub(super) fn draw(frame: &Frame<'_>, id: &RecordId, handed: &FactId) -> Result<Screen, Unreadable> {
    let Some((record, consent)) = held(frame.records, id)? else { return frame.missing() };
    let due = due(frame, &record, &consent);
    let Some((_, one)) = due.into_iter().find(|(_, one)| one.act.0 == *handed) else { return frame.missing() };
    let words = frame.scene.words;
    let who = who(frame, one)?.value;
    let label = words.number_out_line_label(&who, one.handed.day.date());
    let widgets = vec![private(Widget::words("who", label)), Widget::words("how", words.number_recall_help())];
    let actions = vec![main_action("told", words.number_recall_sent_action(), Glyph::Yes)];
    frame.screen(words.number_recall_title(), words.number_recall_help(), Contents::Form { widgets }, actions)
}

/// Writes down that they were told.
pub(super) fn tap(record: RecordId, handed: FactId) -> Next {
    Next::act(Command::RecallSent { record, handed }, After::to(ConsentRoute::Card(record)))
}
