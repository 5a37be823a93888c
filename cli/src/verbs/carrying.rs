//! Carrying what is known by file.

use std::io::{BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tempfile::NamedTempFile;
use weft_engine::Recipients;

use super::{Ended, Session};
use crate::args::Whom;
use crate::exit::{Exit, Failure};
use crate::waiting::Waiting;

impl Session {
    pub(super) fn file_out(&self, whom: Whom, out: &Path) -> Ended {
        let mut notebook = self.open()?;
        let to = match whom {
            Whom::Everyone => Recipients::Everyone,
            Whom::Group => Recipients::Group,
            Whom::Member(member) => Recipients::Person(member),
        };
        // Beside its place first: whoever carries a file carries a whole one.
        let mut unfinished: Vec<NamedTempFile> = Vec::new();
        let folder = out.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let told = {
            let _waiting = Waiting::on("writing the file");
            notebook.file_out(&to, &mut |_| {
                let piece = NamedTempFile::new_in(folder)?;
                let sink: Box<dyn Write> = Box::new(BufWriter::new(piece.reopen()?));
                unfinished.push(piece);
                Ok(sink)
            })?
        };
        let mut wrote = Vec::new();
        for (place, piece) in unfinished.into_iter().enumerate() {
            let path = piece_of(out, place);
            let failed = |error: std::io::Error| Failure::device("write", &path, &error);
            piece.as_file().sync_all().map_err(failed)?;
            piece.persist(&path).map_err(|error| failed(error.error))?;
            wrote.push(path.display().to_string());
        }
        let mut shown = json!(told);
        if let Value::Object(shown) = &mut shown {
            shown.insert("wrote".into(), json!(wrote));
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
        let what = "the file was taken in only partly; what was whole is kept: ask for the file again";
        Err(Failure { exit: Exit::Partly, code: "partly".into(), what: what.into() })
    }
}

/// The name of a further piece: `out` for the first, then `out-2` and so on, before the ending.
fn piece_of(out: &Path, place: usize) -> PathBuf {
    if place == 0 {
        return out.to_owned();
    }
    let stem = out.file_stem().unwrap_or_default().to_string_lossy();
    let name = format!("{stem}-{}", place.saturating_add(1));
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
        assert_eq!(piece_of(Path::new("a/b.bin"), 0), Path::new("a/b.bin"));
        assert_eq!(piece_of(Path::new("a/b.bin"), 1), Path::new("a/b-2.bin"));
        assert_eq!(piece_of(Path::new("b"), 2), Path::new("b-3"));
    }
}
