//! Zstandard (RFC 8878) in memory that is wiped when it is given back; called by `chain` to pack and unpack segments.
//!
//! A compressor keeps what it was given in tables and buffers of its own, and the system's `free` leaves them as they are: the
//! test of memory after lock found whole stories there. libzstd takes an allocator with each context; this is the one.
#![allow(unsafe_code)]

use std::alloc::{Layout, alloc, dealloc};
use std::ffi::{c_int, c_void};
use std::ptr::{self, NonNull};

use zstd_sys as ffi;

use crate::memory::wipe;

/// These bytes are no frame, are more than was allowed, or the device has not the memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this does not unpack")]
pub struct NotPacked;

/// Compresses into one frame that says how long its content is.
///
/// # Errors
/// [`NotPacked`] if the device has not the memory.
pub fn compress(plain: &[u8], level: i32) -> Result<Vec<u8>, NotPacked> {
    // SAFETY: `MEMORY` holds two functions that keep the promises libzstd asks of an allocator.
    let context = NonNull::new(unsafe { ffi::ZSTD_createCCtx_advanced(MEMORY) }).ok_or(NotPacked)?;
    let context = Compressor(context);
    // SAFETY: a plain function of a number.
    let mut frame = vec![0; checked(unsafe { ffi::ZSTD_compressBound(plain.len()) })?];
    // SAFETY: the context is ours and whole; both buffers are valid for their lengths.
    let written = unsafe {
        let parameter = ffi::ZSTD_cParameter::ZSTD_c_compressionLevel;
        checked(ffi::ZSTD_CCtx_setParameter(context.0.as_ptr(), parameter, level))?;
        let (to, from) = (frame.as_mut_ptr().cast(), plain.as_ptr().cast());
        checked(ffi::ZSTD_compress2(context.0.as_ptr(), to, frame.len(), from, plain.len()))?
    };
    frame.truncate(written);
    Ok(frame)
}

/// Unpacks the one frame at the beginning of `packed`; gives its content and what follows the frame.
///
/// A frame that needs a window of more than 2^`window_log` bytes is refused before it is given memory, and one whose content
/// has more than `at_most` bytes ends there.
///
/// # Errors
/// [`NotPacked`].
pub fn decompress(packed: &[u8], window_log: u32, at_most: usize) -> Result<(Vec<u8>, &[u8]), NotPacked> {
    // SAFETY: as in `compress`.
    let context = NonNull::new(unsafe { ffi::ZSTD_createDCtx_advanced(MEMORY) }).ok_or(NotPacked)?;
    let context = Decompressor(context);
    let window_log = c_int::try_from(window_log).map_err(|_| NotPacked)?;
    // SAFETY: the context is ours and whole.
    checked(unsafe {
        let parameter = ffi::ZSTD_dParameter::ZSTD_d_windowLogMax;
        ffi::ZSTD_DCtx_setParameter(context.0.as_ptr(), parameter, window_log)
    })?;
    let mut input = ffi::ZSTD_inBuffer { src: packed.as_ptr().cast(), size: packed.len(), pos: 0 };
    let mut plain = vec![0; expected(packed).min(at_most)];
    let mut written = 0;
    loop {
        let mut output = ffi::ZSTD_outBuffer { dst: plain.as_mut_ptr().cast(), size: plain.len(), pos: written };
        let before = (input.pos, output.pos);
        // SAFETY: the context is ours; `pos` is at most `size` in both buffers, which are valid for `size` bytes.
        let left = checked(unsafe { ffi::ZSTD_decompressStream(context.0.as_ptr(), &mut output, &mut input) })?;
        written = output.pos;
        if left == 0 {
            plain.truncate(written);
            return Ok((plain, packed.get(input.pos..).unwrap_or_default()));
        }
        if written < plain.len() && (input.pos, output.pos) == before {
            // It waits for bytes that do not follow.
            return Err(NotPacked);
        }
        if written == plain.len() {
            if written == at_most {
                return Err(NotPacked);
            }
            plain.resize(plain.len().saturating_mul(2).clamp(LEAST, at_most), 0);
        }
    }
}

/// Bytes that the content is given room for where the frame does not say how long it is.
const LEAST: usize = 4096;

/// Bytes of content that a frame says it has; a guess, for it may lie.
fn expected(packed: &[u8]) -> usize {
    // SAFETY: valid for reads of its length.
    let said = unsafe { ffi::ZSTD_getFrameContentSize(packed.as_ptr().cast(), packed.len()) };
    // Two numbers at the top mean that it is not known, or that this is no frame.
    usize::try_from(said).ok().filter(|said| *said < usize::MAX - 1).map_or(LEAST, |said| said.max(1))
}

/// A number of bytes, unless it is an error's.
fn checked(code: usize) -> Result<usize, NotPacked> {
    // SAFETY: a plain function of a number.
    if unsafe { ffi::ZSTD_isError(code) } == 0 { Ok(code) } else { Err(NotPacked) }
}

struct Compressor(NonNull<ffi::ZSTD_CCtx>);

impl Drop for Compressor {
    fn drop(&mut self) {
        // SAFETY: made by `ZSTD_createCCtx_advanced`, freed once.
        unsafe { ffi::ZSTD_freeCCtx(self.0.as_ptr()) };
    }
}

struct Decompressor(NonNull<ffi::ZSTD_DCtx>);

impl Drop for Decompressor {
    fn drop(&mut self) {
        // SAFETY: made by `ZSTD_createDCtx_advanced`, freed once.
        unsafe { ffi::ZSTD_freeDCtx(self.0.as_ptr()) };
    }
}

/// libzstd's allocator: Rust's own, with the size kept before each block, and wiped before it goes.
const MEMORY: ffi::ZSTD_customMem =
    ffi::ZSTD_customMem { customAlloc: Some(allocate), customFree: Some(free), opaque: ptr::null_mut() };

/// Bytes before each block, for its size; also its alignment, which is what `malloc` promises.
const BEFORE: usize = 16;

unsafe extern "C" fn allocate(_: *mut c_void, size: usize) -> *mut c_void {
    let layout = size.checked_add(BEFORE).and_then(|size| Layout::from_size_align(size, BEFORE).ok());
    let Some(layout) = layout else { return ptr::null_mut() };
    // SAFETY: the layout is not of zero bytes; a block that is there has room for its size before what is handed out.
    unsafe {
        let block = alloc(layout);
        if block.is_null() {
            return ptr::null_mut();
        }
        block.cast::<usize>().write(layout.size());
        block.add(BEFORE).cast()
    }
}

unsafe extern "C" fn free(_: *mut c_void, address: *mut c_void) {
    if address.is_null() {
        return;
    }
    // SAFETY: `allocate` made it and wrote its size before it; it is given up by this call.
    unsafe {
        let block = address.cast::<u8>().sub(BEFORE);
        let size = block.cast::<usize>().read();
        wipe(block.cast(), size);
        dealloc(block, Layout::from_size_align_unchecked(size, BEFORE));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const WINDOW_LOG: u32 = 22;

    #[test]
    fn what_follows_the_frame_is_given_back() {
        let frame = compress(b"three nights, three nights, three nights", 3).unwrap();
        let more = [frame.as_slice(), b"\0\0"].concat();
        let (plain, rest) = decompress(&more, WINDOW_LOG, 1000).unwrap();
        assert_eq!((plain.as_slice(), rest), (&b"three nights, three nights, three nights"[..], &b"\0\0"[..]));
        assert!(decompress(&frame, WINDOW_LOG, 39).is_err(), "one byte more than allowed");
        assert_eq!(decompress(&frame, WINDOW_LOG, 40).unwrap().0.len(), 40);
        for size in 0..frame.len() {
            assert!(decompress(&frame[..size], WINDOW_LOG, 1000).is_err(), "cut at {size}");
        }
    }

    /// A frame that does not say how long its content is, from another way into libzstd.
    fn streamed(plain: &[u8], window_log: u32) -> Vec<u8> {
        let mut encoder = zstd::stream::Encoder::new(Vec::new(), 3).unwrap();
        encoder.window_log(window_log).unwrap();
        std::io::Write::write_all(&mut encoder, plain).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn a_bomb_ends_at_the_limit_and_a_wide_window_is_refused() {
        let zeros = vec![0; 32 << 20];
        let bomb = compress(&zeros, 3).unwrap();
        assert!(decompress(&bomb, WINDOW_LOG, 1 << 20).is_err());
        assert_eq!(decompress(&bomb, WINDOW_LOG, 32 << 20).unwrap().0.len(), 32 << 20);
        assert!(decompress(&streamed(&zeros, 22), WINDOW_LOG, 1 << 20).is_err());
        assert_eq!(decompress(&streamed(&zeros, 22), WINDOW_LOG, 32 << 20).unwrap().0.len(), 32 << 20);
        assert!(decompress(&streamed(&zeros, 23), WINDOW_LOG, 32 << 20).is_err(), "its window is wider");
    }

    #[test]
    fn a_freed_context_is_wiped() {
        let marks = |wiped: bool| {
            let mut left = 0;
            for _ in 0..64 {
                // SAFETY: blocks of ours, each freed once; plain bytes are read where a block is given out again.
                unsafe {
                    let block = allocate(ptr::null_mut(), 4096).cast::<u8>();
                    block.write_bytes(0xA7, 4096);
                    let place = std::hint::black_box(block) as usize;
                    match wiped {
                        true => free(ptr::null_mut(), block.cast()),
                        false => dealloc(block.sub(BEFORE), Layout::from_size_align(4096 + BEFORE, BEFORE).unwrap()),
                    }
                    let again = std::hint::black_box(allocate(ptr::null_mut(), 4096)).cast::<u8>();
                    if again as usize == place {
                        left += (1024..3072).filter(|at| again.add(*at).read_volatile() == 0xA7).count();
                    }
                    free(ptr::null_mut(), again.cast());
                }
            }
            left
        };
        assert!(marks(false) > 0, "the test can fail");
        assert_eq!(marks(true), 0);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn both_ways_and_hostile(plain in prop::collection::vec(0u8..4, 0..40_000), flip in any::<usize>(), cap in 0usize..50_000) {
            let mut frame = compress(&plain, 3).unwrap();
            prop_assert_eq!(&frame, &zstd::bulk::compress(&plain, 3).unwrap());
            prop_assert_eq!(&decompress(&streamed(&plain, 20), WINDOW_LOG, 40_000).unwrap().0, &plain);
            prop_assert_eq!(&decompress(&frame, WINDOW_LOG, 40_000).unwrap().0, &plain);
            let at = flip % (frame.len() * 8);
            frame[at / 8] ^= 1 << (at % 8);
            if let Ok((other, rest)) = decompress(&frame, WINDOW_LOG, cap) {
                prop_assert!(other.len() <= cap && rest.len() <= frame.len());
            }
        }
    }
}
