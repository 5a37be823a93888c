//! Answers: what was filled in, and whether it answers what was asked.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::form::{Field, Form, Key, Known, Span, asked};
use crate::ids::GroupId;
use crate::said::Said;

/// An answer, as a command carries it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answered {
    /// To which question.
    pub key: Key,
    /// The answer.
    pub given: Given,
}

/// What was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Given {
    /// In words, which become a telling of their own.
    Words(Said),
    /// With something that stands in the act.
    #[serde(untagged)]
    Code(Value),
}

/// An answer that is no words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// One of the choices.
    Choice(Key),
    /// Some of the choices.
    AnyOf(Vec<Key>),
    /// A day.
    Day(Day),
    /// A number, in the smallest digit that the question takes.
    Amount(u64),
    /// Yes or no.
    Yes(bool),
    /// A group.
    Group(GroupId),
}

impl Value {
    /// Whether this choice was taken.
    pub fn took(&self, tile: &Key) -> bool {
        match self {
            Self::Choice(taken) => taken == tile,
            Self::AnyOf(taken) => taken.contains(tile),
            Self::Yes(yes) => tile.as_str() == if *yes { "yes" } else { "no" },
            Self::Day(_) | Self::Amount(_) | Self::Group(_) => false,
        }
    }
}

/// Whether these are answers to what a form asks: each to a question that is asked, in its kind, once; and none is missing that is
/// required and can be answered here.
pub fn fits(form: &Form, answers: &[Answered], today: Day) -> bool {
    let by_key: BTreeMap<&Key, &Given> = answers.iter().map(|answer| (&answer.key, &answer.given)).collect();
    if by_key.len() != answers.len() {
        return false;
    }
    let took = |field: &Field, tile: &Key| {
        by_key.get(&field.key).is_some_and(|given| matches!(given, Given::Code(value) if value.took(tile)))
    };
    let asked = asked(form.fields(), &took);
    let whole = |field: &&&Field| match (by_key.get(&field.key), field.kind.known()) {
        (Some(given), Some(known)) => answers_to(known, given, today),
        (Some(_), None) => false,
        (None, Some(_)) => !field.required,
        (None, None) => true,
    };
    by_key.keys().all(|key| asked.iter().any(|field| field.key == **key)) && asked.iter().all(|field| whole(&field))
}

fn answers_to(known: &Known, given: &Given, today: Day) -> bool {
    let tile = |key: &Key, tiles: &[crate::form::Tile]| tiles.iter().any(|tile| tile.key == *key);
    match (known, given) {
        (Known::Words { .. }, Given::Words(_)) => true,
        (Known::Choice { tiles }, Given::Code(Value::Choice(key))) => tile(key, tiles),
        (Known::AnyOf { tiles }, Given::Code(Value::AnyOf(keys))) => {
            let mut once = keys.clone();
            once.sort_unstable();
            once.dedup();
            !keys.is_empty() && once.len() == keys.len() && keys.iter().all(|key| tile(key, tiles))
        }
        (Known::Day { span }, Given::Code(Value::Day(day))) => match span {
            Span::Any => true,
            Span::UntilToday => *day <= today,
            Span::FromToday => *day >= today,
        },
        // None at all is an answer too.
        (Known::Amount { .. }, Given::Code(Value::Amount(_))) => true,
        (Known::Yes {}, Given::Code(Value::Yes(_))) => true,
        (Known::Group {}, Given::Code(Value::Group(_))) => true,
        _ => false,
    }
}
