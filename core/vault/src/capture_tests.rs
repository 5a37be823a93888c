//! Captures killed at every byte, flipped at every bit, and put together wrongly; a few seconds.

use std::io::Read;

use proptest::prelude::*;

use super::*;

fn blobs() -> Key {
    Key::from_bytes([0x42; 32])
}

/// A finished capture of these chunks; each inner list is a part of its own.
fn captured(parts: &[&[&[u8]]]) -> Vec<u8> {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("x");
    for (number, part) in parts.iter().enumerate() {
        let mut writer = if number == 0 {
            Writer::begin(File::create(&path).unwrap(), &blobs()).unwrap()
        } else {
            let file = File::options().read(true).write(true).open(&path).unwrap();
            resume(file, &blobs()).unwrap().0
        };
        for chunk in *part {
            writer.write_all(chunk).unwrap();
            writer.flush().unwrap();
        }
        if number + 1 == parts.len() {
            writer.finish().unwrap();
        }
    }
    std::fs::read(&path).unwrap()
}

/// All that can be read, and how it ends.
fn read(bytes: &[u8]) -> (Vec<u8>, Result<(), CaptureError>) {
    let mut plain = Vec::new();
    let mut reader = match Reader::new(bytes, &blobs()) {
        Ok(reader) => reader,
        Err(error) => return (plain, Err(error)),
    };
    loop {
        match reader.next_chunk() {
            Ok(Some(chunk)) => plain.extend_from_slice(&chunk),
            Ok(None) => return (plain, Ok(())),
            Err(error) => return (plain, Err(error)),
        }
    }
}

fn whole(bytes: &[u8]) -> Whole {
    Reader::new(bytes, &blobs()).unwrap().whole().unwrap()
}

const PARTS: &[&[&[u8]]] = &[&[b"one ", b"two "], &[b"three "], &[b"four ", b"five"]];
const PLAIN: &[u8] = b"one two three four five";

#[test]
fn what_was_written_in_parts_is_read_as_one() {
    let bytes = captured(PARTS);
    assert_eq!(read(&bytes), (PLAIN.to_vec(), Ok(())));
    let whole = whole(&bytes);
    assert_eq!((whole.bytes, whole.plain, whole.end), (bytes.len() as u64, PLAIN.len() as u64, End::Finished));
    assert!(!bytes.windows(4).any(|window| window == b"thre"), "nothing plain");
    assert_eq!(Reader::new(&*bytes, &Key::random()).err(), Some(CaptureError::Unopened));
}

#[test]
fn every_length_around_a_chunk() {
    for size in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 5] {
        let plain: Vec<u8> = (0..size).map(|at| (at % 251) as u8).collect();
        let mut writer = Writer::begin(Vec::new(), &blobs()).unwrap();
        for piece in plain.chunks(10_007) {
            writer.write_all(piece).unwrap();
        }
        let bytes = writer.finish().unwrap();
        let chunks = size.div_ceil(CHUNK).max(1);
        assert_eq!(bytes.len(), HEAD + 25 + size + chunks * 22, "{size}");
        assert_eq!(read(&bytes), (plain, Ok(())), "{size}");
    }
}

#[test]
fn killed_at_every_byte_it_goes_on_with_at_most_the_last_chunk_lost() {
    let bytes = captured(PARTS);
    let ends = [0, 4, 8, 14, 19, 23];
    for cut in HEAD..bytes.len() {
        let torn = &bytes[..cut];
        let held = whole(torn);
        assert!(matches!(held.end, End::Open | End::Torn), "{cut}: {held:?}");
        assert!(ends.contains(&held.plain), "{cut}: whole chunks, {held:?}");
        assert_eq!(read(torn), (PLAIN[..held.plain as usize].to_vec(), Err(CaptureError::Interrupted)), "{cut}");
        // No whole chunk is given up: what comes behind is shorter than the chunk after it would be.
        assert!(cut - (held.bytes as usize) < 25 + 5 + 17 + 6, "{cut}: {held:?}");

        let mut file = tempfile::tempfile().unwrap();
        file.write_all(torn).unwrap();
        let (mut writer, there) = resume(file, &blobs()).unwrap();
        assert_eq!(there, held.plain);
        writer.write_all(b"and on").unwrap();
        let mut file = writer.finish().unwrap();
        let mut again = Vec::new();
        file.seek(SeekFrom::Start(0)).unwrap();
        file.read_to_end(&mut again).unwrap();
        let expected = [&PLAIN[..there as usize], b"and on"].concat();
        assert_eq!(read(&again), (expected, Ok(())), "{cut}");
        assert_eq!(resume(file, &blobs()).err(), Some(CaptureError::Finished));
    }
    for cut in 0..HEAD {
        assert_eq!(read(&bytes[..cut]).1, Err(CaptureError::Unopened), "{cut}");
    }
}

#[test]
fn a_full_chunk_torn_or_blank_is_lost_and_nothing_else() {
    let mut writer = Writer::begin(Vec::new(), &blobs()).unwrap();
    writer.write_all(&[7; 3 * CHUNK]).unwrap();
    let bytes = writer.finish().unwrap();
    let frame = CHUNK + 22;
    let second = HEAD + 25 + frame;
    for cut in [second + 1, second + 5, second + frame - 1] {
        let held = whole(&bytes[..cut]);
        assert_eq!((held.bytes, held.plain, held.end), (second as u64, CHUNK as u64, End::Torn), "{cut}");
    }
    // The file has its length, its last blocks were never written.
    let mut blank = bytes[..second + frame].to_vec();
    blank[second + 100..].fill(0);
    assert_eq!((whole(&blank).plain, whole(&blank).end), (CHUNK as u64, End::Torn));
    // More than one chunk is broken: no kill does that, so nothing is cut off.
    let mut broken = bytes;
    broken[second + 100] ^= 1;
    assert_eq!((whole(&broken).plain, whole(&broken).end), (CHUNK as u64, End::Damaged));
    assert_eq!(read(&broken), (vec![7; CHUNK], Err(CaptureError::Damaged)));
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(&broken).unwrap();
    assert_eq!(resume(file.try_clone().unwrap(), &blobs()).err(), Some(CaptureError::Damaged));
    assert_eq!(file.metadata().unwrap().len(), broken.len() as u64);
}

#[test]
fn no_bit_can_change_unnoticed() {
    let bytes = captured(PARTS);
    for bit in 0..bytes.len() * 8 {
        let mut changed = bytes.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        let (plain, end) = read(&changed);
        assert!(PLAIN.starts_with(&plain), "bit {bit}: {plain:?}");
        assert!(end.is_err(), "bit {bit}");
    }
}

/// Where each frame of the capture of [`PARTS`] begins, and where the last one ends.
fn frames(bytes: &[u8]) -> Vec<usize> {
    let (mut at, mut starts) = (HEAD, Vec::new());
    while let Some(kind) = bytes.get(at) {
        starts.push(at);
        at += match *kind {
            PART => 25,
            _ => 5 + u32::from_le_bytes(bytes[at + 1..at + 5].try_into().unwrap()) as usize,
        };
    }
    starts.push(at);
    starts
}

#[test]
fn frames_left_out_moved_or_repeated_are_noticed() {
    let bytes = captured(PARTS);
    let starts = frames(&bytes);
    let pieces: Vec<&[u8]> = starts.windows(2).map(|pair| &bytes[pair[0]..pair[1]]).collect();
    assert_eq!(pieces.len(), 3 + 6, "three headers, five chunks, and the empty one that says it is the last");
    let made = |order: &[usize]| {
        let parts = order.iter().map(|piece| pieces[*piece]);
        [&bytes[..HEAD]].into_iter().chain(parts).collect::<Vec<_>>().concat()
    };
    let all: Vec<usize> = (0..pieces.len()).collect();
    assert_eq!(read(&made(&all)), (PLAIN.to_vec(), Ok(())));
    let mut orders = Vec::new();
    for from in 0..all.len() {
        for to in from + 1..=all.len() {
            let (before, middle, after) = (&all[..from], &all[from..to], &all[to..]);
            orders.push([before, after].concat());
            orders.push([before, middle, middle, after].concat());
            for place in 0..after.len() {
                let (near, far) = after.split_at(place + 1);
                orders.push([before, near, middle, far].concat());
            }
        }
    }
    for order in orders.iter().filter(|order| **order != all) {
        let (plain, end) = read(&made(order));
        assert!(end.is_err(), "{order:?} reads as finished");
        assert!(PLAIN.starts_with(&plain), "{order:?}: {plain:?}");
    }
    assert!(orders.len() > 150);
    // A part of another capture under the same vault.
    let other = captured(PARTS);
    let start = frames(&other)[3];
    assert!(read(&[&bytes[..starts[3]], &other[start..]].concat()).1.is_err());
}

#[test]
fn the_same_words_after_a_kill_are_sealed_with_another_key_stream() {
    let began = captured(&[&[b"begun "], &[b""]]);
    let began = &began[..whole(&began[..began.len() - 1]).bytes as usize];
    let after = || {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(began).unwrap();
        let (mut writer, _) = resume(file, &blobs()).unwrap();
        writer.write_all(&[0; 4096]).unwrap();
        let mut file = writer.finish().unwrap();
        let mut bytes = Vec::new();
        file.seek(SeekFrom::Start(began.len() as u64)).unwrap();
        file.read_to_end(&mut bytes).unwrap();
        bytes
    };
    let (one, other) = (after(), after());
    // Zeros sealed: what follows the header, tag byte and length is the key stream itself.
    assert_eq!(one.len(), other.len());
    let same = one[31..].iter().zip(&other[31..]).filter(|(a, b)| a == b).count();
    assert!(same < 60, "{same} of 4096 bytes; chance makes 16");
}

#[test]
fn a_write_that_failed_is_followed_by_nothing() {
    /// Takes so many bytes and then no more, as a full disk does.
    struct Full(Vec<u8>, usize);
    impl Write for Full {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let room = self.1.saturating_sub(self.0.len()).min(bytes.len());
            self.0.extend_from_slice(&bytes[..room]);
            if room == 0 { Err(io::ErrorKind::StorageFull.into()) } else { Ok(room) }
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let mut writer = Writer::begin(Full(Vec::new(), HEAD + 25 + 40), &blobs()).unwrap();
    writer.write_all(b"kept").unwrap();
    writer.flush().unwrap();
    writer.write_all(&[1; 100]).unwrap();
    assert_eq!(writer.flush().unwrap_err().kind(), io::ErrorKind::StorageFull);
    writer.out.1 = usize::MAX;
    writer.write_all(b"more").unwrap();
    assert!(writer.flush().is_err(), "half a chunk stands there");
    assert_eq!(read(&writer.out.0), (b"kept".to_vec(), Err(CaptureError::Interrupted)));
    assert!(writer.finish().is_err());
}

#[test]
fn a_newer_version_is_said_to_be_one() {
    let mut bytes = captured(PARTS);
    bytes[8] = 2;
    assert_eq!(read(&bytes).1, Err(CaptureError::Newer));
}

/// The file in `docs/formats.md` opens with the key beside it.
#[test]
fn the_documented_capture_opens() {
    let blobs = Key::from_bytes(crate::vectors::given("capture.blobs").try_into().unwrap());
    let bytes = crate::vectors::given("capture.file");
    let mut reader = Reader::new(&*bytes, &blobs).unwrap();
    let mut plain = Vec::new();
    while let Some(chunk) = reader.next_chunk().unwrap() {
        plain.push(chunk.to_vec());
    }
    assert_eq!(
        plain,
        [&b"a voice, "[..], b"interrupted, "]
            .map(<[u8]>::to_vec)
            .into_iter()
            .chain([b"and on".to_vec()])
            .collect::<Vec<_>>()
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever follows a whole head and first chunk: an answer, no panic, and never other words.
    #[test]
    fn any_bytes_are_answered(rest in prop::collection::vec(any::<u8>(), 0..400), kind in 0u8..4, length in any::<u32>()) {
        let began = captured(&[&[b"begun "], &[b""]]);
        let began = &began[..whole(&began[..began.len() - 1]).bytes as usize];
        let bytes = [began, &[kind], &length.to_le_bytes(), &rest].concat();
        let (plain, end) = read(&bytes);
        prop_assert_eq!(plain, b"begun ");
        prop_assert!(end.is_err());
        prop_assert!(Reader::new(&*rest, &blobs()).is_err());
    }
}
