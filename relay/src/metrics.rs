//! Counts and bytes for whoever runs the relay, in the text format that Prometheus reads. No mailbox, device or address
//! stands in them.

use std::fmt::Write;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::http::StatusCode;

use crate::blobs::Totals;

/// The calls, as they are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Call {
    /// A challenge.
    Challenge,
    /// A session.
    Session,
    /// A raise of a serial.
    Raise,
    /// A put.
    Put,
    /// A list.
    List,
    /// A get.
    Get,
    /// A delete.
    Delete,
    /// A question for what is missing.
    Missing,
    /// A question for usage.
    Usage,
}

const CALLS: [&str; 9] = ["challenge", "session", "raise", "put", "list", "get", "delete", "missing", "usage"];
const CLASSES: [&str; 3] = ["done", "refused", "failed"];

/// Everything that is counted.
#[derive(Debug, Default)]
pub struct Metrics {
    calls: [[AtomicU64; 3]; 9],
    /// Blobs stored.
    pub stored: AtomicU64,
    /// Bytes of bodies that came.
    pub came: AtomicU64,
    /// Bytes of bodies that went.
    pub went: AtomicU64,
    /// Connections now.
    pub connections: AtomicU64,
    /// Connections that ended by a limit or a fault.
    pub broken: AtomicU64,
}

/// Adds to a count.
pub fn add(count: &AtomicU64, more: u64) {
    count.fetch_add(more, Ordering::Relaxed);
}

impl Metrics {
    /// Counts a call by what became of it.
    pub fn count(&self, call: Call, status: StatusCode) {
        let class = match status.as_u16() {
            ..400 => 0,
            400..500 => 1,
            _ => 2,
        };
        if let Some(count) = self.calls.get(call as usize).and_then(|classes| classes.get(class)) {
            add(count, 1);
        }
    }

    /// The page.
    pub fn page(&self, totals: &Totals, sessions: usize) -> String {
        let mut page = String::from("# TYPE weft_relay_calls_total counter\n");
        for (call, counts) in CALLS.iter().zip(&self.calls) {
            for (class, count) in CLASSES.iter().zip(counts) {
                let count = count.load(Ordering::Relaxed);
                let _ = writeln!(page, "weft_relay_calls_total{{call=\"{call}\",result=\"{class}\"}} {count}");
            }
        }
        let counted = |count: &AtomicU64| count.load(Ordering::Relaxed);
        for (name, kind, value) in [
            ("blobs_stored_total", "counter", counted(&self.stored)),
            ("received_bytes_total", "counter", counted(&self.came)),
            ("sent_bytes_total", "counter", counted(&self.went)),
            ("connections_broken_total", "counter", counted(&self.broken)),
            ("connections", "gauge", counted(&self.connections)),
            ("sessions", "gauge", sessions as u64),
            ("mailboxes", "gauge", totals.mailboxes),
            ("blobs", "gauge", totals.blobs),
            ("blob_bytes", "gauge", totals.bytes),
        ] {
            let _ = writeln!(page, "# TYPE weft_relay_{name} {kind}\nweft_relay_{name} {value}");
        }
        page
    }
}
