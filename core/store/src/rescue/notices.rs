//! The notices of a damaged notebook, verified again; those whose author is not known any more are held.

use std::collections::BTreeMap;

use weft_chain::{Rejected, SignedNotice, Verified, notice};
use weft_model::audience::Audience;
use weft_model::ids::{Mid, SignKey};
use weft_model::standing::Past;

use super::behind::{Behind, Holding};
use super::reading::{Damaged, blob, integer};
use crate::error::StoreError;
use crate::held::Why;
use crate::store::Store;

/// Notices put in one write.
const AT_ONCE: usize = 256;

/// Takes notices as they come.
pub(super) struct Notices<'a> {
    /// The audiences of the damaged notebook, by their rows.
    audiences: &'a BTreeMap<i64, Audience>,
    verified: Vec<Verified<SignedNotice>>,
    /// With the row of its audience, as the content of some cannot be read.
    waiting: Vec<(Option<i64>, Vec<u8>, Why)>,
    pub(super) taken: u64,
    /// Whether none was left out.
    pub(super) whole: bool,
}

impl<'a> Notices<'a> {
    pub(super) const fn new(audiences: &'a BTreeMap<i64, Audience>) -> Self {
        Self { audiences, verified: Vec::new(), waiting: Vec::new(), taken: 0, whole: true }
    }

    /// Reads all notices; puts those that verify into `fresh`, whose membership is complete, and has the others held.
    pub(super) fn fill(
        &mut self,
        damaged: &mut Damaged,
        fresh: &mut Store,
        holding: &mut Holding<'_, '_>,
    ) -> Result<(), StoreError> {
        let now = fresh.snapshot().past().map(Past::now);
        let key_of = |mid: &Mid| now.as_ref()?.key_of(mid);
        let whole = damaged.rows("row, audience, bytes", "notices", |_, row| {
            self.sort(integer(&row, 1), blob(&row, 2), &key_of);
            if self.verified.len().saturating_add(self.waiting.len()) < AT_ONCE {
                return Ok(());
            }
            self.put(fresh, holding)
        })?;
        self.put(fresh, holding)?;
        self.whole &= whole;
        Ok(())
    }

    fn sort(&mut self, audience: Option<i64>, bytes: Option<&[u8]>, key_of: &dyn Fn(&Mid) -> Option<SignKey>) {
        let Some(bytes) = bytes else {
            self.whole = false;
            return;
        };
        match notice::verify(bytes, key_of) {
            Ok(notice) => self.verified.push(notice),
            Err(Rejected::UnknownMember(_)) => self.waiting.push((audience, bytes.to_vec(), Why::UnknownMember)),
            Err(Rejected::NewerFormat(_)) => self.waiting.push((audience, bytes.to_vec(), Why::Newer)),
            Err(_) => self.whole = false,
        }
    }

    fn put(&mut self, fresh: &mut Store, holding: &mut Holding<'_, '_>) -> Result<(), StoreError> {
        let (mut taken, mut whole) = (0u64, true);
        fresh.write(|w| {
            for notice in &self.verified {
                match w.put_notice(notice) {
                    Ok(new) => taken = taken.saturating_add(u64::from(new)),
                    Err(StoreError::NoGenesis | StoreError::Foreign | StoreError::SealedOnly) => whole = false,
                    Err(error) => return Err(error),
                }
            }
            Ok(())
        })?;
        let mut behind = Vec::new();
        for (row, bytes, why) in &self.waiting {
            match row.and_then(|row| self.audiences.get(&row)) {
                Some(audience) => behind.push((Behind::Notice { audience, bytes }, *why)),
                None => whole = false,
            }
        }
        whole &= holding.hold(fresh, &behind)?.iter().all(|held| *held);
        self.taken = self.taken.saturating_add(taken);
        self.whole &= whole;
        self.verified.clear();
        self.waiting.clear();
        Ok(())
    }
}
