//! Random histories: every act of the model, sensible ones and ones that make no sense, in random order.

use weft_chain::Segment;
use weft_model::artefact::{ArtefactFact, ArtefactKind, Concerns, Made};
use weft_model::audience::{Audience, Lane};
use weft_model::consent::{
    Age, Answered, Asked, ConsentFact, Disclosed, ForWhom, Purpose, Scope, ScopeAnswer, ScopeAsked, TeachBack, Until,
};
use weft_model::day::Day;
use weft_model::entry::{EntryFact, EntryKind, Objected, Proposed, Quantity, StoryGiven, TranslatedBy, Unit};
use weft_model::fact::{FactBody, LogPoint};
use weft_model::ids::{AttachmentId, FactId, KeyId, NoticeId, PersonToken, RecordId, SignKey};
use weft_model::membership::{Cut, CutPoint, EpochKey, MembershipFact, Removed, Role, RoleEnded, RoleGiven};
use weft_model::notice::NoticeKind;
use weft_model::person::{Known, PersonFact};
use weft_model::said::{Attachment, Content};
use weft_vault::Key;
use weft_vault::sign::Signer;

use super::{Say, World, group, lang, text};

/// SplitMix64 (Steele, Lea, Flood 2014): small, and the same everywhere.
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % sides as u64) as usize
    }

    pub fn one_in(&mut self, chances: usize) -> bool {
        self.roll(chances) == 0
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        if from.is_empty() { None } else { from.get(self.roll(from.len())) }
    }

    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            list.swap(last, self.roll(last + 1));
        }
    }
}

/// Records and acts that exist, for later steps to build on.
#[derive(Default)]
struct Story {
    consents: Vec<RecordId>,
    entries: Vec<(RecordId, FactId, Vec<FactId>)>,
    artefacts: Vec<RecordId>,
    noes: Vec<FactId>,
    notices: Vec<NoticeId>,
    removal: Option<FactId>,
}

/// A history of `steps` steps.
pub fn history(seed: u64, steps: usize) -> World {
    let mut dice = Dice(seed);
    let mut world = World::new((seed & 0xff) as u8);
    let mut made = Story::default();
    let admitted_at = dice.roll(4);
    let mut backup = None;
    for step in 0..steps {
        if step == admitted_at {
            world.admit_third();
        }
        let who = dice.roll(if step > admitted_at { 3 } else { 2 });
        match dice.roll(16) {
            0 | 1 => ask(&mut world, &mut dice, &mut made, who),
            2..=4 => answer(&mut world, &mut dice, &mut made, who),
            5 => propose(&mut world, &mut dice, &mut made, who),
            6 | 7 => respond(&mut world, &mut dice, &mut made, who),
            8 => keep(&mut world, &mut dice, &mut made, who),
            9 => suspend(&mut world, &mut dice, &mut made, who),
            10 => withdraw(&mut world, &mut dice, &mut made, who),
            11 => acknowledge(&mut world, &mut dice, &made, who),
            12 => control(&mut world, &mut dice, &mut made, who),
            13 => other(&mut world, &mut dice, &made, who),
            14 if dice.one_in(8) => backup = Some((who, world.devices[who].logs.clone())),
            14 if dice.one_in(3) => {
                // A device goes on from an older file of its own: its logs fork.
                if let Some((who, logs)) = backup.take() {
                    world.devices[who].logs = logs;
                }
            }
            _ => world.meet(who, dice.roll(3).min(if step > admitted_at { 2 } else { 1 })),
        }
    }
    world
}

fn day(dice: &mut Dice) -> Day {
    Day::from_number(20_700 + dice.roll(30) as i32).expect("day")
}

fn ask(world: &mut World, dice: &mut Dice, made: &mut Story, who: usize) {
    let record = world.fresh();
    let scopes: Vec<ScopeAsked> = Scope::ALL
        .into_iter()
        .filter(|_| !dice.one_in(3))
        .map(|scope| ScopeAsked { scope, for_whom: ForWhom::Public, purpose: Purpose::Campaign, until: Until::Stopped })
        .collect();
    let asked = Asked {
        by: world.devices[who].member,
        group: if dice.one_in(8) { group(2) } else { world.devices[who].group },
        person: PersonToken::new([dice.roll(5) as u8; 16]),
        age: Age::Adult,
        day: day(dice),
        spoken: true,
        lang: lang("ta"),
        scopes,
    };
    let mut lines = vec![
        (record, FactBody::Consent(ConsentFact::Asked(asked)).into(), None),
        (record, FactBody::Consent(ConsentFact::Explained(text(&format!("consent {record}")))).into(), Some(0)),
    ];
    if dice.one_in(4) {
        lines.pop();
    }
    world.write(who, Audience::Partnership, lines);
    made.consents.push(record);
    if dice.one_in(2) {
        let person = world.fresh();
        let known = Known { token: PersonToken::new([1; 16]), consent: record, lang: lang("ta") };
        let lines = vec![
            (person, Say::Known(FactBody::Person(PersonFact::Known(known))), None),
            (person, FactBody::Person(PersonFact::Named(text("Meena"))).into(), Some(0)),
        ];
        world.write(who, Audience::Group(world.devices[who].group), lines);
    }
}

fn answer(world: &mut World, dice: &mut Dice, made: &mut Story, who: usize) {
    let Some(record) = dice.pick(&made.consents).copied() else { return };
    let yes = !dice.one_in(3);
    let receipt = world
        .receipts
        .entry(record)
        .or_insert_with(|| Signer::from_seed(&Key::from_bytes([record.bytes()[7] ^ record.bytes()[8]; 32])));
    let answered = Answered {
        day: day(dice),
        handed_over: !dice.one_in(5),
        teach_back: TeachBack::Understood,
        answers: Scope::ALL.into_iter().take(1 + dice.roll(4)).map(|scope| ScopeAnswer { scope, yes }).collect(),
        receipt: SignKey::new(receipt.public()),
        knows_answers: made.noes.iter().filter(|_| dice.one_in(2)).copied().collect(),
        knows_notices: made.notices.iter().filter(|_| dice.one_in(2)).copied().collect(),
    };
    let ids = world.write(
        who,
        Audience::Partnership,
        vec![(record, FactBody::Consent(ConsentFact::Answered(answered)).into(), None)],
    );
    if !yes {
        made.noes.extend(ids);
    }
}

fn propose(world: &mut World, dice: &mut Dice, made: &mut Story, who: usize) {
    let record = world.fresh();
    let quantity = Quantity { amount: 1 + dice.roll(9) as u64, unit: Unit::Nights };
    let proposed = Proposed {
        from: group(1),
        to: group(if dice.one_in(9) { 1 } else { 2 }),
        kind: EntryKind::Hosting,
        quantity: (!dice.one_in(4)).then_some(quantity),
        day: day(dice),
    };
    let ids = world.write(
        who,
        Audience::Partnership,
        vec![
            (record, FactBody::Entry(EntryFact::Proposed(proposed)).into(), None),
            (record, FactBody::Entry(EntryFact::StoryGiven(StoryGiven { lang: lang("ta"), of: None })).into(), None),
            (record, FactBody::Entry(EntryFact::Story(text(&format!("story {record}")))).into(), Some(1)),
        ],
    );
    made.entries.push((record, ids[0], vec![ids[1]]));
}

fn respond(world: &mut World, dice: &mut Dice, made: &mut Story, who: usize) {
    let Some((record, proposal, stories)) = dice.pick(&made.entries).cloned() else { return };
    let lines: Vec<(RecordId, Say, Option<usize>)> = match dice.roll(3) {
        0 => vec![(record, FactBody::Entry(EntryFact::Agreed(proposal)).into(), None)],
        1 => vec![
            (record, FactBody::Entry(EntryFact::Objected(Objected { proposal, lang: lang("ar") })).into(), None),
            (record, FactBody::Entry(EntryFact::Objection(text("two nights, not three"))).into(), Some(0)),
        ],
        _ => {
            let of = dice.pick(&stories).map(|story| (*story, TranslatedBy::Person));
            vec![
                (record, FactBody::Entry(EntryFact::StoryGiven(StoryGiven { lang: lang("en"), of })).into(), None),
                (record, FactBody::Entry(EntryFact::Story(text("three nights"))).into(), Some(0)),
            ]
        }
    };
    world.write(who, Audience::Partnership, lines);
}

fn keep(world: &mut World, dice: &mut Dice, made: &mut Story, who: usize) {
    let record = world.fresh();
    let concerned: Vec<RecordId> = dice.pick(&made.consents).copied().into_iter().collect();
    let kept = Made {
        kind: ArtefactKind::Photo,
        group: world.devices[who].group,
        concerns: if concerned.is_empty() { Concerns::Nobody } else { Concerns::People(concerned) },
        day: day(dice),
        knows_notices: made.notices.iter().filter(|_| dice.one_in(4)).copied().collect(),
    };
    let file = Attachment {
        id: AttachmentId::new([record.bytes()[7]; 32]),
        key: [7; 32],
        size: 5,
        media_type: "image/jpeg".into(),
        chunks: 1,
    };
    let content = if dice.one_in(2) { Content::Attached(file) } else { text(&format!("artefact {record}")) };
    world.write(
        who,
        Audience::Partnership,
        vec![
            (record, FactBody::Artefact(ArtefactFact::Made(kept)).into(), None),
            (record, FactBody::Artefact(ArtefactFact::Kept(content)).into(), Some(0)),
        ],
    );
    made.artefacts.push(record);
}

fn suspend(world: &mut World, dice: &mut Dice, made: &mut Story, who: usize) {
    let Some(record) = dice.pick(&made.consents).copied() else { return };
    made.notices.push(world.notice(who, record, NoticeKind::Suspended, None));
}

fn withdraw(world: &mut World, dice: &mut Dice, made: &mut Story, who: usize) {
    let Some(record) = dice.pick(&made.consents).copied() else { return };
    let Some(receipt) = world.receipts.get(&record).cloned() else { return };
    made.notices.push(world.notice(who, record, NoticeKind::Withdrawn, Some(&receipt)));
}

fn acknowledge(world: &mut World, dice: &mut Dice, made: &Story, who: usize) {
    let (Some(record), Some(notice)) = (dice.pick(&made.consents), dice.pick(&made.notices)) else { return };
    world.write(who, Audience::Partnership, vec![(*record, FactBody::Acknowledged(vec![*notice]).into(), None)]);
}

fn control(world: &mut World, dice: &mut Dice, made: &mut Story, who: usize) {
    if dice.one_in(5) {
        return remove_and_cut(world, dice);
    }
    let third = (world.devices[2].mid, world.devices[2].member);
    let fact = match dice.roll(6) {
        0 => MembershipFact::RoleGiven(RoleGiven { member: third.1, role: Role::Steward, until: day(dice) }),
        1 => MembershipFact::RoleEnded(RoleEnded { member: third.1, role: Role::Steward }),
        2 => MembershipFact::EpochKey(EpochKey {
            audience: Audience::Partnership,
            generation: 1 + dice.roll(2) as u32,
            key: KeyId::new([dice.roll(200) as u8; 16]),
            mids: world.devices.iter().take(2).map(|device| device.mid).collect(),
            previous: None,
        }),
        3 | 4 => MembershipFact::Removed(Removed { mid: third.0, countersigns: made.removal }),
        _ => cut(world, dice),
    };
    let first_removal = matches!(&fact, MembershipFact::Removed(removal) if removal.countersigns.is_none());
    let id = world.membership(who, fact);
    if first_removal {
        made.removal = Some(id);
    }
}

/// Both stewards agree that device 2 goes, and one says up to where it counts.
fn remove_and_cut(world: &mut World, dice: &mut Dice) {
    let mid = world.devices[2].mid;
    world.meet(0, 1);
    let first = world.membership(0, MembershipFact::Removed(Removed { mid, countersigns: None }));
    world.meet(0, 1);
    world.membership(1, MembershipFact::Removed(Removed { mid, countersigns: Some(first) }));
    let cut = cut(world, dice);
    world.membership(1, cut);
}

/// Cuts device 2 at the end of some segment of its records log, or at 0.
fn cut(world: &World, dice: &mut Dice) -> MembershipFact {
    let mid = world.devices[2].mid;
    let ends: Vec<&Segment> = world
        .segments
        .iter()
        .map(|segment| &**segment)
        .filter(|segment| segment.opened.mid == mid && segment.opened.lane == Lane::Records)
        .collect();
    let points = dice
        .pick(&ends)
        .map(|end| CutPoint { at: LogPoint { log: end.log(), seq: end.tip.seq }, chain: end.tip.chain })
        .into_iter()
        .collect();
    let notices = world.notices.iter().filter(|_| dice.one_in(2)).map(|notice| notice.id).collect();
    MembershipFact::Cut(Cut { audience: Audience::Partnership, mid, points, notices })
}

/// Kinds of a newer version, malformed bodies, merges, and facts on records of another kind.
fn other(world: &mut World, dice: &mut Dice, made: &Story, who: usize) {
    let Some(record) = dice.pick(&made.consents).copied() else { return };
    let say = match dice.roll(5) {
        0 => Say::Other { kind: 0x0677, body: b"newer".to_vec() },
        1 => Say::Other { kind: 0x0201, body: b"not a consent".to_vec() },
        2 => Say::Known(FactBody::Merged),
        3 => FactBody::Entry(EntryFact::StoryGiven(StoryGiven { lang: lang("en"), of: None })).into(),
        _ => FactBody::Consent(ConsentFact::Disclosed(Disclosed {
            artefact: record,
            scope: Scope::Film,
            for_whom: ForWhom::Group,
            purpose: Purpose::Work,
            day: day(dice),
        }))
        .into(),
    };
    world.write(who, Audience::Partnership, vec![(record, say, None)]);
}
