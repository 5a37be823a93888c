//! The bytes that outlive us: logs of facts, their chain and signatures, epoch keys, sealed blobs, notices, the founding
//! of a partnership and how a device joins it.
//!
//! `store`, `sync` and `engine` build on this crate; `docs/formats.md` states every byte anew, with vectors that the tests
//! of this crate read back. Nothing here opens a file or a socket.
//!
//! What has been checked is a [`Verified`], and only this crate makes one: own facts when [`log::Log::write`] signs them,
//! others' when [`segment::Segment::verify`] or [`run::Run::verify`] has checked them. Whatever is refused says why in [`Rejected`]; a caller keeps
//! what [`Rejected::may_pass_later`] and forgets the rest.
//!
//! Reading order: [`opening`] → [`header`] → [`segment`] → [`log`] (what is written), [`epoch`] → [`seals`] → [`blob`] →
//! [`outer`] (how it travels), [`notice`], [`telling`], [`attachment`] (what travels beside it), [`founding`] →
//! [`request`] → [`welcome`] (how it begins), [`root`] (how two devices compare), [`capability`] (who may use a mailbox on a
//! relay).
#![deny(missing_docs)]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

pub mod attachment;
pub mod blob;
pub mod capability;
mod envelope;
pub mod epoch;
pub mod founding;
pub mod header;
pub mod limits;
pub mod line;
pub mod log;
mod missing;
pub mod notice;
pub mod opening;
pub mod outer;
mod packing;
mod parts;
mod rejected;
pub mod request;
pub mod root;
mod row;
pub mod run;
pub mod seals;
pub mod segment;
pub mod telling;
mod verified;
mod verify;
pub mod welcome;

pub use blob::{Blob, BlobKind};
pub use capability::{Capability, Grant, Owners, Raise, Rights};
pub use epoch::EpochSecret;
pub use founding::{Answer, Founding, GroupFounded, Proposal};
pub use header::{Header, commit, fact_id, next_chain};
pub use line::line_of;
pub use log::{Draft, Log};
pub use missing::MissingFile;
pub use notice::SignedNotice;
pub use opening::{LogOpened, Supersedes};
pub use packing::is_padded;
pub use rejected::Rejected;
pub use request::{Request, mid_of};
pub use row::request_of_row;
pub use run::{Checked, Proven, Run};
pub use seals::Seals;
pub use segment::{Body, ChainFact, Segment, Tip, repack};
pub use verified::Verified;
pub use welcome::Welcome;
