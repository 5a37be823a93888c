//! Codes and receipt numbers: from a prompt or a file, never an argument, wiped from memory when done.

use std::io::Read;
use std::path::Path;

use zeroize::Zeroizing;

use crate::exit::Failure;

/// The longest file read for a code or a number; both are shorter.
const AT_MOST: u16 = 4096;

/// A secret's bytes, wiped when dropped.
pub type Secret = Zeroizing<Vec<u8>>;

/// The code of an existing notebook.
pub fn code(file: Option<&Path>) -> Result<Secret, Failure> {
    match file {
        Some(file) => from_file(file),
        None => prompt("Code: ", "give the code with --code-file FILE, or run this in a terminal"),
    }
}

/// The second code of a listener: typed, or from a file.
pub fn second_code(file: Option<&Path>) -> Result<Secret, Failure> {
    match file {
        Some(file) => from_file(file),
        None => prompt("Second code: ", "give it with --second-code-file FILE, or run this in a terminal"),
    }
}

/// A code for a new notebook: typed twice, or from a file.
pub fn new_code(file: Option<&Path>) -> Result<Secret, Failure> {
    let Some(file) = file else {
        let help = "give the new code with --code-file FILE, or run this in a terminal";
        let first = prompt("New code: ", help)?;
        let again = prompt("The same code again: ", help)?;
        if *first != *again {
            return Err(Failure::usage("the two codes differ; begin again"));
        }
        return Ok(first);
    };
    from_file(file)
}

/// A receipt number: typed, or from a file.
pub fn number(file: Option<&Path>) -> Result<Secret, Failure> {
    match file {
        Some(file) => from_file(file),
        None => prompt("Number: ", "give the number with --number-file FILE, or run this in a terminal"),
    }
}

fn prompt(ask: &str, otherwise: &str) -> Result<Secret, Failure> {
    let typed = rpassword::prompt_password(ask).map_err(|_| Failure::usage(otherwise))?;
    Ok(Zeroizing::new(typed.into_bytes()))
}

/// The first line's worth: what an editor adds at the end does not count.
fn from_file(path: &Path) -> Result<Secret, Failure> {
    let failed = |error: std::io::Error| Failure::device("read", path, &error);
    let file = std::fs::File::open(path).map_err(failed)?;
    // Room for everything at once, so that growing leaves no copy behind.
    let mut secret = Zeroizing::new(Vec::with_capacity(usize::from(AT_MOST) + 1));
    file.take(u64::from(AT_MOST) + 1).read_to_end(&mut secret).map_err(failed)?;
    if secret.len() > usize::from(AT_MOST) {
        return Err(Failure::usage(format!("{} is too long for a code or a number", path.display())));
    }
    while matches!(secret.last(), Some(b'\n' | b'\r')) {
        secret.pop();
    }
    Ok(secret)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_gives_its_bytes_without_the_line_end() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("code");
        std::fs::write(&path, "25 80 14\r\n").unwrap();
        assert_eq!(&**code(Some(&path)).unwrap(), b"25 80 14");
        std::fs::write(&path, vec![b'1'; 5000]).unwrap();
        assert_eq!(code(Some(&path)).unwrap_err().exit, crate::exit::Exit::Usage);
        assert_eq!(code(Some(&dir.path().join("none"))).unwrap_err().exit, crate::exit::Exit::NotThere);
    }
}
