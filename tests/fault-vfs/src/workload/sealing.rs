//! Records that are destroyed for good, and captures that grow chunk by chunk: on the store itself, with the notebook's own
//! keys.

use std::collections::BTreeMap;

use weft_chain::attachment;
use weft_engine::{KeyStore, WeftError};
use weft_model::audience::Audience;
use weft_model::fold::Record;
use weft_model::ids::RecordId;
use weft_model::said::Attachment;
use weft_store::{Belongs, Captures, Door, Sealed, SealedKeys, Store, StoreError, StoreKeys, Whole};
use weft_vault::capture::CHUNK;
use weft_vault::{Code, Key, Purpose, Unlocked, Vault};

use crate::Wrong;
use crate::attaching::document;
use crate::places::{CODE, Places, founded, said};
use crate::steps::{Acked, Steps};

/// Sealed records at the beginning of the phase `shred`.
const RECORDS: u8 = 4;
/// Bytes captured.
const CAPTURED: usize = 3 * CHUNK + 5_000;
/// Bytes that arrive at a time.
const PIECE: usize = 20_000;
/// Where the phase `capture` writes down what became of the capture.
const ATTACHED: &str = "captured in the workload";

/// The notebook's store with its keys.
struct Opened {
    store: Store,
    sealed: SealedKeys,
    blobs: Key,
}

fn open(places: &Places) -> Result<Opened, WeftError> {
    let keys = KeyStore::software(&places.notebook);
    let vault = match Vault::open(&places.notebook, &Code::new(CODE)?, &keys, places.clock.millis())? {
        Unlocked::Open(vault) => vault,
        Unlocked::Wipe => return Err(WeftError::WrongCode { wait: 0 }),
    };
    let store_keys = StoreKeys::of(&vault);
    let store = Store::open(&places.notebook, &store_keys)?;
    let sealed = SealedKeys { vault: vault.id(), shred: vault.subkey(Purpose::Shred), store: keys, second: None };
    Ok(Opened { store, sealed, blobs: vault.subkey(Purpose::Blobs) })
}

fn close(steps: &mut Steps, opened: Opened) {
    if let Err(error) = opened.store.close() {
        steps.refused("lock", &error.into());
    }
}

// --- shredding

fn id(n: u8) -> RecordId {
    RecordId::new([n.wrapping_add(1); 16])
}

fn whole(n: u8) -> Whole {
    let id = id(n);
    let record = Record::unfolded(id, Audience::Record(id));
    Whole {
        record,
        tellings: BTreeMap::new(),
        segments: vec![document(usize::from(n), 3_000)],
        notices: Vec::new(),
        beside: Vec::new(),
    }
}

/// A notebook with sealed records.
pub fn prepare_shred(places: &Places) -> Result<(), Wrong> {
    founded(places)?;
    let mut opened = open(places).map_err(said("the store"))?;
    let put = |sealed: &mut Sealed<'_>| (0..RECORDS).try_for_each(|n| sealed.put(Door::Open, &whole(n)));
    let done = Sealed::open(&mut opened.store, &opened.sealed).and_then(|mut sealed| put(&mut sealed));
    done.and_then(|()| opened.store.close()).map_err(|error| error.to_string())
}

/// Puts one more, and destroys two.
pub fn run_shred(places: &Places, steps: &mut Steps) {
    let Some(mut opened) = steps.open("open", || open(places)) else { return };
    let keys = opened.sealed.clone();
    steps.step("put", || {
        Sealed::open(&mut opened.store, &keys)?.put(Door::Open, &whole(RECORDS))?;
        Ok(String::new())
    });
    for n in 0..2 {
        steps.step(&format!("shredded-{n}"), || {
            let mut sealed = Sealed::open(&mut opened.store, &keys)?;
            match sealed.shred(&[id(n)]) {
                // It was destroyed before.
                Ok(_) | Err(StoreError::Missing) => {}
                Err(error) => return Err(error.into()),
            }
            if sealed.is_unfinished() { Err(UNFINISHED) } else { Ok(String::new()) }
        });
    }
    close(steps, opened);
}

const UNFINISHED: WeftError = WeftError::Device { what: "the key store did not delete the key yet" };

/// What was destroyed is gone, everything else is there, and only the newest key is.
pub fn check_shred(places: &Places, acked: &Acked) -> Result<(), Wrong> {
    let mut opened = open(places).map_err(said("the store does not open"))?;
    let wrong = |error: StoreError| error.to_string();
    let mut sealed = Sealed::open(&mut opened.store, &opened.sealed).map_err(wrong)?;
    for n in 0..=RECORDS {
        let read = sealed.read(&id(n)).map_err(wrong)?;
        let destroyed = acked.get(&format!("shredded-{n}")).is_some();
        // The first two may be gone and the last may be there without anybody having heard of it.
        let may_lack = destroyed || n < 2 || (n == RECORDS && acked.get("put").is_none());
        match read {
            Some(_) if destroyed => return Err(format!("record {n} was destroyed and is there")),
            Some(found) if found != whole(n) => return Err(format!("record {n} holds something else")),
            None if !may_lack => return Err(format!("record {n} was acknowledged and is lost")),
            _ => {}
        }
    }
    if sealed.is_unfinished() || !sealed.to_be_sealed_again().map_err(wrong)?.is_empty() {
        return Err("a destruction is not finished, or took a living record's key with it".to_owned());
    }
    opened.store.close().map_err(wrong)?;
    let aliases = opened.sealed.store.aliases().map_err(|error| error.to_string())?;
    let epochs = aliases.iter().filter(|alias| alias.starts_with("shred-")).count();
    // One that was made for a destruction that did not come about waits for the next one.
    if epochs == 0 || epochs > 2 {
        return Err(format!("{epochs} keys of shred epochs are there: {aliases:?}"));
    }
    places.opened(|_| Ok(()))
}

// --- capturing

fn voice() -> Belongs {
    Belongs { screen: "entry-new".to_owned(), field: "story".to_owned(), media_type: "audio/ogg".to_owned() }
}

fn attached(store: &Store) -> Result<Option<Attachment>, WeftError> {
    let bytes = store.snapshot().setting(ATTACHED)?;
    Ok(bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()))
}

/// What the waiting capture holds so far; none if none waits.
fn captured(captures: &Captures) -> Result<Option<(weft_store::Name, Vec<u8>)>, StoreError> {
    let waiting = captures.waiting()?;
    let Some(one) = waiting.first() else { return Ok(None) };
    let mut plain = Vec::new();
    captures.play(&one.name, |chunk| plain.extend_from_slice(chunk))?;
    Ok(Some((one.name, plain)))
}

/// Captures, goes on with what was interrupted, and makes an attachment of it.
pub fn run_capture(places: &Places, steps: &mut Steps) {
    let Some(mut opened) = steps.open("open", || open(places)) else { return };
    let blobs = opened.blobs.clone();
    let Some(captures) = steps.open("captures", || {
        let captures = Captures::new(&places.notebook, &blobs);
        captures.tidy(&mut opened.store)?;
        Ok(captures)
    }) else {
        return;
    };
    if steps.open("attached", || attached(&opened.store)).flatten().is_none() {
        let sound = document(7, CAPTURED);
        // Each try goes on from what is durable.
        let captured = (0..3).any(|_| {
            let pushed = push_all(&captures, &sound, steps);
            pushed.map_err(|error| steps.refused("captured", &error.into())).is_ok()
        });
        if captured {
            steps.step("attached", || attach(&captures, &mut opened.store).map(|()| String::new()));
        }
    } else {
        steps.step("attached", || Ok(String::new()));
    }
    steps.step("swept", || Ok(captures.sweep(&mut opened.store).map(|()| String::new())?));
    close(steps, opened);
}

fn push_all(captures: &Captures, sound: &[u8], steps: &mut Steps) -> Result<(), StoreError> {
    let (mut capture, mut held) = match captured(captures)? {
        Some((name, plain)) => match captures.resume(&name) {
            Ok(capture) => (capture, plain.len()),
            Err(StoreError::Capture(weft_vault::capture::CaptureError::Finished)) => return Ok(()),
            Err(error) => return Err(error),
        },
        None => (captures.begin(&voice())?, 0),
    };
    steps.ack("begun", "");
    for piece in sound.get(held..).unwrap_or_default().chunks(PIECE) {
        capture.push(piece)?;
        held = held.saturating_add(piece.len());
        // What is in a full chunk is durable; the last one is at most a chunk behind.
        steps.ack("captured", &held.saturating_sub(CHUNK).to_string());
    }
    capture.finish()?;
    steps.ack("captured", &sound.len().to_string());
    Ok(())
}

fn attach(captures: &Captures, store: &mut Store) -> Result<(), WeftError> {
    let (name, _) = captured(captures)?.ok_or(WeftError::Device { what: "nothing was captured" })?;
    store.write(|w| {
        let attachment = captures.describe(&name)?;
        w.attach_capture(captures, &name, &attachment)?;
        let bytes = serde_json::to_vec(&attachment).map_err(|_| StoreError::Damaged)?;
        w.put_setting(ATTACHED, &bytes)
    })?;
    Ok(())
}

/// What was captured is there up to the last chunk, or whole as an attachment.
pub fn check_capture(places: &Places, acked: &Acked) -> Result<(), Wrong> {
    let wrong = |error: StoreError| error.to_string();
    let mut opened = open(places).map_err(said("the store does not open"))?;
    let captures = Captures::new(&places.notebook, &opened.blobs);
    captures.tidy(&mut opened.store).map_err(wrong)?;
    let sound = document(7, CAPTURED);
    match attached(&opened.store).map_err(said("the attachment"))? {
        Some(file) => {
            let chunks = opened.store.snapshot().chunks(&file.id).map_err(wrong)?;
            if attachment::open(&file, &chunks).map_err(|error| error.to_string())? != sound {
                return Err("the attachment is not what was captured".to_owned());
            }
        }
        None if acked.get("attached").is_some() => return Err("the attachment was acknowledged and is lost".to_owned()),
        None => {
            let held = captured(&captures).map_err(wrong)?.map(|(_, plain)| plain);
            let least: usize = acked.get("captured").and_then(|detail| detail.parse().ok()).unwrap_or(0);
            let begun = acked.get("begun").is_some();
            let plain = held.as_deref().unwrap_or_default();
            if (begun && held.is_none()) || plain.len() < least || !sound.starts_with(plain) {
                return Err(format!("{least} bytes were captured, {:?} are there", held.map(|plain| plain.len())));
            }
        }
    }
    opened.store.close().map_err(wrong)?;
    places.opened(|_| Ok(()))
}
