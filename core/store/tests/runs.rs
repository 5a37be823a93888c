//! Segments joined into runs leave a notebook as they do one by one: the same facts, states and refusals, whatever was done
//! to them on the way. 150 random histories of three devices; about 20 seconds.

mod world;

use proptest::prelude::*;
use weft_chain::{Rejected, Run, Segment};
use weft_model::audience::Audience;
use weft_model::records::Records;
use weft_store::{Snapshot, Store, StoreError};
use world::World;
use world::deliver::{Parcel, deliver, in_order, notebook, put};
use world::random::{Dice, history};

/// In memory where the system has such a folder: nothing here is about durability.
fn folder() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).expect("folder")
}

/// Everything of a world as bytes, in the order written; some of it false, cut off, left out, twice or of a newer version.
fn arriving(world: &World, dice: &mut Dice) -> Vec<Vec<u8>> {
    let mut arriving = Vec::new();
    for segment in &world.segments {
        let mut sent = (**segment).clone();
        match dice.roll(14) {
            0 => sent.tip.signature[9] ^= 1,
            1 => sent.before[2] ^= 1,
            2 => sent.opened.audience = Audience::Group(world::group(7)),
            3 => continue,
            4 => arriving.push(sent.encode().expect("packed")),
            _ => {}
        }
        let mut bytes = sent.encode().expect("packed");
        match dice.roll(30) {
            0 => bytes[0] = 2,
            1 => bytes.truncate(bytes.len() / 2),
            _ => {}
        }
        arriving.push(bytes);
    }
    arriving
}

/// What taking in came to: refusals by their segment's number, and whether a false signature was made up for.
#[derive(Default)]
struct Came {
    refused: Vec<(usize, Rejected)>,
    runs: usize,
    vouched_for: bool,
}

/// Takes everything in, in runs or one by one; what has to wait is tried again, as it came, until nothing moves.
fn take(store: &mut Store, arriving: &[Vec<u8>], joined: bool) -> Came {
    let mut came = Came::default();
    let mut left: Vec<usize> = (0..arriving.len()).collect();
    loop {
        let before = left.len();
        let (mut runs, mut waits): (Vec<(Run, Vec<usize>)>, Vec<usize>) = (Vec::new(), Vec::new());
        for number in left {
            let checked = match Segment::check(&arriving[number]) {
                Ok(checked) => checked,
                Err(rejected) => {
                    came.refused.push((number, rejected));
                    continue;
                }
            };
            let alone = match runs.last_mut().filter(|_| joined) {
                None => Some(checked),
                Some((run, numbers)) => {
                    let back = run.join(checked);
                    numbers.extend(back.is_none().then_some(number));
                    back
                }
            };
            runs.extend(alone.map(|checked| (Run::of(checked), vec![number])));
        }
        for (run, numbers) in runs {
            let proven = run.verify();
            let (taken, refused) = numbers.split_at(proven.segments);
            came.refused.extend(refused.iter().map(|number| (*number, Rejected::Signature)));
            let Some(whole) = proven.taken else { continue };
            came.runs += usize::from(taken.len() > 1);
            let falsely = |number: &usize| Segment::verify(&arriving[*number]).is_err();
            came.vouched_for |= taken.iter().any(falsely);
            match store.write(|w| w.append(&whole)) {
                Ok(_) => {}
                Err(StoreError::Gap { .. } | StoreError::UnknownMember { .. }) => waits.extend(taken),
                Err(error) => panic!("{error}"),
            }
        }
        if waits.is_empty() || waits.len() == before {
            came.refused.sort_unstable_by_key(|(number, _)| *number);
            return came;
        }
        left = waits;
    }
}

fn hashes(snapshot: &Snapshot<'_>) -> Vec<([u8; 32], [u8; 32])> {
    let audiences = [Audience::Partnership, Audience::Group(world::group(1)), Audience::Group(world::group(2))];
    let both = |audience| (snapshot.root(&audience).expect("root"), snapshot.state_hash(&audience).expect("hash"));
    audiences.into_iter().map(both).collect()
}

/// Every log as it goes out again, fact by fact.
fn facts(store: &Store) -> Vec<(u64, weft_model::ids::FactId)> {
    let snapshot = store.snapshot();
    let mut facts = Vec::new();
    for audience in snapshot.audiences().expect("audiences") {
        for log in snapshot.logs(&audience).expect("logs") {
            for run in snapshot.runs(&log.id, 1).expect("runs") {
                assert!(run.encode().is_ok_and(|bytes| Segment::verify(&bytes).as_ref() == Ok(&run)));
                facts.extend(run.facts.iter().map(|fact| (fact.seq, fact.id)));
            }
        }
    }
    facts
}

/// The history's notices, and then its segments as they were written.
fn whole(store: &mut Store, world: &World, dice: &mut Dice) {
    let notices = in_order(world).into_iter().filter(|parcel| matches!(parcel, Parcel::Notice(_)));
    let notices: Vec<_> = notices.collect();
    store.write(|w| notices.iter().try_for_each(|notice| put(w, notice).map(drop))).expect("notices");
    deliver(store, in_order(world), dice);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, max_shrink_iters: 64, ..ProptestConfig::default() })]

    #[test]
    fn runs_leave_what_one_by_one_leaves(seed in any::<u64>(), steps in 5usize..60) {
        let world = history(seed, steps);
        let mut dice = Dice(seed ^ 0x5eed);
        let arriving = arriving(&world, &mut dice);
        let folders = [folder(), folder()];
        let mut apart = notebook(folders[0].path(), &world);
        let mut joined = notebook(folders[1].path(), &world);
        let one_by_one = take(&mut apart, &arriving, false);
        let in_runs = take(&mut joined, &arriving, true);
        let (here, there) = (facts(&joined), facts(&apart));
        prop_assert!(there.iter().all(|fact| here.contains(fact)), "whatever comes in one by one comes in");
        let written: Vec<_> = world.segments.iter().flat_map(|segment| segment.facts.iter().map(|f| (f.seq, f.id))).collect();
        prop_assert!(here.iter().all(|fact| written.contains(fact)), "and nothing that nobody wrote");
        if !in_runs.vouched_for {
            prop_assert_eq!(hashes(&joined.snapshot()), hashes(&apart.snapshot()));
            prop_assert_eq!(one_by_one.refused, in_runs.refused);
        }
        // Once everything has come as it was written, nothing is left of how it came before.
        whole(&mut apart, &world, &mut dice);
        whole(&mut joined, &world, &mut dice);
        prop_assert_eq!(hashes(&joined.snapshot()), hashes(&apart.snapshot()));
        for record in world.model_facts().iter().map(|fact| fact.record) {
            prop_assert_eq!(joined.snapshot().record(&record), apart.snapshot().record(&record));
        }
        prop_assert_eq!(facts(&joined).len(), facts(&apart).len());
    }
}

/// Without this, the property above could hold because nothing is ever joined.
#[test]
fn random_histories_reach_what_they_should() {
    let (mut runs, mut refused, mut vouched_for) = (0, 0, 0);
    for seed in 0..60 {
        let world = history(seed * 7919, 60);
        let folder = folder();
        let mut store = notebook(folder.path(), &world);
        let came = take(&mut store, &arriving(&world, &mut Dice(seed)), true);
        runs += came.runs;
        refused += came.refused.len();
        vouched_for += usize::from(came.vouched_for);
    }
    assert!(
        runs > 100 && refused > 100 && vouched_for > 5,
        "{runs} runs, {refused} refused, {vouched_for} vouched for"
    );
}

/// Whoever takes the pieces of a log one after the other has what one who takes it whole has; and each place of a log is
/// known by its chain value, and no other.
#[test]
fn a_log_goes_out_in_pieces_that_follow_each_other() {
    let (mut pieces, mut forked) = (0, 0);
    for seed in 0..20 {
        let world = history(seed * 104_729, 60);
        let folder = folder();
        let mut store = notebook(folder.path(), &world);
        whole(&mut store, &world, &mut Dice(seed));
        let snapshot = store.snapshot();
        for log in snapshot.audiences().unwrap().iter().flat_map(|audience| snapshot.logs(audience).unwrap()) {
            let all = snapshot.runs(&log.id, 1).unwrap();
            let facts = |runs: &[weft_chain::Verified<Segment>]| -> Vec<_> {
                runs.iter().flat_map(|run| run.facts.iter().map(|fact| (fact.seq, fact.id))).collect()
            };
            let last = log.branches.iter().map(|branch| branch.seq).max().unwrap();
            for run in &all {
                for (fact, chain) in run.facts.iter().zip(run.chains()) {
                    assert!(snapshot.chains_at(&log.id, fact.seq).unwrap().contains(&chain));
                }
            }
            assert_eq!(snapshot.chains_at(&log.id, last + 1).unwrap(), Vec::<[u8; 32]>::new());
            assert_eq!(snapshot.chains_at(&log.id, u64::MAX).unwrap(), Vec::<[u8; 32]>::new());
            if log.forked() {
                forked += 1;
                assert_eq!(facts(&snapshot.runs_to(&log.id, 1, 1).unwrap()), facts(&all), "all of a forked log");
                continue;
            }
            for size in [1, 2, 5] {
                let (mut from, mut joined) = (1, Vec::new());
                while from <= last {
                    let piece = snapshot.runs_to(&log.id, from, from + size - 1).unwrap();
                    assert_eq!(piece.first().unwrap().first_seq(), from);
                    assert!(
                        piece
                            .iter()
                            .all(|run| run.encode().is_ok_and(|bytes| Segment::verify(&bytes).as_ref() == Ok(run)))
                    );
                    let end = piece.last().unwrap().tip.seq;
                    assert!(end >= last.min(from + size - 1), "no further than to the next signed place, and no less");
                    joined.extend(facts(&piece));
                    (from, pieces) = (end + 1, pieces + 1);
                }
                assert_eq!(joined, facts(&all));
            }
        }
    }
    assert!(pieces > 200, "{pieces} pieces, {forked} forked logs");
}
