//! One relay for one store: sessions, and serials just raised, are in the memory of the process that serves it.

use std::fs::{File, OpenOptions};
use std::path::Path;

use crate::blobs::StoreError;

/// Held while a store is served; the system lets go of it when the process ends, however that happens.
#[derive(Debug)]
pub struct Alone {
    _lock: File,
}

impl Alone {
    /// Takes hold of a store: of the empty file beside it with `.lock` at its end.
    ///
    /// # Errors
    /// [`StoreError::Failed`] if another process serves it, or the file cannot be made.
    pub fn with(store: &Path) -> Result<Self, StoreError> {
        let mut path = store.as_os_str().to_owned();
        path.push(".lock");
        let lock = OpenOptions::new().create(true).truncate(false).write(true).open(path);
        let lock = lock.map_err(|error| StoreError::Failed(error.kind().to_string()))?;
        lock.try_lock().map_err(|_| StoreError::Failed(String::from("another relay serves it")))?;
        Ok(Self { _lock: lock })
    }
}
