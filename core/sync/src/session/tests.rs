//! Meetings of devices in memory, with real logs, keys and blobs: what is said, in how many turns and bytes; wires that break
//! anywhere; and peers that do what no version of Weft does.

pub(crate) mod devices;
mod golden;
mod hostile;

use weft_chain::MissingFile;
use weft_model::audience::Audience;
use weft_model::ids::{AttachmentId, FactId, GroupId, RecordId};

use super::*;
use crate::files::Files;
use devices::{Device, Outcome, meet, meet_until, together};

/// Two devices that share the partnership, a group and so many records.
fn pair(records: u16) -> (Device, Device) {
    let mut audiences = vec![Audience::Partnership, Audience::Group(GroupId::new([7; 16]))];
    audiences.extend((0..records).map(|n| {
        let mut id = [9; 16];
        id[..2].copy_from_slice(&n.to_le_bytes());
        Audience::Record(RecordId::new(id))
    }));
    let [a, b] = together(&audiences);
    (a, b)
}

fn in_step(outcome: &Outcome) {
    for met in &outcome.met {
        let met = met.unwrap();
        assert!(met.in_step && met.kept == met.sent, "{met:?}");
    }
}

#[test]
fn what_one_has_the_other_gets() {
    let (mut a, mut b) = pair(2);
    a.write(Audience::Partnership, 700);
    a.notice(Audience::Partnership);
    b.write(Audience::Group(GroupId::new([7; 16])), 3);
    b.notice(Audience::Group(GroupId::new([7; 16])));
    in_step(&meet(&mut a, &mut b));
    assert_eq!(a.facts(), 703);
    assert!(a.held() == b.held());
    // Notices first, then the small audience, then the large one.
    assert_eq!(b.order.first().map(String::as_str), Some("notice"));
    assert_eq!(a.order, ["notice", "records"]);
}

#[test]
fn nothing_new_takes_one_round_trip_whatever_is_held() {
    let mut costs = Vec::new();
    for facts in [10, 2000] {
        let (mut a, mut b) = pair(0);
        for _ in 0..20 {
            a.another_log();
            a.write(Audience::Partnership, facts / 20 + 1);
        }
        meet(&mut a, &mut b);
        let again = meet(&mut b, &mut a);
        in_step(&again);
        costs.push((again.bytes, again.turns));
    }
    assert_eq!(costs[0], costs[1], "it costs the same whatever is held");
    let (bytes, turns) = costs[0];
    // Three turns of the handshake, the second device's proof and numbers, the first one's numbers.
    assert_eq!(turns, 5);
    assert!(bytes[0] + bytes[1] <= 16 * 1024, "{bytes:?}");
}

/// P14 of the measured targets: the comparison costs what differs, not what there is.
#[test]
fn one_change_among_a_thousand_audiences_is_found_in_three_round_trips() {
    let (mut a, mut b) = pair(1000);
    for audience in a.audiences() {
        a.write(audience, 2);
    }
    in_step(&meet(&mut a, &mut b));
    let changed = a.audiences()[500];
    a.write(changed, 1);
    let again = meet(&mut a, &mut b);
    in_step(&again);
    assert_eq!(b.facts(), a.facts());
    let bytes = again.bytes[0] + again.bytes[1];
    assert!(bytes <= 16 * 1024, "{bytes} bytes");
    // The handshake and both proofs are four turns; numbers, frontiers, and what is sent with the numbers of the end.
    assert!(again.turns <= 4 + 2 * 3, "{} turns", again.turns);
}

#[test]
fn a_digest_is_as_long_for_one_audience_as_for_many() {
    let bytes = [0, 3, 40].map(|records| {
        let (mut a, mut b) = pair(records);
        meet(&mut a, &mut b).bytes
    });
    assert!(bytes.iter().all(|one| *one == bytes[0]), "{bytes:?}");
}

#[test]
fn a_wire_that_breaks_at_any_byte_loses_nothing_and_repeats_at_most_one_segment() {
    let (mut a, mut b) = pair(1);
    a.write(Audience::Partnership, 600);
    a.notice(Audience::Partnership);
    b.write(Audience::Partnership, 300);
    let before = (a.clone(), b.clone());
    let whole = meet(&mut a, &mut b).bytes.iter().sum::<usize>();
    let all = a.held();
    for cut in (0..whole).step_by(149) {
        let (mut a, mut b) = before.clone();
        let broken = meet_until(&mut a, &mut b, cut);
        for (met, other) in [(0, &b), (1, &a)] {
            let met = broken.met[met].unwrap();
            assert!(met.kept <= met.sent && met.kept <= other.taken, "acknowledged is kept: {cut} {met:?}");
        }
        let repeated = (a.repeated, b.repeated);
        in_step(&meet(&mut a, &mut b));
        assert!(a.held() == all && b.held() == all, "{cut}");
        assert!(a.repeated - repeated.0 <= 1 && b.repeated - repeated.1 <= 1, "{cut}: {} {}", a.repeated, b.repeated);
    }
}

#[test]
fn bytes_come_in_any_pieces() {
    for piece in [1, 2, 17, 1000] {
        let (mut a, mut b) = pair(1);
        a.write(Audience::Partnership, 300);
        (a.piece, b.piece) = (piece, piece);
        in_step(&meet(&mut a, &mut b));
        assert!(a.held() == b.held());
    }
}

/// More than may be on its way at once, both ways at the same time.
#[test]
fn credit_bounds_what_is_under_way_and_nothing_waits_for_ever() {
    let (mut a, mut b) = pair(0);
    a.write_large(Audience::Partnership, 600);
    b.write_large(Audience::Partnership, 600);
    let outcome = meet(&mut a, &mut b);
    in_step(&outcome);
    assert!(a.held() == b.held());
    assert!(outcome.bytes.iter().all(|sent| *sent > 3 * CREDIT), "{:?}", outcome.bytes);
    assert!(outcome.largest <= CREDIT + 512 * 1024, "{} bytes at once", outcome.largest);
}

/// A device with nothing, of the same audiences, which these know.
fn somebody_else(known: [&mut Device; 3]) -> Device {
    let mut new = Device::new(&known[0].audiences());
    for device in known {
        device.know(&new);
        new.know(device);
    }
    new
}

#[test]
fn a_fork_reaches_everybody_with_both_branches() {
    let (mut a, mut b) = pair(0);
    a.write(Audience::Partnership, 5);
    in_step(&meet(&mut a, &mut b));
    // One log, gone on with twice: each device hears another half of it.
    let mut twin = a.clone();
    a.write(Audience::Partnership, 3);
    twin.write(Audience::Partnership, 2);
    in_step(&meet(&mut a, &mut b));
    let mut c = somebody_else([&mut a, &mut b, &mut twin]);
    in_step(&meet(&mut twin, &mut c));
    in_step(&meet(&mut b, &mut c));
    assert!(b.held() == c.held());
    assert_eq!(c.facts(), 10, "five, three and two");
    in_step(&meet(&mut a, &mut c));
    assert!(a.held() == c.held());
}

/// Whoever has the shorter branch alone is sent the longer one from where they part, not from where the shorter one ends.
#[test]
fn a_longer_branch_goes_to_whoever_has_the_shorter_one() {
    let (mut a, mut b) = pair(0);
    a.write(Audience::Partnership, 5);
    let mut twin = a.clone();
    for _ in 0..4 {
        a.write(Audience::Partnership, 1);
    }
    twin.write(Audience::Partnership, 1);
    in_step(&meet(&mut a, &mut b));
    let mut c = somebody_else([&mut a, &mut b, &mut twin]);
    in_step(&meet(&mut twin, &mut c));
    in_step(&meet(&mut b, &mut twin));
    assert_eq!(twin.facts(), 10, "five, four and one");
    in_step(&meet(&mut twin, &mut c));
    assert!(twin.held() == c.held());
}

#[test]
fn tellings_and_chunks_that_are_missing_are_asked_for_once() {
    let (mut a, mut b) = pair(0);
    let (telling, file) = (FactId::new([3; 32]), AttachmentId::new([4; 32]));
    a.wants.tellings = vec![telling];
    let chunks = vec![(0, 2), (5, 6)];
    let (record, media_type) = (RecordId::new([6; 16]), "image/jpeg".to_owned());
    a.wants.files = vec![MissingFile { file, record, media_type, size: 1_500_000, here: 900_000, chunks }];
    b.gives = vec![Parcel::Telling(Audience::Partnership, telling), Parcel::Chunk(Audience::Partnership, file, 1)];
    let outcome = meet(&mut a, &mut b);
    assert_eq!(
        b.asked.into_inner(),
        [
            Parcel::Telling(Audience::Partnership, telling),
            Parcel::Chunk(Audience::Partnership, file, 0),
            Parcel::Chunk(Audience::Partnership, file, 1),
            Parcel::Chunk(Audience::Partnership, file, 5),
        ]
    );
    assert_eq!(a.taken, 2, "what the other one has of it");
    // The same is held, but something is still missing: nobody says "in step".
    assert!(outcome.met.iter().all(|met| !met.unwrap().in_step));
}

/// Text first, then what is small, then the rest, whatever audience it is of.
#[test]
fn files_are_asked_for_the_smallest_first() {
    let (mut a, mut b) = pair(0);
    let file = |n: u8, size| MissingFile {
        file: AttachmentId::new([n; 32]),
        record: RecordId::new([6; 16]),
        media_type: "image/jpeg".to_owned(),
        size,
        here: 0,
        chunks: vec![(0, 1)],
    };
    let all = vec![file(1, 200_000), file(2, 9_000), file(3, 70_000), file(4, 200_001)];
    let order = |which: &Files| Wanted::of(Vec::new(), all.clone(), which).files;
    assert_eq!(order(&Files::UpTo(70_000)).iter().map(|file| file.size).collect::<Vec<_>>(), [9_000, 70_000]);
    a.wants = Wanted::of(vec![FactId::new([3; 32])], all.clone(), &Files::All);
    meet(&mut a, &mut b);
    let asked = |parcel: &Parcel| match parcel {
        Parcel::Chunk(_, file, _) => file.bytes()[0],
        _ => 0,
    };
    assert_eq!(b.asked.borrow().iter().map(asked).collect::<Vec<_>>(), [0, 2, 3, 1, 4]);
}

/// Somebody who joined elsewhere shows who let them in, whichever of the two reaches out, and both if need be.
#[test]
fn whoever_is_not_known_yet_shows_who_let_them_in() {
    for (first, second) in [(true, false), (false, true), (true, true)] {
        let (mut a, mut b) = pair(0);
        a.write(Audience::Partnership, 5);
        if first {
            b.forget_device(&a);
        }
        if second {
            a.forget_device(&b);
        }
        in_step(&meet(&mut a, &mut b));
        assert_eq!(b.facts(), 5, "{first} {second}");
    }
}

/// Reached under a key that somebody removed has too, a device that waits could be theirs: it is shown nothing before it has
/// proved itself.
#[test]
fn whoever_has_not_proved_themselves_is_not_shown_who_belongs() {
    let (mut a, mut b) = pair(0);
    b.forget_device(&a);
    a.wary = true;
    let outcome = meet(&mut a, &mut b);
    assert_eq!(outcome.met[0], Err(Broken::NotMember));
    // The other way round the one that is asked knows by then who asks.
    let (mut a, mut b) = pair(0);
    b.forget_device(&a);
    a.wary = true;
    in_step(&meet(&mut b, &mut a));
}

/// A listener whose door is closed knows nothing of the audience: everything of it is sent, once a meeting.
#[test]
fn an_audience_that_the_other_one_says_nothing_of_is_sent_once() {
    let (mut a, mut b) = pair(1);
    let sealed = a.audiences()[2];
    a.write(sealed, 300);
    a.write(Audience::Partnership, 1);
    b.forget(&sealed);
    let outcome = meet(&mut a, &mut b);
    let met = outcome.met[0].unwrap();
    assert!(!met.in_step && met.kept == met.sent && met.sent == 3, "{met:?}");
    assert!(met.rounds <= 3);
}

/// Who is a hundred keys behind is reached at the eighth try, and no key is tried twice.
#[test]
fn keys_are_tried_further_and_further_back() {
    let key = |generation| weft_chain::EpochSecret {
        audience: Audience::Partnership,
        generation,
        key: weft_vault::Key::random(),
    };
    let keys: Vec<_> = (1..=200).rev().map(key).collect();
    let tried = |keys: &[weft_chain::EpochSecret]| {
        let tried = (0..20).map_while(|tried| key_to_try(keys, tried)).map(|key| 200 - key.generation);
        tried.collect::<Vec<_>>()
    };
    assert_eq!(tried(&keys), [0, 1, 3, 7, 15, 31, 63, 127]);
    assert_eq!(tried(&keys[..6]), [0, 1, 3, 5]);
    assert_eq!(tried(&keys[..1]), [0]);
    assert_eq!(tried(&[]), [0; 0]);
}
