//! Which file a call means: absolute paths from what a caller passed.

use std::ffi::{CStr, CString, OsStr};
use std::os::unix::ffi::OsStrExt;
use std::path::{Component, Path, PathBuf};

use libc::{AT_FDCWD, c_char, c_int};

/// The absolute path that a folder's descriptor and a path mean, dots resolved, links not.
///
/// # Safety
/// `path` is NUL-terminated or null.
pub unsafe fn absolute(folder: c_int, path: *const c_char) -> Option<PathBuf> {
    if path.is_null() {
        return None;
    }
    // SAFETY: as promised by the caller.
    let path = Path::new(OsStr::from_bytes(unsafe { CStr::from_ptr(path) }.to_bytes()));
    let whole = match folder {
        _ if path.is_absolute() => path.to_owned(),
        AT_FDCWD => std::env::current_dir().ok()?.join(path),
        fd => of_descriptor(fd)?.join(path),
    };
    Some(plain(&whole))
}

/// The path under which a descriptor was opened or to which the file was renamed since.
pub fn of_descriptor(fd: c_int) -> Option<PathBuf> {
    std::fs::read_link(format!("/proc/self/fd/{fd}")).ok()
}

/// A path as the system's calls take it.
pub fn c_path(path: &Path) -> Option<CString> {
    CString::new(path.as_os_str().as_bytes()).ok()
}

/// The folder a path stands in.
pub fn folder_of(path: &Path) -> PathBuf {
    path.parent().map(Path::to_owned).unwrap_or_default()
}

fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                plain.pop();
            }
            other => plain.push(other),
        }
    }
    plain
}
