//! Whether the disk failed to give SQLite something it asked for.
//!
//! SQLite calls a page damaged that the disk does not give (`EIO` becomes `SQLITE_IOERR_CORRUPTFS`, and that
//! `SQLITE_CORRUPT`), and SQLCipher then refuses every other page until the file is opened again. But a damaged notebook is
//! something else to a person than a device that could not read it this time: one is rescued, the other started again. So
//! the call that SQLite reads with is noted here when it fails; `error` asks.
//!
//! An error of SQLite does not say of which file it is. A process has one notebook open; with several, one that is damaged
//! may be called unreadable until another is opened, which costs a second look and no word of it.
#![allow(unsafe_code)]

use std::sync::atomic::{AtomicBool, Ordering};

static FAILED: AtomicBool = AtomicBool::new(false);

/// Whether the disk failed to give something since a notebook was last opened: then what cannot be read may not be damaged.
pub fn has_failed() -> bool {
    FAILED.load(Ordering::SeqCst)
}

/// Forgets what failed before: called before a notebook is opened.
pub(crate) fn begin() {
    FAILED.store(false, Ordering::SeqCst);
}

/// Has SQLite's reads noted, from the first connection on; does something only the first time. Called after SQLite was
/// configured and before each connection.
pub(crate) fn watch() {
    #[cfg(all(unix, target_pointer_width = "64"))]
    calls::watch();
}

/// SQLite lets its system calls be replaced (`xSetSystemCall`, documented in sqlite.org/c3ref/vfs.html).
#[cfg(all(unix, target_pointer_width = "64"))]
mod calls {
    use std::ffi::{CStr, c_int, c_void};
    use std::io;
    use std::mem::transmute;
    use std::sync::OnceLock;
    use std::sync::atomic::Ordering;

    use rusqlite::ffi;

    use super::FAILED;

    type Read = unsafe extern "C" fn(c_int, *mut c_void, usize) -> isize;
    type ReadAt = unsafe extern "C" fn(c_int, *mut c_void, usize, i64) -> isize;
    type Any = unsafe extern "C" fn();

    /// The system's own calls, those that this build of SQLite uses. They are set once and never removed.
    static READ: OnceLock<Read> = OnceLock::new();
    static PREAD: OnceLock<ReadAt> = OnceLock::new();
    static PREAD64: OnceLock<ReadAt> = OnceLock::new();

    pub(super) fn watch() {
        static DONE: OnceLock<()> = OnceLock::new();
        DONE.get_or_init(|| {
            replace(c"read", |known| {
                // SAFETY: under this name SQLite keeps a function with the signature of read(2).
                let set = READ.set(unsafe { transmute::<Any, Read>(known) });
                // SAFETY: SQLite casts it back to that signature before it calls it.
                set.is_ok().then(|| unsafe { transmute::<Read, Any>(read) })
            });
            for (name, place, ours) in [(c"pread", &PREAD, pread as ReadAt), (c"pread64", &PREAD64, pread64)] {
                replace(name, |known| {
                    // SAFETY: under these names SQLite keeps functions with the signature of pread(2), whose offsets have
                    // 64 bits where pointers have.
                    let set = place.set(unsafe { transmute::<Any, ReadAt>(known) });
                    // SAFETY: SQLite casts it back to that signature before it calls it.
                    set.is_ok().then(|| unsafe { transmute::<ReadAt, Any>(ours) })
                });
            }
        });
    }

    /// Puts another function in the place of the one under this name, if SQLite uses one.
    fn replace(name: &CStr, by: impl FnOnce(Any) -> Option<Any>) {
        // SAFETY: null asks for the default file system, which SQLite never removes; the pointer is checked.
        let Some(system) = (unsafe { ffi::sqlite3_vfs_find(std::ptr::null()).as_mut() }) else { return };
        let (Some(get), Some(set)) = (system.xGetSystemCall, system.xSetSystemCall) else { return };
        // SAFETY: `system` and the name live long enough; both functions are SQLite's own, called as it documents, by one
        // thread, before the first connection.
        unsafe {
            if let Some(ours) = get(system, name.as_ptr()).and_then(by) {
                set(system, name.as_ptr(), Some(ours));
            }
        }
    }

    fn noted(read: isize) -> isize {
        if read < 0 && io::Error::last_os_error().kind() != io::ErrorKind::Interrupted {
            FAILED.store(true, Ordering::SeqCst);
        }
        read
    }

    unsafe extern "C" fn read(file: c_int, into: *mut c_void, size: usize) -> isize {
        // SAFETY: as promised by SQLite, which calls this in place of that.
        READ.get().map_or(-1, |read| noted(unsafe { read(file, into, size) }))
    }

    unsafe extern "C" fn pread(file: c_int, into: *mut c_void, size: usize, at: i64) -> isize {
        // SAFETY: as promised by SQLite, which calls this in place of that.
        PREAD.get().map_or(-1, |read| noted(unsafe { read(file, into, size, at) }))
    }

    unsafe extern "C" fn pread64(file: c_int, into: *mut c_void, size: usize, at: i64) -> isize {
        // SAFETY: as promised by SQLite, which calls this in place of that.
        PREAD64.get().map_or(-1, |read| noted(unsafe { read(file, into, size, at) }))
    }
}
