//! The client's side of the bytes in `docs/relay.md`.

use weft_chain::limits::relay::LIST_AT_MOST;
use weft_chain::outer;

/// What an answered put says of a blob.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Put {
    Stored,
    WasHere,
    Full,
}

/// A blob as a list names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Line {
    pub place: u64,
    pub size: usize,
    pub id: [u8; 32],
}

/// A page of a list.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Page {
    pub instance: [u8; 16],
    pub last: u64,
    pub lines: Vec<Line>,
}

/// token 32 ‖ instance 16 ‖ seconds u32 ‖ serial u64: the token.
pub(super) fn token(body: &[u8]) -> Option<String> {
    let (token, rest) = body.split_first_chunk::<32>()?;
    (rest.len() == 28).then(|| token.iter().map(|byte| format!("{byte:02x}")).collect())
}

pub(super) fn list(after: u64) -> Vec<u8> {
    [after.to_le_bytes().as_slice(), &LIST_AT_MOST.to_le_bytes()].concat()
}

/// A page whose places rise from `after`.
pub(super) fn page(body: &[u8], after: u64) -> Option<Page> {
    let (instance, rest) = body.split_first_chunk::<16>()?;
    let (last, rest) = rest.split_first_chunk::<8>()?;
    let (lines, rest) = rest.as_chunks::<44>();
    let line = |bytes: &[u8; 44]| {
        let (place, rest) = bytes.split_first_chunk::<8>()?;
        let (size, id) = rest.split_first_chunk::<4>()?;
        let size = usize::try_from(u32::from_le_bytes(*size)).ok()?;
        Some(Line { place: u64::from_le_bytes(*place), size, id: id.try_into().ok()? })
    };
    let lines: Vec<Line> = lines.iter().map(line).collect::<Option<_>>()?;
    let places = std::iter::once(after).chain(lines.iter().map(|line| line.place));
    let rises = places.is_sorted_by(|a, b| a < b) && lines.len() <= usize::from(LIST_AT_MOST) && rest.is_empty();
    rises.then_some(Page { instance: *instance, last: u64::from_le_bytes(*last), lines })
}

pub(super) fn ids(ids: &[[u8; 32]]) -> Vec<u8> {
    ids.as_flattened().to_vec()
}

/// What a get brought of one id.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Got {
    Blob(Vec<u8>),
    /// It is there no more.
    Gone,
    /// Something else under its name.
    Other,
}

/// The answer to a get: what came of the first ids, in their order.
pub(super) fn blobs(body: &[u8], ids: &[[u8; 32]]) -> Option<Vec<Got>> {
    let (mut rest, mut blobs) = (body, Vec::new());
    while !rest.is_empty() {
        let (length, after) = rest.split_first_chunk::<4>()?;
        let (blob, after) = after.split_at_checked(usize::try_from(u32::from_le_bytes(*length)).ok()?)?;
        let id = ids.get(blobs.len())?;
        blobs.push(match blob {
            [] => Got::Gone,
            blob if outer::blob_id(blob) == *id => Got::Blob(blob.to_vec()),
            _ => Got::Other,
        });
        rest = after;
    }
    (!blobs.is_empty()).then_some(blobs)
}

/// The answer to a question for what is missing: some of the ids, in their order.
pub(super) fn missing(body: &[u8], asked: &[[u8; 32]]) -> Option<Vec<[u8; 32]>> {
    let (missing, rest) = body.as_chunks::<32>();
    let mut asked = asked.iter();
    let in_order = missing.iter().all(|id| asked.any(|one| one == id));
    (rest.is_empty() && in_order).then(|| missing.to_vec())
}

pub(super) fn put<'a>(blobs: impl Iterator<Item = &'a ([u8; 32], Vec<u8>)>) -> Vec<u8> {
    let mut body = Vec::new();
    for (id, blob) in blobs {
        body.extend(id);
        body.extend(u32::try_from(blob.len()).unwrap_or(u32::MAX).to_le_bytes());
        body.extend(blob);
    }
    body
}

/// The answer to a put of so many blobs. One that the relay takes for another than it is called was changed on its way.
pub(super) fn puts(body: &[u8], count: usize) -> Option<Vec<Put>> {
    let one = |byte: &u8| match byte {
        0 => Some(Put::Stored),
        1 => Some(Put::WasHere),
        2 => Some(Put::Full),
        _ => None,
    };
    if body.len() == count { body.iter().map(one).collect() } else { None }
}
