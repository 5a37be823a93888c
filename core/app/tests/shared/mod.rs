//! Two founders in a folder.

#![allow(dead_code, reason = "each program of tests uses a part")]

pub mod front;

use std::path::Path;

use weft_engine::{Clock, Notebook};
use weft_model::said::Lang;

pub const CODE: &[u8] = b"1470 2580";
pub const CLOCK: Clock = Clock::Fixed(1_793_600_000_000);

/// Two founders; the second one's notebook is only there to found with.
pub fn founded(dir: &Path) {
    let languages = [Lang::new("en").unwrap(), Lang::new("ta").unwrap()];
    let mut nila = Notebook::create(&dir.join("nila"), CODE, CLOCK, &languages).unwrap();
    let mut huda = Notebook::create(&dir.join("huda"), CODE, CLOCK, &languages[..1]).unwrap();
    let answer = huda.answer(&nila.propose("Weavers", "We decide together.").unwrap(), "Growers").unwrap();
    let completion = nila.complete(&answer).unwrap();
    huda.accept(&completion).unwrap();
    let out = std::fs::File::create(dir.join("from-huda")).unwrap();
    let mut out = Some(out);
    huda.file_out(&weft_engine::Recipients::Everyone, &mut |_| Ok(Box::new(out.take().unwrap()))).unwrap();
    nila.lock().unwrap();
    huda.lock().unwrap();
}
