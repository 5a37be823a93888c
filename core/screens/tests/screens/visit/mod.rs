//! What people do about visits becomes commands, what it became is drawn, and what only home reads is drawn only there.

mod after;
mod before;
mod carry;
mod during;

use weft_gallery::made::visit::{act, invited};
use weft_gallery::world::{CAIRO, COLOMBO, Person, World};
use weft_model::audience::Audience;
use weft_model::command::{Command, Decision};
use weft_model::day::Day;
use weft_model::fact::{FactBody, NewFact};
use weft_model::ids::{GroupId, RecordId};
use weft_model::visit::{VisitCommand, VisitFact};
use weft_screens::{Input, Line, Next, Route, Screen, VisitRoute};

pub use crate::work::said;

pub fn ids(screen: &Screen) -> Vec<String> {
    screen.actions.iter().map(|action| action.id.clone()).collect()
}

pub fn day(text: &str) -> Day {
    text.parse().unwrap()
}

pub fn pick(person: &mut Person<'_>, id: &str, day: &str) {
    person.input(&Input::Pick { widget: id.to_owned(), day: day.to_owned() });
}

/// Opens a visit's screen.
pub fn open(person: &mut Person<'_>, record: RecordId) -> Screen {
    person.route = Route::Visit(VisitRoute::Card(record));
    person.screen()
}

pub fn line(screen: &Screen, label: &str) -> Line {
    let found = screen.lines().iter().find(|line| line.label.value == label);
    found.unwrap_or_else(|| panic!("no {label} among {:?}", screen.lines())).clone()
}

/// What a tap does to a visit.
pub fn done(next: Next) -> VisitCommand {
    let Next::Do { command: Command::Visit(command), .. } = next else { panic!("not done: {next:?}") };
    command
}

/// Writes something by its form.
pub fn write(person: &mut Person<'_>, record: RecordId, action: &str, words: &str) -> VisitCommand {
    open(person, record);
    person.tap(action);
    person.edit("words", words);
    done(person.tap("write"))
}

/// A visit of Colombo's founder, by name, from the day before yesterday on.
pub fn under_way(world: &mut World) -> RecordId {
    let record = invited(world, CAIRO, COLOMBO, "2026-11-20", "2026-11-25");
    act(world, COLOMBO, VisitCommand::Accept { record });
    record
}

/// A fact as a device would have written it.
pub fn wrote(world: &mut World, device: GroupId, (record, audience): (RecordId, Audience), fact: VisitFact) {
    let fact = NewFact { record, audience, body: FactBody::Visit(fact), belongs_to: None };
    world.write(device, Decision { facts: vec![fact], ..Decision::default() });
}
