//! The code and the keys of the notebooks made here. They protect nothing.

use std::path::Path;

use weft_engine::Protection;
use weft_store::StoreKeys;
use weft_vault::{Code, Cost, Key, KeyStore, Vault};

use crate::Failed;
use crate::import::CLOCK;

/// Opens every notebook made here.
pub const CODE: &[u8] = b"1470 2580 3690";

/// Protects notebooks whose unlocking is not measured, so that making them takes little time.
pub fn cheap(folder: &Path) -> Protection {
    Protection { cost: Cost::LEAST, ..Protection::software(folder) }
}

/// The keys of a notebook that the engine made.
pub fn of_notebook(folder: &Path) -> Result<StoreKeys, Failed> {
    let opened = Vault::open(folder, &Code::new(CODE)?, &KeyStore::software(folder), CLOCK.millis())?;
    let vault = opened.vault().ok_or("this code wipes")?;
    Ok(StoreKeys::of(&vault))
}

/// The keys of a store without a vault.
pub fn of_store() -> StoreKeys {
    let [database, drafts, anchor] = [1, 2, 3].map(|seed| Key::from_bytes([seed; 32]));
    StoreKeys { database, drafts, anchor }
}
