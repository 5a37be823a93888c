//! Making a notebook and founding a partnership.

use weft_engine::{Notebook, WeftError};

use crate::places::{CLOCK, CODE, Places, make, said};
use crate::steps::{Acked, Steps};
use crate::{Wrong, writing};

/// Only the other founder's notebook is there.
pub fn prepare(places: &Places) -> Result<(), Wrong> {
    let other = make(&places.other).map_err(said("the other notebook is not made"))?;
    other.lock().map_err(said("it does not lock"))
}

/// Makes the notebook, founds with the other, and writes something down.
pub fn run(places: &Places, steps: &mut Steps) {
    let made = steps.step("made", || match places.open() {
        Ok(notebook) => notebook.lock().map(|()| String::new()),
        Err(_) => make(&places.notebook)?.lock().map(|()| String::new()),
    });
    let Some(mut notebook) = made.then(|| steps.open("open", || places.open())).flatten() else { return };
    // The other device is out of reach of faults, and its files reach it whatever happens here.
    let Ok(mut other) = Notebook::open(&places.other, CODE, CLOCK) else { return };
    let (file, reply) = (places.other.with_file_name("proposal"), places.other.with_file_name("answer"));
    let proposed = steps.step("proposed", || {
        if !file.exists() {
            let proposal = notebook.propose("Weavers", "We decide together.")?;
            std::fs::write(&file, proposal).map_err(outside)?;
        }
        Ok(String::new())
    });
    if proposed {
        let founded = steps.step("founded", || {
            if !reply.exists() {
                let answer = other.answer(&std::fs::read(&file).map_err(outside)?, "Growers")?;
                std::fs::write(&reply, answer).map_err(outside)?;
            }
            let completion = notebook.complete(&std::fs::read(&reply).map_err(outside)?)?;
            other.accept(&completion)?;
            Ok(String::new())
        });
        if founded {
            steps.step("entry-0", || writing::entry(&mut notebook, 0).map(|_| String::new()));
        }
    }
    steps.lock(notebook);
}

fn outside(error: std::io::Error) -> WeftError {
    WeftError::BadInput { what: format!("a file out of reach of faults: {error}") }
}

/// What was made opens; whoever belongs, belongs.
pub fn check(places: &Places, acked: &Acked) -> Result<(), Wrong> {
    if acked.get("made").is_none() {
        return Ok(());
    }
    let notebook = places.open().map_err(said("the notebook does not open"))?;
    let languages: Vec<&str> = notebook.languages().iter().map(weft_model::said::Lang::as_str).collect();
    if languages != ["en"] {
        return Err(format!("its languages are {languages:?}"));
    }
    if acked.get("founded").is_none() {
        return Ok(());
    }
    notebook.my_group().ok_or("it belongs to no group")?;
    notebook.lock().map_err(said("it does not lock"))?;
    places.opened(|notebook| writing::entries(notebook, acked))
}
