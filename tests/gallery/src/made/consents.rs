//! Consents in which somebody else has a say: a child's with a guardian, a body's, a dead person's; things outside that carry
//! a number; and words that were taken back.

use weft_model::artefact::{AddNumbered, ArtefactKind, Concerns};
use weft_model::command::Command;
use weft_model::consent::{
    Age, AnswerAsGuardian, AnswerBody, AnswerConsent, AskBody, AskConsent, ComeOfAge, ForWhom, HandOut, NameSuccessor,
    PersonAsked, Purpose, Scope, ScopeAnswer, ScopeAsked, TeachBack, Until,
};
use weft_model::entry::{EntryKind, ProposeEntry};
use weft_model::fold::State;
use weft_model::gate::Use;
use weft_model::ids::{FactId, MemberId, Mid, RecordId};
use weft_model::membership::{GiveRole, Role};
use weft_model::records::Records;
use weft_model::standing::Actor;
use weft_screens::{AskStep, ConsentRoute, Draft, NumberRoute, Route, SittingStep, UnsaidRoute, WordsOf};

use super::says;
use crate::world::{CAIRO, COLOMBO, World, actor};

/// Consents, things and words, by what is in them.
pub struct Consents {
    /// A child who said yes to some; the guardian's answer is missing.
    pub waiting: RecordId,
    /// A child's and a guardian's yes, with a birthday ahead.
    pub child: RecordId,
    /// Somebody who was a child when they answered.
    pub grown: RecordId,
    /// A body that has not answered.
    pub body: RecordId,
    /// A body's yes, written down by whoever looks in Colombo; some did not agree.
    pub answered: RecordId,
    /// A body that another member asked: whoever looks may name a witness.
    pub witnessed: RecordId,
    /// Somebody who said yes to all and to anybody.
    pub open: RecordId,
    /// Somebody who named nobody and lives.
    pub alone: RecordId,
    /// Somebody who has died and named somebody.
    pub died: RecordId,
    /// The same, continued.
    pub continued: RecordId,
    /// A film that may go to anybody, and has.
    pub film: RecordId,
    /// A film of which somebody outside has to be told.
    pub recalled: RecordId,
    /// The consent under which it left, and the handing over.
    pub recall: (RecordId, FactId),
    /// A picture that shows nobody.
    pub nobody: RecordId,
    /// An entry of Colombo's whose words were taken back.
    pub taken: RecordId,
    /// An entry of Cairo's whose words one of two stewards wants erased.
    pub half: RecordId,
}

fn asked(scope: Scope, for_whom: ForWhom) -> ScopeAsked {
    ScopeAsked { scope, for_whom, purpose: Purpose::Report, until: Until::Stopped }
}

fn ask(world: &mut World, age: Age, for_whom: ForWhom) -> RecordId {
    let ask = AskConsent {
        person: PersonAsked { name: says("கமலா", "ta"), token: None },
        age,
        eighteen: None,
        opened_by_person: false,
        spoken: true,
        scopes: vec![asked(Scope::Document, for_whom), asked(Scope::Film, for_whom)],
        explained: says("சனிக்கிழமை பட்டறையைப் படம் பிடிக்க விரும்புகிறோம்.", "ta"),
    };
    world.act(COLOMBO, Command::AskConsent(ask)).unwrap()[0]
}

fn yes() -> Vec<ScopeAnswer> {
    [Scope::Document, Scope::Film].map(|scope| ScopeAnswer { scope, yes: true }).to_vec()
}

fn says_yes(world: &mut World, record: RecordId) {
    let (teach_back, answers) = (TeachBack::Understood, yes());
    let answer = AnswerConsent { record, handed_over: true, teach_back, keep_teach_back: None, answers };
    world.act(COLOMBO, Command::AnswerConsent(answer)).unwrap();
}

fn guardian_says_yes(world: &mut World, record: RecordId) {
    let (teach_back, answers) = (TeachBack::Understood, yes());
    let guardian = PersonAsked { name: says("ராணி", "ta"), token: None };
    let answer = AnswerAsGuardian { record, guardian, handed_over: true, teach_back, answers };
    world.act(COLOMBO, Command::AnswerAsGuardian(answer)).unwrap();
}

fn ask_body(world: &mut World, by: Actor) -> RecordId {
    let ask = AskBody {
        body: PersonAsked { name: says("மூதாயர் அவை", "ta"), token: None },
        quorum: Some(5),
        opened_by_body: false,
        spoken: true,
        scopes: vec![asked(Scope::Document, ForWhom::Public), asked(Scope::Film, ForWhom::Public)],
        explained: says("அறுவடைப் பாடலைப் பதிவு செய்ய விரும்புகிறோம்.", "ta"),
    };
    world.act_as(by, Command::AskBody(ask)).unwrap()[0]
}

fn numbered(world: &mut World, number: u32, concerns: Concerns) -> RecordId {
    let add = AddNumbered { number, kind: ArtefactKind::Film, concerns };
    world.act(COLOMBO, Command::AddNumbered(add)).unwrap()[0]
}

fn hand_out(world: &mut World, artefact: RecordId) {
    let using = Use { scope: Scope::Document, for_whom: ForWhom::Public, purpose: Purpose::Report };
    let recipient = says("வானொலி நிலையம்", "ta");
    world.act(COLOMBO, Command::HandOut(HandOut { artefact, using, recipient, agreed_to_recall: true })).unwrap();
}

fn told(world: &mut World, by: Actor, other: weft_model::ids::GroupId) -> (RecordId, FactId) {
    let story = says("மார்தா இரு வீடுகளில் தங்கினார்.", "ta");
    let (from, day) = (by.group, world.today);
    let entry = ProposeEntry { story, from, to: other, kind: EntryKind::Hosting, quantity: None, day, rate: None };
    let record = world.act_as(by, Command::ProposeEntry(entry)).unwrap()[0];
    let telling = world.records.tellings(&record).unwrap()[0].fact;
    (record, telling)
}

/// Makes them, with the members that the cases brought.
pub fn make(world: &mut World) -> Consents {
    let sara = Actor { mid: Mid::new([21; 16]), member: MemberId::new([21; 16]), group: COLOMBO };
    let dina = Actor { mid: Mid::new([31; 16]), member: MemberId::new([31; 16]), group: CAIRO };
    let waiting = ask(world, Age::Minor, ForWhom::Partnership);
    says_yes(world, waiting);
    let child = ask(world, Age::Minor, ForWhom::Partnership);
    says_yes(world, child);
    guardian_says_yes(world, child);
    let grown = ask(world, Age::NotSure, ForWhom::Partnership);
    says_yes(world, grown);
    for (record, day) in [(child, world.today.plus(300)), (grown, world.today)] {
        world.act(COLOMBO, Command::ComeOfAge(ComeOfAge { record, day })).unwrap();
    }
    let body = ask_body(world, actor(COLOMBO));
    let answered = ask_body(world, actor(COLOMBO));
    let answer = AnswerBody {
        record: answered,
        present: 7,
        handed_over: true,
        teach_back: TeachBack::Understood,
        witness: None,
        dissent: Some(says("இரவில் மட்டுமே பாட வேண்டும்.", "ta")),
        answers: yes(),
    };
    world.act(COLOMBO, Command::AnswerBody(answer)).unwrap();
    let witnessed = ask_body(world, sara);
    let [open, closed, alone, died, continued] = [(); 5].map(|()| {
        let record = ask(world, Age::Adult, ForWhom::Public);
        says_yes(world, record);
        record
    });
    for record in [died, continued] {
        world.act(COLOMBO, Command::NameSuccessor(NameSuccessor { record, handed_over: true })).unwrap();
        world.act(COLOMBO, Command::PersonDied { record }).unwrap();
    }
    world.act(COLOMBO, Command::ContinueConsent { record: continued }).unwrap();
    let film = numbered(world, 17, Concerns::People(vec![open]));
    hand_out(world, film);
    let recalled = numbered(world, 18, Concerns::People(vec![closed]));
    hand_out(world, recalled);
    world.act(CAIRO, Command::SuspendConsent { record: closed }).unwrap();
    let State::Consent(consent) = world.records.record(&closed).unwrap().unwrap().state else { panic!("a consent") };
    let recall = (closed, consent.outside[0].act.0);
    let nobody = numbered(world, 19, Concerns::Nobody);
    let (taken, telling) = told(world, actor(COLOMBO), CAIRO);
    world.act(COLOMBO, Command::Redact { record: taken, telling }).unwrap();
    world.records.erase(&telling);
    let steward = GiveRole { member: dina.member, role: Role::Steward, until: world.today.plus(300), instead_of: None };
    world.act(CAIRO, Command::GiveRole(steward)).unwrap();
    let (half, telling) =
        told(world, Actor { mid: Mid::new([32; 16]), member: MemberId::new([32; 16]), ..dina }, COLOMBO);
    world.act_as(dina, Command::Redact { record: half, telling }).unwrap();
    Consents {
        waiting,
        child,
        grown,
        body,
        answered,
        witnessed,
        open,
        alone,
        died,
        continued,
        film,
        recalled,
        recall,
        nobody,
        taken,
        half,
    }
}

/// Every route among them, with the drafts that show it differently.
pub fn routes(world: &World, made: &Consents) -> Vec<(Route, Draft)> {
    let empty = Draft::default;
    let tried = || empty().with("tried", "yes");
    let mut routes: Vec<(Route, Draft)> = vec![
        (ConsentRoute::HandOver(made.body).into(), empty()),
        (ConsentRoute::HandOver(made.witnessed).into(), tried().with("witness", "yes")),
        (ConsentRoute::HandOverGuardian(made.waiting).into(), tried()),
        (ConsentRoute::HandOverGuardian(made.child).into(), tried()),
        (ConsentRoute::HandOverGuardian(made.child).into(), empty().with("guardian", "other")),
        (ConsentRoute::HandOverSuccessor(made.open).into(), empty()),
        (ConsentRoute::Successor(made.open).into(), empty()),
        (ConsentRoute::Sitting(made.waiting, SittingStep::Hear).into(), empty()),
        (ConsentRoute::Guardian(made.waiting, SittingStep::Hear).into(), empty()),
        (ConsentRoute::Guardian(made.child, SittingStep::TeachBack).into(), empty()),
        (ConsentRoute::Eighteen(made.waiting).into(), tried()),
        (ConsentRoute::Died(made.open).into(), empty()),
        (ConsentRoute::Died(made.alone).into(), empty()),
        (ConsentRoute::TakeBackSure(made.died).into(), empty()),
        (ConsentRoute::TakeBack.into(), empty().with("words", "yes")),
        (ConsentRoute::Receipt(made.open).into(), empty().with("words", "yes")),
        (NumberRoute::Ask.into(), empty()),
        (NumberRoute::Ask.into(), tried()),
        (NumberRoute::Add.into(), empty()),
        (NumberRoute::Add.into(), tried().with("shows", "people")),
        (NumberRoute::AddFor(made.open).into(), tried()),
        (NumberRoute::Out(made.film).into(), tried()),
        (NumberRoute::Out(made.film).into(), tried().with("agreed", "no")),
        (NumberRoute::Recall(made.recall.0, made.recall.1).into(), empty()),
    ];
    let cards = [made.waiting, made.child, made.grown, made.body, made.answered, made.open, made.recall.0];
    for record in cards.into_iter().chain([made.died, made.continued]) {
        routes.push((ConsentRoute::Card(record).into(), empty()));
    }
    for step in [AskStep::Person, AskStep::Words, AskStep::Scopes] {
        routes.push((ConsentRoute::AskBody(step).into(), tried().with("quorum", "1").with("scopes:film", "yes")));
    }
    let there = empty().with("present", "7").with("teach-back", "understood");
    let few = empty().with("present", "2").with("teach-back", "understood");
    for step in [SittingStep::Hear, SittingStep::Present, SittingStep::TeachBack, SittingStep::Dissent] {
        for draft in [tried(), there.clone(), few.clone(), there.with("dissent", "yes")] {
            routes.push((ConsentRoute::Sitting(made.body, step).into(), draft));
        }
    }
    let using = Use { scope: Scope::Film, for_whom: ForWhom::Public, purpose: Purpose::Report };
    for number in [17, 18, 19, 20] {
        routes.push((NumberRoute::Answer(number, using).into(), empty()));
    }
    for thing in [made.film, made.recalled, made.nobody] {
        routes.push((NumberRoute::Thing(thing).into(), empty()));
    }
    for entry in [made.taken, made.half] {
        let of = WordsOf::Entry(entry);
        routes.push((UnsaidRoute::List(of).into(), empty()));
        let telling = world.records.tellings(&entry).unwrap()[0].fact;
        routes.push((UnsaidRoute::One(of, entry, telling).into(), empty()));
    }
    routes
}

/// The words on a card that whoever looks wrote themselves.
pub fn own(world: &World, of: WordsOf, record: RecordId) -> Vec<(Route, Draft)> {
    let mut routes = vec![(UnsaidRoute::List(of).into(), Draft::default())];
    let own = world.records.tellings(&record).unwrap().into_iter().find(|telling| telling.by == actor(COLOMBO).mid);
    routes.extend(own.map(|telling| (UnsaidRoute::One(of, record, telling.fact).into(), Draft::default())));
    routes
}
