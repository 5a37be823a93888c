//! Template facts → its versions, who keeps which, and who asks it no more.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::fact::{Fact, FactBody, Held};
use crate::ids::{FactId, GroupId, Mid};
use crate::membership::Role;
use crate::said::Telling;
use crate::standing::{Actor, Past};
use crate::template::facts::{Kept, Published, TemplateFact};

/// Its versions, who keeps which, and who asks it no more.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Template {
    /// The versions, in fold order; the first says whose it is.
    pub versions: Vec<Version>,
    /// Whether somebody said a second beginning: which one was meant nobody can tell, so nobody asks it.
    pub contested: bool,
    /// What other groups keep, in fold order.
    pub kept: Vec<(GroupId, Kept)>,
    /// Who retired it, by act.
    pub retired: BTreeMap<FactId, GroupId>,
}

/// One version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// Its act, by which filled forms name it.
    pub fact: FactId,
    /// The device it was written on.
    pub device: Mid,
    /// What the act says.
    pub published: Published,
    /// Where its text stands.
    pub text: Option<Telling>,
}

const TEXT: u16 = 0x8C10;

impl Template {
    /// Takes one counting fact in. Whoever was no steward where they wrote says nothing here.
    pub fn evolve(&mut self, fact: &Fact, actor: &Actor, past: &Past) {
        match &fact.held {
            Held::Known(FactBody::Template(TemplateFact::Text(_))) => self.attach(fact),
            Held::Absent if fact.kind == TEXT => self.attach(fact),
            Held::Known(FactBody::Template(body)) if past.at(&fact.deps).holds(&actor.member, Role::Steward) => {
                self.take(fact, actor, body);
            }
            _ => {}
        }
    }

    fn take(&mut self, fact: &Fact, actor: &Actor, body: &TemplateFact) {
        match body {
            TemplateFact::Published(published) if published.group == actor.group => self.publish(fact, published),
            TemplateFact::Kept(kept)
                if self.group().is_some_and(|group| group != actor.group) && self.version(&kept.version).is_some() =>
            {
                self.kept.push((actor.group, kept.clone()));
            }
            TemplateFact::Retired(_) => {
                self.retired.insert(fact.id(), actor.group);
            }
            _ => {}
        }
    }

    fn publish(&mut self, fact: &Fact, published: &Published) {
        let version = Version { fact: fact.id(), device: fact.author, published: published.clone(), text: None };
        match (self.group(), &published.instead_of) {
            (None, None) => self.versions.push(version),
            (Some(group), Some(before)) if group == published.group && self.version(before).is_some() => {
                self.versions.push(version);
            }
            (Some(_), None) => self.contested = true,
            _ => {}
        }
    }

    /// Whose form it is.
    pub fn group(&self) -> Option<GroupId> {
        self.versions.first().map(|version| version.published.group)
    }

    /// The version that this act published.
    pub fn version(&self, fact: &FactId) -> Option<&Version> {
        self.versions.iter().find(|version| version.fact == *fact)
    }

    /// The newest version.
    pub fn newest(&self) -> Option<&Version> {
        self.versions.last()
    }

    /// The times a group retired it.
    pub fn retirements(&self, group: &GroupId) -> Vec<FactId> {
        self.retired.iter().filter(|(_, by)| *by == group).map(|(act, _)| *act).collect()
    }

    /// The version that members of a group fill in: its own newest one, or of another group's the one that a steward of theirs
    /// kept last. None once the group retired it, or once those who made it did; what was written without knowing of that
    /// opens nothing.
    pub fn in_use(&self, group: &GroupId) -> Option<&Version> {
        let maker = self.group().filter(|_| !self.contested)?;
        let answers = |knows: &[FactId], of: &GroupId| self.retirements(of).iter().all(|act| knows.contains(act));
        let newest = self.newest().filter(|newest| answers(&newest.published.knows, &maker))?;
        if *group == maker {
            return Some(newest);
        }
        let (_, kept) = self.kept.iter().rev().find(|(by, _)| by == group)?;
        // A version that its makers retired stays closed, also after they published another one.
        let open = |version: &&Version| answers(&version.published.knows, &maker) && answers(&kept.knows, group);
        self.version(&kept.version).filter(open)
    }

    /// A text belongs to the version that its first dependency names, of the same device.
    fn attach(&mut self, fact: &Fact) {
        let of = |version: &&mut Version| fact.tells_of(Some((version.fact, version.device)));
        if let Some(version) = self.versions.iter_mut().find(of) {
            version.text.get_or_insert(Telling::of(fact));
        }
    }
}
