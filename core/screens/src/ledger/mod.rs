//! The ledger: what groups gave each other, told first and then counted, and one entry of it.

mod telling;

use serde::{Deserialize, Serialize};
use weft_l10n::Phrase;
use weft_model::command::Command;
use weft_model::entry::{Entry, EntryStatus, Story};
use weft_model::fact::Area as RecordArea;
use weft_model::fold::{Record, State};
use weft_model::ids::RecordId;
use weft_model::records::{Records, Unreadable};
use weft_model::rights::{Relation, Verb, offers};

use crate::frame::{Frame, action, content, first_words, main_action, record_id};
pub use telling::EntryStep;

use crate::route::{After, Next, Place, Route};
use crate::scene::Scene;
use crate::screen::{Action, Area, Contents, Line, Screen};
use crate::terms;
use crate::widget::{Control, Glyph, GridRow, Widget};

/// A list's line shows about this many letters of the story.
const LINE_LETTERS: usize = 60;

/// Where somebody is in the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LedgerRoute {
    /// All entries.
    List,
    /// One entry.
    Entry(RecordId),
    /// Saying why one's group does not agree.
    Dispute(RecordId),
    /// Telling an entry's story in another language.
    Translate(RecordId),
    /// A new entry.
    New(EntryStep),
}

impl LedgerRoute {
    /// Where its screen stands.
    pub(crate) fn place(&self) -> Place {
        let place = |name, depth, back: Route| Place::new(name, Area::Ledger, depth).back(back);
        match *self {
            Self::List => place("ledger", 1, Route::Home).lists(RecordArea::Entry),
            Self::Entry(record) => place("entry", 2, Self::List.into()).about(record),
            Self::Dispute(record) => place("dispute", 3, Self::Entry(record).into()).about(record).drafts("dispute"),
            Self::Translate(record) => {
                place("translate", 3, Self::Entry(record).into()).about(record).drafts("translate")
            }
            Self::New(EntryStep::Story) => place("new-entry-story", 2, Self::List.into()).drafts("new-entry"),
            Self::New(EntryStep::Given) => {
                place("new-entry-given", 3, Self::New(EntryStep::Story).into()).drafts("new-entry")
            }
        }
    }
}

/// Draws the screen of a route.
pub(crate) fn draw(frame: &Frame<'_>, route: &LedgerRoute) -> Result<Screen, Unreadable> {
    match route {
        LedgerRoute::List => list(frame),
        LedgerRoute::Entry(record) => entry(frame, record),
        LedgerRoute::Dispute(record) => telling::dispute(frame, record),
        LedgerRoute::Translate(record) => telling::translate(frame, record),
        LedgerRoute::New(step) => telling::new(frame, *step),
    }
}

/// Where a tap leads.
pub(crate) fn tap(frame: &Frame<'_>, route: &LedgerRoute, id: &str) -> Next {
    match (*route, id) {
        (LedgerRoute::Dispute(_) | LedgerRoute::Translate(_) | LedgerRoute::New(_), _) => telling::tap(frame, route),
        (LedgerRoute::List, "new") => Next::to(LedgerRoute::New(EntryStep::Story)),
        (LedgerRoute::List, line) => record_id(line).map_or(Next::Stay, |record| Next::to(LedgerRoute::Entry(record))),
        (LedgerRoute::Entry(record), "agree") => {
            Next::act(Command::AgreeEntry { record }, After::to(LedgerRoute::Entry(record)))
        }
        (LedgerRoute::Entry(record), "dispute") => Next::to(LedgerRoute::Dispute(record)),
        (LedgerRoute::Entry(record), "translate") => Next::to(LedgerRoute::Translate(record)),
        _ => Next::Stay,
    }
}

/// The record and state of an entry, if it is one and is held here.
fn held(records: &dyn Records, id: &RecordId) -> Result<Option<(Record, Entry)>, Unreadable> {
    Ok(records.record(id)?.and_then(|record| match &record.state {
        State::Entry(entry) => Some((record.clone(), entry.clone())),
        _ => None,
    }))
}

/// Draws the list, with what both groups agreed above it.
fn list(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let lines = crate::more_lines(frame.records, frame.scene, frame.route, None)?;
    let mut header = Vec::new();
    header.extend(balances(frame)?);
    if lines.rows.is_empty() {
        header.push(Widget::words("none", words.ledger_list_none_text()));
    }
    let actions = vec![main_action("new", words.ledger_list_new_action(), Glyph::Add)];
    let body = Contents::Rows { header, rows: lines.rows, more: lines.more };
    frame.screen(words.ledger_list_title(), words.ledger_list_help(), body, actions)
}

fn balances(frame: &Frame<'_>) -> Result<Option<Widget>, Unreadable> {
    let words = frame.scene.words;
    let sums = frame.records.balances()?;
    let row = |sum: &weft_model::records::BalanceSum| GridRow {
        cells: vec![
            terms::group_name(frame.scene.membership, &sum.from),
            terms::group_name(frame.scene.membership, &sum.to),
            terms::kind(words, sum.kind),
            terms::amount_of(words, sum.amount, &sum.unit),
        ],
    };
    let header = vec![
        words.ledger_list_gave_label(),
        words.ledger_list_received_label(),
        words.ledger_list_what_label(),
        words.ledger_list_much_label(),
    ];
    let rows: Vec<GridRow> = sums.iter().map(row).collect();
    let some = !rows.is_empty();
    let grid = Widget::new("balances", words.ledger_list_balances_label(), Control::Grid { header, rows });
    Ok(some.then_some(grid))
}

/// One line of the list.
pub(crate) fn line(records: &dyn Records, scene: &Scene<'_>, record: &Record) -> Result<Line, Unreadable> {
    let words = scene.words;
    let State::Entry(entry) = &record.state else {
        return Ok(Line::plain(record.id, words.frame_missing_screen_title()));
    };
    // The telling in the reader's language stands for the entry, if there is one.
    let story = best(entry, words.first().tag).or_else(|| entry.stories.first());
    let label = match story {
        Some(story) => first_words(self::told(records, scene, story)?, LINE_LETTERS),
        None => words.terms_words_gone_label(),
    };
    let name = |group| terms::group_name(scene.membership, group).value;
    let hint = entry.proposed.as_ref().map(|(_, _, _, proposed)| {
        let what = terms::kind(words, proposed.kind).value;
        let much = terms::quantity(words, proposed.quantity.as_ref()).value;
        words.ledger_list_line_hint(&name(&proposed.from), &name(&proposed.to), &what, &much)
    });
    let status = Some(terms::entry_status(words, entry.status()));
    let tone = terms::entry_tone(entry.status());
    Ok(Line { hint, status, tone, glyph: Glyph::Ledger, ..Line::plain(record.id, label) })
}

/// What a story says.
fn told(records: &dyn Records, scene: &Scene<'_>, story: &Story) -> Result<Phrase, Unreadable> {
    let held = content(records, story.words.as_ref())?;
    Ok(terms::told(scene.words, held.as_ref(), story.lang.as_str()))
}

/// The telling for a reader of a language: by a person before by a machine, a later one before an earlier.
fn best<'a>(entry: &'a Entry, lang: &str) -> Option<&'a Story> {
    let rank = |story: &Story| (story.of.is_none(), story.told_by());
    entry.stories.iter().filter(|story| same_language(story.lang.as_str(), lang)).max_by_key(|story| rank(story))
}

fn same_language(a: &str, b: &str) -> bool {
    let first = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    first(a) == first(b)
}

/// Draws an entry.
fn entry(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some((record, entry)) = held(frame.records, id)? else { return frame.missing() };
    let Some((_, _, _, proposed)) = &entry.proposed else { return frame.missing() };
    let words = frame.scene.words;
    let mut widgets = Vec::new();
    if record.newer > 0 {
        widgets.push(Widget::banner("newer", words.frame_newer_record_banner(), Glyph::Care, crate::Tone::Care));
    }
    widgets.extend(stories(frame, &entry)?);
    let status = terms::entry_status(words, entry.status());
    widgets.push(Widget {
        live: true,
        ..Widget::status("status", status, glyph(entry.status()), terms::entry_tone(entry.status()))
    });
    let name = |group| terms::group_name(frame.scene.membership, group).value;
    let gave = words.ledger_entry_gave_label(&name(&proposed.from), &name(&proposed.to));
    widgets.push(Widget::words("gave", gave));
    widgets.push(Widget::words("quantity", terms::quantity(words, proposed.quantity.as_ref())));
    widgets.push(Widget::words("day", words.ledger_entry_day_label(proposed.day.date())));
    if !entry.objections.is_empty() {
        widgets.push(Widget::heading("objections-heading", words.ledger_entry_objection_heading()));
    }
    for (place, objection) in entry.objections.iter().enumerate() {
        let held = content(frame.records, objection.words.as_ref())?;
        let said = terms::told(words, held.as_ref(), objection.lang.as_str());
        widgets.push(Widget::words(&format!("objection-{place}"), said));
    }
    let actions = entry_actions(frame.scene, &entry);
    let title = terms::kind(words, proposed.kind);
    frame.screen(title, words.ledger_entry_help(), Contents::Form { widgets }, actions)
}

const fn glyph(status: EntryStatus) -> Glyph {
    match status {
        EntryStatus::Proposed => Glyph::Wait,
        EntryStatus::Agreed => Glyph::Yes,
        EntryStatus::Reversed => Glyph::TakeBack,
        EntryStatus::Disputed | EntryStatus::Contested => Glyph::No,
    }
}

/// The story as it was told, each translation under it, and that one is missing in the reader's language.
fn stories(frame: &Frame<'_>, entry: &Entry) -> Result<Vec<Widget>, Unreadable> {
    let words = frame.scene.words;
    let label = words.ledger_entry_story_label();
    let Some(first) = entry.stories.first() else {
        return Ok(vec![Widget::words("story", words.terms_words_gone_label())]);
    };
    let original = told(frame.records, frame.scene, first)?;
    let pair = |id: &str, other, note| {
        let original = original.clone();
        Widget::new(id, label.clone(), Control::BilingualPair { original, other, note })
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

fn entry_actions(scene: &Scene<'_>, entry: &Entry) -> Vec<Action> {
    let words = scene.words;
    let mut actions = Vec::new();
    let answerable = |verb| {
        let named = entry.other_group() == Some(scene.me.group);
        named && offers(scene.membership, &scene.me, scene.today, verb, Relation::OtherGroup)
    };
    let open = !matches!(entry.status(), EntryStatus::Agreed | EntryStatus::Reversed);
    let objects = entry.objections.iter().any(|objection| objection.by == scene.me.member && !objection.taken_back);
    if answerable(Verb::AgreeEntry) && open && (objects || !entry.agreed.contains(&scene.me.member)) {
        actions.push(action("agree", words.ledger_entry_agree_action(), Glyph::Yes));
    }
    if answerable(Verb::DisputeEntry) && !objects && entry.status() != EntryStatus::Reversed {
        actions.push(action("dispute", words.ledger_entry_dispute_action(), Glyph::No));
    }
    actions.push(action("translate", words.ledger_entry_translate_action(), Glyph::Translate));
    actions
}
