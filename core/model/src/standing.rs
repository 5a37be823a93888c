//! Standing: whether a fact counts, decided the same on every device.
//!
//! A fact is judged by the membership of its own causal past: the control facts it names and all that
//! those name in turn. Whatever arrives later cannot change that, except a cut, which says up to where
//! the logs of a removed device count.

mod undone;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::audience::Audience;
use crate::fact::{Fact, FactBody, Held};
use crate::ids::{FactId, GroupId, MemberId, Mid, SignKey};
use crate::membership::{Decided, Device, Genesis, Membership, MembershipFact, Role, highest, opens};
use crate::notice::{Notice, NoticeAuthor};
use crate::rights::{Position, Relation, Verb, filled};

/// Who acted, as the causal past of the fact knew them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor {
    /// The device.
    pub mid: Mid,
    /// The member behind it.
    pub member: MemberId,
    /// The member's group.
    pub group: GroupId,
}

/// Whether a fact counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It counts, as the act of this member.
    Counts(Actor),
    /// It never counts.
    Void(Why),
    /// Written past a cut, or by a device whose admission was undone or displaced: kept and shown, not folded, until a
    /// steward accepts up to it or the admission stands.
    Quarantined,
}

/// Why a fact never counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Its device did not belong to the audience when it wrote.
    NotAMember,
    /// The act needs a role that the member did not hold.
    NoRole,
    /// The body does not have the form of its kind.
    Malformed,
}

/// All control facts a device holds, as a graph; answers what the membership was at any point of it.
#[derive(Clone)]
pub struct Past {
    base: Membership,
    facts: BTreeMap<FactId, Fact>,
    at: RefCell<BTreeMap<Vec<FactId>, Rc<Membership>>>,
    without: RefCell<BTreeMap<Vec<FactId>, Rc<Membership>>>,
    now: RefCell<Option<Rc<Membership>>>,
}

impl Past {
    /// The past before any control fact.
    pub fn new(genesis: &Genesis) -> Self {
        Self {
            base: Membership::founded(genesis),
            facts: BTreeMap::new(),
            at: RefCell::default(),
            without: RefCell::default(),
            now: RefCell::default(),
        }
    }

    /// Adds a control fact whose dependencies are all here: what was known of any earlier point stays true.
    pub fn add(&mut self, fact: Fact) {
        self.now.borrow_mut().take();
        self.facts.insert(fact.id(), fact);
    }

    /// Whether this control fact is held.
    pub fn holds(&self, id: &FactId) -> bool {
        self.facts.contains_key(id)
    }

    /// How deep a control fact stands; none if it is not held.
    pub fn depth(&self, id: &FactId) -> Option<u64> {
        self.facts.get(id).map(|fact| fact.order.depth)
    }

    /// Every control fact held, by id.
    pub fn facts(&self) -> impl Iterator<Item = &Fact> {
        self.facts.values()
    }

    /// The control facts of an audience that no other of that audience names: what a new fact has seen.
    pub fn heads(&self, audience: &Audience) -> Vec<FactId> {
        let of = || self.facts.values().filter(|fact| fact.audience == *audience);
        let named: BTreeSet<FactId> = of().flat_map(|fact| fact.deps.iter().copied()).collect();
        of().map(Fact::id).filter(|id| !named.contains(id)).collect()
    }

    /// The membership of everything held.
    pub fn now(&self) -> Rc<Membership> {
        let known = self.now.borrow().clone();
        known.unwrap_or_else(|| {
            // Not by the names of all facts: nobody asks for them again.
            let mut now = self.fold(&self.facts.keys().copied().collect(), &BTreeSet::new());
            let let_in = self.facts.values().filter_map(|fact| self.let_in(fact));
            now.named = let_in.filter(|(mid, _)| !now.devices.contains_key(mid)).collect();
            let now = Rc::new(now);
            *self.now.borrow_mut() = Some(Rc::clone(&now));
            now
        })
    }

    /// The membership after exactly the control facts that `names` reach.
    pub fn at(&self, names: &[FactId]) -> Rc<Membership> {
        let mut key: Vec<FactId> = names.iter().filter(|id| self.facts.contains_key(*id)).copied().collect();
        key.sort_unstable();
        key.dedup();
        if let Some(known) = self.at.borrow().get(&key) {
            return Rc::clone(known);
        }
        let membership = Rc::new(self.fold(&self.closure(&key), &BTreeSet::new()));
        self.at.borrow_mut().insert(key, Rc::clone(&membership));
        membership
    }

    fn closure(&self, names: &[FactId]) -> BTreeSet<FactId> {
        let mut seen = BTreeSet::new();
        let mut open: Vec<FactId> = names.to_vec();
        while let Some(id) = open.pop() {
            if let Some(fact) = self.facts.get(&id)
                && seen.insert(id)
            {
                open.extend(fact.deps.iter().copied());
            }
        }
        seen
    }

    /// The membership after these facts. What was left out of them, though they build on it, undoes what was built upon it, as it
    /// does among all facts. It alone, or there would be a membership for each combination of what may be void.
    fn fold(&self, ids: &BTreeSet<FactId>, left_out: &BTreeSet<FactId>) -> Membership {
        let undone = self.undone(ids);
        let void = if left_out.is_empty() { &undone.void } else { left_out };
        let after_void = self.built_on(ids, void);
        let counting = ids.iter().filter(|id| !undone.void.contains(*id));
        let mut facts: Vec<&Fact> = counting.filter_map(|id| self.facts.get(id)).collect();
        facts.sort_unstable_by_key(|fact| fact.order);
        let mut membership = self.base.clone();
        for fact in facts {
            // Each control fact is judged by its own past, which is a strict part of this one, less what is void of it.
            let void_in_it = after_void.contains_key(&fact.id());
            let past = if void_in_it { self.past_without(fact, void) } else { self.at(&fact.deps) };
            if let (Standing::Counts(actor), Held::Known(FactBody::Membership(body))) =
                (standing_at(fact, &past), &fact.held)
                && let Some(device) = past.device(&actor.mid)
            {
                let device = *device;
                membership.evolve(fact, &device, &past, body, !undone.mutual.contains(&fact.id()));
            }
        }
        membership
    }

    /// The device that a fact lets in, as far as that fact and its past alone know: before a removal that undoes it is known,
    /// whoever holds it takes in what that device writes.
    fn let_in(&self, fact: &Fact) -> Option<(Mid, SignKey)> {
        let Held::Known(FactBody::Membership(body)) = &fact.held else { return None };
        let (mid, then) = match body {
            MembershipFact::DeviceAdmitted(admitted) => (admitted.mid, self.at(&[fact.id()])),
            MembershipFact::DeviceVouched(first) => {
                let then = self.at(&[fact.id()]);
                (then.awaited.get(first)?.admitted.mid, then)
            }
            _ => return None,
        };
        let device = then.devices.get(&mid).filter(|_| then.certified.contains(&mid));
        device.map(|device| (mid, device.sign))
    }

    /// Which of `these` each fact of a set was built upon, in one pass, because what a fact names lies less deep. Whatever
    /// was built upon none of them is not here.
    fn built_on(&self, ids: &BTreeSet<FactId>, these: &BTreeSet<FactId>) -> BTreeMap<FactId, BTreeSet<FactId>> {
        let mut built: BTreeMap<FactId, BTreeSet<FactId>> = BTreeMap::new();
        if these.is_empty() {
            return built;
        }
        let names: Vec<FactId> = ids.iter().copied().collect();
        let mut facts: Vec<&Fact> = self.closure(&names).iter().filter_map(|id| self.facts.get(id)).collect();
        facts.sort_unstable_by_key(|fact| fact.order);
        for fact in facts {
            let mut on = BTreeSet::new();
            for dep in &fact.deps {
                on.extend(these.get(dep).copied());
                on.extend(built.get(dep).into_iter().flatten().copied());
            }
            if !on.is_empty() {
                built.insert(fact.id(), on);
            }
        }
        built
    }

    /// The membership of a fact's own past, less what removals undid of it: nobody keeps a right by what is void.
    fn past_without(&self, fact: &Fact, void: &BTreeSet<FactId>) -> Rc<Membership> {
        let left: BTreeSet<FactId> = self.closure(&fact.deps).difference(void).copied().collect();
        let key: Vec<FactId> = left.iter().copied().collect();
        let known = self.without.borrow().get(&key).cloned();
        known.unwrap_or_else(|| {
            let left_out = self.closure(&key).difference(&left).copied().collect();
            let membership = Rc::new(self.fold(&left, &left_out));
            self.without.borrow_mut().insert(key, Rc::clone(&membership));
            membership
        })
    }

    /// The device that wrote a control fact held here.
    pub fn wrote(&self, id: &FactId) -> Option<Mid> {
        self.facts.get(id).map(|fact| fact.author)
    }

    /// Whether a fact counts, with every cut known today.
    pub fn standing(&self, fact: &Fact) -> Standing {
        // Admitted by nothing but what a removal undid or another admission displaced: kept and shown, like what stands past
        // a cut.
        let belonged =
            |actor: &Actor| self.now().devices.get(&fact.author).is_some_and(|device| device.member == actor.member);
        match self.standing_in_its_past(fact) {
            Standing::Counts(actor) if self.beyond_a_cut(fact) || !belonged(&actor) => Standing::Quarantined,
            standing => standing,
        }
    }

    /// Whether a fact counts by its own past alone. Control facts are judged so: what a removal undoes of them is said by
    /// the removal's past, not by a cut.
    pub fn standing_in_its_past(&self, fact: &Fact) -> Standing {
        standing_at(fact, &self.at(&fact.deps))
    }

    /// Whether a notice counts: a receipt's always may, a device's if it belonged and no cut leaves it out.
    pub fn counts(&self, notice: &Notice) -> bool {
        let NoticeAuthor::Device(mid) = notice.author else { return true };
        // Until the control facts it names are held, it waits like a fact; their arrival folds its record anew.
        let held = notice.heads.iter().all(|head| self.holds(head));
        let (then, now) = (self.at(&notice.heads), self.now());
        // Admitted by nothing but what a removal undid: like a fact, it is kept and does not count.
        let member = |membership: &Membership| membership.devices.get(&mid).map(|device| device.member);
        let belonged = held && then.belongs(&mid, &notice.audience) && member(&then) == member(&now);
        let mut cuts = now.cuts.iter().filter(|cut| cut.audience == notice.audience && cut.mid == mid).peekable();
        belonged && (cuts.peek().is_none() || cuts.any(|cut| cut.notices.contains(&notice.id)))
    }

    /// Whose device signed a notice, as the control heads it names knew it; none for one of a receipt's key.
    pub fn author(&self, notice: &Notice) -> Option<Actor> {
        let NoticeAuthor::Device(mid) = notice.author else { return None };
        let device = *self.at(&notice.heads).device(&mid)?;
        Some(Actor { mid, member: device.member, group: device.group })
    }

    fn beyond_a_cut(&self, fact: &Fact) -> bool {
        let now = self.now();
        let cuts: Vec<_> =
            now.cuts.iter().filter(|cut| cut.audience == fact.audience && cut.mid == fact.author).collect();
        let points = cuts.iter().flat_map(|cut| &cut.points).filter(|point| point.at.log == fact.at.log);
        !cuts.is_empty() && fact.at.seq > highest(&points.copied().collect::<Vec<_>>())
    }
}

/// Whether a fact counts in this membership, cuts apart.
pub fn standing_at(fact: &Fact, past: &Membership) -> Standing {
    if fact.held == Held::Malformed {
        return Standing::Void(Why::Malformed);
    }
    let belongs = past.belongs(&fact.author, &fact.audience) || opens(past, fact);
    let Some(device) = past.device(&fact.author).copied().filter(|_| belongs) else {
        return Standing::Void(Why::NotAMember);
    };
    let actor = Actor { mid: fact.author, member: device.member, group: device.group };
    match &fact.held {
        Held::Known(FactBody::Membership(body)) if !in_place(fact, body) || !may_write(past, &device, body) => {
            Standing::Void(Why::NoRole)
        }
        _ => Standing::Counts(actor),
    }
}

/// Devices and roles are everybody's to see: they count in the partnership's control log only; who belongs to a record's
/// audience, in its own.
fn in_place(fact: &Fact, body: &MembershipFact) -> bool {
    let record = match body {
        MembershipFact::EpochKey(_) | MembershipFact::Cut(_) => return true,
        MembershipFact::RecordOpened(opened) => opened.record,
        MembershipFact::RecordJoined(joined) => joined.record,
        MembershipFact::RecordLeft(left) => left.record,
        _ => return fact.audience == Audience::Partnership,
    };
    fact.audience == Audience::Record(record)
}

/// Which control facts a member may write, by the table of rights (terms apart: a day only stops the offer). A seat of a
/// listener is a decision of the group; a key anybody of its audience makes, because whoever finds none usable must be
/// able to write. Who signs removals, vouches and cuts depends on what is signed, and is said where they are taken in.
fn may_write(past: &Membership, by: &Device, body: &MembershipFact) -> bool {
    let group = |group: Option<GroupId>| {
        if group == Some(by.group) { Relation::OwnGroup } else { Relation::OtherGroup }
    };
    let of = |member: &MemberId| group(past.group_of(member));
    let (verb, relation) = match body {
        MembershipFact::EpochKey(_)
        | MembershipFact::RecordOpened(_)
        | MembershipFact::RecordJoined(_)
        | MembershipFact::RecordLeft(_)
        | MembershipFact::DeviceVouched(_)
        | MembershipFact::RemovalAsked(_)
        | MembershipFact::RemovalSigned(_)
        | MembershipFact::Cut(_)
        | MembershipFact::Reason(_) => return true,
        MembershipFact::DeviceAdmitted(own) if !own.is_somebody_new() && own.member == by.member => {
            return own.group == by.group;
        }
        MembershipFact::DeviceAdmitted(added) => (Verb::AddDevice, group(Some(added.group))),
        MembershipFact::DecisionProposed(proposed) => {
            let verb = match proposed.what {
                Decided::Seat { .. } => Verb::ProposeSeat,
                Decided::Unseat { .. } => Verb::ProposeUnseat,
                Decided::Leave => Verb::ProposeLeaving,
            };
            (verb, group(Some(proposed.group)))
        }
        MembershipFact::DecisionSigned(id) => {
            (Verb::SignDecision, group(past.proposals.get(id).map(|proposal| proposal.group)))
        }
        MembershipFact::TermOver(over) => (Verb::EndTerm, of(&over.member)),
        MembershipFact::ListenerKeyGiven(given) => return given.member == by.member,
        MembershipFact::DeviceAdded(added) => (Verb::AddDevice, group(Some(added.group))),
        MembershipFact::RoleGiven(given) if given.role != Role::Listener => (Verb::GiveRole, of(&given.member)),
        MembershipFact::RoleEnded(ended) if ended.role != Role::Listener => (Verb::EndRole, of(&ended.member)),
        MembershipFact::HearingSet(set) => (Verb::SetHearing, group(Some(set.group))),
        MembershipFact::RoleGiven(_) | MembershipFact::RoleEnded(_) => return false,
        MembershipFact::Removed(_) => return past.holds(&by.member, Role::Steward),
    };
    let roles = past.roles.iter().filter(|held| held.member == by.member);
    let mut positions = roles.map(|held| Position::of(held.role)).chain([Position::Member]);
    positions.any(|position| filled(verb, position, relation))
}
