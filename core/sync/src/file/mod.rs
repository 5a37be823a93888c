//! Files: append-only bundles of sealed blobs, readable up to wherever they were cut off.
//!
//! 640 bytes of header: eight slots of 80 bytes, some of which hold the file's key, sealed to a person's devices or under a
//! key of an audience. Then frames under the file's key, each an encrypted length and an encrypted payload. There is no
//! magic and nothing readable outside: the bytes of a file look random, and a slot looks the same whomever it is for.
//!
//! [`Writer`] turns [`Item`]s into bytes, [`Reader`] bytes into items. A file ends with a trailer that counts its items; one
//! without was cut off. A frame that was damaged is reported and the others are still read. [`Arriving`] does the same on a
//! thread of its own, and opens, verifies and joins what can be before anything is stored.

mod arriving;
mod frame;
mod item;
mod joining;
mod pieces;
mod reader;
mod recipients;
mod slots;
#[cfg(test)]
mod tests;
mod writer;

pub use arriving::{Arriving, Next};
pub use item::Item;
pub use joining::{Arrived, Joining};
pub use pieces::{FileOut, NotSent, attachments, in_order, prerequisites, write_pieces};
pub use reader::{Keys, NotForUs, OpenedBy, Pulled, Reader, Report};
pub use recipients::{Openers, Recipients, Sealing, is_everybodys, is_kept, writing_key};
pub use slots::{HEADER, SLOTS};
pub use writer::{NotWritten, Writer};

/// Bytes of one file: 16 MB as messengers count them. What does not fit goes into another file.
pub const PIECE_AT_MOST: usize = 16_000_000;
/// Bytes of a frame's payload: a blob with the most seals there can be.
pub const FRAME_AT_MOST: usize = 384 * 1024;
