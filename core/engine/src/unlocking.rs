//! Unlocking: making a notebook, opening it by code or by finger and face, its codes, locking and wiping it.

use std::path::Path;

use weft_model::ids::Incarnation;
use weft_model::said::Lang;
use weft_store::{SealedKeys, Store, StoreError, StoreKeys};
use weft_vault::wiping::Erased;
use weft_vault::{
    Code, Cost, KeyStore, KeyStoreError, Level, Purpose, Unlocked, Vault, VaultError, memory, random, wiping,
};

use crate::capturing::captures;
use crate::clock::Clock;
use crate::durable::make_folder;
use crate::error::WeftError;
use crate::identity::{Identity, Place};
use crate::notebook::{Notebook, UNREADABLE, setting};
use crate::sealed::Open;

/// What protects a notebook that is being made.
#[derive(Clone)]
pub struct Protection {
    /// Where this device keeps keys.
    pub keys: KeyStore,
    /// What each try of a code costs from now on.
    pub cost: Cost,
}

impl Protection {
    /// Keys in a file of the notebook's own folder, for devices without a better place, and the usual cost.
    pub fn software(dir: &Path) -> Self {
        Self { keys: KeyStore::software(dir), cost: Cost::DEFAULT }
    }
}

/// An open vault and what it was opened with, as long as the notebook is open.
pub(crate) struct Unlocking {
    pub vault: Vault,
    pub keys: KeyStore,
}

impl Unlocking {
    /// What opens sealed records before the second unlock.
    pub(crate) fn sealed(&self) -> SealedKeys {
        let (vault, shred) = (self.vault.id(), self.vault.subkey(Purpose::Shred));
        SealedKeys { vault, shred, store: self.keys.clone(), second: None }
    }

    /// The name under which the key store keeps the anchor.
    fn anchor(&self) -> String {
        let id: String = self.vault.id().iter().map(|byte| format!("{byte:02x}")).collect();
        format!("anchor-{id}")
    }
}

impl Notebook {
    /// Makes a notebook in a folder that has none, or goes on making the one that `code` opens. `code` opens it from now on;
    /// there is no other way in.
    pub fn create(dir: &Path, code: &[u8], clock: Clock, languages: &[Lang]) -> Result<Self, WeftError> {
        Self::create_with(dir, code, clock, languages, &Protection::software(dir))
    }

    /// As [`create`](Self::create), with the keys of this device and a cost of its own. A short number is taken as a code
    /// only where hardware limits how often it can be tried.
    pub fn create_with(
        dir: &Path,
        code: &[u8],
        clock: Clock,
        languages: &[Lang],
        protection: &Protection,
    ) -> Result<Self, WeftError> {
        if languages.is_empty() || languages.len() > 2 {
            return Err(WeftError::bad("name one language, or two: first the one for the screen"));
        }
        let Protection { keys, cost } = protection;
        strong_enough(code, keys)?;
        let code = Code::new(code)?;
        own_folder(dir)?;
        if wiping::pending(dir) {
            wipe(dir, keys, None)?;
        }
        // A kill between the vault and the store leaves a vault without a store: the same code goes on from there.
        let vault = match Vault::create(dir, &code, keys, *cost) {
            Err(VaultError::Exists) => match Vault::reopen(dir, &code, keys, clock.millis()) {
                Err(VaultError::WrongCode | VaultError::Wait { .. }) => return Err(taken()),
                opened => opened?,
            },
            made => made?,
        };
        let store_keys = StoreKeys::of(&vault);
        let mut store = match Store::create(dir, &store_keys) {
            Err(StoreError::Exists) => Store::open(dir, &store_keys)?,
            made => made?,
        };
        let snapshot = store.snapshot();
        let unused =
            || Ok::<_, StoreError>(snapshot.place()?.is_none() && snapshot.setting(setting::FOUNDING)?.is_none());
        let (identity, new) = match snapshot.identity()? {
            None => Identity::make().map(|(identity, bytes)| (identity, Some(bytes)))?,
            // Its making was told to have failed, or it is made twice.
            Some(made) if unused()? => (Identity::read(&made)?, None),
            Some(_) => return Err(taken()),
        };
        let tags: Vec<&str> = languages.iter().map(Lang::as_str).collect();
        store.write(|w| {
            new.iter().try_for_each(|bytes| w.put_identity(bytes))?;
            w.put_setting(setting::LANGUAGES, tags.join(",").as_bytes())
        })?;
        let captures = captures(&vault, dir);
        let unlocking = Unlocking { vault, keys: keys.clone() };
        let (dir, languages) = (dir.to_owned(), languages.to_vec());
        let open = Open::default();
        let mut notebook = Self { dir, clock, unlocking, store, captures, identity, languages, place: None, open };
        notebook.open_sealed(None)?;
        Ok(notebook)
    }

    /// Whether there is a notebook in this folder, readable or not; none in one that is being wiped.
    pub fn exists(dir: &Path) -> Result<bool, WeftError> {
        Ok(dir.is_dir() && !wiping::pending(dir) && Vault::exists(dir)?)
    }

    /// Opens a notebook. A wrong code changes nothing but the count of wrong codes.
    pub fn open(dir: &Path, code: &[u8], clock: Clock) -> Result<Self, WeftError> {
        Self::open_with(dir, code, clock, &KeyStore::software(dir))
    }

    /// As [`open`](Self::open), with the keys of this device. The wipe code wipes, and then there is no notebook.
    pub fn open_with(dir: &Path, code: &[u8], clock: Clock, keys: &KeyStore) -> Result<Self, WeftError> {
        Self::opened(dir, clock, Self::unlock(dir, code, clock, keys)?)
    }

    pub(crate) fn unlock(dir: &Path, code: &[u8], clock: Clock, keys: &KeyStore) -> Result<Unlocking, WeftError> {
        go_on_wiping(dir, keys)?;
        match Vault::open(dir, &Code::new(code)?, keys, clock.millis())? {
            Unlocked::Open(vault) => Ok(Unlocking { vault, keys: keys.clone() }),
            Unlocked::Wipe => {
                // Whoever is looking learns nothing of how far it came: the next opening goes on.
                let _ = wipe(dir, keys, None);
                Err(NO_NOTEBOOK)
            }
        }
    }

    /// Opens a notebook by finger or face, if its person switched that on.
    pub fn open_by_presence(dir: &Path, clock: Clock, keys: &KeyStore) -> Result<Self, WeftError> {
        go_on_wiping(dir, keys)?;
        let vault = Vault::open_by_presence(dir, keys).map_err(|error| match error {
            // A finger was added to the device, or its keys are gone: the code still opens, and can set it up anew.
            VaultError::KeyStore(KeyStoreError::NoKey | KeyStoreError::Changed | KeyStoreError::Unopened) => {
                WeftError::NotThere { what: "no finger or face opens this notebook any more; use the code" }
            }
            other => other.into(),
        })?;
        Self::opened(dir, clock, Unlocking { vault, keys: keys.clone() })
    }

    pub(crate) fn opened(dir: &Path, clock: Clock, unlocking: Unlocking) -> Result<Self, WeftError> {
        let mut store = Store::open(dir, &StoreKeys::of(&unlocking.vault))?;
        // A key store that does not answer keeps nobody out: the anchor in the folder was compared.
        if let Ok(kept) = unlocking.keys.kept(&unlocking.anchor()) {
            store.compare(kept.as_deref())?;
        }
        let captures = captures(&unlocking.vault, dir);
        if store.freshness().is_writable() {
            // What cannot be ended now keeps nobody out, and is tried again at the next opening.
            let _ = captures.tidy(&mut store);
        }
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
        let (dir, open) = (dir.to_owned(), Open::default());
        let mut notebook = Self { dir, clock, unlocking, store, captures, identity, languages, place, open };
        // A key store that does not answer, or one damaged record, keeps nobody out of everything else.
        let _ = notebook.open_sealed(None);
        Ok(notebook)
    }

    /// Whether this code opens this notebook; asked as often as at the door, and counted there. The wipe code does not.
    pub fn check_code(&self, code: &[u8]) -> Result<(), WeftError> {
        Vault::reopen(&self.dir, &Code::new(code)?, &self.unlocking.keys, self.clock.millis())?;
        Ok(())
    }

    /// Makes `new` the code that opens this notebook, in place of `old`. Killed in between, one of the two opens it.
    pub fn change_code(&mut self, old: &[u8], new: &[u8]) -> Result<(), WeftError> {
        let Unlocking { keys, .. } = &self.unlocking;
        strong_enough(new, keys)?;
        Ok(Vault::change_code(&self.dir, &Code::new(old)?, &Code::new(new)?, keys, self.clock.millis())?)
    }

    /// Makes `wipe` the code that wipes this notebook when it is typed instead of `code`; without it, none does.
    pub fn set_wipe_code(&mut self, code: &[u8], wipe: Option<&[u8]>) -> Result<(), WeftError> {
        let Unlocking { keys, .. } = &self.unlocking;
        if let Some(wipe) = wipe {
            strong_enough(wipe, keys)?;
        }
        let wipe = wipe.map(Code::new).transpose()?;
        Ok(Vault::set_wipe_code(&self.dir, &Code::new(code)?, wipe.as_ref(), keys, self.clock.millis())?)
    }

    /// Lets a finger or a face open this notebook, or no longer. The device asks the person.
    pub fn set_presence(&mut self, on: bool) -> Result<(), WeftError> {
        Ok(self.unlocking.vault.set_presence(&self.dir, on, &self.unlocking.keys)?)
    }

    /// Erases this notebook from the device, its keys first. What others hold, and what was exported, stays there. After an
    /// error it opens no more, and every opening of this folder goes on with it.
    pub fn wipe(self) -> Result<(), WeftError> {
        let (dir, keys, id) = (self.dir.clone(), self.unlocking.keys.clone(), self.unlocking.vault.id());
        drop(self);
        wipe(&dir, &keys, Some(&id))
    }

    /// Closes the notebook: keys are wiped from memory, the database is checkpointed.
    pub fn lock(self) -> Result<(), WeftError> {
        let closed = self.close();
        memory::wipe_stack();
        closed
    }

    /// Whether this notebook is older than it was when this device last had it, or parts of it are. It can be read then,
    /// and written only after [`go_on`](Self::go_on).
    pub fn is_older_copy(&self) -> bool {
        !self.store.freshness().is_writable()
    }

    /// Writes on from an older copy, because its person said so. This device's logs begin anew where others last saw them,
    /// so that it contradicts nothing it once sent; what others still have of it comes back with their files.
    pub fn go_on(&mut self) -> Result<(), WeftError> {
        self.store.go_on(&Incarnation::new(random::bytes()), |_| Ok(()))?;
        self.keep_anchor();
        // What came while nothing was taken in; should that fail, the next exchange tries again.
        let _ = self.take_what_waits();
        Ok(())
    }

    /// Notes how far this notebook is where an older copy of its folder does not bring it along: whenever own facts may be
    /// handed over, or such a copy would say something else in their place.
    pub(crate) fn keep_anchor(&self) {
        let Unlocking { keys, .. } = &self.unlocking;
        // Missing this one only makes an older copy harder to notice; the next one says it again.
        let _ = keys.keep(&self.unlocking.anchor(), &self.store.anchor());
    }

    /// In a call of its own, so that its frame is wiped too.
    #[inline(never)]
    fn close(self) -> Result<(), WeftError> {
        if self.store.freshness().is_writable() {
            self.keep_anchor();
        }
        Ok(self.store.close()?)
    }
}

/// Keys first, then files; a kill anywhere leaves a folder in which nothing opens, and the next opening goes on. A storage
/// that fails stops nothing: whatever can go, goes, and the error is told at the end.
fn wipe(dir: &Path, keys: &KeyStore, id: Option<&[u8; 16]>) -> Result<(), WeftError> {
    let begun = wiping::begin(dir, keys, id);
    let mut removed = Ok(());
    for name in weft_store::FILES {
        let path = dir.join(name);
        let gone = if name.ends_with('/') { std::fs::remove_dir_all(&path) } else { std::fs::remove_file(&path) };
        if gone.is_err_and(|error| error.kind() != std::io::ErrorKind::NotFound) {
            removed = Err(WeftError::Device { what: "the keys are gone, and a file could not be removed" });
        }
    }
    // A key store that was busy, or a storage that failed, may do it now.
    let erased = if begun == Ok(Erased::Keys) { Erased::Keys } else { wiping::begin(dir, keys, id)? };
    removed?;
    if erased == Erased::Files {
        // As long as a key is there, a copy that was made of the folder before may open.
        return Err(WeftError::Device {
            what: "the files are gone, and the device's key store has not deleted all keys",
        });
    }
    Ok(wiping::finish(dir)?)
}

/// Goes on with a wipe that was begun. Until it is at its end there is no notebook, and after it neither.
fn go_on_wiping(dir: &Path, keys: &KeyStore) -> Result<(), WeftError> {
    if wiping::pending(dir) {
        let _ = wipe(dir, keys, None);
        return Err(NO_NOTEBOOK);
    }
    Ok(())
}

fn taken() -> WeftError {
    WeftError::bad("there is a notebook in this folder already; open it, or name another folder")
}

/// The fewest characters of a code, spaces apart, where nothing but the code protects a copied folder.
const CODE_AT_LEAST: usize = 8;
/// The fewest digits where hardware keeps a key that no copy holds and counts the tries.
const PIN_AT_LEAST: usize = 6;

pub(crate) fn strong_enough(code: &[u8], keys: &KeyStore) -> Result<(), WeftError> {
    let hardware = keys.level().map_err(VaultError::from)? > Level::Software;
    let at_least = if hardware { PIN_AT_LEAST } else { CODE_AT_LEAST };
    let text = std::str::from_utf8(code).unwrap_or_default();
    let characters: std::collections::BTreeSet<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
    let long = text.chars().filter(|c| !c.is_whitespace()).count() >= at_least;
    if long && characters.len() > 2 {
        return Ok(());
    }
    Err(WeftError::bad(format!(
        "choose a longer code: at least {at_least} digits or letters, not all the same; five words are best"
    )))
}

/// Makes the notebook's folder, for its owner alone where the system knows owners.
fn own_folder(dir: &Path) -> Result<(), WeftError> {
    let _new = make_folder(dir)?;
    #[cfg(unix)]
    if _new {
        use std::os::unix::fs::PermissionsExt;
        const NOT_MADE: WeftError = WeftError::Device { what: "the folder could not be made" };
        std::fs::set_permissions(dir, std::fs::Permissions::from_mode(0o700)).map_err(|_| NOT_MADE)?;
    }
    Ok(())
}

const NO_NOTEBOOK: WeftError =
    WeftError::NotThere { what: "there is no notebook in this folder; make one with `init`" };
