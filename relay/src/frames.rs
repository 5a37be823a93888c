//! The bytes of calls and answers. Integers are little-endian; `docs/relay.md` says the same in words. What a
//! client reads and writes stands in `sync`; the tests of this crate write through these functions.

use axum::body::Bytes;

use crate::blobs::{BlobId, Page, Put, Usage};
use crate::limits::{BLOB_AT_MOST, LIST_AT_MOST, PUT_BLOBS_AT_MOST};

/// Bytes that are not of the form promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Malformed;

/// Takes fields from the front of a body.
struct Fields(Bytes);

impl Fields {
    fn take<const N: usize>(&mut self) -> Result<[u8; N], Malformed> {
        let field = *self.0.first_chunk::<N>().ok_or(Malformed)?;
        drop(self.0.split_to(N));
        Ok(field)
    }

    fn bytes(&mut self, length: usize) -> Result<Bytes, Malformed> {
        if length <= self.0.len() { Ok(self.0.split_to(length)) } else { Err(Malformed) }
    }
}

/// A put: for each blob its id 32, its length u32, its bytes. What is claimed is not checked here.
///
/// # Errors
/// [`Malformed`]; also for no blob, more than [`PUT_BLOBS_AT_MOST`], an empty one, or one beyond [`BLOB_AT_MOST`].
pub fn read_put(body: Bytes) -> Result<Vec<(BlobId, Bytes)>, Malformed> {
    let mut fields = Fields(body);
    let mut blobs = Vec::new();
    while !fields.0.is_empty() {
        let id = BlobId(fields.take()?);
        let length = usize::try_from(u32::from_le_bytes(fields.take()?)).map_err(|_| Malformed)?;
        if length == 0 || length > BLOB_AT_MOST || blobs.len() == PUT_BLOBS_AT_MOST {
            return Err(Malformed);
        }
        blobs.push((id, fields.bytes(length)?));
    }
    if blobs.is_empty() { Err(Malformed) } else { Ok(blobs) }
}

/// Appends one blob to the body of a put.
pub fn write_put(out: &mut Vec<u8>, id: BlobId, bytes: &[u8]) {
    out.extend_from_slice(&id.0);
    out.extend_from_slice(&u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_le_bytes());
    out.extend_from_slice(bytes);
}

/// One byte for each blob of a put. `None`: its bytes do not have that id.
pub const fn put_byte(put: Option<Put>) -> u8 {
    match put {
        Some(Put::Stored) => 0,
        Some(Put::Here) => 1,
        Some(Put::Full) => 2,
        None => 3,
    }
}

/// The body of a list: after u64, at most u16.
///
/// # Errors
/// [`Malformed`]; also for none, or more than [`LIST_AT_MOST`].
pub fn read_list(body: Bytes) -> Result<(u64, u16), Malformed> {
    let mut fields = Fields(body);
    let (after, at_most) = (u64::from_le_bytes(fields.take()?), u16::from_le_bytes(fields.take()?));
    let fits = fields.0.is_empty() && (1..=LIST_AT_MOST).contains(&at_most);
    if fits { Ok((after, at_most)) } else { Err(Malformed) }
}

/// The answer to a list: instance 16, last u64, then seq u64, size u32, id 32 for each.
pub fn page(instance: [u8; 16], page: &Page) -> Vec<u8> {
    let mut out = Vec::with_capacity(24 + 44 * page.entries.len());
    out.extend_from_slice(&instance);
    out.extend_from_slice(&page.last.to_le_bytes());
    for entry in &page.entries {
        out.extend_from_slice(&entry.seq.to_le_bytes());
        out.extend_from_slice(&entry.size.to_le_bytes());
        out.extend_from_slice(&entry.id.0);
    }
    out
}

/// Ids, 32 bytes each.
///
/// # Errors
/// [`Malformed`]; also for none, or more than `at_most`.
pub fn read_ids(body: &[u8], at_most: usize) -> Result<Vec<BlobId>, Malformed> {
    let (ids, rest) = body.as_chunks::<32>();
    let fits = rest.is_empty() && (1..=at_most).contains(&ids.len());
    if fits { Ok(ids.iter().copied().map(BlobId).collect()) } else { Err(Malformed) }
}

/// Ids, 32 bytes each.
pub fn ids(ids: &[BlobId]) -> Vec<u8> {
    ids.iter().flat_map(|id| id.0).collect()
}

/// The answer to a get: for each its length u32, 0 for what is not here, then its bytes.
pub fn blobs(found: &[Option<Vec<u8>>]) -> Vec<u8> {
    let bytes = found.iter().flatten().map(Vec::len).sum::<usize>();
    let mut out = Vec::with_capacity(4 * found.len() + bytes);
    for blob in found {
        let blob = blob.as_deref().unwrap_or_default();
        out.extend_from_slice(&u32::try_from(blob.len()).unwrap_or(u32::MAX).to_le_bytes());
        out.extend_from_slice(blob);
    }
    out
}

/// The answer to a question for usage: blobs, bytes, quota of blobs, quota of bytes, each u64.
pub fn usage(usage: &Usage) -> Vec<u8> {
    [usage.blobs, usage.bytes, usage.quota_blobs, usage.quota_bytes].iter().flat_map(|n| n.to_le_bytes()).collect()
}
