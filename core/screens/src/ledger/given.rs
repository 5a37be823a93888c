//! What was given: between whom, of which kind, how much of it and when.

use weft_l10n::minor_digits;
use weft_model::entry::{Currency, EntryKind, ProposeEntry, Proposed, Quantity, Unit};
use weft_model::ids::GroupId;
use weft_model::said::Said;

use crate::amount::{self, Amount, read, typed};
use crate::draft::Draft;
use crate::form::{Form, chosen};
use crate::scene::Scene;
use crate::terms;
use crate::widget::{Glyph, Tile};

const FROM: &str = "from";
const TO: &str = "to";
const KIND: &str = "kind";
const UNIT: &str = "unit";
const CURRENCY: &str = "currency";
const AMOUNT: &str = "amount";
/// When.
pub(super) const DAY: &str = "day";

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

/// The fields of what was given between some of these groups.
pub(super) fn fields(form: &mut Form<'_>, scene: &Scene<'_>, draft: &Draft, between: &[GroupId]) {
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
    amount::currency(draft.get(CURRENCY))
}

fn amount(draft: &Draft) -> Option<Amount> {
    match draft.get(UNIT) {
        "money" => amount::money(draft.get(AMOUNT), currency(draft)),
        _ => read(draft.get(AMOUNT), 0),
    }
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

/// What was filled in; none as long as something is missing.
pub(super) fn proposal(story: Said, draft: &Draft) -> Option<ProposeEntry> {
    Some(ProposeEntry {
        story,
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
