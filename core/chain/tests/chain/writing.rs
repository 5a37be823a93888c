//! Writing a log: where tips are signed, and that every segment fits into a blob.

use weft_chain::limits::{BODY_AT_MOST, TIP_EVERY};
use weft_chain::{BlobKind, Draft, Log, Rejected, Segment, blob, repack};
use weft_model::audience::Lane;
use weft_model::ids::FactId;
use weft_model::membership::MembershipFact;

use crate::world::{asha, control_drafts, draft, epoch_key, facts_of, noise, opening, secret, stranger};

fn acts(count: usize) -> Vec<Draft> {
    (0..count).map(|n| draft(1, u8::try_from(n % 200).unwrap(), vec![], b"")).collect()
}

#[test]
fn a_tip_is_signed_at_every_multiple_of_256() {
    let mut log = Log::start(opening(Lane::Records));
    let tips = |log: &mut Log, count| {
        let segments = log.write(acts(count), &asha().signer).unwrap();
        segments.iter().map(|segment| segment.tip.seq).collect::<Vec<_>>()
    };
    assert_eq!(tips(&mut log, 3), [3]);
    assert_eq!(tips(&mut log, 600), [256, 512, 603]);
    assert_eq!(tips(&mut log, 165), [768], "a write that ends there signs once");
    assert_eq!(tips(&mut log, 0), [0u64; 0]);
    assert_eq!(TIP_EVERY, 256);
}

#[test]
fn however_it_was_written_it_is_one_chain() {
    let mut whole = Log::start(opening(Lane::Records));
    let at_once = whole.write(acts(40), &asha().signer).unwrap();
    for step in [1, 7, 13] {
        let mut log = Log::start(opening(Lane::Records));
        let drafts = acts(40);
        let parts: Vec<_> =
            drafts.chunks(step).flat_map(|part| log.write(part.to_vec(), &asha().signer).unwrap()).collect();
        assert_eq!(log, whole);
        let packed = repack(*log.opened(), *log.id().bytes(), facts_of(&parts), parts.last().unwrap().tip).unwrap();
        assert_eq!(packed, at_once[0], "signatures are the same for the same tip");
    }
}

#[test]
fn what_does_not_compress_still_fits_into_blobs() {
    let mut log = Log::start(opening(Lane::Records));
    let mut drafts = acts(40);
    for (n, draft) in drafts.iter_mut().enumerate() {
        draft.body = noise(BODY_AT_MOST - n, n as u64);
    }
    let segments = log.write(drafts, &asha().signer).unwrap();
    assert!(segments.len() > 4);
    for segment in &segments {
        let sealed = blob::seal(BlobKind::Records, &segment.encode().unwrap(), &secret()).unwrap();
        let (_, plain, _) = blob::open(&sealed.0, &[secret()]).unwrap();
        assert_eq!(Segment::verify(&plain).as_ref(), Ok(segment));
    }
    let first = &segments[0];
    let all = repack(first.opened, first.before, facts_of(&segments), segments.last().unwrap().tip).unwrap();
    assert_eq!(all.encode(), Err(Rejected::TooLarge), "too long a run is refused, not cut");
}

#[test]
fn nothing_is_written_if_anything_is_refused() {
    let mut log = Log::start(opening(Lane::Records));
    let before = log.clone();
    let good = draft(1, 0, vec![], b"");
    for (bad, why) in [
        (Draft { deps: vec![FactId::new([1; 32]); 17], ..good.clone() }, Rejected::TooManyDeps),
        (Draft { depth: 0, ..good.clone() }, Rejected::Depth),
        (Draft { depth: (1 << 40) + 1, ..good.clone() }, Rejected::Depth),
        (Draft { body: vec![0; BODY_AT_MOST + 1], ..good.clone() }, Rejected::TooLarge),
    ] {
        assert_eq!(log.write(vec![good.clone(), bad], &asha().signer), Err(why));
        assert_eq!(log, before);
    }
    assert_eq!(log.write(vec![good], &stranger().signer), Err(Rejected::WrongSigner));
    assert_eq!(log, before);
}

#[test]
fn an_id_is_known_before_it_is_written() {
    let mut log = Log::start(opening(Lane::Records));
    let drafts = acts(3);
    let promised: Vec<_> = (0..).zip(&drafts).map(|(ahead, draft)| log.id_of(draft, ahead)).collect();
    let written = facts_of(&log.write(drafts, &asha().signer).unwrap());
    assert_eq!(written.iter().map(|fact| fact.id).collect::<Vec<_>>(), promised);
}

#[test]
fn an_epoch_key_gets_a_segment_of_its_own() {
    let mut drafts = control_drafts();
    drafts.push(drafts[1].clone());
    drafts.push(drafts[0].clone());
    drafts.push(drafts[1].clone());
    let segments = Log::start(opening(Lane::Control)).write(drafts, &asha().signer).unwrap();
    let lengths: Vec<_> = segments.iter().map(|segment| (segment.facts.len(), segment.announces_key())).collect();
    assert_eq!(lengths, [(1, true), (2, false), (1, true), (1, false)]);
    assert!(segments.iter().all(|segment| Segment::verify(&segment.encode().unwrap()).as_ref() == Ok(segment)));
    assert_eq!(MembershipFact::EpochKey(epoch_key()).kind(), weft_chain::segment::EPOCH_KEY);
}
