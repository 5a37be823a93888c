//! Memory that SQLite gives back is wiped first: page caches, statements, rows on their way out, SQLCipher's contexts.
//!
//! SQLite takes its allocator from whoever configures it before its first use (`SQLITE_CONFIG_MALLOC`). Ours is its own
//! default one with a pass of zeros before each free. SQLCipher wraps whatever it finds there when it initialises
//! (`sqlcipher_init_memmethods`), so every allocation goes through its wrapper to ours.
//!
//! That replaces `PRAGMA cipher_memory_security`, which stays off: it wipes too, with random bytes, but also locks every
//! block into memory with two system calls each; phones allow 64 KiB of locked memory to a process, a page cache has 16 MiB.
//! What SQLCipher derives from the raw key it keeps in a heap of its own, which it locks and wipes with or without that
//! pragma; what OpenSSL holds of a key or a page it cleanses itself when a context is freed.
#![allow(unsafe_code)]

use std::ffi::{c_int, c_void};
use std::ptr;
use std::sync::OnceLock;

use rusqlite::ffi;
use weft_vault::memory::wipe;

/// SQLite's own allocator. The functions are never removed once they stand here.
static SYSTEM: OnceLock<System> = OnceLock::new();

struct System {
    allocate: unsafe extern "C" fn(c_int) -> *mut c_void,
    free: unsafe extern "C" fn(*mut c_void),
    size: unsafe extern "C" fn(*mut c_void) -> c_int,
}

/// Has SQLite wipe what it frees, from its first connection on; does something only the first time.
///
/// False if SQLite was in use before, by another user of it in this process: then it keeps the allocator it has. Called
/// before each connection; in the programs nothing else uses SQLite, which the test of memory after lock relies on.
pub(crate) fn wipe_what_is_freed() -> bool {
    static DONE: OnceLock<bool> = OnceLock::new();
    *DONE.get_or_init(|| configure().is_some())
}

fn configure() -> Option<()> {
    // SAFETY: a C structure of optional functions and a pointer, for which zeros are a value.
    let mut methods: ffi::sqlite3_mem_methods = unsafe { std::mem::zeroed() };
    // SAFETY: this option takes a pointer to such a structure and fills it; `get_or_init` lets one thread in, and no
    // connection of this crate exists yet.
    let known = unsafe { ffi::sqlite3_config(ffi::SQLITE_CONFIG_GETMALLOC, ptr::from_mut(&mut methods)) };
    if known != ffi::SQLITE_OK {
        return None;
    }
    let system = System { allocate: methods.xMalloc?, free: methods.xFree?, size: methods.xSize? };
    SYSTEM.set(system).ok()?;
    methods.xFree = Some(free);
    methods.xRealloc = Some(reallocate);
    // SAFETY: this option copies the structure; the two new functions are `extern "C"`, live for ever, and free only what
    // the allocator beside them made. SQLite refuses (`SQLITE_MISUSE`) if it is initialised already.
    let taken = unsafe { ffi::sqlite3_config(ffi::SQLITE_CONFIG_MALLOC, ptr::from_ref(&methods)) };
    (taken == ffi::SQLITE_OK).then_some(())
}

/// `xFree`: SQLite calls it with a block that the allocator beside it made, or null.
unsafe extern "C" fn free(block: *mut c_void) {
    let Some(system) = SYSTEM.get().filter(|_| !block.is_null()) else { return };
    // SAFETY: the block was made by `system` and is given up by this call; `size` says how many of its bytes are usable.
    unsafe {
        wipe(block, usize::try_from((system.size)(block)).unwrap_or(0));
        (system.free)(block);
    }
}

/// `xRealloc`: the block moves, so that the old place can be wiped, unless it is to shrink by less than half.
unsafe extern "C" fn reallocate(block: *mut c_void, wanted: c_int) -> *mut c_void {
    let Some(system) = SYSTEM.get() else { return ptr::null_mut() };
    // SAFETY: SQLite calls this with a block of `system`, never null, and a size above zero that it rounded up itself.
    let old = unsafe { (system.size)(block) };
    if wanted <= old && wanted > old / 2 {
        return block;
    }
    // SAFETY: any size above zero may be asked for.
    let moved = unsafe { (system.allocate)(wanted) };
    if !moved.is_null() {
        let kept = usize::try_from(old.min(wanted)).unwrap_or(0);
        // SAFETY: both blocks have at least `kept` bytes and are apart; the old one is given up only now.
        unsafe {
            ptr::copy_nonoverlapping(block.cast::<u8>(), moved.cast::<u8>(), kept);
            free(block);
        }
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::*;

    /// In a process of the store's tests nothing else uses SQLite first, as in the programs.
    #[test]
    fn sqlite_takes_the_allocator() {
        assert!(wipe_what_is_freed());
        assert!(wipe_what_is_freed(), "asked again, it says the same");
        // SAFETY: plain calls of SQLite's allocator, whose blocks are freed once and written inside their size.
        unsafe {
            let block = ffi::sqlite3_malloc(1000).cast::<u8>();
            block.write_bytes(0xA7, 1000);
            let grown = ffi::sqlite3_realloc(block.cast(), 100_000).cast::<u8>();
            assert!((0..1000).all(|at| grown.add(at).read() == 0xA7), "the content moves along");
            let shrunk = ffi::sqlite3_realloc(grown.cast(), 10).cast::<u8>();
            assert!((0..10).all(|at| shrunk.add(at).read() == 0xA7));
            ffi::sqlite3_free(shrunk.cast());
        }
    }

    /// What stood in a block is gone when the system gives the same block out again; with the allocator that SQLite came
    /// with it is still there.
    #[test]
    fn a_freed_block_is_wiped() {
        assert!(wipe_what_is_freed());
        let system = SYSTEM.get().unwrap();
        let marks = |give_back: unsafe extern "C" fn(*mut c_void)| {
            let mut left = 0;
            for _ in 0..64 {
                // SAFETY: blocks of 4096 bytes, each freed once; the middle of a block given out again is plain bytes.
                unsafe {
                    let block = (system.allocate)(4096).cast::<u8>();
                    block.write_bytes(0xA7, 4096);
                    let place = block as usize;
                    give_back(std::hint::black_box(block).cast());
                    let again = std::hint::black_box((system.allocate)(4096)).cast::<u8>();
                    if again as usize == place {
                        left += (1024..3072).filter(|at| again.add(*at).read_volatile() == 0xA7).count();
                    }
                    (system.free)(again.cast());
                }
            }
            left
        };
        assert!(marks(system.free) > 0, "the test can fail");
        assert_eq!(marks(free), 0);
    }
}
