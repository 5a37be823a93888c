//! The words of an entry: whether a translation is true, and whether they may be shown outside.

use weft_l10n::Phrase;
use weft_model::entry::{Entry, Story, ToldBy};
use weft_model::ids::{FactId, GroupId, RecordId};
use weft_model::records::Unreadable;
use weft_model::rights::{Relation, Verb};

use super::{LINE_LETTERS, held, told};
use crate::frame::{Frame, action, first_words};
use crate::scene::Scene;
use crate::screen::{Action, Contents, Line, Screen};
use crate::terms;
use crate::widget::{Glyph, Sensitivity, Tone, Widget};

/// Draws the tellings of an entry.
pub(super) fn draw(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some((_, entry)) = held(frame.records, id)? else { return frame.missing() };
    let words = frame.scene.words;
    let mut rows = Vec::new();
    for story in &entry.stories {
        let shown = shown(frame.scene, &entry, story);
        rows.push(Line {
            id: story.fact.to_string(),
            label: first_words(told(frame.records, frame.scene, story)?, LINE_LETTERS),
            hint: Some(origin(frame.scene, story)),
            status: Some(shown.label),
            tone: shown.tone,
            glyph: Glyph::Translate,
        });
    }
    let body = Contents::Rows { header: Vec::new(), rows, more: false };
    frame.screen(words.ledger_tellings_list_title(), words.ledger_tellings_list_help(), body, Vec::new())
}

/// Draws one telling.
pub(super) fn telling(frame: &Frame<'_>, id: &RecordId, fact: &FactId) -> Result<Screen, Unreadable> {
    let Some((_, entry)) = held(frame.records, id)? else { return frame.missing() };
    let Some(story) = entry.story(fact) else { return frame.missing() };
    let words = frame.scene.words;
    let mut widgets = Vec::new();
    // A translation is found true beside what it translates.
    if let Some(original) = story.of.and_then(|(of, _)| entry.story(&of)) {
        widgets.push(Widget::heading("original-heading", origin(frame.scene, original)));
        let original = told(frame.records, frame.scene, original)?;
        widgets.push(Widget::words("original", original).kept_as(Sensitivity::Private));
    }
    widgets.push(Widget::heading("words-heading", origin(frame.scene, story)));
    widgets.push(Widget::words("words", told(frame.records, frame.scene, story)?).kept_as(Sensitivity::Private));
    let shown = shown(frame.scene, &entry, story);
    widgets.push(Widget { live: true, ..Widget::status("shown", shown.label, shown.glyph, shown.tone) });
    let actions = actions(frame.scene, &entry, story);
    let body = Contents::Form { widgets };
    frame.screen(words.ledger_tellings_list_title(), words.ledger_tellings_list_help(), body, actions)
}

/// In which language the story was told, or where the translation comes from.
fn origin(scene: &Scene<'_>, story: &Story) -> Phrase {
    if story.of.is_some() {
        return terms::told_by(scene.words, story.told_by());
    }
    let language = scene.words.language_name(story.lang.as_str());
    scene.words.ledger_entry_told_label(&language.value)
}

/// Whether a telling may be shown outside.
struct Shown {
    label: Phrase,
    glyph: Glyph,
    tone: Tone,
}

fn shown(scene: &Scene<'_>, entry: &Entry, story: &Story) -> Shown {
    let words = scene.words;
    let Some((_, _, _, proposed)) = &entry.proposed else {
        return Shown { label: words.ledger_tellings_nobody_status(), glyph: Glyph::No, tone: Tone::Plain };
    };
    let one = [proposed.from, proposed.to].into_iter().find(|group| lets(entry, story, *group));
    match one {
        _ if entry.public_stories().iter().any(|public| public.fact == story.fact) => {
            Shown { label: words.pages_public_both_text(), glyph: Glyph::Yes, tone: Tone::Settled }
        }
        Some(group) => {
            let name = terms::group_name(scene.membership, &group).value;
            Shown { label: words.ledger_tellings_one_status(&name), glyph: Glyph::Wait, tone: Tone::Waiting }
        }
        None => Shown { label: words.ledger_tellings_nobody_status(), glyph: Glyph::No, tone: Tone::Plain },
    }
}

/// Whether a group lets exactly the words that are held be shown.
fn lets(entry: &Entry, story: &Story, group: GroupId) -> bool {
    story.words.is_some_and(|words| entry.public.stands(group, &story.fact, &words.fact))
}

fn actions(scene: &Scene<'_>, entry: &Entry, story: &Story) -> Vec<Action> {
    let words = scene.words;
    let mut actions = Vec::new();
    let offered = |verb, relation| scene.offers(verb, relation);
    // Words that have not arrived are neither found true nor shown.
    if story.words.is_none() || !entry.concerns(scene.me.group) {
        return actions;
    }
    let unchecked = story.of.is_some() && story.told_by() != ToldBy::Checked;
    if unchecked && story.group != scene.me.group && offered(Verb::CheckStory, Relation::OtherGroup) {
        actions.push(action("check", words.ledger_telling_check_action(), Glyph::Yes));
    }
    if lets(entry, story, scene.me.group) {
        if offered(Verb::TakeBackApproval, Relation::OwnGroup) {
            actions.push(action("close", words.ledger_telling_close_action(), Glyph::TakeBack));
        }
    } else if offered(Verb::ApproveStory, Relation::OwnGroup) {
        actions.push(action("approve", words.ledger_telling_approve_action(), Glyph::Share));
    }
    actions
}
