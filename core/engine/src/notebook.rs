//! The notebook: everything on one device, without a screen. The CLI's verbs and the scenarios speak to it.

use std::path::PathBuf;
use std::rc::Rc;

use serde::Serialize;
use serde::de::DeserializeOwned;
use weft_model::day::Day;
use weft_model::ids::{GroupId, RecordId};
use weft_model::membership::Membership;
use weft_model::records::Records;
use weft_model::said::Lang;
use weft_model::standing::{Actor, Past};
use weft_store::{Captures, Drafts, Snapshot, Store, StoreError, Writer};
use weft_vault::random;

use crate::clock::Clock;
use crate::error::WeftError;
use crate::identity::{Identity, Place};
use crate::sealed::Open;
use crate::unlocking::Unlocking;

/// A caller's own name for one act: repeated after a kill, the act is done once and answers the same.
pub type RequestId = [u8; 16];

/// Names of settings inside the encrypted database.
pub(crate) mod setting {
    /// Language tags, joined by commas.
    pub(crate) const LANGUAGES: &str = "languages";
    /// The hybrid clock after the last own fact, u64 LE.
    pub(crate) const HLC: &str = "hlc";
    /// The day something of another device last arrived, i32 LE.
    pub(crate) const LAST_MET: &str = "last-met";
    /// Where own logs ended when a file last took them out, postcard: log to sequence number.
    pub(crate) const SENT: &str = "sent-logs";
    /// The same of format 1, in which a device had one log in an audience: audience to sequence number.
    pub(crate) const SENT_BEFORE: &str = "sent";
    /// The secret half of the key by which its person hears as a listener, sealed behind the second unlock.
    pub(crate) const HEARING: &str = "hearing";
    /// The mailboxes at relays that this device uses, and what is known of each, postcard.
    pub(crate) const MAILBOXES: &str = "relays";
    /// When originals come without anybody asking for them, postcard.
    pub(crate) const ORIGINALS: &str = "originals";
    /// Whether a notice says on the day that something is due, postcard.
    pub(crate) const REMINDS: &str = "reminds";
    /// What this device proposed, answered or was welcomed by, until it belongs.
    pub(crate) const FOUNDING: &str = "founding";
}

/// Everything on one device: an open, encrypted notebook.
pub struct Notebook {
    /// Its folder.
    pub(crate) dir: PathBuf,
    pub(crate) clock: Clock,
    pub(crate) unlocking: Unlocking,
    pub(crate) store: Store,
    pub(crate) captures: Captures,
    pub(crate) identity: Identity,
    pub(crate) languages: Vec<Lang>,
    pub(crate) place: Option<Place>,
    /// The sealed records whose doors are open.
    pub(crate) open: Open,
}

impl Notebook {
    /// Moves a fixed clock; scenarios travel in time.
    pub fn set_clock(&mut self, clock: Clock) {
        self.clock = clock;
    }

    /// The languages of whoever uses this device: first for the screen, second as partner and fallback.
    pub fn languages(&self) -> &[Lang] {
        &self.languages
    }

    /// The group this device's member belongs to, once it does.
    pub fn my_group(&self) -> Option<GroupId> {
        Some(self.actor().ok()?.group)
    }

    /// Who acts on this device.
    pub fn actor(&self) -> Result<Actor, WeftError> {
        let place = self.place()?;
        let membership = self.membership()?;
        let device = membership.device(&place.mid).ok_or(NO_MEMBER)?;
        Ok(Actor { mid: place.mid, member: device.member, group: device.group })
    }

    /// Who belongs, as far as this notebook knows.
    pub fn membership(&self) -> Result<Rc<Membership>, WeftError> {
        self.place()?;
        Ok(self.past()?.now())
    }

    /// From now on these languages, the first for the screen.
    pub fn set_languages(&mut self, languages: &[Lang]) -> Result<(), WeftError> {
        let tags: Vec<&str> = languages.iter().map(Lang::as_str).collect();
        self.write(|w| w.put_setting(setting::LANGUAGES, tags.join(",").as_bytes()))?;
        self.languages = languages.to_vec();
        Ok(())
    }

    /// What it remembers under a name of [`setting`], in postcard.
    pub(crate) fn remembered<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, WeftError> {
        let bytes = self.snapshot().setting(name)?;
        bytes.map(|bytes| postcard::from_bytes(&bytes).map_err(|_| UNREADABLE)).transpose()
    }

    pub(crate) fn remember<T: Serialize>(&mut self, name: &str, value: &T) -> Result<(), WeftError> {
        let bytes = postcard::to_allocvec(value).map_err(|_| UNREADABLE)?;
        Ok(self.write(|w| w.put_setting(name, &bytes))?)
    }

    /// Whether it belongs, or once belonged, to a partnership.
    pub const fn has_partnership(&self) -> bool {
        self.place.is_some()
    }

    /// The day, by this notebook's clock.
    pub fn today(&self) -> Day {
        self.clock.today()
    }

    /// Asks everything that can be read now.
    pub fn look<T>(&self, ask: impl FnOnce(&dyn Records) -> T) -> T {
        ask(&self.readable())
    }

    /// What is being typed; it can be written while something else is taken in.
    pub fn drafts(&self) -> Drafts {
        self.store.drafts()
    }

    pub(crate) fn place(&self) -> Result<Place, WeftError> {
        self.place.ok_or(NO_PARTNERSHIP)
    }

    pub(crate) const fn snapshot(&self) -> Snapshot<'_> {
        self.store.snapshot()
    }

    /// Writes to the notebook's own tables; what is open of sealed records goes on with the control facts that came.
    pub(crate) fn write<T>(
        &mut self,
        work: impl FnOnce(&mut Writer<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let done = self.store.write(work)?;
        self.open.follow(self.store.snapshot().past());
        Ok(done)
    }

    pub(crate) fn past(&self) -> Result<&Past, WeftError> {
        self.readable().past().ok_or(NO_PARTNERSHIP)
    }

    pub(crate) fn hlc(&self) -> Result<u64, WeftError> {
        let bytes = self.snapshot().setting(setting::HLC)?;
        Ok(bytes.and_then(|bytes| bytes.try_into().ok()).map_or(0, u64::from_le_bytes))
    }

    /// Ids nobody has used: 48 bits of milliseconds, then 80 random bits.
    pub(crate) fn fresh(&self) -> [RecordId; 8] {
        std::array::from_fn(|_| {
            let mut id: [u8; 16] = random::bytes();
            for (byte, time) in id.iter_mut().zip(self.clock.millis().to_be_bytes().into_iter().skip(2)) {
                *byte = time;
            }
            RecordId::new(id)
        })
    }
}

/// The notebook could not be read.
pub const UNREADABLE: WeftError = WeftError::Damaged { what: "the notebook could not be read" };
const NO_PARTNERSHIP: WeftError =
    WeftError::NotThere { what: "this notebook belongs to no partnership yet; found one, or ask to join one" };
const NO_MEMBER: WeftError = WeftError::NotThere { what: "this device does not belong to the partnership any more" };
