//! How large, how many, how fast, how long. What both sides of the wire must know stands in `chain`; what an operator may choose
//! is in [`Limits`].

use std::time::Duration;

pub use weft_chain::limits::relay::{
    BLOB_AT_MOST, BODY_AT_MOST, GET_AT_MOST, GET_BLOBS_AT_MOST, IDS_AT_MOST, LIST_AT_MOST, PUT_BLOBS_AT_MOST,
};

/// Bytes of the head of a request, and of what is read ahead on a connection.
pub const HEAD_AT_MOST: usize = 32 * 1024;
/// Header fields of a request.
pub const FIELDS_AT_MOST: usize = 64;
/// Mailboxes' quota of blobs, if an operator says nothing.
pub const QUOTA_BLOBS: u64 = 1_000_000;

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
