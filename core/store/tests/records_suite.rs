//! One suite for both implementations of `Records`: the encrypted store and the ordered maps of the model. Seconds.

mod world;

use std::collections::{BTreeMap, BTreeSet};

use weft_model::artefact::{ArtefactFact, ArtefactKind, Concerns, Made, Numbered};
use weft_model::audience::Audience;
use weft_model::consent::{
    Age, Answered, Asked, ConsentFact, ForWhom, Purpose, Scope, ScopeAnswer, ScopeAsked, TeachBack, Until,
};
use weft_model::day::Day;
use weft_model::entry::{EntryFact, EntryKind, Proposed, Quantity, StoryGiven, Unit};
use weft_model::fact::{Area, FactBody};
use weft_model::fold::State;
use weft_model::ids::{FactId, LogId, PersonToken, RecordId, SignKey};
use weft_model::memory::MemoryRecords;
use weft_model::person::{Known, PersonFact};
use weft_model::records::{Claim, DueBy, Matter, Page, Records, Whose};
use weft_store::Store;
use weft_vault::Key;
use weft_vault::sign::Signer;
use world::deliver::{deliver, in_order, notebook};
use world::random::Dice;
use world::{World, group, lang, text};

/// Something that holds a history and answers questions about it.
trait Notebook {
    fn of(world: &World) -> Self;
    fn with<T>(&self, ask: impl FnOnce(&dyn Records) -> T) -> T;
    fn erase(&mut self, telling: &FactId);
}

struct OnDisk(Store, #[allow(dead_code)] tempfile::TempDir);

impl Notebook for OnDisk {
    fn of(world: &World) -> Self {
        let folder = tempfile::tempdir().expect("folder");
        let mut store = notebook(folder.path(), world);
        deliver(&mut store, in_order(world), &mut Dice(1));
        Self(store, folder)
    }
    fn with<T>(&self, ask: impl FnOnce(&dyn Records) -> T) -> T {
        ask(&self.0.snapshot())
    }
    fn erase(&mut self, telling: &FactId) {
        assert!(self.0.write(|w| w.erase(telling)).expect("erased"));
    }
}

impl Notebook for MemoryRecords {
    fn of(world: &World) -> Self {
        let mut memory = Self::new(&world.genesis);
        memory.add(world.model_facts(), world.model_notices());
        memory
    }
    fn with<T>(&self, ask: impl FnOnce(&dyn Records) -> T) -> T {
        ask(self)
    }
    fn erase(&mut self, telling: &FactId) {
        Self::erase(self, telling);
    }
}

const PARTNERSHIP: Audience = Audience::Partnership;

fn day(number: i32) -> Day {
    Day::from_number(20_000 + number).expect("day")
}

/// An entry of a day, agreed by device 1 if it says so; its record, proposal and story.
fn entry(world: &mut World, on: i32, story: &str, nights: Option<u64>, agreed: bool) -> (RecordId, FactId) {
    let record = world.fresh();
    let quantity = nights.map(|amount| Quantity { amount, unit: Unit::Nights });
    let proposed = Proposed { from: group(1), to: group(2), kind: EntryKind::Hosting, quantity, day: day(on) };
    let ids = world.write(
        0,
        PARTNERSHIP,
        vec![
            (record, FactBody::Entry(EntryFact::Proposed(proposed)).into(), None),
            (record, FactBody::Entry(EntryFact::StoryGiven(StoryGiven { lang: lang("ta"), of: None })).into(), None),
            (record, FactBody::Entry(EntryFact::Story(text(story))).into(), Some(1)),
        ],
    );
    world.meet(0, 1);
    if agreed {
        world.write(1, PARTNERSHIP, vec![(record, FactBody::Entry(EntryFact::Agreed(ids[0])).into(), None)]);
    }
    (record, ids[2])
}

fn consent(world: &mut World, on: i32, words: &str, receipt: &Signer) -> RecordId {
    let record = world.fresh();
    let asked = Asked {
        by: world.devices[0].member,
        group: group(1),
        person: PersonToken::new([1; 16]),
        age: Age::Adult,
        day: day(on),
        spoken: true,
        lang: lang("en"),
        scopes: vec![ScopeAsked {
            scope: Scope::Document,
            for_whom: ForWhom::Public,
            purpose: Purpose::Work,
            until: Until::Stopped,
        }],
    };
    let answered = Answered {
        day: day(on),
        handed_over: true,
        teach_back: TeachBack::Understood,
        answers: vec![ScopeAnswer { scope: Scope::Document, yes: true }],
        receipt: SignKey::new(receipt.public()),
        knows_answers: Vec::new(),
        knows_notices: Vec::new(),
    };
    world.write(
        0,
        PARTNERSHIP,
        vec![
            (record, FactBody::Consent(ConsentFact::Asked(asked)).into(), None),
            (record, FactBody::Consent(ConsentFact::Explained(text(words))).into(), Some(0)),
            (record, FactBody::Consent(ConsentFact::Answered(answered)).into(), None),
        ],
    );
    record
}

fn pages<N: Notebook>() {
    let mut world = World::new(1);
    let entries: Vec<RecordId> = (0..12).map(|number| entry(&mut world, number / 3, "told", None, false).0).collect();
    let asked = consent(&mut world, 2, "may we", &Signer::from_seed(&Key::from_bytes([5; 32])));
    N::of(&world).with(|records| {
        let mut after = None;
        let mut seen = Vec::new();
        loop {
            let lines = records.page(&Page { area: None, after, lines: 5 }).expect("page");
            let Some(last) = lines.last() else { break };
            after = Some((last.item.day, last.record));
            seen.extend(lines);
        }
        assert_eq!(seen.len(), 13);
        assert!(seen.is_sorted_by_key(|line| (std::cmp::Reverse(line.item.day), line.record)));
        let all: BTreeSet<RecordId> = seen.iter().map(|line| line.record).collect();
        assert_eq!(all, entries.iter().copied().chain([asked]).collect());
        let consents = records.page(&Page { area: Some(Area::Consent), after: None, lines: 9 }).expect("page");
        assert_eq!(consents.len(), 1);
        assert_eq!((consents[0].record, consents[0].item.group), (asked, Some(group(1))));
        assert!(records.page(&Page { area: Some(Area::Person), after: None, lines: 9 }).expect("page").is_empty());
        assert!(records.page(&Page { area: None, after: None, lines: 0 }).expect("page").is_empty());
    });
}

fn states_and_tellings<N: Notebook>() {
    let mut world = World::new(2);
    let (record, story) = entry(&mut world, 1, "மூன்று இரவுகள்", Some(3), true);
    let mut notebook = N::of(&world);
    notebook.with(|records| {
        let found = records.record(&record).expect("read").expect("record");
        assert!(matches!(&found.state, State::Entry(entry) if entry.agreed == [world.devices[1].member]));
        assert_eq!(records.telling(&story).expect("read"), Some(text("மூன்று இரவுகள்")));
        assert_eq!(records.record(&RecordId::new([9; 16])).expect("read"), None);
        assert_eq!(records.telling(&FactId::new([9; 32])).expect("read"), None);
    });
    let before = notebook.with(|records| records.record(&record));
    notebook.erase(&story);
    notebook.with(|records| {
        assert_eq!(records.telling(&story).expect("read"), None);
        assert_eq!(records.record(&record), before, "a state never holds words");
        assert!(records.search("மூன்று", 9).expect("search").is_empty());
    });
}

fn receipts_and_links<N: Notebook>() {
    let mut world = World::new(3);
    let receipt = Signer::from_seed(&Key::from_bytes([5; 32]));
    let asked = consent(&mut world, 1, "may we", &receipt);
    let (person, photo) = (world.fresh(), world.fresh());
    let known = Known { token: PersonToken::new([1; 16]), consent: asked, lang: lang("en") };
    let own = vec![
        (person, FactBody::Person(PersonFact::Known(known)).into(), None),
        (person, FactBody::Person(PersonFact::Named(text("Meena"))).into(), Some(0)),
    ];
    world.write(0, Audience::Group(group(1)), own);
    let made = Made {
        kind: ArtefactKind::Photo,
        group: group(1),
        concerns: Concerns::People(vec![asked]),
        day: day(1),
        knows_notices: Vec::new(),
    };
    world.write(0, PARTNERSHIP, vec![(photo, FactBody::Artefact(ArtefactFact::Made(made)).into(), None)]);
    N::of(&world).with(|records| {
        assert_eq!(records.by_receipt(&SignKey::new(receipt.public())).expect("read"), vec![asked]);
        assert_eq!(records.by_receipt(&SignKey::new([9; 32])).expect("read"), vec![]);
        assert_eq!(records.concerning(&asked).expect("read"), [person, photo]);
        assert!(records.concerning(&photo).expect("read").is_empty());
        assert_eq!(records.search("meena", 9).expect("search"), [person]);
    });
}

fn balances<N: Notebook>() {
    let mut world = World::new(4);
    for (nights, agreed) in [(Some(3), true), (Some(4), true), (Some(100), false), (None, true)] {
        entry(&mut world, 1, "told", nights, agreed);
    }
    N::of(&world).with(|records| {
        let sums = records.balances().expect("read");
        assert_eq!(sums.len(), 1);
        assert_eq!((sums[0].from, sums[0].to, sums[0].amount), (group(1), group(2), 7));
        assert_eq!((sums[0].kind, &sums[0].unit), (EntryKind::Hosting, &Unit::Nights));
    });
    // Sums stop at the largest number there is.
    entry(&mut world, 2, "told", Some(u64::MAX), true);
    entry(&mut world, 2, "told", Some(u64::MAX - 1), true);
    N::of(&world).with(|records| assert_eq!(records.balances().expect("read")[0].amount, u64::MAX));
}

fn persons_and_dues<N: Notebook>() {
    let mut world = World::new(6);
    let receipt = Signer::from_seed(&Key::from_bytes([5; 32]));
    let mut asked = vec![consent(&mut world, 1, "may we", &receipt), consent(&mut world, 2, "may we again", &receipt)];
    asked.sort_unstable();
    let (waits, _) = entry(&mut world, 4, "told", Some(3), false);
    let (_, _) = entry(&mut world, 5, "told", Some(3), true);
    let by = |matter, until, lines| DueBy { matter, until, ..DueBy::every(lines) };
    N::of(&world).with(|records| {
        assert_eq!(records.of_person(&PersonToken::new([1; 16])).expect("read"), asked);
        assert_eq!(records.of_person(&PersonToken::new([9; 16])).expect("read"), []);
        let due = |asked| records.due(&asked).expect("read");
        let lines = due(by(Some(Matter::AnswerEntry), None, 9));
        assert_eq!(
            lines.iter().map(|line| line.record).collect::<Vec<_>>(),
            [waits],
            "an answered one waits for nobody"
        );
        let one = lines[0].due;
        assert_eq!((one.group, one.since, one.by, one.member), (Some(group(2)), day(4), None, None));
        assert_eq!(due(by(Some(Matter::AnswerEntry), Some(day(100)), 9)), [], "it has no date");
        assert!(due(by(None, None, 9)).contains(&lines[0]));
        assert_eq!(due(by(None, None, 0)), []);
    });
}

/// Whose, and when: the same lines as when all dues are read and looked through one by one.
fn dues_of_somebody<N: Notebook>() {
    let mut world = World::new(8);
    let receipt = Signer::from_seed(&Key::from_bytes([5; 32]));
    // Yeses that ran out long ago, that run out soon, and later: each a year after it was said.
    for on in [1, 40, 41, 50, 54, 55, 90] {
        consent(&mut world, on, "may we", &receipt);
    }
    for number in 0..9 {
        entry(&mut world, 400 + number, "told", Some(3), number == 4);
    }
    let [first, second] = [0, 1].map(|device: usize| world.devices[device].member);
    N::of(&world).with(|records| {
        let due = |asked| records.due(&asked).expect("read");
        let all = due(DueBy::every(u32::MAX));
        let matters: BTreeSet<Matter> = all.iter().map(|line| line.due.matter).collect();
        assert_eq!(matters, BTreeSet::from([Matter::AskAgain, Matter::AnswerEntry, Matter::Translate]));
        let (mut asked_in_all, mut found_in_all) = (0, 0);
        for whose in [(1, first), (2, second), (2, first), (9, first)] {
            for member in [None, Some(whose.1)] {
                for matter in [None].into_iter().chain(Matter::ALL.iter().copied().map(Some)) {
                    for on in [None, Some(day(1)), Some(day(405)), Some(day(420)), Some(day(9000))] {
                        for (until, lines) in [(None, 99), (Some(day(415)), 99), (None, 3)] {
                            let asked = DueBy {
                                matter,
                                whose: Some(Whose { group: group(whose.0), member }),
                                on,
                                until,
                                lines,
                            };
                            let found = due(asked);
                            assert_eq!(found, asked.among(all.clone()), "{asked:?}");
                            asked_in_all += 1;
                            found_in_all += found.len();
                        }
                    }
                }
            }
        }
        assert!(asked_in_all > 2000 && found_in_all > 1000, "{asked_in_all} {found_in_all}");
        let soon = |on| {
            let whose = Some(Whose { group: group(1), member: Some(first) });
            due(DueBy { whose, on: Some(on), ..DueBy::of(Matter::AskAgain, 99) }).len()
        };
        // 365 days after the 41st, 50th, 54th and 55th day; the day itself and fourteen ahead.
        assert_eq!([day(404), day(405), day(406), day(407), day(421)].map(soon), [3, 4, 4, 3, 0]);
        let mine = |n, member| {
            due(DueBy {
                whose: Some(Whose { group: group(n), member: Some(member) }),
                ..DueBy::of(Matter::AnswerEntry, 99)
            })
        };
        assert_eq!((mine(2, second).len(), mine(1, first).len()), (8, 0), "who proposed does not answer");
    });
}

fn claims<N: Notebook>() {
    let mut world = World::new(9);
    let (old, _) = entry(&mut world, 1, "told", Some(3), true);
    let (other, _) = entry(&mut world, 1, "told", Some(3), true);
    let in_place_of = |world: &mut World, old: RecordId, agreed| {
        let (record, _) = entry(world, 2, "told anew", Some(2), agreed);
        world.write(0, PARTNERSHIP, vec![(record, FactBody::Entry(EntryFact::Corrects(old)).into(), None)]);
        record
    };
    let twice = BTreeSet::from([in_place_of(&mut world, old, true), in_place_of(&mut world, old, true)]);
    in_place_of(&mut world, old, false);
    in_place_of(&mut world, other, true);
    N::of(&world).with(|records| {
        let claimed = records.claimed_twice().expect("read");
        assert_eq!(claimed.into_iter().collect::<Vec<_>>(), [(Claim::InPlaceOf(old), twice.clone())]);
    });
}

fn numbers<N: Notebook>() {
    let mut world = World::new(7);
    let mut numbered = |device: usize, number| {
        let record = world.fresh();
        let made = Made {
            kind: ArtefactKind::Film,
            group: group(u8::try_from(device).expect("small") + 1),
            concerns: Concerns::Nobody,
            day: day(1),
            knows_notices: Vec::new(),
        };
        let body = FactBody::Artefact(ArtefactFact::Numbered(Numbered { number, made }));
        world.write(device, PARTNERSHIP, vec![(record, body.into(), None)]);
        record
    };
    let mut both = vec![numbered(0, 17), numbered(1, 17)];
    both.sort_unstable();
    let last = numbered(0, u32::MAX);
    N::of(&world).with(|records| {
        assert_eq!(records.by_number(17).expect("read"), both, "each group counts for itself");
        assert_eq!(records.by_number(u32::MAX).expect("read"), [last]);
        assert_eq!(records.by_number(18).expect("read"), []);
    });
}

fn written<N: Notebook>() {
    let mut world = World::new(8);
    let (first, _) = entry(&mut world, 1, "told", None, false);
    let (second, _) = entry(&mut world, 2, "told", None, true);
    let (mine, others) = (world.devices[0].mid, world.devices[1].mid);
    N::of(&world).with(|records| {
        let past = |mid, places: &BTreeMap<LogId, u64>| records.written_past(&mid, places).expect("read");
        let all = past(mine, &BTreeMap::new());
        let of = |record: RecordId| all.iter().filter(|one| one.record == record).count();
        assert_eq!((of(first), of(second)), (3, 3), "two acts and the words; nothing of the control lane");
        assert!(all.iter().all(|one| Area::of(one.kind) == Some(Area::Entry)));
        let (log, last) = (all[0].at.log, all.last().expect("four").at);
        assert_eq!(past(mine, &BTreeMap::from([(log, all[1].at.seq)])), all[2..], "past the second one");
        assert_eq!(past(mine, &BTreeMap::from([(last.log, last.seq)])), []);
        // The other one agreed to the second entry.
        let theirs = past(others, &BTreeMap::new());
        assert!(theirs.iter().all(|one| one.record == second) && !theirs.is_empty(), "{theirs:?}");
    });
}

fn search<N: Notebook>() {
    let mut world = World::new(5);
    let (tamil, _) = entry(&mut world, 1, "மீனா மூன்று இரவுகள் தங்கினார்", None, false);
    let (arabic, _) = entry(&mut world, 2, "أقامت مينا ثلاث ليالٍ", None, false);
    let (english, _) = entry(&mut world, 3, "Meena stayed three nights, with us.", None, false);
    let (hindi, _) = entry(&mut world, 4, "मीना तीन रातें रुकी", None, false);
    N::of(&world).with(|records| {
        let found = |text: &str| records.search(text, 10).expect("search");
        assert_eq!(found("மூன்று இரவுகள்"), [tamil]);
        assert_eq!(found("இரவு"), [tamil], "the last word is a beginning");
        assert_eq!(found("இரவு மூன்று"), Vec::<RecordId>::new(), "the others are whole");
        assert_eq!(found("ثلاث"), [arabic]);
        assert_eq!(found("रातें"), [hindi]);
        assert_eq!(found("NIGHTS meena"), [english]);
        assert_eq!(found("nights AND \"us"), Vec::<RecordId>::new(), "AND is a word like any other");
        assert_eq!(found(""), Vec::<RecordId>::new());
        assert_eq!(found("\"*:^ -"), Vec::<RecordId>::new());
        assert_eq!(records.search("t", 1).expect("search").len(), 1);
    });
}

macro_rules! both {
    ($($question:ident),+) => {
        mod in_memory { $(#[test] fn $question() { super::$question::<weft_model::memory::MemoryRecords>(); })+ }
        mod on_disk { $(#[test] fn $question() { super::$question::<super::OnDisk>(); })+ }
    };
}
both!(
    pages,
    states_and_tellings,
    receipts_and_links,
    persons_and_dues,
    dues_of_somebody,
    claims,
    numbers,
    balances,
    written,
    search
);
