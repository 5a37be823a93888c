//! Carrying, and destroying sealed records, with every call they make of the key store failing in every way: what was
//! acknowledged is there, what was destroyed is not, and a store that works again makes everything whole. About a minute of
//! waiting for calls that hang, in several threads.

mod world;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use weft_model::audience::Audience;
use weft_model::fold::Record;
use weft_model::ids::RecordId;
use weft_store::{Carry, Door, Sealed, SealedKeys, Store, StoreError, Whole};
use weft_vault::Key;
use weft_vault::double::{Call, Double, Fault};
use world::World;
use world::deliver::{keys, notebook};
use world::folder::copy;

const VAULT: [u8; 16] = [7; 16];
/// Calls that may hang for a second each before the store is not asked any more; the rest is work.
const PATIENCE: Duration = Duration::from_secs(20);

/// Does each fault of each call in a thread of its own for each call.
fn every_fault(calls: BTreeSet<Call>, strike: impl Fn(Call, Fault) + Sync) {
    assert!(!calls.is_empty());
    std::thread::scope(|scope| {
        for call in calls {
            let strike = &strike;
            scope.spawn(move || Fault::ALL.map(|fault| strike(call, fault)));
        }
    });
}

// --- carrying

/// Carrying is enabled, opened, given another capability or disabled.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Carrying {
    Enable,
    Open,
    Renew,
    Disable,
}

/// A folder that carries a parcel, or is to begin to.
fn carrying(doing: Carrying) -> (tempfile::TempDir, Arc<Double>) {
    let (dir, double) = (tempfile::tempdir().expect("folder"), Double::new());
    if doing != Carrying::Enable {
        let mut carry = Carry::enable(dir.path(), &VAULT, &double.key_store(), b"old").expect("enabled");
        carry.put_outgoing(b"a parcel").expect("put");
    }
    double.calls();
    (dir, double)
}

fn carry(doing: Carrying, dir: &Path, double: &Arc<Double>) -> Result<(), StoreError> {
    let store = double.key_store();
    match doing {
        Carrying::Enable | Carrying::Renew => Carry::enable(dir, &VAULT, &store, b"new").map(drop),
        Carrying::Open => Carry::open(dir, &store).map(|carry| assert!(carry.is_some())),
        Carrying::Disable => Carry::disable(dir, &store),
    }
}

fn carries_under(doing: Carrying, call: Call, fault: Fault) {
    let what = format!("{doing:?}, {call:?} {fault:?}");
    let (dir, double) = carrying(doing);
    double.fail(call, fault);
    let begun = Instant::now();
    let done = carry(doing, dir.path(), &double);
    assert!(begun.elapsed() < PATIENCE, "{what}: {:?}", begun.elapsed());
    double.heal();
    let known = |error: &StoreError| matches!(error, StoreError::KeyStore(_) | StoreError::Damaged);
    assert!(done.as_ref().err().is_none_or(known), "{what}: {done:?}");
    if doing == Carrying::Disable && done.is_ok() {
        assert!(double.is_empty() && !dir.path().join("carry").exists(), "{what}");
        return;
    }
    if matches!(fault, Fault::ChangedKey | Fault::Short | Fault::Long | Fault::Zeros) && done.is_ok() {
        // A store that sealed under another key, or garbled what it sealed, said that it had: what it holds can be given up.
        Carry::disable(dir.path(), &double.key_store()).unwrap_or_else(|error| panic!("{what}: {error}"));
        assert!(double.is_empty(), "{what}");
        return;
    }
    let gone = doing == Carrying::Disable && double.is_empty();
    // Whatever failed, doing it again with a store that works does it, and what waited waits.
    let again = if gone { Carrying::Disable } else { doing };
    carry(again, dir.path(), &double).unwrap_or_else(|error| panic!("{what}: again {error}"));
    if doing != Carrying::Disable {
        let carry = Carry::open(dir.path(), &double.key_store()).expect("opened").expect("enabled");
        let waits = carry.outgoing().expect("listed");
        assert_eq!(waits.len(), usize::from(doing != Carrying::Enable), "{what}");
        assert!(waits.iter().all(|parcel| carry.read(parcel).expect("read") == b"a parcel"), "{what}");
    }
}

#[test]
fn carrying_with_every_call_failing_in_every_way() {
    for doing in [Carrying::Enable, Carrying::Open, Carrying::Renew, Carrying::Disable] {
        let (dir, double) = carrying(doing);
        carry(doing, dir.path(), &double).expect("done");
        every_fault(double.calls().into_iter().collect(), |call, fault| carries_under(doing, call, fault));
    }
}

// --- destroying

fn whole(n: u8) -> Whole {
    let id = RecordId::new([n; 16]);
    let record = Record::unfolded(id, Audience::Record(id));
    Whole {
        record,
        tellings: Default::default(),
        segments: vec![vec![n; 300]],
        notices: Vec::new(),
        beside: Vec::new(),
    }
}

fn sealed_keys(double: &Arc<Double>) -> SealedKeys {
    SealedKeys { vault: VAULT, shred: Key::from_bytes([8; 32]), store: double.key_store(), second: None }
}

/// Destroys the first of three records, and puts a fourth.
fn destroy(store: &mut Store, keys: &SealedKeys) -> Result<(), StoreError> {
    let mut sealed = Sealed::open(store, keys)?;
    sealed.put(Door::Open, &whole(4))?;
    let _ = sealed.shred(&[whole(1).record.id])?;
    Ok(())
}

fn destroys_under(start: &(tempfile::TempDir, Arc<Double>), call: Call, fault: Fault) {
    let what = format!("{call:?} {fault:?}");
    let (dir, double) = (tempfile::tempdir().expect("folder"), start.1.copy());
    copy(start.0.path(), dir.path());
    let mut store = Store::open(dir.path(), &keys()).expect("opened");
    double.fail(call, fault);
    let begun = Instant::now();
    let done = destroy(&mut store, &sealed_keys(&double));
    assert!(begun.elapsed() < PATIENCE, "{what}: {:?}", begun.elapsed());
    assert!(matches!(done, Ok(()) | Err(StoreError::KeyStore(_) | StoreError::Missing)), "{what}: {done:?}");
    double.heal();
    let healed = sealed_keys(&double);
    let mut sealed = Sealed::open(&mut store, &healed).unwrap_or_else(|error| panic!("{what}: {error}"));
    assert!(!sealed.is_unfinished(), "{what}: once the store works, it is ended");
    let mut read = |n: u8| sealed.read(&whole(n).record.id).unwrap_or_else(|error| panic!("{what}: {error}"));
    if done.is_ok() {
        assert!(read(1).is_none(), "{what}: it was destroyed");
    }
    // A store that answers with another key, or says that there is none, has lost what was under it: it said so for good.
    if !matches!((call, fault), (Call::Strengthen, Fault::ChangedKey | Fault::LostAlias)) {
        for n in [2, 3] {
            assert!(read(n) == Some(whole(n)), "{what}: record {n} is there");
        }
    }
    assert!(read(1).is_none_or(|found| found == whole(1)), "{what}");
    drop(sealed);
    store.close().expect("closed");
}

#[test]
fn destroying_with_every_call_failing_in_every_way() {
    let start = (tempfile::tempdir().expect("folder"), Double::new());
    let mut store = notebook(start.0.path(), &World::new(6));
    let mut sealed = Sealed::open(&mut store, &sealed_keys(&start.1)).expect("opened");
    (1..=3).for_each(|n| sealed.put(Door::Open, &whole(n)).expect("put"));
    store.close().expect("closed");
    let healthy = (tempfile::tempdir().expect("folder"), start.1.copy());
    copy(start.0.path(), healthy.0.path());
    let mut store = Store::open(healthy.0.path(), &keys()).expect("opened");
    destroy(&mut store, &sealed_keys(&healthy.1)).expect("destroyed");
    let calls = healthy.1.calls().into_iter().collect::<BTreeSet<_>>();
    assert!(calls.contains(&Call::Delete) && calls.contains(&Call::Strengthen), "{calls:?}");
    store.close().expect("closed");
    every_fault(calls, |call, fault| destroys_under(&start, call, fault));
}
