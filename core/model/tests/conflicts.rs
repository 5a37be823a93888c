//! What does not agree, and what is only somebody changing their mind; and when a contradiction is over.

mod world;

use weft_model::command::Command;
use weft_model::consent::*;
use weft_model::day::Day;
use weft_model::entry::*;
use weft_model::fold::State;
use weft_model::ids::*;
use weft_model::records::{Claim, DueBy, Matter, Records, Whose};
use weft_model::review::OpenReview;
use world::valley::{self, HUDA, NILA, SARA, agreed, balance, dispute, due, meet, nights, proposed, raw, reverse};
use world::{World, asked, said, says_yes};

const KEY: SignKey = SignKey::new([9; 32]);
const OTHER: SignKey = SignKey::new([8; 32]);
const DAY: u64 = 86_400_000;

/// Somebody was asked, and both weavers' phones know.
fn begun(seed: u64) -> (World, RecordId) {
    let mut world = valley::world(seed);
    let record = asked(&mut world, NILA);
    meet(&mut world);
    (world, record)
}

fn says_no(world: &mut World, device: usize, record: RecordId, number: SignKey) {
    let (answers, teach_back) = (vec![ScopeAnswer { scope: Scope::Document, yes: false }], TeachBack::Understood);
    let no = AnswerConsent { record, handed_over: true, teach_back, keep_teach_back: None, answers };
    world.act(device, Command::AnswerConsent(no), Some(number)).unwrap();
}

/// Which yeses lost, as every device sees it, and that it is told to the weavers.
fn losses(world: &World, record: RecordId) -> Vec<(Against, Day, Day)> {
    let of = |device: usize| {
        let held = world.devices[device].records.record(&record).unwrap().unwrap();
        let State::Consent(consent) = &held.state else { panic!("a consent") };
        lost(consent, &held).iter().map(|one| (one.against, one.yes, one.day)).collect::<Vec<_>>()
    };
    let here = of(NILA);
    assert!((0..world.devices.len()).all(|device| of(device) == here), "the same everywhere");
    let told: Vec<_> = due(world, Matter::YesLost);
    let weavers = world.devices[NILA].actor.group;
    assert_eq!(told, if here.is_empty() { vec![] } else { vec![(record, Some(weavers))] });
    here
}

#[test]
fn a_yes_and_a_no_that_did_not_know_of_each_other_are_told_until_somebody_answers_knowing_both() {
    let (mut world, record) = begun(1);
    says_no(&mut world, SARA, record, OTHER);
    let no = world.today();
    world.clock += DAY;
    says_yes(&mut world, NILA, record, KEY);
    let yes = world.today();
    meet(&mut world);
    assert_eq!(losses(&world, record), [(Against::No, yes, no)]);
    for yes in [true, false] {
        let mut answered = world.again(1);
        answered.clock += 40 * DAY;
        let says = if yes { says_yes } else { says_no };
        says(&mut answered, SARA, record, OTHER);
        meet(&mut answered);
        assert_eq!(losses(&answered, record), [], "the person has said it again");
    }
}

#[test]
fn whoever_changes_their_mind_contradicts_nobody() {
    let (mut world, record) = begun(2);
    says_yes(&mut world, NILA, record, KEY);
    meet(&mut world);
    world.clock += 40 * DAY;
    says_no(&mut world, SARA, record, OTHER);
    meet(&mut world);
    assert_eq!(losses(&world, record), []);
    let (mut world, record) = begun(13);
    says_yes(&mut world, NILA, record, KEY);
    world.clock += DAY;
    says_no(&mut world, SARA, record, OTHER);
    meet(&mut world);
    assert_eq!(losses(&world, record), [], "said later, on a phone that had not heard of the yes");
    let (mut world, record) = begun(3);
    says_yes(&mut world, NILA, record, KEY);
    meet(&mut world);
    world.clock += DAY;
    world.act(HUDA, Command::WithdrawConsent { record }, Some(KEY)).unwrap();
    meet(&mut world);
    assert_eq!(losses(&world, record), [], "that is how a yes ends");
    let (mut world, record) = begun(4);
    says_yes(&mut world, NILA, record, KEY);
    world.clock += DAY;
    world.act(HUDA, Command::SuspendConsent { record }, None).unwrap();
    meet(&mut world);
    assert_eq!(losses(&world, record), [], "closed after it was said, wherever");
}

#[test]
fn a_yes_written_after_it_was_closed_or_taken_back_elsewhere_is_told() {
    for (seed, command, against) in [
        (5, (|record| Command::SuspendConsent { record }) as fn(RecordId) -> Command, Against::Closed),
        (6, |record| Command::WithdrawConsent { record }, Against::TakenBack),
    ] {
        let (mut world, record) = begun(seed);
        says_yes(&mut world, NILA, record, KEY);
        meet(&mut world);
        world.clock += 40 * DAY;
        world.act(HUDA, command(record), Some(KEY)).unwrap();
        let closed = world.today();
        world.clock += 2 * DAY;
        says_yes(&mut world, SARA, record, OTHER);
        let yes = world.today();
        meet(&mut world);
        assert_eq!(losses(&world, record), [(against, yes, closed)]);
        if against == Against::Closed {
            let mut ended = world.again(seed);
            ended.clock += DAY;
            ended.act(SARA, Command::WithdrawConsent { record }, Some(OTHER)).unwrap();
            meet(&mut ended);
            assert_eq!(losses(&ended, record), [], "whoever took it back after all has said what holds");
        }
        world.clock += 40 * DAY;
        says_yes(&mut world, NILA, record, KEY);
        meet(&mut world);
        assert_eq!(losses(&world, record), [], "a yes that knows both");
    }
}

#[test]
fn a_yes_that_lost_is_brought_up_for_some_weeks_and_kept_after() {
    let (mut world, record) = begun(7);
    says_no(&mut world, SARA, record, OTHER);
    says_yes(&mut world, NILA, record, KEY);
    meet(&mut world);
    let whose = |device: usize| {
        let actor = world.devices[device].actor;
        Some(Whose { group: actor.group, member: Some(actor.member) })
    };
    let on = |device, days| {
        let asked = DueBy { whose: whose(device), on: Some(world.today().plus(days)), ..DueBy::of(Matter::YesLost, 9) };
        world.devices[device].records.due(&asked).unwrap().len()
    };
    assert_eq!([on(NILA, 0), on(NILA, 30), on(NILA, 31)], [1, 1, 0]);
    assert_eq!(on(HUDA, 0), 0, "whoever did not ask is not told");
    assert_eq!(due(&world, Matter::YesLost).len(), 1);
}

#[test]
fn two_answers_to_one_entry_are_told_to_both_groups_until_one_is_taken_back() {
    let mut world = valley::world(8);
    let record = proposed(&mut world, 3);
    world.act(HUDA, Command::AgreeEntry { record }, None).unwrap();
    world.act(valley::RANA, dispute(record), None).unwrap();
    meet(&mut world);
    let mut both = [NILA, HUDA].map(|device| (record, Some(world.devices[device].actor.group)));
    both.sort_unstable();
    let mut told = due(&world, Matter::TwoAnswers);
    told.sort_unstable();
    assert_eq!(told, both);
    world.act(valley::RANA, Command::TakeBackDispute { record }, None).unwrap();
    meet(&mut world);
    assert_eq!(due(&world, Matter::TwoAnswers), []);
}

#[test]
fn a_second_proposal_is_begun_twice_and_not_two_answers() {
    let mut world = valley::world(9);
    let record = proposed(&mut world, 3);
    let other = nights(&world, 4);
    let (from, to, kind, quantity, day) = (other.from, other.to, other.kind, other.quantity, other.day);
    raw(&mut world, NILA, record, EntryFact::Proposed(Proposed { from, to, kind, quantity, day }));
    meet(&mut world);
    assert_eq!((due(&world, Matter::BegunTwice).len(), due(&world, Matter::TwoAnswers).len()), (2, 0));
}

#[test]
fn two_corrections_that_both_count_are_found_until_one_counts_no_more() {
    let mut world = valley::world(10);
    let record = agreed(&mut world, 3);
    let correct = |world: &mut World, amount| {
        let (because, entry) = (Some(said("en", "It was less.")), nights(world, amount));
        world.act(NILA, Command::CorrectEntry(CorrectEntry { record, because, entry }), None).unwrap().made[0]
    };
    let first = correct(&mut world, 2);
    meet(&mut world);
    let second = correct(&mut world, 1);
    meet(&mut world);
    let twice = |world: &World| world.devices[NILA].records.claimed_twice().unwrap();
    assert!(twice(&world).is_empty(), "nobody has agreed to them");
    // Huda and Rana agree on two phones that have not met.
    world.act(HUDA, Command::AgreeEntry { record: first }, None).unwrap();
    world.act(valley::RANA, Command::AgreeEntry { record: second }, None).unwrap();
    meet(&mut world);
    assert_eq!(balance(&world), 3, "both count");
    let found = twice(&world).into_iter().collect::<Vec<_>>();
    assert_eq!(found, [(Claim::InPlaceOf(record), [first, second].into())]);
    world.act(NILA, reverse(second), None).unwrap();
    meet(&mut world);
    assert_eq!(twice(&world).len(), 1, "one group alone takes nothing out");
    world.act(HUDA, Command::AgreeReversal { record: second }, None).unwrap();
    meet(&mut world);
    assert!(twice(&world).is_empty());
    assert_eq!(balance(&world), 2);
}

#[test]
fn two_reviews_of_one_quarter_are_found() {
    let mut world = valley::world(11);
    agreed(&mut world, 3);
    world.clock += 100 * DAY;
    let quarter = weft_model::review::Quarter::of(world.today().plus(0)).unwrap();
    let before = std::iter::successors(Some(world.today()), |day| Some(day.before()))
        .find_map(|day| weft_model::review::Quarter::of(day).filter(|one| *one != quarter))
        .unwrap();
    let open = |world: &mut World, device: usize, other: usize| {
        let command = OpenReview { with: world.devices[other].actor.group, quarter: before };
        world.act(device, Command::OpenReview(command), None).unwrap().made[0]
    };
    let reviews = [open(&mut world, NILA, HUDA), open(&mut world, HUDA, NILA)];
    assert!(world.devices[NILA].records.claimed_twice().unwrap().is_empty());
    meet(&mut world);
    let found = world.devices[NILA].records.claimed_twice().unwrap();
    assert_eq!(found.into_values().collect::<Vec<_>>(), [reviews.into()]);
}
