//! What does not agree: one of each sort, written on phones that did not know of each other.

use weft_model::audience::Audience;
use weft_model::command::Command;
use weft_model::consent::{
    Age, AnswerConsent, AskConsent, ForWhom, PersonAsked, Purpose, Scope, ScopeAnswer, ScopeAsked, TeachBack, Until,
};
use weft_model::entry::{CorrectEntry, Dispute, EntryKind, ProposeEntry, Quantity, Unit};
use weft_model::ids::{MemberId, Mid, RecordId};
use weft_model::membership::{Countersign, Cut, GiveRole, RemoveMember, Role};
use weft_model::review::{OpenReview, Quarter};
use weft_model::standing::Actor;

use super::says;
use crate::world::{CAIRO, COLOMBO, Known, World, actor};

/// Makes all of them; what other screens show stays as it is.
pub fn make(world: &mut World) {
    lost_yeses(world);
    two_answers(world);
    two_corrections(world);
    two_reviews(world);
    set_aside(world);
    two_removals(world);
    // A phone of the founder of Cairo.
    world.forked.insert(Mid::new([43; 16]));
}

fn asks(world: &mut World) -> RecordId {
    let scope =
        |scope| ScopeAsked { scope, for_whom: ForWhom::Partnership, purpose: Purpose::Work, until: Until::Stopped };
    let asked = AskConsent {
        person: PersonAsked { name: says("செல்வி", "ta"), token: None },
        age: Age::Adult,
        eighteen: None,
        opened_by_person: false,
        spoken: true,
        scopes: vec![scope(Scope::Film)],
        explained: says("கூட்டத்தைப் படம் பிடிக்கலாமா?", "ta"),
    };
    world.act(COLOMBO, Command::AskConsent(asked)).unwrap()[0]
}

/// The person answers on a phone of Colombo that knows no more than this.
fn answers(world: &mut World, known: Known, record: RecordId, yes: bool) {
    let answers = vec![ScopeAnswer { scope: Scope::Film, yes }];
    let teach_back = TeachBack::Understood;
    let answer = AnswerConsent { record, handed_over: true, teach_back, keep_teach_back: None, answers };
    world.act_unaware(actor(COLOMBO), known, Command::AnswerConsent(answer)).unwrap();
}

/// A yes beside a no, beside a closing and beside a withdrawal.
pub fn lost_yeses(world: &mut World) -> [RecordId; 3] {
    let beside_no = asks(world);
    let known = world.known();
    answers(world, known.clone(), beside_no, false);
    answers(world, known, beside_no, true);
    let [beside_closing, beside_withdrawal] = [true, false].map(|closes| {
        let record = asks(world);
        let known = world.known();
        answers(world, known, record, true);
        let known = world.known();
        let command = if closes { Command::SuspendConsent { record } } else { Command::WithdrawConsent { record } };
        world.act(CAIRO, command).unwrap();
        answers(world, known, record, true);
        record
    });
    [beside_no, beside_closing, beside_withdrawal]
}

fn hours(amount: u64) -> ProposeEntry {
    ProposeEntry {
        story: says("தையல் வகுப்பு நடத்தினோம்.", "ta"),
        from: COLOMBO,
        to: CAIRO,
        kind: EntryKind::Time,
        quantity: Some(Quantity { amount, unit: Unit::Hours }),
        day: "2026-10-12".parse().unwrap(),
        rate: None,
    }
}

/// Colombo proposed it; one in Cairo agrees and another does not.
pub fn two_answers(world: &mut World) -> RecordId {
    let record = world.act(COLOMBO, Command::ProposeEntry(hours(6))).unwrap()[0];
    let known = world.known();
    world.act(CAIRO, Command::AgreeEntry { record }).unwrap();
    let because = says("كانت أربع ساعات.", "ar");
    world.act_unaware(actor(CAIRO), known, Command::DisputeEntry(Dispute { record, because })).unwrap();
    record
}

/// Two entries in place of one, agreed to on two phones.
pub fn two_corrections(world: &mut World) -> [RecordId; 2] {
    let record = world.act(COLOMBO, Command::ProposeEntry(hours(6))).unwrap()[0];
    world.act(CAIRO, Command::AgreeEntry { record }).unwrap();
    let corrections = [4, 5].map(|amount| {
        let because = Some(says("மணி நேரம் தவறு.", "ta"));
        let correct = CorrectEntry { record, because, entry: hours(amount) };
        world.act(COLOMBO, Command::CorrectEntry(correct)).unwrap()[0]
    });
    let known = world.known();
    for record in corrections {
        world.act_unaware(actor(CAIRO), known.clone(), Command::AgreeEntry { record }).unwrap();
    }
    corrections
}

/// Each group began to look back at the same months.
pub fn two_reviews(world: &mut World) -> [RecordId; 2] {
    let known = world.known();
    [(COLOMBO, CAIRO), (CAIRO, COLOMBO)].map(|(by, with)| {
        let quarter = Quarter::try_from("2025-Q2".to_owned()).unwrap();
        let open = Command::OpenReview(OpenReview { with, quarter });
        world.act_unaware(actor(by), known.clone(), open).unwrap()[0]
    })
}

/// Somebody of Cairo wrote something and was removed by two who did not have it.
pub fn set_aside(world: &mut World) -> RecordId {
    let gone = world.join(CAIRO, 51);
    let known = world.known();
    let entry = ProposeEntry { from: CAIRO, to: COLOMBO, ..hours(3) };
    let record = world.act_as(gone, Command::ProposeEntry(entry)).unwrap()[0];
    // What both knew of that phone: nothing of what it wrote.
    let cut = Cut { audience: Audience::Partnership, mid: gone.mid, points: Vec::new(), notices: Vec::new() };
    remove(world, known, actor(CAIRO), gone.member, (actor(COLOMBO), vec![cut]));
    record
}

/// Two stewards of Cairo, each removed by the other with somebody beside them.
pub fn two_removals(world: &mut World) {
    let stewards = [52, 53].map(|n| world.join(CAIRO, n));
    for Actor { member, .. } in stewards {
        let until = world.today.plus(90);
        let give = GiveRole { member, role: Role::Steward, until, instead_of: None };
        world.act(CAIRO, Command::GiveRole(give)).unwrap();
    }
    let [one, other] = stewards;
    let known = world.known();
    remove(world, known.clone(), one, other.member, (actor(CAIRO), Vec::new()));
    remove(world, known, other, one.member, (actor(COLOMBO), Vec::new()));
}

fn remove(world: &mut World, known: Known, by: Actor, member: MemberId, (second, held): (Actor, Vec<Cut>)) {
    let because = says("أرسل ما عندنا إلى غيرنا.", "ar");
    let asked = Command::RemoveMember(RemoveMember { member, because });
    let (removal, known) = world.act_knowing(by, known, asked);
    let sign = Command::Countersign(Countersign { removal: removal[0], held });
    world.act_knowing(second, known, sign);
}
