//! Segments: what verifies, and everything that must not.

use weft_chain::limits::{DEPTH_AT_MOST, SEGMENT_AT_MOST};
use weft_chain::{Body, Header, Log, Rejected, Segment, Tip, Verified, commit, fact_id, next_chain, repack};
use weft_model::audience::Lane;
use weft_model::fact::{Held, SCHEMA, TELLING};
use weft_model::ids::FactId;

use crate::world::{
    asha, control_drafts, draft, facts_of, flipped, one_segment, opening, record_drafts, records, stranger,
};

fn control() -> Verified<Segment> {
    one_segment(Lane::Control, control_drafts().split_off(1))
}

/// The segment with another content, everything behind the change made anew but for the signature.
fn again(segment: &Segment) -> Result<Verified<Segment>, Rejected> {
    Segment::verify(&segment.encode()?)
}

#[test]
fn what_was_written_comes_back() {
    for written in [control(), records()] {
        let bytes = written.encode().unwrap();
        assert_eq!(Segment::verify(&bytes), Ok(written.clone()));
        let packed = repack(written.opened, written.before, written.facts.clone(), written.tip);
        assert_eq!(packed, Ok(written));
    }
}

#[test]
fn every_flipped_bit_of_a_control_segment_is_refused() {
    let bytes = control().encode().unwrap();
    for (bit, changed) in flipped(&bytes) {
        assert!(Segment::verify(&changed).is_err(), "bit {bit}");
    }
}

/// A few bits of a zstd frame say nothing about its content; those are harmless, all others refused.
#[test]
fn every_flipped_bit_of_packed_records_is_refused_or_harmless() {
    let written = records();
    let bytes = written.encode().unwrap();
    let mut refused = 0;
    for (bit, changed) in flipped(&bytes) {
        match Segment::verify(&changed) {
            Ok(segment) => assert_eq!(segment, written, "bit {bit}"),
            Err(_) => refused += 1,
        }
    }
    assert!(refused > bytes.len() * 8 * 9 / 10);
}

#[test]
fn cut_off_at_every_byte_it_is_refused() {
    for segment in [control(), records()] {
        let bytes = segment.encode().unwrap();
        for length in 0..bytes.len() {
            assert!(Segment::verify(&bytes[..length]).is_err(), "{length} bytes");
        }
    }
}

#[test]
fn huge_lengths_are_refused_before_anything_is_read() {
    let bytes = control().encode().unwrap();
    for at in 3..bytes.len() - 4 {
        let mut changed = bytes.clone();
        changed[at..at + 4].copy_from_slice(&[0xff; 4]);
        assert!(Segment::verify(&changed).is_err(), "at {at}");
    }
    assert_eq!(Segment::verify(&vec![0; SEGMENT_AT_MOST + 1]), Err(Rejected::TooLarge));
}

#[test]
fn a_fact_left_out_or_moved_breaks_the_chain() {
    let written = records();
    for left_out in 0..3 {
        let mut changed = (*written).clone();
        changed.facts.remove(left_out);
        assert_eq!(again(&changed), Err(Rejected::Chain));
    }
    let mut changed = (*written).clone();
    changed.facts.swap(0, 1);
    assert_eq!(again(&changed), Err(Rejected::Chain));
    let mut changed = (*written).clone();
    changed.facts.push(written.facts[0].clone());
    assert_eq!(again(&changed), Err(Rejected::Chain));
}

#[test]
fn a_forged_tip_is_refused() {
    let written = records();
    let tip = written.tip;
    let forged = |tip: Tip| again(&Segment { tip, ..(*written).clone() });
    let message = Tip::message(&written.log(), tip.seq, &tip.chain);
    assert_eq!(forged(Tip { signature: stranger().signer.sign(&message), ..tip }), Err(Rejected::Signature));
    assert_eq!(forged(Tip { seq: tip.seq + 1, ..tip }), Err(Rejected::Chain));
    assert_eq!(forged(Tip { seq: 2, ..tip }), Err(Rejected::Chain), "seq would begin at 0");
    assert_eq!(forged(Tip { seq: 1 << 40, ..tip }), Err(Rejected::Chain));
    for seq in [(1 << 40) + 1, u64::MAX] {
        assert_eq!(forged(Tip { seq, ..tip }), Err(Rejected::TooLarge));
    }
}

#[test]
fn facts_belong_to_their_log_alone() {
    let written = records();
    let mut elsewhere = (*written).clone();
    elsewhere.opened.incarnation = weft_model::ids::Incarnation::new([0x62; 16]);
    assert_eq!(again(&elsewhere), Err(Rejected::Chain), "log id and ids of facts differ");
    elsewhere.before = *elsewhere.log().bytes();
    assert_eq!(again(&elsewhere), Err(Rejected::Chain));

    let mut another_key = (*written).clone();
    another_key.opened.device = stranger().sign_key();
    assert_eq!(again(&another_key), Err(Rejected::Chain));
}

#[test]
fn the_middle_of_a_log_checks_alone_and_a_gap_shows() {
    let mut log = Log::start(opening(Lane::Records));
    let first = log.write(record_drafts(), &asha().signer).unwrap().remove(0);
    let second = log.write(vec![draft(1, 9, vec![], b"")], &asha().signer).unwrap().remove(0);
    let third = log.write(vec![draft(1, 10, vec![], b"")], &asha().signer).unwrap().remove(0);
    assert_eq!(again(&third), Ok(third.clone()));
    assert_eq!((second.first_seq(), second.before), (4, first.tip.chain));
    assert_eq!((third.first_seq(), third.before), (5, second.tip.chain));
    assert_ne!(third.before, first.tip.chain, "without the second there is a gap");
    let all = facts_of(&[first.clone(), second, third.clone()]);
    let whole = repack(first.opened, first.before, all, third.tip).unwrap();
    assert_eq!((whole.first_seq(), whole.facts.len(), whole.chains()[2]), (1, 5, first.tip.chain));
    let resumed = Log::resume(first.opened, 5, third.tip.chain);
    assert_eq!(resumed, log);
}

#[test]
fn a_fork_shows_as_two_chains_at_one_place() {
    let base = Log::start(opening(Lane::Records));
    let (mut one, mut two) = (base.clone(), base);
    let one = one.write(vec![draft(1, 0, vec![], b"")], &asha().signer).unwrap().remove(0);
    let two = two.write(vec![draft(1, 1, vec![], b"")], &asha().signer).unwrap().remove(0);
    assert_eq!((one.log(), one.tip.seq), (two.log(), two.tip.seq));
    assert_ne!(one.tip.chain, two.tip.chain);
    assert!(again(&one).is_ok() && again(&two).is_ok(), "both are proof");
}

#[test]
fn only_tellings_may_be_without_body() {
    let written = records();
    let mut erased = (*written).clone();
    erased.facts[1].body = None;
    let erased = again(&erased).unwrap();
    assert_eq!(erased.to_facts()[1].held, Held::Newer, "of a newer version, with its body or without");
    assert_eq!(Held::read(SCHEMA, 0x8510, None), Held::Absent);
    assert_eq!(Held::read(SCHEMA, 0x8510, Some(b"not of its form")), Held::Absent, "as for whoever lacks it");
    assert_eq!(Held::read(SCHEMA, 0x0503, Some(b"short")), Held::Malformed);
    assert_eq!(erased.chains(), written.chains());
    for act in [0, 2] {
        let mut changed = (*written).clone();
        changed.facts[act].body = None;
        assert_eq!(again(&changed), Err(Rejected::ActWithoutBody));
    }
    let mut changed = (*written).clone();
    changed.facts[1].body = Some(Body { salt: [1; 16], bytes: b"other words".to_vec() });
    assert_eq!(again(&changed), Err(Rejected::Commitment));
    changed.facts[1].body = Some(Body { salt: [9; 16], bytes: written.facts[1].body.clone().unwrap().bytes });
    assert_eq!(again(&changed), Err(Rejected::Commitment));
}

#[test]
fn unknown_kinds_and_schemas_are_kept() {
    let facts = again(&records()).unwrap().to_facts();
    assert!(matches!(facts[0].held, Held::Known(_)));
    assert_eq!((&facts[1].held, facts[1].kind), (&Held::Newer, 0xff01));
    assert_eq!(facts[2].held, Held::Newer);
    assert!(facts[1].is_telling() && !facts[2].is_telling());
    let broken = one_segment(Lane::Records, vec![draft(0x0501, 0, vec![], b"no proposal")]);
    assert_eq!(again(&broken).unwrap().to_facts()[0].held, Held::Malformed);
}

#[test]
fn an_epoch_key_shares_its_segment_with_nothing() {
    let segments = Log::start(opening(Lane::Control)).write(control_drafts(), &asha().signer).unwrap();
    assert!(segments[0].announces_key() && !segments[1].announces_key());
    let mixed = repack(segments[0].opened, segments[0].before, facts_of(&segments), segments[1].tip);
    assert_eq!(mixed, Err(Rejected::KeyNotAlone));
}

#[test]
fn each_fact_is_on_its_lane() {
    let mut records = Log::start(opening(Lane::Records));
    assert_eq!(records.write(control_drafts(), &asha().signer), Err(Rejected::WrongLane));
    let mut control = Log::start(opening(Lane::Control));
    assert_eq!(control.write(vec![draft(0x0501, 0, vec![], b"")], &asha().signer), Err(Rejected::WrongLane));
    // Every area that people write in, and every telling, those of a membership too, but for areas that nobody knows yet.
    let acts = [0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x09].map(|area| area << 8 | 0x7f);
    for kind in acts.into_iter().chain(acts.map(|act| act | TELLING)).chain([0x8120]) {
        let one = vec![draft(kind, 0, vec![], b"")];
        assert_eq!(control.write(one.clone(), &asha().signer), Err(Rejected::WrongLane), "{kind:#06x}");
        assert!(records.write(one, &asha().signer).is_ok(), "{kind:#06x}");
    }
    let unknown = vec![draft(0x6601, 0, vec![], b"")];
    assert!(control.write(unknown.clone(), &asha().signer).is_ok());
    assert!(records.write(unknown, &asha().signer).is_ok());
}

#[test]
fn headers_have_one_form() {
    let header = Header {
        schema: 1,
        kind: 2,
        depth: 1,
        hlc: 3,
        record: crate::world::record(),
        deps: vec![FactId::new([4; 32])],
        commit: commit(&[5; 16], b"body"),
    };
    let bytes = header.encode();
    assert_eq!(Header::decode(&bytes), Ok(header.clone()));
    for length in 0..bytes.len() {
        assert!(Header::decode(&bytes[..length]).is_err());
    }
    assert_eq!(Header::decode(&[bytes.as_slice(), &[0]].concat()), Err(Rejected::Trailing));
    // 1 written in two bytes instead of one.
    assert_eq!(Header::decode(&[&[0x81, 0], &bytes[1..]].concat()), Err(Rejected::Malformed));
    for depth in [0, DEPTH_AT_MOST + 1, u64::MAX] {
        assert_eq!(Header::decode(&Header { depth, ..header.clone() }.encode()), Err(Rejected::Depth));
    }
    for (deps, taken) in [(16, true), (17, false)] {
        let many = Header { deps: vec![FactId::new([4; 32]); deps], ..header.clone() };
        assert_eq!(Header::decode(&many.encode()).is_ok(), taken, "{deps} dependencies");
    }
}

#[test]
fn ids_depend_on_log_place_and_header() {
    let log = opening(Lane::Records).id();
    let other = opening(Lane::Control).id();
    assert_ne!(fact_id(&log, 1, b"header"), fact_id(&log, 2, b"header"));
    assert_ne!(fact_id(&log, 1, b"header"), fact_id(&other, 1, b"header"));
    assert_ne!(fact_id(&log, 1, b"header"), fact_id(&log, 1, b"headers"));
    let id = fact_id(&log, 1, b"header");
    assert_ne!(next_chain(log.bytes(), &id), next_chain(other.bytes(), &id));
}

#[test]
fn formats_of_a_newer_version_are_named_as_such() {
    let mut bytes = records().encode().unwrap();
    bytes[0] = 2;
    assert_eq!(Segment::verify(&bytes), Err(Rejected::NewerFormat(2)));
    assert!(Rejected::NewerFormat(2).may_pass_later());
    bytes[0] = 0;
    assert_eq!(Segment::verify(&bytes), Err(Rejected::Malformed));
}
