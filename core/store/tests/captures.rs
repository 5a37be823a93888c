//! Captures: durable chunk by chunk, gone on with after a kill, attachments in the end, never plain on disk. Ten seconds.

mod world;

use std::path::{Path, PathBuf};

use weft_chain::attachment;
use weft_model::said::Attachment;
use weft_store::{Belongs, Capture, Captures, Name, Store, StoreError, Writer};
use weft_vault::Key;
use weft_vault::capture::{CHUNK, CaptureError};
use world::World;
use world::deliver::{keys, notebook, rescued};
use world::folder::alter;

fn blobs() -> Key {
    Key::from_bytes([5; 32])
}

/// What a finished capture is as an attachment, once it was made one.
fn attach(w: &mut Writer<'_>, captures: &Captures, name: &Name) -> Result<Attachment, StoreError> {
    let attachment = captures.describe(name)?;
    w.attach_capture(captures, name, &attachment)?;
    Ok(attachment)
}

fn voice() -> Belongs {
    Belongs { screen: "entry-new".to_owned(), field: "story".to_owned(), media_type: "audio/ogg".to_owned() }
}

/// Bytes nobody would find by chance.
fn sound(length: usize) -> Vec<u8> {
    b"a voice is a name; ".iter().copied().cycle().take(length).collect()
}

struct Folder {
    dir: tempfile::TempDir,
    store: Store,
}

impl Folder {
    fn new() -> Self {
        let dir = tempfile::tempdir().expect("folder");
        let store = notebook(dir.path(), &World::new(1));
        Self { dir, store }
    }

    fn captures(&mut self) -> Captures {
        let captures = Captures::new(self.dir.path(), &blobs());
        captures.tidy(&mut self.store).expect("tidied");
        captures
    }

    fn files(&self) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(self.dir.path().join("captures")).map(|entries| entries.flatten());
        entries.map_or_else(|_| Vec::new(), |entries| entries.map(|entry| entry.path()).collect())
    }
}

fn played(captures: &Captures, capture: &weft_store::Name) -> Vec<u8> {
    let mut plain = Vec::new();
    captures.play(capture, |chunk| plain.extend_from_slice(chunk)).expect("played");
    plain
}

/// Whether a plain stretch of what was captured lies in any file of the notebook.
fn is_plain_anywhere(dir: &Path) -> bool {
    std::fs::read_dir(dir).expect("folder").any(|entry| {
        let path = entry.expect("entry").path();
        match path.is_dir() {
            true => is_plain_anywhere(&path),
            false => std::fs::read(&path).expect("file").windows(12).any(|bytes| bytes == b"voice is a n"),
        }
    })
}

fn push_in_pieces(capture: &mut Capture, bytes: &[u8], piece: usize) {
    bytes.chunks(piece).for_each(|piece| capture.push(piece).expect("pushed"));
}

#[test]
fn what_is_captured_becomes_the_attachment_that_sealing_it_whole_would_make() {
    for length in [0, 1, CHUNK, attachment::CHUNK, attachment::CHUNK + 1, 3 * attachment::CHUNK, 700_000] {
        let mut folder = Folder::new();
        let captures = folder.captures();
        assert!(folder.files().is_empty());
        let bytes = sound(length);
        let mut capture = captures.begin(&voice()).expect("begun");
        push_in_pieces(&mut capture, &bytes, 5000);
        assert!(!is_plain_anywhere(folder.dir.path()));
        let name = capture.finish().expect("finished");
        assert_eq!(played(&captures, &name), bytes);
        let made = folder.store.write(|w| attach(w, &captures, &name)).expect("attached");
        captures.sweep(&mut folder.store).expect("swept");
        assert!(folder.files().is_empty() && captures.waiting().expect("listed").is_empty());
        let chunks = folder.store.snapshot().chunks(&made.id).expect("chunks");
        assert_eq!(attachment::open(&made, &chunks).expect("opened"), bytes);
        let (whole, sealed) =
            attachment::seal_under(&Key::from_bytes(made.key), &bytes, "audio/ogg").expect("sealed whole");
        assert_eq!((whole, sealed), (made, chunks), "{length} bytes");
        assert!(!is_plain_anywhere(folder.dir.path()));
    }
}

#[test]
fn an_interrupted_capture_is_listed_and_gone_on_with() {
    let mut folder = Folder::new();
    let captures = folder.captures();
    let bytes = sound(5 * CHUNK);
    let mut capture = captures.begin(&voice()).expect("begun");
    let name = capture.name();
    capture.push(&bytes[..2 * CHUNK + 100]).expect("pushed");
    // The power goes. What was less than a chunk is lost.
    std::mem::forget(capture);
    drop(captures);
    let captures = folder.captures();
    let waiting = captures.waiting().expect("listed");
    assert_eq!(waiting.len(), 1);
    assert_eq!((waiting[0].name, &waiting[0].belongs), (name, &voice()));
    assert_eq!(played(&captures, &name), bytes[..2 * CHUNK]);
    let attached = folder.store.write(|w| attach(w, &captures, &name));
    assert!(matches!(attached, Err(StoreError::Capture(CaptureError::Interrupted))));

    let mut capture = captures.resume(&name).expect("resumed");
    capture.push(&bytes[2 * CHUNK..3 * CHUNK + 7]).expect("pushed");
    capture.make_durable().expect("a pause");
    drop(capture);
    let mut capture = captures.resume(&name).expect("resumed");
    capture.push(&bytes[3 * CHUNK + 7..]).expect("pushed");
    capture.finish().expect("finished");
    assert!(matches!(captures.resume(&name), Err(StoreError::Capture(CaptureError::Finished))));
    assert_eq!(played(&captures, &name), bytes);
    captures.discard(&name).expect("given up");
    assert!(folder.files().is_empty());
    assert!(matches!(captures.resume(&name), Err(StoreError::Missing)));
}

/// Cut at every length, as a kill in the middle of a write leaves it: every whole chunk is there, and it goes on.
#[test]
fn a_torn_end_costs_no_more_than_its_last_chunk() {
    let mut folder = Folder::new();
    let captures = folder.captures();
    let bytes = sound(3 * CHUNK);
    let mut capture = captures.begin(&voice()).expect("begun");
    let name = capture.name();
    let path = folder.files()[0].clone();
    let mut ends = vec![std::fs::metadata(&path).expect("file").len()];
    for chunk in bytes.chunks(CHUNK) {
        capture.push(chunk).expect("pushed");
        ends.push(std::fs::metadata(&path).expect("file").len());
    }
    drop(capture);
    let whole = std::fs::read(&path).expect("file");
    let mut lengths: Vec<u64> = ends.iter().flat_map(|end| (*end..*end + 40).chain([*end + 3000])).collect();
    lengths.retain(|length| *length <= whole.len() as u64);
    assert!(lengths.len() > 100);
    for length in lengths {
        std::fs::write(&path, &whole[..length as usize]).expect("torn");
        let kept = ends.iter().filter(|end| **end <= length).count() - 1;
        assert_eq!(played(&captures, &name).len(), kept * CHUNK, "{length} bytes");
        let mut capture = captures.resume(&name).expect("resumed");
        capture.push(b"and on").expect("pushed");
        capture.finish().expect("finished");
        assert_eq!(played(&captures, &name), [&bytes[..kept * CHUNK], b"and on"].concat(), "{length} bytes");
    }
}

#[test]
fn what_is_attached_or_was_never_begun_goes_at_the_next_start() {
    let mut folder = Folder::new();
    let captures = folder.captures();
    let mut capture = captures.begin(&voice()).expect("begun");
    capture.push(b"told").expect("pushed");
    let name = capture.finish().expect("finished");
    // Undone with the write it belongs to.
    let undone: Result<(), StoreError> = folder.store.write(|w| {
        attach(w, &captures, &name)?;
        Err(StoreError::Busy)
    });
    assert!(undone.is_err());
    captures.sweep(&mut folder.store).expect("nothing to sweep");
    assert_eq!(captures.waiting().expect("listed").len(), 1);
    folder.store.write(|w| attach(w, &captures, &name)).expect("attached");
    assert_eq!(folder.files().len(), 1, "killed before the sweep");
    std::fs::write(folder.dir.path().join("captures/0123-new"), b"half a head").expect("killed while beginning");
    let Folder { dir, store } = folder;
    store.close().expect("closed");
    let store = Store::open(dir.path(), &keys()).expect("opened");
    let mut folder = Folder { dir, store };
    let captures = folder.captures();
    assert!(folder.files().is_empty() && captures.waiting().expect("listed").is_empty());
}

/// Damage may have taken the attachment and left the note that it was made: its capture is then the only copy there is.
#[test]
fn a_rescue_leaves_the_capture_of_an_attachment_that_was_lost() {
    let mut folder = Folder::new();
    let captures = folder.captures();
    let mut capture = captures.begin(&voice()).expect("begun");
    capture.push(&sound(3000)).expect("pushed");
    let name = capture.finish().expect("finished");
    folder.store.write(|w| attach(w, &captures, &name)).expect("attached");
    // Killed before the sweep.
    let Folder { dir, store } = folder;
    store.close().expect("closed");
    alter(dir.path(), "DELETE FROM chunks");
    let store = rescued(dir.path());
    let mut folder = Folder { dir, store };
    let captures = folder.captures();
    assert_eq!(captures.waiting().expect("listed").len(), 1);
    assert_eq!(played(&captures, &name), sound(3000));
}

#[test]
fn what_cannot_be_read_is_kept_and_left_out() {
    let mut folder = Folder::new();
    let captures = folder.captures();
    let mut capture = captures.begin(&voice()).expect("begun");
    capture.push(&sound(CHUNK * 2)).expect("pushed");
    let name = capture.finish().expect("finished");
    let path = folder.files()[0].clone();
    let mut bytes = std::fs::read(&path).expect("file");
    bytes[300] ^= 1;
    std::fs::write(&path, &bytes).expect("harmed");
    assert!(matches!(captures.resume(&name), Err(StoreError::Capture(CaptureError::Damaged))));
    assert!(folder.store.write(|w| attach(w, &captures, &name)).is_err());
    bytes[50] ^= 1;
    std::fs::write(&path, &bytes).expect("harmed");
    drop(captures);
    let captures = folder.captures();
    assert!(captures.waiting().expect("listed").is_empty());
    assert_eq!(std::fs::read(&path).expect("file"), bytes, "its bytes are kept");
    // Another notebook's key opens nothing.
    let other = Captures::new(folder.dir.path(), &Key::from_bytes([6; 32]));
    assert!(matches!(other.resume(&name), Err(StoreError::Capture(CaptureError::Unopened))));
}

/// A long film goes through in pieces: the process grows by far less than the film is long.
#[cfg(target_os = "linux")]
#[test]
fn memory_does_not_grow_with_the_capture() {
    let peak = || -> u64 {
        let status = std::fs::read_to_string("/proc/self/status").expect("status");
        let line = status.lines().find(|line| line.starts_with("VmHWM")).expect("peak");
        line.split_whitespace().nth(1).expect("number").parse().expect("KiB")
    };
    let mut folder = Folder::new();
    let captures = folder.captures();
    let mut capture = captures.begin(&voice()).expect("begun");
    let minute = sound(1 << 20);
    for _ in 0..96 {
        capture.push(&minute).expect("pushed");
    }
    let name = capture.finish().expect("finished");
    let before = peak();
    let made = folder.store.write(|w| attach(w, &captures, &name)).expect("attached");
    assert_eq!(made.size, 96 << 20);
    // The page cache of one connection is 16 MiB; other tests of this program run beside this one.
    let grown = peak() - before;
    assert!(grown < 48 * 1024, "{grown} KiB for {} MiB", made.size >> 20);
}
