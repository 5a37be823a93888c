//! How many bytes of bodies may be in memory at one time, both ways. What does not fit waits its turn.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// The memory that all bodies share.
#[derive(Debug, Clone)]
pub struct Budget {
    bytes: Arc<Semaphore>,
    wait: Duration,
}

/// A part of it, given back when it is dropped.
#[derive(Debug)]
pub struct Share(OwnedSemaphorePermit);

/// Bytes that hold their share until the last of them is gone, in whichever queue that is.
struct Held {
    bytes: Vec<u8>,
    _share: Share,
}

impl AsRef<[u8]> for Held {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

impl Budget {
    /// So many bytes; a request waits so long for its share.
    pub fn new(bytes: u32, wait: Duration) -> Self {
        let bytes = usize::try_from(bytes).unwrap_or(usize::MAX).min(Semaphore::MAX_PERMITS);
        Self { bytes: Arc::new(Semaphore::new(bytes)), wait }
    }

    /// A share of so many bytes, or `None` if there was none in time.
    pub async fn share(&self, bytes: usize) -> Option<Share> {
        let bytes = u32::try_from(bytes).ok()?;
        let share = tokio::time::timeout(self.wait, Arc::clone(&self.bytes).acquire_many_owned(bytes)).await;
        share.ok()?.ok().map(Share)
    }
}

impl Share {
    /// Binds it to what it was taken for.
    pub fn hold(mut self, bytes: Vec<u8>) -> Bytes {
        // What an answer turned out not to need goes back at once.
        let unused = self.0.num_permits().saturating_sub(bytes.len());
        drop(self.0.split(unused));
        Bytes::from_owner(Held { bytes, _share: self })
    }
}
