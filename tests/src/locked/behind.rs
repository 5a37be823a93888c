//! What no shell reaches yet: a second unlock, and a sealed record behind each door, through the vault and the store.

use std::collections::BTreeMap;

use weft_engine::model::audience::Audience;
use weft_engine::model::ids::RecordId;
use weft_engine::model::records::{Page, Records};
use weft_store::{Door, Sealed, SealedKeys, Store, StoreKeys, Whole};
use weft_vault::second::SecondUnlock;
use weft_vault::{Code, Cost, KeyStore, Purpose, Vault};

use crate::work::CLOCK;
use crate::{Failed, Plan};

/// Keeps copies of nila's first record sealed, behind a door of its own each; reads, lists, searches, and closes everything.
#[inline(never)]
pub fn both_doors(plan: &Plan) -> Result<(), Failed> {
    let dir = plan.dir.join("nila");
    let keys = KeyStore::software(&dir);
    let opened = Vault::open(&dir, &Code::new(plan.code.as_bytes())?, &keys, CLOCK.millis())?;
    let vault = opened.vault().ok_or("it does not wipe")?;
    let passphrase = Code::new(plan.second.as_bytes())?;
    drop(SecondUnlock::create(&dir, &vault, &passphrase, &keys, Cost::LEAST)?);
    let wrong = Code::new(plan.wrong.as_bytes())?;
    SecondUnlock::open(&dir, &vault, &wrong, &keys, CLOCK.millis()).err().ok_or("a wrong passphrase opens nothing")?;
    let second = SecondUnlock::open(&dir, &vault, &passphrase, &keys, CLOCK.millis())?;
    let mut store = Store::open(&dir, &StoreKeys::of(&vault))?;
    let whole = sealed_copy(&store, plan.text(6))?;
    let sealed_keys = SealedKeys {
        vault: vault.id(),
        shred: vault.subkey(Purpose::Shred),
        store: keys,
        second: Some(second.key().clone()),
    };
    let mut sealed = Sealed::open(&mut store, &sealed_keys)?;
    for (door, byte) in [(Door::Open, 0xa1), (Door::Closed, 0xc1)] {
        let mut whole = whole.clone();
        whole.record.id = RecordId::new([byte; 16]);
        whole.record.audience = Audience::Record(whole.record.id);
        sealed.put(door, &whole)?;
        sealed.read(&whole.record.id)?.ok_or("it is read back")?;
    }
    sealed.page(&Page { area: None, after: None, lines: 9 })?;
    if sealed.search(plan.text(6), 9)?.len() != 2 {
        return Err("search finds both".into());
    }
    Ok(store.close()?)
}

/// The entry with the words that were typed, with its tellings, as it would be kept sealed.
fn sealed_copy(store: &Store, words: &str) -> Result<Whole, Failed> {
    let snapshot = store.snapshot();
    let mut tellings = BTreeMap::new();
    let mut segments = Vec::new();
    for audience in snapshot.audiences()? {
        for log in snapshot.logs(&audience)? {
            for run in snapshot.runs(&log.id, 1)? {
                segments.push(run.encode()?);
                for fact in run.to_facts() {
                    tellings.extend(snapshot.telling(&fact.id())?.map(|content| (fact.id(), content)));
                }
            }
        }
    }
    let found = snapshot.search(words, 1)?;
    let record = found.first().map(|id| snapshot.record(id)).transpose()?.flatten();
    Ok(Whole { record: record.ok_or("an entry")?, tellings, segments, notices: Vec::new(), beside: Vec::new() })
}
