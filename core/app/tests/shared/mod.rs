//! Two founders in a folder.

#![allow(dead_code, reason = "each program of tests uses a part")]

pub mod app;
pub mod front;

use std::path::Path;

use weft_engine::{Clock, Notebook, Recipients};
use weft_model::said::Lang;
use weft_screens::Screen;

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
    file_for_everyone(&mut huda, &dir.join("from-huda"));
    nila.lock().unwrap();
    huda.lock().unwrap();
}

/// Writes a file of everything for everyone.
pub fn file_for_everyone(from: &mut Notebook, place: &Path) {
    let mut out = Some(std::fs::File::create(place).unwrap());
    from.file_out(&Recipients::Everyone, &mut |_| Ok(Box::new(out.take().unwrap()))).unwrap();
}

/// Everything that one has goes to the other.
pub fn carry(dir: &Path, from: &mut Notebook, to: &mut Notebook) {
    let place = dir.join("carried");
    file_for_everyone(from, &place);
    to.file_in(&mut std::fs::File::open(&place).unwrap()).unwrap();
}

pub fn banner(screen: &Screen) -> &str {
    screen.banner.as_ref().map_or("", |banner| banner.label.value.as_str())
}

pub fn offered(screen: &Screen) -> Vec<&str> {
    screen.actions.iter().map(|action| action.id.as_str()).collect()
}

/// Everything on a screen. Names stand between marks that keep their direction to themselves: those are left out.
pub fn said(screen: &Screen) -> String {
    let said = weft_screens::spoken(screen).into_iter().map(|phrase| phrase.value).collect::<Vec<_>>().join("\n");
    said.replace(['\u{2068}', '\u{2069}'], "")
}
