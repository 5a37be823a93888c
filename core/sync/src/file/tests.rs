//! Files: round trips, and every way in which one can arrive short, damaged or at the wrong place.

use weft_chain::root::Leaf;
use weft_chain::{EpochSecret, Seals};
use weft_model::audience::Audience;
use weft_model::ids::{BoxKey, GroupId, LogId};
use weft_vault::Key;
use weft_vault::sealedbox::BoxPair;

use super::item::Payload;
use super::*;
use crate::vectors;

fn key(byte: u8) -> Key {
    Key::from_bytes([byte; 32])
}

fn pair(byte: u8) -> BoxPair {
    BoxPair::from_seed(&key(byte))
}

fn box_key(byte: u8) -> BoxKey {
    BoxKey::new(pair(byte).public())
}

fn secret() -> EpochSecret {
    EpochSecret { audience: Audience::Partnership, generation: 1, key: key(0x51) }
}

fn group_secret() -> EpochSecret {
    EpochSecret { audience: Audience::Group(GroupId::new([0xa0; 16])), generation: 2, key: key(0x52) }
}

fn leaf() -> Leaf {
    Leaf { log: LogId::new([1; 32]), seq: 300, chain: [2; 32] }
}

fn items() -> Vec<Item> {
    let seals = secret().seal_to(&[box_key(1), box_key(2)]).unwrap();
    vec![
        Item::Prerequisites(vec![leaf(), leaf()]),
        Item::Control { seals: Some(seals), blob: vec![3; 200] },
        Item::Control { seals: None, blob: vec![4; 10] },
        Item::Blob(vec![5; 40]),
        Item::Newer { tag: 9, bytes: vec![6; 7] },
    ]
}

fn bundle((mut writer, mut file): (Writer, Vec<u8>), items: Vec<Item>) -> Vec<u8> {
    for item in items {
        file.extend(writer.push(item).unwrap());
    }
    file.extend(writer.finish());
    file
}

fn for_all(items: Vec<Item>) -> Vec<u8> {
    bundle(Writer::for_audience(&secret()), items)
}

fn ours() -> Keys {
    Keys { pairs: vec![pair(1)], secrets: vec![group_secret(), secret()] }
}

/// The one key that opens: tests that read thousands of files need not try others.
fn only_key() -> Keys {
    Keys { pairs: vec![], secrets: vec![secret()] }
}

/// Reads `file` in pieces of `step` bytes: its items, runs of damaged frames, and the report.
fn read(file: &[u8], keys: Keys, step: usize) -> Result<(Vec<Item>, Vec<u64>, Report), NotForUs> {
    let mut reader = Reader::new(keys);
    let (mut items, mut damaged) = (Vec::new(), Vec::new());
    for bytes in file.chunks(step) {
        reader.push(bytes);
        loop {
            match reader.pull()? {
                Pulled::Item(item) => items.push(item),
                Pulled::Damaged(frames) => damaged.push(frames),
                Pulled::More => break,
            }
        }
    }
    Ok((items, damaged, reader.finish()))
}

#[test]
fn whatever_the_steps_the_same_comes_back() {
    let (written, file) = (items(), for_all(vec![]));
    assert_eq!(read(&file, ours(), 1).unwrap().0, []);
    let file = for_all(written.clone());
    for step in [1, 7, 640, file.len()] {
        let (items, damaged, report) = read(&file, ours(), step).unwrap();
        assert_eq!((items, damaged), (written.clone(), vec![]));
        assert!(report.is_complete() && report.promised == Some(5));
    }
}

#[test]
fn a_file_opens_for_those_meant() {
    let devices: Vec<BoxKey> = (1..=8).map(box_key).collect();
    let file = bundle(Writer::for_devices(&devices).unwrap(), items());
    for device in 1..=8 {
        let keys = Keys { pairs: vec![pair(99), pair(device)], secrets: vec![secret()] };
        let mut reader = Reader::new(keys.clone());
        reader.push(&file);
        assert!(matches!(reader.pull(), Ok(Pulled::Item(_))));
        assert_eq!(reader.opened_by(), Some(OpenedBy::Device(1)));
        assert!(read(&file, keys, 100).unwrap().2.is_complete());
    }
    let others = Keys { pairs: vec![pair(99)], secrets: vec![secret()] };
    assert_eq!(read(&file, others.clone(), 100), Err(NotForUs));
    assert_eq!(read(&for_all(items()), Keys { secrets: vec![group_secret()], ..others }, 100), Err(NotForUs));
    assert_eq!(Writer::for_devices(&[]).err(), Some(NotWritten::Devices));
    assert_eq!(Writer::for_devices(&vec![box_key(1); 9]).err(), Some(NotWritten::Devices));
    let mut reader = Reader::new(ours());
    reader.push(&for_all(vec![]));
    reader.pull().unwrap();
    assert_eq!(reader.opened_by(), Some(OpenedBy::Audience(1)));
}

#[test]
fn nothing_shows_outside() {
    let (one, two) = (for_all(items()), for_all(items()));
    let same = one.iter().zip(&two).filter(|(a, b)| a == b).count();
    assert!(same < one.len() / 50, "{same} of {} bytes are the same in two files", one.len());
    let audience = for_all(vec![]);
    let devices = bundle(Writer::for_devices(&[box_key(1)]).unwrap(), vec![]);
    assert_eq!(audience.len(), devices.len());
    // The highest bit of a public key is never set: neither kind of slot stands out by it.
    for file in [audience, devices] {
        assert!(file[..HEADER].chunks(80).all(|slot| slot[31] < 0x80));
    }
}

#[test]
fn cut_off_at_every_byte_it_yields_its_whole_frames() {
    let written = items();
    let file = for_all(written.clone());
    let mut ends = vec![HEADER];
    for item in &written {
        let last = ends[ends.len() - 1];
        ends.push(last + frame::LENGTH + Payload::Item(item.clone()).encode().len() + 16);
    }
    for length in 0..file.len() {
        let (items, damaged, report) = read(&file[..length], only_key(), 64).unwrap();
        let whole = ends.iter().skip(1).filter(|end| **end <= length).count();
        assert_eq!((items.as_slice(), damaged.len()), (&written[..whole], 0), "{length} bytes");
        assert!(!report.is_complete() && report.promised.is_none());
        let expected = if length < HEADER { length } else { length - ends[whole] };
        assert_eq!(report.left_over, expected as u64);
    }
}

#[test]
fn every_flipped_bit_is_reported_and_the_other_frames_are_read() {
    let written = items();
    let file = for_all(written.clone());
    for bit in HEADER * 8..file.len() * 8 {
        let mut changed = file.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        let (items, _, report) = read(&changed, only_key(), 333).unwrap();
        assert!(!report.is_complete() && report.damaged == 1, "bit {bit}: {report:?}");
        let missing: Vec<_> = written.iter().filter(|item| !items.contains(item)).collect();
        match report.promised {
            Some(_) => assert!(missing.len() == 1 && items.len() == 4, "bit {bit}"),
            None => assert!(missing.is_empty(), "bit {bit}: only the trailer was hit"),
        }
    }
}

#[test]
fn a_flipped_bit_of_the_header_is_harmless_or_said() {
    let written = items();
    let file = for_all(written.clone());
    let mut refused = 0;
    for bit in 0..HEADER * 8 {
        let mut changed = file.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        match read(&changed, only_key(), file.len()) {
            Ok((items, _, report)) => assert!(items == written && report.is_complete()),
            Err(NotForUs) => refused += 1,
        }
    }
    // Nonce and ciphertext of the one slot; the eight bytes between them say nothing.
    assert_eq!(refused, (24 + 48) * 8);
}

#[test]
fn bytes_lost_or_added_in_the_middle_cost_the_frames_they_hit() {
    let blobs: Vec<Item> = (0..20).map(|n| Item::Blob(vec![n; 100])).collect();
    let file = for_all(blobs.clone());
    for at in (HEADER..file.len() - 300).step_by(11) {
        let lost = [&file[..at], &file[at + 5..]].concat();
        let added = [&file[..at], &[0xaa; 5], &file[at..]].concat();
        for changed in [lost, added] {
            let (items, _, report) = read(&changed, only_key(), 97).unwrap();
            assert!(items.len() >= 18 && report.promised == Some(20) && !report.is_complete(), "{at}: {report:?}");
            assert!(items.iter().all(|item| blobs.contains(item)));
        }
    }
}

#[test]
fn frames_cannot_be_moved_repeated_or_left_out() {
    let blobs: Vec<Item> = (0..4).map(|n| Item::Blob(vec![n; 100])).collect();
    let file = for_all(blobs.clone());
    let size = frame::LENGTH + 101 + 16;
    let frames = |order: &[usize]| {
        let frame = |n: &usize| &file[HEADER + n * size..HEADER + (n + 1) * size];
        let moved: Vec<u8> = order.iter().flat_map(frame).copied().collect();
        let changed = [&file[..HEADER], &moved, &file[HEADER + 4 * size..]].concat();
        read(&changed, ours(), 50).unwrap()
    };
    let (items, _, report) = frames(&[0, 1, 2, 3]);
    assert!(items == blobs && report.is_complete());
    let (items, damaged, report) = frames(&[0, 2, 3]);
    assert_eq!((items.as_slice(), damaged.as_slice()), (&[&blobs[..1], &blobs[2..]].concat()[..], &[1][..]));
    assert!(!report.is_complete());
    let (items, damaged, report) = frames(&[0, 0, 1, 2, 3]);
    assert_eq!((items, damaged.len(), report.left_over), (blobs.clone(), 0, size as u64), "nothing is read twice");
    assert!(!report.is_complete());
    let (items, _, report) = frames(&[1, 0, 2, 3]);
    assert!(items == blobs[1..] && !report.is_complete(), "one that comes too late is not read");
}

#[test]
fn what_follows_the_trailer_is_counted_and_not_read() {
    let mut file = for_all(items());
    file.extend([1; 1000]);
    for step in [10, file.len()] {
        let (items, _, report) = read(&file, ours(), step).unwrap();
        assert_eq!((items.len(), report.left_over, report.is_complete()), (5, 1000, false));
    }
}

#[test]
fn other_files_are_not_for_us() {
    for other in [vec![0; 700], vec![0xff; 10_000], b"PK\x03\x04".repeat(200), vec![7; HEADER]] {
        assert_eq!(read(&other, ours(), 64), Err(NotForUs));
    }
    let (items, _, report) = read(b"short", ours(), 5).unwrap();
    assert_eq!((items.len(), report.left_over, report.is_complete()), (0, 5, false));
}

/// A reader gives up looking after two frames of the largest size, keeps nothing of what follows, and says how much it was.
#[test]
fn endless_rubbish_is_not_kept() {
    let (mut writer, mut file) = Writer::for_audience(&secret());
    file.extend(writer.push(Item::Blob(vec![1; 10])).unwrap());
    let mut reader = Reader::new(ours());
    reader.push(&file);
    assert!(matches!(reader.pull(), Ok(Pulled::Item(_))));
    let mut given_up = false;
    for _ in 0..200 {
        reader.push(&[0x5a; 10_000]);
        while reader.pull().unwrap() != Pulled::More {
            given_up = true;
        }
    }
    assert!(given_up);
    let report = reader.finish();
    assert_eq!((report.items, report.damaged, report.left_over), (1, 1, 2_000_000));
}

/// Whoever holds the key can write a length; it is compared with the limit before anything is kept for it.
#[test]
fn a_length_beyond_the_limit_is_damage() {
    let payload = vec![3; FRAME_AT_MOST + 1];
    let huge = frame::seal(&key(1), 0, &payload);
    assert_eq!(frame::open_length(&key(1), 0, &huge[..frame::LENGTH]), None);
    let largest = frame::seal(&key(1), 0, &payload[1..]);
    assert_eq!(frame::open_length(&key(1), 0, &largest[..frame::LENGTH]), Some(FRAME_AT_MOST + 16));
    let (mut writer, _) = Writer::for_audience(&secret());
    assert_eq!(writer.push(Item::Blob(payload)), Err(NotWritten::TooLarge));
}

#[test]
fn a_file_has_at_most_sixteen_megabytes() {
    let (mut writer, mut file) = Writer::for_audience(&secret());
    let mut written = 0;
    let full = loop {
        match writer.push(Item::Blob(vec![7; 250_000])) {
            Ok(bytes) => file.extend(bytes),
            Err(error) => break error,
        }
        written += 1;
    };
    file.extend(writer.finish());
    assert_eq!((full, written), (NotWritten::Full, 63));
    assert!(file.len() <= PIECE_AT_MOST);
    assert!(read(&file, ours(), 1 << 20).unwrap().2.is_complete());
}

#[test]
fn payloads_of_another_form_are_refused() {
    let refused: [&[u8]; 7] = [&[], &[0], &[4, 1], &[1, 2, 3], &[2, 1, 0], &[2, 9, 0, 0, 0], &[2, 1, 0, 0, 0, 7]];
    for bytes in refused {
        assert_eq!(Payload::decode(bytes), None, "{bytes:?}");
    }
    for item in items() {
        let payload = Payload::Item(item);
        assert_eq!(Payload::decode(&payload.encode()), Some(payload));
    }
}

// Golden vectors of docs/formats.md, names beginning with "file.".

fn golden_items() -> Vec<Item> {
    let seals = Seals::decode(&vectors::given("seals")).unwrap();
    vec![
        Item::Prerequisites(vec![leaf()]),
        Item::Control { seals: Some(seals), blob: b"control".to_vec() },
        Item::Blob(b"blob".to_vec()),
    ]
}

#[test]
fn golden_frames() {
    let mut writer = Writer::under(key(0x71));
    let mut computed = Vec::new();
    for (name, item) in ["file.frame.0", "file.frame.1", "file.frame.2"].into_iter().zip(golden_items()) {
        computed.push((name, writer.push(item).unwrap()));
    }
    computed.push(("file.frame.3", writer.finish()));
    let documented = vectors::documented();
    let differs = |(name, bytes): &&(&str, Vec<u8>)| documented.get(*name) != Some(bytes);
    let line = |(name, bytes): &(&str, Vec<u8>)| format!("{name} = {}\n", vectors::hex(bytes));
    let wrong: String = computed.iter().filter(differs).map(line).collect();
    assert!(wrong.is_empty(), "docs/formats.md should say:\n{wrong}");
}

#[test]
fn golden_headers_still_open() {
    let frames = ["file.frame.0", "file.frame.1", "file.frame.2", "file.frame.3"].map(vectors::given).concat();
    for (name, keys, by) in [
        ("file.header.device", Keys { pairs: vec![pair(0x32)], secrets: vec![] }, OpenedBy::Device(0)),
        ("file.header.audience", Keys { pairs: vec![], secrets: vec![secret()] }, OpenedBy::Audience(0)),
    ] {
        let file = [vectors::given(name), frames.clone()].concat();
        let (items, _, report) = read(&file, keys.clone(), 1000).unwrap();
        assert_eq!(items, golden_items());
        assert!(report.is_complete());
        let mut reader = Reader::new(keys);
        reader.push(&file);
        reader.pull().unwrap();
        assert_eq!(reader.opened_by(), Some(by));
    }
    let known = ["frame.0", "frame.1", "frame.2", "frame.3", "header.device", "header.audience"];
    let documented = vectors::documented();
    let others = documented.keys().filter_map(|name| name.strip_prefix("file.")).find(|name| !known.contains(name));
    assert_eq!(others, None, "a vector that nothing computes");
}

/// Makes the given vectors anew, should the format ever change.
#[test]
#[ignore = "prints vectors that hold chance"]
fn given_vectors_made_anew() {
    let for_chitra = slots::for_device(&key(0x71), &box_key(0x32));
    println!("file.header.device = {}", vectors::hex(&slots::header(vec![for_chitra])));
    let for_all = slots::for_audience(&key(0x71), &secret());
    println!("file.header.audience = {}", vectors::hex(&slots::header(vec![for_all])));
}
