//! Putting an agreed entry right: it is never edited. Both groups let it count no more, and another one may take its place.

use weft_l10n::Words;
use weft_model::command::Command;
use weft_model::entry::{CorrectEntry, Entry, ReverseEntry};
use weft_model::ids::RecordId;
use weft_model::records::Unreadable;

use super::entry::{corrections, may_put_right, reversal};
use super::given;
use super::telling::{self, BECAUSE, EntryStep};
use super::{LedgerRoute, held, told};
use crate::draft::Draft;
use crate::form::{Form, one, said};
use crate::frame::{Frame, TRIED, main_action};
use crate::route::{After, Next};
use crate::screen::{Contents, Screen};
use crate::widget::{Glyph, Sensitivity, Tile, Widget};

const INSTEAD: &str = "instead";

/// Draws why it is wrong and what then; or, once a group wants it to count no more, that it does.
pub(super) fn draw(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some((_, entry)) = held(frame.records, id)? else { return frame.missing() };
    let words = frame.scene.words;
    let mut widgets = reversal(frame, &entry)?;
    widgets.extend(form(words, frame.draft, &entry).widgets());
    let mut actions = Vec::new();
    if may_put_right(frame.scene, &entry, &corrections(frame, id)?) {
        let last = !another(frame.draft, &entry) && !frame.draft.get(INSTEAD).is_empty();
        actions.push(if last {
            main_action("next", words.ledger_dispute_send_action(), Glyph::Yes)
        } else {
            main_action("next", words.frame_action_next_label(), Glyph::Forward)
        });
    }
    let body = Contents::Form { widgets };
    frame.screen(words.ledger_entry_right_action(), words.ledger_right_help(), body, actions)
}

/// Whether another entry is to take its place: where a group wants it to count no more already, nothing else is left to do.
fn another(draft: &Draft, entry: &Entry) -> bool {
    !entry.reversals.is_empty() || draft.get(INSTEAD) == "another"
}

fn form<'a>(words: &'a Words, draft: &'a Draft, entry: &Entry) -> Form<'a> {
    if !entry.reversals.is_empty() {
        let mut form = Form::new(words, draft);
        form.add(Widget::words("another", words.ledger_right_another_label()));
        return form;
    }
    let mut form = one(words, draft, BECAUSE, words.ledger_dispute_because_label());
    let tile = |id: &str, label, glyph| Tile::new(id, label, glyph, draft.get(INSTEAD) == id);
    let tiles = vec![
        tile("nothing", words.ledger_right_nothing_label(), Glyph::TakeBack),
        tile("another", words.ledger_right_another_label(), Glyph::Add),
    ];
    form.choice(INSTEAD, words.ledger_right_instead_label(), tiles, false);
    form
}

/// Writes that it is to count no more, or goes on to what takes its place.
pub(super) fn tap(frame: &Frame<'_>, id: &RecordId) -> Result<Next, Unreadable> {
    let Some((_, entry)) = held(frame.records, id)? else { return Ok(Next::Stay) };
    let Some((_, _, _, proposed)) = &entry.proposed else { return Ok(Next::Stay) };
    let words = frame.scene.words;
    let tried = frame.draft.with(TRIED, "yes");
    if !form(words, &tried, &entry).is_whole() {
        return Ok(Next::Redraw { draft: tried });
    }
    if another(frame.draft, &entry) {
        let draft = given::filled(frame.draft.with(TRIED, ""), proposed);
        return Ok(Next::go(LedgerRoute::Instead(*id, EntryStep::Story), draft));
    }
    let wanted = |because| Command::ReverseEntry(ReverseEntry { record: *id, because });
    let written = |command| Next::act(command, After::to(LedgerRoute::Entry(*id)));
    Ok(said(words, frame.draft, BECAUSE).map(wanted).map_or(Next::Redraw { draft: tried }, written))
}

/// Draws a step of the entry that takes the place of this one; the earlier story stands above the new one.
pub(super) fn instead(frame: &Frame<'_>, id: &RecordId, step: EntryStep) -> Result<Screen, Unreadable> {
    let Some((_, entry)) = held(frame.records, id)? else { return frame.missing() };
    let Some((_, _, _, proposed)) = &entry.proposed else { return frame.missing() };
    let mut above = Vec::new();
    if let (EntryStep::Story, Some(story)) = (step, entry.stories.first()) {
        above.push(Widget::heading("original-heading", frame.scene.words.ledger_entry_story_label()));
        let story = told(frame.records, frame.scene, story)?;
        above.push(Widget::words("original", story).kept_as(Sensitivity::Private));
    }
    telling::draw(frame, step, Some(proposed), above)
}

/// Goes on if nothing is missing; the last step writes.
pub(super) fn tap_instead(frame: &Frame<'_>, id: &RecordId, step: EntryStep) -> Result<Next, Unreadable> {
    let Some((_, entry)) = held(frame.records, id)? else { return Ok(Next::Stay) };
    let Some((_, _, _, proposed)) = &entry.proposed else { return Ok(Next::Stay) };
    let tried = frame.draft.with(TRIED, "yes");
    if !telling::form(frame.scene, &tried, step, Some(proposed)).is_whole() {
        return Ok(Next::Redraw { draft: tried });
    }
    Ok(match step {
        EntryStep::Story => {
            let draft = given::filled(frame.draft.with(TRIED, ""), proposed);
            Next::go(LedgerRoute::Instead(*id, EntryStep::Given), draft)
        }
        EntryStep::Given => corrected(frame, id, &entry, tried),
    })
}

fn corrected(frame: &Frame<'_>, id: &RecordId, entry: &Entry, tried: Draft) -> Next {
    let words = frame.scene.words;
    let because = said(words, frame.draft, BECAUSE);
    if because.is_none() && entry.reversals.is_empty() {
        return Next::go(LedgerRoute::Right(*id), tried);
    }
    // Without a story the step before is not whole.
    let Some(new) = telling::new_entry(words, frame.draft) else {
        return Next::go(LedgerRoute::Instead(*id, EntryStep::Story), tried);
    };
    Next::act(Command::CorrectEntry(CorrectEntry { record: *id, because, entry: new }), After::MadeEntry)
}
