//! Name facts → what a member said of their name, and what a steward did.

use serde::{Deserialize, Serialize};

use crate::called::facts::CalledFact;
use crate::fact::{Fact, FactBody, Held, Order};
use crate::ids::{MemberId, Mid};
use crate::membership::Role;
use crate::said::{Lang, Telling};
use crate::standing::{Actor, Past};

/// What a group calls one of its members.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Called {
    /// Who.
    pub member: Option<MemberId>,
    /// What they said themselves last; whatever a steward says, it stands.
    pub own: Option<Saying>,
    /// What a steward said last.
    pub given: Option<Saying>,
}

/// What somebody said of a member's name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saying {
    /// Where it stands among everything said of it.
    pub order: Order,
    /// The device that said it: the name has to come from there.
    pub by: Mid,
    /// The language of the name; none if they want to be called nothing.
    pub lang: Option<Lang>,
    /// Where the name stands.
    pub name: Option<Telling>,
}

const NAME: u16 = 0x8B10;

impl Called {
    /// What stands, and whether the member said it themselves.
    pub fn standing(&self) -> Option<(&Saying, bool)> {
        let own = self.own.as_ref().map(|saying| (saying, true));
        own.or_else(|| self.given.as_ref().map(|saying| (saying, false)))
    }

    /// Takes one counting fact in. Whoever is neither the member nor a steward where they wrote says nothing here, nor does
    /// anybody about a member of another group.
    pub fn evolve(&mut self, fact: &Fact, actor: &Actor, past: &Past) {
        let saying = |lang| Some(Saying { order: fact.order, by: fact.author, lang, name: None });
        match &fact.held {
            Held::Known(FactBody::Called(CalledFact::Given(given))) => {
                let (then, own) = (past.at(&fact.deps), given.member == actor.member);
                let may = own || then.holds(&actor.member, Role::Steward);
                let theirs = then.group_of(&given.member) == Some(actor.group);
                if !may || !theirs || self.member.is_some_and(|member| member != given.member) {
                    return;
                }
                self.member = Some(given.member);
                let said = if own { &mut self.own } else { &mut self.given };
                *said = saying(Some(given.lang.clone()));
            }
            Held::Known(FactBody::Called(CalledFact::TakenBack(()))) if self.member == Some(actor.member) => {
                self.own = saying(None);
            }
            Held::Known(FactBody::Called(CalledFact::Name(_))) => self.name(fact),
            Held::Absent if fact.kind == NAME => self.name(fact),
            _ => {}
        }
    }

    fn name(&mut self, fact: &Fact) {
        let mut said = self.own.iter_mut().chain(&mut self.given);
        if let Some(saying) = said.find(|saying| fact.tells_of(Some((saying.order.id, saying.by)))) {
            saying.name.get_or_insert(Telling::of(fact));
        }
    }
}
