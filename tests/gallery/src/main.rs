//! Writes the gallery into a folder.

use std::path::PathBuf;

use weft_gallery::languages::languages;
use weft_gallery::site;

fn main() -> std::io::Result<()> {
    let folder = PathBuf::from(std::env::args_os().nth(1).unwrap_or_else(|| "gallery-out".into()));
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join("index.html"), site::index())?;
    for language in languages() {
        std::fs::write(folder.join(format!("{}.html", language.tag)), site::page(language))?;
    }
    std::fs::write(folder.join("keys.html"), site::keys())?;
    println!("{}", folder.join("index.html").display());
    Ok(())
}
