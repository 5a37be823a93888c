//! Two groups, one notebook in memory, and a person who uses its screens.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use weft_l10n::Words;
use weft_model::audience::Audience;
use weft_model::command::{Command, Context, Decision, Refusal, decide};
use weft_model::day::Day;
use weft_model::fact::{Fact, Held, LogPoint, Order};
use weft_model::ids::{
    BoxKey, Commit, FactId, GroupId, LogId, MemberId, Mid, NoticeId, PartnershipId, RecordId, SignKey,
};
use weft_model::membership::{AddDevice, DeviceAdmitted, Founder, Genesis, Membership};
use weft_model::memory::MemoryRecords;
use weft_model::notice::{Notice, NoticeAuthor};
use weft_model::said::Words as SaidWords;
use weft_model::standing::Actor;
use weft_screens::{
    After, CaptureId, Door, Draft, Effect, Exchange, ExchangeRoute, Input, Next, Paths, ReceiptShown, Recording, Route,
    Scene, Screen, SharedIn, Told, draw, on,
};

pub const COLOMBO: GroupId = GroupId::new([1; 16]);
pub const CAIRO: GroupId = GroupId::new([2; 16]);
pub const RECEIPT: SignKey = SignKey::new([77; 32]);

pub struct World {
    pub records: MemoryRecords,
    pub membership: Rc<Membership>,
    pub today: Day,
    /// The devices that wrote on in two ways.
    pub forked: BTreeSet<Mid>,
    made: u64,
    facts: u64,
    last: Option<(FactId, u64)>,
    depths: BTreeMap<FactId, u64>,
    /// What was written last.
    written: (Vec<Fact>, Vec<Notice>),
}

pub fn actor(group: GroupId) -> Actor {
    let n = group.bytes()[0];
    Actor { mid: Mid::new([n; 16]), member: MemberId::new([n; 16]), group }
}

impl World {
    pub fn founded() -> Self {
        let founder = |group: GroupId, name: &str| {
            let n = group.bytes()[0];
            Founder {
                group,
                name: SaidWords::new(name).unwrap(),
                member: MemberId::new([n; 16]),
                mid: Mid::new([n; 16]),
                sign: SignKey::new([n; 32]),
                seal: BoxKey::new([n; 32]),
            }
        };
        let genesis = Genesis {
            partnership: PartnershipId::new([9; 32]),
            founders: vec![founder(COLOMBO, "வலை Colombo"), founder(CAIRO, "نسيج القاهرة")],
            charter: SaidWords::new("We answer each other.").unwrap(),
        };
        let records = MemoryRecords::new(&genesis);
        let membership = records.past().now();
        let today = "2026-11-22".parse().unwrap();
        let (forked, depths, written) = (BTreeSet::new(), BTreeMap::new(), (Vec::new(), Vec::new()));
        Self { records, membership, today, forked, made: 0, facts: 0, last: None, depths, written }
    }

    /// Does a command as a group's founder, as the engine would, and says which records it made.
    pub fn act(&mut self, group: GroupId, command: Command) -> Result<Vec<RecordId>, Refusal> {
        self.act_as(actor(group), command)
    }

    /// The same as somebody else of a group.
    pub fn act_as(&mut self, actor: Actor, command: Command) -> Result<Vec<RecordId>, Refusal> {
        let decision = decide(&self.records, command, &self.context(actor))?;
        Ok(self.done(actor, decision))
    }

    /// What everybody knows now.
    pub fn known(&self) -> Known {
        Known { records: self.records.clone(), last: self.last }
    }

    /// The same on a phone that knows no more than this; everybody hears of it afterwards.
    pub fn act_unaware(&mut self, actor: Actor, known: Known, command: Command) -> Result<Vec<RecordId>, Refusal> {
        let whole = Known { records: std::mem::replace(&mut self.records, known.records), last: self.last };
        self.last = known.last;
        self.membership = self.records.past().now();
        let made = self.act_as(actor, command);
        let deep = |last: Option<(FactId, u64)>| last.map_or(0, |(_, depth)| depth);
        self.last = if deep(whole.last) > deep(self.last) { whole.last } else { self.last };
        self.records = whole.records;
        if made.is_ok() {
            let (facts, notices) = self.written.clone();
            self.records.add(facts, notices);
        }
        self.membership = self.records.past().now();
        made
    }

    /// The same, and what that phone knows afterwards.
    pub fn act_knowing(&mut self, actor: Actor, mut known: Known, command: Command) -> (Vec<RecordId>, Known) {
        let made = self.act_unaware(actor, known.clone(), command).unwrap();
        let (facts, notices) = self.written.clone();
        known.last = facts.last().map(|fact| (fact.id(), fact.order.depth)).or(known.last);
        known.records.add(facts, notices);
        (made, known)
    }

    fn context(&self, actor: Actor) -> Context {
        let id = |n: u64| RecordId::new(std::array::from_fn(|place| (100 + self.made + n).to_be_bytes()[place % 8]));
        Context {
            actor,
            membership: Rc::clone(&self.membership),
            today: self.today,
            fresh: [0, 1, 2, 3, 4, 5, 6, 7].map(id),
            receipt: Some(RECEIPT),
            line_of: |case| case,
        }
    }

    fn done(&mut self, actor: Actor, decision: Decision) -> Vec<RecordId> {
        self.made += 8;
        let made = decision.made.clone();
        self.write_as(actor, decision);
        made
    }

    /// Noon of the day, and after it what was written later.
    fn clock(&self) -> u64 {
        let noon = u64::try_from(self.today.number()).unwrap() * 86_400_000 + 43_200_000;
        (noon << 16) + self.facts
    }

    /// How many facts and notices were written.
    pub const fn written(&self) -> u64 {
        self.facts
    }

    /// Writes what was decided, or what a changed program would.
    pub fn write(&mut self, group: GroupId, decision: Decision) {
        self.write_as(actor(group), decision);
    }

    /// Somebody new in a group, with the number by which ids are made.
    pub fn join(&mut self, group: GroupId, n: u8) -> Actor {
        let member = MemberId::new([n; 16]);
        let device = DeviceAdmitted {
            mid: Mid::new([n; 16]),
            member,
            group,
            sign: SignKey::new([n; 32]),
            seal: BoxKey::new([n; 32]),
            nonce: [n; 16],
        };
        self.act(group, Command::AddDevice(AddDevice { device })).unwrap();
        Actor { mid: Mid::new([n; 16]), member, group }
    }

    /// Writes as somebody of a group.
    pub fn write_as(&mut self, actor: Actor, decision: Decision) {
        let mut facts: Vec<Fact> = Vec::new();
        for new in decision.facts {
            self.facts += 1;
            let mut id = [0; 32];
            id[..8].copy_from_slice(&self.facts.to_be_bytes());
            let act = new.belongs_to.map(|act| facts[act].id());
            // Who belonged is read from the control facts that a fact names.
            let mut control = heads(&self.records, &new.audience);
            control.extend(facts.iter().filter(|fact| fact.is_control()).map(Fact::id));
            let deps: Vec<FactId> = act.into_iter().chain(self.last.map(|(id, _)| id)).chain(control).collect();
            // Everything was seen in the order it was written, so each fact stands one deeper than what it names.
            let depth = 1 + deps.iter().filter_map(|dep| self.depths.get(dep)).max().unwrap_or(&0);
            self.depths.insert(FactId::new(id), depth);
            self.last = Some((FactId::new(id), depth));
            facts.push(Fact {
                order: Order { depth, hlc: self.clock(), id: FactId::new(id) },
                record: new.record,
                audience: new.audience,
                author: actor.mid,
                at: LogPoint { log: LogId::new([5; 32]), seq: self.facts },
                deps,
                kind: new.body.kind(),
                commit: Commit::new([0; 32]),
                held: Held::Known(new.body),
            });
        }
        let notices: Vec<Notice> = decision
            .notices
            .into_iter()
            .map(|new| {
                self.facts += 1;
                let author =
                    if new.by_receipt { NoticeAuthor::Receipt(RECEIPT) } else { NoticeAuthor::Device(actor.mid) };
                let mut id = [7; 32];
                id[..8].copy_from_slice(&self.facts.to_be_bytes());
                let (audience, kind, record) = (new.audience, new.kind, new.record);
                Notice {
                    id: NoticeId::new(id),
                    audience,
                    kind,
                    record,
                    body: new.body,
                    author,
                    heads: heads(&self.records, &new.audience),
                    hlc: self.clock(),
                }
            })
            .collect();
        self.written = (facts.clone(), notices.clone());
        self.records.add(facts, notices);
        self.membership = self.records.past().now();
    }
}

/// The control facts that whatever is written for an audience names.
fn heads(records: &MemoryRecords, audience: &Audience) -> Vec<FactId> {
    let mut heads = records.past().heads(&Audience::Partnership);
    if *audience != Audience::Partnership {
        heads.extend(records.past().heads(audience));
    }
    heads
}

/// What a phone knows.
#[derive(Clone)]
pub struct Known {
    records: MemoryRecords,
    last: Option<(FactId, u64)>,
}

/// Somebody in front of a notebook, as engine and shell together serve them.
pub struct Person<'a> {
    pub world: &'a mut World,
    pub words: Words,
    pub group: GroupId,
    pub route: Route,
    pub draft: Draft,
    pub told: Option<Told>,
    pub receipt: Option<ReceiptShown>,
    pub revision: u64,
    pub older: bool,
    pub last_file: bool,
    pub practice: bool,
    pub opened_by_number: Option<RecordId>,
    pub succeeds: bool,
    pub second: Door,
    pub inbox: Vec<SharedIn>,
    pub recording: Option<Recording>,
    pub paths: Paths,
    pub presence: Option<bool>,
    pub reminds: bool,
}

impl<'a> Person<'a> {
    pub fn new(world: &'a mut World, group: GroupId, lang: &str) -> Self {
        let words = crate::languages::words(lang);
        let (route, draft) = (Route::Home, Draft::default());
        Self {
            world,
            words,
            group,
            route,
            draft,
            told: None,
            receipt: None,
            revision: 1,
            older: false,
            last_file: false,
            practice: false,
            opened_by_number: None,
            succeeds: false,
            second: Door::None,
            inbox: crate::made::inbox::shared(),
            recording: None,
            paths: Paths::default(),
            presence: Some(false),
            reminds: false,
        }
    }

    pub fn scene(&self) -> Scene<'_> {
        Scene {
            me: actor(self.group),
            membership: &self.world.membership,
            today: self.world.today,
            words: &self.words,
            revision: self.revision,
            told: self.told,
            receipt: self.receipt.as_ref(),
            opened_by_number: self.opened_by_number,
            succeeds: self.succeeds,
            second: self.second,
            exchange: Exchange { devices: 1, ..Exchange::default() },
            paths: &self.paths,
            presence: self.presence,
            reminds: self.reminds,
            forked: &self.world.forked,
            inbox: &self.inbox,
            recording: self.recording,
            older: self.older,
            last_file: self.last_file,
            practice: self.practice,
        }
    }

    pub fn screen(&self) -> Screen {
        draw(&self.world.records, &self.scene(), &self.route, &self.draft).unwrap()
    }

    /// Gives an input and does what it leads to.
    pub fn input(&mut self, input: &Input) -> Next {
        let next = on(&self.world.records, &self.scene(), &self.route, &self.draft, input).unwrap();
        self.revision += 1;
        self.told = None;
        match &next {
            Next::Go { route, draft } => {
                self.route = *route;
                self.draft = draft.clone();
            }
            Next::Edited { draft, .. } | Next::Redraw { draft } => self.draft = draft.clone(),
            Next::Do { command, after } => {
                self.act(command.clone(), after);
            }
            Next::Attach { thing, command, after } => {
                let mut command = command.clone();
                *command.file_mut().unwrap() = crate::made::inbox::sealed();
                if self.act(command, after) {
                    self.gone(thing);
                }
            }
            Next::Forget { thing, route, draft } => {
                self.gone(thing);
                (self.route, self.draft) = (*route, draft.clone());
                self.told = Some(Told::Forgotten);
            }
            Next::Leave => {
                self.route = Route::Home;
                self.draft = Draft::default();
            }
            // As if somebody had said a word, and another one when they go on; then they stop.
            Next::Ask { effect: Effect::Record { .. } } => {
                let id = CaptureId::new([0xB1; 16]);
                let before = self.recording.unwrap_or(Recording { id, seconds: 0, running: false, goes_on: true });
                self.recording = Some(Recording { seconds: before.seconds + 1, running: !before.running, ..before });
            }
            Next::GoOn => self.older = false,
            Next::Look => self.paths.nearby.looking = true,
            Next::Ask { effect: Effect::Cancel { .. } } => {
                (self.paths.nearby.looking, self.paths.calling) = (false, false);
            }
            Next::Call => self.paths.calling = true,
            Next::Reach { .. } | Next::GiveUpRelay { .. } => self.route = ExchangeRoute::Status.into(),
            Next::Presence { on } => self.presence = Some(*on),
            Next::Remind { on } => self.reminds = *on,
            Next::Typed { .. }
            | Next::Languages { .. }
            | Next::Practise { .. }
            | Next::Ask { .. }
            | Next::Stay
            | Next::Refused { .. } => {}
        }
        next
    }

    fn gone(&mut self, thing: &CaptureId) {
        self.inbox.retain(|one| one.id != *thing);
        self.recording = self.recording.filter(|made| made.id != *thing);
    }

    /// Does a command and goes on; whether it was done.
    fn act(&mut self, command: Command, after: &After) -> bool {
        match self.world.act(self.group, command) {
            Ok(made) => {
                self.route = after.route(&made);
                self.draft = Draft::default();
                self.told = Some(Told::Saved);
                true
            }
            Err(refusal) => {
                self.told = Some(Told::Refused((&refusal).into()));
                false
            }
        }
    }

    pub fn tap(&mut self, id: &str) -> Next {
        self.input(&Input::Tap { widget: id.to_owned(), revision: self.revision })
    }

    pub fn edit(&mut self, id: &str, value: &str) -> Next {
        self.input(&Input::Edit { widget: id.to_owned(), value: value.to_owned() })
    }

    pub fn choose(&mut self, id: &str, tile: &str) -> Next {
        self.input(&Input::Choose { widget: id.to_owned(), tile: tile.to_owned() })
    }

    pub fn tick(&mut self, id: &str, tile: &str) -> Next {
        self.input(&Input::Toggle { widget: id.to_owned(), tile: tile.to_owned(), on: true })
    }
}
