//! The vault header, byte for byte: a head of 52 bytes and four slots of 152, each indistinguishable from random bytes.
//!
//! ```text
//!   0  magic "WEFTVALT"        8
//!   8  version, 1              2   u16 LE
//!  10  kdf, 1 = Argon2id13     2   u16 LE, one lane
//!  12  passes                  4   u32 LE
//!  16  memory, KiB             4   u32 LE
//!  20  salt                   16
//!  36  vault id               16
//!  52  slots 0…3          4 × 152   nonce 24 ‖ sealed 96 ‖ commitment 32
//! ```
//! Sealed in a slot: vault master key 32, flags u32 LE, zeros up to 80. The commitment keeps a slot from opening under two
//! keys, which Poly1305 alone would allow. Each copy of the file ends with a check of 32 more bytes.

use zeroize::Zeroizing;

use crate::aead;
use crate::context;
use crate::framing::frame;
use crate::generichash::keyed;
use crate::header::VaultError;
use crate::key::Key;
use crate::pwhash::Cost;
use crate::random;

const MAGIC: &[u8; 8] = b"WEFTVALT";
const VERSION: u16 = 1;
const ARGON2ID13: u16 = 1;
const HEAD: usize = 52;
const SLOTS: usize = 4;
const SLOT: usize = NONCE + SEALED + 32;
const NONCE: usize = 24;
const PLAIN: usize = 80;
const SEALED: usize = PLAIN + aead::OVERHEAD;
/// Bytes of a header, without the check of a copy.
pub(crate) const SIZE: usize = HEAD + SLOTS * SLOT;

/// What a slot is for, as its flags say: none set where it holds the master key, whether a code or a finger opens it; later
/// versions of Weft set others.
const OPENS: u32 = 0;
/// Flags of the slot of a wipe code, whose key is random bytes.
const WIPES: u32 = 1;

/// The slot of the code, when a vault is made.
pub(crate) const CODE_SLOT: u8 = 0;
/// The slot of the wipe code.
pub(crate) const WIPE_SLOT: u8 = 1;
/// The slot that finger or face opens.
pub(crate) const PRESENCE_SLOT: u8 = 2;

/// What a slot holds.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Content {
    /// The vault master key.
    Opens(Key),
    /// Nothing: its code wipes.
    Wipes,
}

/// What is needed to try a code: everything before the slots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) cost: Cost,
    pub(crate) salt: [u8; 16],
    pub(crate) id: [u8; 16],
}

impl Head {
    fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(SIZE);
        bytes.extend_from_slice(MAGIC);
        bytes.extend_from_slice(&VERSION.to_le_bytes());
        bytes.extend_from_slice(&ARGON2ID13.to_le_bytes());
        bytes.extend_from_slice(&self.cost.passes().to_le_bytes());
        bytes.extend_from_slice(&self.cost.memory_kib().to_le_bytes());
        bytes.extend_from_slice(&self.salt);
        bytes.extend_from_slice(&self.id);
        bytes
    }
}

/// A header that has been read: its head, and slots that nothing is known of.
pub(crate) struct Header {
    pub(crate) head: Head,
    slots: Vec<[u8; SLOT]>,
}

impl Header {
    /// A header whose first slot holds the master key under `kek`; the others are random.
    pub(crate) fn new(head: Head, kek: &Key, vmk: &Key) -> Self {
        let first = seal(&head, CODE_SLOT, kek, vmk, OPENS, &random::bytes());
        Self::with_slots(head, [first, random::bytes(), random::bytes(), random::bytes()])
    }

    fn with_slots(head: Head, slots: [[u8; SLOT]; SLOTS]) -> Self {
        Self { head, slots: slots.to_vec() }
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut bytes = self.head.bytes();
        bytes.extend(self.slots.iter().flatten());
        bytes
    }

    /// Reads a header. A cost outside the caps ends here, before anything is allocated for it.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, VaultError> {
        let mut reader = Reader(bytes);
        if reader.take()? != *MAGIC {
            return Err(VaultError::Damaged);
        }
        let version = u16::from_le_bytes(reader.take()?);
        let kdf = u16::from_le_bytes(reader.take()?);
        if version > VERSION || kdf > ARGON2ID13 {
            return Err(VaultError::Newer);
        }
        let passes = u32::from_le_bytes(reader.take()?);
        let memory_kib = u32::from_le_bytes(reader.take()?);
        let head = Head {
            cost: Cost::new(passes, memory_kib).ok_or(VaultError::BadCost)?,
            salt: reader.take()?,
            id: reader.take()?,
        };
        let slots = [reader.take()?, reader.take()?, reader.take()?, reader.take()?];
        let header = Self::with_slots(head, slots);
        // Also turns away version 0, kdf 0, and bytes after the last slot.
        if header.bytes() == bytes { Ok(header) } else { Err(VaultError::Damaged) }
    }

    /// The master key, if one of the slots belongs to `kek` and holds it.
    pub(crate) fn open(&self, kek: &Key) -> Result<Key, VaultError> {
        match self.find(kek)? {
            (_, Content::Opens(vmk)) => Ok(vmk),
            (_, Content::Wipes) => Err(VaultError::WrongCode),
        }
    }

    /// Number and content of the slot that belongs to `kek`. Every slot is tried, whichever fits.
    pub(crate) fn find(&self, kek: &Key) -> Result<(u8, Content), VaultError> {
        let mut found = Err(VaultError::WrongCode);
        for (number, slot) in (0..).zip(&self.slots) {
            if let Some(plain) = open(&self.head, number, kek, slot) {
                found = found.or(unpack(&plain).map(|content| (number, content)));
            }
        }
        found
    }

    /// Seals a slot anew under `kek`; the others stay as they are.
    pub(crate) fn fill(&mut self, number: u8, kek: &Key, content: &Content) {
        let decoy = Key::random();
        let (key, flags) = match content {
            Content::Opens(vmk) => (vmk, OPENS),
            Content::Wipes => (&decoy, WIPES),
        };
        self.put(number, seal(&self.head, number, kek, key, flags, &random::bytes()));
    }

    /// Makes a slot random: nothing opens it.
    pub(crate) fn empty(&mut self, number: u8) {
        self.put(number, random::bytes());
    }

    /// Bytes of a slot.
    pub(crate) fn slot(&self, number: u8) -> &[u8] {
        self.slots.get(usize::from(number)).map_or(&[], |slot| slot)
    }

    fn put(&mut self, number: u8, bytes: [u8; SLOT]) {
        if let Some(slot) = self.slots.get_mut(usize::from(number)) {
            *slot = bytes;
        }
    }
}

/// Seals the master key and flags into slot `number`.
fn seal(head: &Head, number: u8, kek: &Key, vmk: &Key, flags: u32, nonce: &[u8; NONCE]) -> [u8; SLOT] {
    let mut plain = Zeroizing::new(Vec::with_capacity(PLAIN));
    plain.extend_from_slice(vmk.as_bytes());
    plain.extend_from_slice(&flags.to_le_bytes());
    plain.resize(PLAIN, 0);
    let sealed = aead::seal(kek, nonce, &place(head, number), &plain);
    let commitment = commitment(kek, nonce, &sealed);
    let mut slot = [0; SLOT];
    let parts = nonce.iter().chain(&sealed).chain(&commitment);
    slot.iter_mut().zip(parts).for_each(|(to, from)| *to = *from);
    slot
}

/// Plain bytes of slot `number`, if it belongs to `kek`.
fn open(head: &Head, number: u8, kek: &Key, slot: &[u8; SLOT]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, rest) = slot.split_first_chunk::<NONCE>()?;
    let (sealed, claimed) = rest.split_first_chunk::<SEALED>()?;
    let right = Key::from_bytes(commitment(kek, nonce, sealed));
    if Key::from_bytes(claimed.try_into().ok()?) != right {
        return None;
    }
    let plain = aead::open(kek, nonce, &place(head, number), sealed).ok()?;
    Some(Zeroizing::new(plain))
}

/// What an opened slot holds; a slot for something this version does not know is not guessed at.
fn unpack(plain: &[u8]) -> Result<Content, VaultError> {
    let mut reader = Reader(plain);
    let vmk = Zeroizing::new(reader.take::<32>()?);
    match u32::from_le_bytes(reader.take()?) {
        OPENS => Ok(Content::Opens(Key::from_slice_of_32(&vmk))),
        WIPES => Ok(Content::Wipes),
        _ => Err(VaultError::Newer),
    }
}

/// Where a slot belongs: header up to the slots ‖ slot number. A slot moved elsewhere does not open.
fn place(head: &Head, number: u8) -> Vec<u8> {
    frame(&head.bytes(), &[&[number]])
}

fn commitment(kek: &Key, nonce: &[u8; NONCE], sealed: &[u8]) -> [u8; 32] {
    keyed(kek.as_bytes(), context::COMMIT, &[nonce, sealed])
}

/// Takes fixed fields off the front of bytes; too few are damage.
struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn take<const N: usize>(&mut self) -> Result<[u8; N], VaultError> {
        let (first, rest) = self.0.split_first_chunk().ok_or(VaultError::Damaged)?;
        self.0 = rest;
        Ok(*first)
    }
}

#[cfg(test)]
#[path = "layout_tests.rs"]
mod tests;
