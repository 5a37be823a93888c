//! A corpus as plain records in one file, for peers that know nothing of ours, and what zstd makes of it.
//!
//! A record is what the store keeps of one fact: its header, its salt and its body. Before each stands its length (u32 LE).

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use weft_chain::{Segment, blob};
use weft_sync::file::{Item, Keys, Pulled, Reader};
use weft_vault::zstandard;

use super::people::People;
use super::{Corpus, files};
use crate::Failed;

/// The level at which segments are packed, which is zstd's own default.
const LEVEL: i32 = 3;

/// How much a corpus is.
#[derive(Debug, Default, Clone, Copy)]
pub struct Plain {
    /// Records.
    pub records: usize,
    /// Bytes of the file, lengths among them.
    pub bytes: usize,
    /// Bytes of it after zstd, level 3: a frame for each segment's facts.
    pub batched: usize,
}

/// Writes the records of a corpus, in the order in which they were written.
pub fn write(corpus: &Corpus, to: &Path) -> Result<Plain, Failed> {
    let people = People::new(corpus.shape.devices)?;
    let secrets = std::slice::from_ref(&people.secret);
    let mut out = BufWriter::new(File::create(to)?);
    let mut plain = Plain::default();
    for file in files(&corpus.folder)? {
        let mut reader = Reader::new(Keys { pairs: Vec::new(), secrets: secrets.to_vec() });
        reader.push(&std::fs::read(file)?);
        loop {
            let sealed = match reader.pull()? {
                Pulled::Item(Item::Blob(sealed)) => sealed,
                Pulled::Item(_) => continue,
                Pulled::Damaged(_) => return Err("a file of the corpus is damaged".into()),
                Pulled::More => break,
            };
            let segment = Segment::verify(&blob::open(&sealed, secrets)?.1)?;
            let batch = batch(&segment, &mut plain)?;
            plain.bytes += batch.len();
            plain.batched += zstandard::compress(&batch, LEVEL)?.len();
            out.write_all(&batch)?;
        }
    }
    out.flush()?;
    Ok(plain)
}

fn batch(segment: &Segment, plain: &mut Plain) -> Result<Vec<u8>, Failed> {
    let mut batch = Vec::new();
    for fact in &segment.facts {
        let (salt, body) = fact.body.as_ref().map_or((&[][..], &[][..]), |body| (&body.salt, &body.bytes));
        let length = fact.header_bytes.len() + salt.len() + body.len();
        batch.extend(u32::try_from(length)?.to_le_bytes());
        batch.extend([&fact.header_bytes, salt, body].concat());
        plain.records += 1;
    }
    Ok(batch)
}
