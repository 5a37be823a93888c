//! A small world without cryptography: three devices of two groups that write, meet and part at random.

// Each test file uses another part of this world.
#![allow(dead_code)]

pub mod valley;

use weft_model::audience::Audience;
use weft_model::command::{Command, Context, Decision, decide};
use weft_model::consent::*;
use weft_model::day::Day;
use weft_model::entry::*;
use weft_model::fact::{Fact, FactBody, Held, LogPoint, NewFact, Order, SCHEMA};
use weft_model::ids::*;
use weft_model::membership::{
    AddDevice, DeviceAdmitted, Founder, Genesis, MembershipFact, Role, RoleHeld, control_record,
};
use weft_model::memory::MemoryRecords;
use weft_model::notice::{Notice, NoticeAuthor};
use weft_model::records::{Page, Records};
use weft_model::said::{Attachment, Lang, Said, Words};
use weft_model::standing::Actor;

/// xorshift64*: the same history for the same seed, for ever.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }
    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }
    pub fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }
    pub fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut out = [0; N];
        for chunk in out.chunks_mut(8) {
            let bytes = self.next().to_le_bytes();
            chunk.copy_from_slice(&bytes[..chunk.len()]);
        }
        out
    }
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for i in (1..items.len()).rev() {
            items.swap(i, self.below(i + 1));
        }
    }
}

pub struct Device {
    pub actor: Actor,
    pub seq: u64,
    pub records: MemoryRecords,
}

pub struct World {
    pub chance: Chance,
    pub genesis: Genesis,
    pub devices: Vec<Device>,
    pub facts: Vec<Fact>,
    pub notices: Vec<Notice>,
    pub clock: u64,
    /// Receipt keys handed out so far, with the consent each opens.
    pub receipts: Vec<(RecordId, SignKey)>,
    /// Members taken to be seated as listeners by a decision of their group.
    pub seated: Vec<MemberId>,
}

/// Where the public line of a case stands in these tests: another id for each.
pub fn line_of(case: RecordId) -> RecordId {
    RecordId::new(case.bytes().map(|byte| byte ^ 0x5a))
}

/// A sealed picture, another for each number.
pub fn jpeg(n: u8) -> Attachment {
    Attachment { id: AttachmentId::new([n; 32]), key: [n; 32], size: 3, media_type: "image/jpeg".into(), chunks: 1 }
}

pub fn said(lang: &str, words: &str) -> Said {
    Said { lang: Lang::new(lang).unwrap(), words: Words::new(words).unwrap() }
}

/// An adult is asked, aloud.
pub fn adult(name: Said, scopes: Vec<ScopeAsked>, explained: Said) -> AskConsent {
    let person = PersonAsked { name, token: None };
    AskConsent { person, age: Age::Adult, eighteen: None, opened_by_person: false, spoken: true, scopes, explained }
}

/// A device asks somebody whether they may be written down for the partnership's work.
pub fn asked(world: &mut World, device: usize) -> RecordId {
    let (scope, for_whom, until) = (Scope::Document, ForWhom::Partnership, Until::Stopped);
    let asked = ScopeAsked { scope, for_whom, purpose: Purpose::Work, until };
    let ask = adult(said("en", "Kamala"), vec![asked], said("en", "May we write this down?"));
    world.act(device, Command::AskConsent(ask), None).unwrap().made[0]
}

/// They say yes on that device, and get the number of this key.
pub fn says_yes(world: &mut World, device: usize, record: RecordId, number: SignKey) {
    let (answers, teach_back) = (vec![ScopeAnswer { scope: Scope::Document, yes: true }], TeachBack::Understood);
    let yes = AnswerConsent { record, handed_over: true, teach_back, keep_teach_back: None, answers };
    world.act(device, Command::AnswerConsent(yes), Some(number)).unwrap();
}

impl World {
    pub fn new(seed: u64) -> Self {
        Self::of(seed, &["Weavers of Batticaloa", "نساء الأغوار"])
    }

    /// Groups by their names, each with a founder, and one more member of the first.
    pub fn of(seed: u64, groups: &[&str]) -> Self {
        let mut chance = Chance::new(seed);
        let founder = |chance: &mut Chance, name: &str| Founder {
            group: GroupId::new(chance.bytes()),
            name: Words::new(name).unwrap(),
            member: MemberId::new(chance.bytes()),
            mid: Mid::new(chance.bytes()),
            sign: SignKey::new(chance.bytes()),
            seal: BoxKey::new(chance.bytes()),
        };
        let founders = groups.iter().map(|name| founder(&mut chance, name)).collect();
        let genesis = Genesis {
            partnership: PartnershipId::new(chance.bytes()),
            founders,
            charter: Words::new("We decide together.").unwrap(),
        };
        let devices = genesis
            .founders
            .iter()
            .map(|f| Device {
                actor: Actor { mid: f.mid, member: f.member, group: f.group },
                seq: 0,
                records: MemoryRecords::new(&genesis),
            })
            .collect();
        let mut world = Self {
            chance,
            genesis,
            devices,
            facts: Vec::new(),
            notices: Vec::new(),
            clock: 1_790_000_000_000,
            receipts: Vec::new(),
            seated: Vec::new(),
        };
        world.join(0);
        world
    }

    /// Somebody new joins the group of a steward's device; all that exists reaches both.
    pub fn join(&mut self, steward: usize) -> usize {
        let group = self.devices[steward].actor.group;
        let mid = Mid::new(self.chance.bytes());
        self.admit(steward, group, mid, MemberId::new(*mid.bytes()));
        self.phone(mid, MemberId::new(*mid.bytes()), group)
    }

    /// A device admits another.
    pub fn admit(&mut self, by: usize, group: GroupId, mid: Mid, member: MemberId) {
        let device = DeviceAdmitted {
            mid,
            member,
            group,
            sign: SignKey::new(self.chance.bytes()),
            seal: BoxKey::new(self.chance.bytes()),
            nonce: self.chance.bytes(),
        };
        self.act(by, Command::AddDevice(AddDevice { device }), None).unwrap();
    }

    /// A device that holds all that exists.
    pub fn phone(&mut self, mid: Mid, member: MemberId, group: GroupId) -> usize {
        let mut records = MemoryRecords::new(&self.genesis);
        records.add(self.facts.clone(), self.notices.clone());
        self.devices.push(Device { actor: Actor { mid, member, group }, seq: 0, records });
        self.devices.len() - 1
    }

    /// Everything written so far reaches every device.
    pub fn all_meet(&mut self) {
        (0..self.devices.len()).for_each(|device| self.all_to(device));
    }

    pub fn today(&self) -> Day {
        Day::from_millis(self.clock)
    }

    pub fn act(
        &mut self,
        device: usize,
        command: Command,
        receipt: Option<SignKey>,
    ) -> Result<Decision, weft_model::command::Refusal> {
        let fresh = std::array::from_fn(|_| RecordId::new(self.chance.bytes()));
        let who = &self.devices[device];
        let mut membership = (*who.records.past().now()).clone();
        let listener = |member| RoleHeld { member, role: Role::Listener, until: None };
        membership.roles.extend(self.seated.iter().copied().map(listener));
        let ctx =
            Context { actor: who.actor, membership: membership.into(), today: self.today(), fresh, receipt, line_of };
        let decision = decide(&who.records, command, &ctx)?;
        self.write(device, &decision, receipt);
        Ok(decision)
    }

    /// Writes a control fact as it is, whatever `decide` would say.
    pub fn control(&mut self, device: usize, fact: MembershipFact) -> FactId {
        let membership = self.devices[device].records.past().now();
        let audience = Audience::Partnership;
        let record = control_record(&membership, &audience);
        self.raw(device, NewFact { record, audience, body: FactBody::Membership(fact), belongs_to: None })
    }

    /// Writes a fact as it is: what a changed program could do.
    pub fn raw(&mut self, device: usize, new: NewFact) -> FactId {
        self.write(device, &Decision { facts: vec![new], ..Decision::default() }, None);
        self.facts.last().unwrap().id()
    }

    /// The same world, everything in it included, with another chance from here on.
    pub fn again(&self, seed: u64) -> Self {
        let device = |device: &Device| Device { actor: device.actor, seq: device.seq, records: device.records.clone() };
        Self {
            chance: Chance::new(seed),
            genesis: self.genesis.clone(),
            devices: self.devices.iter().map(device).collect(),
            facts: self.facts.clone(),
            notices: self.notices.clone(),
            clock: self.clock,
            receipts: self.receipts.clone(),
            seated: self.seated.clone(),
        }
    }

    /// Everything written so far reaches a device.
    pub fn all_to(&mut self, device: usize) {
        let (facts, notices) = (self.facts.clone(), self.notices.clone());
        self.devices[device].records.add(facts, notices);
    }

    /// Writes what was decided, or what a changed program would.
    pub fn write(&mut self, device: usize, decision: &Decision, receipt: Option<SignKey>) {
        let mut made: Vec<FactId> = Vec::new();
        for new in &decision.facts {
            self.clock += 1;
            let who = &self.devices[device];
            let mut deps: Vec<(FactId, u64)> = Vec::new();
            if let Some(act) = new.belongs_to {
                deps.push((made[act], self.depth(&made[act])));
            }
            deps.extend(who.records.heads(&new.record));
            let control = control_heads(&who.records, &new.audience);
            deps.extend(control.iter().map(|id| (*id, self.depth(id))));
            let mut seen = std::collections::BTreeSet::new();
            deps.retain(|(id, _)| seen.insert(*id));
            let depth = 1 + deps.iter().map(|(_, depth)| *depth).max().unwrap_or(0);
            let id = FactId::new(self.chance.bytes());
            let who = &mut self.devices[device];
            who.seq += 1;
            // Two logs of one device: control and records; the number is enough to tell them apart here.
            let log = LogId::new([who.actor.mid.bytes()[0]; 32]);
            let fact = Fact {
                order: Order { depth, hlc: self.clock << 16, id },
                record: new.record,
                audience: new.audience,
                author: who.actor.mid,
                at: LogPoint { log, seq: who.seq },
                deps: deps.into_iter().map(|(id, _)| id).collect(),
                kind: new.body.kind(),
                commit: Commit::new([7; 32]),
                held: Held::Known(new.body.clone()),
            };
            assert_eq!(
                FactBody::decode(SCHEMA, new.body.kind(), &new.body.encode().unwrap()),
                Ok(Some(new.body.clone())),
                "what is written can be read"
            );
            made.push(id);
            who.records.add([fact.clone()], []);
            self.facts.push(fact);
        }
        for telling in &decision.erase {
            self.devices[device].records.erase(telling);
        }
        for new in &decision.notices {
            let who = &mut self.devices[device];
            let author = match receipt.filter(|_| new.by_receipt) {
                Some(key) => NoticeAuthor::Receipt(key),
                None => NoticeAuthor::Device(who.actor.mid),
            };
            let notice = Notice {
                id: NoticeId::new(self.chance.bytes()),
                audience: new.audience,
                kind: new.kind,
                record: new.record,
                body: new.body.clone(),
                author,
                heads: control_heads(&who.records, &new.audience),
                hlc: self.clock << 16,
            };
            who.records.add([], [notice.clone()]);
            self.notices.push(notice);
        }
    }

    fn depth(&self, id: &FactId) -> u64 {
        self.facts.iter().find(|fact| fact.id() == *id).map_or(0, |fact| fact.order.depth)
    }

    /// One device takes in a random part of what exists: what another path would have carried.
    pub fn meet(&mut self) {
        let to = self.chance.below(self.devices.len());
        let facts: Vec<Fact> = self.facts.iter().filter(|_| self.chance.below(5) > 0).cloned().collect();
        let notices: Vec<Notice> = self.notices.iter().filter(|_| self.chance.below(3) > 0).cloned().collect();
        self.devices[to].records.add(facts, notices);
    }

    /// Somebody does something; refusals are part of life.
    pub fn something(&mut self) {
        let device = self.chance.below(self.devices.len());
        self.clock += self.chance.next() % (5 * 86_400_000);
        let pick = |world: &mut Self, area| {
            let page = Page { area: Some(area), after: None, lines: 50 };
            let lines = world.devices[device].records.page(&page).unwrap();
            (!lines.is_empty()).then(|| lines[world.chance.below(lines.len())].record)
        };
        let consent = pick(self, weft_model::fact::Area::Consent);
        let entry = pick(self, weft_model::fact::Area::Entry);
        let receipt = SignKey::new(self.chance.bytes());
        let asking = ask(&mut self.chance);
        let _refused = match (self.chance.below(10), consent, entry) {
            (0, ..) | (1..=5, None, _) => self.act(device, asking, None),
            (1 | 2, Some(record), _) => {
                let answer = answer(&mut self.chance, record);
                let done = self.act(device, answer, Some(receipt));
                if done.is_ok() {
                    self.receipts.push((record, receipt));
                }
                done
            }
            (3, Some(record), _) => self.act(device, Command::SuspendConsent { record }, None),
            (4 | 5, ..) => {
                let Some((record, key)) = self.receipts.get(self.chance.below(self.receipts.len().max(1))).copied()
                else {
                    return;
                };
                self.act(device, Command::WithdrawConsent { record }, Some(key))
            }
            (6, ..) | (_, _, None) => {
                let propose = propose(&mut self.chance, &self.genesis);
                self.act(device, propose, None)
            }
            (7, _, Some(record)) => self.act(device, Command::AgreeEntry { record }, None),
            (8, _, Some(record)) => {
                let dispute = Dispute { record, because: said("en", "We remember two nights.") };
                self.act(device, Command::DisputeEntry(dispute), None)
            }
            (_, _, Some(record)) => {
                let story = said("en", "They slept at our house for three nights.");
                let translate = TranslateEntry { record, story, by: TranslatedBy::Person, of: None };
                self.act(device, Command::TranslateEntry(translate), None)
            }
        };
    }
}

/// What a fact has seen of who belongs: the partnership's newest control facts, and its own audience's.
fn control_heads(records: &MemoryRecords, audience: &Audience) -> Vec<FactId> {
    let mut heads = records.past().heads(&Audience::Partnership);
    if *audience != Audience::Partnership {
        heads.extend(records.past().heads(audience));
    }
    heads
}

fn ask(chance: &mut Chance) -> Command {
    let scopes: Vec<Scope> = Scope::ALL.into_iter().filter(|_| chance.below(4) > 0).collect();
    let scopes = scopes
        .into_iter()
        .map(|scope| ScopeAsked {
            scope,
            for_whom: [ForWhom::Group, ForWhom::Partnership, ForWhom::Public][chance.below(3)],
            purpose: Purpose::Work,
            until: [Until::Once, Until::Stopped][chance.below(2)],
        })
        .collect();
    Command::AskConsent(adult(said("ta", "நிலா"), scopes, said("ta", "உங்களைப் படம் எடுக்கலாமா?")))
}

fn answer(chance: &mut Chance, record: RecordId) -> Command {
    let scopes: Vec<Scope> = Scope::ALL.into_iter().filter(|_| chance.below(3) == 0).collect();
    let answers = scopes.into_iter().map(|scope| ScopeAnswer { scope, yes: chance.below(4) > 0 }).collect();
    let teach_back = TeachBack::Understood;
    Command::AnswerConsent(AnswerConsent { record, handed_over: true, teach_back, keep_teach_back: None, answers })
}

fn propose(chance: &mut Chance, genesis: &Genesis) -> Command {
    let (from, to) = (genesis.founders[0].group, genesis.founders[1].group);
    let (from, to) = if chance.below(2) == 0 { (from, to) } else { (to, from) };
    Command::ProposeEntry(ProposeEntry {
        story: said("ta", "மூன்று இரவுகள் எங்கள் வீட்டில் தங்கினார்கள்."),
        from,
        to,
        kind: EntryKind::Hosting,
        quantity: (chance.below(3) > 0).then(|| Quantity { amount: chance.next() % 9, unit: Unit::Nights }),
        day: Day::from_millis(1_790_000_000_000),
        rate: None,
    })
}
