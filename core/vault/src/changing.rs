//! Another code, and a code that wipes. Both need the code that opens.
//!
//! Head and salt of the header stay, so that the other slots keep opening. The new header is in force from the moment its
//! first copy is in place; a kill before that leaves the old one, so at any time exactly one of old and new code opens.

use std::path::Path;

use crate::code::Code;
use crate::error::VaultError;
use crate::guard::KeyStore;
use crate::header::{NAMES, Vault};
use crate::key::Key;
use crate::layout::{Content, WIPE_SLOT};
use crate::opening::{self, Opening, Slot};

impl Vault {
    /// Opens the vault in `dir` with the code that opens it, for whoever makes a notebook and was interrupted. Unlike with
    /// [`Vault::open`], the wipe code is a wrong one.
    ///
    /// # Errors
    /// Those of [`Vault::open`].
    pub fn reopen(dir: &Path, code: &Code, store: &KeyStore, now_ms: u64) -> Result<Self, VaultError> {
        let Opening { header, opened: (_, vmk), .. } = opened(dir, code, store, now_ms)?;
        Ok(Self::holding(vmk, header.head.id))
    }

    /// Makes `new` the code that opens the vault in `dir`, in place of `old`. An open [`Vault`] stays the same.
    ///
    /// # Errors
    /// Those of [`Vault::open`]; [`VaultError::SameCode`] if `new` is the wipe code; [`VaultError::Busy`]. The old code
    /// opens then.
    pub fn change_code(dir: &Path, old: &Code, new: &Code, store: &KeyStore, now_ms: u64) -> Result<(), VaultError> {
        let Opening { mut header, body, opened: (slot, vmk) } = opened(dir, old, store, now_ms)?;
        let kek = opening::code_key(&header.head, new, store)?;
        match header.find(&kek) {
            // Old and new are the same code.
            Ok((_, Content::Opens(_))) => return Ok(()),
            Ok((_, Content::Wipes)) => return Err(VaultError::SameCode),
            Err(VaultError::WrongCode) => {}
            Err(error) => return Err(error),
        }
        header.fill(slot.number, &kek, &Content::Opens(vmk));
        opening::replace(dir, NAMES, &body, &header.bytes())
    }

    /// Makes `wipe` the code that [wipes](crate::Unlocked::Wipe), in place of an earlier one; without it, none does.
    ///
    /// # Errors
    /// Those of [`Vault::open`]; [`VaultError::SameCode`] if the two codes are the same; [`VaultError::Busy`]. Nothing was
    /// changed then.
    pub fn set_wipe_code(
        dir: &Path,
        code: &Code,
        wipe: Option<&Code>,
        store: &KeyStore,
        now_ms: u64,
    ) -> Result<(), VaultError> {
        let Opening { mut header, body, opened: (slot, _) } = opened(dir, code, store, now_ms)?;
        match wipe {
            Some(wipe) => {
                let wipes = opening::code_key(&header.head, wipe, store)?;
                if wipes == slot.kek {
                    return Err(VaultError::SameCode);
                }
                header.fill(WIPE_SLOT, &wipes, &Content::Wipes);
            }
            None => header.empty(WIPE_SLOT),
        }
        opening::replace(dir, NAMES, &body, &header.bytes())
    }
}

/// Opens with a code. The wipe code is a wrong one here, and counts as one: else it could be told from others by trying, and
/// would set the count back.
fn opened(dir: &Path, code: &Code, store: &KeyStore, now_ms: u64) -> Result<Opening<(Slot, Key)>, VaultError> {
    opening::try_once(dir, NAMES, store, now_ms, |header| {
        let slot = opening::slot(header, code, store)?;
        match &slot.content {
            Content::Opens(vmk) => {
                let vmk = vmk.clone();
                Ok((slot, vmk))
            }
            Content::Wipes => Err(VaultError::WrongCode),
        }
    })
}

#[cfg(test)]
#[path = "changing_tests.rs"]
mod tests;
