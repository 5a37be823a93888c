//! What of files is fetched from a mailbox, and when.

use weft_chain::attachment::{CHUNK, seal};
use weft_chain::blob::{self, BlobKind};
use weft_chain::{MissingFile, outer};
use weft_model::ids::RecordId;
use weft_model::said::Attachment;

use super::*;
use crate::file::Item;

/// Somebody else put a file there.
fn put(relay: &mut Relay, user: &User, size: usize) -> Attachment {
    let (file, chunks) = seal(&vec![7; size], "image/jpeg").unwrap();
    for chunk in chunks {
        let sealed = blob::seal(BlobKind::Chunk, &chunk.encode(), &user.device.key()).unwrap();
        let wrapped = outer::wrap(&Item::Blob(sealed.0).encode(), &user.device.key().mailbox());
        relay.last += 1;
        relay.blobs.insert(relay.last, (outer::blob_id(&wrapped), wrapped));
    }
    file
}

fn missing(file: &Attachment) -> MissingFile {
    MissingFile::of(file, RecordId::new([6; 16]), &Default::default()).unwrap()
}

#[test]
fn files_wait_until_somebody_wants_them_and_words_never_do() {
    let ((mut a, mut b), mut relay) = (two(), Relay::new(Lie::None));
    let film = put(&mut relay, &a, 2 * CHUNK + 100_000);
    let preview = put(&mut relay, &a, 20_000);
    let photo = put(&mut relay, &a, 200_000);
    a.device.write_large(Audience::Partnership, 60);
    let words = a.run(&mut relay).unwrap().put;
    assert_eq!(b.run(&mut relay).unwrap().fetched, words + 1, "words, and what is small");
    assert!(a.device.held() == b.device.held());
    assert_eq!(b.run(&mut relay).unwrap().fetched, 0, "what waits is not asked for again and again");

    b.device.wants.files = vec![missing(&photo)];
    assert_eq!(b.run(&mut relay).unwrap().fetched, 1, "that one alone");
    b.device.wants.files = vec![missing(&film), missing(&preview), missing(&photo)];
    let before = b.device.taken;
    assert_eq!(b.run(&mut relay).unwrap().fetched, 3);
    assert_eq!(b.device.taken - before, 3);
    assert_eq!(b.run(&mut relay).unwrap().fetched, 0);
}

/// Killed at any call, also between the list and the files, it goes on.
#[test]
fn what_waits_is_not_lost_when_an_errand_is_killed() {
    for calls in 1..14 {
        let ((mut a, mut b), mut relay) = (two(), Relay::new(Lie::None));
        a.device.write(Audience::Partnership, 300);
        let photo = put(&mut relay, &a, 3 * CHUNK + 150_000);
        let other = put(&mut relay, &a, 180_000);
        a.run(&mut relay).unwrap();
        b.device.wants.files = vec![missing(&photo)];
        b.run_killed(&mut relay, calls);
        b.device.wants.files = vec![missing(&photo), missing(&other)];
        b.run(&mut relay).unwrap();
        assert!(a.device.held() == b.device.held(), "{calls}");
        assert_eq!(b.device.refused, 5, "each piece came once, which this device cannot read: {calls}");
        assert!(b.known.waiting.is_empty());
    }
}
