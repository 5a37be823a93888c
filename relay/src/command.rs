//! What an operator types: `serve`, and `mailbox add`, `set` and `list`. `weft` adds [`Line`] to its own verbs.

use std::io::Write;
use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use weft_chain::capability::SignKey;

use crate::Limits;
use crate::alone::Alone;
use crate::blobs::{MailboxId, StoreError};
use crate::limits::QUOTA_BLOBS;
use crate::server::{Config, RunError, run};
use crate::sqlite::{Mailbox, MailboxError, renew};

/// Run a relay, or look after its mailboxes.
#[derive(Debug, Clone, Args)]
pub struct Line {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Clone, Subcommand)]
enum Verb {
    /// Serve a store until SIGTERM or SIGINT.
    Serve {
        /// Address and port to listen on.
        #[arg(long)]
        listen: SocketAddr,
        /// The store's file; made if it is not there.
        #[arg(long)]
        store: PathBuf,
        /// Host and port by which devices know this relay, such as relay.example:443; may be given up to eight times. The address it
        /// listens on if left out.
        #[arg(long)]
        name: Vec<String>,
        /// PEM file with the certificate chain; without it, a proxy in front must speak TLS.
        #[arg(long, requires = "tls_key")]
        tls_cert: Option<PathBuf>,
        /// PEM file with the private key.
        #[arg(long, requires = "tls_cert")]
        tls_key: Option<PathBuf>,
        /// Connections at one time.
        #[arg(long, default_value_t = Limits::default().connections)]
        connections: usize,
    },
    /// Say that the store's file is a copy that was put back, so that devices list it from its beginning. The relay must not run.
    Restored {
        /// The store's file.
        #[arg(long)]
        store: PathBuf,
    },
    /// Look after mailboxes; works beside a running relay.
    Mailbox {
        #[command(subcommand)]
        verb: OnMailbox,
    },
}

#[derive(Debug, Clone, Subcommand)]
enum OnMailbox {
    /// Register one.
    Add {
        /// The store's file; made if it is not there.
        #[arg(long)]
        store: PathBuf,
        /// 64 hexadecimal digits.
        #[arg(long)]
        id: MailboxId,
        /// A steward's Ed25519 key, 64 hexadecimal digits; two or more.
        #[arg(long, required = true)]
        steward: Vec<SignKey>,
        /// Bytes it may hold.
        #[arg(long)]
        quota_bytes: u64,
        /// Blobs it may hold.
        #[arg(long, default_value_t = QUOTA_BLOBS)]
        quota_blobs: u64,
    },
    /// Change its stewards or its quota; what is left out stays.
    Set {
        /// The store's file.
        #[arg(long)]
        store: PathBuf,
        /// 64 hexadecimal digits.
        #[arg(long)]
        id: MailboxId,
        /// All its stewards from now on. Capabilities that others signed open no new session.
        #[arg(long)]
        steward: Vec<SignKey>,
        /// Bytes it may hold; what is there stays.
        #[arg(long)]
        quota_bytes: Option<u64>,
        /// Blobs it may hold; what is there stays.
        #[arg(long)]
        quota_blobs: Option<u64>,
    },
    /// List them: id, stewards, serial, blobs and bytes of their quotas.
    List {
        /// The store's file.
        #[arg(long)]
        store: PathBuf,
    },
}

/// Why a line was not done.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    /// Serving.
    #[error(transparent)]
    Run(#[from] RunError),
    /// A mailbox.
    #[error(transparent)]
    Mailbox(#[from] MailboxError),
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// What was to be printed.
    #[error("cannot write the list ({0})")]
    Print(#[from] std::io::Error),
}

impl Line {
    /// Does what was typed; a list goes to `out`.
    ///
    /// # Errors
    /// [`Failed`], which says what to do next.
    pub fn run(self, out: &mut dyn Write) -> Result<(), Failed> {
        match self.verb {
            Verb::Serve { listen, store, name, tls_cert, tls_key, connections } => {
                let limits = Limits { connections, ..Limits::default() };
                Ok(run(Config { listen, store, names: name, tls: tls_cert.zip(tls_key), limits })?)
            }
            Verb::Restored { store } => {
                let _alone = Alone::with(&store)?;
                Ok(renew(&store)?)
            }
            Verb::Mailbox { verb } => verb.run(out),
        }
    }
}

impl OnMailbox {
    fn run(self, out: &mut dyn Write) -> Result<(), Failed> {
        match self {
            Self::Add { store, id, steward, quota_bytes, quota_blobs } => {
                Ok(Mailbox::add(&store, id, &steward, quota_bytes, quota_blobs)?)
            }
            Self::Set { store, id, steward, quota_bytes, quota_blobs } => {
                let stewards = (!steward.is_empty()).then_some(steward.as_slice());
                Ok(Mailbox::set(&store, id, stewards, quota_bytes, quota_blobs)?)
            }
            Self::List { store } => {
                for Mailbox { owners, usage } in Mailbox::all(&store)? {
                    let (id, stewards) = (MailboxId(owners.mailbox), owners.stewards.len());
                    let blobs = format!("{} of {} blobs", usage.blobs, usage.quota_blobs);
                    let bytes = format!("{} of {} bytes", usage.bytes, usage.quota_bytes);
                    writeln!(out, "{id}  {stewards} stewards  serial {}  {blobs}  {bytes}", owners.serial)?;
                    owners.stewards.iter().try_for_each(|steward| writeln!(out, "  {steward}"))?;
                }
                Ok(())
            }
        }
    }
}
