//! Writes sample pages in English, Arabic and Tamil into a folder, to be looked at:
//! `cargo run --release -p weft-pages --example sample -- DIR [PHOTO.jpg]`.

#[path = "../tests/notebook/mod.rs"]
#[allow(dead_code)]
mod notebook;

use std::collections::BTreeMap;
use std::path::PathBuf;

use notebook::{NILE, SHOWN, Texts, WEAVERS, World, full, record};
use weft_l10n::Words;
use weft_pages::receipt_page;

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let dir = PathBuf::from(arguments.next().expect("a folder to write to"));
    std::fs::create_dir_all(&dir)?;
    let photo = arguments.next().map(std::fs::read).transpose()?;
    let pictures: BTreeMap<_, _> = photo.map(|photo| (record(SHOWN), photo)).into_iter().collect();
    let world = full(&Texts::default());
    let manifest = world.manifest();
    std::fs::write(dir.join("manifest.json"), manifest.json())?;
    let code = weft_qr::number("12345678901234567890").expect("a short number").svg();
    for (first, second, group) in [("en", "ta", WEAVERS), ("ar", "en", NILE), ("ta", "en", WEAVERS)] {
        let words = Words::new(first, Some(second)).expect("shipped languages");
        std::fs::write(dir.join(format!("overview-{first}.html")), world.page(group, &words, &pictures))?;
        std::fs::write(dir.join(format!("manifest-{first}.html")), manifest.page(&words))?;
        std::fs::write(
            dir.join(format!("receipt-{first}.html")),
            receipt_page(&words, "12345 67890 12345 67890", &code),
        )?;
        let empty = World::new(&Texts::default()).page(group, &words, &BTreeMap::new());
        std::fs::write(dir.join(format!("empty-{first}.html")), empty)?;
    }
    Ok(())
}
