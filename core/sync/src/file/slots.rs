//! The header of a file: eight slots, some of which hold the file's key.
//!
//! A slot is an X25519 public key and 48 bytes that look random. For a device that is a sealed box. For an audience the
//! public key is one that nobody keeps, its first 24 bytes are the nonce, and the 48 bytes are the file's key under the
//! audience's [`EpochSecret::file_key`]. Unused slots are boxes that nobody can open. So a slot does not show whom it is for.

use weft_chain::EpochSecret;
use weft_model::ids::BoxKey;
use weft_vault::sealedbox::{self, BoxPair};
use weft_vault::{Key, aead, random};
use zeroize::Zeroizing;

/// Slots of a header.
pub const SLOTS: usize = 8;
/// Bytes of a slot.
const SLOT: usize = 32 + sealedbox::OVERHEAD;
/// Bytes of a header.
pub const HEADER: usize = SLOTS * SLOT;

/// A slot for a device.
pub(super) fn for_device(file: &Key, device: &BoxKey) -> Vec<u8> {
    sealedbox::seal(device.bytes(), file.as_bytes())
}

/// A slot for an audience.
pub(super) fn for_audience(file: &Key, secret: &EpochSecret) -> Vec<u8> {
    let nobody = nobody();
    [nobody.as_slice(), &aead::seal(&secret.file_key(), &nonce(&nobody), &[], file.as_bytes())].concat()
}

/// A header with these slots, at most eight, in random places.
pub(super) fn header(mut slots: Vec<Vec<u8>>) -> Vec<u8> {
    slots.resize_with(SLOTS, || sealedbox::seal(&nobody(), &[0; 32]));
    // Each place gets a random number to sort by; slots are too few for two to clash.
    slots.sort_by_cached_key(|_| random::bytes::<16>());
    slots.concat()
}

/// The file's key, if a device of ours can open a slot; says which one.
pub(super) fn open_for_device(header: &[u8; HEADER], pairs: &[BoxPair]) -> Option<(Key, usize)> {
    let opens =
        |pair: &BoxPair| slots(header).find_map(|slot| key_of(Zeroizing::new(sealedbox::open(pair, slot).ok()?)));
    pairs.iter().enumerate().find_map(|(place, pair)| opens(pair).map(|key| (key, place)))
}

/// The file's key, if a key of ours can open a slot; says which one.
pub(super) fn open_for_audience(header: &[u8; HEADER], secrets: &[EpochSecret]) -> Option<(Key, usize)> {
    let opens = |secret: &EpochSecret| {
        let key = secret.file_key();
        slots(header).find_map(|slot| {
            let (public, sealed) = slot.split_first_chunk::<32>()?;
            key_of(Zeroizing::new(aead::open(&key, &nonce(public), &[], sealed).ok()?))
        })
    };
    secrets.iter().enumerate().find_map(|(place, secret)| opens(secret).map(|key| (key, place)))
}

fn slots(header: &[u8; HEADER]) -> impl Iterator<Item = &[u8]> {
    header.chunks_exact(SLOT)
}

fn key_of(plain: Zeroizing<Vec<u8>>) -> Option<Key> {
    let key: &[u8; 32] = plain.as_slice().try_into().ok()?;
    Some(Key::from_bytes(*key))
}

/// A public key whose secret half is gone.
fn nobody() -> [u8; 32] {
    BoxPair::from_seed(&Key::random()).public()
}

/// The first 24 bytes of a fresh public key: more than 190 bits of chance.
fn nonce(public: &[u8; 32]) -> [u8; 24] {
    let mut nonce = [0; 24];
    for (place, byte) in nonce.iter_mut().zip(public) {
        *place = *byte;
    }
    nonce
}
