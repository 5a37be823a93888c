//! What goes into a file and in which order, and as few files as their limit allows.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use serde::Serialize;
use weft_chain::root::Leaf;
use weft_chain::welcome::Control;
use weft_chain::{Segment, Verified};
use weft_model::fact::Held;
use weft_model::ids::{AttachmentId, LogId};
use weft_model::said::Content;

use super::{FRAME_AT_MOST, Item, NotWritten, Writer};

/// What went out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct FileOut {
    /// Files of at most 16 MB each.
    pub pieces: u32,
    /// Sealed blobs in them.
    pub blobs: u64,
    /// Bytes in all.
    pub bytes: u64,
    /// Whether they hold everything their recipients may read, and not only what is new since the files before.
    pub whole: bool,
}

/// Why files were not written whole.
#[derive(Debug, thiserror::Error)]
pub enum NotSent {
    /// Where a file goes could not be opened, written or flushed.
    #[error("a file could not be written: {0}")]
    Io(#[from] io::Error),
    /// A file could not be begun, or something fits into none.
    #[error(transparent)]
    NotWritten(#[from] NotWritten),
}

/// Control segments so that each can be taken in after those before it: what was admitted less deep comes first, and a
/// log's own segments stay in sequence.
pub fn in_order(mut control: Vec<Control>) -> Vec<Control> {
    control.sort_by_key(|(_, segment)| (segment.log(), segment.first_seq()));
    let mut deepest: BTreeMap<LogId, u64> = BTreeMap::new();
    let mut placed = Vec::new();
    for (seals, segment) in control {
        let so_far = deepest.entry(segment.log()).or_default();
        *so_far = segment.facts.first().map_or(0, |fact| fact.header.depth).max(*so_far);
        placed.push(((*so_far, segment.log(), segment.first_seq()), (seals, segment)));
    }
    placed.sort_by_key(|(place, _)| *place);
    placed.into_iter().map(|(_, control)| control).collect()
}

/// The attachments that tellings of these segments name.
pub fn attachments(records: &[Verified<Segment>]) -> BTreeSet<AttachmentId> {
    let mut named = BTreeSet::new();
    for fact in records.iter().flat_map(Verified::to_facts) {
        if let Held::Known(body) = &fact.held
            && let Some(Content::Attached(file)) = body.content()
        {
            named.insert(file.id);
        }
    }
    named
}

/// What a file builds on, in as many items as it takes: they come first.
pub fn prerequisites(builds_on: &[Leaf]) -> impl Iterator<Item = Item> {
    builds_on.chunks((FRAME_AT_MOST - 1) / Leaf::LENGTH).map(|places| Item::Prerequisites(places.to_vec()))
}

/// Writes items into as few files as their limit allows. `begin` makes each one's writer and header, `next` opens where it
/// goes, from 1.
///
/// # Errors
/// [`NotSent`]; pieces before it are whole.
pub fn write_pieces(
    items: Vec<Item>,
    begin: &dyn Fn() -> Result<(Writer, Vec<u8>), NotWritten>,
    next: &mut dyn FnMut(u32) -> io::Result<Box<dyn Write>>,
) -> Result<FileOut, NotSent> {
    let mut went = FileOut::default();
    let put = |out: &mut dyn Write, bytes: &[u8], went: &mut FileOut| {
        went.bytes = went.bytes.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        out.write_all(bytes)
    };
    let mut items = items.into_iter().peekable();
    loop {
        let (mut writer, header) = begin()?;
        went.pieces = went.pieces.saturating_add(1);
        let mut out = next(went.pieces)?;
        put(&mut *out, &header, &mut went)?;
        while let Some(item) = items.peek() {
            match writer.push(item.clone()) {
                Ok(bytes) => put(&mut *out, &bytes, &mut went)?,
                Err(NotWritten::Full) => break,
                Err(other) => return Err(other.into()),
            }
            let sealed = !matches!(items.next(), Some(Item::Prerequisites(_)));
            went.blobs = went.blobs.saturating_add(u64::from(sealed));
        }
        put(&mut *out, &writer.finish(), &mut went)?;
        out.flush()?;
        if items.peek().is_none() {
            return Ok(went);
        }
    }
}
