//! What was given: between whom, of which kind, how much of it and when.

use weft_l10n::minor_digits;
use weft_model::entry::{Currency, EntryKind, ProposeEntry, Proposed, Quantity, Unit};
use weft_model::said::Said;

use crate::amount::{self, Amount, read, typed};
use crate::draft::Draft;
use crate::form::{Beside, chosen};
use crate::scene::Scene;

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

/// What only this screen knows of its fields: an entry is between two groups of which one is one's own, and what an amount
/// is counted in says how many digits it has.
pub(super) fn beside(scene: &Scene<'_>, draft: &Draft, key: &str) -> Beside {
    let words = scene.words;
    let own = scene.me.group.to_string();
    let (from, to) = (draft.get(FROM), draft.get(TO));
    Beside::wrong(match key {
        TO if from == to => Some(words.frame_mistake_choose_error()),
        TO if from != own && to != own => Some(words.frame_refused_not_yours_label()),
        CURRENCY if currency(draft).is_none() => Some(words.frame_mistake_currency_error()),
        AMOUNT => match (amount(draft), draft.get(UNIT)) {
            (Some(_), _) => None,
            (None, "money") => Some(words.frame_mistake_number_error()),
            (None, _) if read(draft.get(AMOUNT), 2).is_some() => Some(words.frame_mistake_whole_error()),
            (None, _) => Some(words.frame_mistake_number_error()),
        },
        _ => None,
    })
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
