//! What two devices say to each other inside the channel: a tag, then the content.

use weft_chain::limits::WANTED_AT_MOST;
use weft_model::ids::{AttachmentId, FactId, Mid};

use crate::file::{FRAME_AT_MOST, Item};

/// Bytes of a message: an item with the most seals there can be, and its tag.
pub(super) const MESSAGE_AT_MOST: usize = FRAME_AT_MOST + 1;
/// Numbers of one digest.
pub(super) const BUCKETS: usize = 256;
/// Places and names in one [`Message::Frontier`]; more of them go into further ones.
pub(super) const PLACES_AT_MOST: usize = 4096;

const PROOF: u8 = 1;
const DIGEST: u8 = 2;
const FRONTIER: u8 = 3;
const WANT: u8 = 4;
const WANT_CHUNKS: u8 = 5;
const COMPARED: u8 = 6;
const ITEM: u8 = 7;
const SENT: u8 = 8;
const KEPT: u8 = 9;
const WHO: u8 = 10;
const INTRODUCTION: u8 = 11;
const INTRODUCED: u8 = 12;

/// A name that means something in one session only: eight bytes of a hash under that session's own.
pub(crate) type Short = [u8; 8];

/// Where a branch of a log ends at the other device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    /// The log's name here.
    pub log: Short,
    /// The sequence number.
    pub seq: u64,
    /// The chain value's name here.
    pub chain: Short,
}

/// How a device stands when a round begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Digest {
    /// It asks for tellings or chunks.
    pub asks: bool,
    /// It misses tellings or chunks, asked for or not.
    pub misses: bool,
    /// All shared audiences as numbers.
    pub buckets: Vec<Short>,
}

/// One message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Message {
    /// Who this is: a membership, and its device's signature over the handshake.
    Proof { mid: Mid, signature: [u8; 64] },
    /// Opens a round: all shared audiences as 256 numbers, whether anything else is asked for now, and whether anything is missing.
    Digest(Digest),
    /// What is held of one audience.
    Frontier { audience: Short, places: Vec<Place>, notices: Vec<Short> },
    /// Tellings whose words are missing.
    Want { audience: Short, tellings: Vec<FactId> },
    /// Chunks that are missing of a file: from, to and without `to`.
    WantChunks { audience: Short, attachment: AttachmentId, chunks: Vec<(u32, u32)> },
    /// Every frontier and every wish of this round was said.
    Compared,
    /// A sealed thing, the same bytes as in a file.
    Item(Item),
    /// Everything of this round was sent.
    Sent,
    /// So many items of this session are kept for good.
    Kept(u64),
    /// Whoever proved themselves is not known here: who let them in?
    Who,
    /// A control segment, from which it can be seen that they belong.
    Introduction(Item),
    /// That was all of it.
    Introduced,
}

impl Message {
    pub(super) fn encode(&self) -> Vec<u8> {
        match self {
            Self::Proof { mid, signature } => [&[PROOF], mid.bytes().as_slice(), signature].concat(),
            Self::Digest(Digest { asks, misses, buckets }) => {
                [&[DIGEST, u8::from(*asks), u8::from(*misses)], buckets.as_flattened()].concat()
            }
            Self::Frontier { audience, places, notices } => {
                let mut bytes = [&[FRONTIER], audience.as_slice()].concat();
                bytes.extend(u32::try_from(places.len()).unwrap_or(u32::MAX).to_le_bytes());
                for place in places {
                    bytes.extend(place.log.into_iter().chain(place.seq.to_le_bytes()).chain(place.chain));
                }
                bytes.extend(notices.as_flattened());
                bytes
            }
            Self::Want { audience, tellings } => {
                let mut bytes = [&[WANT], audience.as_slice()].concat();
                bytes.extend(tellings.iter().flat_map(|fact| *fact.bytes()));
                bytes
            }
            Self::WantChunks { audience, attachment, chunks } => {
                let mut bytes = [&[WANT_CHUNKS], audience.as_slice(), attachment.bytes()].concat();
                bytes.extend(chunks.iter().flat_map(|(from, to)| [from.to_le_bytes(), to.to_le_bytes()]).flatten());
                bytes
            }
            Self::Compared => vec![COMPARED],
            Self::Item(item) => [&[ITEM], item.encode().as_slice()].concat(),
            Self::Sent => vec![SENT],
            Self::Kept(items) => [[KEPT].as_slice(), &items.to_le_bytes()].concat(),
            Self::Who => vec![WHO],
            Self::Introduction(item) => [&[INTRODUCTION], item.encode().as_slice()].concat(),
            Self::Introduced => vec![INTRODUCED],
        }
    }

    /// None for something that no version writes, or that says more than its limit.
    pub(super) fn decode(bytes: &[u8]) -> Option<Self> {
        let (tag, content) = bytes.split_first()?;
        match *tag {
            PROOF => {
                let (mid, signature) = content.split_first_chunk::<16>()?;
                Some(Self::Proof { mid: Mid::new(*mid), signature: signature.try_into().ok()? })
            }
            DIGEST => {
                let ([asks @ 0..=1, misses @ 0..=1], buckets) = content.split_first_chunk()? else { return None };
                let buckets = shorts(buckets).filter(|buckets| buckets.len() == BUCKETS)?;
                Some(Self::Digest(Digest { asks: *asks == 1, misses: *misses == 1, buckets }))
            }
            FRONTIER => {
                let (audience, content) = content.split_first_chunk()?;
                let (count, content) = content.split_first_chunk::<4>()?;
                let count =
                    usize::try_from(u32::from_le_bytes(*count)).ok().filter(|count| *count <= PLACES_AT_MOST)?;
                let (places, notices) = content.split_at_checked(count.checked_mul(24)?)?;
                let places = places.as_chunks::<24>().0.iter().map(place).collect::<Option<_>>()?;
                let notices = shorts(notices).filter(|notices| notices.len() <= PLACES_AT_MOST)?;
                Some(Self::Frontier { audience: *audience, places, notices })
            }
            WANT => {
                let (audience, content) = content.split_first_chunk()?;
                let (tellings, rest) = content.as_chunks::<32>();
                let whole = rest.is_empty() && (1..=WANTED_AT_MOST).contains(&tellings.len());
                let tellings = tellings.iter().map(|fact| FactId::new(*fact)).collect();
                whole.then_some(Self::Want { audience: *audience, tellings })
            }
            WANT_CHUNKS => {
                let (audience, content) = content.split_first_chunk()?;
                let (attachment, content) = content.split_first_chunk()?;
                let (ranges, rest) = content.as_chunks::<8>();
                let whole = rest.is_empty() && (1..=WANTED_AT_MOST).contains(&ranges.len());
                let range = |bytes: &[u8; 8]| {
                    let (from, to) = bytes.split_first_chunk::<4>()?;
                    Some((u32::from_le_bytes(*from), u32::from_le_bytes(to.try_into().ok()?)))
                };
                let chunks = ranges.iter().map(range).collect::<Option<_>>()?;
                let attachment = AttachmentId::new(*attachment);
                whole.then_some(Self::WantChunks { audience: *audience, attachment, chunks })
            }
            COMPARED => content.is_empty().then_some(Self::Compared),
            ITEM => Item::decode(content).map(Self::Item),
            SENT => content.is_empty().then_some(Self::Sent),
            KEPT => Some(Self::Kept(u64::from_le_bytes(content.try_into().ok()?))),
            WHO => content.is_empty().then_some(Self::Who),
            INTRODUCTION => Item::decode(content).map(Self::Introduction),
            INTRODUCED => content.is_empty().then_some(Self::Introduced),
            _ => None,
        }
    }
}

fn place(bytes: &[u8; 24]) -> Option<Place> {
    let (log, rest) = bytes.split_first_chunk::<8>()?;
    let (seq, chain) = rest.split_first_chunk::<8>()?;
    Some(Place { log: *log, seq: u64::from_le_bytes(*seq), chain: chain.try_into().ok()? })
}

fn shorts(bytes: &[u8]) -> Option<Vec<Short>> {
    let (shorts, rest) = bytes.as_chunks::<8>();
    rest.is_empty().then(|| shorts.to_vec())
}
