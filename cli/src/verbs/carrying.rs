//! Carrying what is known by file.

use std::cell::RefCell;
use std::io::{self, BufReader, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use serde_json::{Value, json};
use weft_engine::Recipients;

use super::{Ended, Session};
use crate::args::Whom;
use crate::exit::{Exit, Failure};
use crate::output::Unfinished;
use crate::waiting::Waiting;

impl Session {
    pub(super) fn file_out(&self, whom: Whom, new: bool, out: &Path) -> Ended {
        let mut notebook = self.open()?;
        let to = match whom {
            Whom::Everyone => Recipients::Everyone,
            Whom::Group => Recipients::Group,
            Whom::Member(member) => Recipients::Person(member),
        };
        let pieces = Rc::new(RefCell::new(Pieces::default()));
        let told = {
            let _waiting = Waiting::on("writing the file");
            let mut place =
                |number| -> io::Result<Box<dyn Write>> { Ok(Box::new(Piece::new(piece_of(out, number), &pieces)?)) };
            if new { notebook.file_of_new(&to, &mut place) } else { notebook.file_out(&to, &mut place) }
        };
        // The engine says that the file was not written; this says which one, and why.
        let told = told.map_err(|error| pieces.borrow_mut().failed.take().unwrap_or_else(|| error.into()))?;
        let mut shown = json!(told);
        if let Value::Object(shown) = &mut shown {
            shown.insert("wrote".into(), json!(pieces.borrow().wrote));
        }
        self.out.result(&shown);
        self.lock(notebook)
    }

    pub(super) fn file_in(&self, path: &Path) -> Ended {
        let file = std::fs::File::open(path).map_err(|error| Failure::device("read", path, &error))?;
        let mut notebook = self.open()?;
        let told = {
            let _waiting = Waiting::on("taking the file in");
            notebook.file_in(&mut BufReader::new(file))?
        };
        self.out.result(&told);
        self.lock(notebook)?;
        if told.complete && told.damaged == 0 {
            return Ok(Exit::Done);
        }
        let (code, what) = match told.builds_on_missing {
            0 => ("partly", "the file was taken in only partly; what was whole is kept: ask for the file again"),
            _ => (
                "earlier_missing",
                "this file holds what is new since an earlier one that is not here; what could be taken is kept: take the \
                 earlier one in, or ask for a whole file (file out without --new)",
            ),
        };
        Err(Failure { exit: Exit::Partly, code: code.into(), what: what.into() })
    }
}

/// What became of the pieces so far.
#[derive(Default)]
struct Pieces {
    wrote: Vec<String>,
    failed: Option<Failure>,
}

/// A piece on its way out. An answer to its flush counts as gone out, so that is when it gets its name.
struct Piece {
    path: PathBuf,
    unfinished: Option<Unfinished>,
    pieces: Rc<RefCell<Pieces>>,
}

impl Piece {
    fn new(path: PathBuf, pieces: &Rc<RefCell<Pieces>>) -> io::Result<Self> {
        let mut piece = Self { path, unfinished: None, pieces: Rc::clone(pieces) };
        let begun = Unfinished::new(&piece.path);
        piece.unfinished = Some(piece.noted(begun)?);
        Ok(piece)
    }

    fn noted<T>(&self, done: io::Result<T>) -> io::Result<T> {
        if let Err(error) = &done {
            self.pieces.borrow_mut().failed = Some(Failure::device("write", &self.path, error));
        }
        done
    }
}

impl Write for Piece {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = match &mut self.unfinished {
            Some(unfinished) => unfinished.write(bytes),
            None => Err(io::Error::from(io::ErrorKind::BrokenPipe)),
        };
        self.noted(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        let Some(unfinished) = self.unfinished.take() else { return Ok(()) };
        self.noted(unfinished.finish())?;
        self.pieces.borrow_mut().wrote.push(self.path.display().to_string());
        Ok(())
    }
}

/// The name of a piece: `out` for the first, then `out-2` and so on, before the ending.
fn piece_of(out: &Path, number: u32) -> PathBuf {
    if number <= 1 {
        return out.to_owned();
    }
    let stem = out.file_stem().unwrap_or_default().to_string_lossy();
    let name = format!("{stem}-{number}");
    let path = out.with_file_name(name);
    match out.extension() {
        Some(ending) => path.with_extension(ending),
        None => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn further_pieces_are_numbered() {
        assert_eq!(piece_of(Path::new("a/b.bin"), 1), Path::new("a/b.bin"));
        assert_eq!(piece_of(Path::new("a/b.bin"), 2), Path::new("a/b-2.bin"));
        assert_eq!(piece_of(Path::new("b"), 3), Path::new("b-3"));
    }
}
