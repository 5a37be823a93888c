//! What a session asks of the device it happens on, and how it can break.

use std::collections::{BTreeMap, BTreeSet};

use weft_chain::root::{self, Leaf};
use weft_chain::{MissingFile, Segment, Verified};
use weft_model::audience::{Audience, Lane};
use weft_model::ids::{AttachmentId, FactId, LogId, Mid, NoticeId, SignKey};

use crate::file::Item;
use crate::files::Files;
use crate::relay::MailboxKeys;

/// Why a meeting ended before its time. Whatever was acknowledged stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    /// It is reached under a key this device does not hold: the other one has to try an earlier one.
    #[error("the other device speaks under a key that is not known here; exchange a file with somebody first")]
    NoKey,
    /// The handshake is none, or under another key.
    #[error("this is no device of this partnership")]
    Handshake,
    /// A message does not open: it was changed, repeated or left out.
    #[error("what arrived was changed on its way; connect again")]
    Sealed,
    /// A message says something that no version writes.
    #[error("the other device says something that nobody should say; update Weft on both")]
    Malformed,
    /// A message is longer than any may be.
    #[error("the other device sends more than it may")]
    TooLarge,
    /// More items, places or wishes than may be on their way.
    #[error("the other device sends more than it may")]
    TooMuch,
    /// A message that has no place here.
    #[error("the other device speaks out of turn; update Weft on both")]
    OutOfTurn,
    /// The other device does not belong to the partnership, as far as this one knows.
    #[error("the other device does not belong to this partnership, or was removed")]
    NotMember,
    /// The other device signed something else.
    #[error("the other device is not who it says")]
    Proof,
    /// The other device is this one: a copy of it, or a mirror.
    #[error("the other device says that it is this one; do not go on with a copied notebook")]
    Oneself,
}

/// What a device holds of one audience.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Holding {
    /// The ends of its logs, every branch.
    pub ends: Vec<(Lane, Leaf)>,
    /// Its notices.
    pub notices: BTreeSet<NoticeId>,
}

impl Holding {
    /// What whole segments come to, and notices.
    pub fn of(segments: &[Verified<Segment>], notices: BTreeSet<NoticeId>) -> Self {
        let mut ends = BTreeMap::new();
        for segment in segments {
            let tip = Leaf { log: segment.log(), seq: segment.tip.seq, chain: segment.tip.chain };
            ends.insert(tip, segment.opened.lane);
        }
        // Some other segment goes on from there, or has it inside: the end is that one's.
        let passed = |tip: &Leaf| {
            let mut on = segments.iter().filter(|segment| segment.log() == tip.log && segment.tip.seq > tip.seq);
            on.any(|segment| segment.before == tip.chain || segment.chains().contains(&tip.chain))
        };
        ends.retain(|tip, _| !passed(tip));
        Self { ends: ends.into_iter().map(|(tip, lane)| (lane, tip)).collect(), notices }
    }

    pub(super) fn root(&self) -> [u8; 32] {
        root::transport(&self.ends.iter().map(|(_, leaf)| *leaf).collect(), &self.notices)
    }
}

/// The chain values that segments have at a place of a log.
pub fn chains_at(segments: &[Verified<Segment>], log: &LogId, seq: u64) -> Vec<[u8; 32]> {
    let of = segments.iter().filter(|segment| segment.log() == *log);
    let places = of.flat_map(|segment| segment.facts.iter().map(|fact| fact.seq).zip(segment.chains()));
    let mut chains: Vec<_> = places.filter(|(at, _)| *at == seq).map(|(_, chain)| chain).collect();
    chains.dedup();
    chains
}

/// What a device misses of one audience.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wanted {
    /// Tellings whose words have not arrived.
    pub tellings: Vec<FactId>,
    /// Files of which chunks are missing, the smallest first.
    pub files: Vec<MissingFile>,
}

impl Wanted {
    /// Of what is missing, that which somebody wants.
    pub fn of(tellings: Vec<FactId>, mut files: Vec<MissingFile>, which: &Files) -> Self {
        files.retain(|file| which.take(&file.file, file.size));
        files.sort_by_key(|file| (file.size, file.file));
        Self { tellings, files }
    }
}

/// Something to be sent, named so that it need not be in memory before its turn comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Parcel {
    /// A notice.
    Notice(Audience, NoticeId),
    /// The control segments of an audience, each log from a sequence number on, in an order in which they can be taken in.
    Control(Audience, Vec<(LogId, u64)>),
    /// Facts of a log of records: from this sequence number up to and with that one, or the log's end before it.
    Records(Audience, LogId, u64, u64),
    /// The words of a telling.
    Telling(Audience, FactId),
    /// A chunk of a file.
    Chunk(Audience, AttachmentId, u32),
}

/// Where a device stands in the view of another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It belongs, and signs with this key.
    Belongs(SignKey),
    /// It belonged.
    Removed,
    /// Nothing is known of it.
    Unknown,
}

/// What a meeting asks of the device it happens on.
pub trait Holdings {
    /// What can go wrong there.
    type Error: From<Broken>;

    /// This device's membership.
    ///
    /// # Errors
    /// What reading says.
    fn mid(&self) -> Result<Mid, Self::Error>;

    /// This device's signature.
    fn sign(&self, message: &[u8]) -> [u8; 64];

    /// Where another device stands.
    ///
    /// # Errors
    /// What reading says.
    fn standing(&self, mid: &Mid) -> Result<Standing, Self::Error>;

    /// Control segments from which it can be seen that this device belongs; whoever asks may not have proved yet who they are.
    ///
    /// # Errors
    /// What reading says; [`Broken::NotMember`] if somebody removed could be asking.
    fn introduction(&self, proved: bool) -> Result<Vec<Item>, Self::Error>;

    /// Takes in what somebody unknown shows, as far as it opens with a key at hand: nothing else of it is kept.
    ///
    /// # Errors
    /// What writing says.
    fn take_introduction(&mut self, items: Vec<Item>) -> Result<(), Self::Error>;

    /// The audiences that this device shares with another one, after whatever has to be written before it may read on.
    ///
    /// # Errors
    /// What reading or writing says.
    fn shared_with(&mut self, mid: &Mid) -> Result<Vec<Audience>, Self::Error>;

    /// What is held of an audience.
    ///
    /// # Errors
    /// What reading says.
    fn holding(&self, audience: &Audience) -> Result<Holding, Self::Error>;

    /// The chain values held at a place of a log: one, unless its author forked it.
    ///
    /// # Errors
    /// What reading says.
    fn chains_at(&self, audience: &Audience, log: &LogId, seq: u64) -> Result<Vec<[u8; 32]>, Self::Error>;

    /// What is missing of an audience and wanted now.
    ///
    /// # Errors
    /// What reading says.
    fn wanted(&self, audience: &Audience) -> Result<Wanted, Self::Error>;

    /// The files that may be put into a mailbox: they are here whole, and tellings of the audience name them. With the number
    /// of their chunks.
    ///
    /// # Errors
    /// What reading says.
    fn files(&self, audience: &Audience) -> Result<Vec<(AttachmentId, u32)>, Self::Error>;

    /// Keys of a mailbox of an audience; none without a key of the audience.
    ///
    /// # Errors
    /// What reading says.
    fn mailbox_keys(&self, audience: &Audience) -> Result<Option<MailboxKeys>, Self::Error>;

    /// Packs a parcel: sealed things, the same bytes as in a file. Empty if there is nothing of it any more.
    ///
    /// # Errors
    /// What reading says.
    fn pack(&self, parcel: &Parcel) -> Result<Vec<Item>, Self::Error>;

    /// Takes in what arrived. It is kept for good when this returns.
    ///
    /// # Errors
    /// What writing says; nothing of it is acknowledged then.
    fn take(&mut self, items: Vec<Item>) -> Result<(), Self::Error>;

    /// The other device has sent all of a round: what waited for something in it is tried again, and what is to be
    /// acknowledged to others is.
    ///
    /// # Errors
    /// What writing says.
    fn settle(&mut self) -> Result<(), Self::Error>;
}
