//! Attachments: a picture, a voice, a long text, sealed under a key of its own and cut into chunks.
//!
//! The telling that speaks of an attachment holds its key; whoever has the telling can open the chunks, nobody else.
//! Erasing the telling makes them unreadable wherever they lie.

use weft_model::fact::NewFact;
use weft_model::ids::AttachmentId;
use weft_model::said::{Attachment, Content, TEXT_IN_FACT};
use weft_vault::{Key, aead, context, generichash};

use crate::{Rejected, envelope};

/// Plain bytes of every chunk but the last: with id, index and envelopes, a chunk fits into a blob.
pub const CHUNK: usize = 240 * 1024;
/// The largest file: a long film at the size phones share it. It bounds the chunks somebody can be made to look for.
pub const ATTACHMENT_AT_MOST: u64 = 1 << 30;
/// Bytes of a media type.
const MEDIA_TYPE_AT_MOST: usize = 100;

/// One sealed chunk.
#[derive(Clone, PartialEq, Eq)]
pub struct Chunk {
    /// Whose.
    pub id: AttachmentId,
    /// Which, from 0.
    pub index: u32,
    /// Its ciphertext.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for Chunk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Chunk({} {}, {} bytes)", self.id, self.index, self.bytes.len())
    }
}

/// Seals a file under a fresh random key.
///
/// # Errors
/// [`Rejected::TooLarge`] beyond [`ATTACHMENT_AT_MOST`], [`Rejected::Malformed`] for a media type that is none.
pub fn seal(bytes: &[u8], media_type: &str) -> Result<(Attachment, Vec<Chunk>), Rejected> {
    seal_under(&Key::random(), bytes, media_type)
}

/// Texts too long for a fact become sealed files; answers the facts as they are to be signed, and the chunks.
///
/// # Errors
/// As [`seal`].
pub fn long_texts(facts: &[NewFact]) -> Result<(Vec<NewFact>, Vec<Chunk>), Rejected> {
    let mut facts = facts.to_vec();
    let mut chunks = Vec::new();
    for content in facts.iter_mut().filter_map(|fact| fact.body.content_mut()) {
        if let Content::Text(words) = content
            && words.as_str().len() > TEXT_IN_FACT
        {
            let (sealed, parts) = seal(words.as_str().as_bytes(), "text/plain")?;
            chunks.extend(parts);
            *content = Content::Attached(sealed);
        }
    }
    Ok((facts, chunks))
}

/// Seals a file under a given key, which must never seal another file.
///
/// # Errors
/// As [`seal`].
pub fn seal_under(key: &Key, bytes: &[u8], media_type: &str) -> Result<(Attachment, Vec<Chunk>), Rejected> {
    let mut sealer = Sealer::new(key.clone(), media_type)?;
    // Refused before any of it is sealed.
    let chunks = chunks_of(u64::try_from(bytes.len()).map_err(|_| Rejected::TooLarge)?)?;
    let mut plain = bytes.chunks(CHUNK);
    let sealed: Vec<Vec<u8>> =
        (0..chunks).map(|_| sealer.seal(plain.next().unwrap_or_default())).collect::<Result<_, _>>()?;
    let attachment = sealer.finish()?;
    let id = attachment.id;
    let chunk = |(index, bytes)| Chunk { id, index, bytes };
    Ok((attachment, (0..).zip(sealed).map(chunk).collect()))
}

/// Seals a file that is too long to be in memory: chunk by chunk, in order.
///
/// A chunk's id is known only at the end. Whoever keeps none of them goes through the file once for the id and once more
/// for the chunks, with [`seal_chunk`].
pub struct Sealer {
    key: Key,
    media_type: String,
    id: generichash::Hasher<32>,
    size: u64,
    chunks: u32,
    ended: bool,
}

impl Sealer {
    /// Begins a file under a key that must never seal another one.
    ///
    /// # Errors
    /// [`Rejected::Malformed`] for a media type that is none.
    pub fn new(key: Key, media_type: &str) -> Result<Self, Rejected> {
        if !is_media_type(media_type) {
            return Err(Rejected::Malformed);
        }
        let id = generichash::Hasher::new(context::ATTACHMENT);
        Ok(Self { key, media_type: media_type.to_owned(), id, size: 0, chunks: 0, ended: false })
    }

    /// Seals the next chunk: [`CHUNK`] bytes, or fewer at the end of the file. An empty file is one empty chunk.
    ///
    /// # Errors
    /// [`Rejected::TooLarge`] beyond [`CHUNK`] or [`ATTACHMENT_AT_MOST`], [`Rejected::Malformed`] behind the end.
    pub fn seal(&mut self, plain: &[u8]) -> Result<Vec<u8>, Rejected> {
        if self.ended || (plain.is_empty() && self.chunks > 0) {
            return Err(Rejected::Malformed);
        }
        let length = u64::try_from(plain.len()).map_err(|_| Rejected::TooLarge)?;
        let size = self.size.checked_add(length).filter(|size| *size <= ATTACHMENT_AT_MOST);
        self.size = size.filter(|_| plain.len() <= CHUNK).ok_or(Rejected::TooLarge)?;
        let sealed = aead::seal(&self.key, &nonce(self.chunks), &[], plain);
        self.id.take(&sealed);
        self.chunks = self.chunks.saturating_add(1);
        self.ended = plain.len() < CHUNK;
        Ok(sealed)
    }

    /// What a telling says of the file, once all of its chunks were sealed.
    ///
    /// # Errors
    /// [`Rejected::Short`] if none was.
    pub fn finish(self) -> Result<Attachment, Rejected> {
        if self.chunks == 0 {
            return Err(Rejected::Short);
        }
        let id = AttachmentId::new(self.id.finish());
        let Self { key, media_type, size, chunks, .. } = self;
        Ok(Attachment { id, key: *key.as_bytes(), size, media_type, chunks })
    }
}

/// Seals one chunk of a file whose id is known, as [`Sealer::seal`] did.
///
/// # Errors
/// [`Rejected::Foreign`] if the file has no such chunk, [`Rejected::TooLarge`] if it is longer than a chunk.
pub fn seal_chunk(attachment: &Attachment, index: u32, plain: &[u8]) -> Result<Chunk, Rejected> {
    if index >= attachment.chunks {
        return Err(Rejected::Foreign);
    }
    if plain.len() > CHUNK {
        return Err(Rejected::TooLarge);
    }
    let key = Key::from_bytes(attachment.key);
    Ok(Chunk { id: attachment.id, index, bytes: aead::seal(&key, &nonce(index), &[], plain) })
}

/// Opens a file from all of its chunks, in any order.
///
/// # Errors
/// [`Rejected::Short`] if a chunk is missing, [`Rejected::Signature`] if one does not open or the whole is not what the
/// telling names, [`Rejected::Malformed`] if the telling contradicts itself.
pub fn open(attachment: &Attachment, chunks: &[Chunk]) -> Result<Vec<u8>, Rejected> {
    if chunks_of(attachment.size)? != attachment.chunks || !is_media_type(&attachment.media_type) {
        return Err(Rejected::Malformed);
    }
    let find = |index| chunks.iter().find(|chunk| chunk.id == attachment.id && chunk.index == index);
    let ordered: Vec<&Chunk> = (0..attachment.chunks).map_while(find).collect();
    if u32::try_from(ordered.len()) != Ok(attachment.chunks) {
        return Err(Rejected::Short);
    }
    if id_of(&ordered.iter().map(|chunk| chunk.bytes.as_slice()).collect::<Vec<_>>()) != attachment.id {
        return Err(Rejected::Signature);
    }
    let mut plain = Vec::new();
    for chunk in ordered {
        plain.extend(open_chunk(attachment, chunk)?);
    }
    if u64::try_from(plain.len()) == Ok(attachment.size) { Ok(plain) } else { Err(Rejected::Malformed) }
}

/// Opens one chunk: how whoever has the telling checks a chunk that arrives alone, before keeping it.
///
/// # Errors
/// [`Rejected::Foreign`] if it belongs to another attachment, [`Rejected::Signature`] if it does not open.
pub fn open_chunk(attachment: &Attachment, chunk: &Chunk) -> Result<Vec<u8>, Rejected> {
    if chunk.id != attachment.id || chunk.index >= attachment.chunks {
        return Err(Rejected::Foreign);
    }
    let key = Key::from_bytes(attachment.key);
    aead::open(&key, &nonce(chunk.index), &[], &chunk.bytes).map_err(|_| Rejected::Signature)
}

impl Chunk {
    /// What an inner blob holds: format number, then id 32 ‖ index u32 LE ‖ ciphertext, without lengths.
    pub fn encode(&self) -> Vec<u8> {
        let format = envelope::FORMAT.to_le_bytes();
        [format.as_slice(), self.id.bytes(), &self.index.to_le_bytes(), &self.bytes].concat()
    }

    /// Reads a chunk.
    ///
    /// # Errors
    /// [`Rejected`] if it is shorter than a tag or longer than a chunk.
    pub fn decode(bytes: &[u8]) -> Result<Self, Rejected> {
        let (id, rest) = envelope::after_format(bytes)?.split_first_chunk::<32>().ok_or(Rejected::Short)?;
        let (index, sealed) = rest.split_first_chunk::<4>().ok_or(Rejected::Short)?;
        match sealed.len() {
            0..aead::OVERHEAD => Err(Rejected::Short),
            length if length > CHUNK + aead::OVERHEAD => Err(Rejected::TooLarge),
            _ => Ok(Self { id: AttachmentId::new(*id), index: u32::from_le_bytes(*index), bytes: sealed.to_vec() }),
        }
    }
}

/// BLAKE2b-256("weft/attachment"‖each chunk's ciphertext).
fn id_of(chunks: &[&[u8]]) -> AttachmentId {
    AttachmentId::new(generichash::hash(context::ATTACHMENT, chunks))
}

/// The index, u64 LE, then zeros: unique, because the key seals one file only.
fn nonce(index: u32) -> [u8; 24] {
    let mut nonce = [0; 24];
    for (byte, value) in nonce.iter_mut().zip(index.to_le_bytes()) {
        *byte = value;
    }
    nonce
}

/// The size of a file whose sealed chunks have so many bytes in all.
pub fn size_of(sealed: u64, chunks: u32) -> u64 {
    let overhead = u64::try_from(aead::OVERHEAD).unwrap_or(u64::MAX);
    sealed.saturating_sub(overhead.saturating_mul(u64::from(chunks)))
}

/// An empty file has one empty chunk, so that there is something to hash and send.
pub(crate) fn chunks_of(size: u64) -> Result<u32, Rejected> {
    if size > ATTACHMENT_AT_MOST {
        return Err(Rejected::TooLarge);
    }
    let chunk = u64::try_from(CHUNK).map_err(|_| Rejected::TooLarge)?;
    u32::try_from(size.div_ceil(chunk).max(1)).map_err(|_| Rejected::TooLarge)
}

/// `type/subtype` in visible ASCII, without parameters.
fn is_media_type(text: &str) -> bool {
    let token =
        |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-._".contains(&b));
    text.len() <= MEDIA_TYPE_AT_MOST && text.split_once('/').is_some_and(|(kind, sub)| token(kind) && token(sub))
}
