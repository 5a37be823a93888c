//! Cases in every state: one told by whoever looks, one that they hear as a listener.

use weft_model::case::{
    Asks, Category, End, FileCase, HearingAct, Note, Path, RepairKind, Side, SpokenAct, Stage, Told, ToldFor, Urgency,
    WriteInCase,
};
use weft_model::command::{Command, Decision};
use weft_model::fold::State;
use weft_model::ids::{BoxKey, FactId, RecordId};
use weft_model::membership::{Exclusions, ProposeSeat, Role, SetHearing, give_listener_key};
use weft_model::records::Records;
use weft_model::said::Words as SaidWords;
use weft_model::standing::Actor;
use weft_screens::{CaseRoute, Draft, Route, TalkNote, TellStep};

use super::says;
use crate::world::{CAIRO, COLOMBO, World, actor};

/// Cases, by what is in them.
pub struct Cases {
    /// Told by whoever looks; nobody has it yet.
    pub fresh: RecordId,
    /// Told by whoever looks, with everything that can be in a case.
    pub told: RecordId,
    /// The repairs of `told`: to be done, done, confirmed, without an end.
    pub repairs: Vec<FactId>,
    /// Told by somebody else in danger, heard by whoever looks.
    pub heard: RecordId,
    /// Heard, about abuse, under another name, for somebody else; appealed.
    pub appealed: RecordId,
    /// The repair of `appealed`, which nobody confirms.
    pub ended: FactId,
    /// Told by whoever looks: an interpreter waits for their yes.
    pub asked: RecordId,
    /// Heard, about exploitation: talks were asked for, and nothing is written down.
    pub early: RecordId,
    /// Heard: talks that came to an end.
    pub mediated: RecordId,
}

/// Two more members of each group. Three listeners are seated in Colombo, with its founder, and two in Cairo, whom Colombo
/// names as its own from outside.
fn listeners(world: &mut World) -> [Actor; 2] {
    let [sara, asha] = [21, 22].map(|n| world.join(COLOMBO, n));
    let [dina, layla] = [31, 32].map(|n| world.join(CAIRO, n));
    for (n, listener) in [(1, actor(COLOMBO)), (2, sara), (3, asha), (4, dina), (5, layla)] {
        let key = give_listener_key(&world.membership, listener.member, BoxKey::new([n; 32]));
        world.write_as(listener, Decision { facts: vec![key], ..Decision::default() });
    }
    for listener in [actor(COLOMBO), sara, asha] {
        seat(world, listener, [actor(COLOMBO), sara, asha]);
    }
    for listener in [dina, layla] {
        seat(world, listener, [actor(CAIRO), dina, layla]);
    }
    let hearing = SetHearing { outside: vec![dina.member, layla.member], days: None };
    world.act(COLOMBO, Command::SetHearing(hearing)).unwrap();
    [sara, asha]
}

fn seat(world: &mut World, listener: Actor, [proposes, second, third]: [Actor; 3]) {
    let seat = ProposeSeat { member: listener.member, role: Role::Listener, until: world.today.plus(700) };
    let decision = world.act_as(proposes, Command::ProposeSeat(seat)).unwrap()[0];
    for member in [second, third] {
        world.act_as(member, Command::SignDecision { decision }).unwrap();
    }
    assert!(world.membership.holds(&listener.member, Role::Listener));
}

fn report(category: Category, urgency: Urgency) -> FileCase {
    FileCase {
        category,
        urgency,
        by_name: true,
        pseudonym: None,
        told_for: ToldFor::Myself,
        concerns: Vec::new(),
        never: Exclusions::default(),
        outside: false,
        told: Told::Words(says("சந்தையில் என்னைத் தடுத்தார்கள். பேசினால் வேலை போகும் என்றார்கள்.", "ta")),
    }
}

/// Makes them.
pub fn make(world: &mut World) -> Cases {
    let [sara, asha] = listeners(world);
    let me = actor(COLOMBO);
    let file = |world: &mut World, by, report| world.act_as(by, Command::FileCase(report)).unwrap()[0];
    let fresh = file(world, me, report(Category::Decision, Urgency::CanWait));
    let told = file(world, me, report(Category::Harassment, Urgency::Soon));
    let repairs = followed(world, told, [sara, asha]);
    let heard = file(world, sara, report(Category::Money, Urgency::Danger));
    let other = FileCase {
        by_name: false,
        pseudonym: Some(SaidWords::new("மலர்").unwrap()),
        told_for: ToldFor::SomebodyElse,
        ..report(Category::Abuse, Urgency::Soon)
    };
    let appealed = file(world, sara, other);
    let ended = without_an_end(world, appealed, me);
    let asked = file(world, me, report(Category::UnequalInfluence, Urgency::CanWait));
    let early = file(world, sara, report(Category::Exploitation, Urgency::CanWait));
    let mediated = file(world, sara, report(Category::Misrepresentation, Urgency::CanWait));
    for record in [asked, early, mediated] {
        say(world, record, SpokenAct::Choose { path: Path::Mediation, yes: true });
    }
    note(world, asked, asha, Note::Interpreter(actor(CAIRO).member));
    talked(world, mediated, me);
    Cases { fresh, told, repairs, heard, appealed, ended, asked, early, mediated }
}

fn note(world: &mut World, record: RecordId, by: Actor, note: Note) {
    let words = says("ஒருவர் பேசும்போது மற்றவர் கேட்பார்.", "ta");
    hear(world, record, by, HearingAct::Note { note, words });
}

/// Agreed on rules and an interpreter, spoke, and came to something.
fn talked(world: &mut World, record: RecordId, me: Actor) {
    let interpreter = actor(CAIRO).member;
    for first in [Note::GroundRules, Note::Interpreter(interpreter), Note::OtherSideAccepts(interpreter)] {
        note(world, record, me, first);
    }
    say(world, record, SpokenAct::AcceptInterpreter(interpreter));
    let statements = [Side::Affected, Side::Other].map(Note::Statement);
    for then in [Note::InterimMeasure].into_iter().chain(statements).chain([Note::Outcome]) {
        note(world, record, me, then);
    }
}

fn hear(world: &mut World, record: RecordId, by: Actor, act: HearingAct) {
    world.act_as(by, Command::HearCase { record, act }).unwrap();
}

fn say(world: &mut World, record: RecordId, word: SpokenAct) {
    world.act(COLOMBO, Command::SpeakInCase { record, word }).unwrap();
}

fn repairs_of(world: &World, record: RecordId) -> Vec<FactId> {
    let record = world.records.record(&record).unwrap().unwrap();
    let State::Case(case) = &record.state else { panic!("a case") };
    case.repairs.all.iter().map(|repair| repair.fact).collect()
}

fn set_repair(world: &mut World, record: RecordId, by: Actor, kind: RepairKind) -> FactId {
    let (due, words) = (world.today.plus(20), says("கூட்டத்துக்கு வந்து எல்லோர் முன்னும் சொல்வார்கள்.", "ta"));
    hear(world, record, by, HearingAct::SetRepair { kind, owner: by.member, due, words });
    *repairs_of(world, record).last().unwrap()
}

/// Heard, answered, offered, chosen, begun, repaired, confirmed.
fn followed(world: &mut World, told: RecordId, [sara, asha]: [Actor; 2]) -> Vec<FactId> {
    hear(world, told, sara, HearingAct::Heard);
    hear(world, told, asha, HearingAct::Heard);
    hear(world, told, sara, HearingAct::Advance(Stage::Acknowledged));
    hear(world, told, sara, HearingAct::Advance(Stage::Assessing));
    let write = |asks, text: &str, lang| WriteInCase { record: told, asks, message: Told::Words(says(text, lang)) };
    let asked = write(vec![Asks::Place, Asks::Time], "நன்றி. எங்கே, எப்போது நடந்தது?", "ta");
    world.act_as(sara, Command::WriteInCase(asked)).unwrap();
    world.act(COLOMBO, Command::WriteInCase(write(Vec::new(), "ஞாயிறு, பழைய சந்தையில்.", "ta"))).unwrap();
    hear(world, told, asha, HearingAct::Offer(vec![Path::Action, Path::Mediation, Path::Referral]));
    say(world, told, SpokenAct::Choose { path: Path::Action, yes: true });
    say(world, told, SpokenAct::Choose { path: Path::Mediation, yes: true });
    hear(world, told, sara, HearingAct::Start(Path::Action));
    hear(world, told, sara, HearingAct::Start(Path::Mediation));
    note(world, told, sara, Note::GroundRules);
    say(world, told, SpokenAct::Choose { path: Path::Mediation, yes: false });
    let repairs: Vec<FactId> = [RepairKind::Change, RepairKind::Apology, RepairKind::Safety]
        .map(|kind| set_repair(world, told, asha, kind))
        .to_vec();
    for repair in &repairs[1..] {
        let evidence = Told::Words(says("ஞாயிறன்று சொல்லப்பட்டது.", "ta"));
        hear(world, told, asha, HearingAct::RepairDone { repair: *repair, evidence });
    }
    say(world, told, SpokenAct::Confirm { repair: repairs[2], alone: true });
    repairs
}

/// A repair that nobody confirms, and an appeal.
fn without_an_end(world: &mut World, appealed: RecordId, me: Actor) -> FactId {
    hear(world, appealed, me, HearingAct::Heard);
    say(world, appealed, SpokenAct::Choose { path: Path::Referral, yes: true });
    let repair = set_repair(world, appealed, me, RepairKind::Payment);
    let since = world.today;
    hear(world, appealed, me, HearingAct::EndRepair { repair, end: End::Unreachable, since });
    say(world, appealed, SpokenAct::Appeal);
    repair
}

/// Every route among cases, with the drafts that show it differently.
pub fn routes(cases: &Cases) -> Vec<(Route, Draft)> {
    let empty = Draft::default;
    let tried = || empty().with("tried", "yes");
    let filled = || {
        let draft = tried().with("what", "அவர்கள் என்னைத் தள்ளினார்கள்.").with("what-language", "ta");
        let draft = draft.with("about", "pressure").with("urgency", "danger").with("for", "somebody");
        draft.with("name", "other").with("called", "மலர்").with("never", "nobody")
    };
    let mut routes =
        vec![(CaseRoute::List, empty()), (CaseRoute::Door, empty()), (CaseRoute::Number(cases.told), empty())];
    for step in [TellStep::What, TellStep::About, TellStep::Who, TellStep::Review] {
        let keeps_out = || filled().with("never", "some").with("name", "own");
        let asha = format!("whom:{}", weft_model::ids::MemberId::new([22; 16]));
        let drafts = [
            empty(),
            tried(),
            filled(),
            filled().with("never", "here").with("name", "own"),
            filled().with("where:outside", "yes").with("name", "own"),
            keeps_out().with("tried", "yes"),
            keeps_out().with(&asha, "yes"),
        ];
        for draft in drafts {
            routes.push((CaseRoute::Tell(step), draft));
        }
    }
    for record in [cases.asked, cases.early, cases.mediated, cases.told] {
        routes.extend([CaseRoute::Card, CaseRoute::Talks].map(|route| (route(record), empty())));
    }
    for note in TalkNote::ALL {
        for record in [cases.early, cases.mediated] {
            routes.extend([empty(), tried()].map(|draft| (CaseRoute::Note(record, note), draft)));
        }
    }
    for record in [cases.fresh, cases.told, cases.heard, cases.appealed] {
        for route in [CaseRoute::Card, CaseRoute::Choose, CaseRoute::Offer] {
            routes.push((route(record), empty()));
        }
    }
    for route in [CaseRoute::Write, CaseRoute::Safer, CaseRoute::Appeal, CaseRoute::Count] {
        routes.extend([(route(cases.told), empty()), (route(cases.told), tried())]);
    }
    for route in [CaseRoute::Answer, CaseRoute::Offer, CaseRoute::Repair, CaseRoute::Reasons] {
        routes.extend([(route(cases.appealed), empty()), (route(cases.appealed), tried())]);
    }
    for repair in &cases.repairs {
        let confirm = CaseRoute::Confirm(cases.told, *repair);
        routes.extend([(confirm, empty()), (confirm, tried()), (confirm, empty().with("alone", "no"))]);
    }
    for route in [CaseRoute::Done, CaseRoute::End] {
        routes.extend([(route(cases.appealed, cases.ended), empty()), (route(cases.told, cases.repairs[0]), tried())]);
    }
    routes.into_iter().map(|(route, draft)| (Route::Case(route), draft)).collect()
}
