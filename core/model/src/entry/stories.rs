//! How far a story has come in each language: missing, pasted from a machine, by a person, checked.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::entry::evolve::Entry;
use crate::entry::facts::TranslatedBy;
use crate::ids::{FactId, GroupId, MemberId, Mid};
use crate::said::{Lang, Telling};

/// One telling of the story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Story {
    /// The act that announced it.
    pub fact: FactId,
    /// In which language.
    pub lang: Lang,
    /// For a translation: of which telling, and by whom.
    pub of: Option<(FactId, TranslatedBy)>,
    /// Who told it.
    pub by: MemberId,
    /// Their group.
    pub group: GroupId,
    /// The device it was written on.
    pub device: Mid,
    /// Where the words stand.
    pub words: Option<Telling>,
    /// Who of the group that did not tell it found which telling true.
    pub checked: BTreeSet<(MemberId, FactId)>,
}

/// How far a story has come in a language; a later one is worth more than an earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ToldBy {
    /// Nobody has told it in this language, or the words have not arrived.
    Missing,
    /// Pasted from a machine.
    Machine,
    /// Told or translated by a person.
    Person,
    /// Translated, and found true by the group that did not tell it.
    Checked,
}

impl Story {
    /// How far this telling has come.
    pub fn told_by(&self) -> ToldBy {
        let Some(words) = self.words else { return ToldBy::Missing };
        match self.of {
            Some(_) if self.checked.iter().any(|(_, telling)| *telling == words.fact) => ToldBy::Checked,
            Some((_, TranslatedBy::Machine)) => ToldBy::Machine,
            Some((_, TranslatedBy::Person)) | None => ToldBy::Person,
        }
    }
}

impl Entry {
    /// How far the story has come, by language; a language that is not here is missing.
    pub fn languages(&self) -> BTreeMap<Lang, ToldBy> {
        let mut languages = BTreeMap::new();
        for story in &self.stories {
            let best = languages.entry(story.lang.clone()).or_insert(ToldBy::Missing);
            *best = story.told_by().max(*best);
        }
        languages
    }

    /// Whether people of two languages can read it in words that a person answers for. `ta` and `ta-LK` are one language.
    pub fn is_translated(&self) -> bool {
        let languages = self.languages();
        let by_people = languages.iter().filter(|(_, told)| **told >= ToldBy::Person);
        let first = |lang: &Lang| lang.as_str().split('-').next().unwrap_or_default().to_ascii_lowercase();
        by_people.map(|(lang, _)| first(lang)).collect::<BTreeSet<String>>().len() > 1
    }
}
