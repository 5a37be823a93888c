//! What of the ledger leaves as tables, for members and for the public: one test for each rule.

mod world;

use weft_model::command::{Command, Refusal};
use weft_model::consent::*;
use weft_model::entry::*;
use weft_model::fold::State;
use weft_model::gate::{Cleared, Denied, Ledger, ledger, public_ledger};
use weft_model::ids::*;
use weft_model::records::Records;
use weft_model::said::Content;
use world::valley::*;
use world::{World, adult, said};

const KEY: SignKey = SignKey::new([9; 32]);

fn members(world: &World) -> Cleared<Ledger> {
    ledger(&world.devices[NILA].records, world.today()).unwrap()
}

fn public(world: &World, device: usize, purpose: Purpose) -> Result<Cleared<Ledger>, Denied> {
    let group = world.devices[device].actor.group;
    match public_ledger(&world.devices[device].records, group, purpose, world.today()) {
        Ok(cleared) => Ok(cleared),
        Err(Refusal::Denied(denied)) => Err(denied),
        Err(other) => panic!("{other}"),
    }
}

fn lines(cleared: &Cleared<Ledger>) -> Vec<RecordId> {
    cleared.artefact().entries.iter().map(|line| line.record).collect()
}

fn approve(world: &mut World, record: RecordId) {
    let of = OfStory { record, story: entry(world, NILA, record).stories[0].fact };
    for device in [NILA, HUDA] {
        world.act(device, Command::ApproveStory(of), None).unwrap();
        meet(world);
    }
}

#[test]
fn members_get_what_both_agreed_on_and_sums_that_add_up() {
    let mut world = world(31);
    let (three, two) = (agreed(&mut world, 3), agreed(&mut world, 2));
    let (waiting, disputed, reversed) = (proposed(&mut world, 50), agreed(&mut world, 70), agreed(&mut world, 90));
    world.act(RANA, dispute(disputed), None).unwrap();
    world.act(NILA, reverse(reversed), None).unwrap();
    meet(&mut world);
    world.act(HUDA, Command::AgreeReversal { record: reversed }, None).unwrap();
    meet(&mut world);
    let cleared = members(&world);
    let held = lines(&cleared);
    assert!(held.contains(&three) && held.contains(&two) && held.len() == 2, "{held:?}");
    assert!(![waiting, disputed, reversed].iter().any(|record| held.contains(record)));
    assert_eq!(cleared.artefact().sums, world.devices[NILA].records.balances().unwrap());
    assert_eq!(cleared.artefact().sums.iter().map(|sum| sum.amount).collect::<Vec<_>>(), [5]);
    assert_eq!(cleared.using().for_whom, ForWhom::Partnership);
    assert!(cleared.concerned().is_empty() && cleared.artefact().unread == 0);
}

#[test]
fn words_stand_in_the_tables_only_where_both_groups_let_them_be_shown() {
    let mut world = world(32);
    let record = agreed(&mut world, 3);
    assert!(members(&world).artefact().entries[0].words.is_empty());
    let of = OfStory { record, story: entry(&world, NILA, record).stories[0].fact };
    world.act(NILA, Command::ApproveStory(of), None).unwrap();
    meet(&mut world);
    assert!(members(&world).artefact().entries[0].words.is_empty(), "one group alone");
    world.act(HUDA, Command::ApproveStory(of), None).unwrap();
    meet(&mut world);
    let words = members(&world).artefact().entries[0].words.clone();
    assert_eq!((words.len(), words[0].told_by, words[0].lang.as_str()), (1, ToldBy::Person, "ta"));
    world.act(HUDA, Command::TakeBackApproval(of), None).unwrap();
    meet(&mut world);
    assert!(members(&world).artefact().entries[0].words.is_empty(), "taken back");
}

#[test]
fn how_often_something_was_told_and_not_counted_is_not_said() {
    let mut world = world(33);
    let first = not_counted(&mut world);
    not_counted(&mut world);
    let cleared = members(&world);
    assert!(cleared.artefact().entries.is_empty() && cleared.artefact().sums.is_empty());
    assert_eq!(cleared.artefact().told.len(), 1);
    approve(&mut world, first);
    assert_eq!(lines(&members(&world)), [first], "both let it be shown by itself");
}

#[test]
fn the_public_gets_only_agreed_entries_whose_words_both_let_be_shown() {
    let mut world = world(34);
    let (shown, silent, waiting) = (agreed(&mut world, 3), agreed(&mut world, 2), proposed(&mut world, 4));
    assert_eq!(public(&world, NILA, Purpose::Report).unwrap_err(), Denied::NotApproved);
    assert_eq!(
        world.act(NILA, Command::PublishLedger { purpose: Purpose::Report }, None).err(),
        Some(Refusal::Denied(Denied::NotApproved))
    );
    // Its words may be shown, and the other group has not agreed to what they say was given.
    approve(&mut world, waiting);
    assert_eq!(public(&world, NILA, Purpose::Report).unwrap_err(), Denied::NotApproved);
    approve(&mut world, shown);
    let cleared = public(&world, NILA, Purpose::Report).unwrap();
    assert_eq!(lines(&cleared), [shown]);
    assert!(cleared.artefact().sums.is_empty() && cleared.artefact().told.is_empty(), "no balances for the public");
    assert!(!lines(&cleared).contains(&silent));
    assert_eq!(cleared.using(), weft_model::gate::public_use(Purpose::Report));
    let nobodys = public_ledger(&world.devices[NILA].records, GroupId::new([99; 16]), Purpose::Report, world.today());
    assert_eq!(nobodys.err(), Some(Refusal::Denied(Denied::NotApproved)), "of one's own group only");
}

#[test]
fn people_are_credited_in_public_tables_only_as_long_as_they_say_yes_and_it_is_written_down() {
    let mut world = world(35);
    let (one, two) = (agreed(&mut world, 3), agreed(&mut world, 2));
    approve(&mut world, one);
    approve(&mut world, two);
    let scope =
        ScopeAsked { scope: Scope::Share, for_whom: ForWhom::Public, purpose: Purpose::Report, until: Until::Stopped };
    let ask = adult(said("ta", "கமலா"), vec![scope], said("ta", "உங்கள் பெயரைச் சொல்லலாமா?"));
    let consent = world.act(NILA, Command::AskConsent(ask), None).unwrap().made[0];
    for record in [one, two] {
        world.act(NILA, Command::CreditEntry { record, consent }, None).unwrap();
    }
    let named = |world: &World, purpose| -> Vec<Content> {
        let cleared = public(world, NILA, purpose).unwrap();
        cleared.artefact().entries.iter().flat_map(|line| line.credited.clone()).collect()
    };
    assert!(named(&world, Purpose::Report).is_empty(), "asked is not answered");
    let answers = vec![ScopeAnswer { scope: Scope::Share, yes: true }];
    let answer = AnswerConsent {
        record: consent,
        handed_over: true,
        teach_back: TeachBack::Understood,
        keep_teach_back: None,
        answers,
    };
    world.act(NILA, Command::AnswerConsent(answer), Some(KEY)).unwrap();
    assert_eq!(named(&world, Purpose::Report).len(), 2);
    assert!(named(&world, Purpose::Campaign).is_empty(), "another purpose");
    assert!(members(&world).artefact().entries.iter().all(|line| line.credited.is_empty()), "nobody, for members");
    assert_eq!(public(&world, NILA, Purpose::Report).unwrap().concerned(), [consent], "each consent once");
    let left = |world: &World| {
        let State::Consent(held) = world.devices[NILA].records.record(&consent).unwrap().unwrap().state else {
            panic!("a consent")
        };
        let mut left: Vec<RecordId> = held.disclosures.iter().map(|left| left.artefact).collect();
        left.sort_unstable();
        left
    };
    let mut both = vec![one, two];
    both.sort_unstable();
    world.act(NILA, Command::PublishLedger { purpose: Purpose::Report }, None).unwrap();
    assert_eq!(left(&world), both, "each entry that named her");
    world.act(NILA, Command::PublishLedger { purpose: Purpose::Report }, None).unwrap();
    assert_eq!(left(&world), both, "once for a day");
    world.act(NILA, Command::WithdrawConsent { record: consent }, Some(KEY)).unwrap();
    assert!(named(&world, Purpose::Report).is_empty());
    world.act(NILA, Command::PublishLedger { purpose: Purpose::Report }, None).unwrap();
    assert_eq!(left(&world), both, "nothing of her left again");
}

#[test]
fn an_entry_in_which_a_newer_version_wrote_is_left_out_and_counted() {
    let mut world = world(36);
    let (whole, newer) = (agreed(&mut world, 3), agreed(&mut world, 2));
    approve(&mut world, whole);
    approve(&mut world, newer);
    let mut fact = world.facts.iter().rev().find(|fact| fact.record == newer).unwrap().clone();
    fact.order.id = FactId::new([7; 32]);
    fact.at.seq += 1;
    fact.kind = 0x05F0;
    fact.held = weft_model::fact::Held::Newer;
    world.devices[NILA].records.add([fact], []);
    let cleared = members(&world);
    assert_eq!((lines(&cleared), cleared.artefact().unread), (vec![whole], 1));
    assert_eq!(cleared.artefact().sums[0].amount, 3, "what cannot be judged is in no sum");
    let cleared = public(&world, NILA, Purpose::Report).unwrap();
    assert_eq!((lines(&cleared), cleared.artefact().unread), (vec![whole], 1));
}
