//! Telling: a new entry, a translation of one, and why one's group does not agree.

use serde::{Deserialize, Serialize};
use weft_l10n::{Words, minor_digits};
use weft_model::command::Command;
use weft_model::entry::{Currency, Dispute, EntryKind, ProposeEntry, Quantity, TranslateEntry, TranslatedBy, Unit};
use weft_model::ids::{GroupId, RecordId};
use weft_model::records::Unreadable;

use super::{LedgerRoute, held, told};
use crate::amount::{Amount, read};
use crate::draft::Draft;
use crate::form::{Form, chosen, said};
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
const BECAUSE: &str = "because";
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
pub(crate) fn dispute(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    if held(frame.records, id)?.is_none() {
        return frame.missing();
    }
    let words = frame.scene.words;
    let actions = vec![main_action("write", words.ledger_dispute_send_action(), Glyph::No)];
    let body = Contents::Form { widgets: because(words, frame.draft).widgets() };
    frame.screen(words.ledger_dispute_title(), words.ledger_dispute_help(), body, actions)
}

fn because<'a>(words: &'a Words, draft: &'a Draft) -> Form<'a> {
    let mut form = Form::new(words, draft);
    form.field(BECAUSE, words.ledger_dispute_because_label(), true);
    form.language(BECAUSE);
    form
}

/// Draws an entry's story to be told in another language.
pub(crate) fn translate(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
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
    let mut form = Form::new(words, draft);
    form.field(STORY, words.ledger_translate_words_label(), true);
    form.language(STORY);
    let tile = |id: &str, label, glyph| Tile::new(id, label, glyph, draft.get(BY) == id);
    let tiles = vec![
        tile("person", words.ledger_translate_person_label(), Glyph::Person),
        tile("machine", words.ledger_translate_machine_label(), Glyph::Translate),
    ];
    form.choice(BY, words.ledger_translate_by_label(), tiles, false);
    form
}

/// Draws a step of a new entry.
pub(crate) fn new(frame: &Frame<'_>, step: EntryStep) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let body = Contents::Form { widgets: form(frame.scene, frame.draft, step).widgets() };
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

fn form<'a>(scene: &Scene<'a>, draft: &'a Draft, step: EntryStep) -> Form<'a> {
    let words = scene.words;
    let mut form = Form::new(words, draft);
    match step {
        EntryStep::Story => {
            form.field(STORY, words.ledger_new_story_label(), true);
            form.language(STORY);
        }
        EntryStep::Given => given(&mut form, scene, draft),
    }
    form
}

fn given(form: &mut Form<'_>, scene: &Scene<'_>, draft: &Draft) {
    let words = scene.words;
    let groups = |field: &str| {
        let tile = |group: &GroupId| {
            let id = group.to_string();
            let chosen = draft.get(field) == id;
            Tile::new(&id, terms::group_name(scene.membership, group), Glyph::Person, chosen)
        };
        scene.membership.groups.keys().map(tile).collect::<Vec<Tile>>()
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
pub(crate) fn tap(frame: &Frame<'_>, route: &LedgerRoute) -> Next {
    let words = frame.scene.words;
    let draft = frame.draft;
    let tried = draft.with(TRIED, "yes");
    let command = match route {
        LedgerRoute::Dispute(record) => {
            said(words, draft, BECAUSE).filter(|_| because(words, &tried).is_whole()).map(|because| {
                let command = Command::DisputeEntry(Dispute { record: *record, because });
                Next::act(command, After::to(LedgerRoute::Entry(*record)))
            })
        }
        LedgerRoute::Translate(record) => translated(words, &tried, record),
        LedgerRoute::New(EntryStep::Story) if form(frame.scene, &tried, EntryStep::Story).is_whole() => {
            let day = if draft.get(DAY).is_empty() { frame.scene.today.to_string() } else { draft.get(DAY).to_owned() };
            let draft = draft.with(TRIED, "").with(DAY, &day);
            Some(Next::go(LedgerRoute::New(EntryStep::Given), draft))
        }
        LedgerRoute::New(EntryStep::Given) if form(frame.scene, &tried, EntryStep::Given).is_whole() => {
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

fn proposal(words: &Words, draft: &Draft) -> Option<ProposeEntry> {
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
