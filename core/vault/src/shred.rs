//! Shred epochs: what must be destroyable is sealed under a key that only this device's hardware can make.
//!
//! ```text
//! x = H256(shred key of the vault, "weft/shred-in"‖vault id‖n) ─▶ hardware key "shred-<vault id>-<n>" ─▶ y
//! epoch key n = H256(shred key of the vault, "weft/shred-epoch"‖y‖vault id‖n) ── wraps ──▶ one random key per record
//! ```
//! Called by `store`. To destroy a record: [`create`](EpochKey::create) the next epoch, wrap what lives under it, forget the
//! rest, and [`delete`](EpochKey::delete) the epoch before. An earlier image of the folder, with the code and with all that the
//! key store holds by then, makes x and no y; a new hardware key of the old name makes another y. With a key store of
//! software, whose keys are in a file, an earlier copy of that file undoes this: there deletion only hides.

use zeroize::Zeroizing;

use crate::context;
use crate::generichash::keyed;
use crate::guard::KeyStore;
use crate::key::{Key, Unopened};
use crate::keystore::{KeyStoreError, KeyUse};
use crate::opening::hex;
use crate::wrapping;
pub use crate::wrapping::WRAPPED;

/// The key of one epoch, which wraps the keys of the records that live in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EpochKey(Key);

impl EpochKey {
    /// Has the hardware make the key of epoch `number` of this vault.
    ///
    /// # Errors
    /// [`KeyStoreError::Exists`] if it is there already, as after a kill: then it can be used; others of the store.
    pub fn create(vault: &[u8; 16], store: &KeyStore, number: u64) -> Result<(), KeyStoreError> {
        store.create(&alias(vault, number), KeyUse::Silent)
    }

    /// The key of epoch `number`, from `shred`, the vault's key for [`Purpose::Shred`](crate::Purpose::Shred), and the hardware.
    ///
    /// # Errors
    /// [`KeyStoreError::NoKey`] if the epoch was never made or is deleted; others of the store.
    pub fn derive(shred: &Key, vault: &[u8; 16], store: &KeyStore, number: u64) -> Result<Self, KeyStoreError> {
        let number_bytes = number.to_le_bytes();
        let x = Zeroizing::new(keyed::<32>(shred.as_bytes(), context::SHRED_IN, &[vault, &number_bytes]));
        let y = store.strengthen(&alias(vault, number), &x)?;
        let epoch = keyed(shred.as_bytes(), context::SHRED_EPOCH, &[&*y, vault, &number_bytes]);
        Ok(Self(Key::from_bytes(epoch)))
    }

    /// Has the hardware delete the key of an epoch: whatever is wrapped under it is gone. Deleting it again succeeds.
    ///
    /// # Errors
    /// Those of the store; the key may be there still.
    pub fn delete(vault: &[u8; 16], store: &KeyStore, number: u64) -> Result<(), KeyStoreError> {
        store.delete(&alias(vault, number))
    }

    /// The highest epoch of which the hardware has a key; none if it has none of this vault.
    ///
    /// # Errors
    /// Those of the store.
    pub fn newest(vault: &[u8; 16], store: &KeyStore) -> Result<Option<u64>, KeyStoreError> {
        let ours = beginning(vault);
        Ok(store.aliases()?.iter().filter_map(|alias| alias.strip_prefix(&ours)?.parse().ok()).max())
    }

    /// Wraps the key of a record, bound to the 16 bytes that name it where it is kept.
    pub fn wrap(&self, key: &Key, record: &[u8; 16]) -> [u8; WRAPPED] {
        wrapping::wrap(&self.0, context::WRAP_RECORD, &[record], key)
    }

    /// Unwraps what [`wrap`](Self::wrap) made in the same epoch for the same record.
    ///
    /// # Errors
    /// [`Unopened`] if anything differs.
    pub fn unwrap(&self, wrapped: &[u8], record: &[u8; 16]) -> Result<Key, Unopened> {
        let wrapped = wrapped.try_into().map_err(|_| Unopened)?;
        wrapping::unwrap(&self.0, context::WRAP_RECORD, &[record], wrapped)
    }
}

/// Name of an epoch's key in the key store.
fn alias(vault: &[u8; 16], number: u64) -> String {
    format!("{}{number}", beginning(vault))
}

/// How the names of a vault's epochs begin.
fn beginning(vault: &[u8; 16]) -> String {
    format!("shred-{}-", hex(vault))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::double::Double;
    use crate::{HardwareKeyStore, vectors};

    const VAULT: [u8; 16] = [0x31; 16];
    const RECORD: [u8; 16] = [0x32; 16];

    fn shred() -> Key {
        Key::from_bytes([0x33; 32])
    }

    fn epoch(store: &KeyStore, number: u64) -> Result<EpochKey, KeyStoreError> {
        EpochKey::derive(&shred(), &VAULT, store, number)
    }

    /// By construction: the image holds the vault's key and everything wrapped, the key store what is left in it.
    #[test]
    fn an_earlier_image_without_the_old_hardware_key_does_not_bring_a_record_back() {
        let hardware = Double::new();
        let store = hardware.key_store();
        EpochKey::create(&VAULT, &store, 1).unwrap();
        let (gone, lives) = (Key::random(), Key::random());
        let first = epoch(&store, 1).unwrap();
        let image = [first.wrap(&gone, &RECORD), first.wrap(&lives, &[0x34; 16])];
        let before = hardware.copy().key_store();

        EpochKey::create(&VAULT, &store, 2).unwrap();
        let second = epoch(&store, 2).unwrap();
        let anew = second.wrap(&lives, &[0x34; 16]);
        EpochKey::delete(&VAULT, &store, 1).unwrap();
        EpochKey::delete(&VAULT, &store, 1).unwrap();

        assert_eq!(second.unwrap(&anew, &[0x34; 16]), Ok(lives));
        assert_eq!(epoch(&store, 1), Err(KeyStoreError::NoKey));
        assert!(image.iter().all(|wrapped| second.unwrap(wrapped, &RECORD).is_err()));
        // A hardware key of the old name, made later, is another one.
        EpochKey::create(&VAULT, &store, 1).unwrap();
        let pretended = epoch(&store, 1).unwrap();
        assert_ne!(pretended, first);
        assert_eq!(pretended.unwrap(&image[0], &RECORD), Err(Unopened));
        // Were the hardware not to delete, it would come back: the test can fail.
        assert_eq!(epoch(&before, 1).unwrap().unwrap(&image[0], &RECORD), Ok(gone));
    }

    #[test]
    fn a_record_key_opens_in_its_epoch_its_vault_and_its_place() {
        let store = Double::new().key_store();
        let key = Key::random();
        for number in [1, 2] {
            EpochKey::create(&VAULT, &store, number).unwrap();
        }
        assert_eq!(EpochKey::create(&VAULT, &store, 2), Err(KeyStoreError::Exists));
        assert_eq!(EpochKey::newest(&VAULT, &store), Ok(Some(2)));
        assert_eq!(EpochKey::newest(&[0x35; 16], &store), Ok(None));
        let wrapped = epoch(&store, 1).unwrap().wrap(&key, &RECORD);
        assert_eq!(epoch(&store, 1).unwrap().unwrap(&wrapped, &RECORD), Ok(key));
        assert_eq!(epoch(&store, 1).unwrap().unwrap(&wrapped, &[0; 16]), Err(Unopened));
        assert_eq!(epoch(&store, 1).unwrap().unwrap(&wrapped[..WRAPPED - 1], &RECORD), Err(Unopened));
        assert_eq!(epoch(&store, 2).unwrap().unwrap(&wrapped, &RECORD), Err(Unopened));
        let other = EpochKey::derive(&Key::random(), &VAULT, &store, 1).unwrap();
        assert_eq!(other.unwrap(&wrapped, &RECORD), Err(Unopened));
        EpochKey::create(&[0x35; 16], &store, 1).unwrap();
        let elsewhere = EpochKey::derive(&shred(), &[0x35; 16], &store, 1).unwrap();
        assert_eq!(elsewhere.unwrap(&wrapped, &RECORD), Err(Unopened));
    }

    /// Hardware that answers a fixed y, so that the bytes can be written down.
    struct Fixed;

    impl HardwareKeyStore for Fixed {
        fn level(&self) -> Result<crate::Level, KeyStoreError> {
            Ok(crate::Level::SecureElement)
        }
        fn create(&self, _: &str, _: KeyUse) -> Result<(), KeyStoreError> {
            Ok(())
        }
        fn strengthen(&self, alias: &str, input: &[u8; 32]) -> Result<Vec<u8>, KeyStoreError> {
            assert_eq!(alias, format!("shred-{}-7", "31".repeat(16)));
            assert_eq!(input[..], vectors::given("shred.x"));
            Ok(vec![0x36; 32])
        }
        fn seal(&self, _: &str, _: &[u8]) -> Result<Vec<u8>, KeyStoreError> {
            Err(KeyStoreError::Unavailable)
        }
        fn open(&self, _: &str, _: &[u8]) -> Result<Vec<u8>, KeyStoreError> {
            Err(KeyStoreError::Unavailable)
        }
        fn delete(&self, _: &str) -> Result<(), KeyStoreError> {
            Ok(())
        }
        fn keep(&self, _: &str, _: &[u8]) -> Result<(), KeyStoreError> {
            Err(KeyStoreError::Unavailable)
        }
        fn kept(&self, _: &str) -> Result<Option<Vec<u8>>, KeyStoreError> {
            Ok(None)
        }
        fn aliases(&self) -> Result<Vec<String>, KeyStoreError> {
            Ok(Vec::new())
        }
    }

    /// Computed with `hashlib.blake2b` of Python from the sentences in `docs/formats.md`.
    #[test]
    fn the_documented_epoch() {
        let store = KeyStore::new(std::sync::Arc::new(Fixed));
        let epoch = epoch(&store, 7).unwrap();
        assert_eq!(epoch.0.as_bytes()[..], vectors::given("shred.epoch"));
        let key = epoch.unwrap(&vectors::given("shred.wrapped"), &RECORD).unwrap();
        assert_eq!(key.as_bytes()[..], vectors::given("shred.key"));
    }
}
