//! Attachments: whole or not at all.

use weft_chain::attachment::{self, ATTACHMENT_AT_MOST, CHUNK, Chunk, Sealer};
use weft_chain::{BlobKind, Rejected, blob};
use weft_model::said::Attachment;

use crate::world::{flipped, key, noise, secret};

#[test]
fn every_size_comes_back_and_every_chunk_fits_into_a_blob() {
    for (size, chunks) in [(0, 1), (1, 1), (CHUNK, 1), (CHUNK + 1, 2), (3 * CHUNK - 1, 3)] {
        let file = noise(size, 7);
        let (attachment, mut sealed) = attachment::seal(&file, "image/jpeg").unwrap();
        assert_eq!((attachment.chunks, sealed.len()), (chunks, chunks as usize));
        sealed.reverse();
        assert_eq!(attachment::open(&attachment, &sealed), Ok(file));
        for chunk in sealed {
            let plain = chunk.encode();
            let blob = blob::seal(BlobKind::Chunk, &plain, &secret()).unwrap();
            assert_eq!(blob::open(&blob.0, &[secret()]).unwrap().1, plain);
            assert_eq!(Chunk::decode(&plain), Ok(chunk));
        }
    }
}

#[test]
fn sealed_one_by_one_the_chunks_are_the_same() {
    for size in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK] {
        let file = noise(size, 5);
        let (whole, chunks) = attachment::seal_under(&key(9), &file, "audio/ogg").unwrap();
        let mut sealer = Sealer::new(key(9), "audio/ogg").unwrap();
        let mut plain: Vec<&[u8]> = file.chunks(CHUNK).collect();
        plain.resize(plain.len().max(1), &[]);
        let sealed: Vec<Vec<u8>> = plain.iter().map(|plain| sealer.seal(plain).unwrap()).collect();
        assert_eq!(sealer.finish(), Ok(whole.clone()));
        assert_eq!(sealed, chunks.iter().map(|chunk| chunk.bytes.clone()).collect::<Vec<_>>());
        for (plain, chunk) in plain.iter().zip(&chunks) {
            assert_eq!(attachment::seal_chunk(&whole, chunk.index, plain).as_ref(), Ok(chunk));
        }
        assert_eq!(attachment::seal_chunk(&whole, whole.chunks, b""), Err(Rejected::Foreign));
    }
}

#[test]
fn a_file_sealed_one_by_one_ends_once() {
    assert_eq!(Sealer::new(key(9), "audio").err(), Some(Rejected::Malformed));
    assert_eq!(Sealer::new(key(9), "audio/ogg").unwrap().finish(), Err(Rejected::Short));
    let mut sealer = Sealer::new(key(9), "audio/ogg").unwrap();
    assert_eq!(sealer.seal(&noise(CHUNK + 1, 1)), Err(Rejected::TooLarge));
    sealer.seal(&noise(CHUNK, 1)).unwrap();
    assert_eq!(sealer.seal(b""), Err(Rejected::Malformed));
    sealer.seal(b"end").unwrap();
    assert_eq!(sealer.seal(b"more"), Err(Rejected::Malformed));
    assert_eq!(sealer.finish().unwrap().size, CHUNK as u64 + 3);
}

#[test]
fn nothing_else_is_taken_for_it() {
    let (attachment, sealed) = attachment::seal(&noise(CHUNK + 9, 1), "audio/ogg").unwrap();
    assert_eq!(attachment::open(&attachment, &sealed[..1]), Err(Rejected::Short));
    let mut swapped = sealed.clone();
    (swapped[0].index, swapped[1].index) = (1, 0);
    assert_eq!(attachment::open(&attachment, &swapped), Err(Rejected::Signature));
    let mut changed = sealed.clone();
    changed[1].bytes[0] ^= 1;
    assert_eq!(attachment::open(&attachment, &changed), Err(Rejected::Signature));
    assert_eq!(attachment::open_chunk(&attachment, &changed[1]), Err(Rejected::Signature));
    assert!(attachment::open_chunk(&attachment, &sealed[1]).is_ok());
    assert_eq!(attachment::open_chunk(&attachment, &Chunk { index: 2, ..sealed[1].clone() }), Err(Rejected::Foreign));
}

#[test]
fn a_telling_that_contradicts_itself_is_refused() {
    let (attachment, sealed) = attachment::seal(b"small", "text/plain").unwrap();
    for size in [0, 4, 6, CHUNK as u64 + 1, ATTACHMENT_AT_MOST + 1, u64::MAX] {
        let lying = Attachment { size, ..attachment.clone() };
        assert!(attachment::open(&lying, &sealed).is_err(), "{size}");
    }
    for chunks in [0, 2, u32::MAX] {
        assert_eq!(attachment::open(&Attachment { chunks, ..attachment.clone() }, &sealed), Err(Rejected::Malformed));
    }
    for media_type in ["", "image", "image/", "image/x; y", "a/b/c", "image/jpeg\n"] {
        let lying = Attachment { media_type: media_type.to_owned(), ..attachment.clone() };
        assert_eq!(attachment::open(&lying, &sealed), Err(Rejected::Malformed), "{media_type}");
        assert!(attachment::seal(b"", media_type).is_err());
    }
}

#[test]
fn every_flipped_bit_of_a_chunk_is_refused() {
    let (attachment, sealed) = attachment::seal_under(&key(3), b"small", "text/plain").unwrap();
    let bytes = sealed[0].encode();
    for (bit, changed) in flipped(&bytes) {
        let opened = Chunk::decode(&changed).map(|chunk| attachment::open(&attachment, &[chunk]));
        assert!(!matches!(opened, Ok(Ok(_))), "bit {bit}");
    }
    for length in 0..bytes.len() {
        let opened = Chunk::decode(&bytes[..length]).map(|chunk| attachment::open(&attachment, &[chunk]));
        assert!(!matches!(opened, Ok(Ok(_))), "{length} bytes");
    }
    assert_eq!(Chunk::decode(&vec![1; 38 + CHUNK + 17]).err(), Some(Rejected::NewerFormat(0x0101)));
    let too_long = [[1, 0].as_slice(), &vec![1; 36 + CHUNK + 17]].concat();
    assert_eq!(Chunk::decode(&too_long), Err(Rejected::TooLarge));
}
