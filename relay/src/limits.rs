//! How large, how many, how fast, how long. What both sides of the wire must know is a constant; what an operator may choose
//! is in [`Limits`].

use std::time::Duration;

/// Bytes of a blob: the largest inner blob with its outer layer, and room for later formats.
pub const BLOB_AT_MOST: usize = 288 * 1024;
/// Blobs in one put.
pub const PUT_BLOBS_AT_MOST: usize = 64;
/// Bytes of the body of a put, and of the answer to a get.
pub const BODY_AT_MOST: usize = 1024 * 1024;
/// Ids in one get.
pub const GET_AT_MOST: usize = 256;
/// Ids in one delete, or in one question for what is missing.
pub const IDS_AT_MOST: usize = 1024;
/// Lines in one page of a list.
pub const LIST_AT_MOST: u16 = 1000;
/// Bytes of the head of a request, and of what is read ahead on a connection.
pub const HEAD_AT_MOST: usize = 32 * 1024;
/// Header fields of a request.
pub const FIELDS_AT_MOST: usize = 64;
/// Mailboxes' quota of blobs, if an operator says nothing.
pub const QUOTA_BLOBS: u64 = 1_000_000;

// The nonce and the tag of the outer layer come on top of an inner blob; a put holds at least three of the largest.
const _: () = assert!(weft_chain::limits::BLOB_AT_MOST + 24 + 16 <= BLOB_AT_MOST);
const _: () = assert!(3 * (BLOB_AT_MOST + 36) <= BODY_AT_MOST);

/// What an operator may choose; the defaults suit two cores and 256 MiB.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Connections at one time; more wait in the system's queue.
    pub connections: usize,
    /// Bytes of bodies in memory at one time, both ways.
    pub bodies: u32,
    /// Of these, those of one mailbox.
    pub bodies_of_mailbox: u32,
    /// Of these, those of one device in it; at least a put and the answer to a get.
    pub bodies_of_holder: u32,
    /// Challenges that wait for their answer; the oldest gives way.
    pub challenges: usize,
    /// How long a challenge waits.
    pub challenge: Duration,
    /// Sessions at one time; more are refused.
    pub sessions: usize,
    /// Sessions of one mailbox; the oldest gives way.
    pub sessions_of_mailbox: usize,
    /// Sessions of one device in one mailbox; the oldest gives way.
    pub sessions_of_holder: usize,
    /// How long a session lasts.
    pub session: Duration,
    /// Calls that a device may make at once after a rest; each blob that it puts counts as one more.
    pub burst: u32,
    /// Calls a second that it may make for good.
    pub rate: u32,
    /// How long the head of a request may take, and how long a connection may be idle.
    pub head: Duration,
    /// How long nothing may come of a body, or be taken of an answer.
    pub stall: Duration,
    /// How long a body may take, besides its bytes.
    pub body: Duration,
    /// Bytes a second that a body must bring on average.
    pub slowest: u32,
    /// How long a request waits for memory before it is told to come back.
    pub wait: Duration,
    /// How long a connection may live.
    pub connection: Duration,
    /// How long requests under way may take when the relay stops.
    pub stop: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self {
            connections: 1024,
            bodies: 64 * 1024 * 1024,
            bodies_of_mailbox: 16 * 1024 * 1024,
            bodies_of_holder: 4 * 1024 * 1024,
            challenges: 65_536,
            challenge: seconds(60),
            sessions: 65_536,
            sessions_of_mailbox: 4096,
            sessions_of_holder: 4,
            session: seconds(600),
            burst: 512,
            rate: 64,
            head: seconds(20),
            stall: seconds(20),
            body: seconds(30),
            slowest: 1024,
            wait: seconds(10),
            connection: seconds(1800),
            stop: seconds(20),
        }
    }
}
