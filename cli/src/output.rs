//! What the program prints: plain lines for people, one JSON object with `--json`.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde_json::{Value, json};
use tempfile::NamedTempFile;

use crate::exit::Failure;

/// Where results and messages go.
#[derive(Debug, Clone, Copy)]
pub struct Output {
    /// One JSON object instead of lines.
    pub json: bool,
}

impl Output {
    /// Prints a result on stdout. What cannot be printed, because nobody reads any more, is no failure.
    pub fn result(&self, result: &impl Serialize) {
        let value = serde_json::to_value(result).unwrap_or(Value::Null);
        let text = if self.json { format!("{value}\n") } else { lines(&value) };
        let _ = io::stdout().lock().write_all(text.as_bytes()).and_then(|()| io::stdout().flush());
    }

    /// Prints a failure on stderr.
    pub fn failure(&self, failure: &Failure) {
        let text = if self.json {
            json!({ "error": failure.code, "what": failure.what }).to_string()
        } else {
            format!("weft: {}", clean(&failure.what))
        };
        let _ = writeln!(io::stderr().lock(), "{text}");
    }

    /// Prints a line of progress at once: on stdout, or on stderr when stdout is for one JSON object.
    pub fn line(&self, line: &str) {
        let _ = if self.json {
            writeln!(io::stderr().lock(), "{}", clean(line))
        } else {
            let mut out = io::stdout().lock();
            writeln!(out, "{}", clean(line)).and_then(|()| out.flush())
        };
    }
}

/// A value as plain lines, one thing a line, deeper things indented by two: made for being read out.
pub fn lines(value: &Value) -> String {
    let mut text = String::new();
    write_lines(&mut text, value, 0);
    text
}

fn write_lines(text: &mut String, value: &Value, depth: usize) {
    let indent = "  ".repeat(depth);
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                text.push_str(&format!("{indent}{}:", clean(&key.replace('_', " "))));
                write_rest(text, value, depth);
            }
        }
        Value::Array(items) => {
            for (place, value) in items.iter().enumerate() {
                text.push_str(&format!("{indent}{}.", place.saturating_add(1)));
                write_rest(text, value, depth);
            }
        }
        single => text.push_str(&format!("{indent}{}\n", one(single, depth))),
    }
}

fn write_rest(text: &mut String, value: &Value, depth: usize) {
    match value {
        Value::Object(object) if object.is_empty() => text.push_str(" none\n"),
        Value::Array(items) if items.is_empty() => text.push_str(" none\n"),
        Value::Object(_) | Value::Array(_) => {
            text.push('\n');
            write_lines(text, value, depth.saturating_add(1));
        }
        single => text.push_str(&format!(" {}\n", one(single, depth))),
    }
}

fn one(value: &Value, depth: usize) -> String {
    match value {
        // Further lines of a text stand deeper than any name, so that no text can pass for one.
        Value::String(text) => clean(text).replace('\n', &format!("\n{}", "  ".repeat(depth.saturating_add(2)))),
        Value::Null => "none".into(),
        Value::Bool(true) => "yes".into(),
        Value::Bool(false) => "no".into(),
        other => other.to_string(),
    }
}

/// Without control characters: what somebody wrote must not steer the reader's terminal.
pub fn clean(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' && c != '\t' { '\u{FFFD}' } else { c }).collect()
}

/// Writes a file whole or not at all: beside it first, then renamed over it.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let write = || {
        let mut file = Unfinished::new(path)?;
        file.write_all(bytes)?;
        file.finish()
    };
    write().map_err(|error| Failure::device("write", path, &error))
}

/// A file that stands beside its place until it is whole: whoever carries a file carries a whole one. Dropped, it is gone.
pub struct Unfinished {
    file: BufWriter<NamedTempFile>,
    path: PathBuf,
}

impl Unfinished {
    /// Begins a file.
    pub fn new(path: &Path) -> io::Result<Self> {
        let file = BufWriter::new(NamedTempFile::new_in(folder_of(path))?);
        Ok(Self { file, path: path.to_owned() })
    }

    /// Gives it its name. It is there after a loss of power once this has answered.
    pub fn finish(self) -> io::Result<()> {
        let file = self.file.into_inner()?;
        file.as_file().sync_all()?;
        file.persist(&self.path)?;
        std::fs::File::open(folder_of(&self.path))?.sync_all()
    }
}

impl Write for Unfinished {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_read_as_plain_lines() {
        let value = json!({ "status": "agreed", "stories": [{ "lang": "ta", "words": "மூன்று\u{1b}[2J\nid: 1" }], "left_out": [],
            "here": true, "day": null });
        let expected = "day: none\nhere: yes\nleft out: none\nstatus: agreed\nstories:\n  1.\n    lang: ta\n    words: மூன்று\u{FFFD}[2J\n        id: 1\n";
        assert_eq!(lines(&value), expected);
    }

    #[test]
    fn a_file_is_written_whole_or_not_at_all() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("out");
        write_whole(&path, b"one").unwrap();
        write_whole(&path, b"two").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"two");
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1, "nothing else is left");
        let failed = write_whole(&dir.path().join("none/out"), b"x").unwrap_err();
        assert_eq!(failed.exit, crate::exit::Exit::NotThere);
    }
}
