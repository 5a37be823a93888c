//! What removals undo: acts of a removed device that its removal did not know, and removals that undo each other.
//!
//! A removal voids what the removed device wrote on the control lane outside the removal's past, unless a third steward,
//! unremoved, had built upon it, in a log of the same audience, before knowing of the removal. Removals attack each other so
//! as well. One that nobody standing attacks stands; one that a standing one attacks is void; of those that are left (two
//! stewards who remove each other, or a ring of them) each ends the stewardship it is aimed at and no membership. A removal
//! signed by a right that rests on what another one undoes is attacked by that one, and attacks nothing itself. That
//! depends on the set of facts only, never on their order, and for what everybody reads on nothing that one group reads alone.

use std::collections::BTreeSet;

use super::{Past, Standing, standing_at};
use crate::fact::{Fact, FactBody, Held};
use crate::ids::{FactId, MemberId, Mid};
use crate::membership::{Membership, MembershipFact, Role};

/// What the removals among some control facts undo.
#[derive(Default)]
pub(super) struct Undone {
    /// Control facts that never count.
    pub void: BTreeSet<FactId>,
    /// Countersignatures of removals that end a stewardship only.
    pub mutual: BTreeSet<FactId>,
}

/// A removal with both signatures, as its own past knew it.
struct Removing {
    id: FactId,
    mids: BTreeSet<Mid>,
    signers: [MemberId; 2],
    /// The two acts.
    acts: [FactId; 2],
    /// All that it knew, itself included.
    knew: BTreeSet<FactId>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Stands {
    Open,
    Yes,
    No,
}

impl Past {
    /// What the removals among these facts undo; nothing, quickly, where there is none.
    pub(super) fn undone(&self, ids: &BTreeSet<FactId>) -> Undone {
        let removals: Vec<Removing> = ids.iter().filter_map(|id| self.removing(self.facts.get(id)?)).collect();
        if removals.is_empty() {
            return Undone::default();
        }
        let late: Vec<BTreeSet<FactId>> = removals.iter().map(|one| self.late(one, &removals, ids)).collect();
        let stands = settle(&self.attacks(&removals, &late));
        let mut undone = Undone::default();
        for ((one, late), stands) in removals.iter().zip(&late).zip(stands) {
            match stands {
                Stands::Yes => undone.void.extend(late),
                Stands::No => {
                    undone.void.insert(one.id);
                }
                Stands::Open => {
                    undone.mutual.insert(one.id);
                }
            }
        }
        // Of removals that undo each other each one's countersignature stays: it ends a stewardship.
        undone.void.retain(|id| !undone.mutual.contains(id));
        undone
    }

    /// Which removal attacks which: what it finds late holds one of the other's two acts, or the other was signed by a right that
    /// rests on what is late for this one. Whoever rests so attacks nobody in turn, or a removed steward could make the stewards
    /// who remove whoever removed them.
    fn attacks(&self, removals: &[Removing], late: &[BTreeSet<FactId>]) -> Vec<Vec<bool>> {
        type One<'a> = (&'a Removing, &'a BTreeSet<FactId>);
        let all: Vec<One<'_>> = removals.iter().zip(late).collect();
        let hits = |(_, late): One<'_>, (on, _): One<'_>| on.acts.iter().any(|act| late.contains(act));
        let rests_on = |(_, late): One<'_>, (on, _): One<'_>| {
            // The two acts themselves apart: that they are late is the other way to attack.
            let beneath = late.iter().copied().filter(|id| on.knew.contains(id) && !on.acts.contains(id));
            let beneath: BTreeSet<FactId> = beneath.collect();
            !beneath.is_empty() && !self.signed_without(on, &beneath)
        };
        let attacks =
            |by: One<'_>, on: One<'_>| by.0.id != on.0.id && (rests_on(by, on) || (hits(by, on) && !rests_on(on, by)));
        all.iter().map(|by| all.iter().map(|on| attacks(*by, *on)).collect()).collect()
    }

    /// Whether a removal has its two signatures also without these facts in its past.
    fn signed_without(&self, one: &Removing, these: &BTreeSet<FactId>) -> bool {
        let [first, second] = one.acts;
        let Some(fact) = self.facts.get(&second) else { return false };
        let past = self.past_without(fact, these);
        let Standing::Counts(actor) = standing_at(fact, &past) else { return false };
        past.completes(&actor.member, &first).is_some()
    }

    fn removing(&self, fact: &Fact) -> Option<Removing> {
        let first = match &fact.held {
            Held::Known(FactBody::Membership(MembershipFact::RemovalSigned(first))) => *first,
            Held::Known(FactBody::Membership(MembershipFact::Removed(removed))) => removed.countersigns?,
            _ => return None,
        };
        let past = self.at(&fact.deps);
        let Standing::Counts(actor) = standing_at(fact, &past) else { return None };
        let (mids, signers) = past.completes(&actor.member, &first)?;
        let mut knew = self.closure(&fact.deps);
        knew.insert(fact.id());
        let acts = [first, fact.id()];
        Some(Removing { id: fact.id(), mids, signers, acts, knew })
    }

    /// What the removed devices wrote that the removal did not know, and no third steward had built upon.
    fn late(&self, one: &Removing, removals: &[Removing], ids: &BTreeSet<FactId>) -> BTreeSet<FactId> {
        let by_removed = |fact: &&Fact| one.mids.contains(&fact.author) && !one.knew.contains(&fact.id());
        let unseen: BTreeSet<FactId> =
            ids.iter().filter_map(|id| self.facts.get(id)).filter(by_removed).map(Fact::id).collect();
        if unseen.is_empty() {
            return unseen;
        }
        let mut late = unseen.clone();
        let marked = unseen.iter().copied().chain([one.id]).collect();
        for (witness, built_on) in self.built_on(ids, &marked) {
            let Some(witness) = self.facts.get(&witness).filter(|fact| ids.contains(&fact.id())) else { continue };
            let removed = removals.iter().any(|removal| removal.mids.contains(&witness.author));
            if removed || built_on.contains(&one.id) || built_on.is_disjoint(&late) {
                continue;
            }
            let Standing::Counts(by) = self.standing_in_its_past(witness) else { continue };
            // Nobody is a third steward by what the removed one did unseen.
            if is_third(&witness.author, &self.past_without(witness, &unseen), one) {
                // Whoever signed a removal is no third in the matter of that removal.
                let party =
                    |id: &FactId| removals.iter().any(|r| r.acts.contains(id) && r.signers.contains(&by.member));
                // What a group's own control log says is not everybody's to see: it bears witness for that log alone.
                let seen = |id: &FactId| self.facts.get(id).is_some_and(|fact| fact.audience == witness.audience);
                late.retain(|id| !built_on.contains(id) || !seen(id) || party(id));
            }
        }
        late
    }
}

/// Whether a device, of nobody removed, is that of a steward who is none of the two who signed.
fn is_third(mid: &Mid, past: &Membership, one: &Removing) -> bool {
    let third = |member: &MemberId| !one.signers.contains(member) && past.holds(member, Role::Steward);
    past.device(mid).is_some_and(|device| third(&device.member))
}

/// Which removals stand: those that no other attacks, or only void ones. `attacks`: by which, then on which.
fn settle(attacks: &[Vec<bool>]) -> Vec<Stands> {
    let mut stands = vec![Stands::Open; attacks.len()];
    // Each round settles one more for good, or none that is left.
    for _ in 0..=attacks.len() {
        let before = stands.clone();
        for (place, now) in stands.iter_mut().enumerate() {
            let on_it = attacks.iter().zip(&before).filter(|(on, _)| on.get(place) == Some(&true));
            let attackers: Vec<Stands> = on_it.map(|(_, stands)| *stands).collect();
            *now = if attackers.contains(&Stands::Yes) {
                Stands::No
            } else if attackers.iter().all(|stands| *stands == Stands::No) {
                Stands::Yes
            } else {
                Stands::Open
            };
        }
        if stands == before {
            break;
        }
    }
    stands
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What stands when each of these attacks that one.
    fn settled(removals: usize, attacks: &[(usize, usize)]) -> Vec<Stands> {
        let row = |by| (0..removals).map(|on| attacks.contains(&(by, on))).collect();
        settle(&(0..removals).map(row).collect::<Vec<_>>())
    }

    #[test]
    fn whoever_is_attacked_by_nobody_that_stands_stands() {
        use Stands::{No, Open, Yes};
        assert_eq!(settled(1, &[]), [Yes]);
        assert_eq!(settled(2, &[(0, 1)]), [Yes, No]);
        assert_eq!(settled(2, &[(0, 1), (1, 0)]), [Open, Open], "each other");
        assert_eq!(settled(3, &[(0, 1), (1, 2), (2, 0)]), [Open, Open, Open], "a ring");
        // A chain is settled from its beginning, a link a round, in whatever order it is written.
        assert_eq!(settled(3, &[(0, 1), (1, 2)]), [Yes, No, Yes]);
        assert_eq!(settled(5, &[(4, 3), (3, 2), (2, 1), (1, 0)]), [Yes, No, Yes, No, Yes]);
        // Two that attack each other, and one that stands attacks one of them.
        assert_eq!(settled(3, &[(0, 1), (1, 0), (2, 0)]), [No, Yes, Yes]);
        // What two that are left attack is left too.
        assert_eq!(settled(3, &[(0, 1), (1, 0), (1, 2)]), [Open, Open, Open]);
    }
}
