//! What was read and verified, but waits for what is lost: it is held in the new notebook before that takes its place, so
//! that no kill and no error loses it from there.

use weft_chain::{EpochSecret, Segment, Verified};
use weft_model::audience::Audience;

use crate::error::StoreError;
use crate::held::Why;
use crate::store::Store;

/// Something of a damaged notebook that cannot be taken yet.
#[derive(Debug, Clone, Copy)]
pub enum Behind<'a> {
    /// What comes before it is lost, or its device is not known any more.
    Segment(&'a Verified<Segment>),
    /// Its author is not known any more, or it is of a format of a newer version.
    Notice {
        /// Who can read it.
        audience: &'a Audience,
        /// As it travels.
        bytes: &'a [u8],
    },
}

/// Makes of it what [`crate::Writer::hold`] takes: the bytes in which it would have arrived, sealed under one of the keys
/// that the new notebook has; none if none of them is for its audience.
pub type Sealing<'a> = dyn FnMut(&Behind<'_>, &[EpochSecret]) -> Option<Vec<u8>> + 'a;

/// Holds what has to wait.
pub(super) struct Holding<'a, 'b> {
    seal: &'a mut Sealing<'b>,
    secrets: Vec<EpochSecret>,
    /// How much is held.
    pub(super) held: u64,
}

impl<'a, 'b> Holding<'a, 'b> {
    /// `fresh` has its epoch keys already.
    pub(super) fn new(seal: &'a mut Sealing<'b>, fresh: &Store) -> Result<Self, StoreError> {
        Ok(Self { seal, secrets: fresh.snapshot().epoch_secrets()?, held: 0 })
    }

    /// Holds some in one write. Says of each whether it is held; what cannot be sealed is not.
    pub(super) fn hold(&mut self, fresh: &mut Store, some: &[(Behind<'_>, Why)]) -> Result<Vec<bool>, StoreError> {
        let sealed: Vec<_> = some.iter().map(|(behind, why)| ((self.seal)(behind, &self.secrets), *why)).collect();
        fresh.write(|w| {
            for (bytes, why) in &sealed {
                if let Some(bytes) = bytes {
                    w.hold(bytes, *why)?;
                }
            }
            Ok(())
        })?;
        let held: Vec<bool> = sealed.iter().map(|(bytes, _)| bytes.is_some()).collect();
        let count = held.iter().filter(|held| **held).count();
        self.held = self.held.saturating_add(u64::try_from(count).unwrap_or(u64::MAX));
        Ok(held)
    }
}
