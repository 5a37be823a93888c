//! Visits in every state, and every way to their screens.

use weft_model::audience::Audience;
use weft_model::command::{Command, Decision};
use weft_model::consent::{Purpose, Scope};
use weft_model::day::Day;
use weft_model::fact::{FactBody, NewFact};
use weft_model::fold::State;
use weft_model::ids::{FactId, GroupId, RecordId};
use weft_model::records::Records;
use weft_model::visit::{
    CarryVoice, Invite, MakePromise, PlanCheckIns, Readers, Say, StateBudget, Visit, VisitCommand, VisitFact, WriteNote,
};
use weft_screens::{Draft, Route, Saying, VisitRoute};

use super::says;
use crate::world::{CAIRO, COLOMBO, World, actor};

/// Visits, by how they stand.
pub struct Visits {
    /// Nobody has answered.
    pub invited: RecordId,
    /// Agreed, with conditions, questions and what each side pays.
    pub before: RecordId,
    /// Under way: notes, check-ins.
    pub during: RecordId,
    /// Over, with nothing told.
    pub waiting: RecordId,
    /// Over, with everything told.
    pub over: RecordId,
    /// Called off.
    pub off: RecordId,
    /// Two invitations contradict each other.
    pub contested: RecordId,
    /// Cairo travels: what Colombo's notebook sees as the host.
    pub host: RecordId,
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// A group's founder does something about a visit.
pub fn act(world: &mut World, group: GroupId, command: VisitCommand) -> Vec<RecordId> {
    world.act(group, Command::Visit(command)).unwrap()
}

/// `host` invites the founder of `home` by name, who is nobody's envoy otherwise.
pub fn invited(world: &mut World, host: GroupId, home: GroupId, from: &str, to: &str) -> RecordId {
    let named = vec![actor(home).member];
    act(world, host, VisitCommand::Invite(Invite { home, named, from: day(from), to: day(to) }))[0]
}

fn agreed(world: &mut World, host: GroupId, home: GroupId, from: &str, to: &str) -> RecordId {
    let record = invited(world, host, home, from, to);
    act(world, home, VisitCommand::Accept { record });
    record
}

/// The acts of what was said in a visit, in order.
pub fn acts(world: &World, record: RecordId) -> Vec<FactId> {
    visit(world, record).told.iter().map(|told| told.act).collect()
}

fn visit(world: &World, record: RecordId) -> Box<Visit> {
    match world.records.record(&record).unwrap().unwrap().state {
        State::Visit(visit) => visit,
        _ => panic!("no visit"),
    }
}

/// The acts of what was said on the home side.
fn home_acts(world: &World, record: RecordId) -> Vec<FactId> {
    let homes = world.records.concerning(&record).unwrap().into_iter();
    let state = |id| world.records.record(&id).unwrap().unwrap().state;
    let told = homes.map(state).flat_map(|state| match state {
        State::VisitHome(home) => home.told,
        _ => Vec::new(),
    });
    told.map(|told| told.act).collect()
}

/// Makes them; `consent` is of somebody whose voice may be carried today.
pub fn made(world: &mut World, consent: RecordId) -> Visits {
    let arabic = |letter: char| matches!(letter, '\u{0600}'..='\u{06FF}');
    // Each group speaks its own language.
    let own = |text: &str| says(text, if text.starts_with(arabic) { "ar" } else { "ta" });
    let say = |record, text| Say { record, said: own(text) };
    let today = world.today;
    let note = |record, on, readers, text| WriteNote { record, on, readers, said: own(text) };
    let promise = |record, by, text| MakePromise { record, owner: None, by, said: own(text) };

    let off = agreed(world, CAIRO, COLOMBO, "2027-01-10", "2027-01-14");
    act(world, CAIRO, VisitCommand::CallOff { record: off });

    let contested = agreed(world, CAIRO, COLOMBO, "2027-03-01", "2027-03-04");
    let visit = visit(world, contested);
    let again = NewFact {
        record: contested,
        audience: Audience::Partnership,
        body: FactBody::Visit(VisitFact::Invited(visit.invited.unwrap().1)),
        belongs_to: None,
    };
    world.write(CAIRO, Decision { facts: vec![again], ..Decision::default() });

    let before = agreed(world, CAIRO, COLOMBO, "2026-12-10", "2026-12-16");
    act(world, CAIRO, VisitCommand::SetCondition(say(before, "لا صور للبيت.")));
    act(world, CAIRO, VisitCommand::SetCondition(say(before, "النساء يتكلمن أولاً.")));
    let condition = acts(world, before)[1];
    act(world, COLOMBO, VisitCommand::AcceptCondition { record: before, condition });
    act(world, COLOMBO, VisitCommand::SendQuestion(say(before, "உங்களுக்காக யார் பேசுவது என்று எப்படி முடிவு செய்கிறீர்கள்?")));
    let budget = |amount| StateBudget {
        record: before,
        amount,
        currency: "LKR".to_owned().try_into().unwrap(),
        said: own("தொடருந்தும் பேருந்தும்."),
    };
    act(world, COLOMBO, VisitCommand::StateBudget(budget(1_250_000)));
    act(world, COLOMBO, VisitCommand::NameRisk(say(before, "இரவில் சாலை மூடப்பட்டிருக்கும்.")));
    let member = actor(COLOMBO).member;
    let days = vec![day("2026-12-11"), day("2026-12-14")];
    let plan = PlanCheckIns { record: before, member, days, grace: 1 };
    act(world, COLOMBO, VisitCommand::PlanCheckIns(plan));

    // What has to be planned before its day was: the world stands on the days on which it happened.
    world.today = day("2026-11-18");
    let during = agreed(world, CAIRO, COLOMBO, "2026-11-19", "2026-11-25");
    let voice = CarryVoice {
        record: during,
        consent,
        scope: Scope::Document,
        purpose: Purpose::Work,
        said: says("எங்கள் நிலத்தைப் பற்றிக் கேளுங்கள்.", "ta"),
    };
    let days = ["2026-11-19", "2026-11-20", "2026-11-22", "2026-11-24"].map(day).to_vec();
    act(world, COLOMBO, VisitCommand::PlanCheckIns(PlanCheckIns { record: during, member, days, grace: 0 }));
    world.today = day("2026-11-19");
    act(world, COLOMBO, VisitCommand::CheckIn { record: during, returned: false });
    let first = note(during, world.today, Readers::Both, "வந்து சேர்ந்தோம்.");
    act(world, COLOMBO, VisitCommand::WriteNote(first));
    act(world, CAIRO, VisitCommand::ConfirmNotes { record: during, on: world.today });
    world.today = today;
    act(world, COLOMBO, VisitCommand::CarryVoice(voice));
    act(world, COLOMBO, VisitCommand::WriteNote(note(during, day("2026-11-21"), Readers::Both, "சந்தையில் இருந்தோம்.")));
    act(world, COLOMBO, VisitCommand::WriteNote(note(during, today, Readers::Home, "நான் களைப்பாக இருக்கிறேன்.")));

    world.today = day("2026-09-28");
    let waiting = agreed(world, CAIRO, COLOMBO, "2026-10-01", "2026-10-04");
    world.today = day("2026-10-28");
    let over = agreed(world, CAIRO, COLOMBO, "2026-11-01", "2026-11-04");
    let host = agreed(world, COLOMBO, CAIRO, "2026-11-18", "2026-11-22");
    act(
        world,
        CAIRO,
        VisitCommand::PlanCheckIns(PlanCheckIns {
            record: host,
            member: actor(CAIRO).member,
            days: vec![day("2026-11-20")],
            grace: 1,
        }),
    );
    world.today = day("2026-11-05");
    act(world, COLOMBO, VisitCommand::CheckIn { record: over, returned: true });
    for (group, by, text) in [
        (COLOMBO, "2026-11-10", "விதைகளை அனுப்புகிறோம்."),
        (COLOMBO, "2026-12-24", "கடிதத்தை மொழிபெயர்க்கிறோம்."),
        (CAIRO, "2026-11-12", "نسأل المجلس."),
        (CAIRO, "2026-12-31", "نأتي في الربيع."),
    ] {
        act(world, group, VisitCommand::MakePromise(promise(over, day(by), text)));
    }
    let kept = acts(world, over)[0];
    act(world, CAIRO, VisitCommand::ConfirmPromise { record: over, promise: kept });
    for (group, report, thanks) in [
        (COLOMBO, "பன்னிரண்டு குடும்பங்களைச் சந்தித்தோம்.", "நீண்ட மாலைகளுக்கு நன்றி."),
        (CAIRO, "التقينا باثنتي عشرة عائلة.", "شكراً على الأمسيات الطويلة."),
    ] {
        act(world, group, VisitCommand::Report(say(over, report)));
        act(world, group, VisitCommand::Thank(say(over, thanks)));
    }
    act(world, COLOMBO, VisitCommand::Debrief(say(over, "அடுத்த முறை இருவராகச் செல்வோம்.")));
    act(world, COLOMBO, VisitCommand::DraftHosting(say(over, "அடுமனைக்கு மேல் ஓர் அறை தந்தார்கள்.")));
    world.today = today;
    act(world, CAIRO, VisitCommand::WriteNote(note(host, today, Readers::Both, "كنا في السوق.")));
    let invited = invited(world, CAIRO, COLOMBO, "2027-02-01", "2027-02-08");
    Visits { invited, before, during, waiting, over, off, contested, host }
}

/// Every way to their screens, with the drafts that show them differently.
pub fn routes(world: &World, visits: &Visits) -> Vec<(Route, Draft)> {
    let empty = Draft::default;
    let tried = || empty().with("tried", "yes");
    let Visits { invited, before, during, waiting, over, off, contested, host } = *visits;
    let all = [invited, before, during, waiting, over, off, contested, host];
    let mut routes = vec![
        (VisitRoute::List, empty()),
        (VisitRoute::Invite, empty()),
        (VisitRoute::Invite, tried().with("from", "2026-12-01").with("to", "2026-11-01")),
        (VisitRoute::CallOff(before), empty()),
        (VisitRoute::CallOff(off), empty()),
        (VisitRoute::Plan(before), empty()),
        (VisitRoute::Plan(before), tried().with("days:2026-12-12", "yes")),
        (VisitRoute::Plan(over), empty()),
        (VisitRoute::CheckIn(during), empty()),
        (VisitRoute::Close(during, day("2026-11-19")), empty()),
        (VisitRoute::Close(during, day("2026-11-21")), empty()),
        (VisitRoute::Card(RecordId::new([0; 16])), empty()),
        (VisitRoute::Said(before, FactId::new([0; 32])), empty()),
    ];
    for record in all {
        routes.push((VisitRoute::Card(record), empty()));
        let said = acts(world, record).into_iter().chain(home_acts(world, record));
        routes.extend(said.map(|act| (VisitRoute::Said(record, act), empty())));
    }
    for saying in Saying::ALL {
        for draft in [empty(), tried()] {
            routes.push((VisitRoute::Say(if saying == Saying::Note { during } else { waiting }, saying), draft));
        }
    }
    routes.into_iter().map(|(route, draft)| (Route::Visit(route), draft)).collect()
}

/// Taking along the words of whoever said yes, and of whoever has not answered.
pub fn voices(visits: &Visits, [answered, open]: [RecordId; 2]) -> Vec<(Route, Draft)> {
    let tried = Draft::default().with("tried", "yes");
    let filled = tried.with("words", "எங்கள் நிலத்தைப் பற்றிக் கேளுங்கள்.").with("under", "share");
    let voice = |consent| VisitRoute::Voice(visits.during, consent);
    let routes = vec![
        (VisitRoute::Voices(visits.during), Draft::default()),
        (VisitRoute::Voices(visits.before), Draft::default()),
        (voice(answered), Draft::default()),
        (voice(answered), tried),
        (voice(answered), filled),
        (voice(open), Draft::default()),
    ];
    routes.into_iter().map(|(route, draft)| (Route::Visit(route), draft)).collect()
}
