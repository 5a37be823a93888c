//! A program that uses two notebooks in every way there is, locks them and stays: the test of memory after lock reads
//! what is left of them in its memory.
//!
//! It has the allocator of the library that shells load, whose bridge it opens a notebook through. Codes and texts come
//! from the test, so that they stand in no binary; they are read and answered on bare file descriptors, for the buffers of
//! `std::io::stdin` and `stdout` are never given back.

mod behind;
mod taps;
mod work;

use std::fs::File;
use std::io::{Read, Write};
use std::path::PathBuf;

use serde::Deserialize;
use zeroize::Zeroizing;

/// What the test wants typed.
#[derive(Deserialize)]
pub struct Plan {
    /// Where the notebooks are made.
    pub dir: PathBuf,
    /// The code as it is typed when the notebooks are made.
    pub code: String,
    /// The same code as another keyboard types it.
    pub typed: String,
    /// A code that opens nothing.
    pub wrong: String,
    /// The code that wipes.
    pub wipe: String,
    /// The passphrase of the second unlock.
    pub second: String,
    /// Names, charter, stories, whatever is typed into a field.
    pub texts: Vec<String>,
}

impl Plan {
    /// The text of a field; the test sends enough of them.
    pub fn text(&self, field: usize) -> &str {
        self.texts.get(field).map_or("", String::as_str)
    }
}

type Failed = Box<dyn std::error::Error>;

fn main() -> Result<(), Failed> {
    let (mut from, mut to) = (File::open("/dev/stdin")?, File::options().write(true).open("/dev/stdout")?);
    let app = opened(&mut from, &mut to)?;
    if *line(&mut from)? == *b"panic" {
        // As a defect would, with words in its message, on a thread of its own as in a shell.
        let text = text(&mut from)?;
        std::thread::spawn(move || panic!("{}", *text)).join().err().ok_or("it panicked")?;
        line(&mut from)?;
    }
    app.lock()?;
    drop(app);
    say(&mut to, "locked")?;
    // Waits until the test has looked.
    line(&mut from)?;
    Ok(())
}

/// Everything up to the moment before locking; the receipts are told to the test, which looks for them too.
#[inline(never)]
fn opened(from: &mut File, to: &mut File) -> Result<std::sync::Arc<weft_ffi::Weft>, Failed> {
    let plan: Plan = serde_json::from_slice(&line(from)?)?;
    let receipts = work::both_notebooks(&plan)?;
    behind::both_doors(&plan)?;
    let (app, receipt) = taps::at_the_screen(&plan, &receipts)?;
    for receipt in receipts.iter().chain([&receipt]) {
        say(to, receipt)?;
    }
    say(to, "open")?;
    Ok(app)
}

/// One line, without its end.
fn line(from: &mut File) -> Result<Zeroizing<Vec<u8>>, Failed> {
    let mut line = Zeroizing::new(Vec::with_capacity(64 * 1024));
    let mut byte = [0];
    while from.read(&mut byte)? == 1 && byte != *b"\n" {
        line.push(byte[0]);
    }
    Ok(line)
}

/// A line as text.
fn text(from: &mut File) -> Result<Zeroizing<String>, Failed> {
    Ok(Zeroizing::new(std::str::from_utf8(&line(from)?)?.to_owned()))
}

fn say(to: &mut File, what: &str) -> Result<(), Failed> {
    to.write_all(what.as_bytes())?;
    Ok(to.write_all(b"\n")?)
}
