//! Errands to a relay in memory that is honest, or lies: what it drops, delays, repeats, turns back, shows to one and not to
//! another, or keeps although it was deleted is noticed or harmless. Seconds.

mod files;

use std::collections::BTreeMap;

use weft_chain::capability::{Grant, Rights, SignKey};
use weft_chain::outer;
use weft_model::audience::Audience;
use weft_vault::random;

use super::*;
use crate::session::testing::{Device, together};

const MAILBOX: [u8; 32] = [0xa1; 32];

/// What a relay does other than it should.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lie {
    None,
    /// Says that it stored what it threw away.
    Drops,
    /// Gives other bytes under an id.
    Changes,
    /// Gives what it has under another order of places, again and again.
    Repeats,
    /// Answers with bytes of chance.
    Babbles,
    /// Says that everything is there already.
    HasAll,
    /// Lists ids that it does not give.
    Withholds,
}

/// A relay in memory; who asks is not checked, the real one is in `relay`.
#[derive(Clone)]
struct Relay {
    instance: [u8; 16],
    blobs: BTreeMap<u64, ([u8; 32], Vec<u8>)>,
    last: u64,
    lie: Lie,
    /// Calls at which it has forgotten its sessions.
    forgets: Vec<usize>,
    /// Calls after which it breaks off once.
    breaks: Option<usize>,
    calls: usize,
}

impl Relay {
    fn new(lie: Lie) -> Self {
        Self {
            instance: random::bytes(),
            blobs: BTreeMap::new(),
            last: 0,
            lie,
            forgets: Vec::new(),
            breaks: None,
            calls: 0,
        }
    }

    fn holds(&self, id: &[u8]) -> Option<&Vec<u8>> {
        self.blobs.values().find(|(one, _)| one == id).map(|(_, blob)| blob)
    }

    fn call(&mut self, ask: &Ask) -> Option<Reply> {
        self.calls += 1;
        if self.breaks == Some(self.calls) {
            return None;
        }
        if self.forgets.contains(&self.calls) {
            return Some(Reply { status: 401, body: b"no session of this token".to_vec() });
        }
        if self.lie == Lie::Babbles && ask.path != "/v1/challenge" && ask.path != "/v1/session" {
            return Some(Reply {
                status: 200,
                body: random::bytes::<64>()[..usize::from(random::bytes::<1>()[0] % 64)].to_vec(),
            });
        }
        let body = match ask.path {
            "/v1/challenge" => vec![1; 32],
            "/v1/session" => vec![2; 60],
            "/v1/list" => self.list(u64::from_le_bytes(ask.body[..8].try_into().unwrap())),
            "/v1/get" => self.get(&ask.body),
            "/v1/missing" => {
                assert!((1..=1024).contains(&(ask.body.len() / 32)));
                let missing = |id: &&[u8]| self.lie != Lie::HasAll && self.holds(id).is_none();
                ask.body.chunks(32).filter(missing).flatten().copied().collect()
            }
            "/v1/put" => self.put(&ask.body),
            path => panic!("{path}"),
        };
        Some(Reply { status: 200, body })
    }

    fn list(&self, after: u64) -> Vec<u8> {
        let mut page = [self.instance.as_slice(), &self.last.to_le_bytes()].concat();
        for (place, (id, blob)) in self.blobs.range(after + 1..).take(1000) {
            page.extend(place.to_le_bytes());
            page.extend(u32::try_from(blob.len()).unwrap().to_le_bytes());
            page.extend(id);
        }
        page
    }

    fn get(&self, ids: &[u8]) -> Vec<u8> {
        let mut reply = Vec::new();
        for id in ids.chunks(32) {
            let mut blob = self.holds(id).cloned().unwrap_or_default();
            match self.lie {
                Lie::Changes => blob[40] ^= 1,
                Lie::Withholds => blob.clear(),
                _ => {}
            }
            reply.extend(u32::try_from(blob.len()).unwrap().to_le_bytes());
            reply.extend(blob);
        }
        reply
    }

    fn put(&mut self, mut body: &[u8]) -> Vec<u8> {
        let mut reply = Vec::new();
        while let Some((head, rest)) = body.split_first_chunk::<36>() {
            let length = u32::from_le_bytes(head[32..].try_into().unwrap()) as usize;
            let (blob, rest) = rest.split_at(length);
            let id: [u8; 32] = head[..32].try_into().unwrap();
            assert_eq!(outer::blob_id(blob), id);
            let here = self.holds(&id).is_some();
            if !here && self.lie != Lie::Drops {
                self.last += 1;
                self.blobs.insert(self.last, (id, blob.to_vec()));
            }
            reply.push(u8::from(here));
            body = rest;
        }
        reply
    }
}

/// A device with what it remembers of the mailbox.
struct User {
    device: Device,
    known: Known,
}

impl User {
    fn of(device: Device) -> Self {
        Self { device, known: Known::default() }
    }

    fn errand(&self) -> Errand {
        let holder = SignKey::new(self.device.signer.public());
        let grant = Grant { mailbox: MAILBOX, holder, rights: Rights::ALL, until: 0 };
        let capability = grant.with([(holder, [0; 64]), (SignKey::new([1; 32]), [0; 64])]);
        let (name, url) = ("relay".to_owned(), "https://relay".to_owned());
        let keys = MailboxKeys::of(&self.device.keys(), &self.device.key()).unwrap();
        Errand::to(Mailbox { name, url, audience: Audience::Partnership, capability }, keys, self.known.clone())
    }

    fn run(&mut self, relay: &mut Relay) -> Result<Ran, Gone> {
        let mut errand = self.errand();
        let mut todo = errand.begin();
        for _ in 0..500 {
            let ask = match todo {
                Todo::Done(ran) => {
                    self.known = errand.known().clone();
                    return Ok(ran);
                }
                Todo::Ask(ask) | Todo::Wait(ask, _) => ask,
            };
            let reply = relay.call(&ask);
            todo = errand.replied(&mut self.device, ask, reply)?;
            self.known = errand.known().clone();
        }
        panic!("an errand without end");
    }

    /// The same, killed after so many calls.
    fn run_killed(&mut self, relay: &mut Relay, calls: usize) {
        let mut errand = self.errand();
        let mut todo = errand.begin();
        for _ in 0..calls {
            let (Todo::Ask(ask) | Todo::Wait(ask, _)) = todo else { break };
            let reply = relay.call(&ask);
            todo = errand.replied(&mut self.device, ask, reply).unwrap();
            self.known = errand.known().clone();
        }
    }
}

/// How an errand ended before its time.
#[derive(Debug, PartialEq, Eq)]
enum Gone {
    Failed(Failed),
    Broken(crate::session::Broken),
}

use crate::session::Broken;

impl From<Failed> for Broken {
    /// The devices of the tests speak of breaking only: what a relay did is told by the one that no session ends with.
    fn from(failed: Failed) -> Self {
        match failed {
            Failed::NotUnderstood => Self::Malformed,
            Failed::Unreached => Self::Sealed,
            _ => Self::OutOfTurn,
        }
    }
}

impl From<Broken> for Gone {
    fn from(broken: Broken) -> Self {
        match broken {
            Broken::Malformed => Self::Failed(Failed::NotUnderstood),
            Broken::Sealed => Self::Failed(Failed::Unreached),
            other => Self::Broken(other),
        }
    }
}

fn two() -> (User, User) {
    let [a, b] = together(&[Audience::Partnership]);
    (User::of(a), User::of(b))
}

#[test]
fn what_one_puts_the_other_fetches_and_nothing_travels_twice() {
    let ((mut a, mut b), mut relay) = (two(), Relay::new(Lie::None));
    a.device.write(Audience::Partnership, 700);
    a.device.notice(Audience::Partnership);
    let put = a.run(&mut relay).unwrap();
    assert_eq!((put.fetched, put.put), (0, 4), "a notice and three segments");
    b.device.write(Audience::Partnership, 3);
    let ran = b.run(&mut relay).unwrap();
    assert_eq!((ran.fetched, ran.unknown, ran.put), (4, 0, 1));
    let ran = a.run(&mut relay).unwrap();
    assert_eq!((ran.fetched, ran.put), (1, 0), "its own it does not fetch, and what it fetched it does not put");
    assert!(a.device.held() == b.device.held());
    for user in [&mut a, &mut b] {
        let ran = user.run(&mut relay).unwrap();
        assert_eq!((ran.fetched, ran.put), (0, 0));
    }
}

/// What came another way is put for those who only have the relay.
#[test]
fn whoever_has_the_relay_carries_for_those_who_have_not() {
    let ((mut a, mut b), mut relay) = (two(), Relay::new(Lie::None));
    let mut c = User::of(Device::new(&[Audience::Partnership]));
    c.device.know(&a.device);
    b.device.write(Audience::Partnership, 10);
    a.run(&mut relay).unwrap();
    crate::session::testing::meet(&mut a.device, &mut b.device);
    assert_eq!(a.run(&mut relay).unwrap().put, 1);
    c.run(&mut relay).unwrap();
    assert_eq!(c.device.facts(), 10);
}

#[test]
fn an_errand_that_breaks_off_anywhere_is_gone_on_with() {
    for breaks in 1..12 {
        let ((mut a, mut b), mut relay) = (two(), Relay::new(Lie::None));
        a.device.write(Audience::Partnership, 600);
        relay.breaks = Some(breaks);
        // Once is made up for in the same errand.
        a.run(&mut relay).unwrap();
        relay.breaks = None;
        // Killed in the middle of an errand: the next one goes on.
        b.run_killed(&mut relay, breaks);
        let before = b.device.repeated;
        b.run(&mut relay).unwrap();
        assert!(a.device.held() == b.device.held() && b.device.repeated == before, "{breaks}");
    }
    let ((mut a, _), mut relay) = (two(), Relay::new(Lie::None));
    let mut errand = a.errand();
    let (mut todo, mut waited) = (errand.begin(), 0);
    let ended = loop {
        let (Todo::Ask(ask) | Todo::Wait(ask, _)) = todo else { panic!("done") };
        match errand.replied(&mut a.device, ask, None) {
            Ok(next) => todo = next,
            Err(ended) => break Gone::from(ended),
        }
        waited += 1;
    };
    assert_eq!((ended, waited, relay.calls), (Gone::Failed(Failed::Unreached), 2, 0));
    relay.calls = 0;
}

/// It says that it stored, and did not: the next list does not name it. That is said, and it is put again, here and elsewhere.
#[test]
fn a_relay_that_drops_what_it_took_is_found_out() {
    let ((mut a, mut b), mut relay) = (two(), Relay::new(Lie::Drops));
    a.device.write(Audience::Partnership, 5);
    assert!(!a.run(&mut relay).unwrap().set_back);
    assert_eq!(b.run(&mut relay).unwrap().fetched, 0);
    for _ in 0..3 {
        let ran = a.run(&mut relay).unwrap();
        assert!(ran.set_back && ran.put == 1, "{ran:?}");
    }
    let mut other = Relay::new(Lie::None);
    a.known = Known::default();
    a.run(&mut other).unwrap();
    b.known = Known::default();
    b.run(&mut other).unwrap();
    assert!(a.device.held() == b.device.held());
}

#[test]
fn a_relay_that_changes_what_it_gives_is_not_believed() {
    let ((mut a, mut b), mut relay) = (two(), Relay::new(Lie::None));
    a.device.write(Audience::Partnership, 5);
    a.run(&mut relay).unwrap();
    relay.lie = Lie::Changes;
    let ran = b.run(&mut relay).unwrap();
    assert_eq!((ran.fetched, b.device.facts(), b.device.refused), (0, 0, 0));
    // It was not passed over for good.
    relay.lie = Lie::None;
    assert_eq!((b.run(&mut relay).unwrap().fetched, b.device.facts()), (1, 5));
    assert_eq!(b.run(&mut relay).unwrap().fetched, 0);
}

/// Repeats, and another order: each blob is taken once, whatever place it is given.
#[test]
fn a_relay_that_repeats_and_reorders_changes_nothing() {
    let ((mut a, mut b), mut relay) = (two(), Relay::new(Lie::Repeats));
    a.device.write(Audience::Partnership, 700);
    a.run(&mut relay).unwrap();
    let mut blobs: Vec<_> = relay.blobs.values().cloned().collect();
    blobs.reverse();
    blobs.extend(blobs.clone());
    relay.blobs = (relay.last + 1..).zip(blobs).collect();
    relay.last += 6;
    b.run(&mut relay).unwrap();
    // What came before its predecessor waits in a real notebook; here it is asked for again.
    b.run(&mut relay).unwrap();
    assert!(b.device.facts() >= 256 && b.device.repeated <= 3);
    crate::session::testing::meet(&mut a.device, &mut b.device);
    assert!(a.device.held() == b.device.held());
}

#[test]
fn a_relay_that_was_set_back_is_noticed_and_given_again_what_it_lost() {
    let ((mut a, mut b), mut relay) = (two(), Relay::new(Lie::None));
    a.device.write(Audience::Partnership, 5);
    a.run(&mut relay).unwrap();
    b.run(&mut relay).unwrap();
    let earlier = relay.clone();
    b.device.write(Audience::Partnership, 5);
    b.run(&mut relay).unwrap();
    a.run(&mut relay).unwrap();
    // Its operator puts a copy back and says so; or does not, and `last` tells.
    for instance in [random::bytes(), earlier.instance] {
        let mut relay = Relay { instance, ..earlier.clone() };
        let mut again = User { device: b.device.clone(), known: b.known.clone() };
        let ran = again.run(&mut relay).unwrap();
        assert!(ran.set_back && ran.put == 1, "{ran:?}");
        let mut fresh = User::of(Device::new(&[Audience::Partnership]));
        fresh.device.know(&a.device);
        fresh.device.know(&b.device);
        fresh.run(&mut relay).unwrap();
        assert!(fresh.device.held() == b.device.held());
    }
}

/// Two devices are shown different things: each believes what it can check, and when they meet they see what differs.
#[test]
fn a_relay_that_shows_each_something_else_is_found_out_when_they_meet() {
    let ((mut a, mut b), mut relay) = (two(), Relay::new(Lie::None));
    a.device.write(Audience::Partnership, 5);
    a.run(&mut relay).unwrap();
    let mut for_b = Relay { blobs: BTreeMap::new(), ..relay.clone() };
    b.device.write(Audience::Partnership, 5);
    b.run(&mut for_b).unwrap();
    assert!(a.device.held() != b.device.held());
    let outcome = crate::session::testing::meet(&mut a.device, &mut b.device);
    assert!(outcome.met.iter().all(|met| met.unwrap().in_step));
    assert!(a.device.held() == b.device.held());
}

/// What was deleted and comes again is what it was: the same facts, known already.
#[test]
fn a_relay_that_keeps_what_was_deleted_brings_nothing_back_but_what_is_known() {
    let ((mut a, mut b), mut relay) = (two(), Relay::new(Lie::None));
    a.device.write(Audience::Partnership, 5);
    a.run(&mut relay).unwrap();
    b.run(&mut relay).unwrap();
    let before = b.device.held();
    b.known = Known::default();
    let ran = b.run(&mut relay).unwrap();
    assert!(ran.fetched == 1 && b.device.held() == before && b.device.repeated == 1);
}

#[test]
fn a_relay_that_withholds_or_babbles_costs_nothing_but_the_errand() {
    for lie in [Lie::Withholds, Lie::Babbles, Lie::HasAll] {
        let ((mut a, mut b), mut relay) = (two(), Relay::new(Lie::None));
        a.device.write(Audience::Partnership, 5);
        a.run(&mut relay).unwrap();
        b.device.write(Audience::Partnership, 5);
        let before = b.device.held();
        relay.lie = lie;
        for _ in 0..20 {
            match b.run(&mut relay) {
                Ok(_) => {}
                Err(ended) => assert_eq!(ended, Gone::Failed(Failed::NotUnderstood)),
            }
        }
        if lie != Lie::HasAll {
            assert!(b.device.held() == before);
        }
        // The wire to another device is whole all the same.
        crate::session::testing::meet(&mut a.device, &mut b.device);
        assert!(a.device.held() == b.device.held());
    }
}

/// Somebody else puts between a list and a put: what is one's own comes back behind it, and is not taken for lost.
#[test]
fn own_blobs_behind_those_of_others_are_known_again() {
    let ((mut a, mut b), mut relay) = (two(), Relay::new(Lie::None));
    a.device.write(Audience::Partnership, 5);
    b.device.write(Audience::Partnership, 5);
    let mut errand = a.errand();
    let mut todo = errand.begin();
    loop {
        let ask = match todo {
            Todo::Done(_) => break,
            Todo::Ask(ask) | Todo::Wait(ask, _) => ask,
        };
        let reply = relay.call(&ask);
        if ask.path == "/v1/list" {
            b.run(&mut relay).unwrap();
        }
        todo = errand.replied(&mut a.device, ask, reply).unwrap();
        a.known = errand.known().clone();
    }
    let ran = a.run(&mut relay).unwrap();
    assert!(!ran.set_back && ran.put == 0, "{ran:?}");
    assert!(b.run(&mut relay).unwrap().put == 0 && a.device.held() == b.device.held());
}

/// One parcel of more segments than a relay is asked about at once: some are asked about, then the rest.
#[test]
fn more_than_can_be_asked_about_at_once_is_asked_about_in_turns() {
    let ((mut a, mut b), mut relay) = (two(), Relay::new(Lie::None));
    (0..1024).for_each(|_| a.device.write(Audience::Partnership, 1));
    assert_eq!(a.run(&mut relay).unwrap().put, 1024);
    b.run(&mut relay).unwrap();
    assert!(a.device.held() == b.device.held());
}

/// A relay that was started again knows no session and no challenge: the errand begins one anew, some times.
#[test]
fn a_relay_that_forgets_sessions_is_asked_for_another_one() {
    for forgets in 1..9 {
        let ((mut a, mut b), mut relay) = (two(), Relay::new(Lie::None));
        a.device.write(Audience::Partnership, 600);
        relay.forgets = vec![forgets];
        a.run(&mut relay).unwrap();
        relay.forgets = vec![relay.calls + forgets];
        b.run(&mut relay).unwrap();
        assert!(a.device.held() == b.device.held(), "{forgets}");
    }
    // In the middle of many: nothing that was asked for is passed over.
    for forgets in 3..7 {
        let ((mut a, mut b), mut relay) = (two(), Relay::new(Lie::None));
        (0..600).for_each(|_| a.device.notice(Audience::Partnership));
        a.run(&mut relay).unwrap();
        relay.forgets = vec![relay.calls + forgets];
        assert_eq!(b.run(&mut relay).unwrap().fetched, 600);
        assert!(a.device.held() == b.device.held(), "{forgets}");
    }
    let ((mut a, _), mut relay) = (two(), Relay::new(Lie::None));
    relay.forgets = (1..100).filter(|call| call % 2 == 0).collect();
    assert!(matches!(a.run(&mut relay), Err(Gone::Broken(_))), "it does not go on for ever");
}

#[test]
fn replies_of_another_form_are_refused() {
    let id = [7; 32];
    assert_eq!(frames::token(&[0; 59]), None);
    assert_eq!(frames::page(&[0; 23], 0), None);
    let line = |place: u64| [place.to_le_bytes().as_slice(), &5_u32.to_le_bytes(), &id].concat();
    let page = |places: &[u64]| [vec![0; 24], places.iter().flat_map(|place| line(*place)).collect()].concat();
    assert!(frames::page(&page(&[1, 2]), 0).is_some() && frames::page(&page(&[2, 3]), 1).is_some());
    for (places, after) in [(&[1, 1][..], 0), (&[2, 1], 0), (&[1], 1), (&[0], 0)] {
        assert_eq!(frames::page(&page(places), after), None, "{places:?} after {after}");
    }
    assert_eq!(frames::page(&page(&(1..=1001).collect::<Vec<_>>()), 0), None);
    for body in [vec![], vec![1, 0, 0], vec![9, 0, 0, 0, 1]] {
        assert_eq!(frames::blobs(&body, &[id]), None, "{body:?}");
    }
    assert_eq!(frames::blobs(&[0; 8], &[id]), None, "more than was asked for");
    assert_eq!(frames::blobs(&[0; 4], &[id]), Some(vec![frames::Got::Gone]));
    assert_eq!(frames::missing(&[7; 31], &[id]), None);
    assert_eq!(frames::missing(&[7; 64], &[id]), None, "nothing twice");
    assert_eq!(frames::missing(&[8; 32], &[id]), None, "nothing that was not asked");
    assert_eq!((frames::puts(&[0], 2), frames::puts(&[3], 1), frames::puts(&[4], 1)), (None, None, None));
}
