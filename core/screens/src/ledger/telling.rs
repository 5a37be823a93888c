//! Telling: a new entry, a translation of one, what is added to it, and why one's group does not agree.

use serde::{Deserialize, Serialize};
use weft_l10n::{Phrase, Words};
use weft_model::command::Command;
use weft_model::entry::{AgreeWithNote, Dispute, ProposeEntry, Proposed, TranslateEntry, TranslatedBy};
use weft_model::ids::RecordId;
use weft_model::records::Unreadable;

use super::given::{self, DAY};
use super::{LedgerRoute, held, told};
use crate::draft::Draft;
use crate::form::{Form, chosen, one, said};
use crate::frame::{Frame, TRIED, main_action};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Contents, Screen, Step};
use crate::widget::{Glyph, Sensitivity, Tile, Widget};

/// The steps of a new entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryStep {
    /// The story, first.
    Story,
    /// What and how much.
    Given,
}

const STORY: &str = "story";
/// Why.
pub(super) const BECAUSE: &str = "because";
const NOTE: &str = "note";
const BY: &str = "by";

/// Draws why one's group does not agree.
pub(super) fn dispute(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let form = because(words, frame.draft);
    saying(frame, id, form, (words.ledger_dispute_title(), words.ledger_dispute_help(), Glyph::No))
}

/// Draws what one's group adds where it agrees.
pub(super) fn note(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let form = added(words, frame.draft);
    saying(frame, id, form, (words.ledger_entry_note_action(), words.ledger_note_help(), Glyph::Yes))
}

fn saying(
    frame: &Frame<'_>,
    id: &RecordId,
    form: Form<'_>,
    (title, help, glyph): (Phrase, Phrase, Glyph),
) -> Result<Screen, Unreadable> {
    if held(frame.records, id)?.is_none() {
        return frame.missing();
    }
    let actions = vec![main_action("write", frame.scene.words.ledger_dispute_send_action(), glyph)];
    frame.screen(title, help, Contents::Form { widgets: form.widgets() }, actions)
}

fn because<'a>(words: &'a Words, draft: &'a Draft) -> Form<'a> {
    one(words, draft, BECAUSE, words.ledger_dispute_because_label())
}

fn added<'a>(words: &'a Words, draft: &'a Draft) -> Form<'a> {
    one(words, draft, NOTE, words.ledger_note_words_label())
}

/// Draws an entry's story to be told in another language.
pub(super) fn translate(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some((_, entry)) = held(frame.records, id)? else { return frame.missing() };
    let Some(story) = entry.stories.first() else { return frame.missing() };
    let words = frame.scene.words;
    let mut widgets = vec![
        Widget::heading("original-heading", words.ledger_entry_story_label()),
        Widget::words("original", told(frame.records, frame.scene, story)?).kept_as(Sensitivity::Private),
    ];
    widgets.extend(translation(words, frame.draft).widgets());
    let actions = vec![main_action("write", words.ledger_translate_write_action(), Glyph::Translate)];
    let body = Contents::Form { widgets };
    frame.screen(words.ledger_translate_title(), words.ledger_translate_help(), body, actions)
}

fn translation<'a>(words: &'a Words, draft: &'a Draft) -> Form<'a> {
    let mut form = one(words, draft, STORY, words.ledger_translate_words_label());
    let tile = |id: &str, label, glyph| Tile::new(id, label, glyph, draft.get(BY) == id);
    let tiles = vec![
        tile("person", words.ledger_translate_person_label(), Glyph::Person),
        tile("machine", words.ledger_translate_machine_label(), Glyph::Translate),
    ];
    form.choice(BY, words.ledger_translate_by_label(), tiles, false);
    form
}

/// Draws a step of a new entry.
pub(super) fn new(frame: &Frame<'_>, step: EntryStep) -> Result<Screen, Unreadable> {
    draw(frame, step, None, Vec::new())
}

/// Draws a step of an entry, below what stands above its fields. An entry in the place of another one is between the same
/// two groups.
pub(super) fn draw(
    frame: &Frame<'_>,
    step: EntryStep,
    instead_of: Option<&Proposed>,
    above: Vec<Widget>,
) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let fields = form(frame.scene, frame.draft, step, instead_of).widgets();
    let body = Contents::Form { widgets: above.into_iter().chain(fields).collect() };
    let (n, title, help, action) = match step {
        EntryStep::Story => {
            let next = main_action("next", words.frame_action_next_label(), Glyph::Forward);
            (1, words.ledger_new_story_title(), words.ledger_new_story_help(), next)
        }
        EntryStep::Given => {
            let mut write = main_action("next", words.ledger_new_propose_action(), Glyph::Yes);
            write.hint = Some(words.ledger_new_propose_hint());
            (2, words.ledger_new_given_title(), words.ledger_new_given_help(), write)
        }
    };
    let mut screen = frame.screen(title, help, body, vec![action])?;
    screen.step = Some(Step { n, of: 2 });
    Ok(screen)
}

/// The fields of a step of an entry.
pub(super) fn form<'a>(
    scene: &Scene<'a>,
    draft: &'a Draft,
    step: EntryStep,
    instead_of: Option<&Proposed>,
) -> Form<'a> {
    match step {
        EntryStep::Story => one(scene.words, draft, STORY, scene.words.ledger_new_story_label()),
        EntryStep::Given => {
            let mut form = Form::new(scene.words, draft);
            let groups = match instead_of {
                Some(proposed) => vec![proposed.from, proposed.to],
                None => scene.membership.groups.keys().copied().collect(),
            };
            given::fields(&mut form, scene, draft, &groups);
            form
        }
    }
}

/// Goes on if nothing is missing; the last step writes.
pub(super) fn tap(frame: &Frame<'_>, route: &LedgerRoute) -> Next {
    let words = frame.scene.words;
    let draft = frame.draft;
    let tried = draft.with(TRIED, "yes");
    let whole = |step| form(frame.scene, &tried, step, None).is_whole();
    let command = match route {
        LedgerRoute::Dispute(record) => {
            said(words, draft, BECAUSE).filter(|_| because(words, &tried).is_whole()).map(|because| {
                let command = Command::DisputeEntry(Dispute { record: *record, because });
                Next::act(command, After::to(LedgerRoute::Entry(*record)))
            })
        }
        LedgerRoute::Note(record) => said(words, draft, NOTE).filter(|_| added(words, &tried).is_whole()).map(|note| {
            let command = Command::AgreeEntryWithNote(AgreeWithNote { record: *record, note });
            Next::act(command, After::to(LedgerRoute::Entry(*record)))
        }),
        LedgerRoute::Translate(record) => translated(words, &tried, record),
        LedgerRoute::New(EntryStep::Story) if whole(EntryStep::Story) => {
            let day = if draft.get(DAY).is_empty() { frame.scene.today.to_string() } else { draft.get(DAY).to_owned() };
            let draft = draft.with(TRIED, "").with(DAY, &day);
            Some(Next::go(LedgerRoute::New(EntryStep::Given), draft))
        }
        LedgerRoute::New(EntryStep::Given) if whole(EntryStep::Given) => {
            let again = Next::go(LedgerRoute::New(EntryStep::Story), tried.clone());
            let proposed = |command| Next::act(Command::ProposeEntry(command), After::MadeEntry);
            // Without a story the first step is not whole.
            Some(new_entry(words, draft).map_or(again, proposed))
        }
        _ => None,
    };
    command.unwrap_or(Next::Redraw { draft: tried })
}

fn translated(words: &Words, draft: &Draft, record: &RecordId) -> Option<Next> {
    let by = chosen(&[("person", TranslatedBy::Person), ("machine", TranslatedBy::Machine)], draft.get(BY))?;
    let story = said(words, draft, STORY).filter(|_| translation(words, draft).is_whole())?;
    let command = Command::TranslateEntry(TranslateEntry { record: *record, story, by, of: None });
    Some(Next::act(command, After::to(LedgerRoute::Entry(*record))))
}

/// What was filled in; none as long as something is missing.
pub(super) fn new_entry(words: &Words, draft: &Draft) -> Option<ProposeEntry> {
    given::proposal(said(words, draft, STORY)?, draft)
}
