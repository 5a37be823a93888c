//! Several entries in one sitting: each is heard by itself, story first; all answers are written down together at the end.
//!
//! What waits is asked for each time, so that an entry answered elsewhere meanwhile is not answered again. An entry that
//! corrects another one is answered on its own screen, where the other one is named.

use weft_l10n::{Phrase, Words};
use weft_model::command::Command;
use weft_model::entry::{Answer, Entry, EntryAnswer, EntryStatus, Sitting};
use weft_model::ids::RecordId;
use weft_model::records::{DueBy, Matter, Unreadable};
use weft_model::rights::{Relation, Verb};

use super::entry::{given, newer, stories};
use super::{LINE_LETTERS, LedgerRoute, best, held, told};
use crate::draft::Draft;
use crate::form::{Form, said};
use crate::frame::{Frame, TRIED, first_words, main_action};
use crate::route::{After, Next, Route};
use crate::screen::{Contents, Screen, Step};
use crate::terms;
use crate::widget::{Glyph, Sensitivity, Tile, Tone, Widget};

/// So many are heard in one sitting; further ones wait for the next.
const AT_MOST: u32 = 10;

const HOW: &str = "how";
/// What the name of an answer's field begins with.
const ANSWER: &str = "answer-";

/// The entries that wait for the answer of one's own group, as many as are heard in one sitting; and the one that is being heard
/// and those that have an answer, whatever came in meanwhile and would be heard before them.
pub(super) fn waiting(frame: &Frame<'_>) -> Result<Vec<RecordId>, Unreadable> {
    let scene = frame.scene;
    if !scene.offers(Verb::AnswerEntries, Relation::OtherGroup) {
        return Ok(Vec::new());
    }
    let asked = DueBy { whose: Some(scene.mine()), ..DueBy::of(Matter::AnswerEntry, AT_MOST) };
    let mut found: Vec<RecordId> = frame.records.due(&asked)?.into_iter().map(|line| line.record).collect();
    let answered = frame.draft.fields.iter().filter_map(|field| field.name.strip_prefix(ANSWER)?.parse().ok());
    let heard = match frame.route {
        Route::Ledger(LedgerRoute::Hear(id)) => Some(*id),
        _ => None,
    };
    for id in answered.chain(heard) {
        if !found.contains(&id) && still_waits(frame, &id)? {
            found.push(id);
        }
    }
    Ok(found)
}

fn still_waits(frame: &Frame<'_>, id: &RecordId) -> Result<bool, Unreadable> {
    let Some((_, entry)) = held(frame.records, id)? else { return Ok(false) };
    let ours = entry.other_group() == Some(frame.scene.me.group) && entry.corrects.is_none();
    Ok(ours && entry.status() == EntryStatus::Proposed)
}

/// The one heard before this one, or the last one before the answers are written down.
pub(super) fn before(frame: &Frame<'_>, this: Option<&RecordId>) -> Result<Option<RecordId>, Unreadable> {
    let waiting = waiting(frame)?;
    Ok(waiting
        .iter()
        .take_while(|id| Some(*id) != this)
        .last()
        .filter(|_| this.is_none_or(|id| waiting.contains(id)))
        .copied())
}

fn answer_field(id: &RecordId) -> String {
    format!("{ANSWER}{id}")
}

fn because_field(id: &RecordId) -> String {
    format!("because-{id}")
}

/// Draws one entry to be heard and answered.
pub(super) fn hear(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some((record, entry)) = held(frame.records, id)? else { return frame.missing() };
    let Some((_, _, _, proposed)) = &entry.proposed else { return frame.missing() };
    let words = frame.scene.words;
    let waiting = waiting(frame)?;
    let mut widgets: Vec<Widget> = newer(frame.scene, &record).into_iter().collect();
    widgets.extend(stories(frame, &entry)?);
    widgets.extend(given(frame.scene, proposed));
    let place = waiting.iter().position(|waits| waits == id);
    match place {
        Some(_) => widgets.extend(form(words, frame.draft, id).widgets()),
        // Somebody else answered it meanwhile.
        None => {
            let (status, tone) = (terms::entry_status(words, entry.status()), terms::entry_tone(entry.status()));
            widgets.push(Widget::status("status", status, Glyph::Know, tone));
        }
    }
    let actions = vec![main_action("next", words.frame_action_next_label(), Glyph::Forward)];
    let title = terms::kind(words, proposed.kind);
    let mut screen = frame.screen(title, words.ledger_hear_help(), Contents::Form { widgets }, actions)?;
    // One draft is kept for all of them, but each has its own place to scroll to.
    screen.record = Some(id.to_string());
    screen.step = place.map(|place| step(place, waiting.len()));
    Ok(screen)
}

/// One step for each entry, and the last one for all answers.
fn step(place: usize, waiting: usize) -> Step {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX).saturating_add(1);
    Step { n: count(place), of: count(waiting) }
}

fn form<'a>(words: &'a Words, draft: &'a Draft, id: &RecordId) -> Form<'a> {
    let (field, because) = (answer_field(id), because_field(id));
    let mut form = Form::new(words, draft);
    let tile = |id: &str, label, glyph| Tile::new(id, label, glyph, draft.get(&field) == id);
    let tiles = vec![
        tile("agree", words.ledger_entry_agree_action(), Glyph::Yes),
        tile("dispute", words.ledger_entry_dispute_action(), Glyph::No),
        tile("later", words.sitting_today_not_action(), Glyph::Wait),
    ];
    form.choice(&field, words.sitting_scope_answer_label(), tiles, true);
    if draft.get(&field) == "dispute" {
        form.field(&because, words.ledger_dispute_because_label(), true);
        form.hint(words.ledger_dispute_help());
        form.language(&because);
    }
    form
}

/// Goes on to the next one if this one has its answer.
pub(super) fn next(frame: &Frame<'_>, id: &RecordId) -> Result<Next, Unreadable> {
    let waiting = waiting(frame)?;
    let tried = frame.draft.with(TRIED, "yes");
    let waits = waiting.contains(id);
    if waits && !form(frame.scene.words, &tried, id).is_whole() {
        return Ok(Next::Redraw { draft: tried });
    }
    let after = if waits {
        waiting.iter().skip_while(|waits| *waits != id).nth(1)
    } else {
        // Its place is not known any more: on to the first one that has no answer.
        waiting.iter().find(|waits| frame.draft.get(&answer_field(waits)).is_empty())
    };
    let route = match after {
        Some(next) => LedgerRoute::Hear(*next),
        // Where everything is left for another day there is nothing to write down.
        None if answers(frame.scene.words, frame.draft, &waiting).is_empty() => LedgerRoute::List,
        None => LedgerRoute::Heard,
    };
    Ok(if route == LedgerRoute::List { Next::to(route) } else { Next::go(route, frame.draft.with(TRIED, "")) })
}

/// Draws all answers, before they are written down.
pub(super) fn heard(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let waiting = waiting(frame)?;
    let mut widgets = Vec::new();
    for id in &waiting {
        let Some((_, entry)) = held(frame.records, id)? else { continue };
        let (label, glyph) = answered(words, frame.draft, id);
        let story = Widget::words(&format!("story-{id}"), name(frame, &entry)?);
        widgets.push(story.kept_as(Sensitivity::Private));
        widgets.push(Widget::status(&answer_field(id), label, glyph, Tone::Plain));
    }
    let mut actions = Vec::new();
    if answers(words, frame.draft, &waiting).is_empty() {
        // Others answered them meanwhile, or nothing is answered yet.
        if widgets.is_empty() {
            widgets.push(Widget::words("none", words.frame_refused_already_label()));
        }
    } else {
        widgets.extend(how(words, frame.draft).widgets());
        widgets.push(Widget::words("who", words.ledger_hear_who_text()));
        actions.push(main_action("write", words.sitting_review_write_action(), Glyph::Yes));
    }
    let body = Contents::Form { widgets };
    let mut screen = frame.screen(words.sitting_review_title(), words.ledger_hear_help(), body, actions)?;
    screen.step = Some(step(waiting.len(), waiting.len()));
    Ok(screen)
}

fn name(frame: &Frame<'_>, entry: &Entry) -> Result<Phrase, Unreadable> {
    let story = best(entry, frame.scene.words.first().tag).or_else(|| entry.stories.first());
    match story {
        Some(story) => Ok(first_words(told(frame.records, frame.scene, story)?, LINE_LETTERS)),
        None => Ok(frame.scene.words.terms_words_gone_label()),
    }
}

fn answered(words: &Words, draft: &Draft, id: &RecordId) -> (Phrase, Glyph) {
    match answer(words, draft, id) {
        Some(Answer::Dispute(_)) => (words.ledger_entry_dispute_action(), Glyph::No),
        Some(_) => (words.ledger_entry_agree_action(), Glyph::Yes),
        None if draft.get(&answer_field(id)) == "later" => (words.sitting_today_not_action(), Glyph::Wait),
        None => (words.consent_list_open_status(), Glyph::Wait),
    }
}

fn how<'a>(words: &'a Words, draft: &'a Draft) -> Form<'a> {
    let mut form = Form::new(words, draft);
    let tile = |id: &str, label, glyph| Tile::new(id, label, glyph, draft.get(HOW) == id);
    let tiles = vec![
        tile("spoken", words.consent_card_spoken_label(), Glyph::Hear),
        tile("read", words.consent_card_read_label(), Glyph::Document),
    ];
    form.choice(HOW, words.ledger_hear_how_label(), tiles, false);
    form
}

fn answer(words: &Words, draft: &Draft, id: &RecordId) -> Option<Answer> {
    match draft.get(&answer_field(id)) {
        "agree" => Some(Answer::Agree),
        "dispute" => said(words, draft, &because_field(id)).map(Answer::Dispute),
        _ => None,
    }
}

fn answers(words: &Words, draft: &Draft, waiting: &[RecordId]) -> Vec<EntryAnswer> {
    let one = |id: &RecordId| Some(EntryAnswer { record: *id, answer: answer(words, draft, id)? });
    waiting.iter().filter_map(one).collect()
}

/// Writes all answers down. Who else heard is not asked here, so whoever writes stands for them.
pub(super) fn write(frame: &Frame<'_>) -> Result<Next, Unreadable> {
    let tried = frame.draft.with(TRIED, "yes");
    if !how(frame.scene.words, &tried).is_whole() {
        return Ok(Next::Redraw { draft: tried });
    }
    let sitting = Sitting {
        heard: vec![frame.scene.me.member],
        spoken: frame.draft.get(HOW) == "spoken",
        answers: answers(frame.scene.words, frame.draft, &waiting(frame)?),
    };
    Ok(Next::act(Command::AnswerEntries(sitting), After::to(LedgerRoute::List)))
}
