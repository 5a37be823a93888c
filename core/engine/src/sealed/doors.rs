//! The closed door: the second unlock, and the key by which a listener hears.
//!
//! The key's secret half is made here and stands behind the second unlock only; its public half is a fact of the
//! partnership. As long as the door is open, what others send to that key is opened as it comes in.

use weft_model::command::Decision;
use weft_model::ids::{BoxKey, MemberId};
use weft_model::membership::give_listener_key;
use weft_vault::sealedbox::BoxPair;
use weft_vault::second::{Sealed as SecondOpen, SecondUnlock};
use weft_vault::{Code, Cost, Key, aead, context, generichash, random};
use zeroize::Zeroizing;

use crate::act::Beside;
use crate::error::WeftError;
use crate::notebook::{Notebook, UNREADABLE, setting};
use crate::unlocking::strong_enough;

/// The second unlock while it is open.
pub(crate) struct Second {
    opened: SecondOpen,
    pair: BoxPair,
}

impl Second {
    pub(crate) fn key(&self) -> &Key {
        self.opened.key()
    }

    /// What opens what listeners are told.
    pub(crate) const fn pair(&self) -> &BoxPair {
        &self.pair
    }
}

impl Notebook {
    /// Whether this notebook has a second code, for what its person hears as a listener.
    pub fn has_second(&self) -> Result<bool, WeftError> {
        Ok(SecondUnlock::exists(&self.dir)?)
    }

    /// Whether what stands behind it is open now.
    pub const fn is_second_open(&self) -> bool {
        self.open.second.is_some()
    }

    /// Makes the second code, and the key by which others can tell this listener something. It is open from here on. Killed
    /// in between, [`open_second`](Self::open_second) goes on.
    pub fn create_second(&mut self, code: &[u8], cost: Cost) -> Result<(), WeftError> {
        if self.has_second()? {
            return Err(WeftError::bad("this notebook has a second code already"));
        }
        let keys = self.unlocking.keys.clone();
        strong_enough(code, &keys)?;
        let opened = SecondUnlock::create(&self.dir, &self.unlocking.vault, &Code::new(code)?, &keys, cost)?;
        self.hear(opened)
    }

    /// Opens what stands behind the second code, and takes in what has arrived for it meanwhile.
    pub fn open_second(&mut self, code: &[u8]) -> Result<(), WeftError> {
        if !self.has_second()? {
            return Err(WeftError::NotThere {
                what: "this notebook has no second code; make one with `listen create`",
            });
        }
        let (keys, now) = (self.unlocking.keys.clone(), self.clock.millis());
        let opened = SecondUnlock::open(&self.dir, &self.unlocking.vault, &Code::new(code)?, &keys, now)?;
        self.hear(opened)
    }

    /// Makes `new` the second code in place of `old`.
    pub fn change_second(&mut self, old: &[u8], new: &[u8]) -> Result<(), WeftError> {
        let (keys, now) = (&self.unlocking.keys, self.clock.millis());
        strong_enough(new, keys)?;
        let (old, new) = (Code::new(old)?, Code::new(new)?);
        Ok(SecondUnlock::change_code(&self.dir, &self.unlocking.vault, &old, &new, keys, now)?)
    }

    /// Closes it again: what is heard as a listener is not known any more, and its keys are gone from memory.
    pub fn close_second(&mut self) -> Result<(), WeftError> {
        self.open_sealed(None)
    }

    fn hear(&mut self, opened: SecondOpen) -> Result<(), WeftError> {
        let (pair, new) = self.hearing(&opened)?;
        let public = BoxKey::new(pair.public());
        self.open_sealed(Some(Second { opened, pair }))?;
        if self.is_older_copy() {
            return Ok(());
        }
        let Ok(actor) = self.actor() else { return Ok(()) };
        // A member's newest key holds for all their devices: one that was given elsewhere is left as it is.
        if new || !self.has_key(&actor.member)? {
            let facts = vec![give_listener_key(&*self.membership()?, actor.member, public)];
            self.commit(&Decision { facts, ..Decision::default() }, Beside::default())?;
        }
        self.take_in_sealed().map(drop)
    }

    fn has_key(&self, member: &MemberId) -> Result<bool, WeftError> {
        Ok(self.membership()?.listener_keys.contains_key(member))
    }

    /// The pair by which this listener hears, and whether it was made just now.
    fn hearing(&mut self, opened: &SecondOpen) -> Result<(BoxPair, bool), WeftError> {
        let key = Key::from_bytes(generichash::keyed(opened.key().as_bytes(), context::HEARING, &[]));
        if let Some(sealed) = self.snapshot().setting(setting::HEARING)? {
            let (nonce, sealed) = sealed.split_first_chunk().ok_or(UNREADABLE)?;
            let seed = Zeroizing::new(aead::open(&key, nonce, &[], sealed).map_err(|_| UNREADABLE)?);
            let seed: [u8; 32] = seed.as_slice().try_into().map_err(|_| UNREADABLE)?;
            return Ok((BoxPair::from_seed(&Key::from_bytes(seed)), false));
        }
        let (seed, nonce) = (Key::random(), random::bytes::<24>());
        let sealed = [nonce.as_slice(), &aead::seal(&key, &nonce, &[], seed.as_bytes())].concat();
        // Kept before its public half is told: what is sealed to it must be readable.
        self.write(|w| w.put_setting(setting::HEARING, &sealed))?;
        Ok((BoxPair::from_seed(&seed), true))
    }
}
