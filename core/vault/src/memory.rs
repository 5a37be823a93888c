//! Memory that is given back is wiped first, so that nothing of a notebook is left in it after lock.
//!
//! Keys wipe themselves when dropped ([`crate::Key`]); words do not: a text on its way from the database to a screen is
//! copied by parsers, formatters and growing vectors that know nothing of secrets. The programs `weft` and `weft-ffi`
//! therefore install [`Wiping`] as their allocator, and the store gives SQLite, OpenSSL and Zstandard memory that is wiped
//! in the same way. [`wipe_stack`] does it for what finished calls left on a thread's stack.
//!
//! The compiler may remove a write nobody reads before memory is freed. Every write here is libsodium's
//! `sodium_memzero`: compiled C in another object, whose effect no Rust optimiser sees, and which itself writes through
//! `explicit_bzero` (or volatile stores), where the C compiler may not remove it either.
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::ffi::c_void;
use std::ptr;

use libsodium_sys as ffi;

/// The system's allocator, wiping whatever is freed, shrunk or moved.
///
/// A program installs it with `#[global_allocator] static MEMORY: Wiping = Wiping;`. It costs one pass of zeros over each
/// block that is freed, and a block that grows is always copied, for the system might leave the old place unwiped.
pub struct Wiping;

// SAFETY: every pointer comes from and goes back to `System` with the layout it was made with; between the two, only
// bytes inside a block that its owner has given up are written. Nothing here allocates or panics.
unsafe impl GlobalAlloc for Wiping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller promises what `System` asks for.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller promises what `System` asks for.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the block has `layout.size()` bytes, which its owner has given up, and was made by `System`.
        unsafe {
            wipe(block.cast(), layout.size());
            System.dealloc(block, layout);
        }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: the caller promises that `size`, rounded up to the alignment, does not overflow.
        let wanted = unsafe { Layout::from_size_align_unchecked(size, layout.align()) };
        // SAFETY: `size` is not zero, the caller promises.
        let moved = unsafe { System.alloc(wanted) };
        if !moved.is_null() {
            // SAFETY: both blocks are ours, apart from each other, and as long as the shorter of the two sizes; the old one
            // is given up by this call.
            unsafe {
                ptr::copy_nonoverlapping(block, moved, layout.size().min(size));
                self.dealloc(block, layout);
            }
        }
        moved
    }
}

/// Overwrites memory that its owner is about to give back, with zeros that no compiler leaves out.
///
/// # Safety
/// `block` is valid for writes of `size` bytes, or `size` is zero.
pub unsafe fn wipe(block: *mut c_void, size: usize) {
    // SAFETY: promised by the caller. `sodium_memzero` needs no `sodium_init`, keeps nothing and allocates nothing.
    unsafe { ffi::sodium_memzero(block, size) };
}

/// Bytes of stack below the caller that [`wipe_stack`] overwrites: a quarter of the smallest stack a shell's thread has (1 MiB).
const STACK: usize = 256 * 1024;

/// Overwrites what calls that have returned left on this thread's stack. Called at the end of locking, from a shallow
/// place: frames still in use are not touched. The test of memory after lock passes without it, too; which calls reuse
/// which part of a stack is the compiler's choice, and this does not leave it to chance.
#[inline(never)]
pub fn wipe_stack() {
    // SAFETY: writes only to a frame of its own below this one; `STACK` bytes are there, see above.
    unsafe { ffi::sodium_stackzero(STACK) };
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What stood in a block is not there any more when the system gives the same block out again. The system's allocator
    /// itself writes into the first bytes of a free block, so the middle is looked at; by way of `System`, which wipes
    /// nothing, the marks are still there, so the test can fail.
    fn marks_left(allocator: &impl GlobalAlloc, give_back: impl Fn(*mut u8, Layout)) -> usize {
        let layout = Layout::from_size_align(4096, 16).unwrap();
        let mut left = 0;
        for _ in 0..64 {
            // SAFETY: a block of 4096 bytes, written in full, given back once; the second is read only where it is zeroed by
            // nobody but was written by us or by the system before.
            unsafe {
                let block = allocator.alloc(layout);
                block.write_bytes(0xA7, layout.size());
                // The compiler knows that freed bytes are read by nobody and leaves such writes out: not this one.
                let block = std::hint::black_box(block);
                let place = block as usize;
                give_back(block, layout);
                let again = std::hint::black_box(System.alloc(layout));
                if again as usize == place {
                    left += (1024..3072).filter(|at| again.add(*at).read_volatile() == 0xA7).count();
                }
                System.dealloc(again, layout);
            }
        }
        left
    }

    /// Gives a block back after it was moved to one of another size, content and all.
    fn moved(block: *mut u8, layout: Layout, size: usize) {
        // SAFETY: the block was made with this layout and is not used after; the one it moves to is freed once.
        unsafe {
            let moved = Wiping.realloc(block, layout, size);
            assert!((0..size.min(4096)).all(|at| moved.add(at).read() == 0xA7), "the content moves along");
            Wiping.dealloc(moved, Layout::from_size_align(size, 16).unwrap());
        }
    }

    #[test]
    fn freed_and_moved_blocks_are_wiped() {
        // SAFETY: the block was made with this layout and is not used after.
        let unwiped = marks_left(&System, |block, layout| unsafe { System.dealloc(block, layout) });
        assert!(unwiped > 0, "the system gives the same block out again, unwiped");
        // SAFETY: the same.
        assert_eq!(marks_left(&Wiping, |block, layout| unsafe { Wiping.dealloc(block, layout) }), 0);
        assert_eq!(marks_left(&Wiping, |block, layout| moved(block, layout, 8192)), 0);
        assert_eq!(marks_left(&Wiping, |block, layout| moved(block, layout, 100)), 0);
    }

    /// Leaves marks on the stack, as a parser of somebody's words might; its address tells where.
    #[inline(never)]
    fn leave_marks() -> usize {
        let mut marks = [0u8; 8192];
        marks.fill(0xA7);
        std::hint::black_box(&marks).as_ptr() as usize
    }

    /// How many marks are left at a place of this thread's stack that no call uses any more.
    #[inline(never)]
    fn stack_marks(place: usize) -> usize {
        // SAFETY: still inside this thread's mapped stack, below the frames in use; plain bytes.
        (2048..6144).filter(|at| unsafe { ((place + at) as *const u8).read_volatile() } == 0xA7).count()
    }

    #[test]
    fn what_calls_left_on_the_stack_is_wiped() {
        let place = leave_marks();
        assert!(stack_marks(place) > 0, "nothing else overwrites them: the test can fail");
        let place = leave_marks();
        wipe_stack();
        assert_eq!(stack_marks(place), 0);
    }
}
