//! One entry: its story, how it stands between the two groups, and what may be done about it.

use weft_model::command::Command;
use weft_model::entry::{Entry, EntryStatus, Objection, Proposed, Reversal};
use weft_model::fold::Record;
use weft_model::ids::RecordId;
use weft_model::records::Unreadable;
use weft_model::rights::{Relation, Verb};
use weft_model::said::{Lang, Telling};

use super::{LedgerRoute, best, held, told};
use crate::frame::{self, Frame, action};
use crate::own::{self, FormRoute};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Action, Contents, Screen};
use crate::terms;
use crate::unsaid::{self, UnsaidRoute, WordsOf};
use crate::widget::{Control, Glyph, Sensitivity, Tone, Widget};

/// Draws an entry.
pub(super) fn draw(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some((record, entry)) = held(frame.records, id)? else { return frame.missing() };
    let Some((_, _, _, proposed)) = &entry.proposed else { return frame.missing() };
    let words = frame.scene.words;
    let mut widgets = Vec::new();
    widgets.extend(newer(frame.scene, &record));
    widgets.extend(stories(frame, &entry)?);
    let status = terms::entry_status(words, entry.status());
    widgets.push(Widget {
        live: true,
        ..Widget::status("status", status, glyph(entry.status()), terms::entry_tone(entry.status()))
    });
    widgets.extend(given(frame.scene, proposed));
    let corrections = corrections(frame, id)?;
    let other = other_entry(frame, &entry, &corrections)?;
    if entry.corrects.is_some() {
        widgets.push(Widget::words("corrects", words.ledger_entry_corrects_text()));
    } else if other.is_some() {
        widgets.push(Widget::words("corrected", words.ledger_entry_corrected_text()));
    }
    widgets.extend(answers(frame, &entry)?);
    widgets.extend(reversal(frame, &entry)?);
    let (filled, more) = own::beside(frame, id)?;
    widgets.extend(filled);
    let mut actions = actions(frame.scene, &entry);
    if may_put_right(frame.scene, &entry, &corrections) {
        actions.push(action("right", words.ledger_entry_right_action(), Glyph::Care));
    }
    if other.is_some() {
        actions.push(action("other", words.ledger_entry_other_action(), Glyph::Ledger));
    }
    actions.extend(unsaid::way(frame, WordsOf::Entry(*id))?);
    actions.extend(more);
    let title = terms::kind(words, proposed.kind);
    frame.screen(title, words.ledger_entry_help(), Contents::Form { widgets }, actions)
}

/// Where a tap leads.
pub(super) fn tap(frame: &Frame<'_>, record: RecordId, id: &str) -> Result<Next, Unreadable> {
    let act = |command| Next::act(command, After::to(LedgerRoute::Entry(record)));
    Ok(match id {
        "agree" => act(Command::AgreeEntry { record }),
        "take-back" => act(Command::TakeBackDispute { record }),
        "agree-reversal" => act(Command::AgreeReversal { record }),
        "agree-note" => Next::to(LedgerRoute::Note(record)),
        "dispute" => Next::to(LedgerRoute::Dispute(record)),
        "translate" => Next::to(LedgerRoute::Translate(record)),
        "tellings" => Next::to(LedgerRoute::Tellings(record)),
        "right" => Next::to(LedgerRoute::Right(record)),
        "own-words" => Next::to(UnsaidRoute::List(WordsOf::Entry(record))),
        "own-fields" => Next::to(FormRoute::About(record)),
        "other" => {
            let Some((_, entry)) = held(frame.records, &record)? else { return Ok(Next::Stay) };
            let other = other_entry(frame, &entry, &corrections(frame, &record)?)?;
            other.map_or(Next::Stay, |other| Next::to(LedgerRoute::Entry(other)))
        }
        _ => Next::Stay,
    })
}

const fn glyph(status: EntryStatus) -> Glyph {
    match status {
        EntryStatus::Proposed => Glyph::Wait,
        EntryStatus::Agreed => Glyph::Yes,
        EntryStatus::Reversed => Glyph::TakeBack,
        EntryStatus::Disputed | EntryStatus::Contested => Glyph::No,
    }
}

/// That a newer version wrote something in it that is not read here.
pub(super) fn newer(scene: &Scene<'_>, record: &Record) -> Option<Widget> {
    let banner = || Widget::banner("newer", scene.words.frame_newer_record_banner(), Glyph::Care, Tone::Care);
    (record.newer > 0).then(banner)
}

/// The story as it was told, each translation under it, and that one is missing in the reader's language.
pub(super) fn stories(frame: &Frame<'_>, entry: &Entry) -> Result<Vec<Widget>, Unreadable> {
    let words = frame.scene.words;
    let label = words.ledger_entry_story_label();
    let Some(first) = entry.stories.first() else {
        return Ok(vec![Widget::words("story", words.terms_words_gone_label())]);
    };
    let original = told(frame.records, frame.scene, first)?;
    let pair = |id: &str, other, note| {
        let original = original.clone();
        Widget::new(id, label.clone(), Control::BilingualPair { original, other, note }).kept_as(Sensitivity::Private)
    };
    let mut widgets = Vec::new();
    for (place, story) in entry.stories.iter().enumerate().skip(1) {
        let other = Some(told(frame.records, frame.scene, story)?);
        widgets.push(pair(&format!("story-{place}"), other, terms::told_by(words, story.told_by())));
    }
    let reader = words.first();
    if best(entry, reader.tag).is_none() {
        widgets.push(pair("story", None, words.terms_by_nobody_label(reader.name)));
    } else if widgets.is_empty() {
        let language = words.language_name(first.lang.as_str());
        widgets.push(pair("story", None, words.ledger_entry_told_label(&language.value)));
    }
    Ok(widgets)
}

/// Who gave what, how much of it and when.
pub(super) fn given(scene: &Scene<'_>, proposed: &Proposed) -> Vec<Widget> {
    let words = scene.words;
    let name = |group| terms::group_name(scene.membership, group).value;
    vec![
        Widget::words("gave", words.ledger_entry_gave_label(&name(&proposed.from), &name(&proposed.to))),
        Widget::words("quantity", terms::quantity(words, proposed.quantity.as_ref())),
        Widget::words("day", words.ledger_entry_day_label(proposed.day.date())),
    ]
}

/// What somebody said beside an entry.
fn said(frame: &Frame<'_>, id: &str, lang: &Lang, telling: Option<&Telling>) -> Result<Widget, Unreadable> {
    let said = frame::told(frame.records, frame.scene.words, telling, lang.as_str())?;
    Ok(Widget::words(id, said).kept_as(Sensitivity::Private))
}

/// What the other group added or said against it; what was taken back stands last.
fn answers(frame: &Frame<'_>, entry: &Entry) -> Result<Vec<Widget>, Unreadable> {
    let words = frame.scene.words;
    let Some(other) = entry.other_group() else { return Ok(Vec::new()) };
    let other = terms::group_name(frame.scene.membership, &other).value;
    let mut widgets = Vec::new();
    for (place, note) in entry.notes.iter().enumerate() {
        widgets.push(Widget::heading(&format!("note-heading-{place}"), words.pages_entry_note_label(&other)));
        widgets.push(said(frame, &format!("note-{place}"), &note.lang, note.words.as_ref())?);
    }
    let objections = || entry.objections.iter().enumerate();
    if objections().any(|(_, objection)| !objection.taken_back) {
        widgets.push(Widget::heading("objections-heading", words.ledger_entry_objection_heading()));
    }
    let standing = |(_, objection): &(usize, &Objection)| !objection.taken_back;
    for (place, objection) in objections().filter(standing) {
        widgets.push(said(frame, &format!("objection-{place}"), &objection.lang, objection.words.as_ref())?);
    }
    for (place, objection) in objections().filter(|objection| !standing(objection)) {
        let back = words.pages_entry_objection_back_label(&other);
        widgets.push(Widget::heading(&format!("objection-heading-{place}"), back));
        widgets.push(said(frame, &format!("objection-{place}"), &objection.lang, objection.words.as_ref())?);
    }
    Ok(widgets)
}

/// Who wants it to count no more and why; once both do, who asked for it.
pub(super) fn reversal(frame: &Frame<'_>, entry: &Entry) -> Result<Vec<Widget>, Unreadable> {
    let words = frame.scene.words;
    let mut widgets = Vec::new();
    for (place, reversal) in entry.reversals.iter().enumerate() {
        let group = terms::group_name(frame.scene.membership, &reversal.group).value;
        let label = if reversal.agreed.is_empty() {
            words.pages_entry_reversal_label(&group)
        } else {
            words.pages_entry_reversed_label(&group)
        };
        widgets.push(Widget::heading(&format!("reversal-heading-{place}"), label));
        widgets.push(said(frame, &format!("reversal-{place}"), &reversal.lang, reversal.reason.as_ref())?);
    }
    Ok(widgets)
}

/// The entries that are to take the place of this one.
pub(super) fn corrections(frame: &Frame<'_>, id: &RecordId) -> Result<Vec<(RecordId, Entry)>, Unreadable> {
    let mut found = Vec::new();
    for other in frame.records.concerning(id)? {
        let later = held(frame.records, &other)?.filter(|(_, later)| later.corrects == Some(*id));
        found.extend(later.map(|(record, later)| (record.id, later)));
    }
    Ok(found)
}

/// Whether both groups agreed to it, and not to its reversal.
fn stands(entry: &Entry) -> bool {
    !entry.agreed.is_empty() && !entry.is_reversed()
}

/// The entry that this one corrects, or one that corrects it, if it is here: rather one that both agreed to.
fn other_entry(
    frame: &Frame<'_>,
    entry: &Entry,
    corrections: &[(RecordId, Entry)],
) -> Result<Option<RecordId>, Unreadable> {
    if let Some(earlier) = &entry.corrects {
        return Ok(held(frame.records, earlier)?.map(|(record, _)| record.id));
    }
    let standing = corrections.iter().find(|(_, later)| stands(later));
    Ok(standing.or_else(|| corrections.first()).map(|(id, _)| *id))
}

/// Whether it can be put right: both agreed to it, or one of them wants it to count no more; and nothing else that both agreed
/// to stands in its place.
pub(super) fn may_put_right(scene: &Scene<'_>, entry: &Entry, corrections: &[(RecordId, Entry)]) -> bool {
    let offered = |verb| scene.offers(verb, Relation::OwnGroup);
    let open = if entry.reversals.is_empty() {
        entry.status() == EntryStatus::Agreed && offered(Verb::ReverseEntry)
    } else {
        offered(Verb::CorrectEntry)
    };
    open && entry.concerns(scene.me.group) && !corrections.iter().any(|(_, later)| stands(later))
}

fn actions(scene: &Scene<'_>, entry: &Entry) -> Vec<Action> {
    let words = scene.words;
    let mut actions = Vec::new();
    let offered = |verb, relation| scene.offers(verb, relation);
    let answerable = |verb| entry.other_group() == Some(scene.me.group) && offered(verb, Relation::OtherGroup);
    let open = !matches!(entry.status(), EntryStatus::Agreed | EntryStatus::Reversed);
    let objects = entry.objections.iter().any(|objection| objection.by == scene.me.member && !objection.taken_back);
    let may_agree = open && (objects || !entry.agreed.contains(&scene.me.member));
    if answerable(Verb::AgreeEntry) && may_agree {
        actions.push(action("agree", words.ledger_entry_agree_action(), Glyph::Yes));
    }
    if answerable(Verb::DisputeEntry) && !objects && entry.status() != EntryStatus::Reversed {
        actions.push(action("dispute", words.ledger_entry_dispute_action(), Glyph::No));
    }
    if objects && offered(Verb::TakeBackDispute, Relation::OwnRecord) {
        actions.push(action("take-back", words.ledger_entry_take_back_action(), Glyph::TakeBack));
    }
    let theirs = |reversal: &Reversal| reversal.group != scene.me.group;
    let reversible = entry.concerns(scene.me.group) && !entry.is_reversed() && entry.reversals.iter().any(theirs);
    if reversible && offered(Verb::AgreeReversal, Relation::OtherGroup) {
        actions.push(action("agree-reversal", words.ledger_entry_reversal_action(), Glyph::TakeBack));
    }
    if answerable(Verb::AgreeEntryWithNote) && may_agree {
        actions.push(action("agree-note", words.ledger_entry_note_action(), Glyph::Add));
    }
    if entry.concerns(scene.me.group) && offered(Verb::TranslateEntry, Relation::OwnGroup) {
        actions.push(action("translate", words.ledger_entry_translate_action(), Glyph::Translate));
    }
    if !entry.stories.is_empty() {
        actions.push(action("tellings", words.ledger_tellings_list_title(), Glyph::Share));
    }
    actions
}
