//! Calls every function that the library stands in for, once and by its own name, in the folder it is given; for the tests
//! that show that each is counted and that each fault changes what happens.
//!
//! `weft-fault-probe calls FOLDER` calls them all. `weft-fault-probe keep FOLDER` writes a file of two sectors, syncs it,
//! renames it, syncs the folder, writes the second sector anew without a sync, and reads it back; it says what it got.
#![allow(unsafe_code)]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::process::ExitCode;

#[cfg(all(target_os = "linux", target_env = "gnu"))]
mod calls {
    use std::ffi::CString;
    use std::fs::{File, OpenOptions};
    use std::io::{self, Read, Write};
    use std::os::unix::fs::FileExt;
    use std::path::Path;

    use libc::{AT_FDCWD, O_CREAT, O_RDONLY, O_RDWR, O_TRUNC, iovec};

    fn name(folder: &Path, name: &str) -> CString {
        CString::new(folder.join(name).to_string_lossy().as_bytes()).unwrap_or_default()
    }

    /// Calls each; the answers do not matter, but a descriptor that was not opened would count nothing.
    pub fn all(folder: &Path) {
        let (a, b, inner) = (name(folder, "a"), name(folder, "b"), name(folder, "inner"));
        let mut room = [0_u8; 8];
        let bytes = room;
        let piece = iovec { iov_base: room.as_mut_ptr().cast(), iov_len: room.len() };
        // SAFETY: paths are NUL-terminated, buffers valid for their lengths, and descriptors this function's own.
        unsafe {
            let fd = libc::open(a.as_ptr(), O_RDWR | O_CREAT | O_TRUNC, 0o600);
            for other in [
                libc::open64(a.as_ptr(), O_RDONLY),
                libc::openat(AT_FDCWD, a.as_ptr(), O_RDONLY),
                libc::openat64(AT_FDCWD, a.as_ptr(), O_RDONLY),
                libc::creat(a.as_ptr(), 0o600),
                libc::creat64(a.as_ptr(), 0o600),
            ] {
                libc::close(other);
            }
            let into = room.as_mut_ptr().cast();
            libc::write(fd, bytes.as_ptr().cast(), 8);
            libc::pwrite(fd, bytes.as_ptr().cast(), 8, 0);
            libc::pwrite64(fd, bytes.as_ptr().cast(), 8, 0);
            libc::writev(fd, &raw const piece, 1);
            libc::pwritev(fd, &raw const piece, 1, 0);
            libc::pwritev64(fd, &raw const piece, 1, 0);
            libc::read(fd, into, 8);
            libc::pread(fd, into, 8, 0);
            libc::pread64(fd, into, 8, 0);
            libc::readv(fd, &raw const piece, 1);
            libc::preadv(fd, &raw const piece, 1, 0);
            libc::preadv64(fd, &raw const piece, 1, 0);
            libc::ftruncate(fd, 4);
            libc::ftruncate64(fd, 8);
            libc::fallocate(fd, 0, 0, 16);
            libc::fallocate64(fd, 0, 0, 16);
            libc::fsync(fd);
            // A double of a descriptor is watched as well.
            for double in
                [libc::dup(fd), libc::dup2(fd, 100), libc::dup3(fd, 101, 0), libc::fcntl(fd, libc::F_DUPFD_CLOEXEC, 0)]
            {
                libc::fdatasync(double);
                libc::close(double);
            }
            libc::close(fd);
            let _ = std::fs::copy(folder.join("a"), folder.join("copied"));
            libc::rename(a.as_ptr(), b.as_ptr());
            libc::renameat(AT_FDCWD, b.as_ptr(), AT_FDCWD, a.as_ptr());
            libc::renameat2(AT_FDCWD, a.as_ptr(), AT_FDCWD, b.as_ptr(), 0);
            libc::unlink(b.as_ptr());
            libc::unlinkat(AT_FDCWD, b.as_ptr(), 0);
            libc::mkdir(inner.as_ptr(), 0o700);
            libc::rmdir(inner.as_ptr());
            libc::mkdirat(AT_FDCWD, inner.as_ptr(), 0o700);
            libc::unlinkat(AT_FDCWD, inner.as_ptr(), libc::AT_REMOVEDIR);
        }
    }

    /// Keeps two sectors of `1`, then makes the second one `2` without a sync; gives what it reads back.
    pub fn keep(folder: &Path) -> io::Result<Vec<u8>> {
        let (new, kept) = (folder.join("new"), folder.join("kept"));
        let mut file = File::create(&new)?;
        file.write_all(&[b'1'; 1024])?;
        file.sync_all()?;
        drop(file);
        std::fs::rename(&new, &kept)?;
        File::open(folder)?.sync_all()?;
        println!("kept");
        OpenOptions::new().write(true).open(&kept)?.write_all_at(&[b'2'; 512], 512)?;
        println!("changed");
        let mut read = Vec::new();
        File::open(&kept)?.read_to_end(&mut read)?;
        Ok(read)
    }
}

#[cfg(all(target_os = "linux", target_env = "gnu"))]
fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["calls", folder] => calls::all(std::path::Path::new(folder)),
        ["keep", folder] => match calls::keep(std::path::Path::new(folder)) {
            Ok(read) => {
                let twos = read.iter().filter(|byte| **byte == b'2').count();
                println!("read {} {twos}", read.len());
            }
            Err(error) => println!("error {:?}", error.raw_os_error()),
        },
        _ => return ExitCode::FAILURE,
    }
    ExitCode::SUCCESS
}

#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
fn main() -> ExitCode {
    ExitCode::FAILURE
}
