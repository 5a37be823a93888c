//! Long things in chunks (libsodium `secretstream_xchacha20poly1305`): attachments at rest and welcome files.
//!
//! Chunks open only in the order they were sealed, and the last one says so: a shortened stream is noticed.
#![allow(unsafe_code)]

use std::mem::MaybeUninit;
use std::ptr;

use libsodium_sys as ffi;
use zeroize::Zeroize;

use crate::key::{Key, Unopened};
use crate::sodium::{length, must, ready};

/// Bytes in front of the first chunk, to be kept with it.
pub const HEADER: usize = 24;
/// Bytes by which a sealed chunk is longer than a plain one.
pub const OVERHEAD: usize = 17;

/// Whether more chunks follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tag {
    /// Another chunk follows; a stream that ends here was cut short.
    More,
    /// The stream ends with this chunk.
    Last,
}

impl Tag {
    /// libsodium's TAG_MESSAGE is 0 and TAG_FINAL is 3.
    fn byte(self) -> u8 {
        match self {
            Self::More => 0,
            Self::Last => 3,
        }
    }
}

/// The running state of a stream: a key and a counter, zeroised on drop.
struct State(Box<ffi::crypto_secretstream_xchacha20poly1305_state>);

impl Drop for State {
    fn drop(&mut self) {
        self.0.k.zeroize();
        self.0.nonce.zeroize();
    }
}

impl State {
    fn new(init: impl FnOnce(*mut ffi::crypto_secretstream_xchacha20poly1305_state)) -> Self {
        ready();
        let mut state = Box::new(MaybeUninit::zeroed());
        init(state.as_mut_ptr());
        // SAFETY: plain integers, zeroed above and then written by libsodium's init.
        Self(unsafe { state.assume_init() })
    }
}

/// Seals a stream, chunk by chunk.
pub struct Push(State);

impl Push {
    /// Starts a stream; returns it and the header that [`Pull::new`] needs.
    pub fn new(key: &Key) -> (Self, [u8; HEADER]) {
        let mut header = [0; HEADER];
        let state = State::new(|state| {
            // SAFETY: `state` is writable, the header is valid for writes of 24 bytes, the key for reads of 32.
            must(unsafe {
                ffi::crypto_secretstream_xchacha20poly1305_init_push(
                    state,
                    header.as_mut_ptr(),
                    key.as_bytes().as_ptr(),
                )
            });
        });
        (Self(state), header)
    }

    /// Seals the next chunk; the result is [`OVERHEAD`] bytes longer. `ad` is authenticated, not contained.
    pub fn push(&mut self, ad: &[u8], plain: &[u8], tag: Tag) -> Vec<u8> {
        let mut sealed = vec![0; plain.len() + OVERHEAD];
        // SAFETY: the state was initialised by `new`; `sealed` has room for the chunk and 17 more bytes; the other pointers
        // are valid for reads of the lengths given.
        must(unsafe {
            ffi::crypto_secretstream_xchacha20poly1305_push(
                &mut *self.0.0,
                sealed.as_mut_ptr(),
                ptr::null_mut(),
                plain.as_ptr(),
                length(plain),
                ad.as_ptr(),
                length(ad),
                tag.byte(),
            )
        });
        sealed
    }
}

/// Opens a stream, chunk by chunk.
pub struct Pull {
    state: State,
    ended: bool,
}

impl Pull {
    /// Starts at the first chunk of the stream that began with `header`.
    pub fn new(key: &Key, header: &[u8; HEADER]) -> Self {
        let state = State::new(|state| {
            // SAFETY: `state` is writable, the header is valid for reads of 24 bytes, the key for 32.
            must(unsafe {
                ffi::crypto_secretstream_xchacha20poly1305_init_pull(state, header.as_ptr(), key.as_bytes().as_ptr())
            });
        });
        Self { state, ended: false }
    }

    /// Opens the next chunk, given whole, and says whether more follow.
    ///
    /// # Errors
    /// [`Unopened`] if it is not the next chunk of this stream, was changed, or comes after the last one. The stream then
    /// still stands where it stood.
    pub fn pull(&mut self, ad: &[u8], sealed: &[u8]) -> Result<(Vec<u8>, Tag), Unopened> {
        let size = sealed.len().checked_sub(OVERHEAD).ok_or(Unopened)?;
        if self.ended {
            return Err(Unopened);
        }
        let mut plain = vec![0; size];
        let mut tag = 0;
        // SAFETY: the state was initialised by `new`; `plain` has room for the chunk without its 17 bytes; the other
        // pointers are valid for reads of the lengths given, `tag` for one write.
        let status = unsafe {
            ffi::crypto_secretstream_xchacha20poly1305_pull(
                &mut *self.state.0,
                plain.as_mut_ptr(),
                ptr::null_mut(),
                &mut tag,
                sealed.as_ptr(),
                length(sealed),
                ad.as_ptr(),
                length(ad),
            )
        };
        match tag {
            _ if status != 0 => Err(Unopened),
            tag if tag == Tag::More.byte() => Ok((plain, Tag::More)),
            tag if tag == Tag::Last.byte() => {
                self.ended = true;
                Ok((plain, Tag::Last))
            }
            // PUSH and REKEY: Weft never writes them, and what follows is not a stream of ours.
            _ => {
                self.ended = true;
                Err(Unopened)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stream() -> (Key, [u8; HEADER], [Vec<u8>; 3]) {
        let key = Key::random();
        let (mut push, header) = Push::new(&key);
        let chunks = [
            push.push(b"0", b"first", Tag::More),
            push.push(b"1", b"", Tag::More),
            push.push(b"2", b"last", Tag::Last),
        ];
        (key, header, chunks)
    }

    #[test]
    fn chunks_open_in_order_and_the_last_says_so() {
        let (key, header, chunks) = stream();
        let mut pull = Pull::new(&key, &header);
        assert_eq!(pull.pull(b"0", &chunks[0]), Ok((b"first".to_vec(), Tag::More)));
        assert_eq!(pull.pull(b"1", &chunks[1]), Ok((vec![], Tag::More)));
        assert_eq!(pull.pull(b"2", &chunks[2]), Ok((b"last".to_vec(), Tag::Last)));
        assert_eq!(pull.pull(b"2", &chunks[2]), Err(Unopened));
    }

    #[test]
    fn a_chunk_left_out_repeated_swapped_or_changed_does_not_open() {
        let (key, header, chunks) = stream();
        let mut pull = Pull::new(&key, &header);
        assert_eq!(pull.pull(b"1", &chunks[1]), Err(Unopened), "left out");
        assert_eq!(pull.pull(b"x", &chunks[0]), Err(Unopened), "other ad");
        let mut flipped = chunks[0].clone();
        flipped[0] ^= 1;
        assert_eq!(pull.pull(b"0", &flipped), Err(Unopened), "changed tag byte");
        assert_eq!(pull.pull(b"0", &chunks[0][..16]), Err(Unopened), "shorter than its overhead");
        assert!(pull.pull(b"0", &chunks[0]).is_ok(), "the stream stood still meanwhile");
        assert_eq!(pull.pull(b"0", &chunks[0]), Err(Unopened), "repeated");
        assert!(Pull::new(&Key::random(), &header).pull(b"0", &chunks[0]).is_err());
    }
}
