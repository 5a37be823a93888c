//! The notebook: everything on one device, without a screen. The CLI's verbs and the scenarios speak to it.

use std::path::Path;
use std::rc::Rc;

use weft_model::ids::{GroupId, RecordId};
use weft_model::membership::Membership;
use weft_model::said::Lang;
use weft_model::standing::{Actor, Past};
use weft_store::{Snapshot, Store, StoreKeys};
use weft_vault::{Code, Cost, Purpose, SoftwareKeyStore, Vault, random};

use crate::clock::Clock;
use crate::error::WeftError;
use crate::identity::{Identity, Place};

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
    /// Where own logs ended when a file last took them out, postcard.
    pub(crate) const SENT: &str = "sent";
    /// What this device proposed, answered or was welcomed by, until it belongs.
    pub(crate) const FOUNDING: &str = "founding";
}

/// Everything on one device: an open, encrypted notebook.
pub struct Notebook {
    pub(crate) clock: Clock,
    pub(crate) store: Store,
    pub(crate) identity: Identity,
    pub(crate) languages: Vec<Lang>,
    pub(crate) place: Option<Place>,
}

impl Notebook {
    /// Makes a notebook in a folder that has none. `code` opens it from now on; there is no other way in.
    pub fn create(dir: &Path, code: &[u8], clock: Clock, languages: &[Lang]) -> Result<Self, WeftError> {
        if languages.is_empty() || languages.len() > 2 {
            return Err(WeftError::bad("name one language, or two: first the one for the screen"));
        }
        strong_enough(code)?;
        let code = Code::new(code)?;
        make_folder(dir)?;
        let keys = SoftwareKeyStore::at(dir);
        // A kill between the vault and the store leaves a vault without a store: the same code goes on from there.
        let vault = match Vault::create(dir, &code, &keys, Cost::DEFAULT) {
            Err(weft_vault::VaultError::Exists) => match Vault::open(dir, &code, &keys) {
                Err(weft_vault::VaultError::WrongCode) => return Err(taken()),
                opened => opened?,
            },
            made => made?,
        };
        let mut store = match Store::create(dir, &store_keys(&vault)) {
            Err(weft_store::StoreError::Exists) => Store::open(dir, &store_keys(&vault))?,
            made => made?,
        };
        if store.snapshot().identity()?.is_some() {
            return Err(taken());
        }
        let (identity, bytes) = Identity::make()?;
        let tags: Vec<&str> = languages.iter().map(Lang::as_str).collect();
        store.write(|w| {
            w.put_identity(&bytes)?;
            w.put_setting(setting::LANGUAGES, tags.join(",").as_bytes())
        })?;
        Ok(Self { clock, store, identity, languages: languages.to_vec(), place: None })
    }

    /// Opens a notebook. A wrong code changes nothing.
    pub fn open(dir: &Path, code: &[u8], clock: Clock) -> Result<Self, WeftError> {
        let vault = Vault::open(dir, &Code::new(code)?, &SoftwareKeyStore::at(dir))?;
        let store = Store::open(dir, &store_keys(&vault))?;
        let snapshot = store.snapshot();
        let unfinished = WeftError::NotThere { what: "this notebook was never finished; make it again with `init`" };
        let identity = Identity::read(&snapshot.identity()?.ok_or(unfinished)?)?;
        let place = match (snapshot.genesis()?, snapshot.place()?) {
            (Some(genesis), Some((mid, _))) => Some(Place { partnership: genesis.partnership, mid }),
            _ => None,
        };
        let tags = snapshot.setting(setting::LANGUAGES)?.unwrap_or_default();
        let tags = String::from_utf8(tags).map_err(|_| UNREADABLE)?;
        let languages: Vec<Lang> = tags.split(',').filter_map(Lang::new).collect();
        Ok(Self { clock, store, identity, languages, place })
    }

    /// Closes the notebook: keys are wiped from memory, the database is checkpointed.
    pub fn lock(self) -> Result<(), WeftError> {
        Ok(self.store.close()?)
    }

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

    pub(crate) fn place(&self) -> Result<Place, WeftError> {
        self.place.ok_or(NO_PARTNERSHIP)
    }

    pub(crate) const fn snapshot(&self) -> Snapshot<'_> {
        self.store.snapshot()
    }

    pub(crate) fn past(&self) -> Result<&Past, WeftError> {
        self.snapshot().past().ok_or(NO_PARTNERSHIP)
    }

    pub(crate) fn hlc(&self) -> Result<u64, WeftError> {
        let bytes = self.snapshot().setting(setting::HLC)?;
        Ok(bytes.and_then(|bytes| bytes.try_into().ok()).map_or(0, u64::from_le_bytes))
    }

    /// Ids nobody has used: 48 bits of milliseconds, then 80 random bits.
    pub(crate) fn fresh(&self) -> [RecordId; 4] {
        std::array::from_fn(|_| {
            let mut id: [u8; 16] = random::bytes();
            for (byte, time) in id.iter_mut().zip(self.clock.millis().to_be_bytes().into_iter().skip(2)) {
                *byte = time;
            }
            RecordId::new(id)
        })
    }
}

fn taken() -> WeftError {
    WeftError::bad("there is a notebook in this folder already; open it, or name another folder")
}

/// The fewest characters of a code, spaces apart. The key store of this version is a file, so a code is all that
/// stands between a copied folder and its content.
const CODE_AT_LEAST: usize = 8;

fn strong_enough(code: &[u8]) -> Result<(), WeftError> {
    let text = std::str::from_utf8(code).unwrap_or_default();
    let characters: std::collections::BTreeSet<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
    let long = text.chars().filter(|c| !c.is_whitespace()).count() >= CODE_AT_LEAST;
    if long && characters.len() > 2 {
        Ok(())
    } else {
        Err(WeftError::bad("choose a longer code: at least 8 digits or letters, not all the same; five words are best"))
    }
}

/// Makes the notebook's folder, for its owner alone where the system knows owners.
fn make_folder(dir: &Path) -> Result<(), WeftError> {
    const NOT_MADE: WeftError = WeftError::Device { what: "the folder could not be made" };
    let new = !dir.exists();
    std::fs::create_dir_all(dir).map_err(|_| NOT_MADE)?;
    #[cfg(unix)]
    if new {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(dir, std::fs::Permissions::from_mode(0o700)).map_err(|_| NOT_MADE)?;
    }
    Ok(())
}

fn store_keys(vault: &Vault) -> StoreKeys {
    StoreKeys { database: vault.subkey(Purpose::Database), drafts: vault.subkey(Purpose::Drafts) }
}

pub(crate) const UNREADABLE: WeftError = WeftError::Damaged { what: "the notebook could not be read" };
const NO_PARTNERSHIP: WeftError =
    WeftError::NotThere { what: "this notebook belongs to no partnership yet; found one, or ask to join one" };
const NO_MEMBER: WeftError = WeftError::NotThere { what: "this device does not belong to the partnership any more" };
