//! Relays: what is put to a mailbox for those who are not there, and fetched from it, as requests that somebody else carries.
//!
//! Without I/O: an [`Errand`] says which call comes next ([`Todo`]) and is told what was answered. `docs/relay.md` gives the
//! calls. A relay is trusted with nothing: what it gives goes through the same importer as a file, and it is never taken for
//! complete.
//!
//! Everything of an audience is put under two layers: sealed for the audience, and wrapped under a key of the mailbox, so that
//! the relay sees neither hint nor kind. What everybody has to read first (control, notices) is wrapped under the oldest
//! key, which everybody has; the rest under the newest.

mod errand;
mod frames;
mod mailboxes;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use weft_chain::EpochSecret;
use weft_chain::capability::Capability;
use weft_model::audience::Audience;
use weft_model::ids::AttachmentId;
use weft_vault::Key;

pub use errand::Errand;
pub use mailboxes::{Mailboxes, RELAYS_AT_MOST};

/// A mailbox at a relay, as a device uses it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mailbox {
    /// Host and port by which its devices know the relay: what is signed for it counts at no other.
    pub name: String,
    /// Where its calls begin, such as `https://relay.example:443`.
    pub url: String,
    /// Whose things are in it.
    pub audience: Audience,
    /// What two stewards signed for this device.
    pub capability: Vec<u8>,
}

impl Mailbox {
    /// The id of the mailbox that the capability is for; none if it is no capability.
    pub fn id(&self) -> Option<[u8; 32]> {
        Capability::mailbox_of(&self.capability).ok()
    }
}

/// What is known of a mailbox: how far it was fetched, and what is in it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Known {
    /// The store that answered last.
    instance: [u8; 16],
    /// The place behind which nothing was fetched yet.
    after: u64,
    /// Ends of logs that are in it, by their names under the mailbox's id.
    logs: BTreeMap<[u8; 8], BTreeSet<(u64, [u8; 8])>>,
    notices: BTreeSet<[u8; 8]>,
    /// Files that are in it whole.
    files: BTreeSet<AttachmentId>,
    /// What can only be pieces of files and was not wanted when it was listed, with its size.
    waiting: BTreeMap<[u8; 32], usize>,
    /// What this device put there and has not met in a list since: it need not be fetched.
    own: BTreeSet<[u8; 32]>,
    /// What no key unwrapped, of so many: fetched again when there are more.
    unopened: BTreeSet<[u8; 32]>,
    keys: u64,
    /// Whether there was more of it than is remembered.
    overflowed: bool,
}

/// Keys of a mailbox.
#[derive(Clone)]
pub struct MailboxKeys {
    /// What may unwrap what is in it.
    pub all: Vec<Key>,
    /// The one that everybody who belongs has.
    pub everybodys: Key,
    /// The newest.
    pub newest: Key,
}

impl MailboxKeys {
    /// From the epoch keys of the mailbox's audience that are held, and the newest of them to write with; none without a key.
    pub fn of(secrets: &[EpochSecret], newest: &EpochSecret) -> Option<Self> {
        let mut of: Vec<&EpochSecret> = secrets.iter().filter(|key| key.audience == newest.audience).collect();
        of.sort_by_key(|key| (key.generation, key.key_id()));
        let everybodys = of.first()?.mailbox();
        Some(Self { all: of.iter().map(|key| key.mailbox()).collect(), everybodys, newest: newest.mailbox() })
    }
}

/// A call: POST, with a binary body.
#[derive(Clone, PartialEq, Eq)]
pub struct Ask {
    /// Its path, behind the mailbox's URL.
    pub path: &'static str,
    /// The session's token, for `Authorization: Bearer`, in hexadecimal.
    pub token: Option<String>,
    /// Its body.
    pub body: Vec<u8>,
}

impl std::fmt::Debug for Ask {
    /// Never the token.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Ask({}, {} bytes)", self.path, self.body.len())
    }
}

/// What was answered. Whoever carries it reads no more than [`REPLY_AT_MOST`] bytes.
#[derive(Clone, PartialEq, Eq)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// The body.
    pub body: Vec<u8>,
}

impl std::fmt::Debug for Reply {
    /// Never the bytes: one of them is a token.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Reply({}, {} bytes)", self.status, self.body.len())
    }
}

/// Bytes of an answer.
pub const REPLY_AT_MOST: usize = 1024 * 1024;

/// What comes next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Todo {
    /// This call.
    Ask(Ask),
    /// The same call again after so many seconds.
    Wait(Ask, u64),
    /// Nothing: this is what it came to.
    Done(Ran),
}

/// What an errand came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Ran {
    /// Blobs that were fetched.
    pub fetched: u64,
    /// Blobs of now and before that no key of the mailbox unwraps: for others, or until a key comes another way.
    pub unknown: u64,
    /// Blobs that were put and had not been there.
    pub put: u64,
    /// Whether the mailbox was full: what was not stored is put again next time.
    pub full: bool,
    /// Whether the relay has lost something, was set back, or said that it stored what it did not: it was asked for everything again, and given
    /// what it lacked.
    pub set_back: bool,
}

/// Why an errand ended before its time. What was fetched is kept; what was put is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Failed {
    /// The relay was not reached, or broke off, several times.
    #[error("the relay could not be reached; try again, or use another one")]
    Unreached,
    /// The capability holds no more, or never did.
    #[error("the relay does not let this device in; ask two stewards for a new capability")]
    NotAllowed,
    /// It asks to be left alone for longer than anybody waits.
    #[error("the relay is busy; try again later")]
    Busy,
    /// It answered with something that is no answer.
    #[error("the relay answers in a way that is not understood; it may be of a newer version, or no relay")]
    NotUnderstood,
}
