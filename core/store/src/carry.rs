//! `carry/`: what a locked notebook may carry without reading it: sealed parcels on their way out, unopened ones that came
//! in, and one capability of a relay.
//!
//! Opt-in: nothing of it exists before [`Carry::enable`], and [`Carry::disable`] removes all of it. It needs none of the
//! vault's keys, only a key of the device's key store under an alias of its own. Parcels are sealed before they come here
//! (the key that opens them stays in the locked notebook) and once more here, so that the files of a device cannot be told
//! from each other or matched with what a relay holds. Whoever holds the device's image sees how many parcels there are and
//! how long each is. Bytes are specified in `docs/formats.md`.
//!
//! A parcel is whole under its name or not there; it is removed only after whoever took it says so.

use std::fs::{self, File, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use weft_vault::{Key, KeyStore, KeyStoreError, KeyUse, aead, context, frame, random};
use zeroize::Zeroizing;

use crate::error::StoreError;
use crate::files::{remove, sync_folder};
use crate::name::Name;

/// The folder inside a notebook's folder.
pub const FOLDER: &str = "carry";
/// The longest parcel: a blob in its outer layer.
pub const PARCEL_AT_MOST: usize = 260 * 1024;
/// Parcels that wait one way. A group of fifty that writes all day fills no more in a month without a network.
pub const PARCELS_AT_MOST: usize = 1024;
/// Bytes that wait one way, as they lie on the disk.
pub const BYTES_AT_MOST: u64 = 64 * 1024 * 1024;
/// Bytes of a capability.
pub const CAPABILITY_AT_MOST: usize = 4096;

const KIT: &str = "kit";
const LOCK: &str = "lock";
const UNFINISHED: &str = "new-";
const MAGIC: &[u8; 8] = b"WEFTCARY";
const VERSION: u16 = 1;
const NONCE: usize = 24;
/// A parcel's place in the order: nonce, u64 LE, tag.
const PLACE: usize = NONCE + 8 + aead::OVERHEAD;

/// Which way a parcel goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    Out,
    In,
}

/// A parcel that waits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Parcel {
    place: u64,
    name: Name,
    way: Way,
}

/// An open `carry/`, by one process at a time.
pub struct Carry {
    dir: PathBuf,
    key: Key,
    capability: Zeroizing<Vec<u8>>,
    _lock: File,
}

impl Carry {
    /// Whether this notebook may carry while it is locked.
    pub fn is_enabled(notebook: &Path) -> bool {
        notebook.join(FOLDER).join(KIT).exists()
    }

    /// Lets this notebook carry, or gives it another capability. `vault` is the vault's id: a wipe finds the key by it.
    ///
    /// # Errors
    /// [`StoreError::KeyStore`], [`StoreError::Busy`], [`StoreError::CarryingFull`] for a capability that is too long.
    pub fn enable(notebook: &Path, vault: &[u8; 16], store: &KeyStore, capability: &[u8]) -> Result<Self, StoreError> {
        if capability.len() > CAPABILITY_AT_MOST {
            return Err(StoreError::CarryingFull);
        }
        let dir = notebook.join(FOLDER);
        let (lock, key) = match Self::open(notebook, store)? {
            Some(Self { key, _lock, .. }) => (_lock, key),
            None => {
                for way in [Way::Out, Way::In] {
                    fs::create_dir_all(dir.join(way.folder()))?;
                }
                sync_folder(notebook)?;
                match store.create(&alias(vault), KeyUse::Silent) {
                    // An earlier call was killed before its kit was there.
                    Ok(()) | Err(KeyStoreError::Exists) => {}
                    Err(error) => return Err(error.into()),
                }
                (lock(&dir)?, Key::random())
            }
        };
        let kit = Zeroizing::new([key.as_bytes().as_slice(), capability].concat());
        let sealed = store.seal(&alias(vault), &kit)?;
        let bytes = [MAGIC.as_slice(), &VERSION.to_le_bytes(), vault, &sealed].concat();
        put_whole(&dir, &dir.join(KIT), &bytes)?;
        Ok(Self { dir, key, capability: Zeroizing::new(capability.to_vec()), _lock: lock })
    }

    /// Opens it, without the notebook's code; none if it was not enabled. What a killed process left unfinished goes.
    ///
    /// # Errors
    /// [`StoreError::KeyStore`] with `NoKey` once the device has lost the key: nothing here opens again, and disabling
    /// removes it; what it held comes again from the relay or from the notebook. [`StoreError::Busy`],
    /// [`StoreError::Damaged`], [`StoreError::NewerVersion`].
    pub fn open(notebook: &Path, store: &KeyStore) -> Result<Option<Self>, StoreError> {
        let dir = notebook.join(FOLDER);
        let bytes = match fs::read(dir.join(KIT)) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let lock = lock(&dir)?;
        let (vault, sealed) = read_kit(&bytes)?;
        let kit = store.open(&alias(&vault), sealed)?;
        let (key, capability) = kit.split_first_chunk::<32>().ok_or(StoreError::Damaged)?;
        for entry in fs::read_dir(&dir)? {
            let entry = entry?;
            if entry.file_name().to_str().is_some_and(|name| name.starts_with(UNFINISHED)) {
                fs::remove_file(entry.path())?;
            }
        }
        let capability = Zeroizing::new(capability.to_vec());
        Ok(Some(Self { dir, key: Key::from_bytes(*key), capability, _lock: lock }))
    }

    /// Removes everything, the key first, so that what a kill leaves opens no more. Call it again then.
    pub fn disable(notebook: &Path, store: &KeyStore) -> Result<(), StoreError> {
        let dir = notebook.join(FOLDER);
        if !dir.exists() {
            return Ok(());
        }
        if let Ok(bytes) = fs::read(dir.join(KIT)) {
            store.delete(&alias(&read_kit(&bytes)?.0))?;
        }
        for way in [Way::Out, Way::In] {
            match fs::remove_dir_all(dir.join(way.folder())) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
                _ => {}
            }
        }
        // The kit after them: as long as it is there, disabling is not done.
        fs::remove_dir_all(&dir)?;
        sync_folder(notebook)
    }

    /// What the relay asks for.
    pub fn capability(&self) -> &[u8] {
        &self.capability
    }

    /// Keeps a parcel for the relay; durable when it returns.
    ///
    /// # Errors
    /// [`StoreError::CarryingFull`]: nothing was added, nothing dropped. [`StoreError::Full`].
    pub fn put_outgoing(&mut self, sealed: &[u8]) -> Result<Parcel, StoreError> {
        self.put(Way::Out, sealed)
    }

    /// Keeps a parcel that came, unopened; durable when it returns, so that the relay may be told.
    ///
    /// # Errors
    /// [`StoreError::CarryingFull`]: nothing was added, nothing dropped. [`StoreError::Full`].
    pub fn put_incoming(&mut self, sealed: &[u8]) -> Result<Parcel, StoreError> {
        self.put(Way::In, sealed)
    }

    /// What waits for the relay, in the order in which it was put.
    pub fn outgoing(&self) -> Result<Vec<Parcel>, StoreError> {
        self.waiting(Way::Out)
    }

    /// What came, in the order in which it came.
    pub fn incoming(&self) -> Result<Vec<Parcel>, StoreError> {
        self.waiting(Way::In)
    }

    /// A parcel as it was put.
    ///
    /// # Errors
    /// [`StoreError::Damaged`]: the file is kept as it is. [`StoreError::Missing`].
    pub fn read(&self, parcel: &Parcel) -> Result<Vec<u8>, StoreError> {
        let bytes = read_at_most(&self.path(parcel), PLACE + NONCE + aead::OVERHEAD + PARCEL_AT_MOST)?;
        let (nonce, sealed) = bytes.get(PLACE..).and_then(<[u8]>::split_first_chunk).ok_or(StoreError::Damaged)?;
        let bound = parcel.bound(context::CARRIED);
        aead::open(&self.key, nonce, &bound, sealed).map_err(|_| StoreError::Damaged)
    }

    /// Lets go of a parcel that arrived where it was to go; again changes nothing.
    pub fn remove(&mut self, parcel: &Parcel) -> Result<(), StoreError> {
        remove(&self.path(parcel))?;
        sync_folder(&self.dir.join(parcel.way.folder()))
    }

    /// Hands each parcel that came to `take`, in order, and lets go of it once that succeeded: after a kill in between it is
    /// handed over again. Says how many were taken; one that is damaged stays.
    pub fn take_incoming<E: From<StoreError>>(
        &mut self,
        mut take: impl FnMut(Vec<u8>) -> Result<(), E>,
    ) -> Result<usize, E> {
        let mut taken = 0;
        for parcel in self.incoming()? {
            match self.read(&parcel) {
                Ok(bytes) => take(bytes)?,
                Err(StoreError::Damaged) => continue,
                Err(error) => return Err(error.into()),
            }
            self.remove(&parcel)?;
            taken += 1;
        }
        Ok(taken)
    }

    fn put(&mut self, way: Way, sealed: &[u8]) -> Result<Parcel, StoreError> {
        if sealed.len() > PARCEL_AT_MOST || !self.has_room(way, sealed.len())? {
            return Err(StoreError::CarryingFull);
        }
        let place = self.waiting(way)?.last().map_or(0, |last| last.place.saturating_add(1));
        let parcel = Parcel { place, name: Name::random(), way };
        let mut bytes = Vec::with_capacity(PLACE + NONCE + aead::OVERHEAD + sealed.len());
        for (bound, plain) in [(context::CARRY_PLACE, place.to_le_bytes().as_slice()), (context::CARRIED, sealed)] {
            let nonce: [u8; NONCE] = random::bytes();
            bytes.extend_from_slice(&nonce);
            bytes.extend_from_slice(&aead::seal(&self.key, &nonce, &parcel.bound(bound), plain));
        }
        put_whole(&self.dir, &self.path(&parcel), &bytes)?;
        Ok(parcel)
    }

    /// Whether one more fits, counting files that cannot be read as well.
    fn has_room(&self, way: Way, more: usize) -> Result<bool, StoreError> {
        let (mut parcels, mut bytes) = (1, u64::try_from(more).unwrap_or(u64::MAX));
        for entry in fs::read_dir(self.dir.join(way.folder()))? {
            parcels += 1;
            bytes = bytes.saturating_add(entry?.metadata()?.len());
        }
        Ok(parcels <= PARCELS_AT_MOST && bytes <= BYTES_AT_MOST)
    }

    fn waiting(&self, way: Way) -> Result<Vec<Parcel>, StoreError> {
        let mut waiting = Vec::new();
        for entry in fs::read_dir(self.dir.join(way.folder()))? {
            let path = entry?.path();
            if let Some(parcel) = self.place_of(&path, way)? {
                waiting.push(parcel);
            }
        }
        waiting.sort_unstable();
        Ok(waiting)
    }

    /// Where a file stands in the order; none for one that is no parcel of ours.
    fn place_of(&self, path: &Path, way: Way) -> Result<Option<Parcel>, StoreError> {
        let Some(name) = Name::of(path) else { return Ok(None) };
        let head = match read_head(path) {
            Ok(head) => head,
            Err(error) if matches!(error.kind(), io::ErrorKind::UnexpectedEof | io::ErrorKind::NotFound) => {
                return Ok(None);
            }
            Err(error) => return Err(error.into()),
        };
        let mut parcel = Parcel { place: 0, name, way };
        let Some((nonce, sealed)) = head.split_first_chunk() else { return Ok(None) };
        let place = aead::open(&self.key, nonce, &parcel.bound(context::CARRY_PLACE), sealed);
        let Some(place) = place.ok().and_then(|place| place.try_into().ok()) else { return Ok(None) };
        parcel.place = u64::from_le_bytes(place);
        Ok(Some(parcel))
    }

    fn path(&self, parcel: &Parcel) -> PathBuf {
        self.dir.join(parcel.way.folder()).join(parcel.name.to_string())
    }
}

impl Way {
    const fn folder(self) -> &'static str {
        match self {
            Self::Out => "out",
            Self::In => "in",
        }
    }
}

impl Parcel {
    /// A parcel under another name or in the other folder does not open.
    fn bound(&self, context: &[u8]) -> Vec<u8> {
        frame(context, &[self.way.folder().as_bytes(), self.name.bytes()])
    }
}

/// Its name in the key store; a wipe deletes every name with the vault's id in it.
fn alias(vault: &[u8; 16]) -> String {
    let id: String = vault.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("carry-{id}")
}

fn read_kit(bytes: &[u8]) -> Result<([u8; 16], &[u8]), StoreError> {
    let rest = bytes.strip_prefix(MAGIC).ok_or(StoreError::Damaged)?;
    let (version, rest) = rest.split_first_chunk().ok_or(StoreError::Damaged)?;
    match u16::from_le_bytes(*version) {
        VERSION => rest.split_first_chunk().map(|(vault, sealed)| (*vault, sealed)).ok_or(StoreError::Damaged),
        newer => Err(StoreError::NewerVersion { found: newer.into() }),
    }
}

fn read_head(path: &Path) -> io::Result<[u8; PLACE]> {
    let mut head = [0; PLACE];
    File::open(path)?.read_exact(&mut head)?;
    Ok(head)
}

/// Reads a file that may not be longer.
fn read_at_most(path: &Path, most: usize) -> Result<Vec<u8>, StoreError> {
    let file = File::open(path)?;
    let most = u64::try_from(most).unwrap_or(u64::MAX);
    if file.metadata()?.len() > most {
        return Err(StoreError::Damaged);
    }
    let mut bytes = Vec::new();
    file.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn lock(dir: &Path) -> Result<File, StoreError> {
    let file = File::options().create(true).truncate(false).write(true).open(dir.join(LOCK))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StoreError::Busy),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Puts a file in its place whole: beside it first, durable, then under its name.
fn put_whole(dir: &Path, path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let unfinished = dir.join(format!("{UNFINISHED}{}", Name::random()));
    let written = write_durably(&unfinished, bytes).and_then(|()| fs::rename(&unfinished, path));
    if let Err(error) = written {
        // Whatever is left of it goes at the next opening otherwise.
        let _ = fs::remove_file(&unfinished);
        return Err(error.into());
    }
    sync_folder(path.parent().unwrap_or(dir))
}

fn write_durably(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(bytes)?;
    // When it came is nobody's business; what the file system keeps beside this, it keeps.
    file.set_modified(SystemTime::UNIX_EPOCH)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vectors::given;

    #[test]
    fn the_documented_files() {
        let dir = tempfile::tempdir().expect("folder");
        let (keys, key) = (tempfile::tempdir().expect("folder"), Key::from_bytes([0x44; 32]));
        let store = KeyStore::software(keys.path());
        drop(Carry::enable(dir.path(), &[0x31; 16], &store, b"capability").expect("enabled"));
        // The kit, as the key store seals it.
        let kit = fs::read(dir.path().join("carry/kit")).expect("kit");
        let head = given("carry.kit-head");
        assert_eq!(kit[..head.len()], head);
        let opened = store.open(&format!("carry-{}", "31".repeat(16)), &kit[head.len()..]).expect("opened");
        assert_eq!(&opened[32..], b"capability");
        // A parcel of somebody else's program.
        let sealed =
            store.seal(&alias(&[0x31; 16]), &[key.as_bytes().as_slice(), b"capability"].concat()).expect("sealed");
        fs::write(dir.path().join("carry/kit"), [head, sealed].concat()).expect("kit");
        fs::write(dir.path().join("carry/in").join("45".repeat(16)), given("carry.parcel")).expect("parcel");
        let carry = Carry::open(dir.path(), &store).expect("opened").expect("enabled");
        let parcels = carry.incoming().expect("listed");
        assert_eq!(parcels, [Parcel { place: 9, name: Name::new([0x45; 16]), way: Way::In }]);
        assert_eq!(carry.read(&parcels[0]).expect("read"), b"a parcel");
    }
}
