//! Telling: a new entry, a translation of one, what is added to it, and why one's group does not agree.

use serde::{Deserialize, Serialize};
use weft_l10n::{Phrase, Words, minor_digits};
use weft_model::command::Command;
use weft_model::entry::{
    AgreeWithNote, Currency, Dispute, EntryKind, ProposeEntry, Proposed, Quantity, TranslateEntry, TranslatedBy, Unit,
};
use weft_model::ids::{GroupId, RecordId};
use weft_model::records::Unreadable;

use super::{LedgerRoute, held, told};
use crate::amount::{Amount, read, typed};
use crate::draft::Draft;
use crate::form::{Form, chosen, one, said};
use crate::frame::{Frame, TRIED, main_action};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Contents, Screen, Step};
use crate::terms;
use crate::widget::{Glyph, Tile, Widget};

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
const FROM: &str = "from";
const TO: &str = "to";
const KIND: &str = "kind";
const UNIT: &str = "unit";
const CURRENCY: &str = "currency";
const AMOUNT: &str = "amount";
const DAY: &str = "day";

const KINDS: [(&str, EntryKind); 9] = [
    ("money", EntryKind::Money),
    ("time", EntryKind::Time),
    ("translation", EntryKind::Translation),
    ("emotional-labour", EntryKind::EmotionalLabour),
    ("hosting", EntryKind::Hosting),
    ("material", EntryKind::Material),
    ("knowledge", EntryKind::Knowledge),
    ("moral-leadership", EntryKind::MoralLeadership),
    ("other", EntryKind::Other),
];

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
        Widget::words("original", told(frame.records, frame.scene, story)?),
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
            given(&mut form, scene, draft, &groups);
            form
        }
    }
}

fn given(form: &mut Form<'_>, scene: &Scene<'_>, draft: &Draft, between: &[GroupId]) {
    let words = scene.words;
    let groups = |field: &str| {
        let tile = |group: &GroupId| {
            let id = group.to_string();
            let chosen = draft.get(field) == id;
            Tile::new(&id, terms::group_name(scene.membership, group), Glyph::Person, chosen)
        };
        between.iter().map(tile).collect::<Vec<Tile>>()
    };
    form.choice(FROM, words.ledger_new_from_label(), groups(FROM), true);
    form.choice(TO, words.ledger_new_to_label(), groups(TO), true);
    let own = scene.me.group.to_string();
    if draft.get(FROM) == draft.get(TO) {
        form.mistaken(Some(words.frame_mistake_choose_error()));
    } else if ![draft.get(FROM), draft.get(TO)].contains(&own.as_str()) {
        form.mistaken(Some(words.frame_refused_not_yours_label()));
    }
    let kind =
        |(id, kind): (&str, EntryKind)| Tile::new(id, terms::kind(words, kind), Glyph::Ledger, draft.get(KIND) == id);
    form.select(KIND, words.ledger_list_what_label(), KINDS.into_iter().map(kind).collect());
    let unit = |id: &str, label| Tile::new(id, label, Glyph::Choice, draft.get(UNIT) == id);
    let units = vec![
        unit("none", words.terms_unit_none_label()),
        unit("hours", words.ledger_new_unit_hours_label()),
        unit("days", words.ledger_new_unit_days_label()),
        unit("nights", words.ledger_new_unit_nights_label()),
        unit("pieces", words.ledger_new_unit_pieces_label()),
        unit("grams", words.ledger_new_unit_grams_label()),
        unit("money", words.terms_kind_money_label()),
    ];
    form.select(UNIT, words.ledger_new_unit_label(), units);
    if draft.get(UNIT) == "money" {
        form.field(CURRENCY, words.ledger_new_currency_label(), false);
        if currency(draft).is_none() {
            form.mistaken(Some(words.frame_mistake_currency_error()));
        }
    }
    if !matches!(draft.get(UNIT), "" | "none") {
        let mistake = match (amount(draft), draft.get(UNIT)) {
            (Some(_), _) => None,
            (None, "money") => Some(words.frame_mistake_number_error()),
            (None, _) if read(draft.get(AMOUNT), 2).is_some() => Some(words.frame_mistake_whole_error()),
            (None, _) => Some(words.frame_mistake_number_error()),
        };
        form.amount(AMOUNT, words.ledger_list_much_label(), mistake);
    }
    form.day(DAY, words.ledger_new_day_label(), None, Some(scene.today));
}

fn currency(draft: &Draft) -> Option<Currency> {
    Currency::try_from(draft.get(CURRENCY).trim().to_ascii_uppercase()).ok()
}

fn amount(draft: &Draft) -> Option<Amount> {
    let digits = match draft.get(UNIT) {
        "money" => minor_digits(&currency(draft).map(String::from).unwrap_or_default()),
        _ => 0,
    };
    read(draft.get(AMOUNT), usize::try_from(digits).ok()?)
}

fn quantity(draft: &Draft) -> Option<Option<Quantity>> {
    let unit = match draft.get(UNIT) {
        "none" => return Some(None),
        "hours" => Unit::Hours,
        "days" => Unit::Days,
        "nights" => Unit::Nights,
        "pieces" => Unit::Pieces,
        "grams" => Unit::Grams,
        "money" => Unit::Minor(currency(draft)?),
        _ => return None,
    };
    Some(Some(Quantity { amount: amount(draft)?, unit }))
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
            Some(proposal(words, draft).map_or(again, proposed))
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
pub(super) fn proposal(words: &Words, draft: &Draft) -> Option<ProposeEntry> {
    Some(ProposeEntry {
        story: said(words, draft, STORY)?,
        from: draft.get(FROM).parse().ok()?,
        to: draft.get(TO).parse().ok()?,
        kind: chosen(&KINDS, draft.get(KIND))?,
        quantity: quantity(draft)?,
        day: draft.get(DAY).parse().ok()?,
        rate: None,
    })
}

/// A draft in which what was given stands as it was proposed, where nothing else was filled in.
pub(super) fn filled(draft: Draft, proposed: &Proposed) -> Draft {
    if !draft.get(DAY).is_empty() {
        return draft;
    }
    let kind = KINDS.iter().find(|(_, kind)| *kind == proposed.kind).map_or("", |(id, _)| *id);
    let filled = draft.with(FROM, &proposed.from.to_string()).with(TO, &proposed.to.to_string());
    let filled = filled.with(KIND, kind).with(DAY, &proposed.day.to_string());
    let Some(Quantity { amount, unit }) = &proposed.quantity else { return filled.with(UNIT, "none") };
    let (unit, code) = match unit {
        Unit::Hours => ("hours", String::new()),
        Unit::Days => ("days", String::new()),
        Unit::Nights => ("nights", String::new()),
        Unit::Pieces => ("pieces", String::new()),
        Unit::Grams => ("grams", String::new()),
        Unit::Minor(currency) => ("money", String::from(*currency)),
    };
    let digits = if code.is_empty() { 0 } else { minor_digits(&code) };
    filled.with(UNIT, unit).with(CURRENCY, &code).with(AMOUNT, &typed(*amount, usize::try_from(digits).unwrap_or(0)))
}
