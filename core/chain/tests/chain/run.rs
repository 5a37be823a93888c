//! Runs: whatever arrives, in whatever order, a run takes what one by one takes, refuses no more, and takes nothing that
//! its author did not sign. 600 random arrivals, a few seconds.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use proptest::prelude::*;
use weft_chain::limits::WRITTEN_AT_MOST;
use weft_chain::{Body, Checked, Log, Rejected, Run, Segment, Verified};
use weft_model::audience::{Audience, Lane};
use weft_model::ids::{FactId, GroupId, LogId};

use crate::world::{asha, control_drafts, draft, noise, opening, stranger};

/// Asha's logs: records for everybody, records for her group, control; each in segments of `step` facts. From the 4th
/// segment on, the other installation of each record log says something else.
fn written(step: usize, other: bool) -> Vec<Vec<Segment>> {
    let group = Audience::Group(GroupId::new([0xa0; 16]));
    let mut logs = Vec::new();
    for (audience, lane, count) in [
        (Audience::Partnership, Lane::Records, 24),
        (group, Lane::Records, 9),
        (Audience::Partnership, Lane::Control, 0),
    ] {
        let mut log = Log::start(weft_chain::LogOpened { audience, ..opening(lane) });
        let mut segments = Vec::new();
        if lane == Lane::Control {
            let drafts = [control_drafts(), control_drafts()].concat();
            segments.extend(log.write(drafts, &asha().signer).unwrap());
        }
        let drafts: Vec<_> = (0..count).map(|n| draft(0xff01, n, vec![], format!("words {n}").as_bytes())).collect();
        for (number, part) in drafts.chunks(step).enumerate() {
            let mut part = part.to_vec();
            part.iter_mut().filter(|_| other && number >= 3).for_each(|draft| draft.hlc += 1);
            segments.extend(log.write(part, &asha().signer).unwrap());
        }
        logs.push(segments.into_iter().map(Verified::into_inner).collect());
    }
    logs
}

/// The logs with one, two and three facts a segment, as written and as forked.
static WRITTEN: LazyLock<[[Vec<Vec<Segment>>; 2]; 3]> =
    LazyLock::new(|| [1, 2, 3].map(|step| [false, true].map(|other| written(step, other))));

/// What somebody does to a segment on its way.
#[derive(Debug, Clone, Copy)]
enum Harm {
    None,
    Twice,
    LeftOut,
    Forked,
    Signature,
    SignedByAnother,
    AnotherBefore,
    AnotherBody,
    AnotherAudience,
    FactLeftOut,
    WithoutBodies,
    Newer,
    CutOff,
}

fn harm() -> impl Strategy<Value = Harm> {
    let rare = [
        Harm::Twice,
        Harm::LeftOut,
        Harm::Forked,
        Harm::Signature,
        Harm::SignedByAnother,
        Harm::AnotherBefore,
        Harm::AnotherBody,
        Harm::AnotherAudience,
        Harm::FactLeftOut,
        Harm::WithoutBodies,
        Harm::Newer,
        Harm::CutOff,
    ];
    prop_oneof![5 => Just(Harm::None), 3 => prop::sample::select(rare.to_vec())]
}

fn harmed(segment: &Segment, forked: &Segment, harm: Harm) -> Vec<Vec<u8>> {
    let mut changed = if let Harm::Forked = harm { forked.clone() } else { segment.clone() };
    match harm {
        Harm::LeftOut => return Vec::new(),
        Harm::Signature => changed.tip.signature[7] ^= 1,
        Harm::SignedByAnother => {
            let message = weft_chain::Tip::message(&changed.log(), changed.tip.seq, &changed.tip.chain);
            changed.tip.signature = stranger().signer.sign(&message);
        }
        Harm::AnotherBefore => changed.before[3] ^= 1,
        Harm::AnotherBody => changed.facts[0].body = Some(Body { salt: [9; 16], bytes: b"never said".to_vec() }),
        Harm::AnotherAudience => changed.opened.audience = Audience::Group(GroupId::new([0xb0; 16])),
        Harm::FactLeftOut => drop(changed.facts.remove(0)),
        Harm::WithoutBodies => changed.facts.iter_mut().for_each(|fact| fact.body = None),
        Harm::None | Harm::Twice | Harm::Forked | Harm::Newer | Harm::CutOff => {}
    }
    let mut bytes = changed.encode().unwrap();
    match harm {
        Harm::Newer => bytes[0] = 2,
        Harm::CutOff => bytes.truncate(bytes.len() / 2),
        Harm::Twice => return vec![bytes.clone(), bytes],
        _ => {}
    }
    vec![bytes]
}

/// Somebody who holds logs as far as they have no gap: every fact by its log and place.
#[derive(Default, PartialEq, Eq, Debug)]
struct Holder {
    facts: BTreeSet<(LogId, u64, FactId)>,
    places: BTreeSet<(LogId, u64, [u8; 32])>,
}

impl Holder {
    fn take(&mut self, segment: &Verified<Segment>) {
        let log = segment.log();
        let begins = segment.first_seq() == 1;
        if !begins && !self.places.contains(&(log, segment.first_seq() - 1, segment.before)) {
            return;
        }
        for (fact, chain) in segment.facts.iter().zip(segment.chains()) {
            self.facts.insert((log, fact.seq, fact.id));
            self.places.insert((log, fact.seq, chain));
        }
    }
}

/// A run with the numbers of its segments.
type Numbered = (Run, Vec<usize>);

/// Everything that arrived, joined where it joins: each run with the numbers of its segments, and what was refused.
fn in_runs(arrived: &[Vec<u8>]) -> (Vec<Numbered>, BTreeMap<usize, Rejected>) {
    let (mut runs, mut refused): (Vec<Numbered>, _) = (Vec::new(), BTreeMap::new());
    for (number, bytes) in arrived.iter().enumerate() {
        match Segment::check(bytes) {
            Err(rejected) => drop(refused.insert(number, rejected)),
            Ok(checked) => {
                let alone = match runs.last_mut() {
                    Some((run, numbers)) => {
                        let back = run.join(checked);
                        if back.is_none() {
                            numbers.push(number);
                        }
                        back
                    }
                    None => Some(checked),
                };
                runs.extend(alone.map(|checked| (Run::of(checked), vec![number])));
            }
        }
    }
    (runs, refused)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_run_comes_to_what_one_by_one_comes_to(
        step in 0usize..3,
        harms in prop::collection::vec((0usize..3, harm()), 5..60),
        swaps in prop::collection::vec((0usize..60, 0usize..60), 0..3),
    ) {
        let [logs, forked] = &WRITTEN[step];
        let places = |s: &Segment| s.facts.iter().map(|fact| (s.log(), fact.seq, fact.id)).collect::<Vec<_>>();
        let honest: BTreeSet<_> = logs.iter().chain(forked).flatten().flat_map(places).collect();
        // Each log in sequence, the logs taking turns as chance has it.
        let mut next = [0; 3];
        let mut arrived = Vec::new();
        for (log, harm) in harms {
            if let Some(segment) = logs[log].get(next[log]) {
                next[log] += 1;
                arrived.extend(harmed(segment, &forked[log][next[log] - 1], harm));
            }
        }
        for (a, b) in swaps {
            if a < arrived.len() && b < arrived.len() {
                arrived.swap(a, b);
            }
        }

        let alone: BTreeMap<usize, Result<Verified<Segment>, Rejected>> =
            arrived.iter().map(|bytes| Segment::verify(bytes)).enumerate().collect();
        let (mut one_by_one, mut joined) = (Holder::default(), Holder::default());
        alone.values().flatten().for_each(|segment| one_by_one.take(segment));

        let (runs, mut refused) = in_runs(&arrived);
        let mut vouched_for = false;
        for (run, numbers) in runs {
            let proven = run.verify();
            let (taken, left) = numbers.split_at(proven.segments);
            refused.extend(left.iter().map(|number| (*number, Rejected::Signature)));
            let Some(whole) = proven.taken else {
                prop_assert!(taken.is_empty());
                continue;
            };
            // It is a segment like any other, and the last of its own is one whose signature was checked.
            prop_assert_eq!(Segment::verify(&whole.encode().unwrap()), Ok(whole.clone()));
            let last = alone[taken.last().unwrap()].as_ref().unwrap();
            prop_assert_eq!(last.tip, whole.tip);
            // False signatures that a later one makes up for; everything else about them held.
            for number in taken {
                vouched_for |= alone[number] == Err(Rejected::Signature);
                prop_assert!(matches!(alone[number], Ok(_) | Err(Rejected::Signature)));
            }
            prop_assert!(taken.len() == 1 || whole.opened.lane == Lane::Records);
            joined.take(&whole);
        }
        // The same refusals for the same reasons, but for what was made up for.
        for (number, rejected) in &refused {
            prop_assert_eq!(alone[number].as_ref().err(), Some(rejected));
        }
        let refused_alone = alone.values().filter(|segment| segment.is_err()).count();
        prop_assert!(refused.len() == refused_alone || vouched_for);
        // The same facts, and never one that its author did not write.
        prop_assert!(one_by_one == joined || vouched_for);
        prop_assert!(joined.facts.is_subset(&honest));
        prop_assert!(one_by_one.facts.is_subset(&joined.facts));
    }
}

fn one_fact_each(count: u8, size: usize) -> Vec<Checked> {
    let mut log = Log::start(opening(Lane::Records));
    let body = |n: u8| noise(size, u64::from(n));
    let drafts = (0..count).map(|n| draft(0xff01, n, vec![], &body(n)));
    let segments = drafts.flat_map(|draft| log.write(vec![draft], &asha().signer).unwrap());
    segments.map(|segment| Segment::check(&segment.encode().unwrap()).unwrap()).collect()
}

fn joined(segments: Vec<Checked>) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for next in segments {
        let alone = match runs.last_mut() {
            Some(run) => run.join(next),
            None => Some(next),
        };
        runs.extend(alone.map(Run::of));
    }
    runs
}

#[test]
fn a_run_is_one_segment_with_one_tip() {
    let runs = joined(one_fact_each(40, 100));
    assert_eq!(runs.len(), 1);
    let proven = runs[0].clone().verify();
    let whole = proven.taken.unwrap();
    assert_eq!((proven.segments, whole.facts.len(), whole.first_seq(), whole.tip.seq), (40, 40, 1, 40));
    let at_once = Log::start(opening(Lane::Records))
        .write((0..40).map(|n| draft(0xff01, n, vec![], &noise(100, u64::from(n)))).collect(), &asha().signer)
        .unwrap();
    assert_eq!(whole, at_once[0], "as if it had been written at once");
}

/// What is kept of a run can be handed on: it fits into a blob, however badly its words compress.
#[test]
fn a_run_ends_where_a_blob_ends() {
    for (count, size) in [(200, 4_000), (30, 30_000)] {
        let runs = joined(one_fact_each(count, size));
        assert!(runs.len() > 2);
        for run in runs {
            assert!(run.size() <= WRITTEN_AT_MOST);
            assert!(run.verify().taken.unwrap().encode().is_ok());
        }
    }
    let many = joined([one_fact_each(250, 0), one_fact_each(250, 0)].concat());
    assert_eq!(many.len(), 2, "the second time it begins anew");
}

#[test]
fn the_good_ones_before_a_bad_one_are_kept() {
    let mut log = Log::start(opening(Lane::Records));
    let mut segments: Vec<Segment> = Vec::new();
    for n in 0..5 {
        let written = log.write(vec![draft(0xff01, n, vec![], b"")], &asha().signer).unwrap();
        segments.extend(written.into_iter().map(Verified::into_inner));
    }
    for segment in &mut segments[3..] {
        segment.tip.signature = [0; 64];
    }
    let checked = segments.iter().map(|segment| Segment::check(&segment.encode().unwrap()).unwrap());
    let proven = joined(checked.collect()).remove(0).verify();
    assert_eq!((proven.segments, proven.taken.unwrap().tip.seq), (3, 3));
    let none = Segment::check(&segments[4].encode().unwrap()).unwrap();
    assert_eq!(none.clone().verify(), Err(Rejected::Signature));
    assert_eq!(Run::of(none).verify().taken, None);
}
