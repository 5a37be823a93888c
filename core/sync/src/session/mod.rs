//! Sessions: two devices that reach each other over any byte stream and leave with the same.
//!
//! Without I/O: a [`Meeting`] is given what arrived and answers with what is to be sent ([`Meeting::step`]); what this
//! device holds stands behind [`Holdings`]. The stream may be slow, cut or hostile, and may deliver any number of bytes at a time.
//!
//! 1. **Handshake** (`noise`): Noise XXpsk0 under an epoch key of the partnership. Then both devices sign the handshake's hash, the initiator
//!    first. Whoever was removed in one's own view is told nothing; whoever is not known yet shows who let them in.
//! 2. **Rounds**: both say what they hold of all shared audiences as 256 numbers. If they are equal and nobody wants anything,
//!    that was all. Otherwise both say where each log of the audiences that may differ ends, and which tellings and chunks they miss
//!    (`compare`); both send what the other lacks, in order: notices, control, small audiences, large ones, tellings, chunks.
//!    What arrived is kept for good before it is acknowledged, and only so much may be unacknowledged.
//! 3. The next round begins with what is held then. A meeting ends in step when two numbers of numbers are equal: nobody says
//!    "all sent" because a wire was quiet.
//!
//! Names that go over the wire (of audiences, logs, chain values, notices) are hashes under the handshake's own hash: they mean
//! nothing anywhere else, and nobody can prepare two things of one name.

pub(crate) mod compare;
mod holdings;
mod meeting;
mod message;
mod noise;
#[cfg(test)]
mod tests;

pub use holdings::{Broken, Holding, Holdings, Parcel, Standing, Wanted, chains_at};
pub use meeting::{CREDIT, Meeting, Met, Step};
pub use noise::{Role, key_to_try, lan_names};
/// Devices in memory, for the tests of this crate.
#[cfg(test)]
pub(crate) use tests::devices as testing;
