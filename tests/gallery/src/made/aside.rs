//! A phone that was removed, and what it wrote that came only after that.

use weft_model::audience::Audience;
use weft_model::command::Command;
use weft_model::entry::{EntryKind, ProposeEntry};
use weft_model::fact::LogPoint;
use weft_model::ids::{LogId, RecordId};
use weft_model::membership::{Countersign, Cut, CutPoint, RemoveMember};
use weft_model::standing::Actor;
use weft_model::visit::{Invite, VisitCommand};
use weft_screens::{Draft, PeopleRoute, Route};

use super::says;
use crate::world::{CAIRO, COLOMBO, World};

/// What was set aside.
pub struct Aside {
    /// The removal.
    pub removal: RecordId,
    /// What the phone wrote, in order: an entry, an invitation, an entry.
    pub records: [RecordId; 3],
}

fn entry(world: &mut World, by: Actor) -> RecordId {
    let story = says("பாய்கள் கொடுத்தோம்.", "ta");
    let (kind, day) = (EntryKind::Material, world.today);
    let command = ProposeEntry { story, from: COLOMBO, to: CAIRO, kind, quantity: None, day, rate: None };
    world.act_as(by, Command::ProposeEntry(command)).unwrap()[0]
}

/// Somebody new of Colombo, with the number by which ids are made, writes; then both founders remove them, and nothing of
/// theirs had come before.
pub fn make(world: &mut World, n: u8) -> Aside {
    let member = world.join(COLOMBO, n);
    let begins = world.written();
    let first = entry(world, member);
    let days = (world.today.plus(40), world.today.plus(43));
    let invite = Invite { home: CAIRO, named: Vec::new(), from: days.0, to: days.1 };
    let second = world.act_as(member, Command::Visit(VisitCommand::Invite(invite))).unwrap()[0];
    let records = [first, second, entry(world, member)];
    let because = says("கைபேசியைப் பறித்துவிட்டார்கள்.", "ta");
    let asked = RemoveMember { member: member.member, because };
    let removal = world.act(COLOMBO, Command::RemoveMember(asked)).unwrap()[0];
    let at = LogPoint { log: LogId::new([5; 32]), seq: begins };
    let points = vec![CutPoint { at, chain: [0; 32] }];
    let cut = Cut { audience: Audience::Partnership, mid: member.mid, points, notices: Vec::new() };
    world.act(CAIRO, Command::Countersign(Countersign { removal, held: vec![cut] })).unwrap();
    Aside { removal, records }
}

/// Every route to them.
pub fn routes(aside: &Aside) -> Vec<(Route, Draft)> {
    let [first, second, third] = aside.records;
    let accept = [first, second, third].map(|record| PeopleRoute::Accept(aside.removal, record));
    let routes = [PeopleRoute::List, PeopleRoute::Removal(aside.removal)].into_iter().chain(accept);
    routes.map(|route| (Route::People(route), Draft::default())).collect()
}
