//! What can be typed to carry files, to meet other devices, and to exchange by way of a relay.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use weft_engine::model::ids::{AttachmentId, MemberId, SignKey};
use weft_engine::{Files, Notebook, Originals, WeftError};
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
        #[command(flatten)]
        which: Which,
    },
    /// Find devices of this partnership in the local network, and meet each, for some minutes
    Lan {
        #[command(flatten)]
        how: Exchanging,
    },
}

/// How long to be there, and for what.
#[derive(Debug, Clone, Args)]
pub struct Exchanging {
    /// For how many minutes
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..=720))]
    pub minutes: u64,
    /// Stop after the first meeting that went to its end
    #[arg(long)]
    pub once: bool,
    #[command(flatten)]
    pub which: Which,
}

/// Which files come, this time.
#[derive(Debug, Clone, Args)]
pub struct Which {
    /// Files that come here: all, none, or those of at most so many bytes, such as 200k or 2M [default: as `files policy` says]
    #[arg(long, value_name = "all|none|BYTES", value_parser = files)]
    files: Option<Files>,
    /// This file alone, by its id as `files` shows it; several times for several
    #[arg(long = "file", value_name = "ID", conflicts_with = "files")]
    these: Vec<AttachmentId>,
    /// The way costs by the byte; what `files policy` says may then be less
    #[arg(long)]
    metered: bool,
}

impl Which {
    /// What was said here, or what the notebook remembers.
    pub fn of(&self, notebook: &Notebook) -> Result<Files, WeftError> {
        match (&self.files, self.these.as_slice()) {
            (Some(files), _) => Ok(files.clone()),
            (None, [_, ..]) => Ok(Files::These(self.these.iter().copied().collect())),
            (None, []) => Ok(notebook.originals()?.files(self.metered)),
        }
    }
}

/// When files come.
#[derive(Debug, Subcommand)]
pub enum FilesVerb {
    /// Show when files that are not small come without being asked for, or choose it
    Policy {
        /// When
        #[arg(value_enum)]
        policy: Option<Policy>,
    },
}

/// When files come that are not small.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Policy {
    /// Only when they are named.
    Never,
    /// Always, but for a way that costs by the byte.
    Unmetered,
    /// Once somebody saw what would come, and named it.
    Ask,
}

impl From<Policy> for Originals {
    fn from(policy: Policy) -> Self {
        match policy {
            Policy::Never => Self::Never,
            Policy::Unmetered => Self::Unmetered,
            Policy::Ask => Self::Ask,
        }
    }
}

/// all, none, or a number of bytes, in thousands or millions with k or M behind it.
fn files(text: &str) -> Result<Files, String> {
    let (digits, times) = match text.strip_suffix(['k', 'K']) {
        Some(digits) => (digits, 1_000),
        None => text.strip_suffix(['m', 'M']).map_or((text, 1), |digits| (digits, 1_000_000)),
    };
    match text {
        "all" => Some(Files::All),
        "none" => Some(Files::None),
        _ => digits.parse().ok().and_then(|number: u64| number.checked_mul(times)).map(Files::UpTo),
    }
    .ok_or_else(|| "all, none, or a number of bytes such as 64000, 200k or 2M".into())
}

/// Carrying by file.
#[derive(Debug, Subcommand)]
pub enum FileVerb {
    /// Write a file for everyone, for the own group, or for one member
    Out {
        /// everyone, group, or a member's id
        #[arg(long = "for", value_name = "WHOM", value_parser = whom)]
        whom: Whom,
        /// Only what is new since the last file for the same recipients; everything if they cannot be relied on to have that
        #[arg(long)]
        new: bool,
        /// Where to write it
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Take a file in
    In {
        /// The file
        file: PathBuf,
    },
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
        #[command(flatten)]
        which: Which,
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

/// Whom a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whom {
    /// Every member of the partnership.
    Everyone,
    /// The own group.
    Group,
    /// One member.
    Member(MemberId),
}

fn whom(text: &str) -> Result<Whom, String> {
    match text {
        "everyone" => Ok(Whom::Everyone),
        "group" => Ok(Whom::Group),
        id => id.parse().map(Whom::Member).map_err(|_| "everyone, group, or a member's id of 32 hex digits".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whom_a_file_is_for() {
        assert_eq!(whom("everyone"), Ok(Whom::Everyone));
        assert_eq!(whom(&"ab".repeat(16)), Ok(Whom::Member(MemberId::new([0xab; 16]))));
        assert!(whom("somebody").is_err());
    }

    #[test]
    fn which_files_come() {
        for (text, came) in [
            ("all", Some(Files::All)),
            ("none", Some(Files::None)),
            ("0", Some(Files::UpTo(0))),
            ("200k", Some(Files::UpTo(200_000))),
            ("2M", Some(Files::UpTo(2_000_000))),
            ("18446744073709551615M", None),
            ("k", None),
            ("-1", None),
            ("some", None),
        ] {
            assert_eq!(files(text).ok(), came, "{text}");
        }
    }
}
