//! Who belongs, in every state: decisions that wait, removals asked for, several phones of one member.

use weft_model::audience::Audience;
use weft_model::called::CallMember;
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
    /// Somebody proposes a role for a member of Colombo who has no name.
    pub unknown: RecordId,
    /// Nila asks for a role, and has said what she is called.
    pub named: RecordId,
    /// The founder of Cairo asks to remove Nila.
    pub named_member: RecordId,
    /// Members of Colombo: one who said her name, one like others, one who took hers back.
    pub members: [MemberId; 3],
    /// Another phone of the founder of Colombo.
    pub phone: Mid,
    /// A further phone of Sara, which waits for a second word.
    pub awaited: Mid,
}

/// Another phone of a member, with the number by which its ids are made, for which only `by` has spoken.
pub fn awaited(world: &mut World, by: Actor, of: Actor, n: u8) -> Mid {
    let (mid, sign, seal) = (Mid::new([n; 16]), SignKey::new([n; 32]), BoxKey::new([n; 32]));
    let device = DeviceAdmitted { mid, member: of.member, group: of.group, sign, seal, nonce: [n; 16] };
    world.act_as(by, Command::AddDevice(AddDevice { device })).unwrap();
    mid
}

/// Another phone of a member: a steward of either group speaks second.
pub fn phone(world: &mut World, of: Actor, n: u8) -> Mid {
    let mid = awaited(world, of, of, n);
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
    let (members, unknown, named, named_member) = names(world);
    let phone_of_founder = phone(world, founder, 42);
    for n in [43, 44] {
        phone(world, actor(CAIRO), n);
    }
    world.act(COLOMBO, Command::RotateKeys { audience: Audience::Partnership }).unwrap();
    let awaited = awaited(world, sara, sara, 45);
    People {
        awaited,
        asked,
        alike,
        own,
        unseat,
        leave,
        lost,
        member,
        unknown,
        named,
        named_member,
        members,
        phone: phone_of_founder,
    }
}

/// Members with names and without: Nila and Asha said theirs, Meena took hers back; in Cairo a steward wrote the founder's.
fn names(world: &mut World) -> ([MemberId; 3], RecordId, RecordId, RecordId) {
    let [nila, vani, meena] = [23, 24, 25].map(|n| world.join(COLOMBO, n));
    let asha = Actor { mid: Mid::new([22; 16]), member: MemberId::new([22; 16]), group: COLOMBO };
    let call = |member, name, lang| Command::CallMember(CallMember { member, name: says(name, lang) });
    for (by, name) in [(nila, "நிலா"), (asha, "ஆஷா"), (meena, "மீனா")] {
        world.act_as(by, call(by.member, name, "ta")).unwrap();
    }
    world.act_as(meena, Command::TakeNameBack {}).unwrap();
    let layla = Actor { mid: Mid::new([32; 16]), member: MemberId::new([32; 16]), group: CAIRO };
    let until = world.today.plus(400);
    let given = GiveRole { member: layla.member, role: Role::Steward, until, instead_of: None };
    world.act(CAIRO, Command::GiveRole(given)).unwrap();
    world.act_as(layla, call(actor(CAIRO).member, "سلمى", "ar")).unwrap();
    let seat = |member, role| Command::ProposeSeat(ProposeSeat { member, role, until });
    let unknown = world.act_as(asha, seat(vani.member, Role::Envoy)).unwrap()[0];
    let named = world.act_as(nila, seat(nila.member, Role::Envoy)).unwrap()[0];
    let because = says("انتقلت إلى مدينة أخرى.", "ar");
    let remove = RemoveMember { member: nila.member, because };
    let named_member = world.act(CAIRO, Command::RemoveMember(remove)).unwrap()[0];
    ([nila.member, vani.member, meena.member], unknown, named, named_member)
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
        (PeopleRoute::LetIn, empty()),
        (PeopleRoute::Vouch(people.awaited), empty()),
        (PeopleRoute::Keys, empty()),
        (PeopleRoute::Keys, tried()),
        (PeopleRoute::Hearing, empty()),
        (PeopleRoute::HearingChange, empty()),
        (PeopleRoute::HearingChange, tried().with("days", "own").with("danger", "3").with("soon", "2")),
    ];
    for member in [actor(COLOMBO).member, actor(CAIRO).member, MemberId::new([22; 16])].iter().chain(&people.members) {
        routes.push((PeopleRoute::Member(*member), empty()));
        routes.push((PeopleRoute::Member(*member), tried()));
    }
    let decisions = [people.asked, people.alike, people.own, people.unseat, people.leave, people.unknown, people.named];
    for decision in decisions {
        routes.push((PeopleRoute::Decision(decision), empty()));
    }
    for removal in [people.lost, people.member, people.named_member] {
        routes.push((PeopleRoute::Removal(removal), empty()));
    }
    for role in [Role::Steward, Role::Listener, Role::Auditor, Role::Envoy] {
        routes.push((PeopleRoute::GiveBack(role), empty()));
        for member in [21, 22, 31, 32].map(|n| MemberId::new([n; 16])) {
            routes.push((PeopleRoute::EndOf(member, role), empty()));
        }
    }
    let mut routes: Vec<(Route, Draft)> =
        routes.into_iter().map(|(route, draft)| (Route::People(route), draft)).collect();
    routes.push((Route::Today, empty()));
    routes
}
