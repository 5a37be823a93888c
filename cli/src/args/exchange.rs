//! What can be typed to meet other devices, and to exchange by way of a relay.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use weft_engine::model::ids::SignKey;
use weft_relay::blobs::MailboxId;

/// Meeting another device.
#[derive(Debug, Subcommand)]
pub enum ExchangeVerb {
    /// Wait to be reached, for some minutes
    Listen {
        /// Where: an address of this device, and a port; 0 is any free port
        #[arg(long, value_name = "ADDRESS", default_value = "0.0.0.0:0")]
        address: SocketAddr,
        #[command(flatten)]
        how: Exchanging,
    },
    /// Reach out to a device that waits at an address
    Connect {
        /// The address and port that it shows
        address: SocketAddr,
        /// Leave files where they are, and take only what is said of them
        #[arg(long)]
        without_files: bool,
    },
    /// Find devices of this partnership in the local network, and meet each, for some minutes
    Lan {
        #[command(flatten)]
        how: Exchanging,
    },
}

/// How long to be there, and for what.
#[derive(Debug, Clone, Copy, Args)]
pub struct Exchanging {
    /// For how many minutes
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..=720))]
    pub minutes: u64,
    /// Stop after the first meeting that went to its end
    #[arg(long)]
    pub once: bool,
    /// Leave files where they are, and take only what is said of them
    #[arg(long)]
    pub without_files: bool,
}

/// Mailboxes at relays.
#[derive(Debug, Subcommand)]
pub enum MailboxVerb {
    /// Show the key by which stewards and relays know this device
    Key,
    /// Sign, as a steward, that a device may use a mailbox; two stewards have to
    Grant {
        /// The mailbox, 64 hexadecimal digits: random ones that two stewards chose
        #[arg(long, value_name = "HEX")]
        mailbox: MailboxId,
        /// The device's key, as `mailbox key` shows it there
        #[arg(long, value_name = "HEX")]
        holder: SignKey,
        /// The highest serial of the mailbox under which it counts
        #[arg(long, value_name = "N", default_value_t = 0)]
        until: u64,
        /// What the other steward's `mailbox grant` wrote; without it this writes something for them
        #[arg(long, value_name = "FILE")]
        with: Option<PathBuf>,
        /// Where to write it
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Use a mailbox from now on
    Use {
        /// Where the relay is, such as https://relay.example:8443
        url: String,
        /// What two stewards signed for this device
        #[arg(long, value_name = "FILE")]
        capability: PathBuf,
        /// Whose it is
        #[arg(long = "for", value_enum, default_value = "partnership")]
        whom: MailboxOf,
        /// The name under which the relay is known to its devices, if it is not the host and port of its address
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
    },
    /// Show the mailboxes that are used
    List,
    /// Use a relay no more; what is in its mailboxes stays there
    GiveUp {
        /// The relay's name
        name: String,
    },
    /// Fetch what is new from every mailbox, and put what it lacks
    Exchange {
        /// A certificate, PEM, that signs the relay's, if no authority that this program knows does
        #[arg(long, value_name = "FILE")]
        trust: Option<PathBuf>,
    },
}

/// Whose a mailbox is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum MailboxOf {
    /// All members'.
    Partnership,
    /// The own group's.
    Group,
}
