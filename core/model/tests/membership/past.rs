//! What a device knows of the past: the control facts it holds, and what waits for those that it does not.

use weft_model::fold::State;
use weft_model::membership::control_record;
use weft_model::notice::{Notice, NoticeAuthor};

use super::*;

#[test]
fn a_past_says_which_control_facts_it_holds_how_deep_and_by_whom() {
    let mut world = World::new(70);
    world.join(NILA);
    let past = world.devices[NILA].records.past();
    let held: Vec<FactId> = past.facts().map(Fact::id).collect();
    assert_eq!(held.len(), 2, "whom nila let in");
    let depths = world.facts.iter().map(|fact| past.depth(&fact.id()));
    assert_eq!(depths.collect::<Vec<_>>(), [Some(1), Some(2)], "the second has the first in its past");
    for fact in &world.facts {
        assert!(held.contains(&fact.id()) && past.holds(&fact.id()));
        assert_eq!(past.wrote(&fact.id()), Some(world.devices[NILA].actor.mid));
        let elsewhere = world.devices[HUDA].records.past();
        assert!(!elsewhere.holds(&fact.id()), "huda has not heard of it");
        assert_eq!((elsewhere.depth(&fact.id()), elsewhere.wrote(&fact.id())), (None, None));
    }
}

#[test]
fn records_over_a_past_fold_as_where_it_was_taken_in_and_follow_it() {
    let mut world = World::new(71);
    let mut over = MemoryRecords::over(world.devices[SARA].records.past());
    let mut taken = 0;
    for by in [SARA, world.join(NILA)] {
        let record = propose_entry(&mut world, by);
        world.all_meet();
        over.follow(world.devices[NILA].records.past());
        let (from, to) = (taken, world.facts.len());
        over.add(world.facts[from..to].iter().filter(|fact| !fact.is_control()).cloned(), []);
        taken = to;
        let folded = over.record(&record).unwrap();
        assert!(folded.is_some());
        assert_eq!(folded, world.devices[NILA].records.record(&record).unwrap());
    }
}

#[test]
fn the_words_of_a_reason_stand_under_the_act_of_whoever_wrote_both() {
    let mut world = World::new(72);
    let ina = world.join(NILA);
    world.all_meet();
    world.act(NILA, remove(&world, ina), None).unwrap();
    let [act, words] = &world.facts[world.facts.len() - 2..] else { panic!("an act and its words") };
    let (act, words, mut others) = (act.id(), words.id(), words.clone());
    // Huda puts words of hers under it, and her clock makes them the earlier ones.
    (others.author, others.order.hlc, others.order.id) = (world.devices[HUDA].actor.mid, 0, FactId::new([9; 32]));
    world.facts.push(others);
    world.all_meet();
    let record = control_record(&now(&world, SARA), &Audience::Partnership);
    let State::Membership(membership) = world.devices[SARA].records.record(&record).unwrap().unwrap().state else {
        panic!("a membership")
    };
    let reasons: Vec<_> = membership.reasons.iter().map(|(of, telling)| (*of, telling.fact)).collect();
    assert_eq!(reasons, [(act, words)]);
}

#[test]
fn a_notice_waits_for_the_control_facts_that_it_names() {
    let mut world = World::new(73);
    world.all_meet();
    let record = asked(&mut world, NILA);
    let facts = world.facts.clone();
    // Nila lets somebody in, and names that fact in what she writes next.
    world.join(NILA);
    let notice = suspend(&mut world, NILA, record);
    let mut records = MemoryRecords::new(&world.genesis);
    records.add(facts, world.notices.clone());
    let counting = |records: &MemoryRecords| notices(records, record);
    assert_eq!(counting(&records), [], "who belonged when she wrote it is not known here");
    records.add(world.facts.clone(), []);
    assert_eq!(counting(&records), [notice]);
}

#[test]
fn a_notice_counts_only_of_a_device_that_belonged_when_it_wrote() {
    let mut world = World::new(74);
    world.all_meet();
    let record = asked(&mut world, NILA);
    world.all_to(HUDA);
    suspend(&mut world, NILA, record);
    let honest = world.notices.last().unwrap().clone();
    let by = |mid, id| Notice { author: NoticeAuthor::Device(mid), id: NoticeId::new([id; 32]), ..honest.clone() };
    let sara = by(world.devices[SARA].actor.mid, 2);
    // Sara belongs by now, but not in the past that this one names.
    let early = Notice { heads: vec![], ..sara.clone() };
    let records = &mut world.devices[HUDA].records;
    records.add([], [by(Mid::new([1; 16]), 1), early]);
    assert_eq!(notices(records, honest.record), []);
    records.add([], [honest.clone(), sara.clone()]);
    let mut counting = [honest.id, sara.id];
    counting.sort_unstable();
    assert_eq!(notices(records, honest.record), counting);
}
