//! Names: what one's own group calls its members, as far as it is known here. Of other groups there is none.

use std::collections::{BTreeMap, BTreeSet};

use weft_l10n::{Phrase, Words};
use weft_model::called::called;
use weft_model::ids::{MemberId, RecordId};
use weft_model::records::{Records, Unreadable};
use weft_model::said::Content;

use super::{ROLES, role_name};
use crate::frame::first_words;
use crate::scene::Scene;

/// A name is drawn with about so many letters.
const LETTERS: usize = 40;

/// What a member is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Name {
    /// The record in which it stands.
    pub record: RecordId,
    /// The name, in its language; none if they took it back or its words are not here.
    pub name: Option<Phrase>,
    /// The member who wrote it.
    pub by: Option<MemberId>,
    /// Whether they said it themselves, or that they want none.
    pub own: bool,
}

/// The names of one's own group.
pub(crate) struct Names {
    known: BTreeMap<MemberId, Name>,
    /// Names by which nobody can be told apart: two members have them, or they are words of the screens.
    vague: BTreeSet<String>,
}

impl Names {
    /// Reads them.
    pub fn read(records: &dyn Records, scene: &Scene<'_>) -> Result<Self, Unreadable> {
        let (membership, group) = (scene.membership, scene.me.group);
        let devices = membership.devices.values().filter(|device| device.group == group);
        let members: BTreeSet<MemberId> = devices.map(|device| device.member).collect();
        let (mut known, mut seen) = (BTreeMap::new(), BTreeSet::new());
        let mut vague = words_of_screens(scene.words);
        for member in members {
            let Some(found) = called(records, &group, &member)? else { continue };
            let mut name = Name { record: found.record, name: None, by: None, own: found.own };
            if let Some((telling, lang)) = found.name {
                name.by = membership.devices.get(&telling.by).map(|device| device.member);
                if let Some(Content::Text(words)) = records.telling(&telling.fact)? {
                    name.name = Some(first_words(Phrase::told(words.as_str(), lang.as_str()), LETTERS));
                }
            }
            if let Some(alike) = name.name.as_ref().map(|name| alike(&name.value))
                && !seen.insert(alike.clone())
            {
                vague.insert(alike);
            }
            known.insert(member, name);
        }
        Ok(Self { known, vague })
    }

    /// What is known of a member's name.
    pub fn of(&self, member: &MemberId) -> Option<&Name> {
        self.known.get(member)
    }

    /// A member's name, if they have one.
    pub fn phrase(&self, member: &MemberId) -> Option<&Phrase> {
        self.of(member)?.name.as_ref()
    }

    /// A member's name, if it is nobody else's.
    pub fn alone(&self, member: &MemberId) -> Option<&Phrase> {
        self.phrase(member).filter(|name| !self.vague.contains(&alike(&name.value)))
    }
}

/// What screens say where they have no name: a member called so would be taken for somebody else.
fn words_of_screens(words: &Words) -> BTreeSet<String> {
    let roles = ROLES.iter().map(|(_, role)| role_name(words, *role));
    let others = [words.people_who_you_label(), words.people_who_other_label(), words.people_member_none_label()];
    roles.chain(others).map(|phrase| alike(&phrase.value)).collect()
}

/// What two names have in common that look or sound the same: their letters and digits.
fn alike(name: &str) -> String {
    let letters: String = name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    if letters.is_empty() { name.split_whitespace().collect() } else { letters }
}

#[cfg(test)]
mod tests {
    use super::alike;

    #[test]
    fn names_that_differ_by_what_nobody_sees_are_alike() {
        for other in ["rose", " R o s e", "Rose.", "Ro\u{200B}se", "ROSE\u{200D}"] {
            assert_eq!(alike(other), alike("Rose"), "{other:?}");
        }
        assert_ne!(alike("மலர்"), alike("தாமரை"));
        assert_ne!(alike("🌹"), alike("🌻"));
    }
}
