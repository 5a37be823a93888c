//! How a world ends: the network is healed, everybody who belongs meets, and all of them hold and say the same.

use std::collections::BTreeMap;

use weft_model::artefact::{ArtefactKind, Concerns};
use weft_model::audience::Audience;
use weft_model::ids::FactId;
use weft_store::Why;
use weft_sync::files::{Files, Missing};
use weft_sync::session::Wanted;

use super::beginning::{HEARERS, MORNING, SECOND, TELLER};
use super::watching::shown;
use super::world::World;
use crate::exchange::meeting::tests::meet_for;
use crate::{Clock, Recipients};

impl World {
    /// Everybody meets; then what they hold is compared.
    pub fn end(&mut self) {
        self.tell("everybody meets".to_owned());
        for of in 0..self.devices.len() {
            self.notebook(of).set_clock(Clock::Fixed(MORNING));
        }
        // Who hears opens the door.
        for of in 0..self.devices.len() {
            let listens = HEARERS.contains(&self.devices[of].twin.unwrap_or(of));
            if listens && !self.devices[of].hears && !self.confided.is_empty() {
                self.devices[of].hears = true;
                self.notebook(of).open_second(SECOND).expect("the second code opens it");
                self.look(of);
            }
        }
        let together = self.meet_until_nothing_is_new();
        self.compare(&together);
    }

    /// Whether two think that the other one belongs. A device does not meet itself, nor a copy of itself.
    fn know(&self, a: usize, b: usize) -> bool {
        if self.devices[a].mid == self.devices[b].mid {
            return false;
        }
        let knows = |a: usize, b: usize| {
            let membership = self.seen(a).membership().expect("it belongs somewhere");
            self.devices[b].mid.is_some_and(|mid| membership.device(&mid).is_some())
        };
        knows(a, b) && knows(b, a)
    }

    /// Those who belong together in the end.
    fn meet_until_nothing_is_new(&mut self) -> Vec<usize> {
        let mut unlike = Vec::new();
        for _ in 0..8 {
            unlike.clear();
            let members = self.members();
            // Whoever belongs in the eyes of most is in the middle; of the other group, somebody of it.
            let friends = |of: &usize| members.iter().filter(|other| self.know(*of, **other)).count();
            let Some(middle) = members.iter().copied().max_by_key(friends) else { return Vec::new() };
            let mut pairs: Vec<(usize, usize)> = members.iter().map(|other| (middle, *other)).collect();
            let elsewhere =
                |of: &usize| self.devices[*of].group != self.devices[middle].group && self.know(middle, *of);
            let theirs: Vec<usize> = members.iter().copied().filter(elsewhere).collect();
            // Two, for a copied phone does not meet itself.
            for (place, one) in theirs.iter().enumerate().take(2) {
                pairs.extend(theirs.iter().skip(place + 1).map(|other| (*one, *other)));
            }
            // A case travels between its own members only.
            for told in self.confided.values() {
                pairs.extend(told.iter().filter(|hears| **hears != TELLER).map(|hears| (TELLER, *hears)));
            }
            self.moved = false;
            let before: Vec<_> = members.iter().map(|of| self.state(*of)).collect();
            for (a, b) in pairs.into_iter().filter(|(a, b)| a != b) {
                if self.know(a, b) && !self.meet_somehow(a, b) {
                    unlike.push((a, b));
                }
            }
            let after: Vec<_> = members.iter().map(|of| self.state(*of)).collect();
            if before == after && !self.moved {
                for (a, b) in unlike {
                    let lacks = [a, b].iter().any(|of| self.lacks(*of));
                    assert!(lacks, "{a} and {b} hold the same, and nothing is missing: they say they are not in step");
                }
                return members.into_iter().filter(|of| *of == middle || self.know(middle, *of)).collect();
            }
        }
        panic!("eight rounds of meetings do not bring everybody into step: {unlike:?}");
    }

    /// In a session; two that share no key take in a file of each other's.
    fn meet_somehow(&mut self, a: usize, b: usize) -> bool {
        if self.meet(a, b, usize::MAX) {
            return true;
        }
        for (from, to) in [(a, b), (b, a)] {
            let Ok(actor) = self.seen(to).actor() else { continue };
            if let Some(bytes) = self.file_out(from, &Recipients::Person(actor.member), false) {
                self.read(to, &bytes);
            }
        }
        false
    }

    /// Whether something is missing at a device that it knows of.
    fn lacks(&self, of: usize) -> bool {
        let snapshot = self.seen(of).snapshot();
        if snapshot.held_counts().expect("read").keys().any(|why| *why != Why::Sealed) {
            return true;
        }
        snapshot.audiences().expect("read").iter().any(|audience| {
            let tellings = snapshot.missing_tellings(audience).expect("read");
            !tellings.is_empty() || !snapshot.missing_files(audience).expect("read").is_empty()
        })
    }

    /// What a device holds, in one number for each of its audiences, and what is missing there: words and parts of files that
    /// come later change no such number.
    fn state(&self, of: usize) -> (Vec<[u8; 32]>, Wanted) {
        let notebook = self.seen(of);
        let snapshot = notebook.snapshot();
        let audiences = snapshot.audiences().expect("read");
        let roots = audiences.iter().map(|audience| snapshot.root(audience).expect("read")).collect();
        let tellings = audiences.iter().flat_map(|audience| snapshot.missing_tellings(audience).expect("read"));
        (roots, Wanted { tellings: tellings.collect(), files: notebook.missing_files().expect("read") })
    }

    fn compare(&mut self, together: &[usize]) {
        if let Some(one) = together.first() {
            let snapshot = self.seen(*one).snapshot();
            let logs = snapshot.logs(&Audience::Partnership).expect("read");
            let forked = logs.iter().filter(|log| log.forked()).count();
            self.tally.forked += forked as u64;
            self.tally.removed += self.removed(*one).len() as u64;
            // Only a phone that goes on twice contradicts itself.
            assert!(forked == 0 || self.tally.copied > 0, "a log forked by itself");
        }
        let mut audiences: BTreeMap<Audience, ([u8; 32], [u8; 32], usize)> = BTreeMap::new();
        for of in together {
            let notebook = self.seen(*of);
            let check = notebook.check().expect("checked");
            assert_eq!(check.integrity, "ok", "{of}");
            let gaps = notebook.snapshot().held_counts().expect("read").get(&Why::Gap).copied().unwrap_or(0);
            assert_eq!(gaps, 0, "{of} holds something back");
            assert_eq!(check.waiting, 0, "something waits at {of}");
            let group = notebook.actor().expect("it belongs").group;
            let snapshot = notebook.snapshot();
            // Two that are one phone do not meet: what only their group reads goes from one to the other by way of a third.
            let own = |other: &&usize| self.devices[**other].group == Some(group);
            let carried = together.iter().filter(own).any(|other| self.devices[*other].mid != self.devices[*of].mid);
            let audiences_of = [Some(Audience::Partnership), Some(Audience::Group(group)).filter(|_| carried)];
            for audience in audiences_of.into_iter().flatten() {
                let state = (snapshot.root(&audience).expect("read"), snapshot.state_hash(&audience).expect("read"));
                let (root, hash, first) = *audiences.entry(audience).or_insert((state.0, state.1, *of));
                assert_eq!(state.0, root, "{of} holds something else than {first} of {audience:?}");
                assert_eq!(state.1, hash, "{of} makes something else of it than {first} in {audience:?}");
            }
        }
        self.nothing_is_missing_that_somebody_has(together);
        let withdrawn: Vec<_> = self.withdrawn.iter().filter(|(_, by)| together.contains(by)).copied().collect();
        for (consent, by) in withdrawn {
            for of in together {
                let Ok(shown) = self.seen(*of).show(&consent) else { continue };
                let status = &shown["scopes"]["document"]["status"];
                // One member's word closes a consent; it takes two to say that it was taken back aloud.
                assert!(
                    *status == "withdrawn" || *status == "suspended",
                    "{of} has not heard what {by} wrote: {status}"
                );
            }
        }
        let taken_back: Vec<_> = self.taken_back.iter().filter(|(_, by, _)| together.contains(by)).cloned().collect();
        for (record, by, words) in taken_back {
            for of in together {
                let shown = shown(self.seen(*of), &record).unwrap_or_default();
                assert!(!shown.contains(&words), "{of} still shows what {by} took back: {shown}");
                let found = self.notebook(*of).search(&words).expect("searched");
                assert!(found.as_array().is_some_and(Vec::is_empty), "{of} still finds what {by} took back");
            }
        }
        for (case, members) in self.confided.clone() {
            for of in 0..self.devices.len() {
                let device = &self.devices[of];
                let member = members.contains(&of) || device.twin.is_some_and(|twin| members.contains(&twin));
                assert!(member || shown(self.seen(of), &case).is_none(), "{of} learns of the case");
            }
            let all: Vec<usize> = members.iter().copied().filter(|of| together.contains(of)).collect();
            if all.len() == members.len() {
                let said: Vec<_> = all.iter().map(|of| shown(self.seen(*of), &case).is_some()).collect();
                assert_eq!(said, [true; 3], "the case has not arrived");
            }
        }
    }

    fn erased(&self, of: usize, audience: &Audience, telling: &FactId) -> bool {
        let snapshot = self.seen(of).snapshot();
        let missing = snapshot.missing_tellings(audience).expect("read").contains(telling);
        !missing && snapshot.give(audience, telling).expect("read").is_none()
    }

    /// What is missing at one of them was lost with whoever had it.
    fn nothing_is_missing_that_somebody_has(&self, together: &[usize]) {
        for (of, from) in together.iter().flat_map(|of| together.iter().map(move |from| (*of, *from))) {
            let (here, there) = (self.seen(of).snapshot(), self.seen(from).snapshot());
            for audience in here.audiences().expect("read") {
                for telling in here.missing_tellings(&audience).expect("read") {
                    let held = there.give(&audience, &telling).expect("read").is_some();
                    // Who erased words that somebody took back who was removed later does not ask for them again, and passes
                    // none on: what was once taken back comes back to nobody who let it go.
                    let erased = || together.iter().any(|other| self.erased(*other, &audience, &telling));
                    assert!(!held || erased(), "{of} misses words that {from} has");
                }
                for file in here.missing_files(&audience).expect("read").into_iter().map(|missing| missing.file) {
                    let (own, theirs) = (here.chunk_places(&file), there.chunk_places(&file));
                    let (own, theirs) = (own.expect("read"), theirs.expect("read"));
                    assert!(theirs.is_subset(&own), "{of} misses parts of a file that {from} has");
                }
            }
        }
    }
}

/// Whoever met the one in the middle before it had a file meets it again, also if nothing but parts of files came since.
#[test]
fn a_file_that_reaches_the_middle_late_reaches_everybody() {
    let mut world = World::new(11_862);
    let keeper = 1;
    let kept = world.notebook(keeper).attach(&[7; 300_000], ArtefactKind::Voice, Concerns::Nobody, None);
    kept.expect("kept");
    for other in world.members().into_iter().filter(|other| *other != keeper) {
        let [one, other] = world.two(keeper, other);
        let met = meet_for(one, other, [Files::None, Files::None], 0, usize::MAX).met;
        let missing = met[1].as_ref().expect("they meet").missing;
        assert_eq!(missing, Missing { files: 1, bytes: 300_000 }, "it is said what did not come");
    }
    world.end();
    for of in world.members() {
        assert_eq!(world.seen(of).missing_files().expect("read"), [], "{of}");
    }
    weft_seeded::unseed();
}
