//! Who belongs, in every state: decisions that wait, removals asked for, several phones of one member.

use weft_model::audience::Audience;
use weft_model::command::{Command, Decision};
use weft_model::fact::NewFact;
use weft_model::ids::{BoxKey, MemberId, Mid, RecordId, SignKey};
use weft_model::membership::{
    AddDevice, DeviceAdmitted, GiveRole, MembershipFact, ProposeSeat, ProposeUnseat, RemoveDevice, RemoveMember, Role,
    RoleGiven, control_record,
};
use weft_model::standing::Actor;
use weft_screens::{Draft, PeopleRoute, Route};

use super::says;
use crate::world::{CAIRO, COLOMBO, World, actor};

/// What waits, by what is in it.
pub struct People {
    /// Sara asks for a role that nobody else asks for.
    pub asked: RecordId,
    /// Sara and Asha ask for the same role.
    pub alike: RecordId,
    /// The founder of Colombo asks for a role, and has signed.
    pub own: RecordId,
    /// Somebody proposes that the founder of Colombo hears no longer.
    pub unseat: RecordId,
    /// Somebody proposes that Colombo leaves.
    pub leave: RecordId,
    /// Sara asks to remove a phone of hers that is lost.
    pub lost: RecordId,
    /// The founder of Cairo asks to remove somebody of Cairo.
    pub member: RecordId,
    /// Another phone of the founder of Colombo.
    pub phone: Mid,
}

/// Another phone of a member, with the number by which its ids are made: a steward of either group speaks second.
pub fn phone(world: &mut World, of: Actor, n: u8) -> Mid {
    let (mid, sign, seal) = (Mid::new([n; 16]), SignKey::new([n; 32]), BoxKey::new([n; 32]));
    let device = DeviceAdmitted { mid, member: of.member, group: of.group, sign, seal, nonce: [n; 16] };
    world.act_as(of, Command::AddDevice(AddDevice { device })).unwrap();
    let steward = if of.member == actor(COLOMBO).member { CAIRO } else { COLOMBO };
    world.act(steward, Command::VouchDevice { device: mid }).unwrap();
    mid
}

/// Makes them, with the members that the cases brought.
pub fn make(world: &mut World) -> People {
    let of = |n: u8, group| Actor { mid: Mid::new([n; 16]), member: MemberId::new([n; 16]), group };
    let [founder, sara, asha] = [actor(COLOMBO), of(21, COLOMBO), of(22, COLOMBO)];
    let dina = of(31, CAIRO);
    let until = world.today.plus(400);
    let seat = |of: Actor, role| Command::ProposeSeat(ProposeSeat { member: of.member, role, until });
    let mut propose = |by: Actor, command| world.act_as(by, command).unwrap()[0];
    let asked = propose(sara, seat(sara, Role::Treasurer));
    let alike = propose(sara, seat(sara, Role::Auditor));
    propose(asha, seat(asha, Role::Auditor));
    let own = propose(founder, seat(founder, Role::Envoy));
    let member = founder.member;
    let unseat = propose(asha, Command::ProposeUnseat(ProposeUnseat { member, role: Role::Listener }));
    let leave = propose(asha, Command::ProposeLeaving {});
    let given = GiveRole { member, role: Role::Auditor, until: world.today.plus(30), instead_of: None };
    world.act(COLOMBO, Command::GiveRole(given)).unwrap();
    // One member of Colombo holds a role past its last day, as a phone that was long away may give it.
    let over = RoleGiven { member: asha.member, role: Role::Envoy, until: world.today.before() };
    let facts = vec![NewFact {
        record: control_record(&world.membership, &Audience::Partnership),
        audience: Audience::Partnership,
        body: MembershipFact::RoleGiven(over).into(),
        belongs_to: None,
    }];
    world.write(COLOMBO, Decision { facts, ..Decision::default() });
    let phone_of_sara = phone(world, sara, 41);
    let because = says("சந்தையில் தொலைந்துவிட்டது.", "ta");
    let lost = RemoveDevice { device: phone_of_sara, lost: true, because };
    let lost = world.act_as(sara, Command::RemoveDevice(lost)).unwrap()[0];
    let because = says("انتقلت إلى مدينة أخرى، وقالت ذلك.", "ar");
    let member = RemoveMember { member: dina.member, because };
    let member = world.act(CAIRO, Command::RemoveMember(member)).unwrap()[0];
    let phone_of_founder = phone(world, founder, 42);
    for n in [43, 44] {
        phone(world, actor(CAIRO), n);
    }
    world.act(COLOMBO, Command::RotateKeys { audience: Audience::Partnership }).unwrap();
    People { asked, alike, own, unseat, leave, lost, member, phone: phone_of_founder }
}

/// Every route among those who belong, with the drafts that show it differently.
pub fn routes(people: &People) -> Vec<(Route, Draft)> {
    let empty = Draft::default;
    let tried = || empty().with("tried", "yes");
    let mut routes = vec![
        (PeopleRoute::List, empty()),
        (PeopleRoute::Ours, empty()),
        (PeopleRoute::Group(COLOMBO), empty()),
        (PeopleRoute::Group(CAIRO), empty()),
        (PeopleRoute::Phone(people.phone), empty()),
        (PeopleRoute::Phone(people.phone), tried().with("how", "lost")),
        (PeopleRoute::AskRole, empty()),
        (PeopleRoute::AskRole, tried().with("role", "envoy").with("day", "2026-01-01")),
        (PeopleRoute::AskLeave, empty()),
        (PeopleRoute::Keys, empty()),
        (PeopleRoute::Keys, tried()),
        (PeopleRoute::Hearing, empty()),
        (PeopleRoute::HearingChange, empty()),
        (PeopleRoute::HearingChange, tried().with("days", "own").with("danger", "3").with("soon", "2")),
    ];
    for decision in [people.asked, people.alike, people.own, people.unseat, people.leave] {
        routes.push((PeopleRoute::Decision(decision), empty()));
    }
    for removal in [people.lost, people.member] {
        routes.push((PeopleRoute::Removal(removal), empty()));
    }
    for role in [Role::Steward, Role::Listener, Role::Auditor, Role::Envoy] {
        routes.push((PeopleRoute::GiveBack(role), empty()));
        routes.push((PeopleRoute::EndOf(role), empty()));
    }
    let mut routes: Vec<(Route, Draft)> =
        routes.into_iter().map(|(route, draft)| (Route::People(route), draft)).collect();
    routes.push((Route::Today, empty()));
    routes
}
