//! The calls this library stands in for, under the C library's names.
//!
//! The variadic ones (`open`, `openat`, `fcntl`) are written with their last argument in place: on the 64-bit systems this
//! runs on, it is passed the same way.

use std::ffi::CStr;
use std::path::{Path, PathBuf};

use libc::{c_char, c_int, c_long, c_uint, c_void, iovec, mode_t, off_t, size_t, ssize_t};

use crate::durable::{Edit, FileId};
use crate::names::{absolute, c_path, of_descriptor};
use crate::raw;
use crate::shim::{Opened, Shim, Turn, What, watched};

/// Sets what the caller reads as `errno`.
fn failed(number: c_int) -> c_int {
    // SAFETY: the address is that of this thread's own errno.
    unsafe { *libc::__errno_location() = number };
    -1
}

/// Ends the process if that is its turn.
fn after<T>(turn: Turn, done: T) -> T {
    if matches!(turn, Turn::GoThenDie | Turn::PartThenDie(_)) { raw::die() } else { done }
}

/// SQLite's index of its log: shared memory with a file's name, made anew after every crash.
fn is_memory(path: &Path) -> bool {
    path.to_string_lossy().ends_with("-shm")
}

// --- opening and closing

unsafe fn opens(call: &'static CStr, folder: c_int, path: *const c_char, flags: c_int, mode: mode_t) -> c_int {
    let done = watched(|shim| {
        // SAFETY: the caller of `open` promises a NUL-terminated path.
        let path = unsafe { absolute(folder, path) }.filter(|path| shim.watches(path))?;
        Some(open_watched(shim, call, path, flags, mode))
    });
    // SAFETY: as promised by the caller.
    done.unwrap_or_else(|| unsafe {
        if path.is_null() { failed(libc::EFAULT) } else { raw::open(folder, CStr::from_ptr(path), flags, mode) }
    })
}

fn open_watched(shim: &mut Shim, call: &'static CStr, path: PathBuf, flags: c_int, mode: mode_t) -> c_int {
    let Some(name) = c_path(&path) else { return failed(libc::EINVAL) };
    let there = path.exists();
    let makes = flags & libc::O_CREAT != 0 && !there;
    let empties = flags & libc::O_TRUNC != 0 && there && path.metadata().is_ok_and(|met| met.len() > 0);
    let turn = shim.turn(call, if makes || empties { What::Make } else { What::Open }, &path);
    if let Turn::Fail(number) = turn {
        return failed(number);
    }
    let before = if there && path.is_file() && !is_memory(&path) { shim.durable.file(&path) } else { None };
    // SAFETY: `name` is NUL-terminated.
    let fd = unsafe { raw::open(libc::AT_FDCWD, &name, flags, mode) };
    if fd < 0 {
        return fd;
    }
    let id = if makes && !is_memory(&path) { shim.durable.made(&path) } else { before };
    if let (true, Some(id)) = (empties, id) {
        shim.durable.edited(id, Edit::Resize(0));
    }
    shim.opened.insert(fd, Opened { path, id, appends: flags & libc::O_APPEND != 0 });
    after(turn, fd)
}

/// The same file under another descriptor.
fn doubled(old: c_int, new: c_int) -> c_int {
    if new >= 0 {
        watched(|shim| {
            match shim.opened.get(&old).cloned() {
                Some(opened) => shim.opened.insert(new, opened),
                None => shim.opened.remove(&new),
            };
            Some(())
        });
    }
    new
}

// --- reading and writing

unsafe fn reads(call: &'static CStr, fd: c_int, into: *mut c_void, size: size_t, at: Option<off_t>) -> ssize_t {
    let done = watched(|shim| {
        let path = shim.opened.get(&fd)?.path.clone();
        let turn = shim.turn(call, What::Read(size), &path);
        let size = match turn {
            Turn::Fail(number) => return Some(failed(number) as ssize_t),
            Turn::Part(part) => part,
            _ => size,
        };
        // SAFETY: the caller gives room for at least that many bytes.
        Some(after(turn, unsafe { raw::read(fd, into, size, at) }))
    });
    // SAFETY: the caller gives room for `size` bytes.
    done.unwrap_or_else(|| unsafe { raw::read(fd, into, size, at) })
}

fn writes(call: &'static CStr, fd: c_int, bytes: &[u8], at: Option<off_t>) -> ssize_t {
    let done = watched(|shim| {
        let opened = shim.opened.get(&fd)?.clone();
        // SAFETY: only asks where the descriptor stands, and how long the file is.
        let place = unsafe {
            match at {
                _ if opened.appends => libc::lseek(fd, 0, libc::SEEK_END),
                Some(at) => at,
                None => raw::place(fd),
            }
        };
        let end = u64::try_from(place).unwrap_or(0).saturating_add(bytes.len() as u64);
        let over = of_descriptor(fd).and_then(|path| path.metadata().ok()).is_some_and(|met| end <= met.len());
        let what = if over { What::Overwrite(bytes.len()) } else { What::Write(bytes.len()) };
        let turn = shim.turn(call, what, &opened.path);
        let bytes = match turn {
            Turn::Fail(number) => return Some(failed(number) as ssize_t),
            Turn::Part(part) | Turn::PartThenDie(part) => bytes.get(..part).unwrap_or(bytes),
            _ => bytes,
        };
        // SAFETY: the slice is valid.
        let written = unsafe { raw::write(fd, bytes, at) };
        if let (Some(id), Some(done), Ok(at)) = (opened.id, usize::try_from(written).ok(), u64::try_from(place)) {
            let bytes = bytes.get(..done).unwrap_or_default().to_vec();
            shim.durable.edited(id, Edit::Write { at, bytes });
        }
        Some(after(turn, written))
    });
    // SAFETY: the slice is valid.
    done.unwrap_or_else(|| unsafe { raw::write(fd, bytes, at) })
}

/// The bytes a caller wants written.
///
/// # Safety
/// `bytes` is valid for reads of `size`, or `size` is 0.
unsafe fn slice<'a>(bytes: *const c_void, size: size_t) -> &'a [u8] {
    // SAFETY: as promised by the caller.
    if size == 0 { &[] } else { unsafe { std::slice::from_raw_parts(bytes.cast(), size) } }
}

/// The bytes of several pieces, one after the other.
///
/// # Safety
/// `pieces` is valid for reads of `many`, and each piece for reads of its length.
unsafe fn joined(pieces: *const iovec, many: c_int) -> Vec<u8> {
    let many = usize::try_from(many).unwrap_or(0);
    // SAFETY: as promised by the caller.
    (0..many).flat_map(|n| unsafe { slice((*pieces.add(n)).iov_base, (*pieces.add(n)).iov_len) }).copied().collect()
}

/// Reads into the first of several pieces; fewer bytes than asked for are allowed.
unsafe fn reads_first(call: &'static CStr, fd: c_int, pieces: *const iovec, many: c_int, at: Option<off_t>) -> ssize_t {
    let many = usize::try_from(many).unwrap_or(0);
    // SAFETY: the caller promises so many pieces.
    let first = (0..many).map(|n| unsafe { *pieces.add(n) }).find(|piece| piece.iov_len > 0);
    match first {
        // SAFETY: the caller gives room for the piece's length.
        Some(piece) => unsafe { reads(call, fd, piece.iov_base, piece.iov_len, at) },
        None => 0,
    }
}

// --- everything else

/// Does what concerns an open file; `note` remembers it once it succeeded.
fn on_file(
    call: &'static CStr,
    what: What,
    fd: c_int,
    act: impl Fn() -> c_int,
    note: impl FnOnce(&mut Shim, &Opened),
) -> c_int {
    let done = watched(|shim| {
        let opened = shim.opened.get(&fd)?.clone();
        let turn = shim.turn(call, what, &opened.path);
        if let Turn::Fail(number) = turn {
            return Some(failed(number));
        }
        let answer = act();
        if answer == 0 {
            note(shim, &opened);
        }
        Some(after(turn, answer))
    });
    done.unwrap_or_else(act)
}

fn resizes(call: &'static CStr, fd: c_int, size: off_t) -> c_int {
    // SAFETY: only numbers.
    let act = || unsafe { raw::other(libc::SYS_ftruncate, [c_long::from(fd), size, 0, 0, 0]) };
    on_file(call, What::Resize, fd, act, |shim, opened| {
        if let (Some(id), Ok(size)) = (opened.id, u64::try_from(size)) {
            shim.durable.edited(id, Edit::Resize(size));
        }
    })
}

fn allocates(call: &'static CStr, fd: c_int, mode: c_int, at: off_t, size: off_t) -> c_int {
    let act = || {
        let arguments = [c_long::from(fd), c_long::from(mode), at, size, 0];
        // SAFETY: only numbers.
        unsafe { raw::other(libc::SYS_fallocate, arguments) }
    };
    on_file(call, What::Resize, fd, act, |shim, opened| {
        let size = of_descriptor(fd).and_then(|path| path.metadata().ok()).map(|met| met.len());
        if let (Some(id), Some(size)) = (opened.id, size) {
            shim.durable.edited(id, Edit::Resize(size));
        }
    })
}

fn syncs(call: &'static CStr, fd: c_int) -> c_int {
    // A watched file is not really synced: a kill loses nothing of it, and a loss is laid out here.
    let done = watched(|shim| {
        let opened = shim.opened.get(&fd)?.clone();
        let turn = shim.turn(call, What::Sync, &opened.path);
        if let Turn::Fail(number) = turn {
            return Some(failed(number));
        }
        match opened.id {
            Some(id) => shim.durable.file_synced(id),
            None => shim.durable.folder_synced(&opened.path),
        }
        Some(after(turn, 0))
    });
    // SAFETY: only numbers.
    done.unwrap_or_else(|| unsafe { raw::other(libc::SYS_fsync, [c_long::from(fd), 0, 0, 0, 0]) })
}

/// Does what concerns a name; `before` looks at what is there, `note` remembers once it succeeded.
fn on_name<T>(
    call: &'static CStr,
    what: What,
    path: Option<PathBuf>,
    before: impl FnOnce(&mut Shim, &Path) -> T,
    act: impl Fn() -> c_int,
    note: impl FnOnce(&mut Shim, &Path, T),
) -> c_int {
    let done = watched(|shim| {
        let path = path.filter(|path| shim.watches(path))?;
        let turn = shim.turn(call, what, &path);
        if let Turn::Fail(number) = turn {
            return Some(failed(number));
        }
        let found = before(shim, &path);
        let answer = act();
        if answer == 0 {
            note(shim, &path, found);
        }
        Some(after(turn, answer))
    });
    done.unwrap_or_else(act)
}

/// What a file is to `durable`; none for what has no durable content.
fn file_of(shim: &mut Shim, path: &Path) -> Option<FileId> {
    if is_memory(path) { None } else { shim.durable.file(path) }
}

unsafe fn renames(
    call: &'static CStr,
    (from_folder, from): (c_int, *const c_char),
    (to_folder, to): (c_int, *const c_char),
    flags: c_uint,
) -> c_int {
    let act = || {
        let folders = [c_long::from(from_folder), c_long::from(to_folder)];
        let [a, b] = folders;
        // SAFETY: the caller promises NUL-terminated paths.
        unsafe { raw::other(libc::SYS_renameat2, [a, from as c_long, b, to as c_long, c_long::from(flags)]) }
    };
    // SAFETY: as promised by the caller.
    let (old, new) = unsafe { (absolute(from_folder, from), absolute(to_folder, to)) };
    let Some(new) = new else { return failed(libc::EFAULT) };
    let found = |shim: &mut Shim, old: &Path| (file_of(shim, old), file_of(shim, &new));
    on_name(call, What::Rename, old, found, act, |shim, old, (id, replaced)| {
        if let Some(id) = id {
            shim.durable.renamed(old, &new, id, replaced);
        }
    })
}

unsafe fn removes(call: &'static CStr, folder: c_int, path: *const c_char, flags: c_int) -> c_int {
    // SAFETY: the caller promises a NUL-terminated path.
    let act =
        || unsafe { raw::other(libc::SYS_unlinkat, [c_long::from(folder), path as c_long, c_long::from(flags), 0, 0]) };
    // SAFETY: as promised by the caller.
    let name = unsafe { absolute(folder, path) };
    on_name(call, What::Remove, name, file_of, act, |shim, path, id| match id {
        Some(id) => shim.durable.removed(path, id),
        None if flags & libc::AT_REMOVEDIR != 0 => shim.durable.folder_removed(path),
        None => {}
    })
}

unsafe fn makes_folder(call: &'static CStr, folder: c_int, path: *const c_char, mode: mode_t) -> c_int {
    let arguments = [c_long::from(folder), path as c_long, c_long::from(mode), 0, 0];
    // SAFETY: the caller promises a NUL-terminated path.
    let act = || unsafe { raw::other(libc::SYS_mkdirat, arguments) };
    // SAFETY: as promised by the caller.
    let name = unsafe { absolute(folder, path) };
    on_name(call, What::Make, name, |_, _| (), act, |shim, path, ()| shim.durable.folder_made(path))
}

/// Whether a descriptor is watched: copying past user space is refused then, and the caller writes instead.
fn is_watched(fd: c_int) -> bool {
    watched(|shim| shim.opened.contains_key(&fd).then_some(())).is_some()
}

/// Declares the C names and what each leads to.
macro_rules! stands_in {
    ($($name:ident($($argument:ident: $kind:ty),*) -> $answer:ty => $body:expr;)*) => {
        $(
            /// Stands in for the C library's function of this name, whose promises the caller keeps.
            #[unsafe(no_mangle)]
            #[allow(clippy::missing_safety_doc)]
            pub unsafe extern "C" fn $name($($argument: $kind),*) -> $answer {
                #[allow(unused_variables)]
                let call = unsafe { CStr::from_bytes_with_nul_unchecked(concat!(stringify!($name), "\0").as_bytes()) };
                #[allow(unused_unsafe)]
                // SAFETY: the caller keeps the promises of the function of this name.
                unsafe { $body(call) }
            }
        )*
    };
}

const HERE: c_int = libc::AT_FDCWD;
const EMPTY: c_int = libc::O_WRONLY | libc::O_CREAT | libc::O_TRUNC;

stands_in! {
    open(path: *const c_char, flags: c_int, mode: mode_t) -> c_int => |call| opens(call, HERE, path, flags, mode);
    open64(path: *const c_char, flags: c_int, mode: mode_t) -> c_int => |call| opens(call, HERE, path, flags, mode);
    openat(folder: c_int, path: *const c_char, flags: c_int, mode: mode_t) -> c_int
        => |call| opens(call, folder, path, flags, mode);
    openat64(folder: c_int, path: *const c_char, flags: c_int, mode: mode_t) -> c_int
        => |call| opens(call, folder, path, flags, mode);
    creat(path: *const c_char, mode: mode_t) -> c_int => |call| opens(call, HERE, path, EMPTY, mode);
    creat64(path: *const c_char, mode: mode_t) -> c_int => |call| opens(call, HERE, path, EMPTY, mode);
    close(fd: c_int) -> c_int => |_| {
        watched(|shim| shim.opened.remove(&fd));
        raw::close(fd)
    };
    dup(fd: c_int) -> c_int => |_| doubled(fd, raw::other(libc::SYS_dup, [c_long::from(fd), 0, 0, 0, 0]));
    dup2(fd: c_int, new: c_int) -> c_int => |_| {
        // The newer call refuses what the older one allows.
        if fd == new { return new; }
        doubled(fd, raw::other(libc::SYS_dup3, [c_long::from(fd), c_long::from(new), 0, 0, 0]))
    };
    dup3(fd: c_int, new: c_int, flags: c_int) -> c_int => |_| {
        doubled(fd, raw::other(libc::SYS_dup3, [c_long::from(fd), c_long::from(new), c_long::from(flags), 0, 0]))
    };
    fcntl(fd: c_int, command: c_int, argument: c_long) -> c_int => |_| controls(fd, command, argument);
    fcntl64(fd: c_int, command: c_int, argument: c_long) -> c_int => |_| controls(fd, command, argument);
    read(fd: c_int, into: *mut c_void, size: size_t) -> ssize_t => |call| reads(call, fd, into, size, None);
    pread(fd: c_int, into: *mut c_void, size: size_t, at: off_t) -> ssize_t
        => |call| reads(call, fd, into, size, Some(at));
    pread64(fd: c_int, into: *mut c_void, size: size_t, at: off_t) -> ssize_t
        => |call| reads(call, fd, into, size, Some(at));
    readv(fd: c_int, pieces: *const iovec, many: c_int) -> ssize_t
        => |call| reads_first(call, fd, pieces, many, None);
    preadv(fd: c_int, pieces: *const iovec, many: c_int, at: off_t) -> ssize_t
        => |call| reads_first(call, fd, pieces, many, Some(at));
    preadv64(fd: c_int, pieces: *const iovec, many: c_int, at: off_t) -> ssize_t
        => |call| reads_first(call, fd, pieces, many, Some(at));
    write(fd: c_int, bytes: *const c_void, size: size_t) -> ssize_t
        => |call| writes(call, fd, slice(bytes, size), None);
    pwrite(fd: c_int, bytes: *const c_void, size: size_t, at: off_t) -> ssize_t
        => |call| writes(call, fd, slice(bytes, size), Some(at));
    pwrite64(fd: c_int, bytes: *const c_void, size: size_t, at: off_t) -> ssize_t
        => |call| writes(call, fd, slice(bytes, size), Some(at));
    writev(fd: c_int, pieces: *const iovec, many: c_int) -> ssize_t
        => |call| writes(call, fd, &joined(pieces, many), None);
    pwritev(fd: c_int, pieces: *const iovec, many: c_int, at: off_t) -> ssize_t
        => |call| writes(call, fd, &joined(pieces, many), Some(at));
    pwritev64(fd: c_int, pieces: *const iovec, many: c_int, at: off_t) -> ssize_t
        => |call| writes(call, fd, &joined(pieces, many), Some(at));
    ftruncate(fd: c_int, size: off_t) -> c_int => |call| resizes(call, fd, size);
    ftruncate64(fd: c_int, size: off_t) -> c_int => |call| resizes(call, fd, size);
    fallocate(fd: c_int, mode: c_int, at: off_t, size: off_t) -> c_int => |call| allocates(call, fd, mode, at, size);
    fallocate64(fd: c_int, mode: c_int, at: off_t, size: off_t) -> c_int => |call| allocates(call, fd, mode, at, size);
    fsync(fd: c_int) -> c_int => |call| syncs(call, fd);
    fdatasync(fd: c_int) -> c_int => |call| syncs(call, fd);
    syncfs(fd: c_int) -> c_int => |_| {
        watched(|shim| { shim.durable.all_synced(); Some(()) });
        raw::other(libc::SYS_syncfs, [c_long::from(fd), 0, 0, 0, 0])
    };
    rename(from: *const c_char, to: *const c_char) -> c_int => |call| renames(call, (HERE, from), (HERE, to), 0);
    renameat(old: c_int, from: *const c_char, new: c_int, to: *const c_char) -> c_int
        => |call| renames(call, (old, from), (new, to), 0);
    renameat2(old: c_int, from: *const c_char, new: c_int, to: *const c_char, flags: c_uint) -> c_int
        => |call| renames(call, (old, from), (new, to), flags);
    unlink(path: *const c_char) -> c_int => |call| removes(call, HERE, path, 0);
    unlinkat(folder: c_int, path: *const c_char, flags: c_int) -> c_int => |call| removes(call, folder, path, flags);
    rmdir(path: *const c_char) -> c_int => |call| removes(call, HERE, path, libc::AT_REMOVEDIR);
    mkdir(path: *const c_char, mode: mode_t) -> c_int => |call| makes_folder(call, HERE, path, mode);
    mkdirat(folder: c_int, path: *const c_char, mode: mode_t) -> c_int
        => |call| makes_folder(call, folder, path, mode);
    copy_file_range(from: c_int, from_at: *mut off_t, to: c_int, to_at: *mut off_t, size: size_t, flags: c_uint)
        -> ssize_t => |_| {
        if is_watched(to) { return failed(libc::ENOSYS) as ssize_t; }
        libc::syscall(libc::SYS_copy_file_range, from, from_at, to, to_at, size, flags) as ssize_t
    };
    sendfile(to: c_int, from: c_int, at: *mut off_t, size: size_t) -> ssize_t => |_| sends(to, from, at, size);
    sendfile64(to: c_int, from: c_int, at: *mut off_t, size: size_t) -> ssize_t => |_| sends(to, from, at, size);
}

unsafe fn controls(fd: c_int, command: c_int, argument: c_long) -> c_int {
    // SAFETY: the argument is what the caller passed for this command.
    let answer = unsafe { raw::other(libc::SYS_fcntl, [c_long::from(fd), c_long::from(command), argument, 0, 0]) };
    if [libc::F_DUPFD, libc::F_DUPFD_CLOEXEC].contains(&command) { doubled(fd, answer) } else { answer }
}

unsafe fn sends(to: c_int, from: c_int, at: *mut off_t, size: size_t) -> ssize_t {
    if is_watched(to) {
        return failed(libc::EINVAL) as ssize_t;
    }
    // SAFETY: as promised by the caller.
    unsafe { libc::syscall(libc::SYS_sendfile, to, from, at, size) as ssize_t }
}
