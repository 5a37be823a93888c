//! Telling: a new entry, a translation of one, what is added to it, and why one's group does not agree.

use serde::{Deserialize, Serialize};
use weft_l10n::Words;
use weft_model::command::Command;
use weft_model::entry::{AgreeWithNote, Dispute, ProposeEntry, Proposed, TranslateEntry, TranslatedBy};
use weft_model::ids::RecordId;
use weft_model::records::Unreadable;

use super::given::{self, DAY};
use super::{LedgerRoute, held, told};
use crate::draft::Draft;
use crate::form::{Asking, BuiltIn, Form, called, chosen, said};
use crate::frame::{Frame, TRIED, main_action};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{self, Contents, Screen};
use crate::widget::{Glyph, Sensitivity, Widget};

/// The steps of a new entry, as its form has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryStep {
    /// The story, first.
    Story,
    /// What and how much.
    Given,
}

impl EntryStep {
    const fn place(self) -> usize {
        match self {
            Self::Story => 0,
            Self::Given => 1,
        }
    }
}

const STORY: &str = "story";
/// Why.
pub(super) const BECAUSE: &str = "because";
const NOTE: &str = "note";
const BY: &str = "by";

/// Draws why one's group does not agree.
pub(super) fn dispute(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    saying(frame, id, BuiltIn::Objection, Glyph::No)
}

/// Draws what one's group adds where it agrees.
pub(super) fn note(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    saying(frame, id, BuiltIn::Note, Glyph::Yes)
}

fn saying(frame: &Frame<'_>, id: &RecordId, built_in: BuiltIn, glyph: Glyph) -> Result<Screen, Unreadable> {
    if held(frame.records, id)?.is_none() {
        return frame.missing();
    }
    let actions = vec![main_action("write", frame.scene.words.ledger_dispute_send_action(), glyph)];
    let (title, help) = called(frame.scene.words, &built_in.step(0));
    let widgets = plain(frame.scene, frame.draft, built_in).widgets();
    frame.screen(title, help, Contents::Form { widgets }, actions)
}

/// A form of one step, of which this screen knows nothing beside.
fn plain<'a>(scene: &Scene<'a>, draft: &'a Draft, built_in: BuiltIn) -> Form<'a> {
    let (asking, fields) = (Asking::new(scene, draft, ""), built_in.fields());
    asking.draw(&asking.asked(&fields))
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
    widgets.extend(plain(frame.scene, frame.draft, BuiltIn::Translation).widgets());
    let actions = vec![main_action("write", words.ledger_translate_write_action(), Glyph::Translate)];
    let (title, help) = called(words, &BuiltIn::Translation.step(0));
    frame.screen(title, help, Contents::Form { widgets }, actions)
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
    let (n, action) = match step {
        EntryStep::Story => (1, main_action("next", words.frame_action_next_label(), Glyph::Forward)),
        EntryStep::Given => {
            let mut write = main_action("next", words.ledger_new_propose_action(), Glyph::Yes);
            write.hint = Some(words.ledger_new_propose_hint());
            (2, write)
        }
    };
    let (title, help) = called(words, &BuiltIn::Entry.step(step.place()));
    let mut screen = frame.screen(title, help, body, vec![action])?;
    screen.step = Some(screen::Step { n, of: 2 });
    Ok(screen)
}

/// The fields of a step of an entry.
pub(super) fn form<'a>(
    scene: &Scene<'a>,
    draft: &'a Draft,
    step: EntryStep,
    instead_of: Option<&Proposed>,
) -> Form<'a> {
    let beside = |key: &str| given::beside(scene, draft, key);
    let mut asking = Asking::with(scene, draft, "", &beside);
    if let Some(proposed) = instead_of {
        asking.groups = vec![proposed.from, proposed.to];
    }
    let fields = BuiltIn::Entry.step(step.place()).fields;
    asking.draw(&asking.asked(&fields))
}

/// Goes on if nothing is missing; the last step writes.
pub(super) fn tap(frame: &Frame<'_>, route: &LedgerRoute) -> Next {
    let words = frame.scene.words;
    let draft = frame.draft;
    let tried = draft.with(TRIED, "yes");
    let whole = |step| form(frame.scene, &tried, step, None).is_whole();
    let plain = |built_in| self::plain(frame.scene, &tried, built_in).is_whole();
    let command = match route {
        LedgerRoute::Dispute(record) => {
            said(words, draft, BECAUSE).filter(|_| plain(BuiltIn::Objection)).map(|because| {
                let command = Command::DisputeEntry(Dispute { record: *record, because });
                Next::act(command, After::to(LedgerRoute::Entry(*record)))
            })
        }
        LedgerRoute::Note(record) => said(words, draft, NOTE).filter(|_| plain(BuiltIn::Note)).map(|note| {
            let command = Command::AgreeEntryWithNote(AgreeWithNote { record: *record, note });
            Next::act(command, After::to(LedgerRoute::Entry(*record)))
        }),
        LedgerRoute::Translate(record) if plain(BuiltIn::Translation) => translated(words, draft, record),
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
    let story = said(words, draft, STORY)?;
    let command = Command::TranslateEntry(TranslateEntry { record: *record, story, by, of: None });
    Some(Next::act(command, After::to(LedgerRoute::Entry(*record))))
}

/// What was filled in; none as long as something is missing.
pub(super) fn new_entry(words: &Words, draft: &Draft) -> Option<ProposeEntry> {
    given::proposal(said(words, draft, STORY)?, draft)
}
