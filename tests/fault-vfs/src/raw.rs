//! The system's own calls, past the C library, so that what this library does itself is never caught by it.

use std::ffi::CStr;

use libc::{c_int, c_long, c_uint, mode_t, off_t, size_t, ssize_t, syscall};

/// `openat`.
pub unsafe fn open(folder: c_int, path: &CStr, flags: c_int, mode: mode_t) -> c_int {
    // SAFETY: the path is NUL-terminated; the rest are numbers.
    narrow(unsafe { syscall(libc::SYS_openat, folder, path.as_ptr(), flags, c_uint::from(mode)) })
}

/// `close`.
pub unsafe fn close(fd: c_int) -> c_int {
    // SAFETY: only numbers.
    narrow(unsafe { syscall(libc::SYS_close, fd) })
}

/// `read`, or `pread64` at an offset.
pub unsafe fn read(fd: c_int, into: *mut libc::c_void, size: size_t, at: Option<off_t>) -> ssize_t {
    // SAFETY: the caller gives room for `size` bytes.
    let done = unsafe {
        match at {
            None => syscall(libc::SYS_read, fd, into, size),
            Some(at) => syscall(libc::SYS_pread64, fd, into, size, at),
        }
    };
    done as ssize_t
}

/// `write`, or `pwrite64` at an offset.
pub unsafe fn write(fd: c_int, bytes: &[u8], at: Option<off_t>) -> ssize_t {
    // SAFETY: the slice is valid for reads of its length.
    let done = unsafe {
        match at {
            None => syscall(libc::SYS_write, fd, bytes.as_ptr(), bytes.len()),
            Some(at) => syscall(libc::SYS_pwrite64, fd, bytes.as_ptr(), bytes.len(), at),
        }
    };
    done as ssize_t
}

/// A call that takes up to five numbers or pointers, for which nothing else needs saying.
pub unsafe fn other(number: c_long, arguments: [c_long; 5]) -> c_int {
    let [a, b, c, d, e] = arguments;
    // SAFETY: the caller passes what this call takes.
    narrow(unsafe { syscall(number, a, b, c, d, e) })
}

/// Where the next unplaced read or write of an open file goes.
pub unsafe fn place(fd: c_int) -> off_t {
    // SAFETY: only numbers.
    unsafe { syscall(libc::SYS_lseek, fd, 0, libc::SEEK_CUR) }
}

/// Ends the process as a kill does: nothing is flushed, nobody is told.
pub fn die() -> ! {
    loop {
        // SAFETY: only numbers; signal 9 cannot be caught.
        unsafe { syscall(libc::SYS_kill, libc::getpid(), libc::SIGKILL) };
    }
}

/// What a system call says that answers with a small number.
fn narrow(answer: c_long) -> c_int {
    c_int::try_from(answer).unwrap_or(-1)
}
