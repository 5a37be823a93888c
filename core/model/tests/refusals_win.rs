//! Whoever closes anything wins over every yes that did not know of it: over 10 000 random histories, on a replica that
//! holds everything, in any order and on any day. About ten seconds in the release profile.
//!
//! What somebody knew is remembered here from the notebook they wrote on, never read from what a fact says it knew.

mod world;

use std::collections::{BTreeMap, BTreeSet};

use weft_model::command::{Command, Refusal};
use weft_model::consent::*;
use weft_model::fold::{Record, State};
use weft_model::ids::*;
use weft_model::memory::MemoryRecords;
use weft_model::notice::NoticeAuthor;
use weft_model::records::Records;
use world::{World, said};

const HISTORIES: u64 = 10_000;
const DAY: u64 = 86_400_000;

/// An answer, and what the notebook it was written on held then.
struct Said {
    record: RecordId,
    fact: FactId,
    voice: Who,
    yes: bool,
    answers: BTreeSet<FactId>,
    notices: BTreeSet<NoticeId>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Who {
    Person,
    Guardian(usize),
    Body,
}

struct History {
    world: World,
    adult: RecordId,
    child: RecordId,
    body: RecordId,
    guardians: Vec<PersonToken>,
    said: Vec<Said>,
    receipts: Vec<(RecordId, SignKey)>,
}

fn scopes() -> Vec<ScopeAsked> {
    let (scope, for_whom, purpose) = (Scope::Document, ForWhom::Partnership, Purpose::Work);
    vec![ScopeAsked { scope, for_whom, purpose, until: Until::Stopped }]
}

fn person(name: &str, token: Option<PersonToken>) -> PersonAsked {
    PersonAsked { name: said("ta", name), token }
}

impl History {
    fn new(seed: u64) -> Self {
        let mut world = World::new(seed);
        let explained = said("ta", "எழுதலாமா?");
        let mut ask = |age| {
            let ask = AskConsent {
                person: person("கமலா", None),
                age,
                eighteen: None,
                opened_by_person: false,
                spoken: true,
                scopes: scopes(),
                explained: explained.clone(),
            };
            world.act(0, Command::AskConsent(ask), None).unwrap().made[0]
        };
        let (adult, child) = (ask(Age::Adult), ask(Age::Minor));
        let ask = AskBody {
            body: person("ஊர் சபை", None),
            quorum: Some(5),
            opened_by_body: false,
            spoken: true,
            scopes: scopes(),
            explained,
        };
        let body = world.act(0, Command::AskBody(ask), None).unwrap().made[0];
        world.all_to(1);
        world.all_to(2);
        let guardians = (0..2).map(|_| PersonToken::new(world.chance.bytes())).collect();
        let mut history = Self { world, adult, child, body, guardians, said: Vec::new(), receipts: Vec::new() };
        for _ in 0..8 + history.world.chance.below(20) {
            if history.world.chance.below(3) == 0 { history.world.meet() } else { history.something() }
        }
        history
    }

    fn held(&self, device: usize, record: RecordId) -> Record {
        self.world.devices[device].records.record(&record).unwrap().unwrap()
    }

    /// Somebody of the group that asked writes an answer down; what their notebook held is remembered.
    fn answer(&mut self, record: RecordId, voice: Who) {
        let device = [0, 2][self.world.chance.below(2)];
        let yes = self.world.chance.below(4) > 0;
        let answers = vec![ScopeAnswer { scope: Scope::Document, yes }];
        let (handed_over, teach_back) = (true, TeachBack::Understood);
        let command = match voice {
            Who::Person => {
                let keep_teach_back = None;
                Command::AnswerConsent(AnswerConsent { record, handed_over, teach_back, keep_teach_back, answers })
            }
            Who::Guardian(which) => {
                let guardian = person("அம்மா", Some(self.guardians[which]));
                Command::AnswerAsGuardian(AnswerAsGuardian { record, guardian, handed_over, teach_back, answers })
            }
            Who::Body => {
                let (witness, dissent, present) = (None, None, 4 + self.world.chance.below(3) as u32);
                let answer = AnswerBody { record, present, handed_over, teach_back, witness, dissent, answers };
                Command::AnswerBody(answer)
            }
        };
        let before = self.held(device, record);
        let State::Consent(consent) = &before.state else { panic!("a consent") };
        let known = consent.answers.iter().map(|given| given.fact).collect();
        let notices = before.notices.iter().map(|notice| notice.id).collect();
        let key = SignKey::new(self.world.chance.bytes());
        let place = self.world.facts.len();
        if self.world.act(device, command, Some(key)).is_ok() {
            let fact = self.world.facts[place].id();
            self.receipts.push((record, key));
            self.said.push(Said { record, fact, voice, yes, answers: known, notices });
        }
    }

    fn something(&mut self) {
        self.world.clock += self.world.chance.next() % (2 * DAY);
        let record = [self.adult, self.child, self.body][self.world.chance.below(3)];
        let device = self.world.chance.below(3);
        let refused: Result<_, Refusal> = match self.world.chance.below(12) {
            0 => self.world.act(device, Command::SuspendConsent { record }, None),
            1 | 2 => self.world.act(device, Command::WithdrawSpoken { record }, None),
            3 if !self.receipts.is_empty() => {
                let (record, key) = self.receipts[self.world.chance.below(self.receipts.len())];
                self.world.act(device, Command::WithdrawConsent { record }, Some(key))
            }
            4 | 5 => self.world.act(device, Command::CountersignBody { record: self.body }, None),
            _ => {
                let voice = match record {
                    record if record == self.body => Who::Body,
                    record if record == self.child && self.world.chance.below(3) > 0 => {
                        Who::Guardian(self.world.chance.below(2))
                    }
                    _ => Who::Person,
                };
                return self.answer(record, voice);
            }
        };
        // Refusals are part of life.
        drop(refused);
    }

    /// Everything, in a random order and in pieces.
    fn replica(&mut self) -> MemoryRecords {
        let mut records = MemoryRecords::new(&self.world.genesis);
        let (mut facts, mut notices) = (self.world.facts.clone(), self.world.notices.clone());
        self.world.chance.shuffle(&mut facts);
        self.world.chance.shuffle(&mut notices);
        while !facts.is_empty() || !notices.is_empty() {
            let some = facts.len().min(1 + self.world.chance.below(9));
            let few = notices.len().min(self.world.chance.below(3));
            records.add(facts.drain(..some), notices.drain(..few));
        }
        records
    }

    /// Every notice that closes this record: a device's, or one of a number that was given out for it.
    fn closings(&self, record: RecordId) -> BTreeSet<NoticeId> {
        let own = |key: &SignKey| self.receipts.contains(&(record, *key));
        let closes = |author: &NoticeAuthor| match author {
            NoticeAuthor::Device(_) => true,
            NoticeAuthor::Receipt(key) => own(key),
        };
        self.world.notices.iter().filter(|n| n.record == record && closes(&n.author)).map(|n| n.id).collect()
    }

    /// Whether this voice said a yes when it knew of every closing and of each of its own noes.
    fn agreed(&self, record: RecordId, voice: Who, closings: &BTreeSet<NoticeId>) -> bool {
        self.yeses(record, voice).any(|said| closings.is_subset(&said.notices))
    }

    /// The yeses of a voice that knew of all its noes.
    fn yeses(&self, record: RecordId, voice: Who) -> impl Iterator<Item = &Said> {
        let of = move |said: &&Said| said.record == record && said.voice == voice;
        let noes: BTreeSet<FactId> =
            self.said.iter().filter(of).filter(|said| !said.yes).map(|said| said.fact).collect();
        self.said.iter().filter(of).filter(move |said| said.yes && noes.is_subset(&said.answers))
    }

    fn said_no(&self, record: RecordId, voice: Who) -> bool {
        self.said.iter().any(|said| said.record == record && said.voice == voice && !said.yes)
    }

    /// What has to be true where something is allowed.
    fn may_be_open(&self, record: RecordId) -> bool {
        let closings = self.closings(record);
        if record == self.body {
            return self.agreed(record, Who::Body, &closings);
        }
        if !self.agreed(record, Who::Person, &closings) {
            return false;
        }
        let guardians = [Who::Guardian(0), Who::Guardian(1)];
        let covered = |who: &Who| !self.said_no(record, *who) || self.yeses(record, *who).next().is_some();
        record == self.adult
            || guardians.iter().all(covered) && guardians.iter().any(|who| self.agreed(record, *who, &closings))
    }
}

fn status(records: &MemoryRecords, record: RecordId, history: &History, days: u32) -> ScopeStatus {
    let record = records.record(&record).unwrap().unwrap();
    let State::Consent(consent) = &record.state else { panic!("a consent") };
    view(consent, &record, history.world.today().plus(days)).scope(Scope::Document).status
}

#[test]
fn every_closing_beats_every_yes_that_did_not_know_it() {
    let mut met: BTreeMap<&str, u32> = BTreeMap::new();
    for seed in 0..HISTORIES {
        let mut history = History::new(seed);
        let (one, other) = (history.replica(), history.replica());
        let bytes = |records: &MemoryRecords| postcard::to_allocvec(&records.all().collect::<Vec<_>>()).unwrap();
        assert!(bytes(&one) == bytes(&other), "seed {seed}: two orders differ");
        for record in [history.adult, history.child, history.body] {
            let may = history.may_be_open(record);
            for days in [0, 3, 80, 400] {
                let status = status(&one, record, &history, days);
                let open = matches!(status, ScopeStatus::Yes { .. } | ScopeStatus::NotYet { .. });
                assert!(!open || may, "seed {seed}: {status:?} of {record} after {days} days");
            }
            count(&history, record, status(&one, record, &history, 0), &mut met);
        }
    }
    for (what, at_least) in [
        ("open", 1_500),
        ("open child", 100),
        ("open body", 100),
        ("withdrawn", 1_000),
        ("suspended", 1_000),
        ("guardian's no over a yes", 300),
        ("body's no over a yes", 300),
        ("person's no over a yes", 300),
    ] {
        let times = met.get(what).copied().unwrap_or(0);
        assert!(times > at_least, "the histories have to meet it to mean anything: {what} {times} times");
    }
}

fn count(history: &History, record: RecordId, status: ScopeStatus, met: &mut BTreeMap<&str, u32>) {
    let said_yes = history.said.iter().any(|said| said.record == record && said.yes);
    let no = |voice| history.said_no(record, voice);
    let mut add = |what| *met.entry(what).or_default() += 1;
    match status {
        ScopeStatus::Yes { .. } => {
            add("open");
            if record == history.child {
                add("open child");
            }
            if record == history.body {
                add("open body");
            }
        }
        ScopeStatus::Withdrawn => add("withdrawn"),
        ScopeStatus::Suspended => add("suspended"),
        ScopeStatus::No if said_yes && record == history.body => add("body's no over a yes"),
        ScopeStatus::No if said_yes && (no(Who::Guardian(0)) || no(Who::Guardian(1))) => {
            add("guardian's no over a yes");
        }
        ScopeStatus::No if said_yes => add("person's no over a yes"),
        _ => {}
    }
}
