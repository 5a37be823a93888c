//! Changing the code, and wiping.

use std::time::Duration;

use weft_engine::{Clock, Notebook, WeftError};

use crate::Wrong;
use crate::places::{CODE, Places, founded, said};
use crate::steps::{Acked, Steps};
use crate::writing::{entries, entry};

/// The code after the change.
const NEW: &[u8] = b"8642 0975 3186";
/// The code that wipes.
const WIPES: &[u8] = b"1111 2222 3333";

fn opens(places: &Places, code: &[u8]) -> Result<Option<Notebook>, WeftError> {
    let tried = match Notebook::open(&places.notebook, code, places.clock) {
        // Tries that were killed count, and after some of them there is a wait.
        Err(WeftError::WrongCode { wait: wait @ 1..=60 }) => {
            std::thread::sleep(Duration::from_secs(u64::from(wait)));
            Notebook::open(&places.notebook, code, Clock::Fixed(places.clock.millis() + 60_000))
        }
        tried => tried,
    };
    match tried {
        Ok(notebook) => Ok(Some(notebook)),
        Err(WeftError::WrongCode { wait: 0 }) => Ok(None),
        Err(other) => Err(other),
    }
}

/// A notebook whose code may be the old or the new one.
pub fn prepare_change(places: &Places) -> Result<(), Wrong> {
    founded(places)?;
    places.know_codes(&[CODE, NEW])
}

/// Changes the code, then sets one that wipes.
pub fn run_change(places: &Places, steps: &mut Steps) {
    let changed = steps.step("changed", || {
        match opens(places, CODE)? {
            Some(mut notebook) => {
                let changed = notebook.change_code(CODE, NEW);
                notebook.lock()?;
                match changed {
                    // The copy that opened was behind the one that the disk does not give; it was changed before.
                    Err(WeftError::WrongCode { wait: 0 }) => opens(places, NEW)?.map_or(Ok(()), Notebook::lock)?,
                    changed => changed?,
                }
            }
            // It was changed before.
            None => opens(places, NEW)?.ok_or(WeftError::WrongCode { wait: 0 })?.lock()?,
        }
        Ok(String::new())
    });
    let Some(mut notebook) = changed.then(|| steps.open("open", || places.open())).flatten() else { return };
    steps.step("entry-0", || entry(&mut notebook, 0).map(|_| String::new()));
    let set = steps.step("wipe-code", || notebook.set_wipe_code(NEW, Some(WIPES)).map(|()| String::new()));
    if set {
        steps.step("no-wipe-code", || notebook.set_wipe_code(NEW, None).map(|()| String::new()));
    }
    steps.lock(notebook);
}

/// Exactly one of the two codes opens, the new one if the change was acknowledged.
pub fn check_change(places: &Places, acked: &Acked) -> Result<(), Wrong> {
    let does = |code: &[u8]| -> Result<bool, Wrong> {
        let notebook = opens(places, code).map_err(said("neither opened nor refused"))?;
        let opened = notebook.is_some();
        notebook.map_or(Ok(()), Notebook::lock).map_err(said("it does not lock"))?;
        Ok(opened)
    };
    let (old, new) = (does(CODE)?, does(NEW)?);
    if old == new {
        return Err(format!("the old code opens: {old}, and the new one: {new}"));
    }
    if acked.get("changed").is_some() && old {
        return Err("the change was acknowledged, and the old code opens".to_owned());
    }
    places.opened(|notebook| entries(notebook, acked))
}

/// A notebook with something in it.
pub fn prepare_wipe(places: &Places) -> Result<(), Wrong> {
    founded(places)?;
    let mut notebook = places.open().map_err(said("the notebook"))?;
    entry(&mut notebook, 0).map_err(said("an entry"))?;
    notebook.lock().map_err(said("it does not lock"))
}

/// Wipes it. One that was begun is gone on with by whoever opens it.
pub fn run_wipe(places: &Places, steps: &mut Steps) {
    steps.step("wiped", || match places.open() {
        Ok(notebook) => notebook.wipe().map(|()| String::new()),
        Err(WeftError::NotThere { .. }) => Ok(String::new()),
        Err(other) => Err(other),
    });
}

/// Either everything is there, or nothing opens ever again and no file is left.
pub fn check_wipe(places: &Places, acked: &Acked) -> Result<(), Wrong> {
    let mut before = Steps::silent();
    match places.open() {
        Ok(_) if acked.get("wiped").is_some() => Err("it was wiped, and it opens".to_owned()),
        Ok(notebook) => {
            notebook.lock().map_err(said("it does not lock"))?;
            before.step("entry-0", || Ok(String::new()));
            places.opened(|notebook| entries(notebook, &before.done()?))
        }
        Err(WeftError::NotThere { .. }) => {
            let left = std::fs::read_dir(&places.notebook).map_err(|error| error.to_string())?;
            let left: Vec<_> = left.filter_map(|entry| Some(entry.ok()?.file_name())).collect();
            if !left.is_empty() {
                return Err(format!("it was wiped, and there is left: {left:?}"));
            }
            match places.open() {
                Err(WeftError::NotThere { .. }) => Ok(()),
                other => Err(format!("it was wiped, and opening it answers {:?}", other.err())),
            }
        }
        Err(other) => Err(said("neither there nor wiped")(other)),
    }
}
