//! Labels: what a question and its choices are called; keys: what they are kept under.

use serde::{Deserialize, Deserializer, Serialize};

use crate::said::Said;

/// What something is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Label {
    /// A message of ours, by its name; `core/screens` has the table. Never in a group's own form.
    Ours(String),
    /// Words of a group, in as many languages as somebody said them.
    Said(Vec<Said>),
}

/// A short name that nobody sees: 1 to 24 of a–z, 0–9 and hyphens within. The language of words is kept beside them under their
/// name and `-language`, so that no name ends with that.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Key(String);

impl Key {
    /// Takes a name after checking its form.
    pub fn new(name: &str) -> Option<Self> {
        let letters = name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        let within = !name.starts_with('-') && !name.ends_with('-') && !name.ends_with("-language");
        (letters && within && (1..=24).contains(&name.len())).then(|| Self(name.to_owned()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        Self::new(&name).ok_or_else(|| serde::de::Error::custom("not a key: 1 to 24 of a–z, 0–9 and hyphens"))
    }
}
