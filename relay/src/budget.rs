//! How many bytes of bodies may be in memory at one time, both ways: of a device, of a mailbox, of all. What does not fit
//! waits its turn, so that nobody who sends slowly takes the memory of others.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// The memory that some bodies share.
#[derive(Debug, Clone)]
pub struct Budget(Arc<Semaphore>);

/// A part of one or several budgets, given back when it is dropped.
#[derive(Debug)]
pub struct Share(Vec<OwnedSemaphorePermit>);

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
    /// So many bytes.
    pub fn new(bytes: u32) -> Self {
        let bytes = usize::try_from(bytes).unwrap_or(usize::MAX).min(Semaphore::MAX_PERMITS);
        Self(Arc::new(Semaphore::new(bytes)))
    }

    /// Whether nobody else counts on it.
    pub fn is_unused(&self) -> bool {
        Arc::strong_count(&self.0) == 1
    }
}

impl Share {
    /// A share of so many bytes of each budget, the narrowest first, or `None` if there was none in time.
    pub async fn of(budgets: &[&Budget], bytes: usize, wait: Duration) -> Option<Self> {
        let bytes = u32::try_from(bytes).ok()?;
        let all = async {
            let mut shares = Vec::with_capacity(budgets.len());
            for budget in budgets {
                shares.push(Arc::clone(&budget.0).acquire_many_owned(bytes).await.ok()?);
            }
            Some(Self(shares))
        };
        tokio::time::timeout(wait, all).await.ok()?
    }

    /// Binds it to what it was taken for.
    pub fn hold(mut self, bytes: Vec<u8>) -> Bytes {
        // What an answer turned out not to need goes back at once.
        for share in &mut self.0 {
            let unused = share.num_permits().saturating_sub(bytes.len());
            drop(share.split(unused));
        }
        Bytes::from_owner(Held { bytes, _share: self })
    }
}
