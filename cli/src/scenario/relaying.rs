//! A device of a scenario that exchanges by way of a relay: a real one, which is there as long as the step takes.

use weft_engine::model::audience::Audience;
use weft_relay::Running;
use weft_relay::blobs::MailboxId;
use weft_relay::sqlite::Mailbox;

use super::play::Stage;
use super::step::{AtRelay, Step};
use super::steps::said;
use crate::network::Http;

/// The name under which the devices of a scenario know their relay.
const NAME: &str = "relay.example:443";
/// The mailbox of the partnership, and what it may hold.
const MAILBOX: [u8; 32] = [0x57; 32];
const BYTES: u64 = 1 << 30;
const BLOBS: u64 = 1 << 20;

impl Stage<'_> {
    /// Fetches what is new from the partnership's mailbox and puts what it lacks. Whoever founded the partnership are the mailbox's stewards.
    pub fn relay(&mut self, on: &AtRelay) -> Result<(), String> {
        let founded = self.scenario.steps.iter().find_map(|step| match step {
            Step::Found(found) => Some([found.first.device.clone(), found.second.device.clone()]),
            _ => None,
        });
        let [first, second] = founded.ok_or("nobody has founded a partnership yet")?;
        let stewards = [self.notebook(&first)?.device_key(), self.notebook(&second)?.device_key()];
        let store = self.dir.join("relay.db");
        // A run that was killed may have made the store and not the mailbox.
        if !Mailbox::all(&store).is_ok_and(|all| !all.is_empty()) {
            Mailbox::add(&store, MailboxId(MAILBOX), &stewards, BYTES, BLOBS).map_err(|error| error.to_string())?;
        }
        let holder = self.notebook(&on.on)?.device_key();
        let half = self.notebook(&first)?.grant_mailbox(MAILBOX, holder, 0, None).map_err(said)?;
        let capability = self.notebook(&second)?.grant_mailbox(MAILBOX, holder, 0, weft_engine::half_of(&half));
        let capability = capability.map_err(said)?;
        let relay = Running::start(&store, NAME).map_err(|error| error.to_string())?;
        let url = format!("http://{}", relay.address());
        let files = self.files(&on.on, &on.files)?;
        let notebook = self.notebook(&on.on)?;
        notebook.use_mailbox(NAME, &url, Audience::Partnership, &capability).map_err(said)?;
        let http = Http::trusting(None).map_err(|failure| failure.what)?;
        let (ran, _) = http.run(notebook, 0, &files).map_err(said)?;
        if ran.full { Err(format!("not everything went: {ran:?}")) } else { Ok(()) }
    }
}
