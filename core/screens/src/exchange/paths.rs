//! What goes on between this device and others right now, as the app knows it.

use serde::{Deserialize, Serialize};

/// The ways by which this device meets others, and what came of them since the notebook was opened.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Paths {
    /// Phones nearby.
    pub nearby: Nearby,
    /// The relays in use, in their order.
    pub relays: Vec<Relay>,
    /// Whether they are being asked.
    pub calling: bool,
    /// The key by which stewards and relays know this device, in hexadecimal.
    pub key: String,
}

/// Phones nearby.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Nearby {
    /// Whether this phone looks for others, and can be found.
    pub looking: bool,
    /// Whether it could not: there is no network.
    pub failed: bool,
    /// Where it can be found, once the shell has said so.
    pub address: Option<Address>,
    /// What was passed on so far with the phone that it talks to: what came, what went.
    pub talking: Option<(u32, u32)>,
    /// Meetings that went to their end.
    pub met: u32,
    /// New things that came in all of them.
    pub came: u32,
    /// Things that went.
    pub sent: u32,
    /// Whether the last meeting left both with the same; none before there was one.
    pub same: Option<bool>,
    /// Whether the last connection broke.
    pub broke: bool,
    /// Whether somebody who does not belong here was turned away.
    pub turned_away: bool,
    /// Whether an address was tried and nobody answered.
    pub nobody: bool,
}

/// Where a phone can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// As it is typed, such as `192.168.1.5:40123`.
    pub text: String,
    /// Modules in a row of a code that says all its addresses.
    pub width: u32,
    /// One for each module, row by row: 1 = dark.
    pub modules: Vec<u8>,
}

/// A relay in use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relay {
    /// Host and port.
    pub name: String,
    /// Whether it is for one's own group alone.
    pub group: bool,
    /// What came of asking it; none if it was not asked.
    pub asked: Option<RelayAnswer>,
}

/// What came of asking a relay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RelayAnswer {
    /// It answered.
    Ran {
        /// Parcels fetched.
        fetched: u32,
        /// Parcels left there.
        put: u32,
        /// Whether it had no room for all.
        full: bool,
    },
    /// It was not reached, or broke off.
    Unreached,
    /// It asks to be left alone for longer than anybody waits.
    Busy,
    /// It does not let this device in, or answers like no relay.
    Refused,
}
