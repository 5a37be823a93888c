//! Taking in: the one way in for whatever arrives, on every path, and the reason why each thing was not taken.
//!
//! What is kept, and what of it counts, stands behind [`Shelf`].

use std::collections::BTreeSet;

use serde::Serialize;
use weft_chain::attachment::Chunk;
use weft_chain::root::Leaf;
use weft_chain::telling::Give;
use weft_chain::{BlobKind, EpochSecret, Rejected, Seals, Segment, SignedNotice, Verified, blob, notice, seals};
use weft_model::audience::Audience;
use weft_model::fact::{FactBody, Held};
use weft_model::ids::{Commit, FactId, Mid, SignKey};
use weft_model::membership::MembershipFact;
use weft_vault::sealedbox::BoxPair;

use crate::file::{Arrived, Item};

/// What came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Came {
    /// Facts that were not known here.
    pub new_facts: u64,
    /// Facts that were known already.
    pub known_facts: u64,
    /// Notices that were not known here.
    pub new_notices: u64,
    /// Notices that were known already.
    pub known_notices: u64,
    /// Parts of attachments, and words that were missing, that were not known here.
    pub new_chunks: u64,
    /// Blobs kept until a predecessor, a member or a newer version arrives.
    pub held: u64,
    /// Blobs that are false, and were not kept.
    pub refused: u64,
    /// Places of a file that were damaged; everything around them was read.
    pub damaged: u64,
    /// Places that a file of what is new builds on and that are not here: an earlier file never came. Take that one in, or
    /// ask for a whole one; what could be taken of this one is kept.
    pub builds_on_missing: u64,
    /// Whether everything there was is here: the file whole and all that it builds on, or all that was sent in a meeting. If
    /// not, ask for it again: nothing that was read is lost.
    pub complete: bool,
}

/// Why something is kept as it came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// No key at hand opens it.
    Sealed,
    /// What comes before it is missing.
    Gap,
    /// Its device is not known yet.
    UnknownMember,
    /// Of a format of a newer version.
    Newer,
}

/// What became of something that arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate<T> {
    /// It is here.
    Taken(T),
    /// It waits.
    Held(Why),
    /// It is false: not kept.
    Refused,
}

/// Where things are taken in to.
pub trait Shelf {
    /// What can go wrong there.
    type Error;

    /// The key of a device that belongs, or of one that ever did (`ever`).
    fn device(&self, mid: &Mid, ever: bool) -> Option<SignKey>;

    /// The commitment of a fact to its body.
    ///
    /// # Errors
    /// What reading says.
    fn commit_of(&self, fact: &FactId) -> Result<Option<Commit>, Self::Error>;

    /// Whether a place of a log is held, with this chain value; at the place 0, the notices whose ids stand there.
    ///
    /// # Errors
    /// What reading says.
    fn holds(&self, place: &Leaf) -> Result<bool, Self::Error>;

    /// Appends a segment: how many of its facts were new and how many known.
    ///
    /// # Errors
    /// What writing says.
    fn append(&mut self, segment: &Verified<Segment>) -> Result<Fate<(u64, u64)>, Self::Error>;

    /// Puts a notice in; whether it was new.
    ///
    /// # Errors
    /// What writing says.
    fn put_notice(&mut self, notice: &Verified<SignedNotice>) -> Result<Fate<bool>, Self::Error>;

    /// Keeps a chunk; whether it was new.
    ///
    /// # Errors
    /// What writing says.
    fn put_chunk(&mut self, chunk: &Chunk) -> Result<bool, Self::Error>;

    /// Gives a fact the body it misses; whether it did.
    ///
    /// # Errors
    /// What writing says.
    fn put_telling(&mut self, give: &Verified<Give>) -> Result<bool, Self::Error>;

    /// Keeps the seals beside the fact that announces a key.
    ///
    /// # Errors
    /// What writing says.
    fn put_seals(&mut self, fact: &FactId, seals: &Seals) -> Result<(), Self::Error>;

    /// Keeps a key.
    ///
    /// # Errors
    /// What writing says.
    fn put_epoch(&mut self, secret: &EpochSecret) -> Result<(), Self::Error>;

    /// Keeps bytes as they are.
    ///
    /// # Errors
    /// What writing says.
    fn hold(&mut self, raw: &[u8], why: Why) -> Result<(), Self::Error>;

    /// Lets go of such bytes.
    ///
    /// # Errors
    /// What writing says.
    fn unhold(&mut self, raw: &[u8]) -> Result<(), Self::Error>;
}

/// Places that files build on and that are not here, as many as are remembered; of more it is only counted that they were
/// not here when they were read. A false list costs no more than 1.2 MB.
const MISSING_AT_MOST: usize = 16 * 1024;

/// Keys of devices that are not known yet, or were removed, in one importer.
const UNPROVEN_AT_MOST: usize = 64;

/// The one way in for whatever arrives.
pub struct Importer {
    pair: BoxPair,
    keys: Vec<EpochSecret>,
    /// Keys that a device which is not known yet, or was removed, sealed to this one: they open who belongs, and nothing else.
    unproven: Vec<EpochSecret>,
    /// What arrived builds on these places, and on so many more.
    missing: (BTreeSet<Leaf>, u64),
    /// Whether what comes is held already: it is let go of once it was taken or turned out to be worthless.
    pub held: bool,
}

impl Importer {
    /// An importer that opens with this device's pair and the keys held.
    pub const fn new(pair: BoxPair, keys: Vec<EpochSecret>) -> Self {
        Self { pair, keys, unproven: Vec::new(), missing: (BTreeSet::new(), 0), held: false }
    }

    /// The keys there are to try; the last ones are those that became known last.
    pub fn keys(&self) -> &[EpochSecret] {
        &self.keys
    }

    /// How many keys there are to try, proven or not: with another one, what is held may open.
    pub fn known(&self) -> usize {
        self.keys.len().saturating_add(self.unproven.len())
    }

    /// Adds a key that is held: this device may have made one meanwhile.
    pub fn know(&mut self, secret: EpochSecret) {
        if !self.keys.contains(&secret) {
            self.keys.push(secret);
        }
    }

    /// Takes in what arrived, or says in `came` why not.
    ///
    /// # Errors
    /// What writing says.
    pub fn take<S: Shelf>(&mut self, shelf: &mut S, arrived: Arrived, came: &mut Came) -> Result<(), S::Error> {
        let (fate, raw) = match arrived {
            Arrived::Segments { whole, blobs } => {
                let raw = blobs.iter().map(|blob| held_blob(blob)).collect();
                (segment_in(shelf, &whole, came)?, raw)
            }
            Arrived::Item(Item::Prerequisites(places)) => return self.build_on(shelf, &places),
            Arrived::Item(Item::Newer { tag, bytes }) => {
                (Fate::Held(Why::Newer), vec![write_held(NEWER, &[&[tag], bytes.as_slice()].concat())])
            }
            Arrived::Item(Item::Control { seals: Some(seals), blob }) => {
                (self.control(shelf, &seals, &blob, came)?, vec![raw_control(&seals, &blob)])
            }
            Arrived::Item(Item::Control { seals: None, blob } | Item::Blob(blob)) => {
                (self.blob(shelf, &blob, None, came)?, vec![held_blob(&blob)])
            }
        };
        self.settle(shelf, fate, &raw, came)
    }

    fn build_on<S: Shelf>(&mut self, shelf: &S, places: &[Leaf]) -> Result<(), S::Error> {
        let (missing, more) = &mut self.missing;
        for place in places {
            if missing.contains(place) || shelf.holds(place)? {
                continue;
            }
            if missing.len() < MISSING_AT_MOST {
                missing.insert(*place);
            } else {
                add(more, 1);
            }
        }
        Ok(())
    }

    /// On how many places that are not here what arrived builds, now that all of it was taken in.
    ///
    /// # Errors
    /// What reading says.
    pub fn builds_on_missing<E>(&self, holds: impl Fn(&Leaf) -> Result<bool, E>) -> Result<u64, E> {
        let (missing, more) = &self.missing;
        missing.iter().try_fold(*more, |count, place| Ok(count.saturating_add(u64::from(!holds(place)?))))
    }

    fn settle<S: Shelf>(
        &self,
        shelf: &mut S,
        fate: Fate<()>,
        raw: &[Vec<u8>],
        came: &mut Came,
    ) -> Result<(), S::Error> {
        for raw in raw {
            match fate {
                Fate::Held(why) => {
                    shelf.hold(raw, why)?;
                    // What this device cannot open may be none of its business: no count of it shows.
                    came.held = came.held.saturating_add(u64::from(why != Why::Sealed));
                    continue;
                }
                Fate::Refused => came.refused = came.refused.saturating_add(1),
                Fate::Taken(()) => {}
            }
            if self.held {
                shelf.unhold(raw)?;
            }
        }
        Ok(())
    }

    fn control<S: Shelf>(
        &mut self,
        shelf: &mut S,
        seals: &Seals,
        sealed: &[u8],
        came: &mut Came,
    ) -> Result<Fate<()>, S::Error> {
        // Not sealed to this device: a key it got another way may open it, and the seals travel on.
        let Ok((secret, segment)) = seals::open_with(seals, sealed, &self.pair) else {
            return self.blob(shelf, sealed, Some(seals), came);
        };
        // The key is kept only once its fact was taken: a stranger can seal anything to a device.
        let ours = shelf.device(&segment.opened.mid, false).is_some_and(|key| key == segment.opened.device);
        let fate = segment_in(shelf, &segment, came)?;
        if let Fate::Taken(()) = fate {
            if let Some(fact) = segment.facts.first() {
                shelf.put_seals(&fact.id, seals)?;
            }
            shelf.put_epoch(&secret)?;
            self.know(secret);
        } else if ours {
            // What comes before it in its log may be sealed under this very key.
            self.know(secret);
        } else if matches!(fate, Fate::Held(Why::UnknownMember | Why::Gap))
            && self.unproven.len() < UNPROVEN_AT_MOST
            && !self.unproven.contains(&secret)
        {
            // That its device was let in may stand under this very key, and what a removed one signed before it heard of that.
            self.unproven.push(secret);
        }
        Ok(fate)
    }

    /// Opens a blob: its kind, what is in it, and for whom it is.
    fn open(&self, sealed: &[u8]) -> Result<(BlobKind, Vec<u8>, Option<Audience>), blob::Unopened> {
        let of = |keys: &[EpochSecret], place: usize| keys.get(place).map(|key| key.audience);
        match blob::open(sealed, &self.keys) {
            Ok((kind, plain, place)) => Ok((kind, plain, of(&self.keys, place))),
            Err(blob::Unopened::NoKey) => match blob::open(sealed, &self.unproven)? {
                (BlobKind::Control, plain, place) => Ok((BlobKind::Control, plain, of(&self.unproven, place))),
                _ => Err(blob::Unopened::NoKey),
            },
            Err(other) => Err(other),
        }
    }

    fn blob<S: Shelf>(
        &mut self,
        shelf: &mut S,
        sealed: &[u8],
        seals: Option<&Seals>,
        came: &mut Came,
    ) -> Result<Fate<()>, S::Error> {
        let (kind, plain, audience) = match self.open(sealed) {
            Ok(opened) => opened,
            Err(blob::Unopened::NoKey) => return Ok(Fate::Held(Why::Sealed)),
            Err(blob::Unopened::Newer(_)) => return Ok(Fate::Held(Why::Newer)),
            Err(blob::Unopened::Size) => return Ok(Fate::Refused),
        };
        // Nothing about a record that may leave no rows is said, nor counted, while its door is closed.
        if let Some(Audience::Record(_)) = audience {
            return Ok(Fate::Held(Why::Sealed));
        }
        match kind {
            BlobKind::Control | BlobKind::Records => match Segment::verify(&plain) {
                // A blob sealed for one audience must not carry another's facts.
                Ok(segment) if Some(segment.opened.audience) == audience => {
                    let fate = segment_in(shelf, &segment, came)?;
                    if let (Fate::Taken(()), Some(seals), Some(fact)) = (fate, seals, segment.facts.first()) {
                        shelf.put_seals(&fact.id, seals)?;
                        if let Some(secret) = seals.open(&self.pair).filter(|secret| announces(&segment, secret)) {
                            shelf.put_epoch(&secret)?;
                            self.know(secret);
                        }
                    }
                    Ok(fate)
                }
                Ok(_) => Ok(Fate::Refused),
                Err(rejected) => Ok(not_taken(rejected)),
            },
            BlobKind::Notice => match notice::verify(&plain, &|mid| shelf.device(mid, true)) {
                Ok(notice) if Some(notice.content.audience) == audience => Ok(match shelf.put_notice(&notice)? {
                    Fate::Taken(new) => {
                        add(if new { &mut came.new_notices } else { &mut came.known_notices }, 1);
                        Fate::Taken(())
                    }
                    Fate::Held(why) => Fate::Held(why),
                    Fate::Refused => Fate::Refused,
                }),
                Ok(_) => Ok(Fate::Refused),
                Err(rejected) => Ok(not_taken(rejected)),
            },
            BlobKind::Chunk => match Chunk::decode(&plain) {
                Ok(chunk) => {
                    add(&mut came.new_chunks, u64::from(shelf.put_chunk(&chunk)?));
                    Ok(Fate::Taken(()))
                }
                Err(rejected) => Ok(not_taken(rejected)),
            },
            BlobKind::Give => {
                let commit = match plain.get(2..34).and_then(FactId::from_slice) {
                    Some(fact) => shelf.commit_of(&fact)?,
                    None => None,
                };
                match Give::verify(&plain, &|_| commit) {
                    Ok(give) => {
                        add(&mut came.new_chunks, u64::from(shelf.put_telling(&give)?));
                        Ok(Fate::Taken(()))
                    }
                    // What it was said of came with an earlier file, which may still come.
                    Err(Rejected::Foreign) => Ok(Fate::Held(Why::Gap)),
                    Err(rejected) => Ok(not_taken(rejected)),
                }
            }
            // Said in sessions in their own way; a file carries none that this version writes.
            BlobKind::Want => Ok(Fate::Held(Why::Newer)),
        }
    }
}

/// Whether a segment announces this key.
pub fn announces(segment: &Verified<Segment>, secret: &EpochSecret) -> bool {
    // Only then are bodies read for it.
    segment.announces_key()
        && segment.to_facts().iter().any(|fact| match &fact.held {
            Held::Known(FactBody::Membership(MembershipFact::EpochKey(key))) => secret.announced_by(key),
            _ => false,
        })
}

/// Takes a segment in, if its place is known.
fn segment_in<S: Shelf>(shelf: &mut S, segment: &Verified<Segment>, came: &mut Came) -> Result<Fate<()>, S::Error> {
    Ok(match shelf.append(segment)? {
        Fate::Taken((new, known)) => {
            add(&mut came.new_facts, new);
            add(&mut came.known_facts, known);
            Fate::Taken(())
        }
        Fate::Held(why) => Fate::Held(why),
        Fate::Refused => Fate::Refused,
    })
}

const fn add(count: &mut u64, more: u64) {
    *count = count.saturating_add(more);
}

const fn not_taken(rejected: Rejected) -> Fate<()> {
    match rejected {
        Rejected::NewerFormat(_) => Fate::Held(Why::Newer),
        Rejected::UnknownMember(_) => Fate::Held(Why::UnknownMember),
        _ => Fate::Refused,
    }
}

/// How a held item is written down: what it was, then its bytes.
const BLOB: u8 = 1;
const CONTROL: u8 = 2;
const NEWER: u8 = 3;

/// What is kept of an item that could not be taken.
fn write_held(what: u8, bytes: &[u8]) -> Vec<u8> {
    [&[what], bytes].concat()
}

/// What is kept of a sealed blob.
pub fn held_blob(blob: &[u8]) -> Vec<u8> {
    write_held(BLOB, blob)
}

fn raw_control(seals: &Seals, blob: &[u8]) -> Vec<u8> {
    let seals = seals.as_bytes();
    let length = u32::try_from(seals.len()).unwrap_or(u32::MAX).to_le_bytes();
    write_held(CONTROL, &[length.as_slice(), seals, blob].concat())
}

/// Reads what is kept of an item; none for one of a newer version.
pub fn read_held(raw: &[u8]) -> Option<Item> {
    let (what, bytes) = raw.split_first()?;
    match *what {
        BLOB => Some(Item::Blob(bytes.to_vec())),
        CONTROL => {
            let (length, rest) = bytes.split_first_chunk::<4>()?;
            let (seals, blob) = rest.split_at_checked(usize::try_from(u32::from_le_bytes(*length)).ok()?)?;
            Some(Item::Control { seals: Some(Seals::decode(seals).ok()?), blob: blob.to_vec() })
        }
        _ => None,
    }
}
